; from sources 616b952c99862563274b9023de9f992aec433f11d441ba0fdbeb91756605a90d

define internal fastcc void @by_cross_products(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr %arg.grad, ptr writeonly %arg.value, ptr readonly %arg.model) unnamed_addr {
entry:
  %.2006.i.i = alloca [4 x double], align 8
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
  %position.2.1.lcssa.i.i = phi i64 [ %position.3.0153.i.i, %B416.if.i.i ], [ %.1803.i.i, %B580.if.i.i ]
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
  %.1270.i.i = getelementptr i64, ptr %.63, i64 %.1066.i.i
  %.1271.i.i = load i64, ptr %.1270.i.i, align 8, !noalias !6
  %.1472.i.i = getelementptr i8, ptr %.1270.i.i, i64 8
  %.1473.i.i = load i64, ptr %.1472.i.i, align 8, !noalias !6
  %.1474.i.i = mul nsw i64 %.1473.i.i, %.1271.i.i
  %.1554146.not.i.i = icmp slt i64 %.1474.i.i, 1
  br i1 %.1554146.not.i.i, label %B416.loopexit.i.i, label %B580.if.lr.ph.i.i

B580.if.lr.ph.i.i:                                ; preds = %B416.if.i.i
  %.1792.i.i = getelementptr i8, ptr %.1270.i.i, i64 192
  br label %B580.if.i.i

B580.if.i.i:                                      ; preds = %B580.if.i.i, %B580.if.lr.ph.i.i
  %position.2.1149.i.i = phi i64 [ %position.3.0153.i.i, %B580.if.lr.ph.i.i ], [ %.1803.i.i, %B580.if.i.i ]
  %.1498.0147.i.i = phi i64 [ 0, %B580.if.lr.ph.i.i ], [ %.1567.i.i, %B580.if.i.i ]
  %.1567.i.i = add nuw nsw i64 %.1498.0147.i.i, 1
  %.1793.i.i = load i64, ptr %.1792.i.i, align 8, !noalias !6
  %5 = getelementptr double, ptr %.304, i64 %.1793.i.i
  %.1796.i.i = getelementptr double, ptr %5, i64 %.1498.0147.i.i
  %.1797.i.i = load double, ptr %.1796.i.i, align 8, !noalias !6
  %.1800.i.i = getelementptr double, ptr %.304, i64 %position.2.1149.i.i
  store double %.1797.i.i, ptr %.1800.i.i, align 8, !noalias !6
  %.1803.i.i = add nsw i64 %position.2.1149.i.i, 1
  %exitcond154.not.i.i = icmp eq i64 %.1567.i.i, %.1474.i.i
  br i1 %exitcond154.not.i.i, label %B416.loopexit.i.i, label %B580.if.i.i

gather: ; preds = %B416.loopexit.i.i, %B344.i.i
  %.580.i = getelementptr i8, ptr %.124.i, i64 64
  %.581.i = load i64, ptr %.580.i, align 8, !noalias !3
  %.583.i = getelementptr double, ptr %.108, i64 %.581.i
  %.584.i = load double, ptr %.583.i, align 8, !noalias !3
  %.982381.not.i = icmp slt i64 %.238.i, 1
  br i1 %.982381.not.i, label %B648.i, label %B404.if.lr.ph.i

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
  %.1286.i = getelementptr double, ptr %11, i64 %.926.0383.i
  %.1287.i = load double, ptr %.1286.i, align 8, !noalias !3
  %.1292.i = getelementptr double, ptr %9, i64 %.926.0383.i
  %.1293.i = load double, ptr %.1292.i, align 8, !noalias !3
  %.1294.i = fmul double %.1287.i, 2.000000e+00
  %.1296.i = fsub double %product.2.1.lcssa.i, %.1294.i
  %.1297.i = fmul double %.1293.i, %.1296.i
  %.1299.i = fadd double %rss.4.0384.i, %.1297.i
  %.1303.i = fsub double %.1287.i, %product.2.1.lcssa.i
  %.1310.i = fdiv double %.1303.i, %.133.i
  %.1317.i = getelementptr double, ptr %10, i64 %.926.0383.i
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
  %.633.i.i = getelementptr i8, ptr %.124.i, i64 160
  %.648.i274.i = fneg double %.133.i
  %.1059.i.i = getelementptr i8, ptr %.124.i, i64 120
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
  %.2219393.not.i = icmp slt i64 %.1431.i, 1
  br i1 %.2219393.not.i, label %B1358.i, label %B1212.if.lr.ph.i

B1212.if.lr.ph.i:                                 ; preds = %B1082.i
  %.2357.i = getelementptr i8, ptr %.124.i, i64 112
  %.842.i.i = getelementptr i8, ptr %.124.i, i64 160
  %19 = fmul double %.133.i, 2.000000e+00
  %.919.i.i = fdiv double -5.000000e-01, %.133.i
  %.1271.i311.i = getelementptr i8, ptr %.124.i, i64 120
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
  %.837519.not.i.i = icmp slt i64 %.757.i.i, 1
  br i1 %.837519.not.i.i, label %B728.i.i, label %B256.if.lr.ph.i.i

B256.if.lr.ph.i.i:                                ; preds = %invert
  %.1014.i.i = getelementptr i8, ptr %.152.i.i.i, i64 96
  %.1157.i.i = getelementptr i8, ptr %.152.i.i.i, i64 104
  %.1300.i.i = getelementptr i8, ptr %.152.i.i.i, i64 88
  %28 = getelementptr double, ptr %.304, i64 %.334.i.i
  %29 = getelementptr double, ptr %.304, i64 %.472.i.i
  %.1483.i.i = getelementptr i8, ptr %.152.i.i.i, i64 120
  %.1637.i.i = getelementptr i8, ptr %.152.i.i.i, i64 128
  %.1796.i259.i = getelementptr i8, ptr %.152.i.i.i, i64 136
  %.1806.i.i = fmul double %.133.i, -5.000000e-01
  br label %B256.if.i.i

B628.i.i:                                         ; preds = %B256.if.i.i
  %.1797.i261.i = load i64, ptr %.1796.i259.i, align 8, !noalias !12
  %30 = getelementptr i64, ptr %.63, i64 %.1797.i261.i
  %.1803.i262.i = getelementptr i64, ptr %30, i64 %.781.0521.i.i
  %.1804.i.i = load i64, ptr %.1803.i262.i, align 8, !noalias !12
  %.1808.i.i = fmul double %.1806.i.i, %..i.i
  %.1812.i.i = fmul double %.1808.i.i, %.1328.i.i
  %31 = getelementptr i64, ptr %.63, i64 %.1643.i.i
  %.211.i.i.i = getelementptr i8, ptr %31, i64 352
  %.212.i.i.i = load i64, ptr %.211.i.i.i, align 8, !noalias !18
  %.411.i.i.i = getelementptr i8, ptr %31, i64 376
  %.412.i.i.i = load i64, ptr %.411.i.i.i, align 8, !noalias !18
  %.611.i.i.i = getelementptr i8, ptr %31, i64 384
  %.612.i.i.i = load i64, ptr %.611.i.i.i, align 8, !noalias !18
  %.622.i.i.i = ashr i64 %.1804.i.i, 1
  %32 = getelementptr double, ptr %.304, i64 %.412.i.i.i
  %.630.i.i.i = getelementptr double, ptr %32, i64 %.622.i.i.i
  %.631.i.i.i = load double, ptr %.630.i.i.i, align 8, !noalias !18
  %33 = getelementptr double, ptr %32, i64 %.212.i.i.i
  %.638.i.i.i = getelementptr double, ptr %33, i64 %.622.i.i.i
  %.639.i.i.i = load double, ptr %.638.i.i.i, align 8, !noalias !18
  %.643.i.i.i = fmul double %.639.i.i.i, %.639.i.i.i
  %.647.i.i.i = fdiv double 1.000000e+00, %.643.i.i.i
  %.651.i.i.i = and i64 %.1804.i.i, 1
  %.652.not.i.i.i = icmp eq i64 %.651.i.i.i, 0
  %34 = getelementptr double, ptr %.304, i64 %.612.i.i.i
  %.698.i.i.i = getelementptr double, ptr %34, i64 %.622.i.i.i
  %.699.i.i.i = load double, ptr %.698.i.i.i, align 8, !noalias !18
  br i1 %.652.not.i.i.i, label %B268.i.i.i, label %B202.i.i.i

B202.i.i.i:                                       ; preds = %B628.i.i
  %.669.i.i.i = fmul double %.631.i.i.i, 2.000000e+00
  %.671.i.i.i = fmul double %.631.i.i.i, %.669.i.i.i
  %.675.i.i.i = fmul double %.671.i.i.i, %.647.i.i.i
  %.677.i.i.i = fmul double %.647.i.i.i, %.675.i.i.i
  %.679.i.i.i = fadd double %.647.i.i.i, %.677.i.i.i
  %.683.i.i.i = fmul double %.1812.i.i, %.679.i.i.i
  %.686.i.i.i = fsub double %.699.i.i.i, %.683.i.i.i
  store double %.686.i.i.i, ptr %.698.i.i.i, align 8, !noalias !18
  br label %B2691.i.i

B268.i.i.i:                                       ; preds = %B628.i.i
  %.701.i.i.i = fmul double %.1812.i.i, 2.000000e+00
  %.703.i.i.i = fmul double %.701.i.i.i, %.631.i.i.i
  %.705.i.i.i = fmul double %.703.i.i.i, %.647.i.i.i
  %.707.i.i.i = fmul double %.647.i.i.i, %.705.i.i.i
  %.710.i457.i.i = fmul double %.631.i.i.i, %.647.i.i.i
  %.715.i.i.i = fadd double %.710.i457.i.i, %.707.i.i.i
  %.716.i.i.i = fadd double %.699.i.i.i, %.715.i.i.i
  store double %.716.i.i.i, ptr %.698.i.i.i, align 8, !noalias !18
  %.721.i.i.i = add nsw i64 %.622.i.i.i, 1
  %.723.i.i.i = icmp slt i64 %.721.i.i.i, %.212.i.i.i
  br i1 %.723.i.i.i, label %B350.i.i.i, label %B2691.i.i

B350.i.i.i:                                       ; preds = %B268.i.i.i
  %.730.i.i.i = getelementptr i8, ptr %.630.i.i.i, i64 8
  %.731.i.i.i = load double, ptr %.730.i.i.i, align 8, !noalias !18
  %.743.i.i.i = getelementptr i8, ptr %.638.i.i.i, i64 8
  %.744.i.i.i = load double, ptr %.743.i.i.i, align 8, !noalias !18
  %.754.i.i.i = getelementptr i8, ptr %.698.i.i.i, i64 8
  %.755.i.i.i = load double, ptr %.754.i.i.i, align 8, !noalias !18
  %.760.i.i.i = fmul double %.701.i.i.i, %.731.i.i.i
  %.761.i.i.i = fmul double %.744.i.i.i, %.744.i.i.i
  %.762.i.i.i = fmul double %.744.i.i.i, %.761.i.i.i
  %.763.i.i.i = fmul double %.744.i.i.i, %.762.i.i.i
  %.767.i.i.i = fdiv double %.760.i.i.i, %.763.i.i.i
  %.768.i.i.i = fadd double %.755.i.i.i, %.767.i.i.i
  store double %.768.i.i.i, ptr %.754.i.i.i, align 8, !noalias !18
  br label %B2691.i.i

B728.loopexit.i.i:                                ; preds = %B2691.i.i
  %35 = fmul double %.1495.i.i, -5.000000e-01
  br label %B728.i.i

B728.i.i:                                         ; preds = %B728.loopexit.i.i, %invert
  %trace.2.0.lcssa.i.i = phi double [ -0.000000e+00, %invert ], [ %35, %B728.loopexit.i.i ]
  %.2267.i.i = getelementptr i8, ptr %.152.i.i.i, i64 48
  %.2268.i.i = load i64, ptr %.2267.i.i, align 8, !noalias !12
  %.2348529.not.i.i = icmp slt i64 %.2268.i.i, 1
  br i1 %.2348529.not.i.i, label %B1638.i.i, label %B876.if.lr.ph.i.i

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
  %exitcond551.not.i.i = icmp eq i64 %.3118.i.i, %.2880.i.i
  br i1 %exitcond551.not.i.i, label %B1532.i.i, label %B1314.if.i.i

B1494.i.i:                                        ; preds = %B1362.if.i.i
  %.3353.i.i = getelementptr double, ptr %67, i64 %.3188.0524.i.i
  store double %.3320.i.i, ptr %.3353.i.i, align 8, !noalias !12
  br label %B2692.i.i

B1532.i.i:                                        ; preds = %B1314.loopexit.i.i, %B876.if.i.i
  %.516205.not.i.i.i = icmp slt i64 %.2678.i.i, 1
  br i1 %.516205.not.i.i.i, label %by_factor, label %B108.if.lr.ph.i.i.i

B108.if.lr.ph.i.i.i:                              ; preds = %B1532.i.i
  %.426.i.i.i = getelementptr i8, ptr %62, i64 64
  %.427.i.i.i = load i64, ptr %.426.i.i.i, align 8, !noalias !21
  %.226.i.i.i = getelementptr i8, ptr %63, i64 56
  %.227.i.i.i = load i64, ptr %.226.i.i.i, align 8, !noalias !21
  %40 = getelementptr double, ptr %.108, i64 %.2979.i.i
  %41 = getelementptr double, ptr %.304, i64 %.227.i.i.i
  %42 = getelementptr double, ptr %.304, i64 %.427.i.i.i
  br label %B108.if.i.i.i

B108.loopexit.i.i.i:                              ; preds = %B136.loopexit.i.i.i, %B108.if.i.i.i
  %exitcond210.not.i.i.i = icmp eq i64 %.529.i.i.i, %.2678.i.i
  br i1 %exitcond210.not.i.i.i, label %by_factor, label %B108.if.i.i.i

B136.loopexit.i.i.i:                              ; preds = %B298.if.i.i.i
  %exitcond209.not.i.i.i = icmp eq i64 %.2880.i.i, %.650.i.i.i
  br i1 %exitcond209.not.i.i.i, label %B108.loopexit.i.i.i, label %B136.if.i.i.i

B298.if.lr.ph.i.i.i:                              ; preds = %B168.if.i.i.i, %B136.if.i.i.i
  %product.2.2.lcssa.i.i.i = phi double [ 0.000000e+00, %B136.if.i.i.i ], [ %.857.i.i.i, %B168.if.i.i.i ]
  %invariant.gep200.i.i.i = getelementptr double, ptr %39, i64 %.581.0203.i.i.i
  br label %B298.if.i.i.i

B108.if.i.i.i:                                    ; preds = %B108.loopexit.i.i.i, %B108.if.lr.ph.i.i.i
  %.458.0206.i.i.i = phi i64 [ 0, %B108.if.lr.ph.i.i.i ], [ %.529.i.i.i, %B108.loopexit.i.i.i ]
  %.529.i.i.i = add nuw nsw i64 %.458.0206.i.i.i, 1
  br i1 %.3063.i.i, label %B108.loopexit.i.i.i, label %B136.if.lr.ph.i.i.i

B136.if.lr.ph.i.i.i:                              ; preds = %B108.if.i.i.i
  %.825.i.i.i = mul nuw nsw i64 %.458.0206.i.i.i, %.2880.i.i
  %43 = getelementptr double, ptr %40, i64 %.825.i.i.i
  %.989.i.i.i = mul nuw nsw i64 %.458.0206.i.i.i, %.2678.i.i
  %44 = getelementptr double, ptr %42, i64 %.989.i.i.i
  br label %B136.if.i.i.i

B136.if.i.i.i:                                    ; preds = %B136.if.lr.ph.i.i.i, %B136.loopexit.i.i.i
  %.581.0203.i.i.i = phi i64 [ 0, %B136.if.lr.ph.i.i.i ], [ %.650.i.i.i, %B136.loopexit.i.i.i ]
  %.650.i.i.i = add nuw nsw i64 %.581.0203.i.i.i, 1
  %.762193.not.not.i.i.i = icmp sgt i64 %.2880.i.i, %.581.0203.i.i.i
  br i1 %.762193.not.not.i.i.i, label %B168.if.lr.ph.i.i.i, label %B298.if.lr.ph.i.i.i

B168.if.lr.ph.i.i.i:                              ; preds = %B136.if.i.i.i
  %invariant.gep.i.i.i = getelementptr double, ptr %41, i64 %.581.0203.i.i.i
  br label %B168.if.i.i.i

B168.if.i.i.i:                                    ; preds = %B168.if.i.i.i, %B168.if.lr.ph.i.i.i
  %product.2.2196.i.i.i = phi double [ 0.000000e+00, %B168.if.lr.ph.i.i.i ], [ %.857.i.i.i, %B168.if.i.i.i ]
  %.706.0194.i.i.i = phi i64 [ %.581.0203.i.i.i, %B168.if.lr.ph.i.i.i ], [ %.775.i.i.i, %B168.if.i.i.i ]
  %.775.i.i.i = add nuw i64 %.706.0194.i.i.i, 1
  %.839.i.i.i = getelementptr double, ptr %43, i64 %.706.0194.i.i.i
  %.840.i.i.i = load double, ptr %.839.i.i.i, align 8, !noalias !21
  %.845.i.i.i = mul nsw i64 %.706.0194.i.i.i, %.2880.i.i
  %gep.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.845.i.i.i
  %.854.i458.i.i = load double, ptr %gep.i.i.i, align 8, !noalias !21
  %.855.i459.i.i = fmul double %.840.i.i.i, %.854.i458.i.i
  %.857.i.i.i = fadd double %product.2.2196.i.i.i, %.855.i459.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.775.i.i.i, %.2880.i.i
  br i1 %exitcond.not.i.i.i, label %B298.if.lr.ph.i.i.i, label %B168.if.i.i.i

B298.if.i.i.i:                                    ; preds = %B298.if.i.i.i, %B298.if.lr.ph.i.i.i
  %.890.0198.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i.i.i ], [ %.959.i.i.i, %B298.if.i.i.i ]
  %.959.i.i.i = add nuw nsw i64 %.890.0198.i.i.i, 1
  %.995.i.i.i = getelementptr double, ptr %44, i64 %.890.0198.i.i.i
  %.996.i.i.i = load double, ptr %.995.i.i.i, align 8, !noalias !21
  %.1035.i.i.i = mul nuw nsw i64 %.890.0198.i.i.i, %.2880.i.i
  %gep201.i.i.i = getelementptr double, ptr %invariant.gep200.i.i.i, i64 %.1035.i.i.i
  %.1052.i.i.i = load double, ptr %gep201.i.i.i, align 8, !noalias !21
  %.1056.i.i.i = fmul double %product.2.2.lcssa.i.i.i, %.1052.i.i.i
  %.1060.i.i.i = fsub double %.996.i.i.i, %.1056.i.i.i
  store double %.1060.i.i.i, ptr %.995.i.i.i, align 8, !noalias !21
  %exitcond208.not.i.i.i = icmp eq i64 %.890.0198.i.i.i, %.458.0206.i.i.i
  br i1 %exitcond208.not.i.i.i, label %B136.loopexit.i.i.i, label %B298.if.i.i.i

by_factor: ; preds = %B108.loopexit.i.i.i, %B1532.i.i
  %brmerge.i.i = or i1 %.3063.i.i, %.3021.i.i
  br i1 %brmerge.i.i, label %B2693.i.i, label %B108.if.lr.ph.i461.i.i

B108.if.lr.ph.i461.i.i:                           ; preds = %by_factor
  %.426.i462.i.i = getelementptr i8, ptr %63, i64 64
  %.427.i463.i.i = load i64, ptr %.426.i462.i.i, align 8, !noalias !24
  %.226.i464.i.i = getelementptr i8, ptr %62, i64 56
  %.227.i465.i.i = load i64, ptr %.226.i464.i.i, align 8, !noalias !24
  %45 = getelementptr double, ptr %.108, i64 %.2979.i.i
  %46 = getelementptr double, ptr %.304, i64 %.227.i465.i.i
  %47 = getelementptr double, ptr %.304, i64 %.427.i463.i.i
  br label %B108.if.i467.i.i

B108.loopexit.i489.i.i:                           ; preds = %B136.loopexit.i487.i.i, %B108.if.i467.i.i
  %exitcond210.not.i490.i.i = icmp eq i64 %.529.i469.i.i, %.2880.i.i
  br i1 %exitcond210.not.i490.i.i, label %B2693.i.i, label %B108.if.i467.i.i

B136.loopexit.i487.i.i:                           ; preds = %B298.if.i479.i.i
  %exitcond209.not.i488.i.i = icmp eq i64 %.2678.i.i, %.650.i475.i.i
  br i1 %exitcond209.not.i488.i.i, label %B108.loopexit.i489.i.i, label %B136.if.i473.i.i

B298.if.lr.ph.i477.i.i:                           ; preds = %B168.if.i492.i.i, %B136.if.i473.i.i
  %product.2.2.lcssa.i478.i.i = phi double [ 0.000000e+00, %B136.if.i473.i.i ], [ %.857.i501.i.i, %B168.if.i492.i.i ]
  %.1024.i.i.i = mul nuw nsw i64 %.581.0203.i474.i.i, %.2880.i.i
  %48 = getelementptr double, ptr %39, i64 %.1024.i.i.i
  br label %B298.if.i479.i.i

B108.if.i467.i.i:                                 ; preds = %B108.loopexit.i489.i.i, %B108.if.lr.ph.i461.i.i
  %.458.0206.i468.i.i = phi i64 [ 0, %B108.if.lr.ph.i461.i.i ], [ %.529.i469.i.i, %B108.loopexit.i489.i.i ]
  %.529.i469.i.i = add nuw nsw i64 %.458.0206.i468.i.i, 1
  br i1 %.516205.not.i.i.i, label %B108.loopexit.i489.i.i, label %B136.if.lr.ph.i470.i.i

B136.if.lr.ph.i470.i.i:                           ; preds = %B108.if.i467.i.i
  %invariant.gep.i471.i.i = getelementptr double, ptr %45, i64 %.458.0206.i468.i.i
  %.989.i472.i.i = mul nuw nsw i64 %.458.0206.i468.i.i, %.2880.i.i
  %49 = getelementptr double, ptr %47, i64 %.989.i472.i.i
  br label %B136.if.i473.i.i

B136.if.i473.i.i:                                 ; preds = %B136.if.lr.ph.i470.i.i, %B136.loopexit.i487.i.i
  %.581.0203.i474.i.i = phi i64 [ 0, %B136.if.lr.ph.i470.i.i ], [ %.650.i475.i.i, %B136.loopexit.i487.i.i ]
  %.650.i475.i.i = add nuw nsw i64 %.581.0203.i474.i.i, 1
  %.762193.not.not.i476.i.i = icmp sgt i64 %.2678.i.i, %.581.0203.i474.i.i
  br i1 %.762193.not.not.i476.i.i, label %B168.if.lr.ph.i491.i.i, label %B298.if.lr.ph.i477.i.i

B168.if.lr.ph.i491.i.i:                           ; preds = %B136.if.i473.i.i
  %invariant.gep197.i.i.i = getelementptr double, ptr %46, i64 %.581.0203.i474.i.i
  br label %B168.if.i492.i.i

B168.if.i492.i.i:                                 ; preds = %B168.if.i492.i.i, %B168.if.lr.ph.i491.i.i
  %product.2.2196.i493.i.i = phi double [ 0.000000e+00, %B168.if.lr.ph.i491.i.i ], [ %.857.i501.i.i, %B168.if.i492.i.i ]
  %.706.0194.i494.i.i = phi i64 [ %.581.0203.i474.i.i, %B168.if.lr.ph.i491.i.i ], [ %.775.i495.i.i, %B168.if.i492.i.i ]
  %.775.i495.i.i = add nuw i64 %.706.0194.i494.i.i, 1
  %.816.i.i.i = mul nsw i64 %.706.0194.i494.i.i, %.2880.i.i
  %gep.i496.i.i = getelementptr double, ptr %invariant.gep.i471.i.i, i64 %.816.i.i.i
  %.840.i497.i.i = load double, ptr %gep.i496.i.i, align 8, !noalias !24
  %.845.i498.i.i = mul nsw i64 %.706.0194.i494.i.i, %.2678.i.i
  %gep198.i.i.i = getelementptr double, ptr %invariant.gep197.i.i.i, i64 %.845.i498.i.i
  %.854.i499.i.i = load double, ptr %gep198.i.i.i, align 8, !noalias !24
  %.855.i500.i.i = fmul double %.840.i497.i.i, %.854.i499.i.i
  %.857.i501.i.i = fadd double %product.2.2196.i493.i.i, %.855.i500.i.i
  %exitcond.not.i502.i.i = icmp eq i64 %.775.i495.i.i, %.2678.i.i
  br i1 %exitcond.not.i502.i.i, label %B298.if.lr.ph.i477.i.i, label %B168.if.i492.i.i

B298.if.i479.i.i:                                 ; preds = %B298.if.i479.i.i, %B298.if.lr.ph.i477.i.i
  %.890.0200.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i477.i.i ], [ %.959.i480.i.i, %B298.if.i479.i.i ]
  %.959.i480.i.i = add nuw nsw i64 %.890.0200.i.i.i, 1
  %.995.i481.i.i = getelementptr double, ptr %49, i64 %.890.0200.i.i.i
  %.996.i482.i.i = load double, ptr %.995.i481.i.i, align 8, !noalias !24
  %.1051.i.i.i = getelementptr double, ptr %48, i64 %.890.0200.i.i.i
  %.1052.i483.i.i = load double, ptr %.1051.i.i.i, align 8, !noalias !24
  %.1056.i484.i.i = fmul double %product.2.2.lcssa.i478.i.i, %.1052.i483.i.i
  %.1060.i485.i.i = fsub double %.996.i482.i.i, %.1056.i484.i.i
  store double %.1060.i485.i.i, ptr %.995.i481.i.i, align 8, !noalias !24
  %exitcond208.not.i486.i.i = icmp eq i64 %.890.0200.i.i.i, %.458.0206.i468.i.i
  br i1 %exitcond208.not.i486.i.i, label %B136.loopexit.i487.i.i, label %B298.if.i479.i.i

B1638.i.i:                                        ; preds = %B2693.i.i, %B728.i.i
  %.3760.i.i = getelementptr i8, ptr %.152.i.i.i, i64 64
  %.3761.i.i = load i64, ptr %.3760.i.i, align 8, !noalias !12
  %.3841542.not.i.i = icmp slt i64 %.3761.i.i, 1
  br i1 %.3841542.not.i.i, label %B2346.i.i, label %B1744.if.lr.ph.i.i

B1744.if.lr.ph.i.i:                               ; preds = %B1638.i.i
  %.3619.i.i = getelementptr i8, ptr %.152.i.i.i, i64 72
  %.3620.i.i = load i64, ptr %.3619.i.i, align 8, !noalias !12
  %50 = getelementptr i64, ptr %.63, i64 %.3620.i.i
  %51 = getelementptr double, ptr %.304, i64 %.610.i.i
  %52 = getelementptr double, ptr %.304, i64 %.472.i.i
  %.4989.i.i = getelementptr i8, ptr %.152.i.i.i, i64 240
  br label %B1744.if.i.i

B1744.loopexit.i.i:                               ; preds = %B2262.i.i, %B1744.if.i.i
  %exitcond555.not.i.i = icmp eq i64 %.3854.i.i, %.3761.i.i
  br i1 %exitcond555.not.i.i, label %B2346.i.i, label %B1744.if.i.i

B2262.i.i:                                        ; preds = %B2108.if.i.i
  %.4635.i.i = add nuw nsw i64 %.4566.0540.i.i, 1
  %.4850.i.i = fdiv double %.4837.i.i, %.133.i
  %.4990.i.i = load i64, ptr %.4989.i.i, align 8, !noalias !12
  %gep538.i.i = getelementptr double, ptr %invariant.gep537.i.i, i64 %.4990.i.i
  %.4998.i.i = getelementptr double, ptr %gep538.i.i, i64 %.4566.0540.i.i
  store double %.4850.i.i, ptr %.4998.i.i, align 8, !noalias !12
  %exitcond554.not.i.i = icmp eq i64 %.4635.i.i, %.4130.i.i
  br i1 %exitcond554.not.i.i, label %B1744.loopexit.i.i, label %B2108.if.lr.ph.i.i

B2346.i.i:                                        ; preds = %B1744.loopexit.i.i, %B1638.i.i
  %.5531548.not.i.i = icmp slt i64 %.190.i.i, 1
  br i1 %.5531548.not.i.i, label %joint_backward, label %B2498.if.lr.ph.i.i

B2498.if.lr.ph.i.i:                               ; preds = %B2346.i.i
  %.5444.i.i = getelementptr i8, ptr %.152.i.i.i, i64 168
  %.5445.i.i = load i64, ptr %.5444.i.i, align 8, !noalias !12
  %.5300.i.i = getelementptr i8, ptr %.152.i.i.i, i64 184
  %.5301.i.i = load i64, ptr %.5300.i.i, align 8, !noalias !12
  %.5162.i.i = getelementptr i8, ptr %.152.i.i.i, i64 176
  %.5163.i.i = load i64, ptr %.5162.i.i, align 8, !noalias !12
  %.5705.i.i = getelementptr i8, ptr %.152.i.i.i, i64 240
  %53 = getelementptr i64, ptr %.63, i64 %.5445.i.i
  %54 = getelementptr i64, ptr %.63, i64 %.5163.i.i
  %55 = getelementptr double, ptr %.304, i64 %.442.i
  %56 = getelementptr double, ptr %.108, i64 %.5301.i.i
  br label %B2498.if.i.i

B2498.loopexit.i.i:                               ; preds = %B2612.if.i.i, %B2498.if.i.i
  %exitcond556.not.i.i = icmp eq i64 %.5544.i.i, %.190.i.i
  br i1 %exitcond556.not.i.i, label %joint_backward, label %B2498.if.i.i

B2691.i.i:                                        ; preds = %B256.if.i.i, %B350.i.i.i, %B268.i.i.i, %B202.i.i.i
  %exitcond.not.i260.i = icmp eq i64 %.850.i.i, %.757.i.i
  br i1 %exitcond.not.i260.i, label %B728.loopexit.i.i, label %B256.if.i.i

B2692.i.i:                                        ; preds = %B1362.if.i.i, %B1494.i.i
  %.3244.i.i = icmp samesign ugt i64 %.3191.0525.i.i, 1
  br i1 %.3244.i.i, label %B1362.if.i.i, label %B1314.loopexit.i.i

B2693.i.i:                                        ; preds = %B108.loopexit.i489.i.i, %by_factor
  %exitcond552.not.i.i = icmp eq i64 %.2361.i.i, %.2268.i.i
  br i1 %exitcond552.not.i.i, label %B1638.i.i, label %B876.if.i.i

B256.if.i.i:                                      ; preds = %B2691.i.i, %B256.if.lr.ph.i.i
  %trace.2.0522.i.i = phi double [ 0.000000e+00, %B256.if.lr.ph.i.i ], [ %.1495.i.i, %B2691.i.i ]
  %.781.0521.i.i = phi i64 [ 0, %B256.if.lr.ph.i.i ], [ %.850.i.i, %B2691.i.i ]
  %.850.i.i = add nuw nsw i64 %.781.0521.i.i, 1
  %.1015.i.i = load i64, ptr %.1014.i.i, align 8, !noalias !12
  %57 = getelementptr i64, ptr %.63, i64 %.1015.i.i
  %.1019.i.i = getelementptr i64, ptr %57, i64 %.781.0521.i.i
  %.1020.i.i = load i64, ptr %.1019.i.i, align 8, !noalias !12
  %.1158.i.i = load i64, ptr %.1157.i.i, align 8, !noalias !12
  %58 = getelementptr i64, ptr %.63, i64 %.1158.i.i
  %.1162.i.i = getelementptr i64, ptr %58, i64 %.781.0521.i.i
  %.1163.i.i = load i64, ptr %.1162.i.i, align 8, !noalias !12
  %.1301.i.i = load i64, ptr %.1300.i.i, align 8, !noalias !12
  %59 = getelementptr i64, ptr %.63, i64 %.1301.i.i
  %.1305.i.i = getelementptr i64, ptr %59, i64 %.781.0521.i.i
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
  %.1488.i.i = getelementptr double, ptr %60, i64 %.781.0521.i.i
  %.1489.i.i = load double, ptr %.1488.i.i, align 8, !noalias !12
  %.1491.i.i = fmul double %..i.i, %.1489.i.i
  %.1493.i.i = fmul double %.1491.i.i, %.1328.i.i
  %.1495.i.i = fadd double %trace.2.0522.i.i, %.1493.i.i
  %.1638.i.i = load i64, ptr %.1637.i.i, align 8, !noalias !12
  %61 = getelementptr i64, ptr %.63, i64 %.1638.i.i
  %.1642.i.i = getelementptr i64, ptr %61, i64 %.781.0521.i.i
  %.1643.i.i = load i64, ptr %.1642.i.i, align 8, !noalias !12
  %.1648.i.i = icmp sgt i64 %.1643.i.i, -1
  br i1 %.1648.i.i, label %B628.i.i, label %B2691.i.i

B876.if.i.i:                                      ; preds = %B2693.i.i, %B876.if.lr.ph.i.i
  %.2292.0530.i.i = phi i64 [ 0, %B876.if.lr.ph.i.i ], [ %.2361.i.i, %B2693.i.i ]
  %.2361.i.i = add nuw nsw i64 %.2292.0530.i.i, 1
  %.2440.idx.i.i = mul i64 %.2292.0530.i.i, 48
  %.2440.i.i = getelementptr i8, ptr %36, i64 %.2440.idx.i.i
  %.2441.i.i = load i64, ptr %.2440.i.i, align 8, !noalias !12
  %.2469.i.i = getelementptr i8, ptr %.2440.i.i, i64 8
  %.2470.i.i = load i64, ptr %.2469.i.i, align 8, !noalias !12
  %62 = getelementptr i64, ptr %.63, i64 %.2441.i.i
  %.2677.i.i = getelementptr i8, ptr %62, i64 8
  %.2678.i.i = load i64, ptr %.2677.i.i, align 8, !noalias !12
  %63 = getelementptr i64, ptr %.63, i64 %.2470.i.i
  %.2879.i.i = getelementptr i8, ptr %63, i64 8
  %.2880.i.i = load i64, ptr %.2879.i.i, align 8, !noalias !12
  %.2914.i.i = getelementptr i8, ptr %.2440.i.i, i64 16
  %.2915.i.i = load i64, ptr %.2914.i.i, align 8, !noalias !12
  %.2943.i.i = getelementptr i8, ptr %.2440.i.i, i64 24
  %.2944.i.i = load i64, ptr %.2943.i.i, align 8, !noalias !12
  %.2978.i.i = getelementptr i8, ptr %.2440.i.i, i64 32
  %.2979.i.i = load i64, ptr %.2978.i.i, align 8, !noalias !12
  %.3021.i.i = icmp eq i64 %.2915.i.i, %.2944.i.i
  %.3063.i.i = icmp slt i64 %.2880.i.i, 1
  br i1 %.3063.i.i, label %B1532.i.i, label %B1314.if.lr.ph.i.i

B1314.if.lr.ph.i.i:                               ; preds = %B876.if.i.i
  %.3007.i.i = getelementptr i8, ptr %.2440.i.i, i64 40
  %.3008.i.i = load i64, ptr %.3007.i.i, align 8, !noalias !12
  %64 = getelementptr i64, ptr %.63, i64 %.3008.i.i
  %65 = getelementptr double, ptr %38, i64 %.2915.i.i
  %66 = getelementptr double, ptr %38, i64 %.2944.i.i
  br label %B1314.if.i.i

B1314.if.i.i:                                     ; preds = %B1314.if.lr.ph.i.i, %B1314.loopexit.i.i
  %.3049.0527.i.i = phi i64 [ 0, %B1314.if.lr.ph.i.i ], [ %.3118.i.i, %B1314.loopexit.i.i ]
  %.3118.i.i = add nuw nsw i64 %.3049.0527.i.i, 1
  %.3095.sroa.0.0..i.i = select i1 %.3021.i.i, i64 %.3049.0527.i.i, i64 0
  %.3201.i.i = sub i64 %.2678.i.i, %.3095.sroa.0.0..i.i
  %.3244523.not.i.i = icmp slt i64 %.3201.i.i, 1
  br i1 %.3244523.not.i.i, label %B1314.loopexit.i.i, label %B1362.if.lr.ph.i.i

B1362.if.lr.ph.i.i:                               ; preds = %B1314.if.i.i
  %.3289.i.i = getelementptr i64, ptr %64, i64 %.3049.0527.i.i
  %.3312.i.i = getelementptr double, ptr %66, i64 %.3049.0527.i.i
  %invariant.gep.i.i = getelementptr double, ptr %39, i64 %.3049.0527.i.i
  %.3344.i.i = mul nuw nsw i64 %.3049.0527.i.i, %.2880.i.i
  %67 = getelementptr double, ptr %39, i64 %.3344.i.i
  br label %B1362.if.i.i

B1362.if.i.i:                                     ; preds = %B1362.if.lr.ph.i.i, %B2692.i.i
  %.3191.0525.i.i = phi i64 [ %.3201.i.i, %B1362.if.lr.ph.i.i ], [ %.3253.i.i, %B2692.i.i ]
  %.3188.0524.i.i = phi i64 [ %.3095.sroa.0.0..i.i, %B1362.if.lr.ph.i.i ], [ %.3257.i.i, %B2692.i.i ]
  %.3253.i.i = add nsw i64 %.3191.0525.i.i, -1
  %.3257.i.i = add i64 %.3188.0524.i.i, 1
  %.3290.i.i = load i64, ptr %.3289.i.i, align 8, !noalias !12
  %68 = getelementptr double, ptr %37, i64 %.3290.i.i
  %.3296.i.i = getelementptr double, ptr %68, i64 %.3188.0524.i.i
  %.3297.i.i = load double, ptr %.3296.i.i, align 8, !noalias !12
  %.3304.i.i = getelementptr double, ptr %65, i64 %.3188.0524.i.i
  %.3305.i.i = load double, ptr %.3304.i.i, align 8, !noalias !12
  %.3313.i.i = load double, ptr %.3312.i.i, align 8, !noalias !12
  %.3314.i.i = fmul double %.3305.i.i, %.3313.i.i
  %.3319.i.i = fdiv double %.3314.i.i, %.133.i
  %.3320.i.i = fadd double %.3297.i.i, %.3319.i.i
  %.3326.i.i = mul nsw i64 %.3188.0524.i.i, %.2880.i.i
  %gep.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.3326.i.i
  store double %.3320.i.i, ptr %gep.i.i, align 8, !noalias !12
  br i1 %.3021.i.i, label %B1494.i.i, label %B2692.i.i

B1744.if.i.i:                                     ; preds = %B1744.loopexit.i.i, %B1744.if.lr.ph.i.i
  %.3785.0543.i.i = phi i64 [ 0, %B1744.if.lr.ph.i.i ], [ %.3854.i.i, %B1744.loopexit.i.i ]
  %.3854.i.i = add nuw nsw i64 %.3785.0543.i.i, 1
  %.3901.idx.i.i = shl i64 %.3785.0543.i.i, 4
  %.3901.i.i = getelementptr i8, ptr %50, i64 %.3901.idx.i.i
  %.3902.i.i = load i64, ptr %.3901.i.i, align 8, !noalias !12
  %.3925.i.i = getelementptr i8, ptr %.3901.i.i, i64 8
  %.3926.i.i = load i64, ptr %.3925.i.i, align 8, !noalias !12
  %69 = getelementptr i64, ptr %.63, i64 %.3902.i.i
  %.4129.i.i = getelementptr i8, ptr %69, i64 8
  %.4130.i.i = load i64, ptr %.4129.i.i, align 8, !noalias !12
  %invariant.gep537.i.i = getelementptr double, ptr %.304, i64 %.3926.i.i
  %.4622539.not.i.i = icmp slt i64 %.4130.i.i, 1
  br i1 %.4622539.not.i.i, label %B1744.loopexit.i.i, label %B2070.if.lr.ph.i.i

B2070.if.lr.ph.i.i:                               ; preds = %B1744.if.i.i
  %.4531.i.i = getelementptr i8, ptr %69, i64 64
  %.4532.i.i = load i64, ptr %.4531.i.i, align 8, !noalias !12
  %.4330.i.i = getelementptr i8, ptr %69, i64 56
  %.4331.i.i = load i64, ptr %.4330.i.i, align 8, !noalias !12
  %70 = getelementptr double, ptr %.304, i64 %.4532.i.i
  %71 = getelementptr double, ptr %51, i64 %.3926.i.i
  %72 = getelementptr double, ptr %52, i64 %.3926.i.i
  %73 = getelementptr double, ptr %.304, i64 %.4331.i.i
  br label %B2108.if.lr.ph.i.i

B2108.if.lr.ph.i.i:                               ; preds = %B2070.if.lr.ph.i.i, %B2262.i.i
  %.4566.0540.i.i = phi i64 [ 0, %B2070.if.lr.ph.i.i ], [ %.4635.i.i, %B2262.i.i ]
  %.4787.i.i = mul nuw nsw i64 %.4566.0540.i.i, %.4130.i.i
  %74 = getelementptr double, ptr %70, i64 %.4787.i.i
  %.4800.i.i = getelementptr double, ptr %71, i64 %.4566.0540.i.i
  %75 = getelementptr double, ptr %73, i64 %.4787.i.i
  br label %B2108.if.i.i

B2108.if.i.i:                                     ; preds = %B2108.if.i.i, %B2108.if.lr.ph.i.i
  %by_c.2.2535.i.i = phi double [ 0.000000e+00, %B2108.if.lr.ph.i.i ], [ %.4837.i.i, %B2108.if.i.i ]
  %.4691.0533.i.i = phi i64 [ 0, %B2108.if.lr.ph.i.i ], [ %.4760.i.i, %B2108.if.i.i ]
  %.4760.i.i = add nuw nsw i64 %.4691.0533.i.i, 1
  %.4792.i.i = getelementptr double, ptr %74, i64 %.4691.0533.i.i
  %.4793.i.i = load double, ptr %.4792.i.i, align 8, !noalias !12
  %.4801.i.i = load double, ptr %.4800.i.i, align 8, !noalias !12
  %.4807.i.i = getelementptr double, ptr %72, i64 %.4691.0533.i.i
  %.4808.i.i = load double, ptr %.4807.i.i, align 8, !noalias !12
  %.4809.i.i = fmul double %.4801.i.i, %.4808.i.i
  %.4814.i.i = fdiv double %.4809.i.i, %.133.i
  %.4815.i.i = fadd double %.4793.i.i, %.4814.i.i
  store double %.4815.i.i, ptr %.4792.i.i, align 8, !noalias !12
  %.4826.i.i = getelementptr double, ptr %75, i64 %.4691.0533.i.i
  %.4827.i.i = load double, ptr %.4826.i.i, align 8, !noalias !12
  %.4834.i.i = load double, ptr %.4807.i.i, align 8, !noalias !12
  %.4835.i.i = fmul double %.4827.i.i, %.4834.i.i
  %.4837.i.i = fadd double %by_c.2.2535.i.i, %.4835.i.i
  %exitcond553.not.i.i = icmp eq i64 %.4691.0533.i.i, %.4566.0540.i.i
  br i1 %exitcond553.not.i.i, label %B2262.i.i, label %B2108.if.i.i

B2498.if.i.i:                                     ; preds = %B2498.loopexit.i.i, %B2498.if.lr.ph.i.i
  %.5475.0549.i.i = phi i64 [ 0, %B2498.if.lr.ph.i.i ], [ %.5544.i.i, %B2498.loopexit.i.i ]
  %.5544.i.i = add nuw nsw i64 %.5475.0549.i.i, 1
  %.5706.i.i = load i64, ptr %.5705.i.i, align 8, !noalias !12
  %76 = getelementptr double, ptr %.304, i64 %.5706.i.i
  %.5709.i.i = getelementptr double, ptr %76, i64 %.5475.0549.i.i
  %.5710.i.i = load double, ptr %.5709.i.i, align 8, !noalias !12
  %.5717.i.i = getelementptr i64, ptr %53, i64 %.5475.0549.i.i
  %.5718.i.i = load i64, ptr %.5717.i.i, align 8, !noalias !12
  %.5723.i.i = getelementptr i8, ptr %.5717.i.i, i64 8
  %.5724.i.i = load i64, ptr %.5723.i.i, align 8, !noalias !12
  %.5761.i.i = sub i64 %.5724.i.i, %.5718.i.i
  %.5804545.not.i.i = icmp slt i64 %.5761.i.i, 1
  br i1 %.5804545.not.i.i, label %B2498.loopexit.i.i, label %B2612.if.i.i

B2612.if.i.i:                                     ; preds = %B2498.if.i.i, %B2612.if.i.i
  %.5751.0547.i.i = phi i64 [ %.5813.i.i, %B2612.if.i.i ], [ %.5761.i.i, %B2498.if.i.i ]
  %.5748.0546.i.i = phi i64 [ %.5817.i.i, %B2612.if.i.i ], [ %.5718.i.i, %B2498.if.i.i ]
  %.5813.i.i = add nsw i64 %.5751.0547.i.i, -1
  %.5817.i.i = add i64 %.5748.0546.i.i, 1
  %.5845.i.i = getelementptr i64, ptr %54, i64 %.5748.0546.i.i
  %.5846.i.i = load i64, ptr %.5845.i.i, align 8, !noalias !12
  %.5850.i.i = getelementptr double, ptr %55, i64 %.5846.i.i
  %.5851.i.i = load double, ptr %.5850.i.i, align 8, !noalias !12
  %.5855.i.i = getelementptr double, ptr %56, i64 %.5748.0546.i.i
  %.5856.i.i = load double, ptr %.5855.i.i, align 8, !noalias !12
  %.5858.i.i = fmul double %.5710.i.i, %.5856.i.i
  %.5859.i.i = fsub double %.5851.i.i, %.5858.i.i
  store double %.5859.i.i, ptr %.5850.i.i, align 8, !noalias !12
  %.5804.i.i = icmp samesign ugt i64 %.5751.0547.i.i, 1
  br i1 %.5804.i.i, label %B2612.if.i.i, label %B2498.loopexit.i.i

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
  %position.2.1.lcssa.i273.i = phi i64 [ %position.3.0156.i.i, %B406.if.i.i ], [ %.1703.i.i, %B570.if.i.i ]
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
  %.1166.i.i = getelementptr i64, ptr %.63, i64 %.962.i.i
  %.1167.i.i = load i64, ptr %.1166.i.i, align 8, !noalias !30
  %.1368.i.i = getelementptr i8, ptr %.1166.i.i, i64 8
  %.1369.i.i = load i64, ptr %.1368.i.i, align 8, !noalias !30
  %.1370.i.i = mul nsw i64 %.1369.i.i, %.1167.i.i
  %.1450149.not.i.i = icmp slt i64 %.1370.i.i, 1
  br i1 %.1450149.not.i.i, label %B406.loopexit.i.i, label %B570.if.lr.ph.i.i

B570.if.lr.ph.i.i:                                ; preds = %B406.if.i.i
  %.1688.i.i = getelementptr i8, ptr %.1166.i.i, i64 200
  br label %B570.if.i.i

B570.if.i.i:                                      ; preds = %B570.if.i.i, %B570.if.lr.ph.i.i
  %position.2.1152.i.i = phi i64 [ %position.3.0156.i.i, %B570.if.lr.ph.i.i ], [ %.1703.i.i, %B570.if.i.i ]
  %.1394.0150.i.i = phi i64 [ 0, %B570.if.lr.ph.i.i ], [ %.1463.i.i, %B570.if.i.i ]
  %.1463.i.i = add nuw nsw i64 %.1394.0150.i.i, 1
  %.1689.i.i = load i64, ptr %.1688.i.i, align 8, !noalias !30
  %86 = getelementptr double, ptr %.304, i64 %.1689.i.i
  %.1692.i.i = getelementptr double, ptr %86, i64 %.1394.0150.i.i
  %.1693.i.i = load double, ptr %.1692.i.i, align 8, !noalias !30
  %.1696.i.i = getelementptr double, ptr %.304, i64 %position.2.1152.i.i
  %.1697.i.i = load double, ptr %.1696.i.i, align 8, !noalias !30
  %.1698.i.i = fadd double %.1693.i.i, %.1697.i.i
  store double %.1698.i.i, ptr %.1692.i.i, align 8, !noalias !30
  %.1703.i.i = add nsw i64 %position.2.1152.i.i, 1
  %exitcond157.not.i.i = icmp eq i64 %.1463.i.i, %.1370.i.i
  br i1 %exitcond157.not.i.i, label %B406.loopexit.i.i, label %B570.if.i.i

B404.if.i:                                        ; preds = %B522.i, %B404.if.lr.ph.i
  %rss.4.0384.i = phi double [ %.584.i, %B404.if.lr.ph.i ], [ %.1299.i, %B522.i ]
  %.926.0383.i = phi i64 [ 0, %B404.if.lr.ph.i ], [ %.995.i, %B522.i ]
  %.995.i = add nuw nsw i64 %.926.0383.i, 1
  %.1030.i = getelementptr i64, ptr %6, i64 %.926.0383.i
  %.1031.i = load i64, ptr %.1030.i, align 8, !noalias !3
  %.1037.i = getelementptr i8, ptr %.1030.i, i64 8
  %.1038.i = load i64, ptr %.1037.i, align 8, !noalias !3
  %.1075.i = sub i64 %.1038.i, %.1031.i
  %.1118377.not.i = icmp slt i64 %.1075.i, 1
  br i1 %.1118377.not.i, label %B522.i, label %B464.if.i

B464.if.i:                                        ; preds = %B404.if.i, %B464.if.i
  %product.2.1380.i = phi double [ %.1173.i, %B464.if.i ], [ 0.000000e+00, %B404.if.i ]
  %.1062.0379.i = phi i64 [ %.1131.i, %B464.if.i ], [ %.1031.i, %B404.if.i ]
  %.1065.0378.i = phi i64 [ %.1127.i, %B464.if.i ], [ %.1075.i, %B404.if.i ]
  %.1127.i = add nsw i64 %.1065.0378.i, -1
  %.1131.i = add i64 %.1062.0379.i, 1
  %.1159.i = getelementptr double, ptr %7, i64 %.1062.0379.i
  %.1160.i = load double, ptr %.1159.i, align 8, !noalias !3
  %.1164.i = getelementptr i64, ptr %8, i64 %.1062.0379.i
  %.1165.i = load i64, ptr %.1164.i, align 8, !noalias !3
  %.1169.i = getelementptr double, ptr %9, i64 %.1165.i
  %.1170.i = load double, ptr %.1169.i, align 8, !noalias !3
  %.1171.i = fmul double %.1160.i, %.1170.i
  %.1173.i = fadd double %product.2.1380.i, %.1171.i
  %.1118.i = icmp samesign ugt i64 %.1065.0378.i, 1
  br i1 %.1118.i, label %B464.if.i, label %B522.i

B804.if.i:                                        ; preds = %eliminate, %B804.if.lr.ph.i
  %log_determinant.3.0390.i = phi double [ 0.000000e+00, %B804.if.lr.ph.i ], [ %.1914.i, %eliminate ]
  %rss.5.0389.i = phi double [ %rss.4.0.lcssa.i, %B804.if.lr.ph.i ], [ %.1910.i, %eliminate ]
  %.1615.0387.i = phi i64 [ 0, %B804.if.lr.ph.i ], [ %.1684.i, %eliminate ]
  %.1684.i = add nuw nsw i64 %.1615.0387.i, 1
  %.1810.i = load i64, ptr %.116.i.i, align 8, !noalias !3
  %.1866.not.i = icmp eq i64 %.1615.0387.i, 0
  %.1869.i = icmp eq i64 %.1615.0387.i, %.1868.i
  %87 = getelementptr i64, ptr %.63, i64 %.1810.i
  %.idx372.i = mul i64 %.1615.0387.i, 104
  %88 = getelementptr i8, ptr %87, i64 %.idx372.i
  %.102.i.i = getelementptr i8, ptr %88, i64 16
  %.103.i.i = load i64, ptr %.102.i.i, align 8, !noalias !33
  %.160.i.i = getelementptr i8, ptr %88, i64 24
  %.161.i.i = load i64, ptr %.160.i.i, align 8, !noalias !33
  %.170.i.i = add nsw i64 %.161.i.i, %.103.i.i
  %.172.i.i = add i64 %.161.i.i, 1
  %.236.i.i = load i64, ptr %88, align 8, !noalias !33
  %89 = getelementptr i64, ptr %.63, i64 %.236.i.i
  %.436.i.i = getelementptr i8, ptr %89, i64 56
  %.437.i.i = load i64, ptr %.436.i.i, align 8, !noalias !33
  %"$phi204.0.2.0.i.i" = select i1 %.1866.not.i, ptr %.108, ptr %.304
  %.514.i.i = getelementptr i8, ptr %88, i64 96
  %.515.i.i = load i64, ptr %.514.i.i, align 8, !noalias !33
  %.521.i.i = mul nsw i64 %.103.i.i, %.103.i.i
  br i1 %.1866.not.i, label %B326.i.i, label %B326.thread.i.i

B326.i.i:                                         ; preds = %B804.if.i
  %.634.i.i = load i64, ptr %.633.i.i, align 8, !noalias !33
  %.634.fr.i.i = freeze i64 %.634.i.i
  %.635.not.i.i = icmp eq i64 %.634.fr.i.i, 0
  br i1 %.635.not.i.i, label %B326.thread.i.i, label %90

90:                                               ; preds = %B326.i.i
  br label %B326.thread.i.i

B326.thread.i.i:                                  ; preds = %90, %B326.i.i, %B804.if.i
  %"$phi326.0.2.0784.i.i" = phi i1 [ true, %90 ], [ false, %B326.i.i ], [ false, %B804.if.i ]
  %91 = phi double [ %.648.i274.i, %90 ], [ 1.000000e+00, %B326.i.i ], [ 1.000000e+00, %B804.if.i ]
  %.29795.not.i.i.i = icmp sgt i64 %.103.i.i, 0
  br i1 %.29795.not.i.i.i, label %B68.if.lr.ph.i.i.i, label %is_diagonal

B68.if.lr.ph.i.i.i:                               ; preds = %B326.thread.i.i
  %.210.i.i.i = getelementptr i8, ptr %89, i64 40
  %.211.i.i298.i = load i64, ptr %.210.i.i.i, align 8, !noalias !36
  %92 = getelementptr i64, ptr %.63, i64 %.211.i.i298.i
  br label %B68.if.i.i.i

B68.loopexit.i.i.i:                               ; preds = %B96.i.i.i
  %exitcond99.not.i.i.i = icmp eq i64 %.310.i.i.i, %.103.i.i
  br i1 %exitcond99.not.i.i.i, label %is_diagonal, label %B68.if.i.i.i

B96.i.i.i:                                        ; preds = %B96.if.i.i.i, %B68.if.i.i.i
  %.362.0.i.i.i = phi i64 [ 0, %B68.if.i.i.i ], [ %.431.i.i.i, %B96.if.i.i.i ]
  %exitcond.not.i.i299.i = icmp eq i64 %.362.0.i.i.i, %.239.096.i.i.i
  br i1 %exitcond.not.i.i299.i, label %B68.loopexit.i.i.i, label %B96.if.i.i.i

B68.if.i.i.i:                                     ; preds = %B68.loopexit.i.i.i, %B68.if.lr.ph.i.i.i
  %.239.096.i.i.i = phi i64 [ 0, %B68.if.lr.ph.i.i.i ], [ %.310.i.i.i, %B68.loopexit.i.i.i ]
  %.310.i.i.i = add nuw nsw i64 %.239.096.i.i.i, 1
  %.458.i.i.i = mul nuw nsw i64 %.239.096.i.i.i, %.103.i.i
  %93 = getelementptr i64, ptr %92, i64 %.458.i.i.i
  br label %B96.i.i.i

B96.if.i.i.i:                                     ; preds = %B96.i.i.i
  %.431.i.i.i = add nuw nsw i64 %.362.0.i.i.i, 1
  %.463.i.i.i = getelementptr i64, ptr %93, i64 %.362.0.i.i.i
  %.464.i.i.i = load i64, ptr %.463.i.i.i, align 8, !noalias !36
  %.465.i.i.i = icmp sgt i64 %.464.i.i.i, -1
  br i1 %.465.i.i.i, label %is_diagonal, label %B96.i.i.i

is_diagonal: ; preds = %B68.loopexit.i.i.i, %B96.if.i.i.i, %B326.thread.i.i
  %.740.not.i.i = phi i1 [ false, %B326.thread.i.i ], [ true, %B96.if.i.i.i ], [ false, %B68.loopexit.i.i.i ]
  %.835.i.i = getelementptr i8, ptr %88, i64 8
  %.836.i275.i = load i64, ptr %.835.i.i, align 8, !noalias !33
  %invariant.gep891.i.i = getelementptr double, ptr %"$phi204.0.2.0.i.i", i64 %.103.i.i
  %invariant.gep895.i.i = getelementptr double, ptr %.304, i64 %.161.i.i
  %invariant.gep899.i.i = getelementptr double, ptr %.304, i64 %.103.i.i
  %.916901.not.i.i = icmp slt i64 %.836.i275.i, 1
  br i1 %.916901.not.i.i, label %eliminate, label %B490.lr.ph.i.i

B490.lr.ph.i.i:                                   ; preds = %is_diagonal
  %.1121.i.i = getelementptr i8, ptr %88, i64 48
  %"$phi588.1.2.1.in.i.i" = select i1 %.1866.not.i, ptr %.1059.i.i, ptr %.1121.i.i
  %.1194.i.i = getelementptr i8, ptr %88, i64 64
  %.1259.i.i = getelementptr i8, ptr %88, i64 80
  %.1323.i.i = getelementptr i8, ptr %88, i64 88
  %.1393.i.i = getelementptr i8, ptr %88, i64 40
  %.1449.i.i = mul i64 %.172.i.i, %.103.i.i
  %storemerge737.i.i = tail call i64 @llvm.smax.i64(i64 %.103.i.i, i64 0)
  %94 = getelementptr double, ptr %.304, i64 %.437.i.i
  %95 = getelementptr double, ptr %.304, i64 %.515.i.i
  %96 = getelementptr double, ptr %95, i64 %.521.i.i
  %97 = getelementptr double, ptr %96, i64 %.1449.i.i
  %.1986839.not.i.i = icmp slt i64 %.103.i.i, 1
  %spec.select813.i.i = tail call i64 @llvm.smax.i64(i64 %.172.i.i, i64 0)
  %.2661853.not.i.i = icmp slt i64 %.161.i.i, 0
  %.3083862.not.i.i = icmp slt i64 %.1449.i.i, 1
  %invariant.gep870.i.i = getelementptr double, ptr %96, i64 %.161.i.i
  %.3387.i.i = getelementptr i8, ptr %88, i64 32
  %.3505.i.i = getelementptr i8, ptr %88, i64 152
  %.3567.i.i = getelementptr i8, ptr %88, i64 168
  %.3658886.not.i.i = icmp slt i64 %.161.i.i, 1
  %brmerge.i277.i = select i1 %.1869.i, i1 true, i1 %.3658886.not.i.i
  br label %B490.i.i

B490.i.i:                                         ; preds = %B2596.i.i, %B490.lr.ph.i.i
  %gained.2.0905.i.i = phi double [ 0.000000e+00, %B490.lr.ph.i.i ], [ %gained.3.1922.i.i, %B2596.i.i ]
  %lost.3.0904.i.i = phi double [ 0.000000e+00, %B490.lr.ph.i.i ], [ %lost.2.1.lcssa.i.i, %B2596.i.i ]
  %.860.0903.i.i = phi i64 [ 0, %B490.lr.ph.i.i ], [ %.929.i.i, %B2596.i.i ]
  %.929.i.i = add nuw nsw i64 %.860.0903.i.i, 1
  %"$phi588.1.2.1.i.i" = load i64, ptr %"$phi588.1.2.1.in.i.i", align 8, !noalias !33
  %.1128.i.i = mul nsw i64 %.860.0903.i.i, %.170.i.i
  %.1130.i.i = mul nsw i64 %.1128.i.i, %.170.i.i
  %.1132.i.i = add nsw i64 %.1130.i.i, %"$phi588.1.2.1.i.i"
  %.1195.i.i = load i64, ptr %.1194.i.i, align 8, !noalias !33
  %.1199.i.i = add nsw i64 %.1195.i.i, %.1128.i.i
  %.1260.i.i = load i64, ptr %.1259.i.i, align 8, !noalias !33
  %.1263.i.i = mul nsw i64 %.860.0903.i.i, %.103.i.i
  %.1265.i.i = mul nsw i64 %.1263.i.i, %.103.i.i
  %.1324.i.i = load i64, ptr %.1323.i.i, align 8, !noalias !33
  %.1329.i.i = mul nsw i64 %.1263.i.i, %.172.i.i
  %.1330.i.i = add nsw i64 %.1324.i.i, %.1329.i.i
  %.1394.i.i = load i64, ptr %.1393.i.i, align 8, !noalias !33
  %98 = getelementptr i64, ptr %.63, i64 %.1394.i.i
  %.1398.i.i = getelementptr i64, ptr %98, i64 %.860.0903.i.i
  %.1399.i.i = load i64, ptr %.1398.i.i, align 8, !noalias !33
  br i1 %"$phi326.0.2.0784.i.i", label %B850.i.i, label %B894.i.i

B850.i.i:                                         ; preds = %B490.i.i
  br i1 %.29795.not.i.i.i, label %B26.if.lr.ph.i.i.i, label %B1402.thread790.i.i

B26.if.lr.ph.i.i.i:                               ; preds = %B850.i.i
  %99 = getelementptr double, ptr %.108, i64 %.1132.i.i
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

B364.i.i.i:                                       ; preds = %B298.if.i.i292.i
  %.675.i.i295.i = add nuw nsw i64 %.606.0261.i.i.i, 1
  %.878.i.i.i = getelementptr double, ptr %103, i64 %.606.0261.i.i.i
  store double %.859.i.i.i, ptr %.878.i.i.i, align 8, !noalias !39
  br i1 %.705.i.i291.i, label %B218.loopexit.i.i.i, label %B298.if.lr.ph.i.i290.i

B54.if.lr.ph.i.i.i:                               ; preds = %B26.loopexit.i.i.i, %B26.if.lr.ph.i.i.i
  %.55.0253.i.i.i = phi i64 [ 0, %B26.if.lr.ph.i.i.i ], [ %.126.i.i.i, %B26.loopexit.i.i.i ]
  %.399.i.i.i = mul nsw i64 %.55.0253.i.i.i, %.170.i.i
  %100 = getelementptr double, ptr %99, i64 %.399.i.i.i
  %.427.i.i289.i = mul nuw nsw i64 %.55.0253.i.i.i, %.103.i.i
  %101 = getelementptr double, ptr %97, i64 %.427.i.i289.i
  br label %B54.if.i.i.i

B54.if.i.i.i:                                     ; preds = %B54.if.lr.ph.i.i.i, %B152.i.i.i
  %.178.0250.i.i.i = phi i64 [ 0, %B54.if.lr.ph.i.i.i ], [ %.247.i.i.i, %B152.i.i.i ]
  %.247.i.i.i = add nuw nsw i64 %.178.0250.i.i.i, 1
  %.359245.not.not.i.i.i = icmp sgt i64 %.103.i.i, %.178.0250.i.i.i
  br i1 %.359245.not.not.i.i.i, label %B86.if.lr.ph.i.i.i, label %B152.i.i.i

B86.if.lr.ph.i.i.i:                               ; preds = %B54.if.i.i.i
  %invariant.gep.i.i296.i = getelementptr double, ptr %94, i64 %.178.0250.i.i.i
  br label %B86.if.i.i.i

B86.if.i.i.i:                                     ; preds = %B86.if.i.i.i, %B86.if.lr.ph.i.i.i
  %total.4.2248.i.i.i = phi double [ 0.000000e+00, %B86.if.lr.ph.i.i.i ], [ %.417.i.i.i, %B86.if.i.i.i ]
  %.303.0246.i.i.i = phi i64 [ %.178.0250.i.i.i, %B86.if.lr.ph.i.i.i ], [ %.372.i.i.i, %B86.if.i.i.i ]
  %.372.i.i.i = add nuw i64 %.303.0246.i.i.i, 1
  %.404.i.i.i = getelementptr double, ptr %100, i64 %.303.0246.i.i.i
  %.405.i.i.i = load double, ptr %.404.i.i.i, align 8, !noalias !39
  %.407.i.i.i = mul nsw i64 %.303.0246.i.i.i, %.103.i.i
  %gep.i.i297.i = getelementptr double, ptr %invariant.gep.i.i296.i, i64 %.407.i.i.i
  %.414.i.i.i = load double, ptr %gep.i.i297.i, align 8, !noalias !39
  %.415.i.i.i = fmul double %.405.i.i.i, %.414.i.i.i
  %.417.i.i.i = fadd double %total.4.2248.i.i.i, %.415.i.i.i
  %exitcond.not.i751.i.i = icmp eq i64 %.372.i.i.i, %.103.i.i
  br i1 %exitcond.not.i751.i.i, label %B152.i.i.i, label %B86.if.i.i.i

B252.if.lr.ph.i.i.i:                              ; preds = %B26.loopexit.i.i.i, %B218.loopexit.i.i.i
  %.484.0264.i.i.i = phi i64 [ %.553.i.i.i, %B218.loopexit.i.i.i ], [ 0, %B26.loopexit.i.i.i ]
  %.841.i.i.i = mul nuw nsw i64 %.484.0264.i.i.i, %.103.i.i
  %102 = getelementptr double, ptr %97, i64 %.841.i.i.i
  %103 = getelementptr double, ptr %95, i64 %.841.i.i.i
  br label %B298.if.lr.ph.i.i290.i

B298.if.lr.ph.i.i290.i:                           ; preds = %B252.if.lr.ph.i.i.i, %B364.i.i.i
  %.606.0261.i.i.i = phi i64 [ 0, %B252.if.lr.ph.i.i.i ], [ %.675.i.i295.i, %B364.i.i.i ]
  %.705.i.i291.i = icmp eq i64 %.484.0264.i.i.i, %.606.0261.i.i.i
  %arg.variance..i.i.i = select i1 %.705.i.i291.i, double %.133.i, double 0.000000e+00
  %.850.i.i.i = mul nuw nsw i64 %.606.0261.i.i.i, %.103.i.i
  %104 = getelementptr double, ptr %97, i64 %.850.i.i.i
  br label %B298.if.i.i292.i

B298.if.i.i292.i:                                 ; preds = %B298.if.i.i292.i, %B298.if.lr.ph.i.i290.i
  %total.5.2258.i.i.i = phi double [ %arg.variance..i.i.i, %B298.if.lr.ph.i.i290.i ], [ %.859.i.i.i, %B298.if.i.i292.i ]
  %.745.0256.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i.i290.i ], [ %.814.i.i.i, %B298.if.i.i292.i ]
  %.814.i.i.i = add nuw nsw i64 %.745.0256.i.i.i, 1
  %.846.i.i.i = getelementptr double, ptr %102, i64 %.745.0256.i.i.i
  %.847.i.i.i = load double, ptr %.846.i.i.i, align 8, !noalias !39
  %.855.i.i293.i = getelementptr double, ptr %104, i64 %.745.0256.i.i.i
  %.856.i.i.i = load double, ptr %.855.i.i293.i, align 8, !noalias !39
  %.857.i.i294.i = fmul double %.847.i.i.i, %.856.i.i.i
  %.859.i.i.i = fadd double %total.5.2258.i.i.i, %.857.i.i294.i
  %exitcond268.not.i.i.i = icmp eq i64 %.103.i.i, %.814.i.i.i
  br i1 %exitcond268.not.i.i.i, label %B364.i.i.i, label %B298.if.i.i292.i

B894.i.i:                                         ; preds = %B490.i.i
  %.1445.i.i = icmp sgt i64 %.1399.i.i, 0
  br i1 %.1445.i.i, label %B906.i.i, label %B1482.i.i

B906.i.i:                                         ; preds = %B894.i.i
  br i1 %.29795.not.i.i.i, label %B942.if.lr.ph.i.i, label %invert.3

B942.if.lr.ph.i.i:                                ; preds = %B906.i.i
  %105 = getelementptr double, ptr %"$phi204.0.2.0.i.i", i64 %.1132.i.i
  br label %B976.if.lr.ph.i.i

B942.loopexit.i.i:                                ; preds = %B1106.i.i
  %.1548.i.i = add nuw nsw i64 %.1479.0825.i.i, 1
  %exitcond911.not.i.i = icmp eq i64 %.103.i.i, %.1548.i.i
  br i1 %exitcond911.not.i.i, label %B1210.if.lr.ph.i.i, label %B976.if.lr.ph.i.i

B1106.i.i:                                        ; preds = %B1034.if.i.i, %B976.if.i.i
  %total.7.3.lcssa.i.i = phi double [ 0.000000e+00, %B976.if.i.i ], [ %.1871.i.i, %B1034.if.i.i ]
  %.1890.i.i = getelementptr double, ptr %128, i64 %.1601.0822.i.i
  store double %total.7.3.lcssa.i.i, ptr %.1890.i.i, align 8, !noalias !33
  %exitcond910.not.i.i = icmp eq i64 %.1601.0822.i.i, %.1479.0825.i.i
  br i1 %exitcond910.not.i.i, label %B942.loopexit.i.i, label %B976.if.i.i

B1176.loopexit.i.i:                               ; preds = %B1356.i.i
  %exitcond913.not.i.i = icmp eq i64 %.103.i.i, %.1999.i.i
  br i1 %exitcond913.not.i.i, label %B1402.i.i, label %B1210.if.lr.ph.i.i

B1356.i.i:                                        ; preds = %B1284.if.i.i, %B1210.if.i.i
  %total.8.3.lcssa.i.i = phi double [ %arg.variance..i.i, %B1210.if.i.i ], [ %.2337.i.i, %B1284.if.i.i ]
  %.2356.i.i = getelementptr double, ptr %129, i64 %.2052.0837.i.i
  store double %total.8.3.lcssa.i.i, ptr %.2356.i.i, align 8, !noalias !33
  br i1 %.2151.i.i, label %B1176.loopexit.i.i, label %B1210.if.i.i

B1402.i.i:                                        ; preds = %B1176.loopexit.i.i, %B218.loopexit.i.i.i
  %.2380.i.i = icmp sgt i64 %.1399.i.i, 0
  br i1 %.2380.i.i, label %B1414.i.i, label %B1482.i.i

B1402.thread790.i.i:                              ; preds = %B850.i.i
  %.2380791.i.i = icmp sgt i64 %.1399.i.i, 0
  br i1 %.2380791.i.i, label %invert.3, label %B1816.i.i

B1414.i.i:                                        ; preds = %B1402.i.i
  br i1 %.29795.not.i.i.i, label %B64.if.lr.ph.i.i.i, label %invert.3

B182.i.i.i:                                       ; preds = %B116.if.i.i.i, %B64.if.i.i.i
  %total.2.2.lcssa.i.i284.i = phi double [ %.270.i.i.i, %B64.if.i.i.i ], [ %.412.i.i283.i, %B116.if.i.i.i ]
  %.422.i.i.i = icmp eq i64 %.40.0145.i.i.i, %.164.0142.i.i.i
  br i1 %.422.i.i.i, label %B294.i.i.i, label %B268.i.i285.i

B268.i.i285.i:                                    ; preds = %B182.i.i.i
  %.434.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.103.i.i
  %106 = getelementptr double, ptr %95, i64 %.434.i.i.i
  %.440.i.i.i = getelementptr double, ptr %106, i64 %.164.0142.i.i.i
  %.441.i.i.i = load double, ptr %.440.i.i.i, align 8, !noalias !42
  %.446.i.i.i = fdiv double %total.2.2.lcssa.i.i284.i, %.441.i.i.i
  store double %.446.i.i.i, ptr %.269.i.i.i, align 8, !noalias !42
  br label %B64.if.i.i.i

B294.i.i.i:                                       ; preds = %B182.i.i.i
  %.111.i.i.i = add nuw nsw i64 %.40.0145.i.i.i, 1
  %.425.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i284.i)
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

B64.if.i.i.i:                                     ; preds = %B64.if.lr.ph.i.i.i, %B268.i.i285.i
  %.164.0142.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i ], [ %.233.i.i.i, %B268.i.i285.i ]
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
  %total.2.2140.i.i.i = phi double [ %.270.i.i.i, %B116.if.lr.ph.i.i.i ], [ %.412.i.i283.i, %B116.if.i.i.i ]
  %.298.0138.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i ], [ %.367.i.i.i, %B116.if.i.i.i ]
  %.367.i.i.i = add nuw nsw i64 %.298.0138.i.i.i, 1
  %.399.i752.i.i = getelementptr double, ptr %107, i64 %.298.0138.i.i.i
  %.400.i.i.i = load double, ptr %.399.i752.i.i, align 8, !noalias !42
  %.408.i.i.i = getelementptr double, ptr %108, i64 %.298.0138.i.i.i
  %.409.i.i.i = load double, ptr %.408.i.i.i, align 8, !noalias !42
  %.410.i.i.i = fmul double %.400.i.i.i, %.409.i.i.i
  %.412.i.i283.i = fsub double %total.2.2140.i.i.i, %.410.i.i.i
  %exitcond.not.i753.i.i = icmp eq i64 %.367.i.i.i, %.164.0142.i.i.i
  br i1 %exitcond.not.i753.i.i, label %B182.i.i.i, label %B116.if.i.i.i

B26.if.lr.ph.i754.i.i:                            ; preds = %B294.i.i.i
  %109 = getelementptr double, ptr %.304, i64 %.1260.i.i
  %110 = getelementptr double, ptr %109, i64 %.1265.i.i
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
  %112 = getelementptr double, ptr %95, i64 %.598.i.i.i
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
  %.598.i.i.i = mul nsw i64 %.564.i.i.i, %.103.i.i
  %gep249.i.i.i = getelementptr double, ptr %invariant.gep.i757.i.i, i64 %.598.i.i.i
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
  %.737.i.i.i = load double, ptr %gep242.i.i.i, align 8, !noalias !45
  %gep235.i.i.i = getelementptr double, ptr %invariant.gep.i757.i.i, i64 %114
  %.746.i.i.i = load double, ptr %gep235.i.i.i, align 8, !noalias !45
  %.747.i.i.i = fmul double %.737.i.i.i, %.746.i.i.i
  %.749.i.i.i = fsub double %total.5.2239.i.i.i, %.747.i.i.i
  %.691.i.i.i = icmp sgt i64 %.638.0238.i.i.i, 1
  br i1 %.691.i.i.i, label %B334.if.i.i.i, label %B400.i.i.i

invert.3: ; preds = %B26.loopexit.i761.i.i, %B1414.i.i, %B1402.thread790.i.i, %B906.i.i
  %half.2.0.lcssa.i794.i.i = phi double [ 0.000000e+00, %B1414.i.i ], [ 0.000000e+00, %B1402.thread790.i.i ], [ 0.000000e+00, %B906.i.i ], [ %.486.i.i.i, %B26.loopexit.i761.i.i ]
  %.2383.i.i = uitofp nneg i64 %.1399.i.i to double
  %.2384.i.i = fmul double %.2383.i.i, 2.000000e+00
  %.2415.i.i = fmul double %.2384.i.i, %half.2.0.lcssa.i794.i.i
  %.2417.i.i = fadd double %gained.2.0905.i.i, %.2415.i.i
  br label %B1482.i.i

B1482.i.i:                                        ; preds = %invert.3, %B1402.i.i, %B894.i.i
  %gained.3.1.i.i = phi double [ %.2417.i.i, %invert.3 ], [ %gained.2.0905.i.i, %B1402.i.i ], [ %gained.2.0905.i.i, %B894.i.i ]
  br i1 %.1986839.not.i.i, label %B1816.i.i, label %B1504.if.lr.ph.i.i

B1504.if.lr.ph.i.i:                               ; preds = %B1482.i.i
  %gep892.i.i = getelementptr double, ptr %invariant.gep891.i.i, i64 %.1132.i.i
  %115 = getelementptr double, ptr %.304, i64 %.1199.i.i
  br label %B1504.if.i.i

B1504.loopexit.i.i:                               ; preds = %B1778.i.i, %B1504.if.i.i
  %exitcond914.not.i.i = icmp eq i64 %.103.i.i, %.2553.i.i
  br i1 %exitcond914.not.i.i, label %B1816.i.i, label %B1504.if.i.i

B1556.i.i:                                        ; preds = %B1532.if.i.i
  %.2711.i.i = icmp slt i64 %.2605.0854.i.i, %.161.i.i
  %.2723.i.i = getelementptr double, ptr %gep861.i.i, i64 %.2605.0854.i.i
  %"$phi1616.3.2.3.in.i.i" = select i1 %.2711.i.i, ptr %.2723.i.i, ptr %.2733.i.i
  %"$phi1616.3.2.3.i.i" = load double, ptr %"$phi1616.3.2.3.in.i.i", align 8, !noalias !33
  br label %B1778.i.i

B1620.i.i:                                        ; preds = %B1532.if.i.i
  br i1 %.2857842.not.i.i, label %B1778.i.i, label %B1668.if.lr.ph.i.i

B1668.if.lr.ph.i.i:                               ; preds = %B1620.i.i
  %.2910.i.i = icmp slt i64 %.2605.0854.i.i, %.161.i.i
  %invariant.gep851.i.i = getelementptr double, ptr %gep892.i.i, i64 %.2605.0854.i.i
  br label %B1668.if.i.i

B1778.i.i:                                        ; preds = %B1668.if.i.i, %B1620.i.i, %B1556.i.i
  %total.10.3.i.i = phi double [ %"$phi1616.3.2.3.i.i", %B1556.i.i ], [ 0.000000e+00, %B1620.i.i ], [ %.2958.i.i, %B1668.if.i.i ]
  %.2985.i.i = getelementptr double, ptr %131, i64 %.2605.0854.i.i
  store double %total.10.3.i.i, ptr %.2985.i.i, align 8, !noalias !33
  %.2661.i.i = icmp sgt i64 %.2608.0856.i.i, 1
  br i1 %.2661.i.i, label %B1532.if.i.i, label %B1504.loopexit.i.i

B1816.i.i:                                        ; preds = %B1504.loopexit.i.i, %B1482.i.i, %B1402.thread790.i.i
  %gained.3.1922.i.i = phi double [ %gained.2.0905.i.i, %B1402.thread790.i.i ], [ %gained.3.1.i.i, %B1482.i.i ], [ %gained.3.1.i.i, %B1504.loopexit.i.i ]
  br i1 %.3083862.not.i.i, label %B1882.i.i, label %B1846.if.lr.ph.i.i

B1846.if.lr.ph.i.i:                               ; preds = %B1816.i.i
  %116 = getelementptr double, ptr %.304, i64 %.1330.i.i
  br label %B1846.if.i.i

B1882.i.i:                                        ; preds = %B1846.if.i.i, %B1816.i.i
  br i1 %.2661853.not.i.i, label %solve, label %B26.if.lr.ph.i767.i.i

B26.if.lr.ph.i767.i.i:                            ; preds = %B1882.i.i
  %117 = getelementptr double, ptr %.304, i64 %.1330.i.i
  br label %B26.if.i.i.i

B26.loopexit.i780.i.i:                            ; preds = %B392.i.i.i, %B26.if.i.i.i
  %exitcond257.not.i.i.i = icmp eq i64 %.43.0254.i.i.i, %.161.i.i
  br i1 %exitcond257.not.i.i.i, label %solve, label %B26.if.i.i.i

B172.i.i.i:                                       ; preds = %B106.if.i.i.i, %B54.if.i769.i.i
  %.424.pre-phi.i.i.i = phi i64 [ 0, %B54.if.i769.i.i ], [ %.396.i.i.i, %B106.if.i.i.i ]
  %total.4.2.lcssa.i775.i.i = phi double [ %.272.i.i.i, %B54.if.i769.i.i ], [ %.414.i773.i.i, %B106.if.i.i.i ]
  %118 = getelementptr double, ptr %95, i64 %.424.pre-phi.i.i.i
  %.430.i.i.i = getelementptr double, ptr %118, i64 %.166.0233.i.i.i
  %.431.i776.i.i = load double, ptr %.430.i.i.i, align 8, !noalias !48
  %.436.i777.i.i = fdiv double %total.4.2.lcssa.i775.i.i, %.431.i776.i.i
  store double %.436.i777.i.i, ptr %gep236.i.i.i, align 8, !noalias !48
  %exitcond256.not.i.i.i = icmp eq i64 %.103.i.i, %.235.i.i.i
  br i1 %exitcond256.not.i.i.i, label %B266.if.i.i.i, label %B54.if.i769.i.i

B392.i.i.i:                                       ; preds = %B326.if.i.i.i, %B266.if.i.i.i
  %total.5.2.lcssa.i778.i.i = phi double [ %.587.i.i.i, %B266.if.i.i.i ], [ %.731.i.i282.i, %B326.if.i.i.i ]
  %.741.i.i.i = mul nsw i64 %.481.0250.i.i.i, %.103.i.i
  %119 = getelementptr double, ptr %95, i64 %.741.i.i.i
  %.747.i779.i.i = getelementptr double, ptr %119, i64 %.481.0250.i.i.i
  %.748.i.i.i = load double, ptr %.747.i779.i.i, align 8, !noalias !48
  %.753.i.i.i = fdiv double %total.5.2.lcssa.i778.i.i, %.748.i.i.i
  store double %.753.i.i.i, ptr %gep252.i.i.i, align 8, !noalias !48
  %.537.i.i.i = icmp sgt i64 %.484.0249.i.i.i, 1
  br i1 %.537.i.i.i, label %B266.if.i.i.i, label %B26.loopexit.i780.i.i

B26.if.i.i.i:                                     ; preds = %B26.loopexit.i780.i.i, %B26.if.lr.ph.i767.i.i
  %.43.0254.i.i.i = phi i64 [ 0, %B26.if.lr.ph.i767.i.i ], [ %.114.i.i.i, %B26.loopexit.i780.i.i ]
  %.114.i.i.i = add nuw nsw i64 %.43.0254.i.i.i, 1
  br i1 %.29795.not.i.i.i, label %B54.if.lr.ph.i768.i.i, label %B26.loopexit.i780.i.i

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
  %.396.i.i.i = mul nuw nsw i64 %.166.0233.i.i.i, %.103.i.i
  %120 = getelementptr double, ptr %95, i64 %.396.i.i.i
  br label %B106.if.i.i.i

B106.if.i.i.i:                                    ; preds = %B106.if.i.i.i, %B106.if.lr.ph.i.i.i
  %total.4.2231.i.i.i = phi double [ %.272.i.i.i, %B106.if.lr.ph.i.i.i ], [ %.414.i773.i.i, %B106.if.i.i.i ]
  %.300.0229.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i.i ], [ %.369.i.i.i, %B106.if.i.i.i ]
  %.369.i.i.i = add nuw nsw i64 %.300.0229.i.i.i, 1
  %.401.i.i.i = getelementptr double, ptr %120, i64 %.300.0229.i.i.i
  %.402.i.i.i = load double, ptr %.401.i.i.i, align 8, !noalias !48
  %.404.i770.i.i = mul nuw nsw i64 %.300.0229.i.i.i, %.172.i.i
  %gep.i771.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.404.i770.i.i
  %.411.i.i278.i = load double, ptr %gep.i771.i.i, align 8, !noalias !48
  %.412.i772.i.i = fmul double %.402.i.i.i, %.411.i.i278.i
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
  %.587.i.i.i = load double, ptr %gep252.i.i.i, align 8, !noalias !48
  %.630.i.i279.i = sub i64 %.103.i.i, %.481.0.in248.i.i.i
  %.673239.not.i.i.i = icmp eq i64 %.630.i.i279.i, 0
  br i1 %.673239.not.i.i.i, label %B392.i.i.i, label %B326.if.lr.ph.i.i.i

B326.if.lr.ph.i.i.i:                              ; preds = %B266.if.i.i.i
  %invariant.gep244.i.i.i = getelementptr double, ptr %95, i64 %.481.0250.i.i.i
  br label %B326.if.i.i.i

B326.if.i.i.i:                                    ; preds = %B326.if.i.i.i, %B326.if.lr.ph.i.i.i
  %total.5.2242.i.i.i = phi double [ %.587.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.731.i.i282.i, %B326.if.i.i.i ]
  %.620.0241.i.i.i = phi i64 [ %.630.i.i279.i, %B326.if.lr.ph.i.i.i ], [ %.682.i.i.i, %B326.if.i.i.i ]
  %.617.0240.i.i.i = phi i64 [ %.481.0.in248.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.686.i.i280.i, %B326.if.i.i.i ]
  %.682.i.i.i = add nsw i64 %.620.0241.i.i.i, -1
  %.686.i.i280.i = add i64 %.617.0240.i.i.i, 1
  %.712.i.i.i = mul nsw i64 %.617.0240.i.i.i, %.103.i.i
  %gep245.i.i.i = getelementptr double, ptr %invariant.gep244.i.i.i, i64 %.712.i.i.i
  %.719.i.i.i = load double, ptr %gep245.i.i.i, align 8, !noalias !48
  %.721.i.i281.i = mul nsw i64 %.617.0240.i.i.i, %.172.i.i
  %gep238.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.721.i.i281.i
  %.728.i.i.i = load double, ptr %gep238.i.i.i, align 8, !noalias !48
  %.729.i.i.i = fmul double %.719.i.i.i, %.728.i.i.i
  %.731.i.i282.i = fsub double %total.5.2242.i.i.i, %.729.i.i.i
  %.673.i.i.i = icmp sgt i64 %.620.0241.i.i.i, 1
  br i1 %.673.i.i.i, label %B326.if.i.i.i, label %B392.i.i.i

solve: ; preds = %B26.loopexit.i780.i.i, %B1882.i.i
  br i1 %.1986839.not.i.i, label %B2014.i.i, label %B1936.if.lr.ph.i.i

B1936.if.lr.ph.i.i:                               ; preds = %solve
  %gep896.i.i = getelementptr double, ptr %invariant.gep895.i.i, i64 %.1330.i.i
  br label %B1936.if.i.i

B2014.i.i:                                        ; preds = %B1936.if.i.i, %solve
  %lost.2.1.lcssa.i.i = phi double [ %lost.3.0904.i.i, %solve ], [ %.3312.i276.i, %B1936.if.i.i ]
  br i1 %brmerge.i277.i, label %B2596.i.i, label %B2268.if.lr.ph.i.i

B2268.if.lr.ph.i.i:                               ; preds = %B2014.i.i
  %.3568.i.i = load i64, ptr %.3567.i.i, align 8, !noalias !33
  %.3388.i.i = load i64, ptr %.3387.i.i, align 8, !noalias !33
  %121 = getelementptr i64, ptr %.63, i64 %.3388.i.i
  %.3394.i.i = getelementptr i64, ptr %121, i64 %.860.0903.i.i
  %.3395.i.i = load i64, ptr %.3394.i.i, align 8, !noalias !33
  %.3508.i.i = mul nsw i64 %.3395.i.i, %.161.i.i
  %.3510.i.i = mul nsw i64 %.3508.i.i, %.161.i.i
  %.3506.i.i = load i64, ptr %.3505.i.i, align 8, !noalias !33
  %gep898.i.i = getelementptr double, ptr %invariant.gep891.i.i, i64 %.1132.i.i
  %gep900.i.i = getelementptr double, ptr %invariant.gep899.i.i, i64 %.1199.i.i
  %122 = getelementptr double, ptr %.304, i64 %.1330.i.i
  %123 = getelementptr double, ptr %.304, i64 %.3568.i.i
  %124 = getelementptr double, ptr %123, i64 %.3508.i.i
  %125 = getelementptr double, ptr %.304, i64 %.3506.i.i
  %126 = getelementptr double, ptr %125, i64 %.3510.i.i
  br label %B2268.if.i.i

B2268.loopexit.i.loopexit.i:                      ; preds = %B2595.i.i
  %.3671.i.i = add nuw nsw i64 %.3602.0887.i.i, 1
  %exitcond918.not.i.i = icmp eq i64 %.161.i.i, %.3671.i.i
  br i1 %exitcond918.not.i.i, label %B2596.i.i, label %B2268.if.i.i

B2476.i.i:                                        ; preds = %B2398.if.i.i, %B2296.if.i.i
  %left.2.3.lcssa.i.i = phi double [ %"$phi2374.3.2.3.i.i", %B2296.if.i.i ], [ %.3999.i.i, %B2398.if.i.i ]
  br i1 %.3822.i.i, label %B2492.i.i, label %B2540.i.i

B2492.i.i:                                        ; preds = %B2476.i.i
  %.4021.i.i = getelementptr double, ptr %133, i64 %.3723.0884.i.i
  %.4022.i.i = load double, ptr %.4021.i.i, align 8, !noalias !33
  %.4024.i.i = fadd double %left.2.3.lcssa.i.i, %.4022.i.i
  store double %.4024.i.i, ptr %.4021.i.i, align 8, !noalias !33
  br label %B2595.i.i

B2540.i.i:                                        ; preds = %B2476.i.i
  %.4038.i.i = load double, ptr %.4037.i.i, align 8, !noalias !33
  %.4040.i.i = fadd double %left.2.3.lcssa.i.i, %.4038.i.i
  store double %.4040.i.i, ptr %.4037.i.i, align 8, !noalias !33
  br label %B2595.i.i

B2595.i.i:                                        ; preds = %B2540.i.i, %B2492.i.i
  %.3779.i.i = icmp sgt i64 %.3726.0885.i.i, 1
  br i1 %.3779.i.i, label %B2296.if.i.i, label %B2268.loopexit.i.loopexit.i

B2596.i.i:                                        ; preds = %B2268.loopexit.i.loopexit.i, %B2014.i.i
  %exitcond919.not.i.i = icmp eq i64 %.929.i.i, %.836.i275.i
  br i1 %exitcond919.not.i.i, label %eliminate, label %B490.i.i

B976.if.lr.ph.i.i:                                ; preds = %B942.loopexit.i.i, %B942.if.lr.ph.i.i
  %.1479.0825.i.i = phi i64 [ 0, %B942.if.lr.ph.i.i ], [ %.1548.i.i, %B942.loopexit.i.i ]
  %.1853.i.i = mul nsw i64 %.1479.0825.i.i, %.170.i.i
  %127 = getelementptr double, ptr %105, i64 %.1853.i.i
  %.1881.i.i = mul nuw nsw i64 %.1479.0825.i.i, %.103.i.i
  %128 = getelementptr double, ptr %97, i64 %.1881.i.i
  br label %B976.if.i.i

B976.if.i.i:                                      ; preds = %B976.if.lr.ph.i.i, %B1106.i.i
  %.1601.0822.i.i = phi i64 [ 0, %B976.if.lr.ph.i.i ], [ %.1670.i.i, %B1106.i.i ]
  %.1670.i.i = add nuw nsw i64 %.1601.0822.i.i, 1
  %"$phi1024.6.2.3.i.i" = select i1 %.740.not.i.i, i64 %.103.i.i, i64 %.1670.i.i
  %.1813817.not.not.i.i = icmp sgt i64 %"$phi1024.6.2.3.i.i", %.1601.0822.i.i
  br i1 %.1813817.not.not.i.i, label %B1034.if.lr.ph.i.i, label %B1106.i.i

B1034.if.lr.ph.i.i:                               ; preds = %B976.if.i.i
  %invariant.gep.i286.i = getelementptr double, ptr %94, i64 %.1601.0822.i.i
  br label %B1034.if.i.i

B1034.if.i.i:                                     ; preds = %B1034.if.i.i, %B1034.if.lr.ph.i.i
  %total.7.3820.i.i = phi double [ 0.000000e+00, %B1034.if.lr.ph.i.i ], [ %.1871.i.i, %B1034.if.i.i ]
  %.1757.0818.i.i = phi i64 [ %.1601.0822.i.i, %B1034.if.lr.ph.i.i ], [ %.1826.i.i, %B1034.if.i.i ]
  %.1826.i.i = add nuw i64 %.1757.0818.i.i, 1
  %.1858.i.i = getelementptr double, ptr %127, i64 %.1757.0818.i.i
  %.1859.i.i = load double, ptr %.1858.i.i, align 8, !noalias !33
  %.1861.i.i = mul nsw i64 %.1757.0818.i.i, %.103.i.i
  %gep.i287.i = getelementptr double, ptr %invariant.gep.i286.i, i64 %.1861.i.i
  %.1868.i.i = load double, ptr %gep.i287.i, align 8, !noalias !33
  %.1869.i.i = fmul double %.1859.i.i, %.1868.i.i
  %.1871.i.i = fadd double %total.7.3820.i.i, %.1869.i.i
  %exitcond.not.i288.i = icmp eq i64 %.1826.i.i, %"$phi1024.6.2.3.i.i"
  br i1 %exitcond.not.i288.i, label %B1106.i.i, label %B1034.if.i.i

B1210.if.lr.ph.i.i:                               ; preds = %B942.loopexit.i.i, %B1176.loopexit.i.i
  %.1930.0840.i.i = phi i64 [ %.1999.i.i, %B1176.loopexit.i.i ], [ 0, %B942.loopexit.i.i ]
  %.1999.i.i = add nuw nsw i64 %.1930.0840.i.i, 1
  %"$phi1274.6.2.3.i.i" = select i1 %.740.not.i.i, i64 %.103.i.i, i64 %.1999.i.i
  %.2236.i.i = sub nsw i64 %"$phi1274.6.2.3.i.i", %.1930.0840.i.i
  %spec.select812.i.i = tail call i64 @llvm.smax.i64(i64 %.2236.i.i, i64 0)
  %.2279827.not.i.i = icmp slt i64 %.2236.i.i, 1
  %invariant.gep832.i.i = getelementptr double, ptr %94, i64 %.1930.0840.i.i
  %.2347.i.i = mul nuw nsw i64 %.1930.0840.i.i, %.103.i.i
  %129 = getelementptr double, ptr %95, i64 %.2347.i.i
  br label %B1210.if.i.i

B1210.if.i.i:                                     ; preds = %B1210.if.lr.ph.i.i, %B1356.i.i
  %.2052.0837.i.i = phi i64 [ 0, %B1210.if.lr.ph.i.i ], [ %.2121.i.i, %B1356.i.i ]
  %.2121.i.i = add nuw nsw i64 %.2052.0837.i.i, 1
  %.2151.i.i = icmp eq i64 %.1930.0840.i.i, %.2052.0837.i.i
  %arg.variance..i.i = select i1 %.2151.i.i, double %.133.i, double 0.000000e+00
  br i1 %.2279827.not.i.i, label %B1356.i.i, label %B1284.if.lr.ph.i.i

B1284.if.lr.ph.i.i:                               ; preds = %B1210.if.i.i
  %invariant.gep834.i.i = getelementptr double, ptr %97, i64 %.2052.0837.i.i
  br label %B1284.if.i.i

B1284.if.i.i:                                     ; preds = %B1284.if.i.i, %B1284.if.lr.ph.i.i
  %total.8.3830.i.i = phi double [ %arg.variance..i.i, %B1284.if.lr.ph.i.i ], [ %.2337.i.i, %B1284.if.i.i ]
  %.2226.0829.i.i = phi i64 [ %spec.select812.i.i, %B1284.if.lr.ph.i.i ], [ %.2288.i.i, %B1284.if.i.i ]
  %.2223.0828.i.i = phi i64 [ %.1930.0840.i.i, %B1284.if.lr.ph.i.i ], [ %.2292.i.i, %B1284.if.i.i ]
  %.2288.i.i = add nsw i64 %.2226.0829.i.i, -1
  %.2292.i.i = add nuw i64 %.2223.0828.i.i, 1
  %130 = mul nsw i64 %.2223.0828.i.i, %.103.i.i
  %gep833.i.i = getelementptr double, ptr %invariant.gep832.i.i, i64 %130
  %.2325.i.i = load double, ptr %gep833.i.i, align 8, !noalias !33
  %gep835.i.i = getelementptr double, ptr %invariant.gep834.i.i, i64 %130
  %.2334.i.i = load double, ptr %gep835.i.i, align 8, !noalias !33
  %.2335.i.i = fmul double %.2325.i.i, %.2334.i.i
  %.2337.i.i = fadd double %total.8.3830.i.i, %.2335.i.i
  %.2279.i.i = icmp sgt i64 %.2226.0829.i.i, 1
  br i1 %.2279.i.i, label %B1284.if.i.i, label %B1356.i.i

B1504.if.i.i:                                     ; preds = %B1504.loopexit.i.i, %B1504.if.lr.ph.i.i
  %.2484.0858.i.i = phi i64 [ 0, %B1504.if.lr.ph.i.i ], [ %.2553.i.i, %B1504.loopexit.i.i ]
  %.2553.i.i = add nuw nsw i64 %.2484.0858.i.i, 1
  br i1 %.2661853.not.i.i, label %B1504.loopexit.i.i, label %B1532.if.lr.ph.i.i

B1532.if.lr.ph.i.i:                               ; preds = %B1504.if.i.i
  %"$phi1658.6.2.3.i.i" = select i1 %.740.not.i.i, i64 %.103.i.i, i64 %.2553.i.i
  %.2814.i.i = sub nsw i64 %"$phi1658.6.2.3.i.i", %.2484.0858.i.i
  %spec.select806.i.i = tail call i64 @llvm.smax.i64(i64 %.2814.i.i, i64 0)
  %.2857842.not.i.i = icmp slt i64 %.2814.i.i, 1
  %invariant.gep847.i.i = getelementptr double, ptr %94, i64 %.2484.0858.i.i
  %.2715.i.i = mul nuw nsw i64 %.2484.0858.i.i, %.170.i.i
  %gep861.i.i = getelementptr double, ptr %gep892.i.i, i64 %.2715.i.i
  %.2733.i.i = getelementptr double, ptr %115, i64 %.2484.0858.i.i
  %.2976.i.i = mul nsw i64 %.2484.0858.i.i, %.172.i.i
  %131 = getelementptr double, ptr %96, i64 %.2976.i.i
  br label %B1532.if.i.i

B1532.if.i.i:                                     ; preds = %B1532.if.lr.ph.i.i, %B1778.i.i
  %.2608.0856.i.i = phi i64 [ %spec.select813.i.i, %B1532.if.lr.ph.i.i ], [ %.2670.i.i, %B1778.i.i ]
  %.2605.0854.i.i = phi i64 [ 0, %B1532.if.lr.ph.i.i ], [ %.2674.i.i, %B1778.i.i ]
  %.2670.i.i = add nsw i64 %.2608.0856.i.i, -1
  %.2674.i.i = add nuw nsw i64 %.2605.0854.i.i, 1
  br i1 %"$phi326.0.2.0784.i.i", label %B1556.i.i, label %B1620.i.i

B1668.if.i.i:                                     ; preds = %B1668.if.i.i, %B1668.if.lr.ph.i.i
  %total.9.3845.i.i = phi double [ 0.000000e+00, %B1668.if.lr.ph.i.i ], [ %.2958.i.i, %B1668.if.i.i ]
  %.2804.0844.i.i = phi i64 [ %spec.select806.i.i, %B1668.if.lr.ph.i.i ], [ %.2866.i.i, %B1668.if.i.i ]
  %.2801.0843.i.i = phi i64 [ %.2484.0858.i.i, %B1668.if.lr.ph.i.i ], [ %.2870.i.i, %B1668.if.i.i ]
  %.2866.i.i = add nsw i64 %.2804.0844.i.i, -1
  %.2870.i.i = add nuw i64 %.2801.0843.i.i, 1
  %.2900.i.i = mul nsw i64 %.2801.0843.i.i, %.103.i.i
  %gep848.i.i = getelementptr double, ptr %invariant.gep847.i.i, i64 %.2900.i.i
  %.2907.i.i = load double, ptr %gep848.i.i, align 8, !noalias !33
  %.2923.i.i = mul nsw i64 %.2801.0843.i.i, %.170.i.i
  %gep852.i.i = getelementptr double, ptr %invariant.gep851.i.i, i64 %.2923.i.i
  %.2945.i.i = getelementptr double, ptr %115, i64 %.2801.0843.i.i
  %"$phi1760.6.2.4.in.i.i" = select i1 %.2910.i.i, ptr %gep852.i.i, ptr %.2945.i.i
  %"$phi1760.6.2.4.i.i" = load double, ptr %"$phi1760.6.2.4.in.i.i", align 8, !noalias !33
  %.2952.i.i = fmul double %.2907.i.i, %"$phi1760.6.2.4.i.i"
  %.2958.i.i = fadd double %total.9.3845.i.i, %.2952.i.i
  %.2857.i.i = icmp sgt i64 %.2804.0844.i.i, 1
  br i1 %.2857.i.i, label %B1668.if.i.i, label %B1778.i.i

B1846.if.i.i:                                     ; preds = %B1846.if.i.i, %B1846.if.lr.ph.i.i
  %.3027.0863.i.i = phi i64 [ 0, %B1846.if.lr.ph.i.i ], [ %.3096.i.i, %B1846.if.i.i ]
  %.3096.i.i = add nuw nsw i64 %.3027.0863.i.i, 1
  %.3124.i.i = getelementptr double, ptr %96, i64 %.3027.0863.i.i
  %.3125.i.i = load double, ptr %.3124.i.i, align 8, !noalias !33
  %.3129.i.i = getelementptr double, ptr %116, i64 %.3027.0863.i.i
  store double %.3125.i.i, ptr %.3129.i.i, align 8, !noalias !33
  %exitcond915.not.i.i = icmp eq i64 %.1449.i.i, %.3096.i.i
  br i1 %exitcond915.not.i.i, label %B1882.i.i, label %B1846.if.i.i

B1936.if.i.i:                                     ; preds = %B1936.if.i.i, %B1936.if.lr.ph.i.i
  %lost.2.1868.i.i = phi double [ %lost.3.0904.i.i, %B1936.if.lr.ph.i.i ], [ %.3312.i276.i, %B1936.if.i.i ]
  %.3196.0866.i.i = phi i64 [ 0, %B1936.if.lr.ph.i.i ], [ %.3265.i.i, %B1936.if.i.i ]
  %.3265.i.i = add nuw nsw i64 %.3196.0866.i.i, 1
  %132 = mul nsw i64 %.3196.0866.i.i, %.172.i.i
  %gep871.i.i = getelementptr double, ptr %invariant.gep870.i.i, i64 %132
  %.3298.i.i = load double, ptr %gep871.i.i, align 8, !noalias !33
  %.3300.i.i = fmul double %91, %.3298.i.i
  %gep873.i.i = getelementptr double, ptr %gep896.i.i, i64 %132
  %.3309.i.i = load double, ptr %gep873.i.i, align 8, !noalias !33
  %.3310.i.i = fmul double %.3300.i.i, %.3309.i.i
  %.3312.i276.i = fadd double %lost.2.1868.i.i, %.3310.i.i
  %exitcond916.not.i.i = icmp eq i64 %.103.i.i, %.3265.i.i
  br i1 %exitcond916.not.i.i, label %B2014.i.i, label %B1936.if.i.i

B2268.if.i.i:                                     ; preds = %B2268.loopexit.i.loopexit.i, %B2268.if.lr.ph.i.i
  %.3602.0887.i.i = phi i64 [ 0, %B2268.if.lr.ph.i.i ], [ %.3671.i.i, %B2268.loopexit.i.loopexit.i ]
  %.3826.i.i = add nsw i64 %.3602.0887.i.i, %.103.i.i
  %.3828.i.i = mul nsw i64 %.3826.i.i, %.170.i.i
  %gep890.i.i = getelementptr double, ptr %gep898.i.i, i64 %.3828.i.i
  %.3848.i.i = getelementptr double, ptr %gep900.i.i, i64 %.3602.0887.i.i
  %invariant.gep879.i.i = getelementptr double, ptr %96, i64 %.3602.0887.i.i
  %.4037.i.i = getelementptr double, ptr %124, i64 %.3602.0887.i.i
  %.4013.i.i = mul nuw nsw i64 %.3602.0887.i.i, %.161.i.i
  %133 = getelementptr double, ptr %126, i64 %.4013.i.i
  br label %B2296.if.i.i

B2296.if.i.i:                                     ; preds = %B2268.if.i.i, %B2595.i.i
  %.3726.0885.i.i = phi i64 [ %spec.select813.i.i, %B2268.if.i.i ], [ %.3788.i.i, %B2595.i.i ]
  %.3723.0884.i.i = phi i64 [ 0, %B2268.if.i.i ], [ %.3792.i.i, %B2595.i.i ]
  %.3788.i.i = add nsw i64 %.3726.0885.i.i, -1
  %.3792.i.i = add nuw nsw i64 %.3723.0884.i.i, 1
  %.3822.i.i = icmp slt i64 %.3723.0884.i.i, %.161.i.i
  %.3836.i.i = getelementptr double, ptr %gep890.i.i, i64 %.3723.0884.i.i
  %"$phi2374.3.2.3.in.i.i" = select i1 %.3822.i.i, ptr %.3836.i.i, ptr %.3848.i.i
  %"$phi2374.3.2.3.i.i" = load double, ptr %"$phi2374.3.2.3.in.i.i", align 8, !noalias !33
  br i1 %.1986839.not.i.i, label %B2476.i.i, label %B2398.if.lr.ph.i.i

B2398.if.lr.ph.i.i:                               ; preds = %B2296.if.i.i
  %invariant.gep881.i.i = getelementptr double, ptr %122, i64 %.3723.0884.i.i
  br label %B2398.if.i.i

B2398.if.i.i:                                     ; preds = %B2398.if.i.i, %B2398.if.lr.ph.i.i
  %left.2.3877.i.i = phi double [ %"$phi2374.3.2.3.i.i", %B2398.if.lr.ph.i.i ], [ %.3999.i.i, %B2398.if.i.i ]
  %.3883.0875.i.i = phi i64 [ 0, %B2398.if.lr.ph.i.i ], [ %.3952.i.i, %B2398.if.i.i ]
  %.3952.i.i = add nuw nsw i64 %.3883.0875.i.i, 1
  %134 = mul nsw i64 %.3883.0875.i.i, %.172.i.i
  %gep880.i.i = getelementptr double, ptr %invariant.gep879.i.i, i64 %134
  %.3985.i.i = load double, ptr %gep880.i.i, align 8, !noalias !33
  %.3987.i.i = fmul double %91, %.3985.i.i
  %gep882.i.i = getelementptr double, ptr %invariant.gep881.i.i, i64 %134
  %.3996.i.i = load double, ptr %gep882.i.i, align 8, !noalias !33
  %.3997.i.i = fmul double %.3987.i.i, %.3996.i.i
  %.3999.i.i = fsub double %left.2.3877.i.i, %.3997.i.i
  %exitcond917.not.i.i = icmp eq i64 %.103.i.i, %.3952.i.i
  br i1 %exitcond917.not.i.i, label %B2476.i.i, label %B2398.if.i.i

eliminate: ; preds = %B2596.i.i, %is_diagonal
  %lost.3.0.lcssa.i.i = phi double [ 0.000000e+00, %is_diagonal ], [ %lost.2.1.lcssa.i.i, %B2596.i.i ]
  %gained.2.0.lcssa.i.i = phi double [ 0.000000e+00, %is_diagonal ], [ %gained.3.1922.i.i, %B2596.i.i ]
  %.1910.i = fsub double %rss.5.0389.i, %lost.3.0.lcssa.i.i
  %.1914.i = fadd double %log_determinant.3.0390.i, %gained.2.0.lcssa.i.i
  %exitcond402.not.i = icmp eq i64 %.1684.i, %.1431.i
  br i1 %exitcond402.not.i, label %B970.i, label %B804.if.i

B1212.if.i:                                       ; preds = %substitute, %B1212.if.lr.ph.i
  %d_variance.3.0396.i = phi double [ %.2134.i, %B1212.if.lr.ph.i ], [ %.2450.i, %substitute ]
  %.2166.0395.i = phi i64 [ %.1431.i, %B1212.if.lr.ph.i ], [ %.2228.i, %substitute ]
  %.2163.0394.i = phi i64 [ %.2139.i, %B1212.if.lr.ph.i ], [ %.2232.i, %substitute ]
  %.2228.i = add nsw i64 %.2166.0395.i, -1
  %.2232.i = add nsw i64 %.2163.0394.i, -1
  %.2358.i = load i64, ptr %.2357.i, align 8, !noalias !3
  %.2414.not.i = icmp eq i64 %.2163.0394.i, 0
  %.2417.not.i = icmp eq i64 %.2163.0394.i, %.2139.i
  %135 = getelementptr i64, ptr %.63, i64 %.2358.i
  %.idx.i = mul i64 %.2163.0394.i, 104
  %136 = getelementptr i8, ptr %135, i64 %.idx.i
  %.102.i301.i = getelementptr i8, ptr %136, i64 16
  %.103.i302.i = load i64, ptr %.102.i301.i, align 8, !noalias !51
  %.160.i303.i = getelementptr i8, ptr %136, i64 24
  %.161.i304.i = load i64, ptr %.160.i303.i, align 8, !noalias !51
  %.170.i305.i = add nsw i64 %.161.i304.i, %.103.i302.i
  %.172.i306.i = add nsw i64 %.161.i304.i, 1
  %.236.i307.i = load i64, ptr %136, align 8, !noalias !51
  %137 = getelementptr i64, ptr %.63, i64 %.236.i307.i
  %.440.i.i = getelementptr i8, ptr %137, i64 56
  %.441.i.i = load i64, ptr %.440.i.i, align 8, !noalias !51
  %.642.i.i = getelementptr i8, ptr %137, i64 64
  %.643.i.i = load i64, ptr %.642.i.i, align 8, !noalias !51
  %"$phi246.0.2.0.i.i" = select i1 %.2414.not.i, ptr %.108, ptr %.304
  %.723.i.i = getelementptr i8, ptr %136, i64 96
  %.724.i.i = load i64, ptr %.723.i.i, align 8, !noalias !51
  %.730.i.i = mul nsw i64 %.103.i302.i, %.103.i302.i
  br i1 %.2414.not.i, label %B368.i.i, label %B368.thread.i.i

B368.i.i:                                         ; preds = %B1212.if.i
  %.843.i.i = load i64, ptr %.842.i.i, align 8, !noalias !51
  %.843.fr.i.i = freeze i64 %.843.i.i
  %.844.not.i.i = icmp eq i64 %.843.fr.i.i, 0
  br i1 %.844.not.i.i, label %B368.thread.i.i, label %138

138:                                              ; preds = %B368.i.i
  br label %B368.thread.i.i

B368.thread.i.i:                                  ; preds = %138, %B368.i.i, %B1212.if.i
  %"$phi368.0.2.0913.i.i" = phi i1 [ true, %138 ], [ false, %B368.i.i ], [ false, %B1212.if.i ]
  %139 = phi double [ %19, %138 ], [ -2.000000e+00, %B368.i.i ], [ -2.000000e+00, %B1212.if.i ]
  %.29795.not.i.i308.i = icmp sgt i64 %.103.i302.i, 0
  br i1 %.29795.not.i.i308.i, label %B68.if.lr.ph.i.i349.i, label %is_diagonal.2

B68.if.lr.ph.i.i349.i:                            ; preds = %B368.thread.i.i
  %.210.i.i350.i = getelementptr i8, ptr %137, i64 40
  %.211.i.i351.i = load i64, ptr %.210.i.i350.i, align 8, !noalias !54
  %140 = getelementptr i64, ptr %.63, i64 %.211.i.i351.i
  br label %B68.if.i.i352.i

B68.loopexit.i.i364.i:                            ; preds = %B96.i.i356.i
  %exitcond99.not.i.i365.i = icmp eq i64 %.310.i.i354.i, %.103.i302.i
  br i1 %exitcond99.not.i.i365.i, label %is_diagonal.2, label %B68.if.i.i352.i

B96.i.i356.i:                                     ; preds = %B96.if.i.i359.i, %B68.if.i.i352.i
  %.362.0.i.i357.i = phi i64 [ 0, %B68.if.i.i352.i ], [ %.431.i.i360.i, %B96.if.i.i359.i ]
  %exitcond.not.i.i358.i = icmp eq i64 %.362.0.i.i357.i, %.239.096.i.i353.i
  br i1 %exitcond.not.i.i358.i, label %B68.loopexit.i.i364.i, label %B96.if.i.i359.i

B68.if.i.i352.i:                                  ; preds = %B68.loopexit.i.i364.i, %B68.if.lr.ph.i.i349.i
  %.239.096.i.i353.i = phi i64 [ 0, %B68.if.lr.ph.i.i349.i ], [ %.310.i.i354.i, %B68.loopexit.i.i364.i ]
  %.310.i.i354.i = add nuw nsw i64 %.239.096.i.i353.i, 1
  %.458.i.i355.i = mul nuw nsw i64 %.239.096.i.i353.i, %.103.i302.i
  %141 = getelementptr i64, ptr %140, i64 %.458.i.i355.i
  br label %B96.i.i356.i

B96.if.i.i359.i:                                  ; preds = %B96.i.i356.i
  %.431.i.i360.i = add nuw nsw i64 %.362.0.i.i357.i, 1
  %.463.i.i361.i = getelementptr i64, ptr %141, i64 %.362.0.i.i357.i
  %.464.i.i362.i = load i64, ptr %.463.i.i361.i, align 8, !noalias !54
  %.465.i.i363.i = icmp sgt i64 %.464.i.i362.i, -1
  br i1 %.465.i.i363.i, label %is_diagonal.2, label %B96.i.i356.i

is_diagonal.2: ; preds = %B68.loopexit.i.i364.i, %B96.if.i.i359.i, %B368.thread.i.i
  %.892.not.i.i = phi i1 [ false, %B368.thread.i.i ], [ true, %B96.if.i.i359.i ], [ false, %B68.loopexit.i.i364.i ]
  %.982.i.i = getelementptr i8, ptr %136, i64 8
  %.983.i.i = load i64, ptr %.982.i.i, align 8, !noalias !51
  %invariant.gep1015.i.i = getelementptr double, ptr %"$phi246.0.2.0.i.i", i64 %.103.i302.i
  %invariant.gep1017.i.i = getelementptr double, ptr %.304, i64 %.103.i302.i
  %.11281025.not.i.i = icmp slt i64 %.983.i.i, 1
  br i1 %.11281025.not.i.i, label %substitute, label %B544.lr.ph.i.i

B544.lr.ph.i.i:                                   ; preds = %is_diagonal.2
  %142 = getelementptr double, ptr %.304, i64 %.724.i.i
  %invariant.gep1021.i.i = getelementptr double, ptr %142, i64 %.730.i.i
  %.1040.i.i = getelementptr i8, ptr %136, i64 40
  %.1041.i310.i = load i64, ptr %.1040.i.i, align 8, !noalias !51
  %.1333.i.i = getelementptr i8, ptr %136, i64 48
  %"$phi642.1.2.1.in.i.i" = select i1 %.2414.not.i, ptr %.1271.i311.i, ptr %.1333.i.i
  %.1406.i.i = getelementptr i8, ptr %136, i64 64
  %.1468.i.i = getelementptr i8, ptr %136, i64 72
  %.1536.i.i = getelementptr i8, ptr %136, i64 80
  %.1600.i.i = getelementptr i8, ptr %136, i64 88
  %.1690.i.i = getelementptr i8, ptr %136, i64 32
  %.1806.i312.i = getelementptr i8, ptr %136, i64 160
  %.1870.i.i = getelementptr i8, ptr %136, i64 176
  %storemerge888.i.i = tail call i64 @llvm.smax.i64(i64 %.103.i302.i, i64 0)
  %.2092942.not.i.i = icmp slt i64 %.161.i304.i, 1
  %invariant.gep953.i.i = getelementptr double, ptr %invariant.gep1021.i.i, i64 %.161.i304.i
  %143 = getelementptr i64, ptr %.63, i64 %.1041.i310.i
  %.2577971.not.i.i = icmp slt i64 %.103.i302.i, 1
  %spec.select928.i.i = tail call i64 @llvm.smax.i64(i64 %.172.i306.i, i64 0)
  %.2859955.not.i.i = icmp slt i64 %.161.i304.i, 0
  %144 = getelementptr double, ptr %.304, i64 %.643.i.i
  %145 = getelementptr double, ptr %.304, i64 %.441.i.i
  %.4625.i.i = icmp sgt i64 %.161.i304.i, 0
  %.4800.i313.i = getelementptr i8, ptr %136, i64 56
  %.50.i.i.i = mul nsw i64 %.172.i306.i, %.103.i302.i
  %gep1022.i.i = getelementptr double, ptr %invariant.gep1021.i.i, i64 %.50.i.i.i
  br label %B544.i.i

B544.i.i:                                         ; preds = %B3053.i.i, %B544.lr.ph.i.i
  %d_variance.3.01028.i.i = phi double [ 0.000000e+00, %B544.lr.ph.i.i ], [ %d_variance.4.1.i.i, %B3053.i.i ]
  %.1072.01027.i.i = phi i64 [ 0, %B544.lr.ph.i.i ], [ %.1141.i.i, %B3053.i.i ]
  %.1141.i.i = add nuw nsw i64 %.1072.01027.i.i, 1
  %"$phi642.1.2.1.i.i" = load i64, ptr %"$phi642.1.2.1.in.i.i", align 8, !noalias !51
  %.1340.i.i = mul nsw i64 %.1072.01027.i.i, %.170.i305.i
  %.1342.i.i = mul nsw i64 %.1340.i.i, %.170.i305.i
  %.1344.i.i = add nsw i64 %.1342.i.i, %"$phi642.1.2.1.i.i"
  %.1407.i.i = load i64, ptr %.1406.i.i, align 8, !noalias !51
  %.1469.i.i = load i64, ptr %.1468.i.i, align 8, !noalias !51
  %.1473.i314.i = add nsw i64 %.1469.i.i, %.1340.i.i
  %.1537.i.i = load i64, ptr %.1536.i.i, align 8, !noalias !51
  %.1540.i.i = mul nsw i64 %.1072.01027.i.i, %.103.i302.i
  %.1542.i.i = mul nsw i64 %.1540.i.i, %.103.i302.i
  %.1601.i.i = load i64, ptr %.1600.i.i, align 8, !noalias !51
  %.1606.i.i = mul nsw i64 %.1540.i.i, %.172.i306.i
  br i1 %.2417.not.i, label %B1122.i.i, label %B914.i.i

B914.i.i:                                         ; preds = %B544.i.i
  %.1691.i.i = load i64, ptr %.1690.i.i, align 8, !noalias !51
  %146 = getelementptr i64, ptr %.63, i64 %.1691.i.i
  %.1695.i.i = getelementptr i64, ptr %146, i64 %.1072.01027.i.i
  %.1696.i346.i = load i64, ptr %.1695.i.i, align 8, !noalias !51
  %.1807.i.i = load i64, ptr %.1806.i312.i, align 8, !noalias !51
  %.1809.i.i = mul nsw i64 %.1696.i346.i, %.161.i304.i
  %.1811.i.i = mul nsw i64 %.1809.i.i, %.161.i304.i
  %.1812.i347.i = add nsw i64 %.1811.i.i, %.1807.i.i
  %.1871.i348.i = load i64, ptr %.1870.i.i, align 8, !noalias !51
  %.1874.i.i = add nsw i64 %.1871.i348.i, %.1809.i.i
  br label %B1122.i.i

B1122.i.i:                                        ; preds = %B914.i.i, %B544.i.i
  %up_gram.2.1.i.i = phi i64 [ 0, %B544.i.i ], [ %.1812.i347.i, %B914.i.i ]
  %up_c.2.1.i.i = phi i64 [ 0, %B544.i.i ], [ %.1874.i.i, %B914.i.i ]
  br i1 %.29795.not.i.i308.i, label %B1144.if.lr.ph.i.i, label %B2072.thread.i.i

B1144.if.lr.ph.i.i:                               ; preds = %B1122.i.i
  %147 = getelementptr double, ptr %.304, i64 %.1601.i.i
  %148 = getelementptr double, ptr %147, i64 %.1606.i.i
  %149 = getelementptr double, ptr %.304, i64 %up_c.2.1.i.i
  %150 = getelementptr double, ptr %.304, i64 %up_gram.2.1.i.i
  br label %B1144.if.i.i

B1330.i.i:                                        ; preds = %B1256.if.i.i
  %.2105.i.i = add nuw nsw i64 %.2036.0943.i.i, 1
  %.2294.i.i = fmul double %139, %.2283.i.i
  %.2307.i.i = getelementptr double, ptr %182, i64 %.2036.0943.i.i
  store double %.2294.i.i, ptr %.2307.i.i, align 8, !noalias !51
  %exitcond1033.not.i.i = icmp eq i64 %.161.i304.i, %.2105.i.i
  br i1 %exitcond1033.not.i.i, label %B1378.i.i, label %B1200.if.i.i

B1378.i.i:                                        ; preds = %B1330.i.i
  %.2316.i.i = fmul double %.919.i.i, %.2008.i.i
  br label %B1414.if.i.i

B1482.i330.i:                                     ; preds = %B1414.if.i.i, %B1378.thread.i.i
  %total.11.2.lcssa.i.i = phi double [ %.23161047.i.i, %B1378.thread.i.i ], [ %.2457.i.i, %B1414.if.i.i ]
  %.2468.i.i = fmul double %139, %total.11.2.lcssa.i.i
  %gep954.i.i = getelementptr double, ptr %invariant.gep953.i.i, i64 %180
  store double %.2468.i.i, ptr %gep954.i.i, align 8, !noalias !51
  %exitcond1035.not.i.i = icmp eq i64 %.103.i302.i, %.1971.i.i
  br i1 %exitcond1035.not.i.i, label %B1530.i.i, label %B1144.if.i.i

B1530.i.i:                                        ; preds = %B1482.i330.i
  %.2492.i.i = getelementptr i64, ptr %143, i64 %.1072.01027.i.i
  %.2493.i.i = load i64, ptr %.2492.i.i, align 8, !noalias !51
  %.2740.i.i = icmp sgt i64 %.2493.i.i, 0
  %.2743.i.i = uitofp nneg i64 %.2493.i.i to double
  %.2744.i.i = fmul double %.2743.i.i, -5.000000e-01
  %151 = getelementptr double, ptr %.304, i64 %.1537.i.i
  %152 = getelementptr double, ptr %151, i64 %.1542.i.i
  %gep1016.i.i = getelementptr double, ptr %invariant.gep1015.i.i, i64 %.1344.i.i
  %153 = getelementptr double, ptr %.304, i64 %.1407.i.i
  %154 = getelementptr double, ptr %153, i64 %.1340.i.i
  br label %B1572.if.i.i

B1618.i.i:                                        ; preds = %B1600.if.i.i
  %.2753.i.i = getelementptr double, ptr %184, i64 %.2642.0961.i.i
  %.2754.i.i = load double, ptr %.2753.i.i, align 8, !noalias !51
  %.2755.i.i = fmul double %.2744.i.i, %.2754.i.i
  br label %B1684.i.i

B1658.i.i:                                        ; preds = %B1600.if.i.i
  %.2768.i.i = getelementptr double, ptr %183, i64 %.2642.0961.i.i
  %.2769.i.i = load double, ptr %.2768.i.i, align 8, !noalias !51
  br label %B1684.i.i

B1684.i.i:                                        ; preds = %B1658.i.i, %B1618.i.i
  %"$phi1684.3.2.3.i.i" = phi double [ %.2755.i.i, %B1618.i.i ], [ %.2769.i.i, %B1658.i.i ]
  br i1 %.2859955.not.i.i, label %B1788.i.i, label %B1708.if.lr.ph.i.i

B1708.if.lr.ph.i.i:                               ; preds = %B1684.i.i
  %.2909.i.i = mul nuw nsw i64 %.2642.0961.i.i, %.172.i306.i
  %155 = getelementptr double, ptr %148, i64 %.2909.i.i
  br label %B1708.if.i.i

B1788.i.i:                                        ; preds = %B1708.if.i.i, %B1684.i.i
  %total.12.3.lcssa.i.i = phi double [ %"$phi1684.3.2.3.i.i", %B1684.i.i ], [ %.2918.i.i, %B1708.if.i.i ]
  %.2937.i.i = getelementptr double, ptr %183, i64 %.2642.0961.i.i
  store double %total.12.3.lcssa.i.i, ptr %.2937.i.i, align 8, !noalias !51
  %exitcond1036.not.i.i = icmp eq i64 %.103.i302.i, %.2711.i331.i
  br i1 %exitcond1036.not.i.i, label %B1824.i.i, label %B1600.if.i.i

B1824.i.i:                                        ; preds = %B1788.i.i
  %.2590.i.i = add nuw nsw i64 %.2521.0972.i.i, 1
  br i1 %"$phi368.0.2.0913.i.i", label %B3054.i.thread.i, label %B1874.if.lr.ph.i.i

B1874.if.lr.ph.i.i:                               ; preds = %B1824.i.i
  %.3209.i.i = mul nsw i64 %.2521.0972.i.i, %.170.i305.i
  %gep975.i.i = getelementptr double, ptr %gep1016.i.i, i64 %.3209.i.i
  %.3227.i.i = getelementptr double, ptr %154, i64 %.2521.0972.i.i
  %156 = getelementptr double, ptr %144, i64 %.2762.i.i
  br label %B1874.if.i.i

B2014.i334.i:                                     ; preds = %B1906.if.i.i, %B1874.if.i.i
  %total.13.3.lcssa.i.i = phi double [ 0.000000e+00, %B1874.if.i.i ], [ %.3249.i.i, %B1906.if.i.i ]
  %.3269.i.i = getelementptr double, ptr %156, i64 %.2976.0969.i.i
  %.3270.i.i = load double, ptr %.3269.i.i, align 8, !noalias !51
  %.3272.i.i = fadd double %total.13.3.lcssa.i.i, %.3270.i.i
  store double %.3272.i.i, ptr %.3269.i.i, align 8, !noalias !51
  %exitcond1037.not.i.i = icmp eq i64 %.2976.0969.i.i, %.2521.0972.i.i
  br i1 %exitcond1037.not.i.i, label %B3054.i.i, label %B1874.if.i.i

B2072.thread.i.i:                                 ; preds = %B1122.i.i
  br i1 %"$phi368.0.2.0913.i.i", label %B2204.i.i, label %B2284.i.i

B2090.i.i:                                        ; preds = %B3054.i.thread.i
  %157 = getelementptr double, ptr %.108, i64 %.1344.i.i
  %invariant.gep364.i.i.i = getelementptr double, ptr %157, i64 %.103.i302.i
  br label %B58.if.i.i.i

B58.loopexit.i.i.i:                               ; preds = %B358.i.i.i
  %exitcond385.not.i.i.i = icmp eq i64 %.103.i302.i, %.154.i.i.i
  br i1 %exitcond385.not.i.i.i, label %B452.if.lr.ph.i.i.i, label %B58.if.i.i.i

B256.if.lr.ph.i.i.i:                              ; preds = %B116.if.i.i336.i, %B58.if.i.i.i
  %d_variance.4.1.lcssa.i.i.i = phi double [ %.193.i.i.i, %B58.if.i.i.i ], [ %.372.i.i337.i, %B116.if.i.i336.i ]
  %158 = getelementptr double, ptr %157, i64 %.pre.i.i
  %159 = getelementptr double, ptr %gep1022.i.i, i64 %.184.i.i.i
  br label %B256.if.i.i.i

B358.i.i.i:                                       ; preds = %B290.if.i.i.i, %B256.if.i.i.i
  %total.4.2.lcssa.i.i338.i = phi double [ 0.000000e+00, %B256.if.i.i.i ], [ %.643.i.i345.i, %B290.if.i.i.i ]
  %.662.i.i.i = getelementptr double, ptr %159, i64 %.404.0357.i.i.i
  store double %total.4.2.lcssa.i.i338.i, ptr %.662.i.i.i, align 8, !noalias !57
  %exitcond384.not.i.i.i = icmp eq i64 %.103.i302.i, %.473.i.i.i
  br i1 %exitcond384.not.i.i.i, label %B58.loopexit.i.i.i, label %B256.if.i.i.i

B424.loopexit.i.i.i:                              ; preds = %B452.loopexit.i.i.i
  %.788.i.i.i = add nuw nsw i64 %.719.0382.i.i.i, 1
  %indvars.iv.next.i.i.i = add i64 %indvars.iv.i.i.i, -1
  %exitcond389.not.i.i.i = icmp eq i64 %.103.i302.i, %.788.i.i.i
  br i1 %exitcond389.not.i.i.i, label %whitened_backward, label %B452.if.lr.ph.i.i.i

B452.loopexit.i.i.i:                              ; preds = %B580.if.i.i.i, %B552.i.i.i
  %exitcond388.not.i.i.i = icmp eq i64 %.103.i302.i, %.909.i.i.i
  br i1 %exitcond388.not.i.i.i, label %B424.loopexit.i.i.i, label %B452.if.i.i.i

B552.i.i.i:                                       ; preds = %B484.if.i.i.i
  %.909.i.i.i = add nuw nsw i64 %.840.0379.i.i.i, 1
  br i1 %.1167373.not.not.i.i.i, label %B580.if.lr.ph.i.i.i, label %B452.loopexit.i.i.i

B580.if.lr.ph.i.i.i:                              ; preds = %B552.i.i.i
  %.1216.i.i.i = mul nsw i64 %.840.0379.i.i.i, %.170.i305.i
  %160 = getelementptr double, ptr %157, i64 %.1216.i.i.i
  br label %B580.if.i.i.i

B58.if.i.i.i:                                     ; preds = %B58.loopexit.i.i.i, %B2090.i.i
  %d_variance.3.0362.i.i.i = phi double [ 0.000000e+00, %B2090.i.i ], [ %d_variance.4.1.lcssa.i.i.i, %B58.loopexit.i.i.i ]
  %.83.0360.i.i.i = phi i64 [ 0, %B2090.i.i ], [ %.154.i.i.i, %B58.loopexit.i.i.i ]
  %.154.i.i.i = add nuw nsw i64 %.83.0360.i.i.i, 1
  %.184.i.i.i = mul nuw nsw i64 %.83.0360.i.i.i, %.103.i302.i
  %161 = getelementptr double, ptr %142, i64 %.184.i.i.i
  %.190.i.i.i = getelementptr double, ptr %161, i64 %.83.0360.i.i.i
  %.191.i.i.i = load double, ptr %.190.i.i.i, align 8, !noalias !57
  %.193.i.i.i = fadd double %d_variance.3.0362.i.i.i, %.191.i.i.i
  %.pre.i.i = mul nsw i64 %.83.0360.i.i.i, %.170.i305.i
  br i1 %.2859955.not.i.i, label %B256.if.lr.ph.i.i.i, label %B116.if.lr.ph.i.i335.i

B116.if.lr.ph.i.i335.i:                           ; preds = %B58.if.i.i.i
  %gep365.i.i.i = getelementptr double, ptr %invariant.gep364.i.i.i, i64 %.pre.i.i
  %.344.i.i.i = getelementptr double, ptr %154, i64 %.83.0360.i.i.i
  %.354.i.i.i = mul nuw nsw i64 %.83.0360.i.i.i, %.172.i306.i
  %162 = getelementptr double, ptr %invariant.gep1021.i.i, i64 %.354.i.i.i
  br label %B116.if.i.i336.i

B116.if.i.i336.i:                                 ; preds = %B116.if.i.i336.i, %B116.if.lr.ph.i.i335.i
  %d_variance.4.1350.i.i.i = phi double [ %.193.i.i.i, %B116.if.lr.ph.i.i335.i ], [ %.372.i.i337.i, %B116.if.i.i336.i ]
  %.226.0349.i.i.i = phi i64 [ %spec.select928.i.i, %B116.if.lr.ph.i.i335.i ], [ %.288.i.i.i, %B116.if.i.i336.i ]
  %.223.0348.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i335.i ], [ %.292.i.i.i, %B116.if.i.i336.i ]
  %.288.i.i.i = add nsw i64 %.226.0349.i.i.i, -1
  %.292.i.i.i = add nuw nsw i64 %.223.0348.i.i.i, 1
  %.322.i.i.i = icmp slt i64 %.223.0348.i.i.i, %.161.i304.i
  %.334.i.i.i = getelementptr double, ptr %gep365.i.i.i, i64 %.223.0348.i.i.i
  %"$phi176.2.2.2.in.i.i.i" = select i1 %.322.i.i.i, ptr %.334.i.i.i, ptr %.344.i.i.i
  %"$phi176.2.2.2.i.i.i" = load double, ptr %"$phi176.2.2.2.in.i.i.i", align 8, !noalias !57
  %.362.i.i.i = getelementptr double, ptr %162, i64 %.223.0348.i.i.i
  %.363.i.i.i = load double, ptr %.362.i.i.i, align 8, !noalias !57
  %.364.i.i.i = fmul double %.363.i.i.i, 5.000000e-01
  %.365.i.i.i = fmul double %"$phi176.2.2.2.i.i.i", %.364.i.i.i
  %.370.i.i.i = fdiv double %.365.i.i.i, %.133.i
  %.372.i.i337.i = fadd double %d_variance.4.1350.i.i.i, %.370.i.i.i
  %.279.i.i.i = icmp sgt i64 %.226.0349.i.i.i, 1
  br i1 %.279.i.i.i, label %B116.if.i.i336.i, label %B256.if.lr.ph.i.i.i

B256.if.i.i.i:                                    ; preds = %B358.i.i.i, %B256.if.lr.ph.i.i.i
  %.404.0357.i.i.i = phi i64 [ 0, %B256.if.lr.ph.i.i.i ], [ %.473.i.i.i, %B358.i.i.i ]
  %.473.i.i.i = add nuw nsw i64 %.404.0357.i.i.i, 1
  %.585351.not.not.i.i.i = icmp sgt i64 %.103.i302.i, %.404.0357.i.i.i
  br i1 %.585351.not.not.i.i.i, label %B290.if.lr.ph.i.i.i, label %B358.i.i.i

B290.if.lr.ph.i.i.i:                              ; preds = %B256.if.i.i.i
  %invariant.gep.i.i340.i = getelementptr double, ptr %145, i64 %.404.0357.i.i.i
  br label %B290.if.i.i.i

B290.if.i.i.i:                                    ; preds = %B290.if.i.i.i, %B290.if.lr.ph.i.i.i
  %total.4.2354.i.i.i = phi double [ 0.000000e+00, %B290.if.lr.ph.i.i.i ], [ %.643.i.i345.i, %B290.if.i.i.i ]
  %.529.0352.i.i.i = phi i64 [ %.404.0357.i.i.i, %B290.if.lr.ph.i.i.i ], [ %.598.i.i341.i, %B290.if.i.i.i ]
  %.598.i.i341.i = add nuw i64 %.529.0352.i.i.i, 1
  %.630.i.i342.i = getelementptr double, ptr %158, i64 %.529.0352.i.i.i
  %.631.i.i343.i = load double, ptr %.630.i.i342.i, align 8, !noalias !57
  %.633.i.i.i = mul nsw i64 %.529.0352.i.i.i, %.103.i302.i
  %gep.i.i344.i = getelementptr double, ptr %invariant.gep.i.i340.i, i64 %.633.i.i.i
  %.640.i.i.i = load double, ptr %gep.i.i344.i, align 8, !noalias !57
  %.641.i.i.i = fmul double %.631.i.i343.i, %.640.i.i.i
  %.643.i.i345.i = fadd double %total.4.2354.i.i.i, %.641.i.i.i
  %exitcond.not.i906.i.i = icmp eq i64 %.598.i.i341.i, %.103.i302.i
  br i1 %exitcond.not.i906.i.i, label %B358.i.i.i, label %B290.if.i.i.i

B452.if.lr.ph.i.i.i:                              ; preds = %B58.loopexit.i.i.i, %B424.loopexit.i.i.i
  %indvars.iv.i.i.i = phi i64 [ %indvars.iv.next.i.i.i, %B424.loopexit.i.i.i ], [ %.103.i302.i, %B58.loopexit.i.i.i ]
  %.719.0382.i.i.i = phi i64 [ %.788.i.i.i, %B424.loopexit.i.i.i ], [ 0, %B58.loopexit.i.i.i ]
  %smax.i.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i.i, i64 0)
  %163 = add nuw i64 %smax.i.i.i, %.719.0382.i.i.i
  %invariant.gep371.i.i.i = getelementptr double, ptr %gep1022.i.i, i64 %.719.0382.i.i.i
  %.1167373.not.not.i.i.i = icmp sgt i64 %.103.i302.i, %.719.0382.i.i.i
  %invariant.gep376.i.i.i = getelementptr double, ptr %144, i64 %.719.0382.i.i.i
  br label %B452.if.i.i.i

B452.if.i.i.i:                                    ; preds = %B452.if.lr.ph.i.i.i, %B452.loopexit.i.i.i
  %.840.0379.i.i.i = phi i64 [ 0, %B452.if.lr.ph.i.i.i ], [ %.909.i.i.i, %B452.loopexit.i.i.i ]
  %.1060.i.i339.i = mul nuw nsw i64 %.840.0379.i.i.i, %.103.i302.i
  %164 = getelementptr double, ptr %142, i64 %.1060.i.i339.i
  br label %B484.if.i.i.i

B484.if.i.i.i:                                    ; preds = %B484.if.i.i.i, %B452.if.i.i.i
  %total.5.2369.i.i.i = phi double [ 0.000000e+00, %B452.if.i.i.i ], [ %.1078.i.i.i, %B484.if.i.i.i ]
  %.964.0367.i.i.i = phi i64 [ 0, %B452.if.i.i.i ], [ %.1033.i.i.i, %B484.if.i.i.i ]
  %.1033.i.i.i = add nuw nsw i64 %.964.0367.i.i.i, 1
  %.1065.i.i.i = getelementptr double, ptr %164, i64 %.964.0367.i.i.i
  %.1066.i.i.i = load double, ptr %.1065.i.i.i, align 8, !noalias !57
  %.1068.i.i.i = mul nuw nsw i64 %.964.0367.i.i.i, %.103.i302.i
  %gep372.i.i.i = getelementptr double, ptr %invariant.gep371.i.i.i, i64 %.1068.i.i.i
  %.1075.i.i.i = load double, ptr %gep372.i.i.i, align 8, !noalias !57
  %.1076.i.i.i = fmul double %.1066.i.i.i, %.1075.i.i.i
  %.1078.i.i.i = fadd double %total.5.2369.i.i.i, %.1076.i.i.i
  %exitcond386.not.i.i.i = icmp eq i64 %.103.i302.i, %.1033.i.i.i
  br i1 %exitcond386.not.i.i.i, label %B552.i.i.i, label %B484.if.i.i.i

B580.if.i.i.i:                                    ; preds = %B580.if.i.i.i, %B580.if.lr.ph.i.i.i
  %.1111.0374.i.i.i = phi i64 [ %.719.0382.i.i.i, %B580.if.lr.ph.i.i.i ], [ %.1180.i.i.i, %B580.if.i.i.i ]
  %.1180.i.i.i = add nuw i64 %.1111.0374.i.i.i, 1
  %.1206.i.i.i = mul nsw i64 %.1111.0374.i.i.i, %.103.i302.i
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
  %165 = getelementptr double, ptr %.304, i64 %.1473.i314.i
  br label %B2154.if.i.i

B2204.i.i:                                        ; preds = %B2154.if.i.i, %B2072.thread.i.i
  %d_variance.4.1.lcssa.i.i.lcssa.sink.i = phi double [ 0.000000e+00, %B2072.thread.i.i ], [ %d_variance.4.1.lcssa.i.i.i, %B2154.if.i.i ]
  %.3343.i.i = fadd double %d_variance.3.01028.i.i, %d_variance.4.1.lcssa.i.i.lcssa.sink.i
  br i1 %.2092942.not.i.i, label %B3053.i.i, label %B2230.if.lr.ph.i.i

B2230.if.lr.ph.i.i:                               ; preds = %B2204.i.i
  %166 = getelementptr double, ptr %.304, i64 %up_c.2.1.i.i
  %gep1024.i.i = getelementptr double, ptr %invariant.gep1017.i.i, i64 %.1473.i314.i
  br label %B2230.if.i.i

B2284.i.i:                                        ; preds = %B3054.i.i, %B2072.thread.i.i
  %.3637.i.i = icmp eq i64 %.1141.i.i, %.983.i.i
  br i1 %.3637.i.i, label %B2332.i.i, label %B2302.i.i

B2302.i.i:                                        ; preds = %B2284.i.i
  %167 = getelementptr i64, ptr %143, i64 %.1072.01027.i.i
  %.3648.i.i = getelementptr i8, ptr %167, i64 8
  %.3649.i.i = load i64, ptr %.3648.i.i, align 8, !noalias !51
  %.3650.i.i = icmp slt i64 %.3649.i.i, 1
  %brmerge.i315.i = select i1 %.3650.i.i, i1 true, i1 %.2577971.not.i.i
  br i1 %brmerge.i315.i, label %B2706.i.i, label %B2354.if.lr.ph.i.i

B2332.i.i:                                        ; preds = %B2284.i.i
  br i1 %.2577971.not.i.i, label %B2862.i.i, label %B2354.if.lr.ph.i.i

B2354.if.lr.ph.i.i:                               ; preds = %B2332.i.i, %B2302.i.i
  %168 = getelementptr double, ptr %"$phi246.0.2.0.i.i", i64 %.1344.i.i
  br label %B2354.if.i.i

B2354.loopexit.i.i:                               ; preds = %B2416.loopexit.i.i
  %.3749.i.i = add nsw i64 %.3687.0991.i.i, -1
  %.3792.i316.i = fadd double %d_variance.6.1992.i.i, %.3790.i.i
  %.3740.i.i = icmp sgt i64 %.3687.0991.i.i, 1
  br i1 %.3740.i.i, label %B2354.if.i.i, label %B2706.i.i

B2416.loopexit.i.i:                               ; preds = %B2598.if.i.i, %B2546.i.i
  %.3878.i.i = icmp sgt i64 %.3825.0988.i.i, 1
  br i1 %.3878.i.i, label %B2416.if.i.i, label %B2354.loopexit.i.i

B2546.loopexit.i.i:                               ; preds = %B2474.if.i.i
  %169 = fmul double %.4092.i.i, 2.000000e+00
  br label %B2546.i.i

B2546.i.i:                                        ; preds = %B2416.if.i.i, %B2546.loopexit.i.i
  %inner.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B2416.if.i.i ], [ %169, %B2546.loopexit.i.i ]
  br i1 %.4199983.not.i.i, label %B2416.loopexit.i.i, label %B2598.if.lr.ph.i.i

B2598.if.lr.ph.i.i:                               ; preds = %B2546.i.i
  %.4250.i.i = mul nsw i64 %.3822.0987.i.i, %.103.i302.i
  %170 = getelementptr double, ptr %142, i64 %.4250.i.i
  br label %B2598.if.i.i

B2706.i.i:                                        ; preds = %B2354.loopexit.i.i, %B2302.i.i
  %d_variance.5.2.i.i = phi double [ %d_variance.3.01028.i.i, %B2302.i.i ], [ %.3792.i316.i, %B2354.loopexit.i.i ]
  br i1 %.2577971.not.i.i, label %B2862.i.i, label %B2728.if.lr.ph.i.i

B2728.if.lr.ph.i.i:                               ; preds = %B2706.i.i
  %171 = getelementptr double, ptr %.304, i64 %.1473.i314.i
  br label %B2766.if.lr.ph.i.i

B2838.i.i:                                        ; preds = %B2766.if.i.i
  %.4393.i.i = add nuw nsw i64 %.4324.01002.i.i, 1
  %.4578.i.i = getelementptr double, ptr %171, i64 %.4324.01002.i.i
  store double %.4563.i.i, ptr %.4578.i.i, align 8, !noalias !51
  %exitcond1041.not.i.i = icmp eq i64 %.103.i302.i, %.4393.i.i
  br i1 %exitcond1041.not.i.i, label %B2862.i.i, label %B2766.if.lr.ph.i.i

B2862.i.i:                                        ; preds = %B2838.i.i, %B2706.i.i, %B2332.i.i
  %d_variance.5.21056.i.i = phi double [ %d_variance.3.01028.i.i, %B2332.i.i ], [ %d_variance.5.2.i.i, %B2706.i.i ], [ %d_variance.5.2.i.i, %B2838.i.i ]
  br i1 %.4625.i.i, label %B2888.if.lr.ph.i.i, label %B2932.i.i

B2888.if.lr.ph.i.i:                               ; preds = %B2862.i.i
  %172 = getelementptr double, ptr %.304, i64 %up_c.2.1.i.i
  %gep1018.i.i = getelementptr double, ptr %invariant.gep1017.i.i, i64 %.1473.i314.i
  br label %B2888.if.i.i

B2932.i.i:                                        ; preds = %B2888.if.i.i, %B2862.i.i
  br i1 %.2414.not.i, label %B3053.i.i, label %B2956.i.i

B2956.i.i:                                        ; preds = %B2932.i.i
  %.4801.i317.i = load i64, ptr %.4800.i313.i, align 8, !noalias !51
  %.4809.i318.i = add nsw i64 %.4801.i317.i, %.1342.i.i
  br i1 %.29795.not.i.i308.i, label %B42.if.lr.ph.i.i.i, label %B486.i.i.i

B42.if.lr.ph.i.i.i:                               ; preds = %B2956.i.i
  %173 = getelementptr double, ptr %.304, i64 %.4809.i318.i
  %invariant.gep367.i.i.i = getelementptr double, ptr %173, i64 %.103.i302.i
  br label %B70.if.lr.ph.i.i.i

B42.loopexit.i.i.i:                               ; preds = %B410.i.i.i, %B274.i.i.i
  %exitcond381.not.i.i.i = icmp eq i64 %.103.i302.i, %.134.i.i.i
  br i1 %exitcond381.not.i.i.i, label %B486.i.i.i, label %B70.if.lr.ph.i.i.i

B108.loopexit.i.i322.i:                           ; preds = %B142.if.i.i.i
  %.380.i.i.i = add nuw nsw i64 %.311.0347.i.i.i, 1
  %exitcond377.not.i.i.i = icmp eq i64 %.311.0347.i.i.i, %.63.0365.i.i.i
  br i1 %exitcond377.not.i.i.i, label %B242.i.i.i, label %B142.if.lr.ph.i.i.i

B242.i.i.i:                                       ; preds = %B108.loopexit.i.i322.i
  %.255.i.i.i = add nuw nsw i64 %.186.0352.i.i.i, 1
  %.595.i.i.i = getelementptr double, ptr %176, i64 %.186.0352.i.i.i
  store double %.564.i.i321.i, ptr %.595.i.i.i, align 8, !noalias !60
  %exitcond378.not.i.i.i = icmp eq i64 %.103.i302.i, %.255.i.i.i
  br i1 %exitcond378.not.i.i.i, label %B274.i.i.i, label %B108.if.lr.ph.i.i319.i

B274.i.i.i:                                       ; preds = %B242.i.i.i
  %.134.i.i.i = add nuw nsw i64 %.63.0365.i.i.i, 1
  br i1 %.4625.i.i, label %B300.if.lr.ph.i.i.i, label %B42.loopexit.i.i.i

B300.if.lr.ph.i.i.i:                              ; preds = %B274.i.i.i
  %gep368.i.i.i = getelementptr double, ptr %invariant.gep367.i.i.i, i64 %.586.i.i.i
  %invariant.gep362.i.i.i = getelementptr double, ptr %173, i64 %.63.0365.i.i.i
  br label %B338.if.lr.ph.i.i.i

B410.i.i.i:                                       ; preds = %B338.if.i.i.i
  %.697.i.i.i = add nuw nsw i64 %.628.0360.i.i.i, 1
  %.887.i.i.i = getelementptr double, ptr %gep368.i.i.i, i64 %.628.0360.i.i.i
  store double %.868.i.i.i, ptr %.887.i.i.i, align 8, !noalias !60
  %.891.i.i.i = add nuw nsw i64 %.628.0360.i.i.i, %.103.i302.i
  %.895.i.i.i = mul nuw nsw i64 %.891.i.i.i, %.170.i305.i
  %gep363.i.i.i = getelementptr double, ptr %invariant.gep362.i.i.i, i64 %.895.i.i.i
  store double %.868.i.i.i, ptr %gep363.i.i.i, align 8, !noalias !60
  %exitcond380.not.i.i.i = icmp eq i64 %.161.i304.i, %.697.i.i.i
  br i1 %exitcond380.not.i.i.i, label %B42.loopexit.i.i.i, label %B338.if.lr.ph.i.i.i

B486.i.i.i:                                       ; preds = %B42.loopexit.i.i.i, %B2956.i.i
  br i1 %.4625.i.i, label %B512.if.lr.ph.i.i.i, label %B3053.i.i

B512.if.lr.ph.i.i.i:                              ; preds = %B486.i.i.i
  %174 = getelementptr double, ptr %.304, i64 %up_gram.2.1.i.i
  %gep1020.i.i = getelementptr double, ptr %invariant.gep1017.i.i, i64 %.4809.i318.i
  br label %B540.if.lr.ph.i.i.i

B512.loopexit.i.i.i:                              ; preds = %B540.if.i.i.i
  %.1019.i.i.i = add nuw nsw i64 %.950.0373.i.i.i, 1
  %exitcond384.not.i910.i.i = icmp eq i64 %.161.i304.i, %.1019.i.i.i
  br i1 %exitcond384.not.i910.i.i, label %B3053.i.i, label %B540.if.lr.ph.i.i.i

B70.if.lr.ph.i.i.i:                               ; preds = %B42.loopexit.i.i.i, %B42.if.lr.ph.i.i.i
  %.63.0365.i.i.i = phi i64 [ 0, %B42.if.lr.ph.i.i.i ], [ %.134.i.i.i, %B42.loopexit.i.i.i ]
  %.535.i.i.i = mul nuw nsw i64 %.63.0365.i.i.i, %.103.i302.i
  %175 = getelementptr double, ptr %145, i64 %.535.i.i.i
  %.586.i.i.i = mul nsw i64 %.63.0365.i.i.i, %.170.i305.i
  %176 = getelementptr double, ptr %173, i64 %.586.i.i.i
  br label %B108.if.lr.ph.i.i319.i

B108.if.lr.ph.i.i319.i:                           ; preds = %B70.if.lr.ph.i.i.i, %B242.i.i.i
  %.186.0352.i.i.i = phi i64 [ 0, %B70.if.lr.ph.i.i.i ], [ %.255.i.i.i, %B242.i.i.i ]
  %.555.i.i320.i = mul nuw nsw i64 %.186.0352.i.i.i, %.103.i302.i
  %177 = getelementptr double, ptr %145, i64 %.555.i.i320.i
  br label %B142.if.lr.ph.i.i.i

B142.if.lr.ph.i.i.i:                              ; preds = %B108.if.lr.ph.i.i319.i, %B108.loopexit.i.i322.i
  %total.5.2349.i.i.i = phi double [ 0.000000e+00, %B108.if.lr.ph.i.i319.i ], [ %.564.i.i321.i, %B108.loopexit.i.i322.i ]
  %.311.0347.i.i.i = phi i64 [ 0, %B108.if.lr.ph.i.i319.i ], [ %.380.i.i.i, %B108.loopexit.i.i322.i ]
  %.541.i.i.i = getelementptr double, ptr %175, i64 %.311.0347.i.i.i
  %.542.i.i.i = load double, ptr %.541.i.i.i, align 8, !noalias !60
  %.545.i.i.i = mul nuw nsw i64 %.311.0347.i.i.i, %.103.i302.i
  %178 = getelementptr double, ptr %142, i64 %.545.i.i.i
  br label %B142.if.i.i.i

B142.if.i.i.i:                                    ; preds = %B142.if.i.i.i, %B142.if.lr.ph.i.i.i
  %total.4.3345.i.i.i = phi double [ %total.5.2349.i.i.i, %B142.if.lr.ph.i.i.i ], [ %.564.i.i321.i, %B142.if.i.i.i ]
  %.439.0343.i.i.i = phi i64 [ 0, %B142.if.lr.ph.i.i.i ], [ %.508.i.i.i, %B142.if.i.i.i ]
  %.508.i.i.i = add nuw nsw i64 %.439.0343.i.i.i, 1
  %.550.i.i.i = getelementptr double, ptr %178, i64 %.439.0343.i.i.i
  %.551.i.i.i = load double, ptr %.550.i.i.i, align 8, !noalias !60
  %.552.i.i.i = fmul double %.542.i.i.i, %.551.i.i.i
  %.560.i.i.i = getelementptr double, ptr %177, i64 %.439.0343.i.i.i
  %.561.i.i.i = load double, ptr %.560.i.i.i, align 8, !noalias !60
  %.562.i.i.i = fmul double %.552.i.i.i, %.561.i.i.i
  %.564.i.i321.i = fadd double %total.4.3345.i.i.i, %.562.i.i.i
  %exitcond.not.i907.i.i = icmp eq i64 %.439.0343.i.i.i, %.186.0352.i.i.i
  br i1 %exitcond.not.i907.i.i, label %B108.loopexit.i.i322.i, label %B142.if.i.i.i

B338.if.lr.ph.i.i.i:                              ; preds = %B410.i.i.i, %B300.if.lr.ph.i.i.i
  %.628.0360.i.i.i = phi i64 [ 0, %B300.if.lr.ph.i.i.i ], [ %.697.i.i.i, %B410.i.i.i ]
  %invariant.gep.i908.i.i = getelementptr double, ptr %invariant.gep1021.i.i, i64 %.628.0360.i.i.i
  br label %B338.if.i.i.i

B338.if.i.i.i:                                    ; preds = %B338.if.i.i.i, %B338.if.lr.ph.i.i.i
  %total.6.2357.i.i.i = phi double [ 0.000000e+00, %B338.if.lr.ph.i.i.i ], [ %.868.i.i.i, %B338.if.i.i.i ]
  %.753.0355.i.i.i = phi i64 [ 0, %B338.if.lr.ph.i.i.i ], [ %.822.i.i.i, %B338.if.i.i.i ]
  %.822.i.i.i = add nuw nsw i64 %.753.0355.i.i.i, 1
  %.854.i.i323.i = getelementptr double, ptr %175, i64 %.753.0355.i.i.i
  %.855.i.i324.i = load double, ptr %.854.i.i323.i, align 8, !noalias !60
  %.856.i.i325.i = fmul double %.855.i.i324.i, 5.000000e-01
  %.858.i.i.i = mul nuw nsw i64 %.753.0355.i.i.i, %.172.i306.i
  %gep.i909.i.i = getelementptr double, ptr %invariant.gep.i908.i.i, i64 %.858.i.i.i
  %.865.i.i.i = load double, ptr %gep.i909.i.i, align 8, !noalias !60
  %.866.i.i.i = fmul double %.856.i.i325.i, %.865.i.i.i
  %.868.i.i.i = fadd double %total.6.2357.i.i.i, %.866.i.i.i
  %exitcond379.not.i.i.i = icmp eq i64 %.753.0355.i.i.i, %.63.0365.i.i.i
  br i1 %exitcond379.not.i.i.i, label %B410.i.i.i, label %B338.if.i.i.i

B540.if.lr.ph.i.i.i:                              ; preds = %B512.loopexit.i.i.i, %B512.if.lr.ph.i.i.i
  %.950.0373.i.i.i = phi i64 [ 0, %B512.if.lr.ph.i.i.i ], [ %.1019.i.i.i, %B512.loopexit.i.i.i ]
  %.1167.i.i.i = mul nuw nsw i64 %.950.0373.i.i.i, %.161.i304.i
  %179 = getelementptr double, ptr %174, i64 %.1167.i.i.i
  %.1176.i.i.i = add nsw i64 %.950.0373.i.i.i, %.103.i302.i
  %.1178.i.i.i = mul nsw i64 %.1176.i.i.i, %.170.i305.i
  %gep376.i.i.i = getelementptr double, ptr %gep1020.i.i, i64 %.1178.i.i.i
  br label %B540.if.i.i.i

B540.if.i.i.i:                                    ; preds = %B540.if.i.i.i, %B540.if.lr.ph.i.i.i
  %.1071.0370.i.i.i = phi i64 [ 0, %B540.if.lr.ph.i.i.i ], [ %.1140.i.i.i, %B540.if.i.i.i ]
  %.1140.i.i.i = add nuw nsw i64 %.1071.0370.i.i.i, 1
  %.1172.i.i.i = getelementptr double, ptr %179, i64 %.1071.0370.i.i.i
  %.1173.i.i.i = load double, ptr %.1172.i.i.i, align 8, !noalias !60
  %.1185.i.i.i = getelementptr double, ptr %gep376.i.i.i, i64 %.1071.0370.i.i.i
  store double %.1173.i.i.i, ptr %.1185.i.i.i, align 8, !noalias !60
  %exitcond383.not.i.i.i = icmp eq i64 %.161.i304.i, %.1140.i.i.i
  br i1 %exitcond383.not.i.i.i, label %B512.loopexit.i.i.i, label %B540.if.i.i.i

B3053.i.i:                                        ; preds = %B512.loopexit.i.i.i, %B2230.if.i.i, %B486.i.i.i, %B2932.i.i, %B2204.i.i
  %d_variance.4.1.i.i = phi double [ %d_variance.5.21056.i.i, %B2932.i.i ], [ %.3343.i.i, %B2204.i.i ], [ %d_variance.5.21056.i.i, %B486.i.i.i ], [ %.3343.i.i, %B2230.if.i.i ], [ %d_variance.5.21056.i.i, %B512.loopexit.i.i.i ]
  %exitcond1046.not.i.i = icmp eq i64 %.1141.i.i, %.983.i.i
  br i1 %exitcond1046.not.i.i, label %substitute, label %B544.i.i

B3054.i.i:                                        ; preds = %B2014.i334.i
  %exitcond1038.not.i.i = icmp eq i64 %.103.i302.i, %.2590.i.i
  br i1 %exitcond1038.not.i.i, label %B2284.i.i, label %B1572.if.i.i.backedge

B3054.i.thread.i:                                 ; preds = %B1824.i.i
  %exitcond1038.not.i410.i = icmp eq i64 %.103.i302.i, %.2590.i.i
  br i1 %exitcond1038.not.i410.i, label %B2090.i.i, label %B1572.if.i.i.backedge

B1572.if.i.i.backedge:                            ; preds = %B3054.i.thread.i, %B3054.i.i
  br label %B1572.if.i.i

B1144.if.i.i:                                     ; preds = %B1482.i330.i, %B1144.if.lr.ph.i.i
  %.1902.0951.i.i = phi i64 [ 0, %B1144.if.lr.ph.i.i ], [ %.1971.i.i, %B1482.i330.i ]
  %.1971.i.i = add nuw nsw i64 %.1902.0951.i.i, 1
  %180 = mul nsw i64 %.1902.0951.i.i, %.172.i306.i
  %181 = getelementptr double, ptr %148, i64 %180
  %.2007.i.i = getelementptr double, ptr %181, i64 %.161.i304.i
  %.2008.i.i = load double, ptr %.2007.i.i, align 8, !noalias !51
  br i1 %.2092942.not.i.i, label %B1378.thread.i.i, label %B1200.if.lr.ph.i.i

B1378.thread.i.i:                                 ; preds = %B1144.if.i.i
  %.23161047.i.i = fmul double %.919.i.i, %.2008.i.i
  br label %B1482.i330.i

B1200.if.lr.ph.i.i:                               ; preds = %B1144.if.i.i
  %.2134.i.i = fmul double %.2008.i.i, 5.000000e-01
  %182 = getelementptr double, ptr %invariant.gep1021.i.i, i64 %180
  br label %B1200.if.i.i

B1200.if.i.i:                                     ; preds = %B1200.if.lr.ph.i.i, %B1330.i.i
  %.2036.0943.i.i = phi i64 [ 0, %B1200.if.lr.ph.i.i ], [ %.2105.i.i, %B1330.i.i ]
  %.2139.i.i = getelementptr double, ptr %149, i64 %.2036.0943.i.i
  %.2140.i.i = load double, ptr %.2139.i.i, align 8, !noalias !51
  %.2141.i.i = fmul double %.2134.i.i, %.2140.i.i
  %invariant.gep.i326.i = getelementptr double, ptr %150, i64 %.2036.0943.i.i
  br label %B1256.if.i.i

B1256.if.i.i:                                     ; preds = %B1256.if.i.i, %B1200.if.i.i
  %total.10.3941.i.i = phi double [ %.2141.i.i, %B1200.if.i.i ], [ %.2283.i.i, %B1256.if.i.i ]
  %.2169.0939.i.i = phi i64 [ 0, %B1200.if.i.i ], [ %.2238.i.i, %B1256.if.i.i ]
  %.2238.i.i = add nuw nsw i64 %.2169.0939.i.i, 1
  %.2270.i.i = getelementptr double, ptr %181, i64 %.2169.0939.i.i
  %.2271.i.i = load double, ptr %.2270.i.i, align 8, !noalias !51
  %.2273.i.i = mul nuw nsw i64 %.2169.0939.i.i, %.161.i304.i
  %gep.i327.i = getelementptr double, ptr %invariant.gep.i326.i, i64 %.2273.i.i
  %.2280.i.i = load double, ptr %gep.i327.i, align 8, !noalias !51
  %.2281.i.i = fmul double %.2271.i.i, %.2280.i.i
  %.2283.i.i = fadd double %total.10.3941.i.i, %.2281.i.i
  %exitcond.not.i328.i = icmp eq i64 %.161.i304.i, %.2238.i.i
  br i1 %exitcond.not.i328.i, label %B1330.i.i, label %B1256.if.i.i

B1414.if.i.i:                                     ; preds = %B1414.if.i.i, %B1378.i.i
  %total.11.2948.i.i = phi double [ %.2457.i.i, %B1414.if.i.i ], [ %.2316.i.i, %B1378.i.i ]
  %.2346.0946.i.i = phi i64 [ %.2415.i329.i, %B1414.if.i.i ], [ 0, %B1378.i.i ]
  %.2415.i329.i = add nuw nsw i64 %.2346.0946.i.i, 1
  %.2447.i.i = getelementptr double, ptr %181, i64 %.2346.0946.i.i
  %.2448.i.i = load double, ptr %.2447.i.i, align 8, !noalias !51
  %.2449.i.i = fmul double %.2448.i.i, 5.000000e-01
  %.2453.i.i = getelementptr double, ptr %149, i64 %.2346.0946.i.i
  %.2454.i.i = load double, ptr %.2453.i.i, align 8, !noalias !51
  %.2455.i.i = fmul double %.2449.i.i, %.2454.i.i
  %.2457.i.i = fadd double %total.11.2948.i.i, %.2455.i.i
  %exitcond1034.not.i.i = icmp eq i64 %.161.i304.i, %.2415.i329.i
  br i1 %exitcond1034.not.i.i, label %B1482.i330.i, label %B1414.if.i.i

B1572.if.i.i:                                     ; preds = %B1572.if.i.i.backedge, %B1530.i.i
  %.2521.0972.i.i = phi i64 [ 0, %B1530.i.i ], [ %.2590.i.i, %B1572.if.i.i.backedge ]
  %.2762.i.i = mul nuw nsw i64 %.2521.0972.i.i, %.103.i302.i
  %183 = getelementptr double, ptr %142, i64 %.2762.i.i
  %184 = getelementptr double, ptr %152, i64 %.2762.i.i
  %.2899.i.i = mul nsw i64 %.2521.0972.i.i, %.172.i306.i
  %185 = getelementptr double, ptr %invariant.gep1021.i.i, i64 %.2899.i.i
  br label %B1600.if.i.i

B1600.if.i.i:                                     ; preds = %B1572.if.i.i, %B1788.i.i
  %.2642.0961.i.i = phi i64 [ 0, %B1572.if.i.i ], [ %.2711.i331.i, %B1788.i.i ]
  %.2711.i331.i = add nuw nsw i64 %.2642.0961.i.i, 1
  br i1 %.2740.i.i, label %B1618.i.i, label %B1658.i.i

B1708.if.i.i:                                     ; preds = %B1708.if.i.i, %B1708.if.lr.ph.i.i
  %total.12.3958.i.i = phi double [ %"$phi1684.3.2.3.i.i", %B1708.if.lr.ph.i.i ], [ %.2918.i.i, %B1708.if.i.i ]
  %.2806.0957.i.i = phi i64 [ %spec.select928.i.i, %B1708.if.lr.ph.i.i ], [ %.2868.i.i, %B1708.if.i.i ]
  %.2803.0956.i.i = phi i64 [ 0, %B1708.if.lr.ph.i.i ], [ %.2872.i.i, %B1708.if.i.i ]
  %.2868.i.i = add nsw i64 %.2806.0957.i.i, -1
  %.2872.i.i = add nuw nsw i64 %.2803.0956.i.i, 1
  %.2904.i.i = getelementptr double, ptr %185, i64 %.2803.0956.i.i
  %.2905.i.i = load double, ptr %.2904.i.i, align 8, !noalias !51
  %.2906.i.i = fmul double %.2905.i.i, 5.000000e-01
  %.2914.i332.i = getelementptr double, ptr %155, i64 %.2803.0956.i.i
  %.2915.i333.i = load double, ptr %.2914.i332.i, align 8, !noalias !51
  %.2916.i.i = fmul double %.2906.i.i, %.2915.i333.i
  %.2918.i.i = fsub double %total.12.3958.i.i, %.2916.i.i
  %.2859.i.i = icmp sgt i64 %.2806.0957.i.i, 1
  br i1 %.2859.i.i, label %B1708.if.i.i, label %B1788.i.i

B1874.if.i.i:                                     ; preds = %B2014.i334.i, %B1874.if.lr.ph.i.i
  %.2976.0969.i.i = phi i64 [ 0, %B1874.if.lr.ph.i.i ], [ %.3045.i.i, %B2014.i334.i ]
  %.3045.i.i = add nuw nsw i64 %.2976.0969.i.i, 1
  br i1 %.2859955.not.i.i, label %B2014.i334.i, label %B1906.if.lr.ph.i.i

B1906.if.lr.ph.i.i:                               ; preds = %B1874.if.i.i
  %.3234.i.i = mul nuw nsw i64 %.2976.0969.i.i, %.172.i306.i
  %186 = getelementptr double, ptr %invariant.gep1021.i.i, i64 %.3234.i.i
  br label %B1906.if.i.i

B1906.if.i.i:                                     ; preds = %B1906.if.i.i, %B1906.if.lr.ph.i.i
  %total.13.3966.i.i = phi double [ 0.000000e+00, %B1906.if.lr.ph.i.i ], [ %.3249.i.i, %B1906.if.i.i ]
  %.3103.0965.i.i = phi i64 [ %spec.select928.i.i, %B1906.if.lr.ph.i.i ], [ %.3165.i.i, %B1906.if.i.i ]
  %.3100.0964.i.i = phi i64 [ 0, %B1906.if.lr.ph.i.i ], [ %.3169.i.i, %B1906.if.i.i ]
  %.3165.i.i = add nsw i64 %.3103.0965.i.i, -1
  %.3169.i.i = add nuw nsw i64 %.3100.0964.i.i, 1
  %.3199.i.i = icmp slt i64 %.3100.0964.i.i, %.161.i304.i
  %.3217.i.i = getelementptr double, ptr %gep975.i.i, i64 %.3100.0964.i.i
  %"$phi1974.5.2.4.in.i.i" = select i1 %.3199.i.i, ptr %.3217.i.i, ptr %.3227.i.i
  %"$phi1974.5.2.4.i.i" = load double, ptr %"$phi1974.5.2.4.in.i.i", align 8, !noalias !51
  %.3242.i.i = getelementptr double, ptr %186, i64 %.3100.0964.i.i
  %.3243.i.i = load double, ptr %.3242.i.i, align 8, !noalias !51
  %.3245.i.i = fmul double %"$phi1974.5.2.4.i.i", %.3243.i.i
  %.3249.i.i = fadd double %total.13.3966.i.i, %.3245.i.i
  %.3156.i.i = icmp sgt i64 %.3103.0965.i.i, 1
  br i1 %.3156.i.i, label %B1906.if.i.i, label %B2014.i334.i

B2154.if.i.i:                                     ; preds = %B2154.if.i.i, %whitened_backward
  %.3373.01008.i.i = phi i64 [ 0, %whitened_backward ], [ %.3442.i.i, %B2154.if.i.i ]
  %.3442.i.i = add nuw nsw i64 %.3373.01008.i.i, 1
  %.3468.i.i = mul nsw i64 %.3373.01008.i.i, %.172.i306.i
  %gep1011.i.i = getelementptr double, ptr %invariant.gep953.i.i, i64 %.3468.i.i
  %.3475.i.i = load double, ptr %gep1011.i.i, align 8, !noalias !51
  %.3479.i.i = getelementptr double, ptr %165, i64 %.3373.01008.i.i
  store double %.3475.i.i, ptr %.3479.i.i, align 8, !noalias !51
  %exitcond1044.not.i.i = icmp eq i64 %.103.i302.i, %.3442.i.i
  br i1 %exitcond1044.not.i.i, label %B2204.i.i, label %B2154.if.i.i

B2230.if.i.i:                                     ; preds = %B2230.if.i.i, %B2230.if.lr.ph.i.i
  %.3510.01013.i.i = phi i64 [ 0, %B2230.if.lr.ph.i.i ], [ %.3579.i.i, %B2230.if.i.i ]
  %.3579.i.i = add nuw nsw i64 %.3510.01013.i.i, 1
  %.3607.i.i = getelementptr double, ptr %166, i64 %.3510.01013.i.i
  %.3608.i.i = load double, ptr %.3607.i.i, align 8, !noalias !51
  %.3614.i.i = getelementptr double, ptr %gep1024.i.i, i64 %.3510.01013.i.i
  store double %.3608.i.i, ptr %.3614.i.i, align 8, !noalias !51
  %exitcond1045.not.i.i = icmp eq i64 %.161.i304.i, %.3579.i.i
  br i1 %exitcond1045.not.i.i, label %B3053.i.i, label %B2230.if.i.i

B2354.if.i.i:                                     ; preds = %B2354.loopexit.i.i, %B2354.if.lr.ph.i.i
  %d_variance.6.1992.i.i = phi double [ %d_variance.3.01028.i.i, %B2354.if.lr.ph.i.i ], [ %.3792.i316.i, %B2354.loopexit.i.i ]
  %.3687.0991.i.i = phi i64 [ %storemerge888.i.i, %B2354.if.lr.ph.i.i ], [ %.3749.i.i, %B2354.loopexit.i.i ]
  %.3684.0990.i.i = phi i64 [ 0, %B2354.if.lr.ph.i.i ], [ %.3753.i.i, %B2354.loopexit.i.i ]
  %.3753.i.i = add nuw nsw i64 %.3684.0990.i.i, 1
  %.3783.i.i = mul nsw i64 %.3684.0990.i.i, %.103.i302.i
  %187 = getelementptr double, ptr %142, i64 %.3783.i.i
  %.3789.i.i = getelementptr double, ptr %187, i64 %.3684.0990.i.i
  %.3790.i.i = load double, ptr %.3789.i.i, align 8, !noalias !51
  %.4074.i.i = mul nsw i64 %.3684.0990.i.i, %.170.i305.i
  %188 = getelementptr double, ptr %168, i64 %.4074.i.i
  %..3730.sroa.0.0.i.i = select i1 %.892.not.i.i, i64 0, i64 %.3684.0990.i.i
  %.4156.i.i = sub nsw i64 %.3753.i.i, %..3730.sroa.0.0.i.i
  %spec.select931.i.i = tail call i64 @llvm.smax.i64(i64 %.4156.i.i, i64 0)
  %.4199983.not.i.i = icmp slt i64 %.4156.i.i, 1
  %189 = getelementptr double, ptr %144, i64 %.3783.i.i
  br label %B2416.if.i.i

B2416.if.i.i:                                     ; preds = %B2354.if.i.i, %B2416.loopexit.i.i
  %.3825.0988.i.i = phi i64 [ %storemerge888.i.i, %B2354.if.i.i ], [ %.3887.i.i, %B2416.loopexit.i.i ]
  %.3822.0987.i.i = phi i64 [ 0, %B2354.if.i.i ], [ %.3891.i.i, %B2416.loopexit.i.i ]
  %.3887.i.i = add nsw i64 %.3825.0988.i.i, -1
  %.3891.i.i = add nuw nsw i64 %.3822.0987.i.i, 1
  %"$phi2464.6.2.3.i.i" = select i1 %.892.not.i.i, i64 %.103.i302.i, i64 %.3891.i.i
  %.3991.i.i = sub i64 %"$phi2464.6.2.3.i.i", %.3822.0987.i.i
  %.4034976.not.i.i = icmp slt i64 %.3991.i.i, 1
  br i1 %.4034976.not.i.i, label %B2546.i.i, label %B2474.if.lr.ph.i.i

B2474.if.lr.ph.i.i:                               ; preds = %B2416.if.i.i
  %invariant.gep981.i.i = getelementptr double, ptr %145, i64 %.3822.0987.i.i
  br label %B2474.if.i.i

B2474.if.i.i:                                     ; preds = %B2474.if.i.i, %B2474.if.lr.ph.i.i
  %inner.2.3979.i.i = phi double [ 0.000000e+00, %B2474.if.lr.ph.i.i ], [ %.4092.i.i, %B2474.if.i.i ]
  %.3978.0977.i.i = phi i64 [ %.3822.0987.i.i, %B2474.if.lr.ph.i.i ], [ %.4047.i.i, %B2474.if.i.i ]
  %.4047.i.i = add nuw i64 %.3978.0977.i.i, 1
  %.4079.i.i = getelementptr double, ptr %188, i64 %.3978.0977.i.i
  %.4080.i.i = load double, ptr %.4079.i.i, align 8, !noalias !51
  %.4082.i.i = mul nsw i64 %.3978.0977.i.i, %.103.i302.i
  %gep982.i.i = getelementptr double, ptr %invariant.gep981.i.i, i64 %.4082.i.i
  %.4089.i.i = load double, ptr %gep982.i.i, align 8, !noalias !51
  %.4090.i.i = fmul double %.4080.i.i, %.4089.i.i
  %.4092.i.i = fadd double %inner.2.3979.i.i, %.4090.i.i
  %exitcond1039.not.i.i = icmp eq i64 %.4047.i.i, %"$phi2464.6.2.3.i.i"
  br i1 %exitcond1039.not.i.i, label %B2546.loopexit.i.i, label %B2474.if.i.i

B2598.if.i.i:                                     ; preds = %B2598.if.i.i, %B2598.if.lr.ph.i.i
  %.4146.0985.i.i = phi i64 [ %spec.select931.i.i, %B2598.if.lr.ph.i.i ], [ %.4208.i.i, %B2598.if.i.i ]
  %.4143.0984.i.i = phi i64 [ %..3730.sroa.0.0.i.i, %B2598.if.lr.ph.i.i ], [ %.4212.i.i, %B2598.if.i.i ]
  %.4208.i.i = add nsw i64 %.4146.0985.i.i, -1
  %.4212.i.i = add nuw i64 %.4143.0984.i.i, 1
  %.4244.i.i = getelementptr double, ptr %189, i64 %.4143.0984.i.i
  %.4245.i.i = load double, ptr %.4244.i.i, align 8, !noalias !51
  %.4255.i.i = getelementptr double, ptr %170, i64 %.4143.0984.i.i
  %.4256.i.i = load double, ptr %.4255.i.i, align 8, !noalias !51
  %.4257.i.i = fmul double %inner.2.3.lcssa.i.i, %.4256.i.i
  %.4258.i.i = fadd double %.4245.i.i, %.4257.i.i
  store double %.4258.i.i, ptr %.4244.i.i, align 8, !noalias !51
  %.4199.i.i = icmp sgt i64 %.4146.0985.i.i, 1
  br i1 %.4199.i.i, label %B2598.if.i.i, label %B2416.loopexit.i.i

B2766.if.lr.ph.i.i:                               ; preds = %B2838.i.i, %B2728.if.lr.ph.i.i
  %.4324.01002.i.i = phi i64 [ 0, %B2728.if.lr.ph.i.i ], [ %.4393.i.i, %B2838.i.i ]
  %.4545.i.i = mul nuw nsw i64 %.4324.01002.i.i, %.103.i302.i
  %190 = getelementptr double, ptr %145, i64 %.4545.i.i
  br label %B2766.if.i.i

B2766.if.i.i:                                     ; preds = %B2766.if.i.i, %B2766.if.lr.ph.i.i
  %total.14.2997.i.i = phi double [ 0.000000e+00, %B2766.if.lr.ph.i.i ], [ %.4563.i.i, %B2766.if.i.i ]
  %.4449.0995.i.i = phi i64 [ 0, %B2766.if.lr.ph.i.i ], [ %.4518.i.i, %B2766.if.i.i ]
  %.4518.i.i = add nuw nsw i64 %.4449.0995.i.i, 1
  %.4550.i.i = getelementptr double, ptr %190, i64 %.4449.0995.i.i
  %.4551.i.i = load double, ptr %.4550.i.i, align 8, !noalias !51
  %.4553.i.i = mul nsw i64 %.4449.0995.i.i, %.172.i306.i
  %gep1000.i.i = getelementptr double, ptr %invariant.gep953.i.i, i64 %.4553.i.i
  %.4560.i.i = load double, ptr %gep1000.i.i, align 8, !noalias !51
  %.4561.i.i = fmul double %.4551.i.i, %.4560.i.i
  %.4563.i.i = fadd double %total.14.2997.i.i, %.4561.i.i
  %exitcond1040.not.i.i = icmp eq i64 %.4449.0995.i.i, %.4324.01002.i.i
  br i1 %exitcond1040.not.i.i, label %B2838.i.i, label %B2766.if.i.i

B2888.if.i.i:                                     ; preds = %B2888.if.i.i, %B2888.if.lr.ph.i.i
  %.4611.01005.i.i = phi i64 [ 0, %B2888.if.lr.ph.i.i ], [ %.4680.i.i, %B2888.if.i.i ]
  %.4680.i.i = add nuw nsw i64 %.4611.01005.i.i, 1
  %.4708.i.i = getelementptr double, ptr %172, i64 %.4611.01005.i.i
  %.4709.i.i = load double, ptr %.4708.i.i, align 8, !noalias !51
  %.4715.i.i = getelementptr double, ptr %gep1018.i.i, i64 %.4611.01005.i.i
  store double %.4709.i.i, ptr %.4715.i.i, align 8, !noalias !51
  %exitcond1042.not.i.i = icmp eq i64 %.161.i304.i, %.4680.i.i
  br i1 %exitcond1042.not.i.i, label %B2932.i.i, label %B2888.if.i.i

substitute: ; preds = %B3053.i.i, %is_diagonal.2
  %d_variance.3.0.lcssa.i.i = phi double [ 0.000000e+00, %is_diagonal.2 ], [ %d_variance.4.1.i.i, %B3053.i.i ]
  %.2450.i = fadd double %d_variance.3.0396.i, %d_variance.3.0.lcssa.i.i
  %.2219.i = icmp sgt i64 %.2166.0395.i, 1
  br i1 %.2219.i, label %B1212.if.i, label %B1358.i

gaussian: ; preds = %B406.loopexit.i.i, %B334.i.i
  %.2099.i = tail call double @llvm.log.f64(double %.133.i)
  %.2101.i = fmul double %.2099.i, %.1536.i
  %.2103.i = fadd double %.2101.i, %log_determinant.4.0.i
  %.2112.i = fadd double %.2111.i, %.2103.i
  %.2113.i = fmul double %.2112.i, 5.000000e-01
  %191 = fsub double %.552, %.2113.i
  %.107.i = getelementptr i8, ptr %.63, i64 104
  %.108.i = load i64, ptr %.107.i, align 8, !noalias !63
  %.190129.not.i = icmp slt i64 %.108.i, 1
  br i1 %.190129.not.i, label %B606.i, label %B60.if.lr.ph.i

B60.if.lr.ph.i:                                   ; preds = %gaussian
  %.310.i = getelementptr i8, ptr %.63, i64 112
  br label %B60.if.i

B206.i:                                           ; preds = %B60.if.i
  %.921.i = getelementptr i8, ptr %334, i64 344
  %.922.i = load i64, ptr %.921.i, align 8, !noalias !63
  %.923.i = icmp sgt i64 %.922.i, -1
  br i1 %.923.i, label %B256.i, label %B300.i

B256.i:                                           ; preds = %B206.i
  %.226.i.i = getelementptr i8, ptr %334, i64 352
  %.227.i.i = load i64, ptr %.226.i.i, align 8, !noalias !66
  %.428.i.i85 = getelementptr i8, ptr %334, i64 56
  %.429.i.i86 = load i64, ptr %.428.i.i85, align 8, !noalias !66
  %.431.i.i = getelementptr double, ptr %.304, i64 %.429.i.i86
  %.432.i.i = load double, ptr %.431.i.i, align 8, !noalias !66
  %.855.i.i = getelementptr i8, ptr %334, i64 112
  %.856.i.i = load i64, ptr %.855.i.i, align 8, !noalias !66
  %192 = getelementptr i64, ptr %.63, i64 %.856.i.i
  %.859.i.i = getelementptr i8, ptr %192, i64 8
  %.860.i.i = load i64, ptr %.859.i.i, align 8, !noalias !66
  %.1692.i.i87 = getelementptr i8, ptr %334, i64 360
  %.1693.i.i88 = load i64, ptr %.1692.i.i87, align 8, !noalias !66
  %.1775290.not.i.i = icmp slt i64 %.1693.i.i88, 1
  br i1 %.1775290.not.i.i, label %states_backward, label %B402.if.lr.ph.i.i

B402.if.lr.ph.i.i:                                ; preds = %B256.i
  %.1471.i.i = getelementptr i8, ptr %334, i64 248
  %.1472.i.i89 = load i64, ptr %.1471.i.i, align 8, !noalias !66
  %.1269.i.i = getelementptr i8, ptr %334, i64 384
  %.1270.i.i90 = load i64, ptr %.1269.i.i, align 8, !noalias !66
  %.1061.i.i91 = getelementptr i8, ptr %334, i64 120
  %.1062.i.i92 = load i64, ptr %.1061.i.i91, align 8, !noalias !66
  %.633.i.i93 = getelementptr i8, ptr %334, i64 376
  %.634.i.i94 = load i64, ptr %.633.i.i93, align 8, !noalias !66
  %.2021.i.i = getelementptr i8, ptr %334, i64 96
  %.2224.i.i = getelementptr i8, ptr %334, i64 128
  %.2429.i.i = getelementptr i8, ptr %334, i64 216
  %.2632.i.i = getelementptr i8, ptr %334, i64 224
  %.2841.i.i = getelementptr i8, ptr %334, i64 232
  %.3044.i.i = getelementptr i8, ptr %334, i64 208
  %.3247.i.i = getelementptr i8, ptr %334, i64 200
  %193 = getelementptr double, ptr %.304, i64 %.1472.i.i89
  %.3481.idx.i.i = shl i64 %.227.i.i, 4
  %.3481.i.i = getelementptr i8, ptr %193, i64 %.3481.idx.i.i
  %spec.select274.i.i = tail call i64 @llvm.smax.i64(i64 %.227.i.i, i64 0)
  %.3563276.not.i.i = icmp slt i64 %.227.i.i, 1
  %.3647.i.i = fmul double %.432.i.i, %.432.i.i
  %.3671.i.i95 = add nsw i64 %.227.i.i, -1
  %194 = getelementptr double, ptr %.304, i64 %.634.i.i94
  %195 = getelementptr double, ptr %194, i64 %.227.i.i
  %196 = getelementptr double, ptr %193, i64 %.227.i.i
  %197 = getelementptr double, ptr %.304, i64 %.1270.i.i90
  %.4261281.not.i.i = icmp slt i64 %.860.i.i, 1
  %198 = getelementptr i64, ptr %.63, i64 %.1062.i.i92
  %.3709.i.i = getelementptr double, ptr %196, i64 %.3671.i.i95
  %.3719.i.i = getelementptr double, ptr %193, i64 %.3671.i.i95
  br label %B402.if.i.i

B402.loopexit.i.i:                                ; preds = %B2538.i.i, %B402.if.i.i
  %by_sd.5.1.lcssa.i.i = phi double [ %by_sd.4.0293.i.i, %B402.if.i.i ], [ %.4175.i.i, %B2538.i.i ]
  %exitcond296.not.i.i = icmp eq i64 %.1788.i.i, %.1693.i.i88
  br i1 %exitcond296.not.i.i, label %states_backward, label %B402.if.i.i

B1016.i.i:                                        ; preds = %B858.if.i.i
  %.3680.i.i = tail call double @sqrt(double %.3666.i.i)
  %.3684.i.i = fmul double %.3633.i.i, %.3680.i.i
  store double %.3684.i.i, ptr %.3689.i.i, align 8, !noalias !66
  %.3692.i.i = fmul double %.3633.i.i, 5.000000e-01
  %.3698.i.i = load double, ptr %.3697.i.i, align 8, !noalias !66
  %.3699.i.i = fmul double %.3692.i.i, %.3698.i.i
  %.3703.i.i = fdiv double %.3699.i.i, %.3680.i.i
  store double %.3633.i.i, ptr %.3709.i.i, align 8, !noalias !66
  store double %.3703.i.i, ptr %.3719.i.i, align 8, !noalias !66
  br label %B2537.i.i

B1148.i.i:                                        ; preds = %B858.if.i.i
  %199 = getelementptr double, ptr %194, i64 %.3507.0277.i.i
  %.3727.i.i = getelementptr i8, ptr %199, i64 8
  %.3728.i.i = load double, ptr %.3727.i.i, align 8, !noalias !66
  %200 = getelementptr double, ptr %195, i64 %.3507.0277.i.i
  %.3736.i.i = getelementptr i8, ptr %200, i64 8
  %.3737.i.i = load double, ptr %.3736.i.i, align 8, !noalias !66
  %.3743.i.i = getelementptr i8, ptr %.3643.i.i, i64 8
  %.3744.i.i = load double, ptr %.3743.i.i, align 8, !noalias !66
  %.3749.i.i100 = getelementptr double, ptr %216, i64 %.3507.0277.i.i
  %.3750.i.i = load double, ptr %.3749.i.i100, align 8, !noalias !66
  %.3780.i.i = getelementptr i8, ptr %.3614.i.i99, i64 8
  %.3781.i.i = load double, ptr %.3780.i.i, align 8, !noalias !66
  %.3782.i.i = fmul double %.3728.i.i, %.3750.i.i
  %.3783.i.i101 = fsub double %.3781.i.i, %.3782.i.i
  %.3788.i.i102 = fdiv double %.3666.i.i, %.3744.i.i
  %.3791.i.i = tail call double @sqrt(double %.3788.i.i102)
  %.3794.i.i = add nsw i64 %.3507.0277.i.i, %.3461.i.i
  %.3796.i.i = getelementptr double, ptr %.501, i64 %.3794.i.i
  %.3797.i.i = load double, ptr %.3796.i.i, align 8, !noalias !66
  %.3798.i.i = fmul double %.3737.i.i, %.3783.i.i101
  %.3802.i.i = fdiv double %.3798.i.i, %.3744.i.i
  %.3803.i.i = fmul double %.3728.i.i, %.3791.i.i
  %.3804.i.i = fmul double %.3803.i.i, %.3797.i.i
  %.3805.i.i = fsub double %.3802.i.i, %.3804.i.i
  %.3807.i.i = fmul double %.3633.i.i, %.3728.i.i
  %.3808.i.i = fmul double %.3807.i.i, %.3791.i.i
  %.3809.i.i = fmul double %.3791.i.i, %.3808.i.i
  %.3810.i.i = fmul double %.3737.i.i, %.3805.i.i
  %.3814.i.i = fdiv double %.3810.i.i, %.3744.i.i
  %.3815.i.i = fsub double %.3809.i.i, %.3814.i.i
  %.3817.i.i = fmul double %.3633.i.i, %.3737.i.i
  %.3818.i.i = fmul double %.3817.i.i, %.3797.i.i
  %.3819.i.i = fmul double %.3728.i.i, %.3805.i.i
  %.3820.i.i = fmul double %.3797.i.i, %.3819.i.i
  %.3821.i.i = fadd double %.3818.i.i, %.3820.i.i
  %.3824.i.i = fmul double %.3807.i.i, %.3783.i.i101
  %.3825.i.i = fmul double %.3821.i.i, 5.000000e-01
  %.3829.i.i = fdiv double %.3825.i.i, %.3791.i.i
  %.3830.i.i = fadd double %.3824.i.i, %.3829.i.i
  %.3834.i.i = fadd double %.3817.i.i, %.3819.i.i
  %.3835.i.i = fmul double %.3791.i.i, %.3834.i.i
  %.3840.i.i = getelementptr double, ptr %arg.grad, i64 %.3794.i.i
  store double %.3835.i.i, ptr %.3840.i.i, align 8, !noalias !66
  %.3842.i.i = fmul double %.3728.i.i, %.3815.i.i
  %.3844.i.i = fsub double %.3633.i.i, %.3842.i.i
  %.3849.i.i = getelementptr double, ptr %196, i64 %.3507.0277.i.i
  store double %.3844.i.i, ptr %.3849.i.i, align 8, !noalias !66
  %.3854.i.i103 = fdiv double %.3830.i.i, %.3744.i.i
  %.3859.i.i = getelementptr double, ptr %193, i64 %.3507.0277.i.i
  store double %.3854.i.i103, ptr %.3859.i.i, align 8, !noalias !66
  %.3862.i.i = fmul double %.3783.i.i101, %.3810.i.i
  %.3866.i.i = fdiv double %.3862.i.i, %.3744.i.i
  %.3867.i.i = fmul double %.3791.i.i, %.3830.i.i
  %.3868.i.i = fmul double %.3791.i.i, %.3867.i.i
  %.3869.i.i = fsub double %.3866.i.i, %.3868.i.i
  %.3873.i.i = fdiv double %.3869.i.i, %.3744.i.i
  %201 = getelementptr double, ptr %.3481.i.i, i64 %.3507.0277.i.i
  %.3879.i.i = getelementptr i8, ptr %201, i64 8
  store double %.3873.i.i, ptr %.3879.i.i, align 8, !noalias !66
  %.3882.i.i = fmul double %.3633.i.i, %.3791.i.i
  %.3883.i.i = fmul double %.3882.i.i, %.3797.i.i
  %.3884.i.i = fmul double %.3783.i.i101, %.3805.i.i
  %.3888.i.i = fdiv double %.3884.i.i, %.3744.i.i
  %.3889.i.i = fsub double %.3883.i.i, %.3888.i.i
  %202 = getelementptr double, ptr %197, i64 %.3507.0277.i.i
  %.3897.i.i = getelementptr i8, ptr %202, i64 8
  %.3898.i.i = load double, ptr %.3897.i.i, align 8, !noalias !66
  %.3903.i.i = fmul double %.3791.i.i, %.3882.i.i
  %.3904.i.i = fmul double %.3783.i.i101, %.3903.i.i
  %.3905.i.i = fmul double %.3750.i.i, %.3815.i.i
  %.3906.i.i = fsub double %.3904.i.i, %.3905.i.i
  %.3907.i.i = fmul double %.3791.i.i, %.3805.i.i
  %.3908.i.i = fmul double %.3797.i.i, %.3907.i.i
  %.3909.i.i = fadd double %.3908.i.i, %.3906.i.i
  %.3910.i.i = fmul double %.3728.i.i, %.3889.i.i
  %.3914.i.i = fdiv double %.3910.i.i, %.3737.i.i
  %.3915.i.i = fsub double %.3909.i.i, %.3914.i.i
  %.3916.i.i = fadd double %.3898.i.i, %.3915.i.i
  store double %.3916.i.i, ptr %.3897.i.i, align 8, !noalias !66
  br label %B2537.i.i

B1778.i.i105:                                     ; preds = %B2537.i.i
  %203 = getelementptr double, ptr %.304, i64 %.2842.i.i
  %204 = getelementptr double, ptr %203, i64 %207
  %205 = getelementptr double, ptr %.108, i64 %.2225.i.i
  %206 = getelementptr double, ptr %205, i64 %.3466.i.i
  br label %B1814.if.i.i

B2222.i.i:                                        ; preds = %B2140.if.i.i, %B1814.if.i.i
  %.4332.i.i = icmp sgt i64 %.3966.0288.i.i, 0
  br i1 %.4332.i.i, label %B2242.i.i, label %B2538.i.i

B2242.i.i:                                        ; preds = %B2222.i.i
  %.4347.i.i = getelementptr double, ptr %194, i64 %.3966.0288.i.i
  %.4348.i.i = load double, ptr %.4347.i.i, align 8, !noalias !66
  %.4354.i.i = getelementptr i8, ptr %.4110.i.i, i64 -8
  %.4355.i.i = load double, ptr %.4354.i.i, align 8, !noalias !66
  %.4361.i.i = getelementptr i8, ptr %.4067.i.i, i64 -8
  %.4362.i.i = load double, ptr %.4361.i.i, align 8, !noalias !66
  %.4371.i.i = getelementptr i8, ptr %.4076.i.i, i64 -8
  %.4372.i.i = load double, ptr %.4371.i.i, align 8, !noalias !66
  %.4373.i.i = fmul double %.3647.i.i, %.4372.i.i
  %.4374.i.i = fmul double %.4362.i.i, %.4373.i.i
  %.4375.i.i = fadd double %.4374.i.i, 1.000000e+00
  %.4379.i.i = fdiv double %.4362.i.i, %.4375.i.i
  %.4384.i.i = getelementptr double, ptr %197, i64 %.3966.0288.i.i
  %.4385.i.i = load double, ptr %.4384.i.i, align 8, !noalias !66
  %.4386.i.i = fmul double %.4348.i.i, 2.000000e+00
  %.4387.i.i = fadd double %.4379.i.i, -1.000000e+00
  %.4388.i.i = fmul double %.4386.i.i, %.4387.i.i
  %.4390.i.i = fmul double %.4145.i.i, %.4388.i.i
  %.4396.i.i = fdiv double %.4094.i.i, %.4080.i.i107
  %.4397.i.i = fmul double %.4396.i.i, %.4355.i.i
  %.4398.i.i = fadd double %.4397.i.i, %.4390.i.i
  %.4399.i.i = fadd double %.4385.i.i, %.4398.i.i
  store double %.4399.i.i, ptr %.4384.i.i, align 8, !noalias !66
  %.4408.i.i = getelementptr i8, ptr %.4099.i.i, i64 -8
  %.4409.i.i = load double, ptr %.4408.i.i, align 8, !noalias !66
  %.4410.i.i = fmul double %.4348.i.i, %.4348.i.i
  %.4412.i.i = fmul double %.4145.i.i, %.4410.i.i
  %.4415.i.i = fadd double %.4412.i.i, %.4409.i.i
  store double %.4415.i.i, ptr %.4408.i.i, align 8, !noalias !66
  %.4426.i.i = getelementptr i8, ptr %.4093.i.i, i64 -8
  %.4427.i.i = load double, ptr %.4426.i.i, align 8, !noalias !66
  %.4429.i.i = fmul double %.4094.i.i, %.4348.i.i
  %.4436.i.i = fdiv double %.4429.i.i, %.4080.i.i107
  %.4439.i.i = fadd double %.4436.i.i, %.4427.i.i
  store double %.4439.i.i, ptr %.4426.i.i, align 8, !noalias !66
  br label %B2538.i.i

B2537.i.i:                                        ; preds = %B1148.i.i, %B1016.i.i
  %by_c.4.2.i.i = phi double [ %.3633.i.i, %B1016.i.i ], [ %.3815.i.i, %B1148.i.i ]
  %exitcond.not.i.i104 = icmp eq i64 %.227.i.i, %.3576.i.i
  br i1 %exitcond.not.i.i104, label %B1778.i.i105, label %B858.if.i.i

B2538.i.i:                                        ; preds = %B2242.i.i, %B2222.i.i
  %.4022.i.i109 = icmp sgt i64 %.3969.0286.i.i, 1
  br i1 %.4022.i.i109, label %B1814.if.i.i, label %B402.loopexit.i.i

B402.if.i.i:                                      ; preds = %B402.loopexit.i.i, %B402.if.lr.ph.i.i
  %by_sd.4.0293.i.i = phi double [ 0.000000e+00, %B402.if.lr.ph.i.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.1717.0291.i.i = phi i64 [ 0, %B402.if.lr.ph.i.i ], [ %.1788.i.i, %B402.loopexit.i.i ]
  %.1788.i.i = add nuw nsw i64 %.1717.0291.i.i, 1
  %207 = mul nsw i64 %.1717.0291.i.i, %.227.i.i
  %.2022.i.i = load i64, ptr %.2021.i.i, align 8, !noalias !66
  %.2225.i.i = load i64, ptr %.2224.i.i, align 8, !noalias !66
  %.2430.i.i = load i64, ptr %.2429.i.i, align 8, !noalias !66
  %.2633.i.i = load i64, ptr %.2632.i.i, align 8, !noalias !66
  %.2842.i.i = load i64, ptr %.2841.i.i, align 8, !noalias !66
  %.3045.i.i96 = load i64, ptr %.3044.i.i, align 8, !noalias !66
  %.3248.i.i = load i64, ptr %.3247.i.i, align 8, !noalias !66
  %.3460.i.i = load i64, ptr %.713.i, align 8, !noalias !66
  %.3461.i.i = add nsw i64 %.3460.i.i, %207
  %.3466.i.i = mul nsw i64 %207, %.860.i.i
  %208 = getelementptr double, ptr %.304, i64 %.3045.i.i96
  %.3473.i.i = getelementptr double, ptr %208, i64 %207
  %.3474.i.i = load double, ptr %.3473.i.i, align 8, !noalias !66
  store double 0.000000e+00, ptr %.3481.i.i, align 8, !noalias !66
  br i1 %.3563276.not.i.i, label %B402.loopexit.i.i, label %B858.if.lr.ph.i.i

B858.if.lr.ph.i.i:                                ; preds = %B402.if.i.i
  %.3475.i.i97 = fneg double %.3474.i.i
  %209 = getelementptr double, ptr %.304, i64 %.3248.i.i
  %210 = getelementptr double, ptr %209, i64 %207
  %211 = getelementptr double, ptr %.304, i64 %.2430.i.i
  %212 = getelementptr double, ptr %211, i64 %207
  %213 = getelementptr double, ptr %.108, i64 %.2022.i.i
  %214 = getelementptr double, ptr %213, i64 %207
  %215 = getelementptr double, ptr %.304, i64 %.2633.i.i
  %216 = getelementptr double, ptr %215, i64 %207
  %.3687.i.i = add nsw i64 %.3461.i.i, %.3671.i.i95
  %.3689.i.i = getelementptr double, ptr %arg.grad, i64 %.3687.i.i
  %.3697.i.i = getelementptr double, ptr %.501, i64 %.3687.i.i
  br label %B858.if.i.i

B858.if.i.i:                                      ; preds = %B858.if.lr.ph.i.i, %B2537.i.i
  %by_c.3.1280.i.i = phi double [ %.3475.i.i97, %B858.if.lr.ph.i.i ], [ %by_c.4.2.i.i, %B2537.i.i ]
  %by_sd.3.1279.i.i = phi double [ %by_sd.4.0293.i.i, %B858.if.lr.ph.i.i ], [ %.3618.i.i, %B2537.i.i ]
  %.3507.0277.i.i = phi i64 [ 0, %B858.if.lr.ph.i.i ], [ %.3576.i.i, %B2537.i.i ]
  %.3576.i.i = add nuw nsw i64 %.3507.0277.i.i, 1
  %.3608.i.i98 = getelementptr double, ptr %210, i64 %.3507.0277.i.i
  %.3609.i.i = load double, ptr %.3608.i.i98, align 8, !noalias !66
  %.3614.i.i99 = getelementptr double, ptr %.3473.i.i, i64 %.3507.0277.i.i
  %.3615.i.i = load double, ptr %.3614.i.i99, align 8, !noalias !66
  %.3616.i.i = fmul double %.3609.i.i, %.3615.i.i
  %.3618.i.i = fadd double %by_sd.3.1279.i.i, %.3616.i.i
  %.3631.i.i = fmul double %.432.i.i, %.3609.i.i
  %.3633.i.i = fadd double %by_c.3.1280.i.i, %.3631.i.i
  %.3643.i.i = getelementptr double, ptr %212, i64 %.3507.0277.i.i
  %.3644.i.i = load double, ptr %.3643.i.i, align 8, !noalias !66
  %.3652.i.i = getelementptr double, ptr %214, i64 %.3507.0277.i.i
  %.3653.i.i = load double, ptr %.3652.i.i, align 8, !noalias !66
  %.3654.i.i = fmul double %.3647.i.i, %.3653.i.i
  %.3661.i.i = fmul double %.3644.i.i, %.3654.i.i
  %.3662.i.i = fadd double %.3661.i.i, 1.000000e+00
  %.3666.i.i = fdiv double %.3644.i.i, %.3662.i.i
  %.3673.i.i = icmp eq i64 %.3507.0277.i.i, %.3671.i.i95
  br i1 %.3673.i.i, label %B1016.i.i, label %B1148.i.i

B1814.if.i.i:                                     ; preds = %B2538.i.i, %B1778.i.i105
  %.3966.0288.in.i.i = phi i64 [ %.227.i.i, %B1778.i.i105 ], [ %.3966.0288.i.i, %B2538.i.i ]
  %by_sd.5.1287.i.i = phi double [ %.3618.i.i, %B1778.i.i105 ], [ %.4175.i.i, %B2538.i.i ]
  %.3969.0286.i.i = phi i64 [ %spec.select274.i.i, %B1778.i.i105 ], [ %.4031.i.i, %B2538.i.i ]
  %.3966.0288.i.i = add i64 %.3966.0288.in.i.i, -1
  %.4031.i.i = add nsw i64 %.3969.0286.i.i, -1
  %.4067.i.i = getelementptr double, ptr %212, i64 %.3966.0288.i.i
  %.4068.i.i = load double, ptr %.4067.i.i, align 8, !noalias !66
  %.4076.i.i = getelementptr double, ptr %214, i64 %.3966.0288.i.i
  %.4077.i.i = load double, ptr %.4076.i.i, align 8, !noalias !66
  %.4078.i.i = fmul double %.3647.i.i, %.4077.i.i
  %.4079.i.i106 = fmul double %.4068.i.i, %.4078.i.i
  %.4080.i.i107 = fadd double %.4079.i.i106, 1.000000e+00
  %.4088.i.i = fdiv double %.4068.i.i, %.4080.i.i107
  %.4093.i.i = getelementptr double, ptr %196, i64 %.3966.0288.i.i
  %.4094.i.i = load double, ptr %.4093.i.i, align 8, !noalias !66
  %.4099.i.i = getelementptr double, ptr %193, i64 %.3966.0288.i.i
  %.4100.i.i = load double, ptr %.4099.i.i, align 8, !noalias !66
  %.4104.i.i = fmul double %.4100.i.i, %.4088.i.i
  %.4105.i.i = fadd double %.4104.i.i, 5.000000e-01
  %.4110.i.i = getelementptr double, ptr %216, i64 %.3966.0288.i.i
  %.4111.i.i = load double, ptr %.4110.i.i, align 8, !noalias !66
  %.4113.i.i = fmul double %.4094.i.i, %.4111.i.i
  %.4114.i.i = fadd double %.4113.i.i, %.4105.i.i
  %.4115.i.i = fneg double %.4114.i.i
  %.4120.i.i = fdiv double %.4115.i.i, %.4080.i.i107
  %.4125.i.i = getelementptr double, ptr %.3481.i.i, i64 %.3966.0288.i.i
  %.4126.i.i = load double, ptr %.4125.i.i, align 8, !noalias !66
  %.4129.i.i108 = fmul double %.432.i.i, %.4094.i.i
  %.4134.i.i = getelementptr double, ptr %204, i64 %.3966.0288.i.i
  %.4135.i.i = load double, ptr %.4134.i.i, align 8, !noalias !66
  %.4136.i.i = fmul double %.4129.i.i108, %.4135.i.i
  %.4137.i.i = fadd double %.4100.i.i, %.4136.i.i
  %.4142.i.i = fdiv double %.4137.i.i, %.4080.i.i107
  %.4143.i.i = fadd double %.4126.i.i, %.4142.i.i
  %.4144.i.i = fmul double %.4078.i.i, %.4120.i.i
  %.4145.i.i = fadd double %.4143.i.i, %.4144.i.i
  %.4150.i.i = fmul double %.4094.i.i, %.4088.i.i
  %.4161.i.i = fmul double %.4150.i.i, %.4135.i.i
  %.4162.i.i = fmul double %.4120.i.i, 2.000000e+00
  %.4163.i.i = fmul double %.4068.i.i, %.4162.i.i
  %.4165.i.i = fmul double %.432.i.i, %.4163.i.i
  %.4172.i.i = fmul double %.4077.i.i, %.4165.i.i
  %.4173.i.i = fadd double %.4161.i.i, %.4172.i.i
  %.4175.i.i = fadd double %by_sd.5.1287.i.i, %.4173.i.i
  br i1 %.4261281.not.i.i, label %B2222.i.i, label %B2140.if.lr.ph.i.i

B2140.if.lr.ph.i.i:                               ; preds = %B1814.if.i.i
  %.4309.i.i = fmul double %.432.i.i, %.4150.i.i
  %.4312.i.i = mul nsw i64 %.3966.0288.i.i, %.860.i.i
  %217 = getelementptr double, ptr %206, i64 %.4312.i.i
  br label %B2140.if.i.i

B2140.if.i.i:                                     ; preds = %B2140.if.i.i, %B2140.if.lr.ph.i.i
  %.4205.0282.i.i = phi i64 [ 0, %B2140.if.lr.ph.i.i ], [ %.4274.i.i, %B2140.if.i.i ]
  %.4274.i.i = add nuw nsw i64 %.4205.0282.i.i, 1
  %.4302.i.i = getelementptr i64, ptr %198, i64 %.4205.0282.i.i
  %.4303.i.i = load i64, ptr %.4302.i.i, align 8, !noalias !66
  %.4305.i.i = getelementptr double, ptr %.416, i64 %.4303.i.i
  %.4306.i.i = load double, ptr %.4305.i.i, align 8, !noalias !66
  %.4317.i.i = getelementptr double, ptr %217, i64 %.4205.0282.i.i
  %.4318.i.i = load double, ptr %.4317.i.i, align 8, !noalias !66
  %.4319.i.i = fmul double %.4309.i.i, %.4318.i.i
  %.4320.i.i = fsub double %.4306.i.i, %.4319.i.i
  store double %.4320.i.i, ptr %.4305.i.i, align 8, !noalias !66
  %exitcond295.not.i.i = icmp eq i64 %.860.i.i, %.4274.i.i
  br i1 %exitcond295.not.i.i, label %B2222.i.i, label %B2140.if.i.i

states_backward: ; preds = %B402.loopexit.i.i, %B256.i
  %by_sd.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B256.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.4696.i.i = getelementptr i8, ptr %334, i64 64
  %.4697.i.i = load i64, ptr %.4696.i.i, align 8, !noalias !66
  %.4701.i.i = getelementptr double, ptr %.304, i64 %.4697.i.i
  %.4702.i.i = load double, ptr %.4701.i.i, align 8, !noalias !66
  %.4704.i.i = fadd double %by_sd.4.0.lcssa.i.i, %.4702.i.i
  store double %.4704.i.i, ptr %.4701.i.i, align 8, !noalias !66
  br label %B496.i

B300.i:                                           ; preds = %B206.i
  %.1163.i = getelementptr i8, ptr %334, i64 304
  %.1164.i46 = load i64, ptr %.1163.i, align 8, !noalias !63
  %.1165.i47 = icmp sgt i64 %.1164.i46, -1
  br i1 %.1165.i47, label %B350.i, label %B394.i

B350.i:                                           ; preds = %B300.i
  %.227.i54.i = load i64, ptr %334, align 8, !noalias !69
  %.428.i55.i = getelementptr i8, ptr %334, i64 56
  %.429.i56.i = load i64, ptr %.428.i55.i, align 8, !noalias !69
  %.431.i57.i = getelementptr double, ptr %.304, i64 %.429.i56.i
  %.432.i58.i = load double, ptr %.431.i57.i, align 8, !noalias !69
  %.1268.i.i = getelementptr i8, ptr %334, i64 96
  %.1269.i61.i = load i64, ptr %.1268.i.i, align 8, !noalias !69
  %.1470.i.i = getelementptr i8, ptr %334, i64 128
  %.1471.i62.i = load i64, ptr %.1470.i.i, align 8, !noalias !69
  %.1678.i.i = getelementptr i8, ptr %334, i64 112
  %.1679.i.i = load i64, ptr %.1678.i.i, align 8, !noalias !69
  %218 = getelementptr i64, ptr %.63, i64 %.1679.i.i
  %.1682.i.i = getelementptr i8, ptr %218, i64 8
  %.1683.i.i = load i64, ptr %.1682.i.i, align 8, !noalias !69
  %.1884.i.i = getelementptr i8, ptr %334, i64 120
  %.1885.i.i = load i64, ptr %.1884.i.i, align 8, !noalias !69
  %.2092.i.i = getelementptr i8, ptr %334, i64 320
  %.2093.i.i = load i64, ptr %.2092.i.i, align 8, !noalias !69
  %.2294.i.i77 = getelementptr i8, ptr %334, i64 240
  %.2295.i.i = load i64, ptr %.2294.i.i77, align 8, !noalias !69
  %.2707.i.i = getelementptr i8, ptr %334, i64 232
  %.2708.i.i = load i64, ptr %.2707.i.i, align 8, !noalias !69
  %.2909.i.i78 = getelementptr i8, ptr %334, i64 216
  %.2910.i.i79 = load i64, ptr %.2909.i.i78, align 8, !noalias !69
  %.3111.i.i = getelementptr i8, ptr %334, i64 208
  %.3112.i.i = load i64, ptr %.3111.i.i, align 8, !noalias !69
  %.3204242.not.i.i = icmp slt i64 %.227.i54.i, 1
  br i1 %.3204242.not.i.i, label %regions_backward, label %B732.if.lr.ph.i.i

B732.if.lr.ph.i.i:                                ; preds = %B350.i
  %.855.i59.i = getelementptr i8, ptr %334, i64 336
  %.856.i60.i = load i64, ptr %.855.i59.i, align 8, !noalias !69
  %.1057.i.i = getelementptr i8, ptr %334, i64 312
  %.1058.i.i = load i64, ptr %.1057.i.i, align 8, !noalias !69
  %.653.i.i = getelementptr i8, ptr %334, i64 200
  %.654.i.i = load i64, ptr %.653.i.i, align 8, !noalias !69
  %219 = getelementptr double, ptr %.304, i64 %.856.i60.i
  %220 = shl nuw i64 %.227.i54.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %219, i8 0, i64 %220, i1 false), !noalias !69
  %221 = getelementptr double, ptr %.304, i64 %.654.i.i
  %222 = getelementptr double, ptr %.108, i64 %.1058.i.i
  br label %B790.if.lr.ph.i.i

B732.loopexit.i.i:                                ; preds = %B790.if.i.i
  %.3345.i.i = add nuw nsw i64 %.3276.0249.i.i, 1
  %exitcond260.not.i.i = icmp eq i64 %.227.i54.i, %.3345.i.i
  br i1 %exitcond260.not.i.i, label %B882.preheader.i.i, label %B790.if.lr.ph.i.i

B882.preheader.i.i:                               ; preds = %B732.loopexit.i.i
  %223 = getelementptr double, ptr %.304, i64 %.2295.i.i
  %224 = getelementptr double, ptr %.304, i64 %.2910.i.i79
  %225 = getelementptr double, ptr %.304, i64 %.3112.i.i
  %226 = getelementptr double, ptr %.304, i64 %.2708.i.i
  %227 = getelementptr double, ptr %.108, i64 %.1269.i61.i
  %228 = getelementptr double, ptr %.108, i64 %.2093.i.i
  %.3903251.not.i.i = icmp slt i64 %.1683.i.i, 1
  %229 = getelementptr i64, ptr %.63, i64 %.1885.i.i
  %230 = getelementptr double, ptr %.108, i64 %.1471.i62.i
  br label %B882.if.i.i

B882.loopexit.i.i:                                ; preds = %B1260.if.i.i, %B882.if.i.i
  %exitcond262.not.i.i = icmp eq i64 %.227.i54.i, %.3644.i64.i
  br i1 %exitcond262.not.i.i, label %B1362.loopexit.i.i, label %B882.if.i.i

B1362.loopexit.i.i:                               ; preds = %B882.loopexit.i.i
  %231 = fmul double %.3817.i80.i, 5.000000e-01
  br label %regions_backward

B790.if.lr.ph.i.i:                                ; preds = %B732.loopexit.i.i, %B732.if.lr.ph.i.i
  %.3276.0249.i.i = phi i64 [ 0, %B732.if.lr.ph.i.i ], [ %.3345.i.i, %B732.loopexit.i.i ]
  %.3373.i.i = getelementptr double, ptr %221, i64 %.3276.0249.i.i
  %.3374.i.i = load double, ptr %.3373.i.i, align 8, !noalias !69
  %.3376.i.i = mul nuw nsw i64 %.3276.0249.i.i, %.227.i54.i
  %232 = getelementptr double, ptr %222, i64 %.3376.i.i
  br label %B790.if.i.i

B790.if.i.i:                                      ; preds = %B790.if.i.i, %B790.if.lr.ph.i.i
  %.3409.0246.i.i = phi i64 [ 0, %B790.if.lr.ph.i.i ], [ %.3478.i.i, %B790.if.i.i ]
  %.3478.i.i = add nuw nsw i64 %.3409.0246.i.i, 1
  %.3506.i.i80 = getelementptr double, ptr %219, i64 %.3409.0246.i.i
  %.3507.i.i = load double, ptr %.3506.i.i80, align 8, !noalias !69
  %.3511.i.i = getelementptr double, ptr %232, i64 %.3409.0246.i.i
  %.3512.i.i = load double, ptr %.3511.i.i, align 8, !noalias !69
  %.3514.i.i = fmul double %.3374.i.i, %.3512.i.i
  %.3515.i.i = fadd double %.3507.i.i, %.3514.i.i
  store double %.3515.i.i, ptr %.3506.i.i80, align 8, !noalias !69
  %exitcond.not.i63.i = icmp eq i64 %.227.i54.i, %.3478.i.i
  br i1 %exitcond.not.i63.i, label %B732.loopexit.i.i, label %B790.if.i.i

B882.if.i.i:                                      ; preds = %B882.loopexit.i.i, %B882.preheader.i.i
  %by_rho.2.0258.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.3817.i80.i, %B882.loopexit.i.i ]
  %by_sd.2.0257.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.3796.i74.i, %B882.loopexit.i.i ]
  %.3575.0255.i.i = phi i64 [ 0, %B882.preheader.i.i ], [ %.3644.i64.i, %B882.loopexit.i.i ]
  %.3644.i64.i = add nuw nsw i64 %.3575.0255.i.i, 1
  %.3676.i.i = getelementptr double, ptr %223, i64 %.3575.0255.i.i
  %.3677.i.i = load double, ptr %.3676.i.i, align 8, !noalias !69
  %.3682.i.i = getelementptr double, ptr %224, i64 %.3575.0255.i.i
  %.3683.i.i = load double, ptr %.3682.i.i, align 8, !noalias !69
  %.3688.i.i = getelementptr double, ptr %225, i64 %.3575.0255.i.i
  %.3689.i65.i = load double, ptr %.3688.i.i, align 8, !noalias !69
  %.3694.i.i = getelementptr double, ptr %226, i64 %.3575.0255.i.i
  %.3695.i.i = load double, ptr %.3694.i.i, align 8, !noalias !69
  %.3721.i.i = fmul double %.432.i58.i, %.3677.i.i
  %.3726.i.i = getelementptr double, ptr %227, i64 %.3575.0255.i.i
  %.3727.i66.i = load double, ptr %.3726.i.i, align 8, !noalias !69
  %.3731.i.i = fdiv double 1.000000e+00, %.3683.i.i
  %.3742.i.i = getelementptr double, ptr %219, i64 %.3575.0255.i.i
  %.3743.i67.i = load double, ptr %.3742.i.i, align 8, !noalias !69
  %.3745.i.i = fmul double %.3721.i.i, %.3743.i67.i
  %.3746.i.i = fsub double %.3745.i.i, %.3689.i65.i
  %.3752.i.i = fmul double %.3731.i.i, %.3746.i.i
  %.3755.i.i = add nuw nsw i64 %.3575.0255.i.i, %.714.i
  %.3757.i.i = getelementptr double, ptr %arg.grad, i64 %.3755.i.i
  store double %.3752.i.i, ptr %.3757.i.i, align 8, !noalias !69
  %.3760.i.i81 = fmul double %.3721.i.i, %.3727.i66.i
  %.3762.i.i = fmul double %.3731.i.i, %.3760.i.i81
  %.3764.i.i = fmul double %.3731.i.i, %.3762.i.i
  %.3771.i.i = fmul double %.3689.i65.i, %.3743.i67.i
  %.3772.i.i = fsub double %.3771.i.i, %.3764.i.i
  %.3777.i.i = getelementptr double, ptr %.501, i64 %.3755.i.i
  %.3778.i.i = load double, ptr %.3777.i.i, align 8, !noalias !69
  %.3779.i.i82 = fmul double %.3764.i.i, %.3778.i.i
  %.3780.i68.i = fmul double %.3683.i.i, %.3779.i.i82
  %.3781.i69.i = fadd double %.3695.i.i, %.3780.i68.i
  %.3782.i70.i = fmul double %.3689.i65.i, 2.000000e+00
  %.3783.i71.i = fmul double %.3782.i70.i, %.3764.i.i
  %.3784.i.i = fmul double %.3683.i.i, %.3783.i71.i
  %.3785.i.i = fmul double %.3683.i.i, %.3784.i.i
  %.3786.i.i = fsub double %.3781.i69.i, %.3785.i.i
  %.3788.i72.i = fmul double %.3746.i.i, %.3786.i.i
  %.3790.i.i83 = fmul double %.3731.i.i, %.3788.i72.i
  %.3792.i.i84 = fmul double %.3731.i.i, %.3790.i.i83
  %.3793.i.i = fadd double %.3772.i.i, %.3792.i.i84
  %.3794.i73.i = fmul double %.3677.i.i, %.3793.i.i
  %.3796.i74.i = fadd double %by_sd.2.0257.i.i, %.3794.i73.i
  %.3803.i75.i = fmul double %.432.i58.i, %.3793.i.i
  %.3808.i76.i = getelementptr double, ptr %228, i64 %.3575.0255.i.i
  %.3809.i77.i = load double, ptr %.3808.i76.i, align 8, !noalias !69
  %.3810.i78.i = fadd double %.3809.i77.i, -1.000000e+00
  %.3811.i.i = fmul double %.3810.i78.i, %.3803.i75.i
  %.3815.i79.i = fdiv double %.3811.i.i, %.3677.i.i
  %.3817.i80.i = fadd double %by_rho.2.0258.i.i, %.3815.i79.i
  br i1 %.3903251.not.i.i, label %B882.loopexit.i.i, label %B1260.if.lr.ph.i.i

B1260.if.lr.ph.i.i:                               ; preds = %B882.if.i.i
  %.3951.i.i = fmul double %.3721.i.i, %.3746.i.i
  %.3953.i.i = fmul double %.3731.i.i, %.3951.i.i
  %.3955.i.i = fmul double %.3731.i.i, %.3953.i.i
  %.3958.i.i = mul nuw nsw i64 %.3575.0255.i.i, %.1683.i.i
  %233 = getelementptr double, ptr %230, i64 %.3958.i.i
  br label %B1260.if.i.i

B1260.if.i.i:                                     ; preds = %B1260.if.i.i, %B1260.if.lr.ph.i.i
  %.3847.0252.i.i = phi i64 [ 0, %B1260.if.lr.ph.i.i ], [ %.3916.i81.i, %B1260.if.i.i ]
  %.3916.i81.i = add nuw nsw i64 %.3847.0252.i.i, 1
  %.3944.i.i = getelementptr i64, ptr %229, i64 %.3847.0252.i.i
  %.3945.i.i = load i64, ptr %.3944.i.i, align 8, !noalias !69
  %.3947.i.i = getelementptr double, ptr %.416, i64 %.3945.i.i
  %.3948.i.i = load double, ptr %.3947.i.i, align 8, !noalias !69
  %.3963.i.i = getelementptr double, ptr %233, i64 %.3847.0252.i.i
  %.3964.i.i = load double, ptr %.3963.i.i, align 8, !noalias !69
  %.3965.i.i = fmul double %.3955.i.i, %.3964.i.i
  %.3966.i.i = fsub double %.3948.i.i, %.3965.i.i
  store double %.3966.i.i, ptr %.3947.i.i, align 8, !noalias !69
  %exitcond261.not.i.i = icmp eq i64 %.1683.i.i, %.3916.i81.i
  br i1 %exitcond261.not.i.i, label %B882.loopexit.i.i, label %B1260.if.i.i

regions_backward: ; preds = %B1362.loopexit.i.i, %B350.i
  %by_sd.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B350.i ], [ %.3796.i74.i, %B1362.loopexit.i.i ]
  %by_rho.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B350.i ], [ %231, %B1362.loopexit.i.i ]
  %.4228.i.i = getelementptr i8, ptr %334, i64 64
  %.4229.i.i = load i64, ptr %.4228.i.i, align 8, !noalias !69
  %.4231.i.i = getelementptr double, ptr %.304, i64 %.4229.i.i
  %.4232.i.i = load double, ptr %.4231.i.i, align 8, !noalias !69
  %.4234.i.i = fadd double %by_sd.2.0.lcssa.i.i, %.4232.i.i
  store double %.4234.i.i, ptr %.4231.i.i, align 8, !noalias !69
  %.4445.i.i = load i64, ptr %.1163.i, align 8, !noalias !69
  %.4449.i.i = getelementptr double, ptr %.416, i64 %.4445.i.i
  %.4450.i.i = load double, ptr %.4449.i.i, align 8, !noalias !69
  %.4455.i.i = fadd double %by_rho.2.0.lcssa.i.i, %.4450.i.i
  store double %.4455.i.i, ptr %.4449.i.i, align 8, !noalias !69
  br label %B496.i

B394.i:                                           ; preds = %B300.i
  %.1407.i = getelementptr i8, ptr %334, i64 256
  %.1408.i = load i64, ptr %.1407.i, align 8, !noalias !63
  %.1409.not.i = icmp eq i64 %.1408.i, 0
  %.229.i.pre133.i = load i64, ptr %334, align 8, !noalias !72
  br i1 %.1409.not.i, label %B468.i, label %B444.i

B444.i:                                           ; preds = %B394.i
  %.414.i.i = getelementptr i8, ptr %334, i64 8
  %.415.i.i = load i64, ptr %.414.i.i, align 8, !noalias !75
  %.615.i.i = getelementptr i8, ptr %334, i64 200
  %.616.i.i = load i64, ptr %.615.i.i, align 8, !noalias !75
  %.1725179.not.i.i = icmp slt i64 %.229.i.pre133.i, 1
  br i1 %.1725179.not.i.i, label %B496.i, label %B366.if.lr.ph.i.i

B366.if.lr.ph.i.i:                                ; preds = %B444.i
  %.1638.i.i48 = getelementptr i8, ptr %334, i64 296
  %.1639.i.i = load i64, ptr %.1638.i.i48, align 8, !noalias !75
  %.1431.i.i = getelementptr i8, ptr %334, i64 288
  %.1432.i.i = load i64, ptr %.1431.i.i, align 8, !noalias !75
  %.1230.i.i = getelementptr i8, ptr %334, i64 280
  %.1231.i.i = load i64, ptr %.1230.i.i, align 8, !noalias !75
  %.1023.i.i = getelementptr i8, ptr %334, i64 272
  %.1024.i.i = load i64, ptr %.1023.i.i, align 8, !noalias !75
  %.822.i.i = getelementptr i8, ptr %334, i64 264
  %.823.i.i = load i64, ptr %.822.i.i, align 8, !noalias !75
  %234 = getelementptr i64, ptr %.63, i64 %.823.i.i
  %235 = getelementptr double, ptr %.108, i64 %.1639.i.i
  %236 = getelementptr i64, ptr %.63, i64 %.1024.i.i
  %237 = getelementptr i64, ptr %.63, i64 %.1231.i.i
  %238 = getelementptr double, ptr %.108, i64 %.1432.i.i
  %.2011169.not.i.i = icmp slt i64 %.415.i.i, 1
  %239 = getelementptr double, ptr %.304, i64 %.616.i.i
  br label %B366.if.i.i

B366.loopexit.i.i:                                ; preds = %B616.if.i.i, %B590.i.i
  %.1725.i.i = icmp sgt i64 %.1667.0181.in.i.i, 1
  br i1 %.1725.i.i, label %B366.if.i.i, label %B468.loopexit.i

B458.loopexit.i.i:                                ; preds = %B524.if.i.i, %B458.if.i.i
  %.1873.i.i = icmp samesign ugt i64 %.1820.0174.i.i, 1
  br i1 %.1873.i.i, label %B458.if.i.i, label %B590.i.i

B590.i.i:                                         ; preds = %B458.loopexit.i.i, %B366.if.i.i
  br i1 %.2011169.not.i.i, label %B366.loopexit.i.i, label %B616.if.lr.ph.i.i

B616.if.lr.ph.i.i:                                ; preds = %B590.i.i
  %240 = getelementptr double, ptr %.304, i64 %.1771.i.i
  br label %B616.if.i.i

B366.if.i.i:                                      ; preds = %B366.loopexit.i.i, %B366.if.lr.ph.i.i
  %.1667.0181.in.i.i = phi i64 [ %.229.i.pre133.i, %B366.if.lr.ph.i.i ], [ %.1667.0181.i.i, %B366.loopexit.i.i ]
  %.1667.0181.i.i = add nsw i64 %.1667.0181.in.i.i, -1
  %.1766.i.i = getelementptr i64, ptr %234, i64 %.1667.0181.i.i
  %.1767.i.i = load i64, ptr %.1766.i.i, align 8, !noalias !75
  %.1769.i.i = mul nsw i64 %.1767.i.i, %.415.i.i
  %.1771.i.i = add nsw i64 %.1769.i.i, %.616.i.i
  %.1775.i.i = getelementptr double, ptr %235, i64 %.1667.0181.i.i
  %.1776.i.i = load double, ptr %.1775.i.i, align 8, !noalias !75
  %.1786.i.i = getelementptr i64, ptr %236, i64 %.1667.0181.i.i
  %.1787.i.i = load i64, ptr %.1786.i.i, align 8, !noalias !75
  %.1792.i.i49 = getelementptr i8, ptr %.1786.i.i, i64 8
  %.1793.i.i50 = load i64, ptr %.1792.i.i49, align 8, !noalias !75
  %.1830.i.i = sub i64 %.1793.i.i50, %.1787.i.i
  %.1873172.not.i.i = icmp slt i64 %.1830.i.i, 1
  br i1 %.1873172.not.i.i, label %B590.i.i, label %B458.if.lr.ph.i.i

B458.if.lr.ph.i.i:                                ; preds = %B366.if.i.i
  %241 = getelementptr double, ptr %.304, i64 %.1771.i.i
  br label %B458.if.i.i

B458.if.i.i:                                      ; preds = %B458.if.lr.ph.i.i, %B458.loopexit.i.i
  %.1820.0174.i.i = phi i64 [ %.1830.i.i, %B458.if.lr.ph.i.i ], [ %.1882.i.i, %B458.loopexit.i.i ]
  %.1817.0173.i.i = phi i64 [ %.1787.i.i, %B458.if.lr.ph.i.i ], [ %.1886.i.i, %B458.loopexit.i.i ]
  %.1882.i.i = add nsw i64 %.1820.0174.i.i, -1
  %.1886.i.i = add i64 %.1817.0173.i.i, 1
  %.1923.i.i = getelementptr double, ptr %238, i64 %.1817.0173.i.i
  %.1924.i.i = load double, ptr %.1923.i.i, align 8, !noalias !75
  br i1 %.2011169.not.i.i, label %B458.loopexit.i.i, label %B524.if.lr.ph.i.i

B524.if.lr.ph.i.i:                                ; preds = %B458.if.i.i
  %.1914.i.i = getelementptr i64, ptr %237, i64 %.1817.0173.i.i
  %.1915.i.i = load i64, ptr %.1914.i.i, align 8, !noalias !75
  %.1917.i.i = mul nsw i64 %.1915.i.i, %.415.i.i
  %242 = getelementptr double, ptr %239, i64 %.1917.i.i
  br label %B524.if.i.i

B524.if.i.i:                                      ; preds = %B524.if.i.i, %B524.if.lr.ph.i.i
  %.1955.0170.i.i = phi i64 [ 0, %B524.if.lr.ph.i.i ], [ %.2024.i.i, %B524.if.i.i ]
  %.2024.i.i = add nuw nsw i64 %.1955.0170.i.i, 1
  %.2052.i.i = getelementptr double, ptr %242, i64 %.1955.0170.i.i
  %.2053.i.i = load double, ptr %.2052.i.i, align 8, !noalias !75
  %.2057.i.i = getelementptr double, ptr %241, i64 %.1955.0170.i.i
  %.2058.i.i = load double, ptr %.2057.i.i, align 8, !noalias !75
  %.2060.i.i = fmul double %.1924.i.i, %.2058.i.i
  %.2061.i.i = fadd double %.2053.i.i, %.2060.i.i
  store double %.2061.i.i, ptr %.2052.i.i, align 8, !noalias !75
  %exitcond.not.i82.i = icmp eq i64 %.415.i.i, %.2024.i.i
  br i1 %exitcond.not.i82.i, label %B458.loopexit.i.i, label %B524.if.i.i

B616.if.i.i:                                      ; preds = %B616.if.i.i, %B616.if.lr.ph.i.i
  %.2103.0176.i.i = phi i64 [ 0, %B616.if.lr.ph.i.i ], [ %.2172.i.i, %B616.if.i.i ]
  %.2172.i.i = add nuw nsw i64 %.2103.0176.i.i, 1
  %.2200.i.i = getelementptr double, ptr %240, i64 %.2103.0176.i.i
  %.2201.i.i = load double, ptr %.2200.i.i, align 8, !noalias !75
  %.2203.i.i = fmul double %.1776.i.i, %.2201.i.i
  store double %.2203.i.i, ptr %.2200.i.i, align 8, !noalias !75
  %exitcond182.not.i.i = icmp eq i64 %.415.i.i, %.2172.i.i
  br i1 %exitcond182.not.i.i, label %B366.loopexit.i.i, label %B616.if.i.i

B468.loopexit.i:                                  ; preds = %B366.loopexit.i.i
  %.229.i.pre.i = load i64, ptr %334, align 8, !noalias !72
  %.633.i84.pre.i = load i64, ptr %.713.i, align 8, !noalias !72
  br label %B468.i

B468.i:                                           ; preds = %B468.loopexit.i, %B394.i
  %.633.i84.i = phi i64 [ %.633.i84.pre.i, %B468.loopexit.i ], [ %.714.i, %B394.i ]
  %.229.i.i = phi i64 [ %.229.i.pre.i, %B468.loopexit.i ], [ %.229.i.pre133.i, %B394.i ]
  %.430.i.i = getelementptr i8, ptr %334, i64 8
  %.431.i83.i = load i64, ptr %.430.i.i, align 8, !noalias !72
  %.843.i.i51 = getelementptr i8, ptr %334, i64 16
  %.844.i.i = load i64, ptr %.843.i.i51, align 8, !noalias !72
  %.17501303.not.i.i = icmp slt i64 %.229.i.i, 1
  br i1 %.17501303.not.i.i, label %B496.i, label %B364.lr.ph.i.i

B364.lr.ph.i.i:                                   ; preds = %B468.i
  %.1663.i.i = getelementptr i8, ptr %334, i64 248
  %.1664.i.i = load i64, ptr %.1663.i.i, align 8, !noalias !72
  %.1452.i.i = getelementptr i8, ptr %334, i64 112
  %.1453.i.i = load i64, ptr %.1452.i.i, align 8, !noalias !72
  %.1250.i.i = getelementptr i8, ptr %334, i64 64
  %.1251.i.i = load i64, ptr %.1250.i.i, align 8, !noalias !72
  %.1048.i.i = getelementptr i8, ptr %334, i64 56
  %.1049.i.i = load i64, ptr %.1048.i.i, align 8, !noalias !72
  %.1991.i.i = getelementptr i8, ptr %334, i64 96
  %.2199.i.i = getelementptr i8, ptr %334, i64 216
  %.2413.i.i = getelementptr i8, ptr %334, i64 232
  %.2619.i.i = getelementptr i8, ptr %334, i64 224
  %.2831.i.i = getelementptr i8, ptr %334, i64 208
  %.3037.i.i = getelementptr i8, ptr %334, i64 200
  %.31371196.not.i.i = icmp slt i64 %.431.i83.i, 1
  %243 = getelementptr double, ptr %.304, i64 %.1251.i.i
  %.3537.i.i = getelementptr i8, ptr %334, i64 88
  %.9536.not.i.i.i = icmp slt i64 %.844.i.i, 1
  %.8.i.i.i = sitofp i64 %.844.i.i to double
  %.9.i.i.i = fmul double %.8.i.i.i, 5.000000e-01
  %244 = getelementptr double, ptr %.304, i64 %.1049.i.i
  %storemerge1140.i.i = tail call i64 @llvm.smax.i64(i64 %.844.i.i, i64 0)
  %.4619.i.i = add nsw i64 %.844.i.i, -1
  %245 = getelementptr double, ptr %.304, i64 %.1664.i.i
  %.6072.i.i = getelementptr i8, ptr %334, i64 240
  %.6282.i.i = getelementptr i8, ptr %334, i64 136
  %.225.i.i.i = getelementptr i8, ptr %334, i64 160
  %.629.i.i.i = getelementptr i8, ptr %334, i64 176
  %.427.i.i.i52 = getelementptr i8, ptr %334, i64 168
  %.989.i.i.i53 = getelementptr i8, ptr %334, i64 144
  %.1880.i.i.i = getelementptr i8, ptr %334, i64 152
  %246 = getelementptr i64, ptr %.63, i64 %.1453.i.i
  %.7665.i.i = getelementptr i8, ptr %334, i64 120
  %.7871.i.i = getelementptr i8, ptr %334, i64 128
  br label %B364.i.i

B358.loopexit.i.i71:                              ; preds = %B2886.loopexit.i.i, %B2864.i.i
  %exitcond1323.not.i.i = icmp eq i64 %.1763.i.i, %.229.i.i
  br i1 %exitcond1323.not.i.i, label %B496.i, label %B364.i.i

B364.i.i:                                         ; preds = %B358.loopexit.i.i71, %B364.lr.ph.i.i
  %.1692.01305.i.i = phi i64 [ 0, %B364.lr.ph.i.i ], [ %.1763.i.i, %B358.loopexit.i.i71 ]
  %.1763.i.i = add nuw nsw i64 %.1692.01305.i.i, 1
  %.1992.i.i = load i64, ptr %.1991.i.i, align 8, !noalias !72
  %.1995.i.i = mul nsw i64 %.1692.01305.i.i, %.431.i83.i
  %.1997.i.i = mul nsw i64 %.1995.i.i, %.431.i83.i
  %.2200.i85.i = load i64, ptr %.2199.i.i, align 8, !noalias !72
  %.2206.i.i = add nsw i64 %.2200.i85.i, %.1997.i.i
  %.2414.i.i = load i64, ptr %.2413.i.i, align 8, !noalias !72
  %.2418.i.i = add nsw i64 %.2414.i.i, %.1995.i.i
  %.2620.i.i = load i64, ptr %.2619.i.i, align 8, !noalias !72
  %.2832.i.i = load i64, ptr %.2831.i.i, align 8, !noalias !72
  %.2836.i.i = add nsw i64 %.2832.i.i, %.1995.i.i
  %.3038.i.i = load i64, ptr %.3037.i.i, align 8, !noalias !72
  %.3042.i.i = add nsw i64 %.3038.i.i, %.1995.i.i
  %.3045.i86.i = mul nsw i64 %.1692.01305.i.i, %.844.i.i
  %.3047.i.i = add nsw i64 %.3045.i86.i, %.633.i84.i
  br i1 %.31371196.not.i.i, label %B864.i.i, label %B740.if.lr.ph.i.i

B740.if.lr.ph.i.i:                                ; preds = %B364.i.i
  %247 = getelementptr double, ptr %.304, i64 %.3042.i.i
  %248 = getelementptr double, ptr %.304, i64 %.2836.i.i
  br label %B774.if.lr.ph.i.i

B740.loopexit.i.i:                                ; preds = %B774.if.i.i
  %.3150.i.i = add nuw nsw i64 %.3081.01198.i.i, 1
  %exitcond1306.not.i.i = icmp eq i64 %.431.i83.i, %.3150.i.i
  br i1 %exitcond1306.not.i.i, label %B864.i.i, label %B774.if.lr.ph.i.i

B864.i.i:                                         ; preds = %B740.loopexit.i.i, %B364.i.i
  %.3538.i.i = load i64, ptr %.3537.i.i, align 8, !noalias !72
  %.3539.i.i = icmp sgt i64 %.3538.i.i, -1
  br i1 %.3539.i.i, label %B922.i.i, label %B1102.i.i

B922.i.i:                                         ; preds = %B864.i.i
  %.3744.i92.i = getelementptr double, ptr %.304, i64 %.3538.i.i
  %.3745.i93.i = load double, ptr %.3744.i92.i, align 8, !noalias !72
  br i1 %.9536.not.i.i.i, label %squared, label %B30.if.lr.ph.i.i.i

B30.if.lr.ph.i.i.i:                               ; preds = %B922.i.i
  %249 = getelementptr double, ptr %.304, i64 %.2836.i.i
  br label %B30.if.i.i.i

B30.if.i.i.i:                                     ; preds = %B30.if.i.i.i, %B30.if.lr.ph.i.i.i
  %total.2.039.i.i.i = phi double [ 0.000000e+00, %B30.if.lr.ph.i.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.37.037.i.i.i = phi i64 [ 0, %B30.if.lr.ph.i.i.i ], [ %.108.i.i.i, %B30.if.i.i.i ]
  %.108.i.i.i = add nuw nsw i64 %.37.037.i.i.i, 1
  %.136.i.i.i = getelementptr double, ptr %249, i64 %.37.037.i.i.i
  %.137.i.i.i = load double, ptr %.136.i.i.i, align 8, !noalias !78
  %.143.i.i.i = fmul double %.137.i.i.i, %.137.i.i.i
  %.145.i.i.i = fadd double %total.2.039.i.i.i, %.143.i.i.i
  %exitcond.not.i.i.i75 = icmp eq i64 %.108.i.i.i, %.844.i.i
  br i1 %exitcond.not.i.i.i75, label %squared, label %B30.if.i.i.i

squared: ; preds = %B30.if.i.i.i, %B922.i.i
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B922.i.i ], [ %.145.i.i.i, %B30.if.i.i.i ]
  %.3987.i.i76 = getelementptr double, ptr %.416, i64 %.3538.i.i
  %.3988.i.i = load double, ptr %.3987.i.i76, align 8, !noalias !72
  %.7.i.i.i = fmul double %.3745.i93.i, 5.000000e-01
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
  %.78.i.i.i = fdiv double %total.2.0.lcssa.i.i.i, %.3745.i93.i
  %.79.i.i.i = tail call double @log1p(double %.78.i.i.i)
  %.80.i.i.i = fsub double %.74.i.i.i, %.79.i.i.i
  %.82.i.i.i = fadd double %.3745.i93.i, %.8.i.i.i
  %.83.i.i.i = fmul double %.82.i.i.i, %total.2.0.lcssa.i.i.i
  %.84.i.i.i = fadd double %.3745.i93.i, %total.2.0.lcssa.i.i.i
  %.85.i.i.i = fmul double %.3745.i93.i, %.84.i.i.i
  %.89.i.i.i = fdiv double %.83.i.i.i, %.85.i.i.i
  %.90.i.i.i = fadd double %.89.i.i.i, %.80.i.i.i
  %.91.i.i.i = fmul double %.90.i.i.i, 5.000000e-01
  %.3781.i94.i = fdiv double %.82.i.i.i, %.84.i.i.i
  %.4015.i.i = fadd double %.3988.i.i, %.91.i.i.i
  store double %.4015.i.i, ptr %.3987.i.i76, align 8, !noalias !72
  br label %B1102.i.i

B1102.i.i:                                        ; preds = %squared, %B864.i.i
  %pulled.2.1.i.i = phi double [ %.3781.i94.i, %squared ], [ 1.000000e+00, %B864.i.i ]
  br i1 %.31371196.not.i.i, label %B1262.i.i, label %B1124.if.lr.ph.i.i

B1124.if.lr.ph.i.i:                               ; preds = %B1102.i.i
  %.4142.i88.i = fneg double %pulled.2.1.i.i
  %250 = getelementptr double, ptr %.304, i64 %.2836.i.i
  %251 = getelementptr double, ptr %.304, i64 %.3042.i.i
  br label %B1124.if.i.i

B1238.i.i:                                        ; preds = %B1178.if.i.i, %B1124.if.i.i
  %total.14.2.lcssa.i.i = phi double [ %.4149.i.i, %B1124.if.i.i ], [ %.4288.i.i, %B1178.if.i.i ]
  %.4303.i90.i = getelementptr double, ptr %251, i64 %.4044.01204.i.i
  store double %total.14.2.lcssa.i.i, ptr %.4303.i90.i, align 8, !noalias !72
  %exitcond1308.not.i.i = icmp eq i64 %.431.i83.i, %.4113.i89.i
  br i1 %exitcond1308.not.i.i, label %B1262.i.i, label %B1124.if.i.i

B1262.i.i:                                        ; preds = %B1238.i.i, %B1102.i.i
  br i1 %.9536.not.i.i.i, label %B2300.i.i, label %B1288.if.lr.ph.i.i

B1288.if.lr.ph.i.i:                               ; preds = %B1262.i.i
  %252 = getelementptr double, ptr %.304, i64 %.3042.i.i
  %253 = getelementptr double, ptr %.304, i64 %.2206.i.i
  %254 = getelementptr double, ptr %arg.grad, i64 %.3047.i.i
  br label %B1288.if.i.i

B1394.i.i:                                        ; preds = %B1332.if.i.i, %B1288.if.i.i
  %.4590.pre-phi.i.i = phi i64 [ 0, %B1288.if.i.i ], [ %.4566.i.i, %B1332.if.i.i ]
  %total.15.2.lcssa.i.i = phi double [ %.4442.i.i, %B1288.if.i.i ], [ %.4580.i.i, %B1332.if.i.i ]
  %255 = getelementptr double, ptr %253, i64 %.4590.pre-phi.i.i
  %.4596.i.i = getelementptr double, ptr %255, i64 %.4340.01212.i.i
  %.4597.i.i = load double, ptr %.4596.i.i, align 8, !noalias !72
  %.4602.i.i = fdiv double %total.15.2.lcssa.i.i, %.4597.i.i
  %.4611.i.i = getelementptr double, ptr %254, i64 %.4340.01212.i.i
  store double %.4602.i.i, ptr %.4611.i.i, align 8, !noalias !72
  %exitcond1310.not.i.i = icmp eq i64 %.844.i.i, %.4409.i91.i
  br i1 %exitcond1310.not.i.i, label %B1484.if.i.i, label %B1288.if.i.i

B1688.preheader.i.i:                              ; preds = %B1598.i.i
  %256 = getelementptr double, ptr %.304, i64 %.2620.i.i
  %257 = getelementptr double, ptr %256, i64 %.1995.i.i
  br label %B1716.if.lr.ph.i.i

B1598.i.i:                                        ; preds = %B1536.if.i.i, %B1484.if.i.i
  %total.16.2.lcssa.i.i = phi double [ %.4745.i.i, %B1484.if.i.i ], [ %.4885.i.i, %B1536.if.i.i ]
  %.4895.i.i = mul nsw i64 %.4643.01222.i.i, %.431.i83.i
  %258 = getelementptr double, ptr %253, i64 %.4895.i.i
  %.4901.i.i = getelementptr double, ptr %258, i64 %.4643.01222.i.i
  %.4902.i.i = load double, ptr %.4901.i.i, align 8, !noalias !72
  %.4907.i.i = fdiv double %total.16.2.lcssa.i.i, %.4902.i.i
  %.4916.i.i = getelementptr double, ptr %252, i64 %.4643.01222.i.i
  store double %.4907.i.i, ptr %.4916.i.i, align 8, !noalias !72
  %.4699.i.i = icmp sgt i64 %.4646.01223.i.i, 1
  br i1 %.4699.i.i, label %B1484.if.i.i, label %B1688.preheader.i.i

B1688.loopexit.i.i:                               ; preds = %B1958.i.i
  %.5013.i.i = add nsw i64 %.4951.01238.i.i, -1
  %.5017.i.i = add i64 %.4948.01237.i.i, -1
  %.5004.i.i = icmp sgt i64 %.4951.01238.i.i, 1
  br i1 %.5004.i.i, label %B1716.if.lr.ph.i.i, label %B2094.if.lr.ph.i.i

B1738.i.i:                                        ; preds = %B1716.if.i.i
  %.5178.i.i = load double, ptr %.5177.i.i, align 8, !noalias !72
  %.5184.i.i = load double, ptr %.5183.i.i, align 8, !noalias !72
  %.5185.i.i = fadd double %.5178.i.i, %.5184.i.i
  %.5186.i.i = fneg double %.5185.i.i
  %.5191.i.i = getelementptr double, ptr %254, i64 %.5069.01234.i.i
  %.5192.i.i = load double, ptr %.5191.i.i, align 8, !noalias !72
  %.5193.i.i = fmul double %.5192.i.i, %.5186.i.i
  %.5199.i.i = load double, ptr %.5198.i.i, align 8, !noalias !72
  %.5204.i.i = getelementptr double, ptr %257, i64 %.5069.01234.i.i
  %.5205.i.i = load double, ptr %.5204.i.i, align 8, !noalias !72
  %.5206.i.i = fmul double %.5199.i.i, %.5205.i.i
  %.5207.i.i = fsub double %.5193.i.i, %.5206.i.i
  %.5216.i.i = icmp eq i64 %.4948.01237.i.i, %.5069.01234.i.i
  br i1 %.5216.i.i, label %B1840.i.i, label %B1856.i.i

B1840.i.i:                                        ; preds = %B1738.i.i
  %.5219.i.i = fadd double %.5207.i.i, -1.000000e+00
  %.5222.i.i = fmul double %.5219.i.i, 5.000000e-01
  br label %B1856.i.i

B1856.i.i:                                        ; preds = %B1716.if.i.i, %B1840.i.i, %B1738.i.i
  %total.18.3.i.i = phi double [ %.5222.i.i, %B1840.i.i ], [ %.5207.i.i, %B1738.i.i ], [ 0.000000e+00, %B1716.if.i.i ]
  br i1 %.53161224.not.i.i, label %B1958.i.i, label %B1886.if.lr.ph.i.i

B1886.if.lr.ph.i.i:                               ; preds = %B1856.i.i
  %invariant.gep1231.i.i = getelementptr double, ptr %245, i64 %.5069.01234.i.i
  br label %B1886.if.i.i

B1958.i.i:                                        ; preds = %B1886.if.i.i, %B1856.i.i
  %total.17.3.lcssa.i.i = phi double [ %total.18.3.i.i, %B1856.i.i ], [ %.5374.i.i, %B1886.if.i.i ]
  %.5391.i.i = load double, ptr %.5390.i.i, align 8, !noalias !72
  %.5396.i.i = fdiv double %total.17.3.lcssa.i.i, %.5391.i.i
  %.5409.i.i = getelementptr double, ptr %288, i64 %.5069.01234.i.i
  store double %.5396.i.i, ptr %.5409.i.i, align 8, !noalias !72
  %exitcond1311.not.i.i = icmp eq i64 %.844.i.i, %.5138.i.i
  br i1 %exitcond1311.not.i.i, label %B1688.loopexit.i.i, label %B1716.if.i.i

B2056.loopexit.i.i:                               ; preds = %B2228.i.i
  %.5520.i.i = add nuw nsw i64 %.5451.01250.i.i, 1
  %exitcond1312.not.i.i = icmp eq i64 %.844.i.i, %.5520.i.i
  br i1 %exitcond1312.not.i.i, label %B2300.i.i, label %B2094.if.lr.ph.i.i

B2228.i.i:                                        ; preds = %B2156.if.i.i, %B2094.if.i.i
  %total.19.3.lcssa.i.i = phi double [ %.5679.i.i, %B2094.if.i.i ], [ %.5823.i.i, %B2156.if.i.i ]
  %.5833.i.i = mul nsw i64 %.5573.01247.i.i, %.431.i83.i
  %259 = getelementptr double, ptr %253, i64 %.5833.i.i
  %.5839.i.i = getelementptr double, ptr %259, i64 %.5573.01247.i.i
  %.5840.i.i = load double, ptr %.5839.i.i, align 8, !noalias !72
  %.5845.i.i61 = fdiv double %total.19.3.lcssa.i.i, %.5840.i.i
  store double %.5845.i.i61, ptr %.5678.i.i, align 8, !noalias !72
  %.5629.i.i = icmp sgt i64 %.5576.01248.i.i, 1
  br i1 %.5629.i.i, label %B2094.if.i.i, label %B2056.loopexit.i.i

B2300.i.i:                                        ; preds = %B2056.loopexit.i.i, %B1262.i.i
  %.6073.i.i = load i64, ptr %.6072.i.i, align 8, !noalias !72
  %260 = getelementptr double, ptr %.304, i64 %.6073.i.i
  %.6077.i.i = getelementptr double, ptr %260, i64 %.1692.01305.i.i
  %.6078.i.i = load double, ptr %.6077.i.i, align 8, !noalias !72
  %.6283.i.i = load i64, ptr %.6282.i.i, align 8, !noalias !72
  %.6284.not.i.i = icmp eq i64 %.6283.i.i, 0
  br i1 %.6284.not.i.i, label %B2864.i.i, label %B2434.preheader.i.i

B2434.preheader.i.i:                              ; preds = %B2300.i.i
  br i1 %.31371196.not.i.i, label %B2600.preheader.i.i, label %B2434.if.lr.ph.i.i

B2434.if.lr.ph.i.i:                               ; preds = %B2434.preheader.i.i
  %261 = getelementptr double, ptr %.304, i64 %.3042.i.i
  %262 = getelementptr double, ptr %.304, i64 %.2418.i.i
  br label %B2434.if.i.i

B2434.loopexit.i.i:                               ; preds = %B2488.if.i.i, %B2434.if.i.i
  %by_log_weight.3.2.lcssa.i.i = phi double [ %by_log_weight.4.11260.i.i, %B2434.if.i.i ], [ %.6587.i.i, %B2488.if.i.i ]
  %indvars.iv.next.i.i = add nuw i64 %indvars.iv.i.i, 1
  %exitcond1314.not.i.i = icmp eq i64 %.431.i83.i, %.6382.i.i
  br i1 %exitcond1314.not.i.i, label %B2600.preheader.i.i, label %B2434.if.i.i

B2600.preheader.i.i:                              ; preds = %B2434.loopexit.i.i, %B2434.preheader.i.i
  %by_log_weight.4.1.lcssa.i.i = phi double [ 0.000000e+00, %B2434.preheader.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2434.loopexit.i.i ]
  br i1 %.9536.not.i.i.i, label %B2830.i.i, label %B2600.if.lr.ph.i.i

B2600.if.lr.ph.i.i:                               ; preds = %B2600.preheader.i.i
  %263 = getelementptr double, ptr %.304, i64 %.2206.i.i
  br label %B2600.if.i.i

B2600.loopexit.i.i:                               ; preds = %B2776.i.i
  %.6706.i.i = add nuw nsw i64 %.6637.01273.i.i, 1
  %exitcond1318.not.i.i = icmp eq i64 %.844.i.i, %.6706.i.i
  br i1 %exitcond1318.not.i.i, label %B2830.i.i, label %B2600.if.i.i

B2776.i.i:                                        ; preds = %B2702.if.i.i
  %.6833.i.i = add nuw nsw i64 %.6764.01268.i.i, 1
  %.7064.i.i = getelementptr double, ptr %294, i64 %.6764.01268.i.i
  %.7065.i.i = load double, ptr %.7064.i.i, align 8, !noalias !72
  %.7067.i.i = fmul double %.7046.i.i, %.7065.i.i
  %.7071.i.i = fadd double %by_log_weight.5.21270.i.i, %.7067.i.i
  %exitcond1317.not.i.i = icmp eq i64 %.844.i.i, %.6833.i.i
  br i1 %exitcond1317.not.i.i, label %B2600.loopexit.i.i, label %B2702.if.lr.ph.i.i

B2830.i.i:                                        ; preds = %B2600.loopexit.i.i, %B2600.preheader.i.i
  %by_log_weight.6.1.lcssa.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2600.preheader.i.i ], [ %.7071.i.i, %B2600.loopexit.i.i ]
  %.226.i.i.i63 = load i64, ptr %.225.i.i.i, align 8, !noalias !84
  %.72190.not.i.i.i = icmp slt i64 %.226.i.i.i63, 1
  br i1 %.72190.not.i.i.i, label %B218.i.i.i, label %B160.if.lr.ph.i.i.i

B160.if.lr.ph.i.i.i:                              ; preds = %B2830.i.i
  %.632.i.i.i = mul nuw nsw i64 %.226.i.i.i63, %.1692.01305.i.i
  %.630.i.i.i64 = load i64, ptr %.629.i.i.i, align 8, !noalias !84
  %.428.i.i.i65 = load i64, ptr %.427.i.i.i52, align 8, !noalias !84
  %264 = getelementptr i64, ptr %.63, i64 %.428.i.i.i65
  %265 = getelementptr double, ptr %.108, i64 %.630.i.i.i64
  %266 = getelementptr double, ptr %265, i64 %.632.i.i.i
  br label %B160.if.i.i.i

B218.i.i.i:                                       ; preds = %B160.if.i.i.i, %B2830.i.i
  %.990.i.i.i = load i64, ptr %.989.i.i.i53, align 8, !noalias !84
  %.991.i.i.i = icmp sgt i64 %.990.i.i.i, -1
  br i1 %.991.i.i.i, label %B272.i.i.i, label %B2864.i.i

B272.i.i.i:                                       ; preds = %B218.i.i.i
  %.1076.i.i.i72 = load i64, ptr %.310.i, align 8, !noalias !84
  %267 = getelementptr i64, ptr %.63, i64 %.1076.i.i.i72
  %.idx.i.i.i = mul i64 %.990.i.i.i, 392
  %268 = getelementptr i8, ptr %267, i64 %.idx.i.i.i
  %.1676.i.i.i = getelementptr i8, ptr %268, i64 8
  %.1677.i.i.i = load i64, ptr %.1676.i.i.i, align 8, !noalias !84
  %.217893.not.i.i.i = icmp slt i64 %.1677.i.i.i, 1
  br i1 %.217893.not.i.i.i, label %B2864.i.i, label %B552.if.lr.ph.i.i.i

B552.if.lr.ph.i.i.i:                              ; preds = %B272.i.i.i
  %.2084.i.i.i = getelementptr i8, ptr %268, i64 200
  %.2085.i.i.i = load i64, ptr %.2084.i.i.i, align 8, !noalias !84
  %.1883.i.i.i = mul nuw nsw i64 %.1677.i.i.i, %.1692.01305.i.i
  %.1881.i.i.i = load i64, ptr %.1880.i.i.i, align 8, !noalias !84
  %269 = getelementptr double, ptr %.304, i64 %.2085.i.i.i
  %270 = getelementptr double, ptr %269, i64 %.1883.i.i.i
  %271 = getelementptr double, ptr %.108, i64 %.1881.i.i.i
  %272 = getelementptr double, ptr %271, i64 %.1883.i.i.i
  br label %B552.if.i.i.i

B160.if.i.i.i:                                    ; preds = %B160.if.i.i.i, %B160.if.lr.ph.i.i.i
  %.663.091.i.i.i = phi i64 [ 0, %B160.if.lr.ph.i.i.i ], [ %.734.i.i.i, %B160.if.i.i.i ]
  %.734.i.i.i = add nuw nsw i64 %.663.091.i.i.i, 1
  %.762.i.i.i66 = getelementptr i64, ptr %264, i64 %.663.091.i.i.i
  %.763.i.i.i67 = load i64, ptr %.762.i.i.i66, align 8, !noalias !84
  %.765.i.i.i68 = getelementptr double, ptr %.416, i64 %.763.i.i.i67
  %.766.i.i.i69 = load double, ptr %.765.i.i.i68, align 8, !noalias !84
  %.770.i.i.i = getelementptr double, ptr %266, i64 %.663.091.i.i.i
  %.771.i.i.i70 = load double, ptr %.770.i.i.i, align 8, !noalias !84
  %.773.i.i.i = fmul double %by_log_weight.6.1.lcssa.i.i, %.771.i.i.i70
  %.774.i.i.i = fadd double %.766.i.i.i69, %.773.i.i.i
  store double %.774.i.i.i, ptr %.765.i.i.i68, align 8, !noalias !84
  %exitcond.not.i1163.i.i = icmp eq i64 %.734.i.i.i, %.226.i.i.i63
  br i1 %exitcond.not.i1163.i.i, label %B218.i.i.i, label %B160.if.i.i.i

B552.if.i.i.i:                                    ; preds = %B552.if.i.i.i, %B552.if.lr.ph.i.i.i
  %.2122.094.i.i.i = phi i64 [ 0, %B552.if.lr.ph.i.i.i ], [ %.2191.i.i.i, %B552.if.i.i.i ]
  %.2191.i.i.i = add nuw nsw i64 %.2122.094.i.i.i, 1
  %.2219.i.i.i = getelementptr double, ptr %270, i64 %.2122.094.i.i.i
  %.2220.i.i.i = load double, ptr %.2219.i.i.i, align 8, !noalias !84
  %.2224.i.i.i = getelementptr double, ptr %272, i64 %.2122.094.i.i.i
  %.2225.i.i.i = load double, ptr %.2224.i.i.i, align 8, !noalias !84
  %.2227.i.i.i = fmul double %by_log_weight.6.1.lcssa.i.i, %.2225.i.i.i
  %.2228.i.i.i = fadd double %.2220.i.i.i, %.2227.i.i.i
  store double %.2228.i.i.i, ptr %.2219.i.i.i, align 8, !noalias !84
  %exitcond96.not.i.i.i = icmp eq i64 %.2191.i.i.i, %.1677.i.i.i
  br i1 %exitcond96.not.i.i.i, label %B2864.i.i, label %B552.if.i.i.i

B2864.i.i:                                        ; preds = %B552.if.i.i.i, %B272.i.i.i, %B218.i.i.i, %B2300.i.i
  br i1 %.31371196.not.i.i, label %B358.loopexit.i.i71, label %B2886.if.lr.ph.i.i

B2886.if.lr.ph.i.i:                               ; preds = %B2864.i.i
  %273 = getelementptr double, ptr %.304, i64 %.3042.i.i
  %274 = getelementptr double, ptr %.304, i64 %.2418.i.i
  %275 = getelementptr double, ptr %.108, i64 %.1992.i.i
  %276 = getelementptr double, ptr %275, i64 %.1997.i.i
  br label %B2886.if.i.i

B2886.loopexit.i.i:                               ; preds = %B3354.loopexit.i.i, %B3354.preheader.i.i
  %exitcond1322.not.i.i = icmp eq i64 %.431.i83.i, %.7223.i.i
  br i1 %exitcond1322.not.i.i, label %B358.loopexit.i.i71, label %B2886.if.i.i

B3078.i.i:                                        ; preds = %B2946.if.i.i, %B2886.if.i.i
  %by_pull.2.2.lcssa.i.i = phi double [ 0.000000e+00, %B2886.if.i.i ], [ %.7418.i.i, %B2946.if.i.i ]
  %.7455.i.i = getelementptr i64, ptr %246, i64 %.7154.01301.i.i
  %.7456.i.i = load i64, ptr %.7455.i.i, align 8, !noalias !72
  %.7462.i.i = getelementptr i8, ptr %.7455.i.i, i64 8
  %.7463.i.i = load i64, ptr %.7462.i.i, align 8, !noalias !72
  %.7464.i.i = sub nsw i64 %.7463.i.i, %.7456.i.i
  %.79611282.not.i.i = icmp slt i64 %.7464.i.i, 1
  br i1 %.79611282.not.i.i, label %B3354.preheader.i.i, label %B3258.if.lr.ph.i.i

B3258.if.lr.ph.i.i:                               ; preds = %B3078.i.i
  %.7877.i.i = mul nuw nsw i64 %.7464.i.i, %.1692.01305.i.i
  %.7874.i.i = mul nsw i64 %.7456.i.i, %.229.i.i
  %.7872.i.i = load i64, ptr %.7871.i.i, align 8, !noalias !72
  %.7666.i.i = load i64, ptr %.7665.i.i, align 8, !noalias !72
  %277 = getelementptr i64, ptr %.63, i64 %.7666.i.i
  %278 = getelementptr i64, ptr %277, i64 %.7456.i.i
  %.8009.i.i = fmul double %.6078.i.i, %by_pull.2.2.lcssa.i.i
  %279 = getelementptr double, ptr %.108, i64 %.7872.i.i
  %280 = getelementptr double, ptr %279, i64 %.7874.i.i
  %281 = getelementptr double, ptr %280, i64 %.7877.i.i
  br label %B3258.if.i.i

B3354.preheader.i.i:                              ; preds = %B3258.if.i.i, %B3078.i.i
  br i1 %.9536.not.i.i.i, label %B2886.loopexit.i.i, label %B3354.if.lr.ph.i.i

B3354.if.lr.ph.i.i:                               ; preds = %B3354.preheader.i.i
  %.8276.i.i = mul nuw nsw i64 %.7154.01301.i.i, %.431.i83.i
  %282 = getelementptr double, ptr %276, i64 %.8276.i.i
  %283 = getelementptr double, ptr %243, i64 %.8276.i.i
  br label %B3354.if.i.i

B3354.loopexit.i.i:                               ; preds = %B3518.if.i.i
  %exitcond1321.not.i.i = icmp eq i64 %.844.i.i, %.8124.i.i
  br i1 %exitcond1321.not.i.i, label %B2886.loopexit.i.i, label %B3354.if.i.i

B3518.if.lr.ph.i.i:                               ; preds = %B3388.if.i.i, %B3354.if.i.i
  %product.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B3354.if.i.i ], [ %.8296.i.i, %B3388.if.i.i ]
  %.8463.i.i = mul nuw nsw i64 %.8055.01298.i.i, %.431.i83.i
  %284 = getelementptr double, ptr %245, i64 %.8463.i.i
  %invariant.gep1295.i.i = getelementptr double, ptr %245, i64 %.8055.01298.i.i
  br label %B3518.if.i.i

B774.if.lr.ph.i.i:                                ; preds = %B740.loopexit.i.i, %B740.if.lr.ph.i.i
  %.3081.01198.i.i = phi i64 [ 0, %B740.if.lr.ph.i.i ], [ %.3150.i.i, %B740.loopexit.i.i ]
  %.3299.i.i = mul nuw nsw i64 %.3081.01198.i.i, %.431.i83.i
  %285 = getelementptr double, ptr %243, i64 %.3299.i.i
  %.3310.i.i54 = getelementptr double, ptr %247, i64 %.3081.01198.i.i
  br label %B774.if.i.i

B774.if.i.i:                                      ; preds = %B774.if.i.i, %B774.if.lr.ph.i.i
  %.3203.01195.i.i = phi i64 [ 0, %B774.if.lr.ph.i.i ], [ %.3272.i.i55, %B774.if.i.i ]
  %.3272.i.i55 = add nuw nsw i64 %.3203.01195.i.i, 1
  %.3304.i.i56 = getelementptr double, ptr %285, i64 %.3203.01195.i.i
  %.3305.i.i57 = load double, ptr %.3304.i.i56, align 8, !noalias !72
  %.3311.i.i = load double, ptr %.3310.i.i54, align 8, !noalias !72
  %.3315.i.i = getelementptr double, ptr %248, i64 %.3203.01195.i.i
  %.3316.i.i = load double, ptr %.3315.i.i, align 8, !noalias !72
  %.3317.i.i = fmul double %.3311.i.i, %.3316.i.i
  %.3318.i.i = fadd double %.3305.i.i57, %.3317.i.i
  store double %.3318.i.i, ptr %.3304.i.i56, align 8, !noalias !72
  %exitcond.not.i87.i = icmp eq i64 %.3203.01195.i.i, %.3081.01198.i.i
  br i1 %exitcond.not.i87.i, label %B740.loopexit.i.i, label %B774.if.i.i

B1124.if.i.i:                                     ; preds = %B1238.i.i, %B1124.if.lr.ph.i.i
  %.4044.01204.i.i = phi i64 [ 0, %B1124.if.lr.ph.i.i ], [ %.4113.i89.i, %B1238.i.i ]
  %.4113.i89.i = add nuw nsw i64 %.4044.01204.i.i, 1
  %.4147.i.i = getelementptr double, ptr %250, i64 %.4044.01204.i.i
  %.4148.i.i = load double, ptr %.4147.i.i, align 8, !noalias !72
  %.4149.i.i = fmul double %.4148.i.i, %.4142.i88.i
  %.42341199.not.not.i.i = icmp sgt i64 %.431.i83.i, %.4044.01204.i.i
  br i1 %.42341199.not.not.i.i, label %B1178.if.lr.ph.i.i, label %B1238.i.i

B1178.if.lr.ph.i.i:                               ; preds = %B1124.if.i.i
  %invariant.gep.i.i73 = getelementptr double, ptr %244, i64 %.4044.01204.i.i
  br label %B1178.if.i.i

B1178.if.i.i:                                     ; preds = %B1178.if.i.i, %B1178.if.lr.ph.i.i
  %total.14.21202.i.i = phi double [ %.4149.i.i, %B1178.if.lr.ph.i.i ], [ %.4288.i.i, %B1178.if.i.i ]
  %.4178.01200.i.i = phi i64 [ %.4044.01204.i.i, %B1178.if.lr.ph.i.i ], [ %.4247.i.i, %B1178.if.i.i ]
  %.4247.i.i = add nuw i64 %.4178.01200.i.i, 1
  %.4273.i.i = mul nsw i64 %.4178.01200.i.i, %.431.i83.i
  %gep.i.i74 = getelementptr double, ptr %invariant.gep.i.i73, i64 %.4273.i.i
  %.4280.i.i = load double, ptr %gep.i.i74, align 8, !noalias !72
  %.4284.i.i = getelementptr double, ptr %251, i64 %.4178.01200.i.i
  %.4285.i.i = load double, ptr %.4284.i.i, align 8, !noalias !72
  %.4286.i.i = fmul double %.4280.i.i, %.4285.i.i
  %.4288.i.i = fadd double %total.14.21202.i.i, %.4286.i.i
  %exitcond1307.not.i.i = icmp eq i64 %.4247.i.i, %.431.i83.i
  br i1 %exitcond1307.not.i.i, label %B1238.i.i, label %B1178.if.i.i

B1288.if.i.i:                                     ; preds = %B1394.i.i, %B1288.if.lr.ph.i.i
  %.4340.01212.i.i = phi i64 [ 0, %B1288.if.lr.ph.i.i ], [ %.4409.i91.i, %B1394.i.i ]
  %.4409.i91.i = add nuw nsw i64 %.4340.01212.i.i, 1
  %.4441.i.i = getelementptr double, ptr %252, i64 %.4340.01212.i.i
  %.4442.i.i = load double, ptr %.4441.i.i, align 8, !noalias !72
  %.45261206.not.i.i = icmp eq i64 %.4340.01212.i.i, 0
  br i1 %.45261206.not.i.i, label %B1394.i.i, label %B1332.if.lr.ph.i.i

B1332.if.lr.ph.i.i:                               ; preds = %B1288.if.i.i
  %.4566.i.i = mul nsw i64 %.4340.01212.i.i, %.431.i83.i
  %286 = getelementptr double, ptr %253, i64 %.4566.i.i
  br label %B1332.if.i.i

B1332.if.i.i:                                     ; preds = %B1332.if.i.i, %B1332.if.lr.ph.i.i
  %total.15.21209.i.i = phi double [ %.4442.i.i, %B1332.if.lr.ph.i.i ], [ %.4580.i.i, %B1332.if.i.i ]
  %.4470.01207.i.i = phi i64 [ 0, %B1332.if.lr.ph.i.i ], [ %.4539.i.i, %B1332.if.i.i ]
  %.4539.i.i = add nuw nsw i64 %.4470.01207.i.i, 1
  %.4571.i.i = getelementptr double, ptr %286, i64 %.4470.01207.i.i
  %.4572.i.i = load double, ptr %.4571.i.i, align 8, !noalias !72
  %.4576.i.i = getelementptr double, ptr %254, i64 %.4470.01207.i.i
  %.4577.i.i = load double, ptr %.4576.i.i, align 8, !noalias !72
  %.4578.i.i58 = fmul double %.4572.i.i, %.4577.i.i
  %.4580.i.i = fsub double %total.15.21209.i.i, %.4578.i.i58
  %exitcond1309.not.i.i = icmp eq i64 %.4539.i.i, %.4340.01212.i.i
  br i1 %exitcond1309.not.i.i, label %B1394.i.i, label %B1332.if.i.i

B1484.if.i.i:                                     ; preds = %B1394.i.i, %B1598.i.i
  %.4646.01223.i.i = phi i64 [ %.4708.i.i59, %B1598.i.i ], [ %storemerge1140.i.i, %B1394.i.i ]
  %.4643.01222.i.i = phi i64 [ %.4712.i.i, %B1598.i.i ], [ %.4619.i.i, %B1394.i.i ]
  %.4708.i.i59 = add nsw i64 %.4646.01223.i.i, -1
  %.4712.i.i = add i64 %.4643.01222.i.i, -1
  %.4744.i.i = getelementptr double, ptr %254, i64 %.4643.01222.i.i
  %.4745.i.i = load double, ptr %.4744.i.i, align 8, !noalias !72
  %.4750.i.i = add nsw i64 %.4643.01222.i.i, 1
  %.4788.i.i = sub i64 %.844.i.i, %.4750.i.i
  %.48311214.not.i.i = icmp eq i64 %.4788.i.i, 0
  br i1 %.48311214.not.i.i, label %B1598.i.i, label %B1536.if.lr.ph.i.i

B1536.if.lr.ph.i.i:                               ; preds = %B1484.if.i.i
  %invariant.gep1219.i.i = getelementptr double, ptr %253, i64 %.4643.01222.i.i
  br label %B1536.if.i.i

B1536.if.i.i:                                     ; preds = %B1536.if.i.i, %B1536.if.lr.ph.i.i
  %total.16.21217.i.i = phi double [ %.4745.i.i, %B1536.if.lr.ph.i.i ], [ %.4885.i.i, %B1536.if.i.i ]
  %.4778.01216.i.i = phi i64 [ %.4788.i.i, %B1536.if.lr.ph.i.i ], [ %.4840.i.i, %B1536.if.i.i ]
  %.4775.01215.i.i = phi i64 [ %.4750.i.i, %B1536.if.lr.ph.i.i ], [ %.4844.i.i, %B1536.if.i.i ]
  %.4840.i.i = add nsw i64 %.4778.01216.i.i, -1
  %.4844.i.i = add i64 %.4775.01215.i.i, 1
  %.4870.i.i = mul nsw i64 %.4775.01215.i.i, %.431.i83.i
  %gep1220.i.i = getelementptr double, ptr %invariant.gep1219.i.i, i64 %.4870.i.i
  %.4877.i.i = load double, ptr %gep1220.i.i, align 8, !noalias !72
  %.4881.i.i = getelementptr double, ptr %252, i64 %.4775.01215.i.i
  %.4882.i.i = load double, ptr %.4881.i.i, align 8, !noalias !72
  %.4883.i.i = fmul double %.4877.i.i, %.4882.i.i
  %.4885.i.i = fsub double %total.16.21217.i.i, %.4883.i.i
  %.4831.i.i = icmp sgt i64 %.4778.01216.i.i, 1
  br i1 %.4831.i.i, label %B1536.if.i.i, label %B1598.i.i

B1716.if.lr.ph.i.i:                               ; preds = %B1688.loopexit.i.i, %B1688.preheader.i.i
  %.4951.01238.i.i = phi i64 [ %storemerge1140.i.i, %B1688.preheader.i.i ], [ %.5013.i.i, %B1688.loopexit.i.i ]
  %.4948.01237.i.i = phi i64 [ %.4619.i.i, %B1688.preheader.i.i ], [ %.5017.i.i, %B1688.loopexit.i.i ]
  %.5175.i.i = add nsw i64 %.4948.01237.i.i, %.3047.i.i
  %.5177.i.i = getelementptr double, ptr %.501, i64 %.5175.i.i
  %.5183.i.i = getelementptr double, ptr %257, i64 %.4948.01237.i.i
  %.5198.i.i = getelementptr double, ptr %arg.grad, i64 %.5175.i.i
  %.5235.i.i = add nsw i64 %.4948.01237.i.i, 1
  %.5273.i.i = sub i64 %.844.i.i, %.5235.i.i
  %.53161224.not.i.i = icmp eq i64 %.5273.i.i, 0
  %invariant.gep1229.i.i = getelementptr double, ptr %253, i64 %.4948.01237.i.i
  %.5384.i.i = mul nsw i64 %.4948.01237.i.i, %.431.i83.i
  %287 = getelementptr double, ptr %253, i64 %.5384.i.i
  %.5390.i.i = getelementptr double, ptr %287, i64 %.4948.01237.i.i
  %288 = getelementptr double, ptr %245, i64 %.5384.i.i
  br label %B1716.if.i.i

B1716.if.i.i:                                     ; preds = %B1716.if.lr.ph.i.i, %B1958.i.i
  %.5069.01234.i.i = phi i64 [ 0, %B1716.if.lr.ph.i.i ], [ %.5138.i.i, %B1958.i.i ]
  %.5138.i.i = add nuw nsw i64 %.5069.01234.i.i, 1
  %.5171.not.i.i = icmp sgt i64 %.5069.01234.i.i, %.4948.01237.i.i
  br i1 %.5171.not.i.i, label %B1856.i.i, label %B1738.i.i

B1886.if.i.i:                                     ; preds = %B1886.if.i.i, %B1886.if.lr.ph.i.i
  %total.17.31227.i.i = phi double [ %total.18.3.i.i, %B1886.if.lr.ph.i.i ], [ %.5374.i.i, %B1886.if.i.i ]
  %.5263.01226.i.i = phi i64 [ %.5273.i.i, %B1886.if.lr.ph.i.i ], [ %.5325.i.i, %B1886.if.i.i ]
  %.5260.01225.i.i = phi i64 [ %.5235.i.i, %B1886.if.lr.ph.i.i ], [ %.5329.i.i, %B1886.if.i.i ]
  %.5325.i.i = add nsw i64 %.5263.01226.i.i, -1
  %.5329.i.i = add i64 %.5260.01225.i.i, 1
  %289 = mul nsw i64 %.5260.01225.i.i, %.431.i83.i
  %gep1230.i.i = getelementptr double, ptr %invariant.gep1229.i.i, i64 %289
  %.5362.i.i = load double, ptr %gep1230.i.i, align 8, !noalias !72
  %gep1232.i.i = getelementptr double, ptr %invariant.gep1231.i.i, i64 %289
  %.5371.i.i = load double, ptr %gep1232.i.i, align 8, !noalias !72
  %.5372.i.i = fmul double %.5362.i.i, %.5371.i.i
  %.5374.i.i = fsub double %total.17.31227.i.i, %.5372.i.i
  %.5316.i.i = icmp sgt i64 %.5263.01226.i.i, 1
  br i1 %.5316.i.i, label %B1886.if.i.i, label %B1958.i.i

B2094.if.lr.ph.i.i:                               ; preds = %B1688.loopexit.i.i, %B2056.loopexit.i.i
  %.5451.01250.i.i = phi i64 [ %.5520.i.i, %B2056.loopexit.i.i ], [ 0, %B1688.loopexit.i.i ]
  %290 = mul nsw i64 %.5451.01250.i.i, %.431.i83.i
  %291 = getelementptr double, ptr %245, i64 %290
  br label %B2094.if.i.i

B2094.if.i.i:                                     ; preds = %B2094.if.lr.ph.i.i, %B2228.i.i
  %.5576.01248.i.i = phi i64 [ %storemerge1140.i.i, %B2094.if.lr.ph.i.i ], [ %.5638.i.i, %B2228.i.i ]
  %.5573.01247.i.i = phi i64 [ %.4619.i.i, %B2094.if.lr.ph.i.i ], [ %.5642.i.i, %B2228.i.i ]
  %.5638.i.i = add nsw i64 %.5576.01248.i.i, -1
  %.5642.i.i = add i64 %.5573.01247.i.i, -1
  %.5678.i.i = getelementptr double, ptr %291, i64 %.5573.01247.i.i
  %.5679.i.i = load double, ptr %.5678.i.i, align 8, !noalias !72
  %.5684.i.i = add nsw i64 %.5573.01247.i.i, 1
  %.5722.i.i = sub i64 %.844.i.i, %.5684.i.i
  %.57651239.not.i.i = icmp eq i64 %.5722.i.i, 0
  br i1 %.57651239.not.i.i, label %B2228.i.i, label %B2156.if.lr.ph.i.i

B2156.if.lr.ph.i.i:                               ; preds = %B2094.if.i.i
  %invariant.gep1244.i.i = getelementptr double, ptr %253, i64 %.5573.01247.i.i
  br label %B2156.if.i.i

B2156.if.i.i:                                     ; preds = %B2156.if.i.i, %B2156.if.lr.ph.i.i
  %total.19.31242.i.i = phi double [ %.5679.i.i, %B2156.if.lr.ph.i.i ], [ %.5823.i.i, %B2156.if.i.i ]
  %.5712.01241.i.i = phi i64 [ %.5722.i.i, %B2156.if.lr.ph.i.i ], [ %.5774.i.i, %B2156.if.i.i ]
  %.5709.01240.i.i = phi i64 [ %.5684.i.i, %B2156.if.lr.ph.i.i ], [ %.5778.i.i, %B2156.if.i.i ]
  %.5774.i.i = add nsw i64 %.5712.01241.i.i, -1
  %.5778.i.i = add i64 %.5709.01240.i.i, 1
  %.5810.i.i = getelementptr double, ptr %291, i64 %.5709.01240.i.i
  %.5811.i.i = load double, ptr %.5810.i.i, align 8, !noalias !72
  %.5813.i.i60 = mul nsw i64 %.5709.01240.i.i, %.431.i83.i
  %gep1245.i.i = getelementptr double, ptr %invariant.gep1244.i.i, i64 %.5813.i.i60
  %.5820.i.i = load double, ptr %gep1245.i.i, align 8, !noalias !72
  %.5821.i.i = fmul double %.5811.i.i, %.5820.i.i
  %.5823.i.i = fsub double %total.19.31242.i.i, %.5821.i.i
  %.5765.i.i = icmp sgt i64 %.5712.01241.i.i, 1
  br i1 %.5765.i.i, label %B2156.if.i.i, label %B2228.i.i

B2434.if.i.i:                                     ; preds = %B2434.loopexit.i.i, %B2434.if.lr.ph.i.i
  %indvars.iv.i.i = phi i64 [ 1, %B2434.if.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B2434.loopexit.i.i ]
  %by_log_weight.4.11260.i.i = phi double [ 0.000000e+00, %B2434.if.lr.ph.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2434.loopexit.i.i ]
  %.6313.01258.i.i = phi i64 [ 0, %B2434.if.lr.ph.i.i ], [ %.6382.i.i, %B2434.loopexit.i.i ]
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.844.i.i, i64 %indvars.iv.i.i)
  %.6382.i.i = add nuw nsw i64 %.6313.01258.i.i, 1
  br i1 %.9536.not.i.i.i, label %B2434.loopexit.i.i, label %B2488.if.lr.ph.i.i

B2488.if.lr.ph.i.i:                               ; preds = %B2434.if.i.i
  %.6566.i.i = mul nuw nsw i64 %.6313.01258.i.i, %.431.i83.i
  %292 = getelementptr double, ptr %244, i64 %.6566.i.i
  %.6583.i.i = getelementptr double, ptr %262, i64 %.6313.01258.i.i
  %.6584.i.i = load double, ptr %.6583.i.i, align 8, !noalias !72
  br label %B2488.if.i.i

B2488.if.i.i:                                     ; preds = %B2488.if.i.i, %B2488.if.lr.ph.i.i
  %by_log_weight.3.21255.i.i = phi double [ %by_log_weight.4.11260.i.i, %B2488.if.lr.ph.i.i ], [ %.6587.i.i, %B2488.if.i.i ]
  %.6470.01253.i.i = phi i64 [ 0, %B2488.if.lr.ph.i.i ], [ %.6539.i.i, %B2488.if.i.i ]
  %.6539.i.i = add nuw nsw i64 %.6470.01253.i.i, 1
  %.6571.i.i = getelementptr double, ptr %292, i64 %.6470.01253.i.i
  %.6572.i.i = load double, ptr %.6571.i.i, align 8, !noalias !72
  %.6576.i.i = getelementptr double, ptr %261, i64 %.6470.01253.i.i
  %.6577.i.i = load double, ptr %.6576.i.i, align 8, !noalias !72
  %.6578.i.i = fmul double %.6572.i.i, %.6577.i.i
  %.6585.i.i = fmul double %.6584.i.i, %.6578.i.i
  %.6587.i.i = fadd double %by_log_weight.3.21255.i.i, %.6585.i.i
  %exitcond1313.not.i.i = icmp eq i64 %.6539.i.i, %smin.i.i
  br i1 %exitcond1313.not.i.i, label %B2434.loopexit.i.i, label %B2488.if.i.i

B2600.if.i.i:                                     ; preds = %B2600.loopexit.i.i, %B2600.if.lr.ph.i.i
  %by_log_weight.6.11275.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2600.if.lr.ph.i.i ], [ %.7071.i.i, %B2600.loopexit.i.i ]
  %.6637.01273.i.i = phi i64 [ 0, %B2600.if.lr.ph.i.i ], [ %.6706.i.i, %B2600.loopexit.i.i ]
  %.7028.i.i = mul nsw i64 %.6637.01273.i.i, %.431.i83.i
  %293 = getelementptr double, ptr %263, i64 %.7028.i.i
  %294 = getelementptr double, ptr %245, i64 %.7028.i.i
  br label %B2702.if.lr.ph.i.i

B2702.if.lr.ph.i.i:                               ; preds = %B2600.if.i.i, %B2776.i.i
  %by_log_weight.5.21270.i.i = phi double [ %by_log_weight.6.11275.i.i, %B2600.if.i.i ], [ %.7071.i.i, %B2776.i.i ]
  %.6764.01268.i.i = phi i64 [ 0, %B2600.if.i.i ], [ %.6833.i.i, %B2776.i.i ]
  %smin1315.i.i = tail call i64 @llvm.smin.i64(i64 %.6637.01273.i.i, i64 %.6764.01268.i.i)
  %.6863.i.i = icmp eq i64 %.6637.01273.i.i, %.6764.01268.i.i
  %..i.i62 = select i1 %.6863.i.i, double -1.000000e+00, double 0.000000e+00
  %.7037.i.i = mul nsw i64 %.6764.01268.i.i, %.431.i83.i
  %295 = getelementptr double, ptr %263, i64 %.7037.i.i
  br label %B2702.if.i.i

B2702.if.i.i:                                     ; preds = %B2702.if.i.i, %B2702.if.lr.ph.i.i
  %total.20.31265.i.i = phi double [ %..i.i62, %B2702.if.lr.ph.i.i ], [ %.7046.i.i, %B2702.if.i.i ]
  %.6932.01263.i.i = phi i64 [ 0, %B2702.if.lr.ph.i.i ], [ %.7001.i.i, %B2702.if.i.i ]
  %.7001.i.i = add nuw nsw i64 %.6932.01263.i.i, 1
  %.7033.i.i = getelementptr double, ptr %293, i64 %.6932.01263.i.i
  %.7034.i.i = load double, ptr %.7033.i.i, align 8, !noalias !72
  %.7042.i.i = getelementptr double, ptr %295, i64 %.6932.01263.i.i
  %.7043.i.i = load double, ptr %.7042.i.i, align 8, !noalias !72
  %.7044.i.i = fmul double %.7034.i.i, %.7043.i.i
  %.7046.i.i = fadd double %total.20.31265.i.i, %.7044.i.i
  %exitcond1316.not.i.i = icmp eq i64 %.6932.01263.i.i, %smin1315.i.i
  br i1 %exitcond1316.not.i.i, label %B2776.i.i, label %B2702.if.i.i

B2886.if.i.i:                                     ; preds = %B2886.loopexit.i.i, %B2886.if.lr.ph.i.i
  %.7154.01301.i.i = phi i64 [ 0, %B2886.if.lr.ph.i.i ], [ %.7223.i.i, %B2886.loopexit.i.i ]
  %.7223.i.i = add nuw nsw i64 %.7154.01301.i.i, 1
  %.13.i1166.i.i = tail call i64 @llvm.smin.i64(i64 %.844.i.i, i64 %.7223.i.i)
  %storemerge1147.i.i = tail call i64 @llvm.smax.i64(i64 %.13.i1166.i.i, i64 0)
  br i1 %.9536.not.i.i.i, label %B3078.i.i, label %B2946.if.lr.ph.i.i

B2946.if.lr.ph.i.i:                               ; preds = %B2886.if.i.i
  %.7404.i.i = mul nuw nsw i64 %.7154.01301.i.i, %.431.i83.i
  %296 = getelementptr double, ptr %244, i64 %.7404.i.i
  %297 = getelementptr double, ptr %243, i64 %.7404.i.i
  %.7434.i.i = getelementptr double, ptr %274, i64 %.7154.01301.i.i
  br label %B2946.if.i.i

B2946.if.i.i:                                     ; preds = %B2946.if.i.i, %B2946.if.lr.ph.i.i
  %by_pull.2.21280.i.i = phi double [ 0.000000e+00, %B2946.if.lr.ph.i.i ], [ %.7418.i.i, %B2946.if.i.i ]
  %.7311.01279.i.i = phi i64 [ %storemerge1147.i.i, %B2946.if.lr.ph.i.i ], [ %.7373.i.i, %B2946.if.i.i ]
  %.7308.01278.i.i = phi i64 [ 0, %B2946.if.lr.ph.i.i ], [ %.7377.i.i, %B2946.if.i.i ]
  %.7373.i.i = add nsw i64 %.7311.01279.i.i, -1
  %.7377.i.i = add nuw nsw i64 %.7308.01278.i.i, 1
  %.7409.i.i = getelementptr double, ptr %296, i64 %.7308.01278.i.i
  %.7410.i.i = load double, ptr %.7409.i.i, align 8, !noalias !72
  %.7414.i.i = getelementptr double, ptr %273, i64 %.7308.01278.i.i
  %.7415.i.i = load double, ptr %.7414.i.i, align 8, !noalias !72
  %.7416.i.i = fmul double %.7410.i.i, %.7415.i.i
  %.7418.i.i = fadd double %by_pull.2.21280.i.i, %.7416.i.i
  %.7428.i.i = getelementptr double, ptr %297, i64 %.7308.01278.i.i
  %.7429.i.i = load double, ptr %.7428.i.i, align 8, !noalias !72
  %.7435.i.i = load double, ptr %.7434.i.i, align 8, !noalias !72
  %.7441.i.i = fmul double %.7415.i.i, %.7435.i.i
  %.7442.i.i = fadd double %.7429.i.i, %.7441.i.i
  store double %.7442.i.i, ptr %.7428.i.i, align 8, !noalias !72
  %.7364.i.i = icmp samesign ugt i64 %.7311.01279.i.i, 1
  br i1 %.7364.i.i, label %B2946.if.i.i, label %B3078.i.i

B3258.if.i.i:                                     ; preds = %B3258.if.i.i, %B3258.if.lr.ph.i.i
  %.7905.01283.i.i = phi i64 [ 0, %B3258.if.lr.ph.i.i ], [ %.7974.i.i, %B3258.if.i.i ]
  %.7974.i.i = add nuw nsw i64 %.7905.01283.i.i, 1
  %.8002.i.i = getelementptr i64, ptr %278, i64 %.7905.01283.i.i
  %.8003.i.i = load i64, ptr %.8002.i.i, align 8, !noalias !72
  %.8005.i.i = getelementptr double, ptr %.416, i64 %.8003.i.i
  %.8006.i.i = load double, ptr %.8005.i.i, align 8, !noalias !72
  %.8013.i.i = getelementptr double, ptr %281, i64 %.7905.01283.i.i
  %.8014.i.i = load double, ptr %.8013.i.i, align 8, !noalias !72
  %.8015.i.i = fmul double %.8009.i.i, %.8014.i.i
  %.8016.i.i = fsub double %.8006.i.i, %.8015.i.i
  store double %.8016.i.i, ptr %.8005.i.i, align 8, !noalias !72
  %exitcond1319.not.i.i = icmp eq i64 %.7974.i.i, %.7464.i.i
  br i1 %exitcond1319.not.i.i, label %B3354.preheader.i.i, label %B3258.if.i.i

B3354.if.i.i:                                     ; preds = %B3354.loopexit.i.i, %B3354.if.lr.ph.i.i
  %.8055.01298.i.i = phi i64 [ 0, %B3354.if.lr.ph.i.i ], [ %.8124.i.i, %B3354.loopexit.i.i ]
  %.8124.i.i = add nuw nsw i64 %.8055.01298.i.i, 1
  %.82361285.not.not.i.i = icmp sgt i64 %.431.i83.i, %.8055.01298.i.i
  br i1 %.82361285.not.not.i.i, label %B3388.if.lr.ph.i.i, label %B3518.if.lr.ph.i.i

B3388.if.lr.ph.i.i:                               ; preds = %B3354.if.i.i
  %invariant.gep1290.i.i = getelementptr double, ptr %244, i64 %.8055.01298.i.i
  br label %B3388.if.i.i

B3388.if.i.i:                                     ; preds = %B3388.if.i.i, %B3388.if.lr.ph.i.i
  %product.2.31288.i.i = phi double [ 0.000000e+00, %B3388.if.lr.ph.i.i ], [ %.8296.i.i, %B3388.if.i.i ]
  %.8180.01286.i.i = phi i64 [ %.8055.01298.i.i, %B3388.if.lr.ph.i.i ], [ %.8249.i.i, %B3388.if.i.i ]
  %.8249.i.i = add nuw i64 %.8180.01286.i.i, 1
  %.8281.i.i = getelementptr double, ptr %282, i64 %.8180.01286.i.i
  %.8282.i.i = load double, ptr %.8281.i.i, align 8, !noalias !72
  %.8284.i.i = fmul double %.6078.i.i, %.8282.i.i
  %.8286.i.i = mul nsw i64 %.8180.01286.i.i, %.431.i83.i
  %gep1291.i.i = getelementptr double, ptr %invariant.gep1290.i.i, i64 %.8286.i.i
  %.8293.i.i = load double, ptr %gep1291.i.i, align 8, !noalias !72
  %.8294.i.i = fmul double %.8284.i.i, %.8293.i.i
  %.8296.i.i = fadd double %product.2.31288.i.i, %.8294.i.i
  %exitcond1320.not.i.i = icmp eq i64 %.8249.i.i, %.431.i83.i
  br i1 %exitcond1320.not.i.i, label %B3518.if.lr.ph.i.i, label %B3388.if.i.i

B3518.if.i.i:                                     ; preds = %B3518.if.i.i, %B3518.if.lr.ph.i.i
  %.8361.01294.i.i = phi i64 [ %storemerge1147.i.i, %B3518.if.lr.ph.i.i ], [ %.8423.i.i, %B3518.if.i.i ]
  %.8358.01293.i.i = phi i64 [ 0, %B3518.if.lr.ph.i.i ], [ %.8427.i.i, %B3518.if.i.i ]
  %.8423.i.i = add nsw i64 %.8361.01294.i.i, -1
  %.8427.i.i = add nuw nsw i64 %.8358.01293.i.i, 1
  %.8459.i.i = getelementptr double, ptr %283, i64 %.8358.01293.i.i
  %.8460.i.i = load double, ptr %.8459.i.i, align 8, !noalias !72
  %.8468.i.i = getelementptr double, ptr %284, i64 %.8358.01293.i.i
  %.8469.i.i = load double, ptr %.8468.i.i, align 8, !noalias !72
  %.8471.i.i = mul nuw nsw i64 %.8358.01293.i.i, %.431.i83.i
  %gep1296.i.i = getelementptr double, ptr %invariant.gep1295.i.i, i64 %.8471.i.i
  %.8478.i.i = load double, ptr %gep1296.i.i, align 8, !noalias !72
  %.8479.i.i = fadd double %.8469.i.i, %.8478.i.i
  %.8481.i.i = fmul double %product.2.3.lcssa.i.i, %.8479.i.i
  %.8482.i.i = fadd double %.8460.i.i, %.8481.i.i
  store double %.8482.i.i, ptr %.8459.i.i, align 8, !noalias !72
  %.8414.i.i = icmp sgt i64 %.8361.01294.i.i, 1
  br i1 %.8414.i.i, label %B3518.if.i.i, label %B3354.loopexit.i.i

B496.i:                                           ; preds = %B358.loopexit.i.i71, %B60.if.i, %B468.i, %B444.i, %regions_backward, %states_backward
  %.1675.i = getelementptr i8, ptr %334, i64 344
  %.1676.i = load i64, ptr %.1675.i, align 8, !noalias !63
  %.1677.i = icmp sgt i64 %.1676.i, -1
  br i1 %.1677.i, label %B546.i, label %B572.i

B546.i:                                           ; preds = %B496.i
  %.220.i.i = getelementptr i8, ptr %334, i64 352
  %.221.i.i = load i64, ptr %.220.i.i, align 8, !noalias !87
  %.424.i.i = getelementptr double, ptr %.304, i64 %.1676.i
  %.425.i.i = load double, ptr %.424.i.i, align 8, !noalias !87
  %.878.i.i = add i64 %.221.i.i, -1
  %.92343.not.i.i = icmp slt i64 %.878.i.i, 1
  br i1 %.92343.not.i.i, label %keep_backward, label %B202.if.lr.ph.i.i

B202.if.lr.ph.i.i:                                ; preds = %B546.i
  %.834.i.i = getelementptr i8, ptr %334, i64 368
  %.835.i.i45 = load i64, ptr %.834.i.i, align 8, !noalias !87
  %.626.i.i = getelementptr i8, ptr %334, i64 384
  %.627.i.i = load i64, ptr %.626.i.i, align 8, !noalias !87
  %298 = getelementptr double, ptr %.108, i64 %.835.i.i45
  %299 = getelementptr double, ptr %.304, i64 %.627.i.i
  br label %B202.if.i.i

B202.if.i.i:                                      ; preds = %B202.if.i.i, %B202.if.lr.ph.i.i
  %total.2.046.i.i = phi double [ 0.000000e+00, %B202.if.lr.ph.i.i ], [ %.977.i.i, %B202.if.i.i ]
  %.865.044.i.i = phi i64 [ 1, %B202.if.lr.ph.i.i ], [ %.936.i.i, %B202.if.i.i ]
  %.936.i.i = add nuw i64 %.865.044.i.i, 1
  %.964.i.i = getelementptr double, ptr %298, i64 %.865.044.i.i
  %.965.i.i = load double, ptr %.964.i.i, align 8, !noalias !87
  %.969.i.i = getelementptr double, ptr %299, i64 %.865.044.i.i
  %.970.i.i = load double, ptr %.969.i.i, align 8, !noalias !87
  %.971.i.i = fmul double %.965.i.i, %.970.i.i
  %.972.i.i = fadd double %.965.i.i, -1.000000e+00
  %.974.i.i = tail call double @llvm.pow.f64(double %.425.i.i, double %.972.i.i)
  %.975.i.i = fmul double %.971.i.i, %.974.i.i
  %.977.i.i = fadd double %total.2.046.i.i, %.975.i.i
  %exitcond.not.i95.i = icmp eq i64 %.936.i.i, %.221.i.i
  br i1 %exitcond.not.i95.i, label %keep_backward, label %B202.if.i.i

keep_backward: ; preds = %B202.if.i.i, %B546.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B546.i ], [ %.977.i.i, %B202.if.i.i ]
  %.1202.i.i = getelementptr double, ptr %.416, i64 %.1676.i
  %.1203.i.i = load double, ptr %.1202.i.i, align 8, !noalias !87
  %.1205.i.i = fadd double %total.2.0.lcssa.i.i, %.1203.i.i
  store double %.1205.i.i, ptr %.1202.i.i, align 8, !noalias !87
  br label %B572.i

B572.i:                                           ; preds = %keep_backward, %B496.i
  %.222.i.i20 = getelementptr i8, ptr %334, i64 8
  %.223.i.i = load i64, ptr %.222.i.i20, align 8, !noalias !90
  %.423.i96.i = getelementptr i8, ptr %334, i64 16
  %.424.i97.i = load i64, ptr %.423.i96.i, align 8, !noalias !90
  %.630.i.i = getelementptr i8, ptr %334, i64 40
  %.631.i.i = load i64, ptr %.630.i.i, align 8, !noalias !90
  %.831.i.i = getelementptr i8, ptr %334, i64 32
  %.832.i.i = load i64, ptr %.831.i.i, align 8, !noalias !90
  %.1032.i.i = getelementptr i8, ptr %334, i64 80
  %.1033.i.i = load i64, ptr %.1032.i.i, align 8, !noalias !90
  %.1242.i.i = getelementptr i8, ptr %334, i64 72
  %.1243.i.i = load i64, ptr %.1242.i.i, align 8, !noalias !90
  %.1443.i.i = getelementptr i8, ptr %334, i64 64
  %.1444.i.i = load i64, ptr %.1443.i.i, align 8, !noalias !90
  %.1489.i.i21 = sub i64 %.223.i.i, %.424.i97.i
  %storemerge.i.i = tail call i64 @llvm.smax.i64(i64 %.1489.i.i21, i64 0)
  %.1534349.not.i.i = icmp slt i64 %.1489.i.i21, 1
  br i1 %.1534349.not.i.i, label %B472.i.i, label %B314.if.lr.ph.i.i

B314.if.lr.ph.i.i:                                ; preds = %B572.i
  %.1577.i.i = sub i64 %.1033.i.i, %.424.i97.i
  %300 = getelementptr i64, ptr %.63, i64 %.832.i.i
  %301 = getelementptr double, ptr %.304, i64 %.1243.i.i
  %302 = getelementptr double, ptr %.304, i64 %.1444.i.i
  %303 = getelementptr i64, ptr %.63, i64 %.1577.i.i
  br label %B314.if.i.i

B314.loopexit.i.i:                                ; preds = %B382.if.i.i, %B314.if.i.i
  %.1534.i.i = icmp samesign ugt i64 %.1479.0351.i.i, 1
  br i1 %.1534.i.i, label %B314.if.i.i, label %B472.i.i

B472.i.i:                                         ; preds = %B314.loopexit.i.i, %B572.i
  %.1832373.not.i.i = icmp slt i64 %.424.i97.i, 1
  br i1 %.1832373.not.i.i, label %factor_backward, label %B498.if.lr.ph.i.i

B498.if.lr.ph.i.i:                                ; preds = %B472.i.i
  %304 = getelementptr i64, ptr %.63, i64 %.832.i.i
  %305 = getelementptr double, ptr %.304, i64 %.1243.i.i
  %306 = getelementptr double, ptr %.304, i64 %.1444.i.i
  %.2189.i.i = sub i64 %.1033.i.i, %.424.i97.i
  %307 = getelementptr i64, ptr %.63, i64 %.631.i.i
  %308 = getelementptr i64, ptr %.63, i64 %.2189.i.i
  br label %B548.if.lr.ph.i.i

B498.loopexit.i.i:                                ; preds = %B1267.i.i, %B812.i.i
  %exitcond376.not.i.i = icmp eq i64 %.1845.i.i, %.424.i97.i
  br i1 %exitcond376.not.i.i, label %factor_backward, label %B548.if.lr.ph.i.i

B630.i.i:                                         ; preds = %B548.if.i.i
  %.1845.i.i = add nuw nsw i64 %.1776.0374.i.i, 1
  %.2042.i.i = getelementptr double, ptr %312, i64 %.1776.0374.i.i
  %.2043.i.i = load double, ptr %.2042.i.i, align 8, !noalias !90
  %.2049.i.i = getelementptr double, ptr %.304, i64 %.1878.i.i
  %.2050.i.i = load double, ptr %.2049.i.i, align 8, !noalias !90
  %.2059.i.i = getelementptr double, ptr %313, i64 %.1776.0374.i.i
  %.2060.i103.i = load double, ptr %.2059.i.i, align 8, !noalias !90
  %.2061.i104.i = fmul double %.2050.i.i, %.2060.i103.i
  br i1 %.1534349.not.i.i, label %B812.i.i, label %B716.if.lr.ph.i.i

B716.if.lr.ph.i.i:                                ; preds = %B630.i.i
  %invariant.gep.i105.i = getelementptr double, ptr %306, i64 %.1776.0374.i.i
  br label %B716.if.i.i

B754.i.i:                                         ; preds = %B716.if.i.i
  %.2211.i.i = getelementptr i64, ptr %304, i64 %.2090.0357.i.i
  %.2212.i.i = load i64, ptr %.2211.i.i, align 8, !noalias !90
  %.2214.i.i = getelementptr double, ptr %.304, i64 %.2212.i.i
  %.2215.i.i = load double, ptr %.2214.i.i, align 8, !noalias !90
  %.2218.i.i = mul nsw i64 %.2090.0357.i.i, %.223.i.i
  %gep.i107.i = getelementptr double, ptr %invariant.gep.i105.i, i64 %.2218.i.i
  %.2227.i.i = load double, ptr %gep.i107.i, align 8, !noalias !90
  %.2228.i.i = fmul double %.2215.i.i, %.2227.i.i
  %.2230.i.i = fadd double %d_left.3.1359.i.i, %.2228.i.i
  br label %B1269.i.i

B812.i.i:                                         ; preds = %B1269.i.i, %B630.i.i
  %d_left.3.1.lcssa.i.i = phi double [ %.2061.i104.i, %B630.i.i ], [ %d_left.4.2.i.i, %B1269.i.i ]
  %.2333368.not.i.i = icmp eq i64 %.1776.0374.i.i, 0
  br i1 %.2333368.not.i.i, label %B498.loopexit.i.i, label %B848.if.lr.ph.i.i

B848.if.lr.ph.i.i:                                ; preds = %B812.i.i
  %309 = getelementptr i64, ptr %307, i64 %.2007.i.i22
  br label %B848.if.i.i

B894.i.i43:                                       ; preds = %B848.if.i.i
  %.2409.i.i = getelementptr double, ptr %.501, i64 %.2383.i.i23
  %.2410.i.i = load double, ptr %.2409.i.i, align 8, !noalias !90
  %.2411.i.i = tail call double @tanh(double %.2410.i.i)
  %.2416.i.i = tail call double @cosh(double %.2410.i.i)
  %.2425.i.i = fmul double %left.2.1370.i.i, %.2416.i.i
  %.2443.i.i = getelementptr double, ptr %313, i64 %.2277.0372.i.i
  %.2444.i.i = load double, ptr %.2443.i.i, align 8, !noalias !90
  %.2445.i.i = fmul double %.2050.i.i, %.2444.i.i
  br i1 %.1534349.not.i.i, label %B1158.i.i, label %B1062.if.lr.ph.i.i

B1062.if.lr.ph.i.i:                               ; preds = %B894.i.i43
  %invariant.gep365.i.i = getelementptr double, ptr %306, i64 %.2277.0372.i.i
  br label %B1062.if.i.i

B1100.i.i:                                        ; preds = %B1062.if.i.i
  %.2595.i.i = getelementptr i64, ptr %304, i64 %.2474.0361.i.i
  %.2596.i.i = load i64, ptr %.2595.i.i, align 8, !noalias !90
  %.2598.i.i = getelementptr double, ptr %.304, i64 %.2596.i.i
  %.2599.i.i = load double, ptr %.2598.i.i, align 8, !noalias !90
  %.2602.i.i = mul nsw i64 %.2474.0361.i.i, %.223.i.i
  %gep366.i.i = getelementptr double, ptr %invariant.gep365.i.i, i64 %.2602.i.i
  %.2611.i.i = load double, ptr %gep366.i.i, align 8, !noalias !90
  %.2612.i.i = fmul double %.2599.i.i, %.2611.i.i
  %.2614.i.i = fadd double %d_entry.2.2363.i.i, %.2612.i.i
  br label %B1268.i.i

B1158.i.i:                                        ; preds = %B1268.i.i, %B894.i.i43
  %d_entry.2.2.lcssa.i.i = phi double [ %.2445.i.i, %B894.i.i43 ], [ %d_entry.3.4.i.i, %B1268.i.i ]
  %.2631.i.i = getelementptr double, ptr %arg.grad, i64 %.2383.i.i23
  %.2632.i106.i = load double, ptr %.2631.i.i, align 8, !noalias !90
  %.2635.i.i = fmul double %.2425.i.i, %d_entry.2.2.lcssa.i.i
  %.2638.i.i = fmul double %.2416.i.i, %.2416.i.i
  %.2642.i.i = fdiv double %.2635.i.i, %.2638.i.i
  %.2645.i.i = fmul double %d_left.5.1371.i.i, %.2425.i.i
  %.2649.i.i = fmul double %.2411.i.i, %.2645.i.i
  %.2654.i.i = fdiv double %.2649.i.i, %.2416.i.i
  %.2655.i.i = fsub double %.2642.i.i, %.2654.i.i
  %.2656.i.i = fadd double %.2632.i106.i, %.2655.i.i
  store double %.2656.i.i, ptr %.2631.i.i, align 8, !noalias !90
  %.2665.i.i = fmul double %.2411.i.i, %d_entry.2.2.lcssa.i.i
  %.2675.i.i = fdiv double %d_left.5.1371.i.i, %.2416.i.i
  %.2680.i.i = fadd double %.2675.i.i, %.2665.i.i
  br label %B1267.i.i

B1267.i.i:                                        ; preds = %B848.if.i.i, %B1158.i.i
  %left.3.2.i.i = phi double [ %.2425.i.i, %B1158.i.i ], [ %left.2.1370.i.i, %B848.if.i.i ]
  %d_left.6.2.i.i = phi double [ %.2680.i.i, %B1158.i.i ], [ %d_left.5.1371.i.i, %B848.if.i.i ]
  %.2333.i.i = icmp sgt i64 %.2277.0372.in.i.i, 1
  br i1 %.2333.i.i, label %B848.if.i.i, label %B498.loopexit.i.i

B1268.i.i:                                        ; preds = %B1062.if.i.i, %B1100.i.i
  %d_entry.3.4.i.i = phi double [ %.2614.i.i, %B1100.i.i ], [ %d_entry.2.2363.i.i, %B1062.if.i.i ]
  %.2530.i.i = icmp sgt i64 %.2477.0362.i.i, 1
  br i1 %.2530.i.i, label %B1062.if.i.i, label %B1158.i.i

B1269.i.i:                                        ; preds = %B716.if.i.i, %B754.i.i
  %d_left.4.2.i.i = phi double [ %.2230.i.i, %B754.i.i ], [ %d_left.3.1359.i.i, %B716.if.i.i ]
  %.2146.i.i = icmp sgt i64 %.2093.0358.i.i, 1
  br i1 %.2146.i.i, label %B716.if.i.i, label %B812.i.i

B314.if.i.i:                                      ; preds = %B314.loopexit.i.i, %B314.if.lr.ph.i.i
  %.1479.0351.i.i = phi i64 [ %storemerge.i.i, %B314.if.lr.ph.i.i ], [ %.1543.i.i, %B314.loopexit.i.i ]
  %.1476.0350.i.i = phi i64 [ %.424.i97.i, %B314.if.lr.ph.i.i ], [ %.1547.i.i, %B314.loopexit.i.i ]
  %.1543.i.i = add nsw i64 %.1479.0351.i.i, -1
  %.1547.i.i = add i64 %.1476.0350.i.i, 1
  %.1581.i.i = getelementptr i64, ptr %303, i64 %.1476.0350.i.i
  %.1582.i.i = load i64, ptr %.1581.i.i, align 8, !noalias !90
  %.1672345.i.i = icmp sgt i64 %.1582.i.i, -1
  br i1 %.1672345.i.i, label %B382.if.lr.ph.i.i, label %B314.loopexit.i.i

B382.if.lr.ph.i.i:                                ; preds = %B314.if.i.i
  %.1587.i.i = getelementptr i64, ptr %300, i64 %.1476.0350.i.i
  %.1588.i.i = load i64, ptr %.1587.i.i, align 8, !noalias !90
  %.1712.i.i = getelementptr double, ptr %.416, i64 %.1588.i.i
  %.1716.i.i = mul nsw i64 %.1476.0350.i.i, %.223.i.i
  %310 = getelementptr double, ptr %301, i64 %.1716.i.i
  %311 = getelementptr double, ptr %302, i64 %.1716.i.i
  %.1712.promoted.i.i = load double, ptr %.1712.i.i, align 8, !noalias !90
  br label %B382.if.i.i

B382.if.i.i:                                      ; preds = %B382.if.i.i, %B382.if.lr.ph.i.i
  %.1733348.i.i = phi double [ %.1712.promoted.i.i, %B382.if.lr.ph.i.i ], [ %.1733.i.i, %B382.if.i.i ]
  %.1616.0346.i.i = phi i64 [ 0, %B382.if.lr.ph.i.i ], [ %.1685.i.i, %B382.if.i.i ]
  %.1685.i.i = add nuw i64 %.1616.0346.i.i, 1
  %.1721.i.i = getelementptr double, ptr %310, i64 %.1616.0346.i.i
  %.1722.i.i = load double, ptr %.1721.i.i, align 8, !noalias !90
  %.1730.i.i = getelementptr double, ptr %311, i64 %.1616.0346.i.i
  %.1731.i.i = load double, ptr %.1730.i.i, align 8, !noalias !90
  %.1732.i.i = fmul double %.1722.i.i, %.1731.i.i
  %.1733.i.i = fadd double %.1733348.i.i, %.1732.i.i
  store double %.1733.i.i, ptr %.1712.i.i, align 8, !noalias !90
  %exitcond.not.i44 = icmp eq i64 %.1616.0346.i.i, %.1582.i.i
  br i1 %exitcond.not.i44, label %B314.loopexit.i.i, label %B382.if.i.i

B548.if.lr.ph.i.i:                                ; preds = %B498.loopexit.i.i, %B498.if.lr.ph.i.i
  %.1776.0374.i.i = phi i64 [ 0, %B498.if.lr.ph.i.i ], [ %.1845.i.i, %B498.loopexit.i.i ]
  %.1877.i.i = getelementptr i64, ptr %304, i64 %.1776.0374.i.i
  %.1878.i.i = load i64, ptr %.1877.i.i, align 8, !noalias !90
  %.2003.i.i = getelementptr double, ptr %.416, i64 %.1878.i.i
  %.2007.i.i22 = mul nsw i64 %.1776.0374.i.i, %.223.i.i
  %312 = getelementptr double, ptr %305, i64 %.2007.i.i22
  %313 = getelementptr double, ptr %306, i64 %.2007.i.i22
  %.2003.promoted.i.i = load double, ptr %.2003.i.i, align 8, !noalias !90
  br label %B548.if.i.i

B548.if.i.i:                                      ; preds = %B548.if.i.i, %B548.if.lr.ph.i.i
  %.2024355.i.i = phi double [ %.2003.promoted.i.i, %B548.if.lr.ph.i.i ], [ %.2024.i101.i, %B548.if.i.i ]
  %.1907.0353.i.i = phi i64 [ 0, %B548.if.lr.ph.i.i ], [ %.1976.i.i, %B548.if.i.i ]
  %.1976.i.i = add nuw nsw i64 %.1907.0353.i.i, 1
  %.2012.i.i = getelementptr double, ptr %312, i64 %.1907.0353.i.i
  %.2013.i.i = load double, ptr %.2012.i.i, align 8, !noalias !90
  %.2021.i98.i = getelementptr double, ptr %313, i64 %.1907.0353.i.i
  %.2022.i99.i = load double, ptr %.2021.i98.i, align 8, !noalias !90
  %.2023.i100.i = fmul double %.2013.i.i, %.2022.i99.i
  %.2024.i101.i = fadd double %.2024355.i.i, %.2023.i100.i
  store double %.2024.i101.i, ptr %.2003.i.i, align 8, !noalias !90
  %exitcond.not.i102.i = icmp eq i64 %.1907.0353.i.i, %.1776.0374.i.i
  br i1 %exitcond.not.i102.i, label %B630.i.i, label %B548.if.i.i

B716.if.i.i:                                      ; preds = %B1269.i.i, %B716.if.lr.ph.i.i
  %d_left.3.1359.i.i = phi double [ %.2061.i104.i, %B716.if.lr.ph.i.i ], [ %d_left.4.2.i.i, %B1269.i.i ]
  %.2093.0358.i.i = phi i64 [ %storemerge.i.i, %B716.if.lr.ph.i.i ], [ %.2155.i.i, %B1269.i.i ]
  %.2090.0357.i.i = phi i64 [ %.424.i97.i, %B716.if.lr.ph.i.i ], [ %.2159.i.i, %B1269.i.i ]
  %.2155.i.i = add nsw i64 %.2093.0358.i.i, -1
  %.2159.i.i = add i64 %.2090.0357.i.i, 1
  %.2193.i.i = getelementptr i64, ptr %308, i64 %.2090.0357.i.i
  %.2194.i.i = load i64, ptr %.2193.i.i, align 8, !noalias !90
  %.2196.i.i = icmp eq i64 %.2194.i.i, %.1776.0374.i.i
  br i1 %.2196.i.i, label %B754.i.i, label %B1269.i.i

B848.if.i.i:                                      ; preds = %B1267.i.i, %B848.if.lr.ph.i.i
  %.2277.0372.in.i.i = phi i64 [ %.1776.0374.i.i, %B848.if.lr.ph.i.i ], [ %.2277.0372.i.i, %B1267.i.i ]
  %d_left.5.1371.i.i = phi double [ %d_left.3.1.lcssa.i.i, %B848.if.lr.ph.i.i ], [ %d_left.6.2.i.i, %B1267.i.i ]
  %left.2.1370.i.i = phi double [ %.2043.i.i, %B848.if.lr.ph.i.i ], [ %left.3.2.i.i, %B1267.i.i ]
  %.2277.0372.i.i = add nsw i64 %.2277.0372.in.i.i, -1
  %.2382.i.i = getelementptr i64, ptr %309, i64 %.2277.0372.i.i
  %.2383.i.i23 = load i64, ptr %.2382.i.i, align 8, !noalias !90
  %.2388.i.i = icmp sgt i64 %.2383.i.i23, -1
  br i1 %.2388.i.i, label %B894.i.i43, label %B1267.i.i

B1062.if.i.i:                                     ; preds = %B1268.i.i, %B1062.if.lr.ph.i.i
  %d_entry.2.2363.i.i = phi double [ %.2445.i.i, %B1062.if.lr.ph.i.i ], [ %d_entry.3.4.i.i, %B1268.i.i ]
  %.2477.0362.i.i = phi i64 [ %storemerge.i.i, %B1062.if.lr.ph.i.i ], [ %.2539.i.i, %B1268.i.i ]
  %.2474.0361.i.i = phi i64 [ %.424.i97.i, %B1062.if.lr.ph.i.i ], [ %.2543.i.i, %B1268.i.i ]
  %.2539.i.i = add nsw i64 %.2477.0362.i.i, -1
  %.2543.i.i = add i64 %.2474.0361.i.i, 1
  %.2577.i.i = getelementptr i64, ptr %308, i64 %.2474.0361.i.i
  %.2578.i.i = load i64, ptr %.2577.i.i, align 8, !noalias !90
  %.2580.i.i = icmp eq i64 %.2578.i.i, %.1776.0374.i.i
  br i1 %.2580.i.i, label %B1100.i.i, label %B1268.i.i

factor_backward: ; preds = %B498.loopexit.i.i, %B472.i.i
  %exitcond132.not.i = icmp eq i64 %.203.i, %.108.i
  br i1 %exitcond132.not.i, label %B606.i, label %B60.if.i

B606.i:                                           ; preds = %factor_backward, %gaussian
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.2006.i.i, i64 8
  %.104.i.i = getelementptr i8, ptr %.63, i64 8
  %.105.i.i = load i64, ptr %.104.i.i, align 8, !noalias !93
  %.191.i.i = getelementptr i8, ptr %.63, i64 56
  %.192.i.i = load i64, ptr %.191.i.i, align 8, !noalias !93
  %.194.i.i = add nsw i64 %.192.i.i, %.105.i.i
  %.280.i.i = getelementptr i8, ptr %.63, i64 72
  %.281.i.i = load i64, ptr %.280.i.i, align 8, !noalias !93
  %.364463.not.i.i = icmp slt i64 %.281.i.i, 1
  br i1 %.364463.not.i.i, label %B828.i.i, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B606.i
  %.487.i.i = getelementptr i8, ptr %.63, i64 80
  br label %B150.if.i.i

B280.i.i:                                         ; preds = %B150.if.i.i
  %.541.i.i = fadd double %.508.i.i, %.784.i.i
  store double %.541.i.i, ptr %.783.i.i, align 8, !noalias !93
  %.550.i.i = getelementptr double, ptr %.416, i64 %.502.i.i
  %.551.i.i = load double, ptr %.550.i.i, align 8, !noalias !93
  %.553.i.i = fadd double %.508.i.i, %.551.i.i
  store double %.553.i.i, ptr %.550.i.i, align 8, !noalias !93
  br label %B1633.i.i

B352.i.i:                                         ; preds = %B150.if.i.i
  %.575.i.i42 = fadd double %.508.i.i, %.784.i.i
  store double %.575.i.i42, ptr %.783.i.i, align 8, !noalias !93
  %.584.i.i = getelementptr double, ptr %.416, i64 %.502.i.i
  %.585.i.i = load double, ptr %.584.i.i, align 8, !noalias !93
  %.587.i.i = fsub double %.585.i.i, %.508.i.i
  store double %.587.i.i, ptr %.584.i.i, align 8, !noalias !93
  br label %B1633.i.i

B424.i.i:                                         ; preds = %B150.if.i.i
  %.610.i.i41 = getelementptr double, ptr %.304, i64 %.502.i.i
  %.611.i.i = load double, ptr %.610.i.i41, align 8, !noalias !93
  %.613.i.i = fmul double %.508.i.i, %.611.i.i
  %.614.i.i = fadd double %.784.i.i, %.613.i.i
  store double %.614.i.i, ptr %.783.i.i, align 8, !noalias !93
  %.621.i.i = getelementptr double, ptr %.416, i64 %.502.i.i
  %.622.i.i = load double, ptr %.621.i.i, align 8, !noalias !93
  %.625.i.i = getelementptr double, ptr %.304, i64 %.498.i.i
  %.626.i126.i = load double, ptr %.625.i.i, align 8, !noalias !93
  %.630.i127.i = fmul double %.508.i.i, %.626.i126.i
  %.633.i128.i = fadd double %.622.i.i, %.630.i127.i
  store double %.633.i128.i, ptr %.621.i.i, align 8, !noalias !93
  br label %B1633.i.i

B516.i.i:                                         ; preds = %B150.if.i.i
  %.652.i.i = getelementptr double, ptr %.304, i64 %.502.i.i
  %.653.i125.i = load double, ptr %.652.i.i, align 8, !noalias !93
  %.658.i.i = fdiv double %.508.i.i, %.653.i125.i
  %.659.i.i = fadd double %.784.i.i, %.658.i.i
  store double %.659.i.i, ptr %.783.i.i, align 8, !noalias !93
  %.668.i.i = getelementptr double, ptr %.416, i64 %.502.i.i
  %.669.i.i = load double, ptr %.668.i.i, align 8, !noalias !93
  %.676.i.i = getelementptr double, ptr %.304, i64 %.505.i.i
  %.677.i.i = load double, ptr %.676.i.i, align 8, !noalias !93
  %.679.i.i = fmul double %.508.i.i, %.677.i.i
  %.685.i.i = load double, ptr %.652.i.i, align 8, !noalias !93
  %.689.i.i = fdiv double %.679.i.i, %.685.i.i
  %.690.i.i = fsub double %.669.i.i, %.689.i.i
  store double %.690.i.i, ptr %.668.i.i, align 8, !noalias !93
  br label %B1633.i.i

B622.i.i:                                         ; preds = %B150.if.i.i
  %.709.i.i24 = getelementptr double, ptr %.304, i64 %.502.i.i
  %.710.i.i = load double, ptr %.709.i.i24, align 8, !noalias !93
  %.712.i.i = fmul double %.508.i.i, %.710.i.i
  %.715.i.i25 = getelementptr double, ptr %.304, i64 %.498.i.i
  %.716.i.i26 = load double, ptr %.715.i.i25, align 8, !noalias !93
  %.721.i.i = fadd double %.710.i.i, -1.000000e+00
  %.722.i.i = tail call double @llvm.pow.f64(double %.716.i.i26, double %.721.i.i)
  %.723.i.i27 = fmul double %.712.i.i, %.722.i.i
  %.724.i.i28 = fadd double %.784.i.i, %.723.i.i27
  store double %.724.i.i28, ptr %.783.i.i, align 8, !noalias !93
  %.732.i.i = load double, ptr %.715.i.i25, align 8, !noalias !93
  %.734.i.i = fcmp ogt double %.732.i.i, 0.000000e+00
  br i1 %.734.i.i, label %B698.i.i, label %B1633.i.i

B698.i.i:                                         ; preds = %B622.i.i
  %.738.i.i = getelementptr double, ptr %.416, i64 %.502.i.i
  %.739.i.i = load double, ptr %.738.i.i, align 8, !noalias !93
  %.746.i.i = getelementptr double, ptr %.304, i64 %.505.i.i
  %.747.i.i = load double, ptr %.746.i.i, align 8, !noalias !93
  %.749.i.i = fmul double %.508.i.i, %.747.i.i
  %.758.i.i = tail call double @llvm.log.f64(double %.732.i.i)
  %.759.i.i = fmul double %.758.i.i, %.749.i.i
  %.760.i.i = fadd double %.739.i.i, %.759.i.i
  store double %.760.i.i, ptr %.738.i.i, align 8, !noalias !93
  br label %B1633.i.i

B798.i.i:                                         ; preds = %B150.if.i.i
  %.786.i.i = fsub double %.784.i.i, %.508.i.i
  store double %.786.i.i, ptr %.783.i.i, align 8, !noalias !93
  br label %B1633.i.i

B828.i.i:                                         ; preds = %B1633.i.i, %B606.i
  %.884.i.i = getelementptr i8, ptr %.63, i64 24
  %.885.i.i29 = load i64, ptr %.884.i.i, align 8, !noalias !93
  %.968.i.i = getelementptr i8, ptr %.63, i64 32
  %.969.i108.i = load i64, ptr %.968.i.i, align 8, !noalias !93
  %.23.i.i.i = add i64 %.105.i.i, -1
  %314 = add i64 %.105.i.i, -2
  %.105260.i.i.i = icmp ult i64 %314, 9223372036854775807
  br i1 %.105260.i.i.i, label %B36.if.lr.ph.i.i.i, label %climb_backward

B36.if.lr.ph.i.i.i:                               ; preds = %B828.i.i
  %315 = getelementptr i64, ptr %.63, i64 %.885.i.i29
  %.98.i.i.i.i = getelementptr i8, ptr %.63, i64 152
  br label %B36.if.i.i.i

B76.i.i.i:                                        ; preds = %B36.if.i.i.i
  %.99.i.i.i.i = load i64, ptr %.98.i.i.i.i, align 8, !noalias !96
  %.110.i.i.i.i = icmp slt i64 %.99.i.i.i.i, 0
  br i1 %.110.i.i.i.i, label %nearest, label %B60.i.i.i.i

B60.i.i.i.i:                                      ; preds = %B76.i.i.i
  %.140.i.i.i.i = getelementptr i64, ptr %.63, i64 %.99.i.i.i.i
  %.141.i.i.i.i = load i64, ptr %.140.i.i.i.i, align 8, !noalias !96
  %.143.i.i.not.i.i = icmp sgt i64 %.47.0262.i.i.i, %.141.i.i.i.i
  br i1 %.143.i.i.not.i.i, label %B110.i.i.i.i, label %nearest

B110.i.i.i.i:                                     ; preds = %B60.i.i.i.i
  %.205.i.i.i.i = getelementptr i8, ptr %.140.i.i.i.i, i64 8
  %.206.i.i.i.i = load i64, ptr %.205.i.i.i.i, align 8, !noalias !96
  %.207.i.i.i.i = add nsw i64 %.206.i.i.i.i, %.141.i.i.i.i
  %.208.not.i.i.i.i = icmp slt i64 %.47.0262.i.i.i, %.207.i.i.i.i
  br i1 %.208.not.i.i.i.i, label %B216.i.i.i.i, label %nearest

B216.i.i.i.i:                                     ; preds = %B110.i.i.i.i
  %.276.i.i.i.i = getelementptr i8, ptr %.140.i.i.i.i, i64 24
  %.277.i.i.i.i = load i64, ptr %.276.i.i.i.i, align 8, !noalias !96
  %.379.i.i.i.i = getelementptr i8, ptr %.140.i.i.i.i, i64 16
  %.380.i.i.i.i = load i64, ptr %.379.i.i.i.i, align 8, !noalias !96
  %.462118.not.i.i.i.i = icmp slt i64 %.380.i.i.i.i, 1
  br i1 %.462118.not.i.i.i.i, label %nearest, label %B416.if.lr.ph.i.i.i.i

B416.if.lr.ph.i.i.i.i:                            ; preds = %B216.i.i.i.i
  %.342.i.i.i.i = sub nsw i64 %.118.i.i.i, %.141.i.i.i.i
  %.346.i.i.i.i = mul nsw i64 %.277.i.i.i.i, %.342.i.i.i.i
  %.309.i.i.i.i = getelementptr i8, ptr %.140.i.i.i.i, i64 40
  %.310.i.i.i.i = load i64, ptr %.309.i.i.i.i, align 8, !noalias !96
  %.586114.not.i.i.i.i = icmp slt i64 %.277.i.i.i.i, 1
  %.652.i.i.i.i = getelementptr i8, ptr %.140.i.i.i.i, i64 32
  %316 = getelementptr i64, ptr %.63, i64 %.310.i.i.i.i
  %317 = getelementptr i64, ptr %316, i64 %.346.i.i.i.i
  %318 = getelementptr i64, ptr %317, i64 %.277.i.i.i.i
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
  %.653.i.i.i.i = load i64, ptr %.652.i.i.i.i, align 8, !noalias !96
  %.656.i.i.i.i = mul nuw nsw i64 %.404.0119.i.i.i.i, %.277.i.i.i.i
  %319 = getelementptr double, ptr %.108, i64 %.653.i.i.i.i
  %320 = getelementptr double, ptr %319, i64 %.656.i.i.i.i
  br label %B448.if.i.i.i.i

B448.if.i.i.i.i:                                  ; preds = %B448.if.i.i.i.i, %B448.if.lr.ph.i.i.i.i
  %total.2.1117.i.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i.i.i.i ], [ %.683.i.i.i.i, %B448.if.i.i.i.i ]
  %.530.0115.i.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i.i.i.i ], [ %.599.i.i.i.i, %B448.if.i.i.i.i ]
  %.599.i.i.i.i = add nuw nsw i64 %.530.0115.i.i.i.i, 1
  %.660.i.i.i.i = getelementptr double, ptr %320, i64 %.530.0115.i.i.i.i
  %.661.i.i.i.i = load double, ptr %.660.i.i.i.i, align 8, !noalias !96
  %.667.i.i.i.i = getelementptr i64, ptr %318, i64 %.530.0115.i.i.i.i
  %.668.i.i.i.i = load i64, ptr %.667.i.i.i.i, align 8, !noalias !96
  %.670.i.i.i.i = getelementptr double, ptr %.304, i64 %.668.i.i.i.i
  %.671.i.i.i.i = load double, ptr %.670.i.i.i.i, align 8, !noalias !96
  %.675.i.i.i.i = getelementptr i64, ptr %317, i64 %.530.0115.i.i.i.i
  %.676.i.i.i.i = load i64, ptr %.675.i.i.i.i, align 8, !noalias !96
  %.678.i.i.i.i = getelementptr double, ptr %.304, i64 %.676.i.i.i.i
  %.679.i.i.i.i = load double, ptr %.678.i.i.i.i, align 8, !noalias !96
  %.680.i.i.i.i = fsub double %.671.i.i.i.i, %.679.i.i.i.i
  %.681.i.i.i.i = fmul double %.661.i.i.i.i, %.680.i.i.i.i
  %.683.i.i.i.i = fadd double %total.2.1117.i.i.i.i, %.681.i.i.i.i
  %exitcond.not.i.i.i.i = icmp eq i64 %.277.i.i.i.i, %.599.i.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %B572.i.i.i.i, label %B448.if.i.i.i.i

nearest: ; preds = %B216.i.i.i.i, %B110.i.i.i.i, %B60.i.i.i.i, %B76.i.i.i
  %.196245.i.i.i = getelementptr double, ptr %.416, i64 %.47.0262.i.i.i
  br label %nearest_backward

nearest.2: ; preds = %B572.i.i.i.i
  %.196.i.i.i = getelementptr double, ptr %.416, i64 %.47.0262.i.i.i
  %.197.i.i.i = load double, ptr %.196.i.i.i, align 8, !noalias !101
  %.198.i.i.i = fneg double %.197.i.i.i
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
  %.364.i.i.i.i = load i64, ptr %.652.i.i.i.i, align 8, !noalias !102
  %gep.i.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.364.i.i.i.i
  %.371.i.i.i.i = getelementptr double, ptr %gep.i.i.i.i, i64 %.239.053.i.i.i.i
  %.372.i.i.i.i = load double, ptr %.371.i.i.i.i, align 8, !noalias !102
  %.378.i.i.i.i = getelementptr i64, ptr %318, i64 %.239.053.i.i.i.i
  %.379.i144.i.i.i = load i64, ptr %.378.i.i.i.i, align 8, !noalias !102
  %.381.i.i.i.i = getelementptr double, ptr %.416, i64 %.379.i144.i.i.i
  %.382.i.i.i.i = load double, ptr %.381.i.i.i.i, align 8, !noalias !102
  %.384.i.i.i.i = fmul double %.372.i.i.i.i, %.198.i.i.i
  %.385.i.i.i.i = fadd double %.384.i.i.i.i, %.382.i.i.i.i
  store double %.385.i.i.i.i, ptr %.381.i.i.i.i, align 8, !noalias !102
  %.392.i.i.i.i = getelementptr i64, ptr %317, i64 %.239.053.i.i.i.i
  %.393.i.i.i.i = load i64, ptr %.392.i.i.i.i, align 8, !noalias !102
  %.395.i.i.i.i = getelementptr double, ptr %.416, i64 %.393.i.i.i.i
  %.396.i.i.i.i = load double, ptr %.395.i.i.i.i, align 8, !noalias !102
  %.399.i.i.i.i = fsub double %.396.i.i.i.i, %.384.i.i.i.i
  store double %.399.i.i.i.i, ptr %.395.i.i.i.i, align 8, !noalias !102
  %exitcond.not.i145.i.i.i = icmp eq i64 %.310.i143.i.i.i, %.277.i.i.i.i
  br i1 %exitcond.not.i145.i.i.i, label %nearest_backward, label %B216.if.i.i.i.i

nearest_backward: ; preds = %B216.if.i.i.i.i, %nearest.2, %nearest
  %.196250.i.i.i = phi ptr [ %.196245.i.i.i, %nearest ], [ %.196.i.i.i, %nearest.2 ], [ %.196.i.i.i, %B216.if.i.i.i.i ]
  %least.2.0.lcssa.sink.i249.i.i.i = phi double [ 0.000000e+00, %nearest ], [ %total.2.1.least.2.0.i.i.i.i, %nearest.2 ], [ %total.2.1.least.2.0.i.i.i.i, %B216.if.i.i.i.i ]
  %.229.i.i.i = getelementptr double, ptr %.416, i64 %.118.i.i.i
  %.230.i.i.i = load double, ptr %.229.i.i.i, align 8, !noalias !101
  %.234.i.i.i = load double, ptr %.196250.i.i.i, align 8, !noalias !101
  %.235.i.i.i39 = fadd double %.230.i.i.i, %.234.i.i.i
  store double %.235.i.i.i39, ptr %.229.i.i.i, align 8, !noalias !101
  %.245.i.i.i = getelementptr double, ptr %.304, i64 %.47.0262.i.i.i
  %.246.i.i.i = load double, ptr %.245.i.i.i, align 8, !noalias !101
  %.250.i.i.i = getelementptr double, ptr %.304, i64 %.118.i.i.i
  %.251.i.i.i = load double, ptr %.250.i.i.i, align 8, !noalias !101
  %.252.i.i.i = fsub double %.246.i.i.i, %.251.i.i.i
  %.253.i.i.i = fadd double %least.2.0.lcssa.sink.i249.i.i.i, %.252.i.i.i
  %.254.i.i.i = fmul double %.234.i.i.i, %.253.i.i.i
  %.255.i.i.i40 = fadd double %.254.i.i.i, 1.000000e+00
  store double %.255.i.i.i40, ptr %.196250.i.i.i, align 8, !noalias !101
  br label %B463.i.i.i

B242.i.i.i35:                                     ; preds = %B463.i.i.i
  %.308.i.i.i = icmp slt i64 %.105.i.i, 2
  %spec.select259.i.i.i = select i1 %.308.i.i.i, i64 0, i64 %.23.i.i.i
  %.350263.i.i.i = icmp sgt i64 %spec.select259.i.i.i, 0
  br i1 %.350263.i.i.i, label %B274.if.i.i.i36, label %climb_backward

B314.i.i.i:                                       ; preds = %B274.if.i.i.i36
  %.99.i147.i.i.i = load i64, ptr %.98.i.i.i.i, align 8, !noalias !105
  %.110.i148.i.i.i = icmp slt i64 %.99.i147.i.i.i, 0
  br i1 %.110.i148.i.i.i, label %nearest.3, label %B60.i149.i.i.i

B60.i149.i.i.i:                                   ; preds = %B314.i.i.i
  %.140.i150.i.i.i = getelementptr i64, ptr %.63, i64 %.99.i147.i.i.i
  %.141.i151.i.i.i = load i64, ptr %.140.i150.i.i.i, align 8, !noalias !105
  %.143.i152.i.i.i = icmp slt i64 %.294.0264.i.i.i, %.141.i151.i.i.i
  br i1 %.143.i152.i.i.i, label %nearest.3, label %B110.i153.i.i.i

B110.i153.i.i.i:                                  ; preds = %B60.i149.i.i.i
  %.205.i154.i.i.i = getelementptr i8, ptr %.140.i150.i.i.i, i64 8
  %.206.i155.i.i.i = load i64, ptr %.205.i154.i.i.i, align 8, !noalias !105
  %.207.i156.i.i.i = add nsw i64 %.206.i155.i.i.i, %.141.i151.i.i.i
  %.208.not.i157.i.i.i = icmp slt i64 %.363.i.i.i37, %.207.i156.i.i.i
  br i1 %.208.not.i157.i.i.i, label %B216.i161.i.i.i, label %nearest.3

B216.i161.i.i.i:                                  ; preds = %B110.i153.i.i.i
  %.276.i162.i.i.i = getelementptr i8, ptr %.140.i150.i.i.i, i64 24
  %.277.i163.i.i.i = load i64, ptr %.276.i162.i.i.i, align 8, !noalias !105
  %.379.i164.i.i.i = getelementptr i8, ptr %.140.i150.i.i.i, i64 16
  %.380.i165.i.i.i = load i64, ptr %.379.i164.i.i.i, align 8, !noalias !105
  %.462118.not.i166.i.i.i = icmp slt i64 %.380.i165.i.i.i, 1
  br i1 %.462118.not.i166.i.i.i, label %nearest.3, label %B416.if.lr.ph.i167.i.i.i

B416.if.lr.ph.i167.i.i.i:                         ; preds = %B216.i161.i.i.i
  %.342.i168.i.i.i = sub nsw i64 %.294.0264.i.i.i, %.141.i151.i.i.i
  %.346.i169.i.i.i = mul nsw i64 %.277.i163.i.i.i, %.342.i168.i.i.i
  %.309.i170.i.i.i = getelementptr i8, ptr %.140.i150.i.i.i, i64 40
  %.310.i171.i.i.i = load i64, ptr %.309.i170.i.i.i, align 8, !noalias !105
  %.586114.not.i172.i.i.i = icmp slt i64 %.277.i163.i.i.i, 1
  %.652.i173.i.i.i = getelementptr i8, ptr %.140.i150.i.i.i, i64 32
  %321 = getelementptr i64, ptr %.63, i64 %.310.i171.i.i.i
  %322 = getelementptr i64, ptr %321, i64 %.346.i169.i.i.i
  %323 = getelementptr i64, ptr %322, i64 %.277.i163.i.i.i
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
  %.653.i180.i.i.i = load i64, ptr %.652.i173.i.i.i, align 8, !noalias !105
  %.656.i181.i.i.i = mul nuw nsw i64 %.404.0119.i177.i.i.i, %.277.i163.i.i.i
  %324 = getelementptr double, ptr %.108, i64 %.653.i180.i.i.i
  %325 = getelementptr double, ptr %324, i64 %.656.i181.i.i.i
  br label %B448.if.i182.i.i.i

B448.if.i182.i.i.i:                               ; preds = %B448.if.i182.i.i.i, %B448.if.lr.ph.i179.i.i.i
  %total.2.1117.i183.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i179.i.i.i ], [ %.683.i198.i.i.i, %B448.if.i182.i.i.i ]
  %.530.0115.i184.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i179.i.i.i ], [ %.599.i185.i.i.i, %B448.if.i182.i.i.i ]
  %.599.i185.i.i.i = add nuw nsw i64 %.530.0115.i184.i.i.i, 1
  %.660.i186.i.i.i = getelementptr double, ptr %325, i64 %.530.0115.i184.i.i.i
  %.661.i187.i.i.i = load double, ptr %.660.i186.i.i.i, align 8, !noalias !105
  %.667.i188.i.i.i = getelementptr i64, ptr %323, i64 %.530.0115.i184.i.i.i
  %.668.i189.i.i.i = load i64, ptr %.667.i188.i.i.i, align 8, !noalias !105
  %.670.i190.i.i.i = getelementptr double, ptr %.304, i64 %.668.i189.i.i.i
  %.671.i191.i.i.i = load double, ptr %.670.i190.i.i.i, align 8, !noalias !105
  %.675.i192.i.i.i = getelementptr i64, ptr %322, i64 %.530.0115.i184.i.i.i
  %.676.i193.i.i.i = load i64, ptr %.675.i192.i.i.i, align 8, !noalias !105
  %.678.i194.i.i.i = getelementptr double, ptr %.304, i64 %.676.i193.i.i.i
  %.679.i195.i.i.i = load double, ptr %.678.i194.i.i.i, align 8, !noalias !105
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
  %.439.i.i.i = load double, ptr %.438.i.i.i, align 8, !noalias !101
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
  %.364.i226.i.i.i = load i64, ptr %.652.i173.i.i.i, align 8, !noalias !108
  %gep.i227.i.i.i = getelementptr double, ptr %invariant.gep.i222.i.i.i, i64 %.364.i226.i.i.i
  %.371.i228.i.i.i = getelementptr double, ptr %gep.i227.i.i.i, i64 %.239.053.i224.i.i.i
  %.372.i229.i.i.i = load double, ptr %.371.i228.i.i.i, align 8, !noalias !108
  %.378.i230.i.i.i = getelementptr i64, ptr %323, i64 %.239.053.i224.i.i.i
  %.379.i231.i.i.i = load i64, ptr %.378.i230.i.i.i, align 8, !noalias !108
  %.381.i232.i.i.i = getelementptr double, ptr %.416, i64 %.379.i231.i.i.i
  %.382.i233.i.i.i = load double, ptr %.381.i232.i.i.i, align 8, !noalias !108
  %.384.i234.i.i.i = fmul double %.439.i.i.i, %.372.i229.i.i.i
  %.385.i235.i.i.i = fadd double %.384.i234.i.i.i, %.382.i233.i.i.i
  store double %.385.i235.i.i.i, ptr %.381.i232.i.i.i, align 8, !noalias !108
  %.392.i236.i.i.i = getelementptr i64, ptr %322, i64 %.239.053.i224.i.i.i
  %.393.i237.i.i.i = load i64, ptr %.392.i236.i.i.i, align 8, !noalias !108
  %.395.i238.i.i.i = getelementptr double, ptr %.416, i64 %.393.i237.i.i.i
  %.396.i239.i.i.i = load double, ptr %.395.i238.i.i.i, align 8, !noalias !108
  %.399.i240.i.i.i = fsub double %.396.i239.i.i.i, %.384.i234.i.i.i
  store double %.399.i240.i.i.i, ptr %.395.i238.i.i.i, align 8, !noalias !108
  %exitcond.not.i241.i.i.i = icmp eq i64 %.310.i225.i.i.i, %.277.i163.i.i.i
  br i1 %exitcond.not.i241.i.i.i, label %nearest_backward.2, label %B216.if.i223.i.i.i

nearest_backward.2: ; preds = %B216.if.i223.i.i.i, %nearest.4, %nearest.3
  %.438258.i.i.i = phi ptr [ %.438254.i.i.i, %nearest.3 ], [ %.438.i.i.i, %nearest.4 ], [ %.438.i.i.i, %B216.if.i223.i.i.i ]
  %least.2.0.lcssa.sink.i158257.i.i.i = phi double [ 0.000000e+00, %nearest.3 ], [ %total.2.1.least.2.0.i204.i.i.i, %nearest.4 ], [ %total.2.1.least.2.0.i204.i.i.i, %B216.if.i223.i.i.i ]
  %.471.i.i.i = getelementptr double, ptr %.416, i64 %.363.i.i.i37
  %.472.i.i.i = load double, ptr %.471.i.i.i, align 8, !noalias !101
  %.476.i.i.i = load double, ptr %.438258.i.i.i, align 8, !noalias !101
  %.477.i.i.i = fadd double %.472.i.i.i, %.476.i.i.i
  store double %.477.i.i.i, ptr %.471.i.i.i, align 8, !noalias !101
  %.487.i.i.i = getelementptr double, ptr %.304, i64 %.294.0264.i.i.i
  %.488.i.i.i = load double, ptr %.487.i.i.i, align 8, !noalias !101
  %.492.i.i.i = getelementptr double, ptr %.304, i64 %.363.i.i.i37
  %.493.i.i.i = load double, ptr %.492.i.i.i, align 8, !noalias !101
  %.494.i.i.i = fsub double %.488.i.i.i, %.493.i.i.i
  %.495.i.i.i = fsub double %.494.i.i.i, %least.2.0.lcssa.sink.i158257.i.i.i
  %.496.i.i.i = fmul double %.476.i.i.i, %.495.i.i.i
  %.497.i.i.i = fadd double %.496.i.i.i, 1.000000e+00
  store double %.497.i.i.i, ptr %.438258.i.i.i, align 8, !noalias !101
  br label %B464.i.i.i

B463.i.i.i:                                       ; preds = %B36.if.i.i.i, %nearest_backward
  %.105.i.i.i = icmp sgt i64 %.47.0262.i.i.i, 1
  br i1 %.105.i.i.i, label %B36.if.i.i.i, label %B242.i.i.i35

B464.i.i.i:                                       ; preds = %B274.if.i.i.i36, %nearest_backward.2
  %exitcond.not.i.i124.i = icmp eq i64 %.363.i.i.i37, %spec.select259.i.i.i
  br i1 %exitcond.not.i.i124.i, label %climb_backward, label %B274.if.i.i.i36

B36.if.i.i.i:                                     ; preds = %B463.i.i.i, %B36.if.lr.ph.i.i.i
  %.47.0262.i.i.i = phi i64 [ %.23.i.i.i, %B36.if.lr.ph.i.i.i ], [ %.118.i.i.i, %B463.i.i.i ]
  %.118.i.i.i = add nsw i64 %.47.0262.i.i.i, -1
  %.150.i.i.i = getelementptr i64, ptr %315, i64 %.47.0262.i.i.i
  %.151.i.i.i = load i64, ptr %.150.i.i.i, align 8, !noalias !101
  %.152.i.i.i34 = icmp eq i64 %.151.i.i.i, 7
  br i1 %.152.i.i.i34, label %B76.i.i.i, label %B463.i.i.i

B274.if.i.i.i36:                                  ; preds = %B242.i.i.i35, %B464.i.i.i
  %.294.0264.i.i.i = phi i64 [ %.363.i.i.i37, %B464.i.i.i ], [ 0, %B242.i.i.i35 ]
  %.363.i.i.i37 = add nuw nsw i64 %.294.0264.i.i.i, 1
  %.395.i.i.i = getelementptr i64, ptr %315, i64 %.294.0264.i.i.i
  %.396.i.i.i38 = load i64, ptr %.395.i.i.i, align 8, !noalias !101
  %.397.i.i.i = icmp eq i64 %.396.i.i.i38, 8
  br i1 %.397.i.i.i, label %B314.i.i.i, label %B464.i.i.i

climb_backward: ; preds = %B464.i.i.i, %B242.i.i.i35, %B828.i.i
  %.1091.i.i = getelementptr i8, ptr %.63, i64 88
  %.1092.i.i30 = load i64, ptr %.1091.i.i, align 8, !noalias !93
  %.1172476.not.i.i = icmp slt i64 %.1092.i.i30, 1
  br i1 %.1172476.not.i.i, label %B1466.i.i, label %B988.if.lr.ph.i.i

B988.if.lr.ph.i.i:                                ; preds = %climb_backward
  %.1292.i.i = getelementptr i8, ptr %.63, i64 96
  br label %B988.if.i.i

B988.loopexit.i.i:                                ; preds = %B1428.if.i.i, %B988.if.i.i
  %exitcond484.not.i.i = icmp eq i64 %.1185.i.i, %.1092.i.i30
  br i1 %exitcond484.not.i.i, label %B1466.i.i, label %B988.if.i.i

B1358.i.i:                                        ; preds = %B1292.if.i.i
  %.1521.i.i = add nuw nsw i64 %.1452.0471.i.i, 1
  %.1703.i.i33 = getelementptr i64, ptr %332, i64 %.1452.0471.i.i
  %.1704.i.i = load i64, ptr %.1703.i.i33, align 8, !noalias !93
  %.1706.i.i = getelementptr double, ptr %arg.grad, i64 %.1704.i.i
  %.1707.i.i = load double, ptr %.1706.i.i, align 8, !noalias !93
  %.1709.i.i = fadd double %.1689.i.i32, %.1707.i.i
  store double %.1709.i.i, ptr %.1706.i.i, align 8, !noalias !93
  %exitcond482.not.i.i = icmp eq i64 %.1340.i.i31, %.1521.i.i
  br i1 %exitcond482.not.i.i, label %B1428.if.i.i, label %B1260.if.i110.i

B1466.i.i:                                        ; preds = %B988.loopexit.i.i, %climb_backward
  %.1946479.not.i.i = icmp slt i64 %.105.i.i, 1
  br i1 %.1946479.not.i.i, label %after_likelihood, label %B1492.if.lr.ph.i.i

B1492.if.lr.ph.i.i:                               ; preds = %B1466.i.i
  %326 = getelementptr i64, ptr %.63, i64 %.885.i.i29
  %327 = getelementptr double, ptr %.108, i64 %.969.i108.i
  br label %B1492.if.i.i

B1633.i.i:                                        ; preds = %B798.i.i, %B698.i.i, %B622.i.i, %B516.i.i, %B424.i.i, %B352.i.i, %B280.i.i
  %.364.i.i = icmp samesign ugt i64 %.306.0465.in.i.i, 1
  br i1 %.364.i.i, label %B150.if.i.i, label %B828.i.i

B150.if.i.i:                                      ; preds = %B1633.i.i, %B150.if.lr.ph.i.i
  %.306.0465.in.i.i = phi i64 [ %.281.i.i, %B150.if.lr.ph.i.i ], [ %.306.0465.i.i, %B1633.i.i ]
  %.306.0465.i.i = add nsw i64 %.306.0465.in.i.i, -1
  %.488.i.i = load i64, ptr %.487.i.i, align 8, !noalias !93
  %328 = getelementptr i64, ptr %.63, i64 %.488.i.i
  %.493.idx.i.i = mul i64 %.306.0465.i.i, 24
  %.493.i.i = getelementptr i8, ptr %328, i64 %.493.idx.i.i
  %.494.i.i = load i64, ptr %.493.i.i, align 8, !noalias !93
  %.497.i.i = getelementptr i8, ptr %.493.i.i, i64 8
  %.498.i.i = load i64, ptr %.497.i.i, align 8, !noalias !93
  %.501.i.i = getelementptr i8, ptr %.493.i.i, i64 16
  %.502.i.i = load i64, ptr %.501.i.i, align 8, !noalias !93
  %.505.i.i = add nsw i64 %.194.i.i, %.306.0465.i.i
  %.507.i.i = getelementptr double, ptr %.416, i64 %.505.i.i
  %.508.i.i = load double, ptr %.507.i.i, align 8, !noalias !93
  %.783.i.i = getelementptr double, ptr %.416, i64 %.498.i.i
  %.784.i.i = load double, ptr %.783.i.i, align 8, !noalias !93
  switch i64 %.494.i.i, label %B798.i.i [
    i64 0, label %B280.i.i
    i64 1, label %B352.i.i
    i64 2, label %B424.i.i
    i64 3, label %B516.i.i
    i64 4, label %B622.i.i
  ]

B988.if.i.i:                                      ; preds = %B988.loopexit.i.i, %B988.if.lr.ph.i.i
  %.1116.0477.i.i = phi i64 [ 0, %B988.if.lr.ph.i.i ], [ %.1185.i.i, %B988.loopexit.i.i ]
  %.1185.i.i = add nuw nsw i64 %.1116.0477.i.i, 1
  %.1293.i.i = load i64, ptr %.1292.i.i, align 8, !noalias !93
  %329 = getelementptr i64, ptr %.63, i64 %.1293.i.i
  %.1339.idx.i.i = mul i64 %.1116.0477.i.i, 40
  %.1339.i.i = getelementptr i8, ptr %329, i64 %.1339.idx.i.i
  %.1340.i.i31 = load i64, ptr %.1339.i.i, align 8, !noalias !93
  %.1508470.not.i.i = icmp slt i64 %.1340.i.i31, 1
  br i1 %.1508470.not.i.i, label %B988.loopexit.i.i, label %B1260.if.lr.ph.i109.i

B1260.if.lr.ph.i109.i:                            ; preds = %B988.if.i.i
  %.1423.i.i = getelementptr i8, ptr %.1339.i.i, i64 8
  %.1424.i.i = load i64, ptr %.1423.i.i, align 8, !noalias !93
  %.1389.i.i = getelementptr i8, ptr %.1339.i.i, i64 24
  %.1390.i.i = load i64, ptr %.1389.i.i, align 8, !noalias !93
  %.1364.i.i = getelementptr i8, ptr %.1339.i.i, i64 16
  %.1365.i.i = load i64, ptr %.1364.i.i, align 8, !noalias !93
  %330 = getelementptr double, ptr %.108, i64 %.1390.i.i
  %331 = getelementptr i64, ptr %.63, i64 %.1424.i.i
  %332 = getelementptr i64, ptr %.63, i64 %.1365.i.i
  br label %B1260.if.i110.i

B1260.if.i110.i:                                  ; preds = %B1260.if.lr.ph.i109.i, %B1358.i.i
  %.1452.0471.i.i = phi i64 [ 0, %B1260.if.lr.ph.i109.i ], [ %.1521.i.i, %B1358.i.i ]
  %invariant.gep.i111.i = getelementptr double, ptr %330, i64 %.1452.0471.i.i
  br label %B1292.if.i.i

B1292.if.i.i:                                     ; preds = %B1292.if.i.i, %B1260.if.i110.i
  %total.2.2469.i.i = phi double [ 0.000000e+00, %B1260.if.i110.i ], [ %.1689.i.i32, %B1292.if.i.i ]
  %.1576.0467.i.i = phi i64 [ 0, %B1260.if.i110.i ], [ %.1645.i.i, %B1292.if.i.i ]
  %.1645.i.i = add nuw nsw i64 %.1576.0467.i.i, 1
  %.1671.i.i = mul nuw nsw i64 %.1576.0467.i.i, %.1340.i.i31
  %gep.i112.i = getelementptr double, ptr %invariant.gep.i111.i, i64 %.1671.i.i
  %.1678.i113.i = load double, ptr %gep.i112.i, align 8, !noalias !93
  %.1682.i114.i = getelementptr i64, ptr %331, i64 %.1576.0467.i.i
  %.1683.i115.i = load i64, ptr %.1682.i114.i, align 8, !noalias !93
  %.1685.i116.i = getelementptr double, ptr %.416, i64 %.1683.i115.i
  %.1686.i.i = load double, ptr %.1685.i116.i, align 8, !noalias !93
  %.1687.i.i = fmul double %.1678.i113.i, %.1686.i.i
  %.1689.i.i32 = fadd double %total.2.2469.i.i, %.1687.i.i
  %exitcond.not.i117.i = icmp eq i64 %.1340.i.i31, %.1645.i.i
  br i1 %exitcond.not.i117.i, label %B1358.i.i, label %B1292.if.i.i

B1428.if.i.i:                                     ; preds = %B1358.i.i, %B1428.if.i.i
  %.1750.0474.i.i = phi i64 [ %.1819.i.i, %B1428.if.i.i ], [ 0, %B1358.i.i ]
  %.1819.i.i = add nuw nsw i64 %.1750.0474.i.i, 1
  %.1847.i.i = getelementptr i64, ptr %331, i64 %.1750.0474.i.i
  %.1848.i.i = load i64, ptr %.1847.i.i, align 8, !noalias !93
  %.1850.i.i = getelementptr double, ptr %.416, i64 %.1848.i.i
  store double 0.000000e+00, ptr %.1850.i.i, align 8, !noalias !93
  %exitcond483.not.i.i = icmp eq i64 %.1340.i.i31, %.1819.i.i
  br i1 %exitcond483.not.i.i, label %B988.loopexit.i.i, label %B1428.if.i.i

B1492.if.i.i:                                     ; preds = %B1492.if.i.i, %B1492.if.lr.ph.i.i
  %.1890.0480.i.i = phi i64 [ 0, %B1492.if.lr.ph.i.i ], [ %.1959.i.i, %B1492.if.i.i ]
  %.1959.i.i = add nuw nsw i64 %.1890.0480.i.i, 1
  %.1988.i.i = getelementptr i64, ptr %326, i64 %.1890.0480.i.i
  %.1989.i.i = load i64, ptr %.1988.i.i, align 8, !noalias !93
  %.1991.i118.i = getelementptr double, ptr %.501, i64 %.1890.0480.i.i
  %.1992.i119.i = load double, ptr %.1991.i118.i, align 8, !noalias !93
  %.1997.idx.i.i = shl i64 %.1890.0480.i.i, 4
  %.1997.i120.i = getelementptr i8, ptr %327, i64 %.1997.idx.i.i
  %.1998.i.i = load double, ptr %.1997.i120.i, align 8, !noalias !93
  %.2004.i.i = getelementptr i8, ptr %.1997.i120.i, i64 8
  %.2005.i.i = load double, ptr %.2004.i.i, align 8, !noalias !93
  call fastcc void @to_scale(ptr %.2006.i.i, i64 %.1989.i.i, double %.1992.i119.i, double %.1998.i.i, double %.2005.i.i)
  %.2020.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !93
  %.2047.i.i = getelementptr double, ptr %arg.grad, i64 %.1890.0480.i.i
  %.2048.i.i = load double, ptr %.2047.i.i, align 8, !noalias !93
  %.2050.i121.i = getelementptr double, ptr %.416, i64 %.1890.0480.i.i
  %.2051.i.i = load double, ptr %.2050.i121.i, align 8, !noalias !93
  %.2052.i122.i = fmul double %.2020.fca.1.load.i.i, %.2051.i.i
  %.2053.i123.i = fadd double %.2048.i.i, %.2052.i122.i
  store double %.2053.i123.i, ptr %.2047.i.i, align 8, !noalias !93
  %exitcond485.not.i.i = icmp eq i64 %.1959.i.i, %.105.i.i
  br i1 %exitcond485.not.i.i, label %after_likelihood, label %B1492.if.i.i

B60.if.i:                                         ; preds = %factor_backward, %B60.if.lr.ph.i
  %.132.0131.i = phi i64 [ 0, %B60.if.lr.ph.i ], [ %.203.i, %factor_backward ]
  %.203.i = add nuw nsw i64 %.132.0131.i, 1
  %.311.i = load i64, ptr %.310.i, align 8, !noalias !63
  %333 = getelementptr i64, ptr %.63, i64 %.311.i
  %.idx.i19 = mul i64 %.132.0131.i, 392
  %334 = getelementptr i8, ptr %333, i64 %.idx.i19
  %.713.i = getelementptr i8, ptr %334, i64 24
  %.714.i = load i64, ptr %.713.i, align 8, !noalias !63
  %.715.i = icmp sgt i64 %.714.i, -1
  br i1 %.715.i, label %B206.i, label %B496.i

after_likelihood: ; preds = %B1492.if.i.i, %B1466.i.i
  %.56.i = load i64, ptr %.58.i, align 8, !noalias !111
  %.57.i = icmp eq i64 %.56.i, 0
  br i1 %.57.i, label %to_scaled, label %B52.i

B52.i:                                            ; preds = %after_likelihood
  %.113.i = inttoptr i64 %.56.i to ptr
  %.20136.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.20136.not.i, label %to_scaled.2, label %B130.if.i

to_scaled.2: ; preds = %B52.i
  tail call void @free(ptr %.304)
  store double %191, ptr %arg.value, align 8
  br label %status

B130.if.i:                                        ; preds = %B52.i, %B130.if.i
  %.143.037.i = phi i64 [ %.214.i, %B130.if.i ], [ 0, %B52.i ]
  %.214.i = add nuw nsw i64 %.143.037.i, 1
  %.240.i = getelementptr double, ptr %arg.grad, i64 %.143.037.i
  %.241.i = load double, ptr %.240.i, align 8, !noalias !111
  %.243.i = getelementptr double, ptr %.113.i, i64 %.143.037.i
  %.244.i = load double, ptr %.243.i, align 8, !noalias !111
  %.245.i110 = fmul double %.241.i, %.244.i
  store double %.245.i110, ptr %.240.i, align 8, !noalias !111
  %exitcond.not.i111 = icmp eq i64 %arg.dim, %.214.i
  br i1 %exitcond.not.i111, label %to_scaled.3, label %B130.if.i

to_scaled.3: ; preds = %B130.if.i
  tail call void @free(ptr %.304)
  store double %191, ptr %arg.value, align 8
  br label %B30.if.i.preheader

to_scaled: ; preds = %after_likelihood
  tail call void @free(ptr %.304)
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
  %.133.i112 = load double, ptr %.132.i, align 8, !noalias !114
  %.137.i = fsub double %.133.i112, %.133.i112
  %.139.i = fadd double %total.2.038.i, %.137.i
  %exitcond.not.i113 = icmp eq i64 %arg.dim, %.106.i
  br i1 %exitcond.not.i113, label %status, label %B30.if.i

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
  %.428.i = alloca [4 x double], align 8
  %.107 = getelementptr i8, ptr %arg.ints, i64 128
  %.108 = load i64, ptr %.107, align 8
  %.190168.not = icmp slt i64 %.108, 1
  br i1 %.190168.not, label %B78, label %B60.if.preheader

B60.if.preheader:                                 ; preds = %entry
  %0 = shl nuw i64 %.108, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.grad, i8 0, i64 %0, i1 false)
  br label %B78

B78:                                              ; preds = %B60.if.preheader, %entry
  %.fca.2.gep.i = getelementptr inbounds nuw i8, ptr %.428.i, i64 16
  %.fca.3.gep.i = getelementptr inbounds nuw i8, ptr %.428.i, i64 24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %.428.i, i8 0, i64 32, i1 false), !noalias !117
  %.104.i = getelementptr i8, ptr %arg.ints, i64 8
  %.105.i = load i64, ptr %.104.i, align 8, !noalias !117
  %.194.i = getelementptr i8, ptr %arg.ints, i64 24
  %.195.i = load i64, ptr %.194.i, align 8, !noalias !117
  %.368245.not.i = icmp slt i64 %.105.i, 1
  br i1 %.368245.not.i, label %B276.i, label %B140.if.lr.ph.i

B140.if.lr.ph.i:                                  ; preds = %B78
  %.278.i = getelementptr i8, ptr %arg.ints, i64 32
  %.279.i = load i64, ptr %.278.i, align 8, !noalias !117
  %1 = getelementptr i64, ptr %arg.ints, i64 %.195.i
  %2 = getelementptr double, ptr %arg.floats, i64 %.279.i
  br label %B140.if.i

B276.i:                                           ; preds = %B140.if.i, %B78
  %lp.3.0.lcssa.i = phi double [ 0.000000e+00, %B78 ], [ %.472.i, %B140.if.i ]
  %.573.i = getelementptr i8, ptr %arg.ints, i64 88
  %.574.i = load i64, ptr %.573.i, align 8, !noalias !117
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
  %.1220.i = load i64, ptr %.1219.i, align 8, !noalias !117
  %.1223.i = getelementptr double, ptr %arg.v, i64 %.1220.i
  store double %.1205.i, ptr %.1223.i, align 8, !noalias !117
  %exitcond264.not.i = icmp eq i64 %.822.i, %.1031.i
  br i1 %exitcond264.not.i, label %B336.loopexit.i, label %B660.if.i

B806.i:                                           ; preds = %B336.loopexit.i, %B276.i
  %.1331.i = getelementptr i8, ptr %arg.ints, i64 56
  %.1332.i = load i64, ptr %.1331.i, align 8, !noalias !117
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
  %.165.i.i = load double, ptr %.164.i.i, align 8, !noalias !120
  %.174.i.i = add nsw i64 %.46.0195.i.i, -1
  %.99.i.i.i = load i64, ptr %.98.i.i.i, align 8, !noalias !123
  %.110.i.i.i = icmp slt i64 %.99.i.i.i, 0
  br i1 %.110.i.i.i, label %nearest.5, label %B60.i.i.i

B60.i.i.i:                                        ; preds = %B72.i.i
  %.140.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.99.i.i.i
  %.141.i.i.i = load i64, ptr %.140.i.i.i, align 8, !noalias !123
  %.143.i.not.i.i = icmp sgt i64 %.46.0195.i.i, %.141.i.i.i
  br i1 %.143.i.not.i.i, label %B110.i.i.i, label %nearest.5

B110.i.i.i:                                       ; preds = %B60.i.i.i
  %.205.i.i.i = getelementptr i8, ptr %.140.i.i.i, i64 8
  %.206.i.i.i = load i64, ptr %.205.i.i.i, align 8, !noalias !123
  %.207.i.i.i = add nsw i64 %.206.i.i.i, %.141.i.i.i
  %.208.not.i.i.i = icmp slt i64 %.46.0195.i.i, %.207.i.i.i
  br i1 %.208.not.i.i.i, label %B216.i.i.i, label %nearest.5

B216.i.i.i:                                       ; preds = %B110.i.i.i
  %.276.i.i.i = getelementptr i8, ptr %.140.i.i.i, i64 24
  %.277.i.i.i = load i64, ptr %.276.i.i.i, align 8, !noalias !123
  %.379.i.i.i = getelementptr i8, ptr %.140.i.i.i, i64 16
  %.380.i.i.i = load i64, ptr %.379.i.i.i, align 8, !noalias !123
  %.462118.not.i.i.i = icmp slt i64 %.380.i.i.i, 1
  br i1 %.462118.not.i.i.i, label %nearest.5, label %B416.if.lr.ph.i.i.i

B416.if.lr.ph.i.i.i:                              ; preds = %B216.i.i.i
  %.342.i.i.i = sub nsw i64 %.174.i.i, %.141.i.i.i
  %.346.i.i.i = mul nsw i64 %.277.i.i.i, %.342.i.i.i
  %.309.i.i.i = getelementptr i8, ptr %.140.i.i.i, i64 40
  %.310.i.i.i = load i64, ptr %.309.i.i.i, align 8, !noalias !123
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
  %.653.i.i.i = load i64, ptr %.652.i.i.i, align 8, !noalias !123
  %.656.i.i.i = mul nuw nsw i64 %.404.0119.i.i.i, %.277.i.i.i
  %8 = getelementptr double, ptr %arg.floats, i64 %.653.i.i.i
  %9 = getelementptr double, ptr %8, i64 %.656.i.i.i
  br label %B448.if.i.i.i

B448.if.i.i.i:                                    ; preds = %B448.if.i.i.i, %B448.if.lr.ph.i.i.i
  %total.2.1117.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i.i.i ], [ %.683.i.i.i, %B448.if.i.i.i ]
  %.530.0115.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i.i.i ], [ %.599.i.i.i, %B448.if.i.i.i ]
  %.599.i.i.i = add nuw nsw i64 %.530.0115.i.i.i, 1
  %.660.i.i.i = getelementptr double, ptr %9, i64 %.530.0115.i.i.i
  %.661.i.i.i = load double, ptr %.660.i.i.i, align 8, !noalias !123
  %.667.i.i.i = getelementptr i64, ptr %7, i64 %.530.0115.i.i.i
  %.668.i.i.i = load i64, ptr %.667.i.i.i, align 8, !noalias !123
  %.670.i.i.i = getelementptr double, ptr %arg.v, i64 %.668.i.i.i
  %.671.i.i.i = load double, ptr %.670.i.i.i, align 8, !noalias !123
  %.675.i.i.i = getelementptr i64, ptr %6, i64 %.530.0115.i.i.i
  %.676.i.i.i = load i64, ptr %.675.i.i.i, align 8, !noalias !123
  %.678.i.i.i = getelementptr double, ptr %arg.v, i64 %.676.i.i.i
  %.679.i.i.i = load double, ptr %.678.i.i.i, align 8, !noalias !123
  %.680.i.i.i = fsub double %.671.i.i.i, %.679.i.i.i
  %.681.i.i.i = fmul double %.661.i.i.i, %.680.i.i.i
  %.683.i.i.i = fadd double %total.2.1117.i.i.i, %.681.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.277.i.i.i, %.599.i.i.i
  br i1 %exitcond.not.i.i.i, label %B572.i.i.i, label %B448.if.i.i.i

nearest.5: ; preds = %B572.i.i.i, %B216.i.i.i, %B110.i.i.i, %B60.i.i.i, %B72.i.i
  %least.2.0.lcssa.sink.i.i.i = phi double [ 0.000000e+00, %B72.i.i ], [ 0.000000e+00, %B110.i.i.i ], [ 0.000000e+00, %B60.i.i.i ], [ 0.000000e+00, %B216.i.i.i ], [ %total.2.1.least.2.0.i.i.i, %B572.i.i.i ]
  %.167.i.i = fadd double %lp.3.0196.i.i, %.165.i.i
  %.209.i.i = getelementptr double, ptr %arg.v, i64 %.174.i.i
  %.210.i.i = load double, ptr %.209.i.i, align 8, !noalias !120
  %.215.i.i = tail call double @llvm.exp.f64(double %.165.i.i)
  %.216.i.i = fsub double %.215.i.i, %least.2.0.lcssa.sink.i.i.i
  %.217.i.i = fadd double %.210.i.i, %.216.i.i
  store double %.217.i.i, ptr %.164.i.i, align 8, !noalias !120
  br label %B398.i.i

B200.i.i:                                         ; preds = %B398.i.i
  %.318197.i.i = icmp sgt i64 %.105.i, 1
  br i1 %.318197.i.i, label %B236.if.lr.ph.i.i, label %climb

B236.if.lr.ph.i.i:                                ; preds = %B200.i.i
  %.236.i.i = add nsw i64 %.105.i, -2
  br label %B236.if.i.i

B276.i.i:                                         ; preds = %B236.if.i.i
  %.378.i.i = getelementptr double, ptr %arg.v, i64 %.262.0198.i.i
  %.379.i.i = load double, ptr %.378.i.i, align 8, !noalias !120
  %.99.i131.i.i = load i64, ptr %.98.i.i.i, align 8, !noalias !126
  %.110.i132.i.i = icmp slt i64 %.99.i131.i.i, 0
  br i1 %.110.i132.i.i, label %nearest.6, label %B60.i133.i.i

B60.i133.i.i:                                     ; preds = %B276.i.i
  %.140.i134.i.i = getelementptr i64, ptr %arg.ints, i64 %.99.i131.i.i
  %.141.i135.i.i = load i64, ptr %.140.i134.i.i, align 8, !noalias !126
  %.143.i136.i.i = icmp slt i64 %.262.0198.i.i, %.141.i135.i.i
  br i1 %.143.i136.i.i, label %nearest.6, label %B110.i137.i.i

B110.i137.i.i:                                    ; preds = %B60.i133.i.i
  %.146.i.i.i = add nuw nsw i64 %.262.0198.i.i, 1
  %.205.i138.i.i = getelementptr i8, ptr %.140.i134.i.i, i64 8
  %.206.i139.i.i = load i64, ptr %.205.i138.i.i, align 8, !noalias !126
  %.207.i140.i.i = add nsw i64 %.206.i139.i.i, %.141.i135.i.i
  %.208.not.i141.i.i = icmp slt i64 %.146.i.i.i, %.207.i140.i.i
  br i1 %.208.not.i141.i.i, label %B216.i145.i.i, label %nearest.6

B216.i145.i.i:                                    ; preds = %B110.i137.i.i
  %.276.i146.i.i = getelementptr i8, ptr %.140.i134.i.i, i64 24
  %.277.i147.i.i = load i64, ptr %.276.i146.i.i, align 8, !noalias !126
  %.379.i148.i.i = getelementptr i8, ptr %.140.i134.i.i, i64 16
  %.380.i149.i.i = load i64, ptr %.379.i148.i.i, align 8, !noalias !126
  %.462118.not.i150.i.i = icmp slt i64 %.380.i149.i.i, 1
  br i1 %.462118.not.i150.i.i, label %nearest.6, label %B416.if.lr.ph.i151.i.i

B416.if.lr.ph.i151.i.i:                           ; preds = %B216.i145.i.i
  %.342.i152.i.i = sub nsw i64 %.262.0198.i.i, %.141.i135.i.i
  %.346.i153.i.i = mul nsw i64 %.277.i147.i.i, %.342.i152.i.i
  %.309.i154.i.i = getelementptr i8, ptr %.140.i134.i.i, i64 40
  %.310.i155.i.i = load i64, ptr %.309.i154.i.i, align 8, !noalias !126
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
  %.653.i164.i.i = load i64, ptr %.652.i157.i.i, align 8, !noalias !126
  %.656.i165.i.i = mul nuw nsw i64 %.404.0119.i161.i.i, %.277.i147.i.i
  %13 = getelementptr double, ptr %arg.floats, i64 %.653.i164.i.i
  %14 = getelementptr double, ptr %13, i64 %.656.i165.i.i
  br label %B448.if.i166.i.i

B448.if.i166.i.i:                                 ; preds = %B448.if.i166.i.i, %B448.if.lr.ph.i163.i.i
  %total.2.1117.i167.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i163.i.i ], [ %.683.i182.i.i, %B448.if.i166.i.i ]
  %.530.0115.i168.i.i = phi i64 [ 0, %B448.if.lr.ph.i163.i.i ], [ %.599.i169.i.i, %B448.if.i166.i.i ]
  %.599.i169.i.i = add nuw nsw i64 %.530.0115.i168.i.i, 1
  %.660.i170.i.i = getelementptr double, ptr %14, i64 %.530.0115.i168.i.i
  %.661.i171.i.i = load double, ptr %.660.i170.i.i, align 8, !noalias !126
  %.667.i172.i.i = getelementptr i64, ptr %12, i64 %.530.0115.i168.i.i
  %.668.i173.i.i = load i64, ptr %.667.i172.i.i, align 8, !noalias !126
  %.670.i174.i.i = getelementptr double, ptr %arg.v, i64 %.668.i173.i.i
  %.671.i175.i.i = load double, ptr %.670.i174.i.i, align 8, !noalias !126
  %.675.i176.i.i = getelementptr i64, ptr %11, i64 %.530.0115.i168.i.i
  %.676.i177.i.i = load i64, ptr %.675.i176.i.i, align 8, !noalias !126
  %.678.i178.i.i = getelementptr double, ptr %arg.v, i64 %.676.i177.i.i
  %.679.i179.i.i = load double, ptr %.678.i178.i.i, align 8, !noalias !126
  %.680.i180.i.i = fsub double %.671.i175.i.i, %.679.i179.i.i
  %.681.i181.i.i = fmul double %.661.i171.i.i, %.680.i180.i.i
  %.683.i182.i.i = fadd double %total.2.1117.i167.i.i, %.681.i181.i.i
  %exitcond.not.i183.i.i = icmp eq i64 %.277.i147.i.i, %.599.i169.i.i
  br i1 %exitcond.not.i183.i.i, label %B572.i184.i.i, label %B448.if.i166.i.i

nearest.6: ; preds = %B572.i184.i.i, %B216.i145.i.i, %B110.i137.i.i, %B60.i133.i.i, %B276.i.i
  %least.2.0.lcssa.sink.i142.i.i = phi double [ 0.000000e+00, %B276.i.i ], [ 0.000000e+00, %B110.i137.i.i ], [ 0.000000e+00, %B60.i133.i.i ], [ 0.000000e+00, %B216.i145.i.i ], [ %total.2.1.least.2.0.i188.i.i, %B572.i184.i.i ]
  %.381.i.i = fadd double %lp.5.0200.i.i, %.379.i.i
  %.422.i.i = getelementptr i8, ptr %.378.i.i, i64 8
  %.423.i.i = load double, ptr %.422.i.i, align 8, !noalias !120
  %.428.i.i = tail call double @llvm.exp.f64(double %.379.i.i)
  %.429.i.i = fsub double %.428.i.i, %least.2.0.lcssa.sink.i142.i.i
  %.430.i.i = fsub double %.423.i.i, %.429.i.i
  store double %.430.i.i, ptr %.378.i.i, align 8, !noalias !120
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
  %.150.i.i = load i64, ptr %.149.i.i, align 8, !noalias !120
  %.151.i.i = icmp eq i64 %.150.i.i, 7
  br i1 %.151.i.i, label %B72.i.i, label %B398.i.i

B236.if.i.i:                                      ; preds = %B397.i.i, %B236.if.lr.ph.i.i
  %lp.5.0200.i.i = phi double [ %lp.4.1.i.i, %B236.if.lr.ph.i.i ], [ %lp.6.1.i.i, %B397.i.i ]
  %.265.0199.i.i = phi i64 [ %.59.i.i, %B236.if.lr.ph.i.i ], [ %.327.i.i, %B397.i.i ]
  %.262.0198.i.i = phi i64 [ %.236.i.i, %B236.if.lr.ph.i.i ], [ %.331.i.i, %B397.i.i ]
  %.327.i.i = add nsw i64 %.265.0199.i.i, -1
  %.331.i.i = add nsw i64 %.262.0198.i.i, -1
  %.363.i.i = getelementptr i64, ptr %4, i64 %.262.0198.i.i
  %.364.i.i = load i64, ptr %.363.i.i, align 8, !noalias !120
  %.365.i.i = icmp eq i64 %.364.i.i, 8
  br i1 %.365.i.i, label %B276.i.i, label %B397.i.i

climb: ; preds = %B397.i.i, %B200.i.i, %B934.i
  %lp.5.0.lcssa.i.i = phi double [ %lp.4.1.i.i, %B200.i.i ], [ 0.000000e+00, %B934.i ], [ %lp.6.1.i.i, %B397.i.i ]
  %.95.i.i = getelementptr i8, ptr %arg.ints, i64 72
  %.96.i.i = load i64, ptr %.95.i.i, align 8, !noalias !129
  %.17863.not.i.i = icmp slt i64 %.96.i.i, 1
  br i1 %.17863.not.i.i, label %calculate, label %B60.if.lr.ph.i.i

B60.if.lr.ph.i.i:                                 ; preds = %climb
  %.1670.i = load i64, ptr %.1331.i, align 8, !noalias !117
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
  store double %.405.sink.i.i, ptr %.416.i.i, align 8, !noalias !129
  %exitcond.not.i234.i = icmp eq i64 %.191.i.i, %.96.i.i
  br i1 %exitcond.not.i234.i, label %calculate, label %B60.if.i.i

B60.if.i.i:                                       ; preds = %B393.i.i, %B60.if.lr.ph.i.i
  %.120.064.i.i = phi i64 [ 0, %B60.if.lr.ph.i.i ], [ %.191.i.i, %B393.i.i ]
  %.191.i.i = add nuw nsw i64 %.120.064.i.i, 1
  %.302.i.i = load i64, ptr %.301.i.i, align 8, !noalias !129
  %17 = getelementptr i64, ptr %arg.ints, i64 %.302.i.i
  %.307.idx.i.i = mul i64 %.120.064.i.i, 24
  %.307.i.i = getelementptr i8, ptr %17, i64 %.307.idx.i.i
  %.308.i.i = load i64, ptr %.307.i.i, align 8, !noalias !129
  %.311.i.i = getelementptr i8, ptr %.307.i.i, i64 8
  %.312.i.i = load i64, ptr %.311.i.i, align 8, !noalias !129
  %.314.i.i = getelementptr double, ptr %arg.v, i64 %.312.i.i
  %.315.i.i = load double, ptr %.314.i.i, align 8, !noalias !129
  %.318.i233.i = getelementptr i8, ptr %.307.i.i, i64 16
  %.319.i.i = load i64, ptr %.318.i233.i, align 8, !noalias !129
  %.321.i.i = getelementptr double, ptr %arg.v, i64 %.319.i.i
  %.322.i.i = load double, ptr %.321.i.i, align 8, !noalias !129
  switch i64 %.308.i.i, label %B372.i.i [
    i64 0, label %B182.i.i
    i64 1, label %B224.i.i
    i64 2, label %B266.i.i
    i64 3, label %B308.i.i
    i64 4, label %B350.i.i
  ]

calculate: ; preds = %B393.i.i, %climb
  %.99.i.i = load i64, ptr %.104.i, align 8, !noalias !132
  %.18143.not.i.i = icmp slt i64 %.99.i.i, 1
  br i1 %.18143.not.i.i, label %forward, label %B64.if.lr.ph.i.i

B64.if.lr.ph.i.i:                                 ; preds = %calculate
  %.304.i.i = getelementptr i8, ptr %arg.ints, i64 40
  %.410.i.i = getelementptr i8, ptr %arg.ints, i64 48
  br label %B64.if.i.i

B134.i.i:                                         ; preds = %B64.if.i.i
  %.411.i.i = load i64, ptr %.410.i.i, align 8, !noalias !132
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
  %s1.i.i.i.i = load i64, ptr %i1.p.i.i.i.i, align 4, !noalias !132
  %i2.p.i.i.i.i = getelementptr i8, ptr %i1.p.i.i.i.i, i64 8
  %s2.i.i.i.i = load i64, ptr %i2.p.i.i.i.i, align 4, !noalias !132
  %x0.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i.i.i.i = load double, ptr %x0.p.i.i.i.i, align 8, !noalias !132
  %x1.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i.i.i.i
  %x1.i.i.i.i = load double, ptr %x1.p.i.i.i.i, align 8, !noalias !132
  %x2.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i.i.i.i
  %x2.i.i.i.i = load double, ptr %x2.p.i.i.i.i, align 8, !noalias !132
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
  %d0.b.i.i.i.i = load double, ptr %d0.p.i.i.i.i, align 8, !noalias !132
  %d0.a.i.i.i.i = fadd double %d0.b.i.i.i.i, %t15.i.i.i.i
  store double %d0.a.i.i.i.i, ptr %d0.p.i.i.i.i, align 8, !noalias !132
  %d1.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i.i.i.i
  %d1.b.i.i.i.i = load double, ptr %d1.p.i.i.i.i, align 8, !noalias !132
  %d1.a.i.i.i.i = fsub double %d1.b.i.i.i.i, %t15.i.i.i.i
  store double %d1.a.i.i.i.i, ptr %d1.p.i.i.i.i, align 8, !noalias !132
  %d2.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i.i.i.i
  %d2.b.i.i.i.i = load double, ptr %d2.p.i.i.i.i, align 8, !noalias !132
  %d2.a.i.i.i.i = fadd double %d2.b.i.i.i.i, %20
  store double %d2.a.i.i.i.i, ptr %d2.p.i.i.i.i, align 8, !noalias !132
  br label %prior_density.exit.i.i

d2.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i1.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i2.i.i.i = load i64, ptr %i1.p.i1.i.i.i, align 4, !noalias !132
  %i2.p.i3.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i, i64 8
  %s2.i4.i.i.i = load i64, ptr %i2.p.i3.i.i.i, align 4, !noalias !132
  %i3.p.i.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i, i64 16
  %s3.i.i.i.i = load i64, ptr %i3.p.i.i.i.i, align 4, !noalias !132
  %x0.p.i5.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i6.i.i.i = load double, ptr %x0.p.i5.i.i.i, align 8, !noalias !132
  %x1.p.i7.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i2.i.i.i
  %x1.i8.i.i.i = load double, ptr %x1.p.i7.i.i.i, align 8, !noalias !132
  %x2.p.i9.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i4.i.i.i
  %x2.i10.i.i.i = load double, ptr %x2.p.i9.i.i.i, align 8, !noalias !132
  %x3.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s3.i.i.i.i
  %x3.i.i.i.i = load double, ptr %x3.p.i.i.i.i, align 8, !noalias !132
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
  %d0.b.i20.i.i.i = load double, ptr %d0.p.i19.i.i.i, align 8, !noalias !132
  %d0.a.i21.i.i.i = fadd double %d0.b.i20.i.i.i, %t24.i.i.i.i
  store double %d0.a.i21.i.i.i, ptr %d0.p.i19.i.i.i, align 8, !noalias !132
  %d1.p.i22.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i2.i.i.i
  %d1.b.i23.i.i.i = load double, ptr %d1.p.i22.i.i.i, align 8, !noalias !132
  %d1.a.i24.i.i.i = fadd double %d1.b.i23.i.i.i, %t48.i.i.i.i
  store double %d1.a.i24.i.i.i, ptr %d1.p.i22.i.i.i, align 8, !noalias !132
  %d2.p.i25.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i4.i.i.i
  %d2.b.i26.i.i.i = load double, ptr %d2.p.i25.i.i.i, align 8, !noalias !132
  %d2.a.i27.i.i.i = fsub double %d2.b.i26.i.i.i, %t24.i.i.i.i
  store double %d2.a.i27.i.i.i, ptr %d2.p.i25.i.i.i, align 8, !noalias !132
  %d3.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %s3.i.i.i.i
  %d3.b.i.i.i.i = load double, ptr %d3.p.i.i.i.i, align 8, !noalias !132
  %d3.a.i.i.i.i = fadd double %23, %d3.b.i.i.i.i
  store double %d3.a.i.i.i.i, ptr %d3.p.i.i.i.i, align 8, !noalias !132
  br label %prior_density.exit.i.i

d3.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i28.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i29.i.i.i = load i64, ptr %i1.p.i28.i.i.i, align 4, !noalias !132
  %i2.p.i30.i.i.i = getelementptr i8, ptr %i1.p.i28.i.i.i, i64 8
  %s2.i31.i.i.i = load i64, ptr %i2.p.i30.i.i.i, align 4, !noalias !132
  %x0.p.i32.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i33.i.i.i = load double, ptr %x0.p.i32.i.i.i, align 8, !noalias !132
  %x1.p.i34.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i29.i.i.i
  %x1.i35.i.i.i = load double, ptr %x1.p.i34.i.i.i, align 8, !noalias !132
  %x2.p.i36.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i31.i.i.i
  %x2.i37.i.i.i = load double, ptr %x2.p.i36.i.i.i, align 8, !noalias !132
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
  %d0.b.i50.i.i.i = load double, ptr %d0.p.i49.i.i.i, align 8, !noalias !132
  %d0.a.i51.i.i.i = fadd double %d0.b.i50.i.i.i, %t17.i45.i.i.i
  store double %d0.a.i51.i.i.i, ptr %d0.p.i49.i.i.i, align 8, !noalias !132
  %d1.p.i52.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i29.i.i.i
  %d1.b.i53.i.i.i = load double, ptr %d1.p.i52.i.i.i, align 8, !noalias !132
  %d1.a.i54.i.i.i = fsub double %d1.b.i53.i.i.i, %t17.i45.i.i.i
  store double %d1.a.i54.i.i.i, ptr %d1.p.i52.i.i.i, align 8, !noalias !132
  %d2.p.i55.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i31.i.i.i
  %d2.b.i56.i.i.i = load double, ptr %d2.p.i55.i.i.i, align 8, !noalias !132
  %d2.a.i57.i.i.i = fadd double %d2.b.i56.i.i.i, %26
  store double %d2.a.i57.i.i.i, ptr %d2.p.i55.i.i.i, align 8, !noalias !132
  br label %prior_density.exit.i.i

d4.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i58.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i59.i.i.i = load i64, ptr %i1.p.i58.i.i.i, align 4, !noalias !132
  %i2.p.i60.i.i.i = getelementptr i8, ptr %i1.p.i58.i.i.i, i64 8
  %s2.i61.i.i.i = load i64, ptr %i2.p.i60.i.i.i, align 4, !noalias !132
  %x0.p.i62.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i63.i.i.i = load double, ptr %x0.p.i62.i.i.i, align 8, !noalias !132
  %x1.p.i64.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i59.i.i.i
  %x1.i65.i.i.i = load double, ptr %x1.p.i64.i.i.i, align 8, !noalias !132
  %x2.p.i66.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i61.i.i.i
  %x2.i67.i.i.i = load double, ptr %x2.p.i66.i.i.i, align 8, !noalias !132
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
  %d0.b.i86.i.i.i = load double, ptr %d0.p.i85.i.i.i, align 8, !noalias !132
  %d0.a.i87.i.i.i = fadd double %d0.b.i86.i.i.i, %t18.i78.i.i.i
  store double %d0.a.i87.i.i.i, ptr %d0.p.i85.i.i.i, align 8, !noalias !132
  %d1.p.i88.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i59.i.i.i
  %d1.b.i89.i.i.i = load double, ptr %d1.p.i88.i.i.i, align 8, !noalias !132
  %d1.a.i90.i.i.i = fsub double %d1.b.i89.i.i.i, %t18.i78.i.i.i
  store double %d1.a.i90.i.i.i, ptr %d1.p.i88.i.i.i, align 8, !noalias !132
  %d2.p.i91.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i61.i.i.i
  %d2.b.i92.i.i.i = load double, ptr %d2.p.i91.i.i.i, align 8, !noalias !132
  %d2.a.i93.i.i.i = fadd double %d2.b.i92.i.i.i, %28
  store double %d2.a.i93.i.i.i, ptr %d2.p.i91.i.i.i, align 8, !noalias !132
  br label %prior_density.exit.i.i

d5.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i94.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i95.i.i.i = load i64, ptr %i1.p.i94.i.i.i, align 4, !noalias !132
  %i2.p.i96.i.i.i = getelementptr i8, ptr %i1.p.i94.i.i.i, i64 8
  %s2.i97.i.i.i = load i64, ptr %i2.p.i96.i.i.i, align 4, !noalias !132
  %x0.p.i98.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i99.i.i.i = load double, ptr %x0.p.i98.i.i.i, align 8, !noalias !132
  %x1.p.i100.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i95.i.i.i
  %x1.i101.i.i.i = load double, ptr %x1.p.i100.i.i.i, align 8, !noalias !132
  %x2.p.i102.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i97.i.i.i
  %x2.i103.i.i.i = load double, ptr %x2.p.i102.i.i.i, align 8, !noalias !132
  %t2.i104.i.i.i = fdiv contract double 1.000000e+00, %x2.i103.i.i.i
  %t5.i105.i.i.i = fsub contract double %x0.i99.i.i.i, %x1.i101.i.i.i
  %t6.i106.i.i.i = fdiv contract double %t5.i105.i.i.i, %x2.i103.i.i.i
  %t7.i107.i.i.i = tail call double @llvm.fabs.f64(double %t6.i106.i.i.i)
  %t8.i108.i.i.i = fneg double %t7.i107.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i.i.i.i, double %t8.i108.i.i.i)
  %.17.i.i.i.i.i = load double, ptr %.3.i.i.i.i.i, align 8, !noalias !132
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
  %.17.i4.i.i.i.i = load double, ptr %.3.i1.i.i.i.i, align 8, !noalias !132
  %t31.i119.i.i.i = select i1 %t16.i113.i.i.i, double %t15.i112.i.i.i, double 0.000000e+00
  %t32.i120.i.i.i = fadd contract double %t31.i119.i.i.i, %.17.i4.i.i.i.i
  %t34.i121.i.i.i = fmul contract double %t32.i120.i.i.i, 2.000000e+00
  %t35.i122.i.i.i = fsub contract double %t15.i112.i.i.i, %t34.i121.i.i.i
  %t36.i123.i.i.i = fsub contract double %t35.i122.i.i.i, %t29.i.i.i.i
  %d0.p.i124.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i125.i.i.i = load double, ptr %d0.p.i124.i.i.i, align 8, !noalias !132
  %d0.a.i126.i.i.i = fadd double %t27.i118.i.i.i, %d0.b.i125.i.i.i
  store double %d0.a.i126.i.i.i, ptr %d0.p.i124.i.i.i, align 8, !noalias !132
  %d1.p.i127.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i95.i.i.i
  %d1.b.i128.i.i.i = load double, ptr %d1.p.i127.i.i.i, align 8, !noalias !132
  %d1.a.i129.i.i.i = fsub double %d1.b.i128.i.i.i, %t27.i118.i.i.i
  store double %d1.a.i129.i.i.i, ptr %d1.p.i127.i.i.i, align 8, !noalias !132
  %d2.p.i130.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i97.i.i.i
  %d2.b.i131.i.i.i = load double, ptr %d2.p.i130.i.i.i, align 8, !noalias !132
  %d2.a.i132.i.i.i = fadd double %31, %d2.b.i131.i.i.i
  store double %d2.a.i132.i.i.i, ptr %d2.p.i130.i.i.i, align 8, !noalias !132
  br label %prior_density.exit.i.i

d6.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i137.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i138.i.i.i = load i64, ptr %i1.p.i137.i.i.i, align 4, !noalias !132
  %i2.p.i139.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i, i64 8
  %s2.i140.i.i.i = load i64, ptr %i2.p.i139.i.i.i, align 4, !noalias !132
  %i3.p.i141.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i, i64 16
  %s3.i142.i.i.i = load i64, ptr %i3.p.i141.i.i.i, align 4, !noalias !132
  %x0.p.i143.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i144.i.i.i = load double, ptr %x0.p.i143.i.i.i, align 8, !noalias !132
  %x1.p.i145.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i138.i.i.i
  %x1.i146.i.i.i = load double, ptr %x1.p.i145.i.i.i, align 8, !noalias !132
  %x2.p.i147.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i140.i.i.i
  %x2.i148.i.i.i = load double, ptr %x2.p.i147.i.i.i, align 8, !noalias !132
  %x3.p.i149.i.i.i = getelementptr double, ptr %arg.v, i64 %s3.i142.i.i.i
  %x3.i150.i.i.i = load double, ptr %x3.p.i149.i.i.i, align 8, !noalias !132
  %t3.i.i.i.i = fsub contract double %x0.i144.i.i.i, %x1.i146.i.i.i
  %t4.i.i.i.i = fdiv contract double %t3.i.i.i.i, %x2.i148.i.i.i
  %t6.i151.i.i.i = fmul contract double %x3.i150.i.i.i, %t4.i.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i.i135.i.i.i, double %t6.i151.i.i.i)
  %.17.i.i153.i.i.i = load double, ptr %.3.i.i135.i.i.i, align 8, !noalias !132
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
  %.17.i4.i164.i.i.i = load double, ptr %.3.i1.i133.i.i.i, align 8, !noalias !132
  %t28.i165.i.i.i = fmul contract double %t4.i.i.i.i, %t15.i158.i.i.i
  %t30.i166.i.i.i = fsub contract double 0x3FE62E42FEFA39EF, %t28.i165.i.i.i
  %t31.i167.i.i.i = fadd contract double %t30.i166.i.i.i, 0xBFED67F1C864BEB4
  %t32.i168.i.i.i = fadd contract double %t31.i167.i.i.i, %.17.i4.i164.i.i.i
  %t33.i169.i.i.i = fsub contract double %t32.i168.i.i.i, %t25.i.i.i.i
  %d0.p.i170.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i171.i.i.i = load double, ptr %d0.p.i170.i.i.i, align 8, !noalias !132
  %d0.a.i172.i.i.i = fadd double %t23.i162.i.i.i, %d0.b.i171.i.i.i
  store double %d0.a.i172.i.i.i, ptr %d0.p.i170.i.i.i, align 8, !noalias !132
  %d1.p.i173.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i138.i.i.i
  %d1.b.i174.i.i.i = load double, ptr %d1.p.i173.i.i.i, align 8, !noalias !132
  %d1.a.i175.i.i.i = fsub double %d1.b.i174.i.i.i, %t23.i162.i.i.i
  store double %d1.a.i175.i.i.i, ptr %d1.p.i173.i.i.i, align 8, !noalias !132
  %d2.p.i176.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i140.i.i.i
  %d2.b.i177.i.i.i = load double, ptr %d2.p.i176.i.i.i, align 8, !noalias !132
  %d2.a.i178.i.i.i = fadd double %34, %d2.b.i177.i.i.i
  store double %d2.a.i178.i.i.i, ptr %d2.p.i176.i.i.i, align 8, !noalias !132
  %d3.p.i179.i.i.i = getelementptr double, ptr %arg.dv, i64 %s3.i142.i.i.i
  %d3.b.i180.i.i.i = load double, ptr %d3.p.i179.i.i.i, align 8, !noalias !132
  %d3.a.i181.i.i.i = fadd double %t8.i154.i.i.i, %d3.b.i180.i.i.i
  store double %d3.a.i181.i.i.i, ptr %d3.p.i179.i.i.i, align 8, !noalias !132
  br label %prior_density.exit.i.i

d7.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i184.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i185.i.i.i = load i64, ptr %i1.p.i184.i.i.i, align 4, !noalias !132
  %i2.p.i186.i.i.i = getelementptr i8, ptr %i1.p.i184.i.i.i, i64 8
  %s2.i187.i.i.i = load i64, ptr %i2.p.i186.i.i.i, align 4, !noalias !132
  %x0.p.i188.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i189.i.i.i = load double, ptr %x0.p.i188.i.i.i, align 8, !noalias !132
  %x1.p.i190.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i185.i.i.i
  %x1.i191.i.i.i = load double, ptr %x1.p.i190.i.i.i, align 8, !noalias !132
  %x2.p.i192.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i187.i.i.i
  %x2.i193.i.i.i = load double, ptr %x2.p.i192.i.i.i, align 8, !noalias !132
  %t2.i194.i.i.i = fdiv contract double 1.000000e+00, %x2.i193.i.i.i
  %t5.i195.i.i.i = fsub contract double %x0.i189.i.i.i, %x1.i191.i.i.i
  %t6.i196.i.i.i = fdiv contract double %t5.i195.i.i.i, %x2.i193.i.i.i
  %t7.i197.i.i.i = fneg double %t6.i196.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i182.i.i.i, double %t7.i197.i.i.i)
  %.17.i.i199.i.i.i = load double, ptr %.3.i.i182.i.i.i, align 8, !noalias !132
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
  %d0.b.i208.i.i.i = load double, ptr %d0.p.i207.i.i.i, align 8, !noalias !132
  %d0.a.i209.i.i.i = fadd double %t18.i203.i.i.i, %d0.b.i208.i.i.i
  store double %d0.a.i209.i.i.i, ptr %d0.p.i207.i.i.i, align 8, !noalias !132
  %d1.p.i210.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i185.i.i.i
  %d1.b.i211.i.i.i = load double, ptr %d1.p.i210.i.i.i, align 8, !noalias !132
  %d1.a.i212.i.i.i = fsub double %d1.b.i211.i.i.i, %t18.i203.i.i.i
  store double %d1.a.i212.i.i.i, ptr %d1.p.i210.i.i.i, align 8, !noalias !132
  %d2.p.i213.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i187.i.i.i
  %d2.b.i214.i.i.i = load double, ptr %d2.p.i213.i.i.i, align 8, !noalias !132
  %d2.a.i215.i.i.i = fadd double %36, %d2.b.i214.i.i.i
  store double %d2.a.i215.i.i.i, ptr %d2.p.i213.i.i.i, align 8, !noalias !132
  br label %prior_density.exit.i.i

d8.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i216.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i217.i.i.i = load i64, ptr %i1.p.i216.i.i.i, align 4, !noalias !132
  %i2.p.i218.i.i.i = getelementptr i8, ptr %i1.p.i216.i.i.i, i64 8
  %s2.i219.i.i.i = load i64, ptr %i2.p.i218.i.i.i, align 4, !noalias !132
  %x1.p.i220.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i217.i.i.i
  %x1.i221.i.i.i = load double, ptr %x1.p.i220.i.i.i, align 8, !noalias !132
  %x2.p.i222.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i219.i.i.i
  %x2.i223.i.i.i = load double, ptr %x2.p.i222.i.i.i, align 8, !noalias !132
  %t3.i224.i.i.i = fsub contract double %x2.i223.i.i.i, %x1.i221.i.i.i
  %t4.i225.i.i.i = tail call double @llvm.log.f64(double %t3.i224.i.i.i)
  %t5.i226.i.i.i = fneg double %t4.i225.i.i.i
  %d0.p.i227.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i228.i.i.i = load double, ptr %d0.p.i227.i.i.i, align 8, !noalias !132
  %d0.a.i229.i.i.i = fadd double %d0.b.i228.i.i.i, 0.000000e+00
  store double %d0.a.i229.i.i.i, ptr %d0.p.i227.i.i.i, align 8, !noalias !132
  br label %prior_density.exit.i.i

d9.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i232.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i233.i.i.i = load i64, ptr %i1.p.i232.i.i.i, align 4, !noalias !132
  %i2.p.i234.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i, i64 8
  %s2.i235.i.i.i = load i64, ptr %i2.p.i234.i.i.i, align 4, !noalias !132
  %i3.p.i236.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i, i64 16
  %s3.i237.i.i.i = load i64, ptr %i3.p.i236.i.i.i, align 4, !noalias !132
  %i4.p.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i, i64 24
  %s4.i.i.i.i = load i64, ptr %i4.p.i.i.i.i, align 4, !noalias !132
  %x0.p.i238.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i239.i.i.i = load double, ptr %x0.p.i238.i.i.i, align 8, !noalias !132
  %x1.p.i240.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i233.i.i.i
  %x1.i241.i.i.i = load double, ptr %x1.p.i240.i.i.i, align 8, !noalias !132
  %x2.p.i242.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i235.i.i.i
  %x2.i243.i.i.i = load double, ptr %x2.p.i242.i.i.i, align 8, !noalias !132
  %x3.p.i244.i.i.i = getelementptr double, ptr %arg.v, i64 %s3.i237.i.i.i
  %x3.i245.i.i.i = load double, ptr %x3.p.i244.i.i.i, align 8, !noalias !132
  %x4.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s4.i.i.i.i
  %x4.i.i.i.i = load double, ptr %x4.p.i.i.i.i, align 8, !noalias !132
  %t5.i246.i.i.i = fcmp one double %x4.i.i.i.i, 0x7FF0000000000000
  %t6.i247.i.i.i = select i1 %t5.i246.i.i.i, double %x4.i.i.i.i, double 0.000000e+00
  %t7.i248.i.i.i = fsub contract double %t6.i247.i.i.i, %x1.i241.i.i.i
  %t8.i249.i.i.i = fdiv contract double %t7.i248.i.i.i, %x2.i243.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i.i230.i.i.i, double %t8.i249.i.i.i)
  %.17.i.i251.i.i.i = load double, ptr %.3.i.i230.i.i.i, align 8, !noalias !132
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
  %.17.i5.i.i.i.i = load double, ptr %.3.i2.i.i.i.i, align 8, !noalias !132
  call fastcc void @log_ndtr_of.2(ptr %.3.i6.i.i.i.i, double %t22.i261.i.i.i)
  %.17.i9.i.i.i.i = load double, ptr %.3.i6.i.i.i.i, align 8, !noalias !132
  %t25.i262.i.i.i = fneg double %t8.i249.i.i.i
  %t26.i263.i.i.i = select i1 %t21.i260.i.i.i, double %t25.i262.i.i.i, double %t19.i258.i.i.i
  call fastcc void @log_ndtr_of.2(ptr %.3.i10.i.i.i.i, double %t26.i263.i.i.i)
  %.17.i13.i.i.i.i = load double, ptr %.3.i10.i.i.i.i, align 8, !noalias !132
  %t28.i264.i.i.i = fsub contract double %.17.i13.i.i.i.i, %.17.i9.i.i.i.i
  %37 = select i1 %t13.i252.i.i.i, i1 %t5.i246.i.i.i, i1 false
  %t30.i265.i.i.i = select i1 %37, double %t28.i264.i.i.i, double -1.000000e+00
  %t31.i266.i.i.i = fneg double %t30.i265.i.i.i
  call fastcc void @expm1_of.2(ptr %.3.i14.i.i.i.i, double %t31.i266.i.i.i)
  %.17.i17.i.i.i.i = load double, ptr %.3.i14.i.i.i.i, align 8, !noalias !132
  %t33.i267.i.i.i = select i1 %t13.i252.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t34.i268.i.i.i = select i1 %t5.i246.i.i.i, double %t33.i267.i.i.i, double 0.000000e+00
  %t35.i269.i.i.i = fneg double %t34.i268.i.i.i
  %t36.i270.i.i.i = fdiv contract double %t35.i269.i.i.i, %.17.i17.i.i.i.i
  %38 = select i1 %t5.i246.i.i.i, i1 %t13.i252.i.i.i, i1 false
  %t38.i271.i.i.i = select i1 %38, double %t36.i270.i.i.i, double 0.000000e+00
  %t39.i272.i.i.i = fsub contract double %t34.i268.i.i.i, %t38.i271.i.i.i
  %t40.i.i.i.i = fmul contract double %.17.i5.i.i.i.i, %t39.i272.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i18.i.i.i.i, double %t26.i263.i.i.i)
  %.17.i21.i.i.i.i = load double, ptr %.3.i18.i.i.i.i, align 8, !noalias !132
  %t43.i273.i.i.i = fmul contract double %t38.i271.i.i.i, %.17.i21.i.i.i.i
  %39 = fsub contract double 0.000000e+00, %t43.i273.i.i.i
  %t46.i274.i.i.i = select contract i1 %t21.i260.i.i.i, double %39, double %t40.i.i.i.i
  %t47.i275.i.i.i = fadd contract double %t16.i255.i.i.i, %t46.i274.i.i.i
  %t48.i276.i.i.i = fmul contract double %t8.i249.i.i.i, %t47.i275.i.i.i
  %t49.i277.i.i.i = fdiv contract double %t48.i276.i.i.i, %x2.i243.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i22.i.i.i.i, double %t20.i259.i.i.i)
  %.17.i25.i.i.i.i = load double, ptr %.3.i22.i.i.i.i, align 8, !noalias !132
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
  %.17.i29.i.i.i.i = load double, ptr %.3.i26.i.i.i.i, align 8, !noalias !132
  %t80.i.i.i.i = select i1 %t5.i246.i.i.i, double %.17.i29.i.i.i.i, double 0.000000e+00
  call fastcc void @log_ndtr_of.2(ptr %.3.i30.i.i.i.i, double %t20.i259.i.i.i)
  %.17.i33.i.i.i.i = load double, ptr %.3.i30.i.i.i.i, align 8, !noalias !132
  call fastcc void @log1mexp_of.2(ptr %.3.i34.i.i.i.i, double %t30.i265.i.i.i)
  %.17.i37.i.i.i.i = load double, ptr %.3.i34.i.i.i.i, align 8, !noalias !132
  %t83.i.i.i.i = fadd contract double %.17.i9.i.i.i.i, %.17.i37.i.i.i.i
  %t84.i.i.i.i = select i1 %t5.i246.i.i.i, double %t83.i.i.i.i, double %.17.i33.i.i.i.i
  %t85.i.i.i.i = select i1 %t13.i252.i.i.i, double %t84.i.i.i.i, double %t80.i.i.i.i
  %t87.i.i.i.i = tail call double @llvm.log.f64(double %x2.i243.i.i.i)
  %t88.i.i.i.i = fmul contract double %t62.i.i.i.i, %t64.i.i.i.i
  %t89.i.i.i.i = fsub contract double %t88.i.i.i.i, %t87.i.i.i.i
  %t90.i.i.i.i = fadd contract double %t89.i.i.i.i, 0xBFED67F1C864BEB4
  %t91.i.i.i.i = fsub contract double %t90.i.i.i.i, %t85.i.i.i.i
  %d0.p.i287.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i288.i.i.i = load double, ptr %d0.p.i287.i.i.i, align 8, !noalias !132
  %d0.a.i289.i.i.i = fadd double %t75.i.i.i.i, %d0.b.i288.i.i.i
  store double %d0.a.i289.i.i.i, ptr %d0.p.i287.i.i.i, align 8, !noalias !132
  %d1.p.i290.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i233.i.i.i
  %d1.b.i291.i.i.i = load double, ptr %d1.p.i290.i.i.i, align 8, !noalias !132
  %d1.a.i292.i.i.i = fadd double %t78.i.i.i.i, %d1.b.i291.i.i.i
  store double %d1.a.i292.i.i.i, ptr %d1.p.i290.i.i.i, align 8, !noalias !132
  %d2.p.i293.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i235.i.i.i
  %d2.b.i294.i.i.i = load double, ptr %d2.p.i293.i.i.i, align 8, !noalias !132
  %d2.a.i295.i.i.i = fadd double %t72.i.i.i.i, %d2.b.i294.i.i.i
  store double %d2.a.i295.i.i.i, ptr %d2.p.i293.i.i.i, align 8, !noalias !132
  br label %prior_density.exit.i.i

d10.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i296.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i297.i.i.i = load i64, ptr %i1.p.i296.i.i.i, align 4, !noalias !132
  %x0.p.i298.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i299.i.i.i = load double, ptr %x0.p.i298.i.i.i, align 8, !noalias !132
  %x1.p.i300.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i297.i.i.i
  %x1.i301.i.i.i = load double, ptr %x1.p.i300.i.i.i, align 8, !noalias !132
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
  %d0.b.i315.i.i.i = load double, ptr %d0.p.i314.i.i.i, align 8, !noalias !132
  %d0.a.i316.i.i.i = fadd double %d0.b.i315.i.i.i, %t15.i308.i.i.i
  store double %d0.a.i316.i.i.i, ptr %d0.p.i314.i.i.i, align 8, !noalias !132
  %d1.p.i317.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i297.i.i.i
  %d1.b.i318.i.i.i = load double, ptr %d1.p.i317.i.i.i, align 8, !noalias !132
  %d1.a.i319.i.i.i = fadd double %d1.b.i318.i.i.i, %45
  store double %d1.a.i319.i.i.i, ptr %d1.p.i317.i.i.i, align 8, !noalias !132
  br label %prior_density.exit.i.i

d11.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i320.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i321.i.i.i = load i64, ptr %i1.p.i320.i.i.i, align 4, !noalias !132
  %i2.p.i322.i.i.i = getelementptr i8, ptr %i1.p.i320.i.i.i, i64 8
  %s2.i323.i.i.i = load i64, ptr %i2.p.i322.i.i.i, align 4, !noalias !132
  %x0.p.i324.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i325.i.i.i = load double, ptr %x0.p.i324.i.i.i, align 8, !noalias !132
  %x1.p.i326.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i321.i.i.i
  %x1.i327.i.i.i = load double, ptr %x1.p.i326.i.i.i, align 8, !noalias !132
  %x2.p.i328.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i323.i.i.i
  %x2.i329.i.i.i = load double, ptr %x2.p.i328.i.i.i, align 8, !noalias !132
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
  %d0.b.i375.i.i.i = load double, ptr %d0.p.i374.i.i.i, align 8, !noalias !132
  %d0.a.i376.i.i.i = fadd double %d0.b.i375.i.i.i, %t45.i362.i.i.i
  store double %d0.a.i376.i.i.i, ptr %d0.p.i374.i.i.i, align 8, !noalias !132
  %d1.p.i377.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i321.i.i.i
  %d1.b.i378.i.i.i = load double, ptr %d1.p.i377.i.i.i, align 8, !noalias !132
  %d1.a.i379.i.i.i = fadd double %d1.b.i378.i.i.i, %t44.i361.i.i.i
  store double %d1.a.i379.i.i.i, ptr %d1.p.i377.i.i.i, align 8, !noalias !132
  %d2.p.i380.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i323.i.i.i
  %d2.b.i381.i.i.i = load double, ptr %d2.p.i380.i.i.i, align 8, !noalias !132
  %d2.a.i382.i.i.i = fadd double %d2.b.i381.i.i.i, %48
  store double %d2.a.i382.i.i.i, ptr %d2.p.i380.i.i.i, align 8, !noalias !132
  br label %prior_density.exit.i.i

d12.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i383.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i384.i.i.i = load i64, ptr %i1.p.i383.i.i.i, align 4, !noalias !132
  %x0.p.i385.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i386.i.i.i = load double, ptr %x0.p.i385.i.i.i, align 8, !noalias !132
  %x1.p.i387.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i384.i.i.i
  %x1.i388.i.i.i = load double, ptr %x1.p.i387.i.i.i, align 8, !noalias !132
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
  %d0.b.i403.i.i.i = load double, ptr %d0.p.i402.i.i.i, align 8, !noalias !132
  %d0.a.i404.i.i.i = fadd double %d0.b.i403.i.i.i, %t15.i397.i.i.i
  store double %d0.a.i404.i.i.i, ptr %d0.p.i402.i.i.i, align 8, !noalias !132
  %d1.p.i405.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i384.i.i.i
  %d1.b.i406.i.i.i = load double, ptr %d1.p.i405.i.i.i, align 8, !noalias !132
  %d1.a.i407.i.i.i = fadd double %d1.b.i406.i.i.i, %51
  store double %d1.a.i407.i.i.i, ptr %d1.p.i405.i.i.i, align 8, !noalias !132
  br label %prior_density.exit.i.i

d13.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i408.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i409.i.i.i = load i64, ptr %i1.p.i408.i.i.i, align 4, !noalias !132
  %x0.p.i410.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i411.i.i.i = load double, ptr %x0.p.i410.i.i.i, align 8, !noalias !132
  %x1.p.i412.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i409.i.i.i
  %x1.i413.i.i.i = load double, ptr %x1.p.i412.i.i.i, align 8, !noalias !132
  %t5.i414.i.i.i = fdiv contract double 1.000000e+00, %x1.i413.i.i.i
  %t6.i415.i.i.i = fsub contract double %t5.i414.i.i.i, %x0.i411.i.i.i
  %t8.i416.i.i.i = fmul contract double %x0.i411.i.i.i, %x1.i413.i.i.i
  %t9.i417.i.i.i = tail call double @llvm.log.f64(double %x1.i413.i.i.i)
  %t10.i418.i.i.i = fsub contract double %t9.i417.i.i.i, %t8.i416.i.i.i
  %d0.p.i419.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i420.i.i.i = load double, ptr %d0.p.i419.i.i.i, align 8, !noalias !132
  %d0.a.i421.i.i.i = fsub double %d0.b.i420.i.i.i, %x1.i413.i.i.i
  store double %d0.a.i421.i.i.i, ptr %d0.p.i419.i.i.i, align 8, !noalias !132
  %d1.p.i422.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i409.i.i.i
  %d1.b.i423.i.i.i = load double, ptr %d1.p.i422.i.i.i, align 8, !noalias !132
  %d1.a.i424.i.i.i = fadd double %t6.i415.i.i.i, %d1.b.i423.i.i.i
  store double %d1.a.i424.i.i.i, ptr %d1.p.i422.i.i.i, align 8, !noalias !132
  br label %prior_density.exit.i.i

d14.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i427.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i428.i.i.i = load i64, ptr %i1.p.i427.i.i.i, align 4, !noalias !132
  %i2.p.i429.i.i.i = getelementptr i8, ptr %i1.p.i427.i.i.i, i64 8
  %s2.i430.i.i.i = load i64, ptr %i2.p.i429.i.i.i, align 4, !noalias !132
  %x0.p.i431.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i432.i.i.i = load double, ptr %x0.p.i431.i.i.i, align 8, !noalias !132
  %x1.p.i433.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i428.i.i.i
  %x1.i434.i.i.i = load double, ptr %x1.p.i433.i.i.i, align 8, !noalias !132
  %x2.p.i435.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i430.i.i.i
  %x2.i436.i.i.i = load double, ptr %x2.p.i435.i.i.i, align 8, !noalias !132
  %t5.i437.i.i.i = fdiv contract double %x1.i434.i.i.i, %x2.i436.i.i.i
  %t6.i438.i.i.i = fsub contract double %t5.i437.i.i.i, %x0.i432.i.i.i
  %t7.i439.i.i.i = tail call double @llvm.log.f64(double %x0.i432.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i425.i.i.i, double %x1.i434.i.i.i)
  %.17.i.i441.i.i.i = load double, ptr %.3.i.i425.i.i.i, align 8, !noalias !132
  %t10.i442.i.i.i = tail call double @llvm.log.f64(double %x2.i436.i.i.i)
  %t11.i443.i.i.i = fsub contract double %t10.i442.i.i.i, %.17.i.i441.i.i.i
  %t12.i444.i.i.i = fadd contract double %t7.i439.i.i.i, %t11.i443.i.i.i
  %t15.i445.i.i.i = fadd contract double %x1.i434.i.i.i, -1.000000e+00
  %t16.i446.i.i.i = fdiv contract double %t15.i445.i.i.i, %x0.i432.i.i.i
  %t17.i447.i.i.i = fsub contract double %t16.i446.i.i.i, %x2.i436.i.i.i
  %t18.i448.i.i.i = fmul contract double %x0.i432.i.i.i, %x2.i436.i.i.i
  %t19.i449.i.i.i = fmul contract double %t7.i439.i.i.i, %t15.i445.i.i.i
  %t20.i450.i.i.i = tail call double @lgamma(double %x1.i434.i.i.i), !noalias !132
  %t21.i451.i.i.i = fmul contract double %x1.i434.i.i.i, %t10.i442.i.i.i
  %t22.i452.i.i.i = fsub contract double %t21.i451.i.i.i, %t20.i450.i.i.i
  %t23.i453.i.i.i = fadd contract double %t19.i449.i.i.i, %t22.i452.i.i.i
  %t24.i454.i.i.i = fsub contract double %t23.i453.i.i.i, %t18.i448.i.i.i
  %d0.p.i455.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i456.i.i.i = load double, ptr %d0.p.i455.i.i.i, align 8, !noalias !132
  %d0.a.i457.i.i.i = fadd double %t17.i447.i.i.i, %d0.b.i456.i.i.i
  store double %d0.a.i457.i.i.i, ptr %d0.p.i455.i.i.i, align 8, !noalias !132
  %d1.p.i458.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i428.i.i.i
  %d1.b.i459.i.i.i = load double, ptr %d1.p.i458.i.i.i, align 8, !noalias !132
  %d1.a.i460.i.i.i = fadd double %t12.i444.i.i.i, %d1.b.i459.i.i.i
  store double %d1.a.i460.i.i.i, ptr %d1.p.i458.i.i.i, align 8, !noalias !132
  %d2.p.i461.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i430.i.i.i
  %d2.b.i462.i.i.i = load double, ptr %d2.p.i461.i.i.i, align 8, !noalias !132
  %d2.a.i463.i.i.i = fadd double %t6.i438.i.i.i, %d2.b.i462.i.i.i
  store double %d2.a.i463.i.i.i, ptr %d2.p.i461.i.i.i, align 8, !noalias !132
  br label %prior_density.exit.i.i

d15.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i466.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i467.i.i.i = load i64, ptr %i1.p.i466.i.i.i, align 4, !noalias !132
  %i2.p.i468.i.i.i = getelementptr i8, ptr %i1.p.i466.i.i.i, i64 8
  %s2.i469.i.i.i = load i64, ptr %i2.p.i468.i.i.i, align 4, !noalias !132
  %x0.p.i470.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i471.i.i.i = load double, ptr %x0.p.i470.i.i.i, align 8, !noalias !132
  %x1.p.i472.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i467.i.i.i
  %x1.i473.i.i.i = load double, ptr %x1.p.i472.i.i.i, align 8, !noalias !132
  %x2.p.i474.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i469.i.i.i
  %x2.i475.i.i.i = load double, ptr %x2.p.i474.i.i.i, align 8, !noalias !132
  %t2.i476.i.i.i = fdiv contract double 1.000000e+00, %x0.i471.i.i.i
  %t5.i477.i.i.i = fdiv contract double %x1.i473.i.i.i, %x2.i475.i.i.i
  %52 = fsub contract double %t5.i477.i.i.i, %t2.i476.i.i.i
  %t7.i478.i.i.i = tail call double @llvm.log.f64(double %x0.i471.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i464.i.i.i, double %x1.i473.i.i.i)
  %.17.i.i480.i.i.i = load double, ptr %.3.i.i464.i.i.i, align 8, !noalias !132
  %t11.i481.i.i.i = tail call double @llvm.log.f64(double %x2.i475.i.i.i)
  %t12.i482.i.i.i = fsub contract double %t11.i481.i.i.i, %.17.i.i480.i.i.i
  %t13.i483.i.i.i = fsub contract double %t12.i482.i.i.i, %t7.i478.i.i.i
  %t14.i484.i.i.i = fdiv contract double %x2.i475.i.i.i, %x0.i471.i.i.i
  %t18.i485.i.i.i = fadd contract double %x1.i473.i.i.i, 1.000000e+00
  %53 = fdiv contract double %t14.i484.i.i.i, %x0.i471.i.i.i
  %54 = fdiv contract double %t18.i485.i.i.i, %x0.i471.i.i.i
  %t21.i486.i.i.i = fsub contract double %53, %54
  %t22.i487.i.i.i = fmul contract double %t7.i478.i.i.i, %t18.i485.i.i.i
  %t23.i488.i.i.i = tail call double @lgamma(double %x1.i473.i.i.i), !noalias !132
  %t24.i489.i.i.i = fmul contract double %x1.i473.i.i.i, %t11.i481.i.i.i
  %t25.i490.i.i.i = fsub contract double %t24.i489.i.i.i, %t23.i488.i.i.i
  %t26.i491.i.i.i = fsub contract double %t25.i490.i.i.i, %t22.i487.i.i.i
  %t27.i492.i.i.i = fsub contract double %t26.i491.i.i.i, %t14.i484.i.i.i
  %d0.p.i493.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i494.i.i.i = load double, ptr %d0.p.i493.i.i.i, align 8, !noalias !132
  %d0.a.i495.i.i.i = fadd double %t21.i486.i.i.i, %d0.b.i494.i.i.i
  store double %d0.a.i495.i.i.i, ptr %d0.p.i493.i.i.i, align 8, !noalias !132
  %d1.p.i496.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i467.i.i.i
  %d1.b.i497.i.i.i = load double, ptr %d1.p.i496.i.i.i, align 8, !noalias !132
  %d1.a.i498.i.i.i = fadd double %t13.i483.i.i.i, %d1.b.i497.i.i.i
  store double %d1.a.i498.i.i.i, ptr %d1.p.i496.i.i.i, align 8, !noalias !132
  %d2.p.i499.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i469.i.i.i
  %d2.b.i500.i.i.i = load double, ptr %d2.p.i499.i.i.i, align 8, !noalias !132
  %d2.a.i501.i.i.i = fadd double %52, %d2.b.i500.i.i.i
  store double %d2.a.i501.i.i.i, ptr %d2.p.i499.i.i.i, align 8, !noalias !132
  br label %prior_density.exit.i.i

d16.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i502.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i503.i.i.i = load i64, ptr %i1.p.i502.i.i.i, align 4, !noalias !132
  %i2.p.i504.i.i.i = getelementptr i8, ptr %i1.p.i502.i.i.i, i64 8
  %s2.i505.i.i.i = load i64, ptr %i2.p.i504.i.i.i, align 4, !noalias !132
  %x0.p.i506.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i507.i.i.i = load double, ptr %x0.p.i506.i.i.i, align 8, !noalias !132
  %x1.p.i508.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i503.i.i.i
  %x1.i509.i.i.i = load double, ptr %x1.p.i508.i.i.i, align 8, !noalias !132
  %x2.p.i510.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i505.i.i.i
  %x2.i511.i.i.i = load double, ptr %x2.p.i510.i.i.i, align 8, !noalias !132
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
  %d0.b.i528.i.i.i = load double, ptr %d0.p.i527.i.i.i, align 8, !noalias !132
  %d0.a.i529.i.i.i = fadd double %d0.b.i528.i.i.i, %t19.i521.i.i.i
  store double %d0.a.i529.i.i.i, ptr %d0.p.i527.i.i.i, align 8, !noalias !132
  %d1.p.i530.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i503.i.i.i
  %d1.b.i531.i.i.i = load double, ptr %d1.p.i530.i.i.i, align 8, !noalias !132
  %d1.a.i532.i.i.i = fsub double %d1.b.i531.i.i.i, %t16.i519.i.i.i
  store double %d1.a.i532.i.i.i, ptr %d1.p.i530.i.i.i, align 8, !noalias !132
  %d2.p.i533.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i505.i.i.i
  %d2.b.i534.i.i.i = load double, ptr %d2.p.i533.i.i.i, align 8, !noalias !132
  %d2.a.i535.i.i.i = fadd double %d2.b.i534.i.i.i, %57
  store double %d2.a.i535.i.i.i, ptr %d2.p.i533.i.i.i, align 8, !noalias !132
  br label %prior_density.exit.i.i

d17.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i538.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i539.i.i.i = load i64, ptr %i1.p.i538.i.i.i, align 4, !noalias !132
  %i2.p.i540.i.i.i = getelementptr i8, ptr %i1.p.i538.i.i.i, i64 8
  %s2.i541.i.i.i = load i64, ptr %i2.p.i540.i.i.i, align 4, !noalias !132
  %x0.p.i542.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i543.i.i.i = load double, ptr %x0.p.i542.i.i.i, align 8, !noalias !132
  %x1.p.i544.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i539.i.i.i
  %x1.i545.i.i.i = load double, ptr %x1.p.i544.i.i.i, align 8, !noalias !132
  %x2.p.i546.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i541.i.i.i
  %x2.i547.i.i.i = load double, ptr %x2.p.i546.i.i.i, align 8, !noalias !132
  %t2.i548.i.i.i = fdiv contract double %x0.i543.i.i.i, %x2.i547.i.i.i
  %t4.i549.i.i.i = tail call double @llvm.log.f64(double %t2.i548.i.i.i)
  %t5.i550.i.i.i = fmul contract double %x1.i545.i.i.i, %t4.i549.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i536.i.i.i, double %t5.i550.i.i.i)
  %.17.i.i552.i.i.i = load double, ptr %.3.i.i536.i.i.i, align 8, !noalias !132
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
  %d0.b.i571.i.i.i = load double, ptr %d0.p.i570.i.i.i, align 8, !noalias !132
  %d0.a.i572.i.i.i = fadd double %d0.b.i571.i.i.i, %t26.i565.i.i.i
  store double %d0.a.i572.i.i.i, ptr %d0.p.i570.i.i.i, align 8, !noalias !132
  %d1.p.i573.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i539.i.i.i
  %d1.b.i574.i.i.i = load double, ptr %d1.p.i573.i.i.i, align 8, !noalias !132
  %d1.a.i575.i.i.i = fadd double %t25.i564.i.i.i, %d1.b.i574.i.i.i
  store double %d1.a.i575.i.i.i, ptr %d1.p.i573.i.i.i, align 8, !noalias !132
  %d2.p.i576.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i541.i.i.i
  %d2.b.i577.i.i.i = load double, ptr %d2.p.i576.i.i.i, align 8, !noalias !132
  %d2.a.i578.i.i.i = fadd double %t21.i561.i.i.i, %d2.b.i577.i.i.i
  store double %d2.a.i578.i.i.i, ptr %d2.p.i576.i.i.i, align 8, !noalias !132
  br label %prior_density.exit.i.i

d18.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i583.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.414.i.i
  %s1.i584.i.i.i = load i64, ptr %i1.p.i583.i.i.i, align 4, !noalias !132
  %i2.p.i585.i.i.i = getelementptr i8, ptr %i1.p.i583.i.i.i, i64 8
  %s2.i586.i.i.i = load i64, ptr %i2.p.i585.i.i.i, align 4, !noalias !132
  %x0.p.i587.i.i.i = getelementptr double, ptr %arg.v, i64 %.123.044.i.i
  %x0.i588.i.i.i = load double, ptr %x0.p.i587.i.i.i, align 8, !noalias !132
  %x1.p.i589.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i584.i.i.i
  %x1.i590.i.i.i = load double, ptr %x1.p.i589.i.i.i, align 8, !noalias !132
  %x2.p.i591.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i586.i.i.i
  %x2.i592.i.i.i = load double, ptr %x2.p.i591.i.i.i, align 8, !noalias !132
  %t1.i.i.i.i = fneg double %x0.i588.i.i.i
  %t2.i593.i.i.i = tail call double @log1p(double %t1.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i581.i.i.i, double %x2.i592.i.i.i)
  %.17.i.i595.i.i.i = load double, ptr %.3.i.i581.i.i.i, align 8, !noalias !132
  %t8.i596.i.i.i = fadd contract double %x1.i590.i.i.i, %x2.i592.i.i.i
  call fastcc void @digamma.2(ptr %.3.i1.i579.i.i.i, double %t8.i596.i.i.i)
  %.17.i4.i598.i.i.i = load double, ptr %.3.i1.i579.i.i.i, align 8, !noalias !132
  %t10.i599.i.i.i = fsub contract double %.17.i4.i598.i.i.i, %.17.i.i595.i.i.i
  %t11.i600.i.i.i = fadd contract double %t2.i593.i.i.i, %t10.i599.i.i.i
  %t12.i601.i.i.i = tail call double @llvm.log.f64(double %x0.i588.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i5.i.i.i.i, double %x1.i590.i.i.i)
  %.17.i8.i.i.i.i = load double, ptr %.3.i5.i.i.i.i, align 8, !noalias !132
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
  %t26.i612.i.i.i = tail call double @lgamma(double %x2.i592.i.i.i), !noalias !132
  %t27.i613.i.i.i = tail call double @lgamma(double %x1.i590.i.i.i), !noalias !132
  %t28.i614.i.i.i = tail call double @lgamma(double %t8.i596.i.i.i), !noalias !132
  %t29.i615.i.i.i = fsub contract double %t28.i614.i.i.i, %t27.i613.i.i.i
  %t30.i616.i.i.i = fsub contract double %t29.i615.i.i.i, %t26.i612.i.i.i
  %t31.i617.i.i.i = fadd contract double %t25.i611.i.i.i, %t30.i616.i.i.i
  %t32.i618.i.i.i = fadd contract double %t24.i610.i.i.i, %t31.i617.i.i.i
  %d0.p.i619.i.i.i = getelementptr double, ptr %arg.dv, i64 %.123.044.i.i
  %d0.b.i620.i.i.i = load double, ptr %d0.p.i619.i.i.i, align 8, !noalias !132
  %d0.a.i621.i.i.i = fadd double %t23.i609.i.i.i, %d0.b.i620.i.i.i
  store double %d0.a.i621.i.i.i, ptr %d0.p.i619.i.i.i, align 8, !noalias !132
  %d1.p.i622.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i584.i.i.i
  %d1.b.i623.i.i.i = load double, ptr %d1.p.i622.i.i.i, align 8, !noalias !132
  %d1.a.i624.i.i.i = fadd double %t16.i603.i.i.i, %d1.b.i623.i.i.i
  store double %d1.a.i624.i.i.i, ptr %d1.p.i622.i.i.i, align 8, !noalias !132
  %d2.p.i625.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i586.i.i.i
  %d2.b.i626.i.i.i = load double, ptr %d2.p.i625.i.i.i, align 8, !noalias !132
  %d2.a.i627.i.i.i = fadd double %t11.i600.i.i.i, %d2.b.i626.i.i.i
  store double %d2.a.i627.i.i.i, ptr %d2.p.i625.i.i.i, align 8, !noalias !132
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
  %.305.i.i = load i64, ptr %.304.i.i, align 8, !noalias !132
  %62 = getelementptr i64, ptr %arg.ints, i64 %.305.i.i
  %.309.i.i = getelementptr i64, ptr %62, i64 %.123.044.i.i
  %.310.i.i = load i64, ptr %.309.i.i, align 8, !noalias !132
  %.315.i236.i = icmp eq i64 %.310.i.i, 0
  br i1 %.315.i236.i, label %B219.i.i, label %B134.i.i

B140.if.i:                                        ; preds = %B140.if.i, %B140.if.lr.ph.i
  %lp.3.0248.i = phi double [ 0.000000e+00, %B140.if.lr.ph.i ], [ %.472.i, %B140.if.i ]
  %.310.0247.i = phi i64 [ 0, %B140.if.lr.ph.i ], [ %.381.i, %B140.if.i ]
  %.381.i = add nuw nsw i64 %.310.0247.i, 1
  %.410.i = getelementptr i64, ptr %1, i64 %.310.0247.i
  %.411.i = load i64, ptr %.410.i, align 8, !noalias !117
  %.413.i = getelementptr double, ptr %arg.x, i64 %.310.0247.i
  %.414.i = load double, ptr %.413.i, align 8, !noalias !117
  %.419.idx.i = shl i64 %.310.0247.i, 4
  %.419.i = getelementptr i8, ptr %2, i64 %.419.idx.i
  %.420.i = load double, ptr %.419.i, align 8, !noalias !117
  %.426.i = getelementptr i8, ptr %.419.i, i64 8
  %.427.i = load double, ptr %.426.i, align 8, !noalias !117
  call fastcc void @to_scale(ptr %.428.i, i64 %.411.i, double %.414.i, double %.420.i, double %.427.i)
  %.442.fca.3.load.i = load double, ptr %.fca.3.gep.i, align 8, !noalias !117
  %.442.fca.2.load.i = load double, ptr %.fca.2.gep.i, align 8, !noalias !117
  %.442.fca.0.load.i = load double, ptr %.428.i, align 8, !noalias !117
  %.469.i = getelementptr double, ptr %arg.v, i64 %.310.0247.i
  store double %.442.fca.0.load.i, ptr %.469.i, align 8, !noalias !117
  %.472.i = fadd double %lp.3.0248.i, %.442.fca.2.load.i
  %.476.i = getelementptr double, ptr %arg.grad, i64 %.310.0247.i
  %.477.i = load double, ptr %.476.i, align 8, !noalias !117
  %.478.i = fadd double %.442.fca.3.load.i, %.477.i
  store double %.478.i, ptr %.476.i, align 8, !noalias !117
  %exitcond.not.i = icmp eq i64 %.381.i, %.105.i
  br i1 %exitcond.not.i, label %B276.i, label %B140.if.i

B336.if.i:                                        ; preds = %B336.loopexit.i, %B336.if.lr.ph.i
  %.598.0259.i = phi i64 [ 0, %B336.if.lr.ph.i ], [ %.667.i, %B336.loopexit.i ]
  %.667.i = add nuw nsw i64 %.598.0259.i, 1
  %.775.i = load i64, ptr %.774.i, align 8, !noalias !117
  %63 = getelementptr i64, ptr %arg.ints, i64 %.775.i
  %.821.idx.i = mul i64 %.598.0259.i, 40
  %.821.i = getelementptr i8, ptr %63, i64 %.821.idx.i
  %.822.i = load i64, ptr %.821.i, align 8, !noalias !117
  %.1018254.not.i = icmp slt i64 %.822.i, 1
  br i1 %.1018254.not.i, label %B336.loopexit.i, label %B660.if.lr.ph.i

B660.if.lr.ph.i:                                  ; preds = %B336.if.i
  %.930.i = getelementptr i8, ptr %.821.i, i64 32
  %.931.i = load i64, ptr %.930.i, align 8, !noalias !117
  %.905.i = getelementptr i8, ptr %.821.i, i64 24
  %.906.i = load i64, ptr %.905.i, align 8, !noalias !117
  %.871.i = getelementptr i8, ptr %.821.i, i64 8
  %.872.i = load i64, ptr %.871.i, align 8, !noalias !117
  %.846.i = getelementptr i8, ptr %.821.i, i64 16
  %.847.i = load i64, ptr %.846.i, align 8, !noalias !117
  %64 = getelementptr double, ptr %arg.floats, i64 %.931.i
  %65 = getelementptr double, ptr %arg.floats, i64 %.906.i
  %66 = getelementptr i64, ptr %arg.ints, i64 %.847.i
  %67 = getelementptr i64, ptr %arg.ints, i64 %.872.i
  br label %B660.if.i

B660.if.i:                                        ; preds = %B660.if.lr.ph.i, %B770.i
  %.962.0255.i = phi i64 [ 0, %B660.if.lr.ph.i ], [ %.1031.i, %B770.i ]
  %.1063.i = getelementptr double, ptr %64, i64 %.962.0255.i
  %.1064.i = load double, ptr %.1063.i, align 8, !noalias !117
  %.1188.i = mul nuw nsw i64 %.962.0255.i, %.822.i
  %68 = getelementptr double, ptr %65, i64 %.1188.i
  br label %B704.if.i

B704.if.i:                                        ; preds = %B704.if.i, %B660.if.i
  %total.2.2252.i = phi double [ %.1064.i, %B660.if.i ], [ %.1205.i, %B704.if.i ]
  %.1092.0250.i = phi i64 [ 0, %B660.if.i ], [ %.1161.i, %B704.if.i ]
  %.1161.i = add nuw nsw i64 %.1092.0250.i, 1
  %.1193.i = getelementptr double, ptr %68, i64 %.1092.0250.i
  %.1194.i = load double, ptr %.1193.i, align 8, !noalias !117
  %.1198.i = getelementptr i64, ptr %66, i64 %.1092.0250.i
  %.1199.i = load i64, ptr %.1198.i, align 8, !noalias !117
  %.1201.i = getelementptr double, ptr %arg.x, i64 %.1199.i
  %.1202.i = load double, ptr %.1201.i, align 8, !noalias !117
  %.1203.i = fmul double %.1194.i, %.1202.i
  %.1205.i = fadd double %total.2.2252.i, %.1203.i
  %exitcond263.not.i = icmp eq i64 %.822.i, %.1161.i
  br i1 %exitcond263.not.i, label %B770.i, label %B704.if.i

B866.if.i:                                        ; preds = %B866.if.i, %B866.if.lr.ph.i
  %.1356.0261.i = phi i64 [ 0, %B866.if.lr.ph.i ], [ %.1425.i, %B866.if.i ]
  %.1425.i = add nuw nsw i64 %.1356.0261.i, 1
  %.1533.i = load i64, ptr %.1532.i, align 8, !noalias !117
  %69 = getelementptr double, ptr %arg.floats, i64 %.1533.i
  %.1536.i = getelementptr double, ptr %69, i64 %.1356.0261.i
  %.1537.i = load double, ptr %.1536.i, align 8, !noalias !117
  %.1541.i = getelementptr double, ptr %3, i64 %.1356.0261.i
  store double %.1537.i, ptr %.1541.i, align 8, !noalias !117
  %exitcond266.not.i = icmp eq i64 %.1425.i, %.1332.i
  br i1 %exitcond266.not.i, label %B934.i, label %B866.if.i

forward: ; preds = %B219.i.i, %calculate
  %lp.2.0.lcssa.i.i = phi double [ 0.000000e+00, %calculate ], [ %lp.3.1.i.i, %B219.i.i ]
  %.1583.i = fadd double %lp.3.0.lcssa.i, %lp.5.0.lcssa.i.i
  %.1735.i = fadd double %.1583.i, %lp.2.0.lcssa.i.i
  %.354 = getelementptr i8, ptr %arg.ints, i64 104
  %.355 = load i64, ptr %.354, align 8
  %.436172.not = icmp slt i64 %.355, 1
  br i1 %.436172.not, label %B710, label %B174.if.lr.ph

B174.if.lr.ph:                                    ; preds = %forward
  %.556 = getelementptr i8, ptr %arg.ints, i64 112
  br label %B174.if

B342:                                             ; preds = %factor_forward
  %.211.i = getelementptr i8, ptr %185, i64 352
  %.212.i = load i64, ptr %.211.i, align 8, !noalias !135
  %.413.i93 = getelementptr double, ptr %arg.v, i64 %.999
  %.414.i94 = load double, ptr %.413.i93, align 8, !noalias !135
  %.111250.not.i = icmp slt i64 %.212.i, 1
  br i1 %.111250.not.i, label %B368, label %B238.if.lr.ph.i

B238.if.lr.ph.i:                                  ; preds = %B342
  %.1022.i = getelementptr i8, ptr %185, i64 384
  %.1023.i = load i64, ptr %.1022.i, align 8, !noalias !135
  %.822.i95 = getelementptr i8, ptr %185, i64 368
  %.823.i = load i64, ptr %.822.i95, align 8, !noalias !135
  %.613.i = getelementptr i8, ptr %185, i64 376
  %.614.i = load i64, ptr %.613.i, align 8, !noalias !135
  %70 = getelementptr double, ptr %arg.floats, i64 %.823.i
  %71 = getelementptr double, ptr %arg.work, i64 %.614.i
  %72 = getelementptr double, ptr %71, i64 %.212.i
  %73 = getelementptr double, ptr %arg.work, i64 %.1023.i
  br label %B238.if.i

B256.i:                                           ; preds = %B238.if.i
  %.1160.i = getelementptr double, ptr %70, i64 %.1054.051.i
  %.1161.i96 = load double, ptr %.1160.i, align 8, !noalias !135
  %.1163.i = tail call double @llvm.pow.f64(double %.414.i94, double %.1161.i96)
  br label %B276.i97

B276.i97:                                         ; preds = %B238.if.i, %B256.i
  %"$phi276.1.2.1.i" = phi double [ %.1163.i, %B256.i ], [ 0.000000e+00, %B238.if.i ]
  %.1178.i = getelementptr double, ptr %71, i64 %.1054.051.i
  store double %"$phi276.1.2.1.i", ptr %.1178.i, align 8, !noalias !135
  %.1180.i = fsub double 1.000000e+00, %"$phi276.1.2.1.i"
  %.1181.i = fadd double %"$phi276.1.2.1.i", 1.000000e+00
  %.1182.i = fmul double %.1180.i, %.1181.i
  %.1183.i = tail call double @sqrt(double %.1182.i)
  %.1190.i = getelementptr double, ptr %72, i64 %.1054.051.i
  store double %.1183.i, ptr %.1190.i, align 8, !noalias !135
  %.1198.i98 = getelementptr double, ptr %73, i64 %.1054.051.i
  store double 0.000000e+00, ptr %.1198.i98, align 8, !noalias !135
  %exitcond.not.i99 = icmp eq i64 %.1125.i, %.212.i
  br i1 %exitcond.not.i99, label %B368, label %B238.if.i

B238.if.i:                                        ; preds = %B276.i97, %B238.if.lr.ph.i
  %.1054.051.i = phi i64 [ 0, %B238.if.lr.ph.i ], [ %.1125.i, %B276.i97 ]
  %.1125.i = add nuw nsw i64 %.1054.051.i, 1
  %.1154.not.i = icmp eq i64 %.1054.051.i, 0
  br i1 %.1154.not.i, label %B276.i97, label %B256.i

B368:                                             ; preds = %B276.i97, %B342, %factor_forward
  %.1233 = getelementptr i8, ptr %185, i64 24
  %.1234 = load i64, ptr %.1233, align 8
  %.1235 = icmp slt i64 %.1234, 0
  br i1 %.1235, label %B711, label %B422

B422:                                             ; preds = %B368
  %.1447 = load i64, ptr %.998, align 8
  %.1448 = icmp sgt i64 %.1447, -1
  br i1 %.1448, label %B472, label %B508

B472:                                             ; preds = %B422
  %.222.i = getelementptr i8, ptr %185, i64 352
  %.223.i = load i64, ptr %.222.i, align 8, !noalias !138
  %.425.i = load i64, ptr %.1455.i, align 8, !noalias !138
  %.427.i100 = getelementptr double, ptr %arg.work, i64 %.425.i
  %.428.i101 = load double, ptr %.427.i100, align 8, !noalias !138
  %.851.i = getelementptr i8, ptr %185, i64 112
  %.852.i = load i64, ptr %.851.i, align 8, !noalias !138
  %74 = getelementptr i64, ptr %arg.ints, i64 %.852.i
  %.855.i = getelementptr i8, ptr %74, i64 8
  %.856.i = load i64, ptr %.855.i, align 8, !noalias !138
  %.1265.i = getelementptr i8, ptr %185, i64 360
  %.1266.i = load i64, ptr %.1265.i, align 8, !noalias !138
  %.1348236.not.i = icmp slt i64 %.1266.i, 1
  br i1 %.1348236.not.i, label %states_forward, label %B296.if.lr.ph.i

B296.if.lr.ph.i:                                  ; preds = %B472
  %.1057.i = getelementptr i8, ptr %185, i64 120
  %.1058.i = load i64, ptr %.1057.i, align 8, !noalias !138
  %.629.i = getelementptr i8, ptr %185, i64 376
  %.630.i = load i64, ptr %.629.i, align 8, !noalias !138
  %.1594.i = getelementptr i8, ptr %185, i64 96
  %.1797.i = getelementptr i8, ptr %185, i64 104
  %.2006.i = getelementptr i8, ptr %185, i64 216
  %.2209.i = getelementptr i8, ptr %185, i64 224
  %.2418.i = getelementptr i8, ptr %185, i64 232
  %.2621.i = getelementptr i8, ptr %185, i64 208
  %.2824.i = getelementptr i8, ptr %185, i64 192
  %.3239.i = getelementptr i8, ptr %185, i64 128
  %.3348220.not.i = icmp slt i64 %.223.i, 1
  %.3478216.not.i = icmp slt i64 %.856.i, 1
  %75 = getelementptr i64, ptr %arg.ints, i64 %.1058.i
  %76 = getelementptr double, ptr %arg.work, i64 %.630.i
  %77 = getelementptr double, ptr %76, i64 %.223.i
  %.3564.i = fmul double %.428.i101, %.428.i101
  %.3675.i = add nsw i64 %.223.i, -2
  %78 = tail call i64 @llvm.smax.i64(i64 %.223.i, i64 1)
  %.3755229.i = icmp sgt i64 %.223.i, 1
  br label %B296.if.i

B886.i:                                           ; preds = %B820.if.i, %B778.if.i
  %total.2.2.lcssa.i = phi double [ %.3394.i, %B778.if.i ], [ %.3535.i, %B820.if.i ]
  %.3547.i = getelementptr double, ptr %76, i64 %.3292.0221.i
  %.3548.i = load double, ptr %.3547.i, align 8, !noalias !138
  %.3555.i = getelementptr double, ptr %77, i64 %.3292.0221.i
  %.3556.i = load double, ptr %.3555.i, align 8, !noalias !138
  %.3557.i = fmul double %.3548.i, %.3548.i
  %.3559.i = fmul double %variance.3.1224.i, %.3557.i
  %.3560.i = fmul double %.3556.i, %.3556.i
  %.3561.i = fadd double %.3559.i, %.3560.i
  %.3569.i = getelementptr double, ptr %96, i64 %.3292.0221.i
  %.3570.i = load double, ptr %.3569.i, align 8, !noalias !138
  %.3571.i = fmul double %.3564.i, %.3570.i
  %.3572.i = fmul double %.3571.i, %.3561.i
  %.3573.i = fadd double %.3572.i, 1.000000e+00
  %.3577.i = fdiv double %.3561.i, %.3573.i
  %.3579.i = fmul double %m.3.1225.i, %.3548.i
  %.3581.i = fmul double %.428.i101, %.3561.i
  %.3583.i = fmul double %total.2.2.lcssa.i, %.3581.i
  %.3584.i = fadd double %.3579.i, %.3583.i
  %.3588.i = fdiv double %.3584.i, %.3573.i
  %.3598.i = getelementptr double, ptr %98, i64 %.3292.0221.i
  store double %total.2.2.lcssa.i, ptr %.3598.i, align 8, !noalias !138
  %.3606.i = getelementptr double, ptr %99, i64 %.3292.0221.i
  store double %.3561.i, ptr %.3606.i, align 8, !noalias !138
  %.3614.i = getelementptr double, ptr %100, i64 %.3292.0221.i
  store double %.3588.i, ptr %.3614.i, align 8, !noalias !138
  %.3616.i = tail call double @llvm.log.f64(double %.3573.i)
  %.3617.i = fmul double %.3616.i, 5.000000e-01
  %.3619.i = fsub double %lp.4.1223.i, %.3617.i
  %exitcond241.not.i = icmp eq i64 %.223.i, %.3361.i
  br i1 %exitcond241.not.i, label %B1142.i, label %B778.if.i

B1142.i:                                          ; preds = %B886.i, %B296.if.i
  %lp.4.1.lcssa.i = phi double [ %lp.5.0239.i, %B296.if.i ], [ %.3619.i, %B886.i ]
  %variance.3.1.lcssa.i = phi double [ 0.000000e+00, %B296.if.i ], [ %.3577.i, %B886.i ]
  %m.3.1.lcssa.i = phi double [ 0.000000e+00, %B296.if.i ], [ %.3588.i, %B886.i ]
  %.3640.i = tail call double @sqrt(double %variance.3.1.lcssa.i)
  %79 = getelementptr double, ptr %arg.x, i64 %.3037.i
  %80 = getelementptr double, ptr %79, i64 %91
  %81 = getelementptr double, ptr %80, i64 %.223.i
  %.3648.i = getelementptr i8, ptr %81, i64 -8
  %.3649.i = load double, ptr %.3648.i, align 8, !noalias !138
  %.3650.i = fmul double %.3640.i, %.3649.i
  %.3652.i = fadd double %m.3.1.lcssa.i, %.3650.i
  %.3659.i = fmul double %.428.i101, %.3652.i
  %82 = getelementptr double, ptr %arg.work, i64 %.2622.i
  %83 = getelementptr double, ptr %82, i64 %91
  %84 = getelementptr double, ptr %83, i64 %.223.i
  %.3665.i = getelementptr i8, ptr %84, i64 -8
  store double %.3652.i, ptr %.3665.i, align 8, !noalias !138
  %85 = getelementptr double, ptr %arg.work, i64 %.2825.i
  %86 = getelementptr double, ptr %85, i64 %91
  %87 = getelementptr double, ptr %86, i64 %.223.i
  %.3672.i = getelementptr i8, ptr %87, i64 -8
  store double %.3659.i, ptr %.3672.i, align 8, !noalias !138
  br i1 %.3755229.i, label %B1304.if.lr.ph.i, label %B1702.i

B1304.if.lr.ph.i:                                 ; preds = %B1142.i
  %88 = getelementptr double, ptr %arg.work, i64 %.2008.i
  %89 = getelementptr double, ptr %arg.work, i64 %.2211.i
  %90 = getelementptr double, ptr %arg.floats, i64 %.1596.i
  br label %B1304.if.i

B1702.i:                                          ; preds = %B1304.if.i, %B1142.i
  %lp.6.1.lcssa.i = phi double [ %lp.4.1.lcssa.i, %B1142.i ], [ %.3891.i, %B1304.if.i ]
  %later.2.1.lcssa.i = phi double [ %.3652.i, %B1142.i ], [ %.3905.i, %B1304.if.i ]
  %.3938.i = fmul double %later.2.1.lcssa.i, 5.000000e-01
  %.3940.i = fmul double %later.2.1.lcssa.i, %.3938.i
  %.3944.i = fsub double %lp.6.1.lcssa.i, %.3940.i
  %exitcond242.not.i = icmp eq i64 %.1361.i, %.1266.i
  br i1 %exitcond242.not.i, label %states_forward, label %B296.if.i

B296.if.i:                                        ; preds = %B1702.i, %B296.if.lr.ph.i
  %lp.5.0239.i = phi double [ 0.000000e+00, %B296.if.lr.ph.i ], [ %.3944.i, %B1702.i ]
  %.1290.0237.i = phi i64 [ 0, %B296.if.lr.ph.i ], [ %.1361.i, %B1702.i ]
  %.1361.i = add nuw nsw i64 %.1290.0237.i, 1
  %91 = mul nsw i64 %.1290.0237.i, %.223.i
  %.1595.i = load i64, ptr %.1594.i, align 8, !noalias !138
  %.1596.i = add nsw i64 %.1595.i, %91
  %.2007.i = load i64, ptr %.2006.i, align 8, !noalias !138
  %.2008.i = add nsw i64 %.2007.i, %91
  %.2210.i = load i64, ptr %.2209.i, align 8, !noalias !138
  %.2211.i = add nsw i64 %.2210.i, %91
  %.2622.i = load i64, ptr %.2621.i, align 8, !noalias !138
  %.2825.i = load i64, ptr %.2824.i, align 8, !noalias !138
  %.3037.i = load i64, ptr %.1233, align 8, !noalias !138
  br i1 %.3348220.not.i, label %B1142.i, label %B778.if.lr.ph.i

B778.if.lr.ph.i:                                  ; preds = %B296.if.i
  %.3242.i = mul nsw i64 %91, %.856.i
  %.3240.i = load i64, ptr %.3239.i, align 8, !noalias !138
  %.2419.i = load i64, ptr %.2418.i, align 8, !noalias !138
  %.1798.i = load i64, ptr %.1797.i, align 8, !noalias !138
  %92 = getelementptr double, ptr %arg.floats, i64 %.1798.i
  %93 = getelementptr double, ptr %92, i64 %91
  %94 = getelementptr double, ptr %arg.floats, i64 %.3240.i
  %95 = getelementptr double, ptr %94, i64 %.3242.i
  %96 = getelementptr double, ptr %arg.floats, i64 %.1596.i
  %97 = getelementptr double, ptr %arg.work, i64 %.2419.i
  %98 = getelementptr double, ptr %97, i64 %91
  %99 = getelementptr double, ptr %arg.work, i64 %.2008.i
  %100 = getelementptr double, ptr %arg.work, i64 %.2211.i
  br label %B778.if.i

B778.if.i:                                        ; preds = %B778.if.lr.ph.i, %B886.i
  %m.3.1225.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i ], [ %.3588.i, %B886.i ]
  %variance.3.1224.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i ], [ %.3577.i, %B886.i ]
  %lp.4.1223.i = phi double [ %lp.5.0239.i, %B778.if.lr.ph.i ], [ %.3619.i, %B886.i ]
  %.3292.0221.i = phi i64 [ 0, %B778.if.lr.ph.i ], [ %.3361.i, %B886.i ]
  %.3361.i = add nuw nsw i64 %.3292.0221.i, 1
  %.3393.i = getelementptr double, ptr %93, i64 %.3292.0221.i
  %.3394.i = load double, ptr %.3393.i, align 8, !noalias !138
  br i1 %.3478216.not.i, label %B886.i, label %B820.if.lr.ph.i

B820.if.lr.ph.i:                                  ; preds = %B778.if.i
  %.3526.i = mul nuw nsw i64 %.3292.0221.i, %.856.i
  %101 = getelementptr double, ptr %95, i64 %.3526.i
  br label %B820.if.i

B820.if.i:                                        ; preds = %B820.if.i, %B820.if.lr.ph.i
  %total.2.2219.i = phi double [ %.3394.i, %B820.if.lr.ph.i ], [ %.3535.i, %B820.if.i ]
  %.3422.0217.i = phi i64 [ 0, %B820.if.lr.ph.i ], [ %.3491.i, %B820.if.i ]
  %.3491.i = add nuw nsw i64 %.3422.0217.i, 1
  %.3519.i = getelementptr i64, ptr %75, i64 %.3422.0217.i
  %.3520.i = load i64, ptr %.3519.i, align 8, !noalias !138
  %.3522.i = getelementptr double, ptr %arg.v, i64 %.3520.i
  %.3523.i = load double, ptr %.3522.i, align 8, !noalias !138
  %.3531.i = getelementptr double, ptr %101, i64 %.3422.0217.i
  %.3532.i = load double, ptr %.3531.i, align 8, !noalias !138
  %.3533.i = fmul double %.3523.i, %.3532.i
  %.3535.i = fsub double %total.2.2219.i, %.3533.i
  %exitcond.not.i102 = icmp eq i64 %.856.i, %.3491.i
  br i1 %exitcond.not.i102, label %B886.i, label %B820.if.i

B1304.if.i:                                       ; preds = %B1304.if.i, %B1304.if.lr.ph.i
  %later.2.1233.i = phi double [ %.3652.i, %B1304.if.lr.ph.i ], [ %.3905.i, %B1304.if.i ]
  %lp.6.1232.i = phi double [ %lp.4.1.lcssa.i, %B1304.if.lr.ph.i ], [ %.3891.i, %B1304.if.i ]
  %.3702.0.in231.i = phi i64 [ %78, %B1304.if.lr.ph.i ], [ %.3702.0.i, %B1304.if.i ]
  %.3699.0230.i = phi i64 [ %.3675.i, %B1304.if.lr.ph.i ], [ %.3768.i, %B1304.if.i ]
  %.3702.0.i = add nsw i64 %.3702.0.in231.i, -1
  %.3768.i = add i64 %.3699.0230.i, -1
  %102 = getelementptr double, ptr %76, i64 %.3699.0230.i
  %.3797.i = getelementptr i8, ptr %102, i64 8
  %.3798.i = load double, ptr %.3797.i, align 8, !noalias !138
  %103 = getelementptr double, ptr %77, i64 %.3699.0230.i
  %.3805.i = getelementptr i8, ptr %103, i64 8
  %.3806.i = load double, ptr %.3805.i, align 8, !noalias !138
  %104 = getelementptr double, ptr %88, i64 %.3699.0230.i
  %.3811.i = getelementptr i8, ptr %104, i64 8
  %.3812.i = load double, ptr %.3811.i, align 8, !noalias !138
  %.3816.i = getelementptr double, ptr %89, i64 %.3699.0230.i
  %.3817.i = load double, ptr %.3816.i, align 8, !noalias !138
  %.3846.i = load double, ptr %104, align 8, !noalias !138
  %.3853.i = getelementptr double, ptr %90, i64 %.3699.0230.i
  %.3854.i = load double, ptr %.3853.i, align 8, !noalias !138
  %.3855.i = fmul double %.3564.i, %.3854.i
  %.3861.i = fmul double %.3846.i, %.3855.i
  %.3862.i = fadd double %.3861.i, 1.000000e+00
  %.3866.i = fdiv double %.3846.i, %.3862.i
  %.3867.i = fmul double %.3798.i, %.3817.i
  %.3869.i = fsub double %later.2.1233.i, %.3867.i
  %.3873.i = fdiv double %.3866.i, %.3812.i
  %.3874.i = tail call double @sqrt(double %.3873.i)
  %.3875.i = fmul double %.3806.i, %.3869.i
  %.3879.i = fdiv double %.3875.i, %.3812.i
  %.3880.i = fmul double %.3798.i, %.3874.i
  %.3884.i = getelementptr double, ptr %80, i64 %.3699.0230.i
  %.3885.i = load double, ptr %.3884.i, align 8, !noalias !138
  %.3886.i = fmul double %.3880.i, %.3885.i
  %.3887.i = fsub double %.3879.i, %.3886.i
  %.3888.i = fmul double %.3887.i, 5.000000e-01
  %.3889.i = fmul double %.3887.i, %.3888.i
  %.3891.i = fsub double %lp.6.1232.i, %.3889.i
  %.3895.i = fmul double %.3874.i, %.3880.i
  %.3896.i = fmul double %.3869.i, %.3895.i
  %.3897.i = fadd double %.3817.i, %.3896.i
  %.3898.i = fmul double %.3806.i, %.3874.i
  %.3904.i = fmul double %.3898.i, %.3885.i
  %.3905.i = fadd double %.3904.i, %.3897.i
  %.3909.i = fmul double %.428.i101, %.3905.i
  %.3913.i = getelementptr double, ptr %83, i64 %.3699.0230.i
  store double %.3905.i, ptr %.3913.i, align 8, !noalias !138
  %.3918.i = getelementptr double, ptr %86, i64 %.3699.0230.i
  store double %.3909.i, ptr %.3918.i, align 8, !noalias !138
  %.3755.i = icmp sgt i64 %.3702.0.in231.i, 2
  br i1 %.3755.i, label %B1304.if.i, label %B1702.i

states_forward: ; preds = %B1702.i, %B472
  %lp.5.0.lcssa.i = phi double [ 0.000000e+00, %B472 ], [ %.3944.i, %B1702.i ]
  %.1484 = fadd double %.792, %lp.5.0.lcssa.i
  br label %B711

B508:                                             ; preds = %B422
  %.1690 = getelementptr i8, ptr %185, i64 304
  %.1691 = load i64, ptr %.1690, align 8
  %.1692 = icmp sgt i64 %.1691, -1
  %.223.i104 = load i64, ptr %185, align 8, !noalias !141
  br i1 %.1692, label %B558, label %B594

B558:                                             ; preds = %B508
  %.425.i106 = load i64, ptr %.1455.i, align 8, !noalias !142
  %.427.i107 = getelementptr double, ptr %arg.work, i64 %.425.i106
  %.428.i108 = load double, ptr %.427.i107, align 8, !noalias !142
  %.632.i = getelementptr double, ptr %arg.v, i64 %.1691
  %.633.i = load double, ptr %.632.i, align 8, !noalias !142
  %.1466.i = getelementptr i8, ptr %185, i64 112
  %.1467.i = load i64, ptr %.1466.i, align 8, !noalias !142
  %105 = getelementptr i64, ptr %arg.ints, i64 %.1467.i
  %.1470.i = getelementptr i8, ptr %105, i64 8
  %.1471.i = load i64, ptr %.1470.i, align 8, !noalias !142
  %.3101.i = getelementptr i8, ptr %185, i64 328
  %.3220128.not.i = icmp slt i64 %.223.i104, 1
  br i1 %.3220128.not.i, label %B1178.i, label %B688.if.lr.ph.i

B688.if.lr.ph.i:                                  ; preds = %B558
  %.3102.i = load i64, ptr %.3101.i, align 8, !noalias !142
  %.2899.i = getelementptr i8, ptr %185, i64 208
  %.2900.i = load i64, ptr %.2899.i, align 8, !noalias !142
  %.2697.i = getelementptr i8, ptr %185, i64 216
  %.2698.i = load i64, ptr %.2697.i, align 8, !noalias !142
  %.2495.i = getelementptr i8, ptr %185, i64 232
  %.2496.i = load i64, ptr %.2495.i, align 8, !noalias !142
  %.2082.i = getelementptr i8, ptr %185, i64 240
  %.2083.i = load i64, ptr %.2082.i, align 8, !noalias !142
  %.1880.i = getelementptr i8, ptr %185, i64 320
  %.1881.i = load i64, ptr %.1880.i, align 8, !noalias !142
  %.1672.i = getelementptr i8, ptr %185, i64 120
  %.1673.i = load i64, ptr %.1672.i, align 8, !noalias !142
  %.1255.i = getelementptr i8, ptr %185, i64 128
  %.1256.i = load i64, ptr %.1255.i, align 8, !noalias !142
  %.1053.i = getelementptr i8, ptr %185, i64 104
  %.1054.i = load i64, ptr %.1053.i, align 8, !noalias !142
  %.851.i111 = getelementptr i8, ptr %185, i64 96
  %.852.i112 = load i64, ptr %.851.i111, align 8, !noalias !142
  %106 = getelementptr double, ptr %arg.floats, i64 %.1054.i
  %.3350124.not.i = icmp slt i64 %.1471.i, 1
  %107 = getelementptr i64, ptr %arg.ints, i64 %.1673.i
  %108 = getelementptr double, ptr %arg.floats, i64 %.1256.i
  %109 = getelementptr double, ptr %arg.floats, i64 %.1881.i
  %.3424.i = fsub double 1.000000e+00, %.633.i
  %.3429.i = fmul double %.428.i108, %.428.i108
  %110 = getelementptr double, ptr %arg.floats, i64 %.852.i112
  %111 = getelementptr double, ptr %arg.x, i64 %.1234
  %112 = getelementptr double, ptr %arg.work, i64 %.2496.i
  %113 = getelementptr double, ptr %arg.work, i64 %.2083.i
  %114 = getelementptr double, ptr %arg.work, i64 %.2698.i
  %115 = getelementptr double, ptr %arg.work, i64 %.2900.i
  %116 = getelementptr double, ptr %arg.work, i64 %.3102.i
  br label %B688.if.i

B794.i:                                           ; preds = %B730.if.i, %B688.if.i
  %total.2.1.lcssa.i = phi double [ %.3266.i, %B688.if.i ], [ %.3407.i, %B730.if.i ]
  %.3419.i = getelementptr double, ptr %109, i64 %.3162.0130.i
  %.3420.i = load double, ptr %.3419.i, align 8, !noalias !142
  %.3422.i = fmul double %.633.i, %.3420.i
  %.3425.i = fadd double %.3424.i, %.3422.i
  %.3426.i = tail call double @sqrt(double %.3425.i)
  %.3430.i = fmul double %.3429.i, %.3426.i
  %.3431.i = fmul double %.3426.i, %.3430.i
  %.3436.i = getelementptr double, ptr %110, i64 %.3162.0130.i
  %.3437.i = load double, ptr %.3436.i, align 8, !noalias !142
  %.3438.i = fmul double %.3437.i, %.3431.i
  %.3439.i = fadd double %.3438.i, 1.000000e+00
  %.3440.i = tail call double @sqrt(double %.3439.i)
  %.3445.i = getelementptr double, ptr %111, i64 %.3162.0130.i
  %.3446.i = load double, ptr %.3445.i, align 8, !noalias !142
  %.3448.i = fmul double %.428.i108, %.3426.i
  %.3450.i = fmul double %total.2.1.lcssa.i, %.3448.i
  %.3454.i = fdiv double %.3450.i, %.3440.i
  %.3455.i = fadd double %.3446.i, %.3454.i
  %.3459.i = fdiv double %.3455.i, %.3440.i
  %.3460.i = fmul double %.3459.i, 5.000000e-01
  %.3461.i = fmul double %.3459.i, %.3460.i
  %.3462.i = tail call double @llvm.log.f64(double %.3439.i)
  %.3463.i = fmul double %.3462.i, 5.000000e-01
  %.3464.i = fadd double %.3463.i, %.3461.i
  %.3466.i = fsub double %lp.2.0131.i, %.3464.i
  %.3500.i = getelementptr double, ptr %112, i64 %.3162.0130.i
  store double %total.2.1.lcssa.i, ptr %.3500.i, align 8, !noalias !142
  %.3506.i = getelementptr double, ptr %113, i64 %.3162.0130.i
  store double %.3426.i, ptr %.3506.i, align 8, !noalias !142
  %.3512.i = getelementptr double, ptr %114, i64 %.3162.0130.i
  store double %.3440.i, ptr %.3512.i, align 8, !noalias !142
  %.3518.i = getelementptr double, ptr %115, i64 %.3162.0130.i
  store double %.3459.i, ptr %.3518.i, align 8, !noalias !142
  %.3522.i115 = fmul double %.3448.i, %.3459.i
  %.3529.i = getelementptr double, ptr %116, i64 %.3162.0130.i
  store double %.3522.i115, ptr %.3529.i, align 8, !noalias !142
  %exitcond133.not.i = icmp eq i64 %.3233.i, %.223.i104
  br i1 %exitcond133.not.i, label %B1178.loopexit.i, label %B688.if.i

B1178.loopexit.i:                                 ; preds = %B794.i
  %.211.i.pre.i = load i64, ptr %185, align 8, !noalias !145
  br label %B1178.i

B1178.i:                                          ; preds = %B1178.loopexit.i, %B558
  %.211.i.i = phi i64 [ %.223.i104, %B558 ], [ %.211.i.pre.i, %B1178.loopexit.i ]
  %lp.2.0.lcssa.i = phi double [ 0.000000e+00, %B558 ], [ %.3466.i, %B1178.loopexit.i ]
  %.410.i.i116 = getelementptr i8, ptr %185, i64 192
  %.411.i.i117 = load i64, ptr %.410.i.i116, align 8, !noalias !145
  %.611.i.i = load i64, ptr %.3101.i, align 8, !noalias !145
  %.810.i.i = getelementptr i8, ptr %185, i64 312
  %.811.i.i = load i64, ptr %.810.i.i, align 8, !noalias !145
  %.859.0.i.i = and i64 %.211.i.i, 3
  %.890.i.i = and i64 %.211.i.i, -4
  %117 = tail call i64 @llvm.smax.i64(i64 %.211.i.i, i64 3)
  %spec.select.i.i = lshr i64 %117, 2
  %.976199.not.i.i = icmp eq i64 %spec.select.i.i, 0
  br i1 %.976199.not.i.i, label %B538.preheader.i.i, label %B214.if.lr.ph.i.i

B214.if.lr.ph.i.i:                                ; preds = %B1178.i
  %.1127189.not.i.i = icmp slt i64 %.211.i.i, 1
  %118 = getelementptr double, ptr %arg.work, i64 %.611.i.i
  %119 = getelementptr double, ptr %arg.floats, i64 %.811.i.i
  %.idx.i.i = shl i64 %.211.i.i, 4
  %.idx182.i.i = mul i64 %.211.i.i, 24
  %120 = getelementptr double, ptr %arg.work, i64 %.411.i.i117
  br label %B214.if.i.i

B538.preheader.i.i:                               ; preds = %B428.i.i, %B1178.i
  %.1378207.not.i.i = icmp eq i64 %.859.0.i.i, 0
  br i1 %.1378207.not.i.i, label %regions_forward, label %B538.if.lr.ph.i.i

B538.if.lr.ph.i.i:                                ; preds = %B538.preheader.i.i
  %.1510202.not.i.i = icmp slt i64 %.211.i.i, 1
  %121 = getelementptr double, ptr %arg.floats, i64 %.811.i.i
  %122 = getelementptr double, ptr %arg.work, i64 %.611.i.i
  %123 = getelementptr double, ptr %arg.work, i64 %.411.i.i117
  br label %B538.if.i.i

B428.i.i:                                         ; preds = %B274.if.i.i, %B214.if.i.i
  %t0.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B214.if.i.i ], [ %.1177.i.i, %B274.if.i.i ]
  %t1.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B214.if.i.i ], [ %.1189.i.i, %B274.if.i.i ]
  %t2.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B214.if.i.i ], [ %.1202.i.i, %B274.if.i.i ]
  %t3.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B214.if.i.i ], [ %.1215.i.i, %B274.if.i.i ]
  %.1265.i.i = getelementptr double, ptr %120, i64 %.918.0200.i.i
  store double %t0.2.1.lcssa.i.i, ptr %.1265.i.i, align 8, !noalias !145
  %.1272.i.i = getelementptr i8, ptr %.1265.i.i, i64 8
  store double %t1.2.1.lcssa.i.i, ptr %.1272.i.i, align 8, !noalias !145
  %.1279.i.i = getelementptr i8, ptr %.1265.i.i, i64 16
  store double %t2.2.1.lcssa.i.i, ptr %.1279.i.i, align 8, !noalias !145
  %.1288.i.i = getelementptr i8, ptr %.1265.i.i, i64 24
  store double %t3.2.1.lcssa.i.i, ptr %.1288.i.i, align 8, !noalias !145
  %.976.i.i = icmp samesign ugt i64 %.921.0201.i.i, 1
  br i1 %.976.i.i, label %B214.if.i.i, label %B538.preheader.i.i

B630.i.i:                                         ; preds = %B584.if.i.i, %B538.if.i.i
  %total.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B538.if.i.i ], [ %.1560.i.i, %B584.if.i.i ]
  %.1577.i.i = getelementptr double, ptr %123, i64 %.1322.0208.i.i
  store double %total.2.1.lcssa.i.i, ptr %.1577.i.i, align 8, !noalias !145
  %.1378.i.i = icmp sgt i64 %.1325.0209.i.i, 1
  br i1 %.1378.i.i, label %B538.if.i.i, label %regions_forward

B214.if.i.i:                                      ; preds = %B428.i.i, %B214.if.lr.ph.i.i
  %.921.0201.i.i = phi i64 [ %spec.select.i.i, %B214.if.lr.ph.i.i ], [ %.985.i.i, %B428.i.i ]
  %.918.0200.i.i = phi i64 [ 0, %B214.if.lr.ph.i.i ], [ %.989.i.i, %B428.i.i ]
  %.985.i.i = add nsw i64 %.921.0201.i.i, -1
  %.989.i.i = add nuw nsw i64 %.918.0200.i.i, 4
  br i1 %.1127189.not.i.i, label %B428.i.i, label %B274.if.lr.ph.i.i

B274.if.lr.ph.i.i:                                ; preds = %B214.if.i.i
  %.1019.i.i = mul nuw nsw i64 %.918.0200.i.i, %.211.i.i
  %124 = getelementptr double, ptr %119, i64 %.1019.i.i
  %125 = getelementptr double, ptr %124, i64 %.211.i.i
  %126 = getelementptr i8, ptr %124, i64 %.idx.i.i
  %127 = getelementptr i8, ptr %124, i64 %.idx182.i.i
  br label %B274.if.i.i

B274.if.i.i:                                      ; preds = %B274.if.i.i, %B274.if.lr.ph.i.i
  %t3.2.1195.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1215.i.i, %B274.if.i.i ]
  %t2.2.1194.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1202.i.i, %B274.if.i.i ]
  %t1.2.1193.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1189.i.i, %B274.if.i.i ]
  %t0.2.1192.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1177.i.i, %B274.if.i.i ]
  %.1071.0190.i.i = phi i64 [ 0, %B274.if.lr.ph.i.i ], [ %.1140.i.i, %B274.if.i.i ]
  %.1140.i.i = add nuw nsw i64 %.1071.0190.i.i, 1
  %.1168.i.i = getelementptr double, ptr %118, i64 %.1071.0190.i.i
  %.1169.i.i = load double, ptr %.1168.i.i, align 8, !noalias !145
  %.1173.i.i = getelementptr double, ptr %124, i64 %.1071.0190.i.i
  %.1174.i.i = load double, ptr %.1173.i.i, align 8, !noalias !145
  %.1175.i.i = fmul double %.1169.i.i, %.1174.i.i
  %.1177.i.i = fadd double %t0.2.1192.i.i, %.1175.i.i
  %.1185.i.i = getelementptr double, ptr %125, i64 %.1071.0190.i.i
  %.1186.i.i = load double, ptr %.1185.i.i, align 8, !noalias !145
  %.1187.i.i = fmul double %.1169.i.i, %.1186.i.i
  %.1189.i.i = fadd double %t1.2.1193.i.i, %.1187.i.i
  %.1198.i.i = getelementptr double, ptr %126, i64 %.1071.0190.i.i
  %.1199.i.i = load double, ptr %.1198.i.i, align 8, !noalias !145
  %.1200.i.i = fmul double %.1169.i.i, %.1199.i.i
  %.1202.i.i = fadd double %t2.2.1194.i.i, %.1200.i.i
  %.1211.i.i = getelementptr double, ptr %127, i64 %.1071.0190.i.i
  %.1212.i.i = load double, ptr %.1211.i.i, align 8, !noalias !145
  %.1213.i.i = fmul double %.1169.i.i, %.1212.i.i
  %.1215.i.i = fadd double %t3.2.1195.i.i, %.1213.i.i
  %exitcond.not.i.i118 = icmp eq i64 %.211.i.i, %.1140.i.i
  br i1 %exitcond.not.i.i118, label %B428.i.i, label %B274.if.i.i

B538.if.i.i:                                      ; preds = %B630.i.i, %B538.if.lr.ph.i.i
  %.1325.0209.i.i = phi i64 [ %.859.0.i.i, %B538.if.lr.ph.i.i ], [ %.1387.i.i, %B630.i.i ]
  %.1322.0208.i.i = phi i64 [ %.890.i.i, %B538.if.lr.ph.i.i ], [ %.1391.i.i, %B630.i.i ]
  %.1387.i.i = add nsw i64 %.1325.0209.i.i, -1
  %.1391.i.i = add nuw nsw i64 %.1322.0208.i.i, 1
  br i1 %.1510202.not.i.i, label %B630.i.i, label %B584.if.lr.ph.i.i

B584.if.lr.ph.i.i:                                ; preds = %B538.if.i.i
  %.1421.i.i = mul nsw i64 %.1322.0208.i.i, %.211.i.i
  %128 = getelementptr double, ptr %121, i64 %.1421.i.i
  br label %B584.if.i.i

B584.if.i.i:                                      ; preds = %B584.if.i.i, %B584.if.lr.ph.i.i
  %total.2.1205.i.i = phi double [ 0.000000e+00, %B584.if.lr.ph.i.i ], [ %.1560.i.i, %B584.if.i.i ]
  %.1454.0203.i.i = phi i64 [ 0, %B584.if.lr.ph.i.i ], [ %.1523.i.i, %B584.if.i.i ]
  %.1523.i.i = add nuw nsw i64 %.1454.0203.i.i, 1
  %.1551.i.i = getelementptr double, ptr %128, i64 %.1454.0203.i.i
  %.1552.i.i = load double, ptr %.1551.i.i, align 8, !noalias !145
  %.1556.i.i = getelementptr double, ptr %122, i64 %.1454.0203.i.i
  %.1557.i.i = load double, ptr %.1556.i.i, align 8, !noalias !145
  %.1558.i.i = fmul double %.1552.i.i, %.1557.i.i
  %.1560.i.i = fadd double %total.2.1205.i.i, %.1558.i.i
  %exitcond210.not.i.i = icmp eq i64 %.211.i.i, %.1523.i.i
  br i1 %exitcond210.not.i.i, label %B630.i.i, label %B584.if.i.i

B688.if.i:                                        ; preds = %B794.i, %B688.if.lr.ph.i
  %lp.2.0131.i = phi double [ 0.000000e+00, %B688.if.lr.ph.i ], [ %.3466.i, %B794.i ]
  %.3162.0130.i = phi i64 [ 0, %B688.if.lr.ph.i ], [ %.3233.i, %B794.i ]
  %.3233.i = add nuw nsw i64 %.3162.0130.i, 1
  %.3265.i = getelementptr double, ptr %106, i64 %.3162.0130.i
  %.3266.i = load double, ptr %.3265.i, align 8, !noalias !142
  br i1 %.3350124.not.i, label %B794.i, label %B730.if.lr.ph.i

B730.if.lr.ph.i:                                  ; preds = %B688.if.i
  %.3398.i = mul nuw nsw i64 %.3162.0130.i, %.1471.i
  %129 = getelementptr double, ptr %108, i64 %.3398.i
  br label %B730.if.i

B730.if.i:                                        ; preds = %B730.if.i, %B730.if.lr.ph.i
  %total.2.1127.i = phi double [ %.3266.i, %B730.if.lr.ph.i ], [ %.3407.i, %B730.if.i ]
  %.3294.0125.i = phi i64 [ 0, %B730.if.lr.ph.i ], [ %.3363.i, %B730.if.i ]
  %.3363.i = add nuw nsw i64 %.3294.0125.i, 1
  %.3391.i = getelementptr i64, ptr %107, i64 %.3294.0125.i
  %.3392.i = load i64, ptr %.3391.i, align 8, !noalias !142
  %.3394.i113 = getelementptr double, ptr %arg.v, i64 %.3392.i
  %.3395.i = load double, ptr %.3394.i113, align 8, !noalias !142
  %.3403.i = getelementptr double, ptr %129, i64 %.3294.0125.i
  %.3404.i = load double, ptr %.3403.i, align 8, !noalias !142
  %.3405.i = fmul double %.3395.i, %.3404.i
  %.3407.i = fsub double %total.2.1127.i, %.3405.i
  %exitcond.not.i114 = icmp eq i64 %.1471.i, %.3363.i
  br i1 %exitcond.not.i114, label %B794.i, label %B730.if.i

regions_forward: ; preds = %B630.i.i, %B538.preheader.i.i
  %.1728 = fadd double %.792, %lp.2.0.lcssa.i
  br label %B711

B594:                                             ; preds = %B508
  %.425.i122 = load i64, ptr %.225.i, align 8, !noalias !148
  %.849.i = load i64, ptr %.427.i158, align 8, !noalias !148
  %.1345695.not.i = icmp slt i64 %.223.i104, 1
  br i1 %.1345695.not.i, label %effects_forward, label %B288.lr.ph.i

B288.lr.ph.i:                                     ; preds = %B594
  %.1255.i123 = getelementptr i8, ptr %185, i64 112
  %.1256.i124 = load i64, ptr %.1255.i123, align 8, !noalias !148
  %.1054.i126 = load i64, ptr %.1455.i, align 8, !noalias !148
  %.1586.i = getelementptr i8, ptr %185, i64 96
  %.1794.i = getelementptr i8, ptr %185, i64 216
  %.2008.i127 = getelementptr i8, ptr %185, i64 232
  %.2214.i = getelementptr i8, ptr %185, i64 224
  %.2426.i = getelementptr i8, ptr %185, i64 208
  %.2632.i = getelementptr i8, ptr %185, i64 192
  %.222.i.i = getelementptr i8, ptr %185, i64 136
  %.440.i.i = getelementptr i8, ptr %185, i64 184
  %.648.i.i = getelementptr i8, ptr %185, i64 160
  %.1055.i.i = getelementptr i8, ptr %185, i64 176
  %.853.i.i = getelementptr i8, ptr %185, i64 168
  %.1418.i.i = getelementptr i8, ptr %185, i64 144
  %.2317.i.i = getelementptr i8, ptr %185, i64 152
  %.2878.i = getelementptr i8, ptr %185, i64 240
  %.2924.i = icmp sgt i64 %.425.i122, 0
  %storemerge591.i = tail call i64 @llvm.smax.i64(i64 %.425.i122, i64 0)
  %130 = getelementptr double, ptr %arg.work, i64 %.1054.i126
  %131 = getelementptr i64, ptr %arg.ints, i64 %.1256.i124
  %.3679.i = getelementptr i8, ptr %185, i64 120
  %.3885.i128 = getelementptr i8, ptr %185, i64 128
  %.4093.i = getelementptr i8, ptr %185, i64 104
  %.4391670.not.i = icmp slt i64 %.425.i122, 1
  %132 = getelementptr double, ptr %arg.x, i64 %.1234
  %.5316.i = getelementptr i8, ptr %185, i64 88
  %.9536.not.i.i = icmp slt i64 %.849.i, 1
  %.8.i.i = sitofp i64 %.849.i to double
  %.9.i.i = fmul double %.8.i.i, 5.000000e-01
  br label %B288.i

B282.loopexit.i:                                  ; preds = %B2146.i, %B2026.i
  %exitcond712.not.i = icmp eq i64 %.1358.i, %.223.i104
  br i1 %exitcond712.not.i, label %effects_forward, label %B288.i

B288.i:                                           ; preds = %B282.loopexit.i, %B288.lr.ph.i
  %lp.4.0698.i = phi double [ 0.000000e+00, %B288.lr.ph.i ], [ %lp.5.1.i, %B282.loopexit.i ]
  %.1287.0697.i = phi i64 [ 0, %B288.lr.ph.i ], [ %.1358.i, %B282.loopexit.i ]
  %.1358.i = add nuw nsw i64 %.1287.0697.i, 1
  %.1587.i = load i64, ptr %.1586.i, align 8, !noalias !148
  %.1590.i = mul nsw i64 %.1287.0697.i, %.425.i122
  %.1592.i = mul nsw i64 %.1590.i, %.425.i122
  %.1795.i = load i64, ptr %.1794.i, align 8, !noalias !148
  %.2009.i = load i64, ptr %.2008.i127, align 8, !noalias !148
  %.2215.i = load i64, ptr %.2214.i, align 8, !noalias !148
  %.2427.i = load i64, ptr %.2426.i, align 8, !noalias !148
  %.2431.i = add nsw i64 %.2427.i, %.1590.i
  %.2633.i = load i64, ptr %.2632.i, align 8, !noalias !148
  %.223.i.i = load i64, ptr %.222.i.i, align 8, !noalias !151
  %.224.i.i = icmp eq i64 %.223.i.i, 0
  br i1 %.224.i.i, label %weight_of, label %B56.i.i

B56.i.i:                                          ; preds = %B288.i
  %.441.i.i = load i64, ptr %.440.i.i, align 8, !noalias !151
  %133 = getelementptr double, ptr %arg.floats, i64 %.441.i.i
  %.445.i.i = getelementptr double, ptr %133, i64 %.1287.0697.i
  %.446.i.i = load double, ptr %.445.i.i, align 8, !noalias !151
  %.447.i.i = fneg double %.446.i.i
  %.649.i.i = load i64, ptr %.648.i.i, align 8, !noalias !151
  %.114796.not.i.i = icmp slt i64 %.649.i.i, 1
  br i1 %.114796.not.i.i, label %B316.i.i, label %B266.if.lr.ph.i.i

B266.if.lr.ph.i.i:                                ; preds = %B56.i.i
  %.1058.i.i = mul nuw nsw i64 %.649.i.i, %.1287.0697.i
  %.1056.i.i = load i64, ptr %.1055.i.i, align 8, !noalias !151
  %.854.i.i = load i64, ptr %.853.i.i, align 8, !noalias !151
  %134 = getelementptr i64, ptr %arg.ints, i64 %.854.i.i
  %135 = getelementptr double, ptr %arg.floats, i64 %.1056.i.i
  %136 = getelementptr double, ptr %135, i64 %.1058.i.i
  br label %B266.if.i.i

B316.i.i:                                         ; preds = %B266.if.i.i, %B56.i.i
  %total.3.0.lcssa.i.i = phi double [ %.447.i.i, %B56.i.i ], [ %.1200.i.i131, %B266.if.i.i ]
  %.1419.i.i = load i64, ptr %.1418.i.i, align 8, !noalias !151
  %.1420.i.i = icmp sgt i64 %.1419.i.i, -1
  br i1 %.1420.i.i, label %B370.i.i, label %B698.i.i

B370.i.i:                                         ; preds = %B316.i.i
  %.1513.i.i = load i64, ptr %.556, align 8, !noalias !151
  %137 = getelementptr i64, ptr %arg.ints, i64 %.1513.i.i
  %.idx.i.i151 = mul i64 %.1419.i.i, 392
  %138 = getelementptr i8, ptr %137, i64 %.idx.i.i151
  %.2113.i.i = getelementptr i8, ptr %138, i64 8
  %.2114.i.i = load i64, ptr %.2113.i.i, align 8, !noalias !151
  %.2615100.not.i.i = icmp slt i64 %.2114.i.i, 1
  br i1 %.2615100.not.i.i, label %B698.i.i, label %B650.if.lr.ph.i.i

B650.if.lr.ph.i.i:                                ; preds = %B370.i.i
  %.2521.i.i = getelementptr i8, ptr %138, i64 192
  %.2522.i.i = load i64, ptr %.2521.i.i, align 8, !noalias !151
  %.2320.i.i = mul nuw nsw i64 %.2114.i.i, %.1287.0697.i
  %.2318.i.i = load i64, ptr %.2317.i.i, align 8, !noalias !151
  %139 = getelementptr double, ptr %arg.work, i64 %.2522.i.i
  %140 = getelementptr double, ptr %139, i64 %.2320.i.i
  %141 = getelementptr double, ptr %arg.floats, i64 %.2318.i.i
  %142 = getelementptr double, ptr %141, i64 %.2320.i.i
  br label %B650.if.i.i

B698.i.i:                                         ; preds = %B650.if.i.i, %B370.i.i, %B316.i.i
  %total.5.0.i.i = phi double [ %total.3.0.lcssa.i.i, %B316.i.i ], [ %total.3.0.lcssa.i.i, %B370.i.i ], [ %.2665.i.i, %B650.if.i.i ]
  %.2700.i.i = tail call double @llvm.exp.f64(double %total.5.0.i.i)
  br label %weight_of

B266.if.i.i:                                      ; preds = %B266.if.i.i, %B266.if.lr.ph.i.i
  %total.3.099.i.i = phi double [ %.447.i.i, %B266.if.lr.ph.i.i ], [ %.1200.i.i131, %B266.if.i.i ]
  %.1089.097.i.i = phi i64 [ 0, %B266.if.lr.ph.i.i ], [ %.1160.i.i, %B266.if.i.i ]
  %.1160.i.i = add nuw nsw i64 %.1089.097.i.i, 1
  %.1188.i.i = getelementptr i64, ptr %134, i64 %.1089.097.i.i
  %.1189.i.i129 = load i64, ptr %.1188.i.i, align 8, !noalias !151
  %.1191.i.i = getelementptr double, ptr %arg.v, i64 %.1189.i.i129
  %.1192.i.i = load double, ptr %.1191.i.i, align 8, !noalias !151
  %.1196.i.i = getelementptr double, ptr %136, i64 %.1089.097.i.i
  %.1197.i.i = load double, ptr %.1196.i.i, align 8, !noalias !151
  %.1198.i.i130 = fmul double %.1192.i.i, %.1197.i.i
  %.1200.i.i131 = fadd double %total.3.099.i.i, %.1198.i.i130
  %exitcond.not.i.i132 = icmp eq i64 %.1160.i.i, %.649.i.i
  br i1 %exitcond.not.i.i132, label %B316.i.i, label %B266.if.i.i

B650.if.i.i:                                      ; preds = %B650.if.i.i, %B650.if.lr.ph.i.i
  %total.4.0103.i.i = phi double [ %total.3.0.lcssa.i.i, %B650.if.lr.ph.i.i ], [ %.2665.i.i, %B650.if.i.i ]
  %.2559.0101.i.i = phi i64 [ 0, %B650.if.lr.ph.i.i ], [ %.2628.i.i, %B650.if.i.i ]
  %.2628.i.i = add nuw nsw i64 %.2559.0101.i.i, 1
  %.2656.i.i = getelementptr double, ptr %140, i64 %.2559.0101.i.i
  %.2657.i.i = load double, ptr %.2656.i.i, align 8, !noalias !151
  %.2661.i.i = getelementptr double, ptr %142, i64 %.2559.0101.i.i
  %.2662.i.i = load double, ptr %.2661.i.i, align 8, !noalias !151
  %.2663.i.i = fmul double %.2657.i.i, %.2662.i.i
  %.2665.i.i = fadd double %total.4.0103.i.i, %.2663.i.i
  %exitcond105.not.i.i = icmp eq i64 %.2628.i.i, %.2114.i.i
  br i1 %exitcond105.not.i.i, label %B698.i.i, label %B650.if.i.i

weight_of: ; preds = %B698.i.i, %B288.i
  %storemerge93.i.i = phi double [ %.2700.i.i, %B698.i.i ], [ 1.000000e+00, %B288.i ]
  %.2879.i = load i64, ptr %.2878.i, align 8, !noalias !148
  %143 = getelementptr double, ptr %arg.work, i64 %.2879.i
  %.2884.i = getelementptr double, ptr %143, i64 %.1287.0697.i
  store double %storemerge93.i.i, ptr %.2884.i, align 8, !noalias !148
  %invariant.gep653.i = getelementptr double, ptr %arg.floats, i64 %.1590.i
  br i1 %.2924.i, label %B714.if.lr.ph.i, label %B1876.i

B714.if.lr.ph.i:                                  ; preds = %weight_of
  %144 = getelementptr double, ptr %arg.floats, i64 %.1587.i
  %145 = getelementptr double, ptr %144, i64 %.1592.i
  %146 = getelementptr double, ptr %arg.work, i64 %.1795.i
  %147 = getelementptr double, ptr %146, i64 %.1592.i
  %148 = getelementptr double, ptr %arg.work, i64 %.2009.i
  %149 = getelementptr double, ptr %148, i64 %.1590.i
  br label %B750.if.lr.ph.i

B904.i:                                           ; preds = %B834.if.i, %B800.if.i
  %inner.2.4.lcssa.i = phi double [ 0.000000e+00, %B800.if.i ], [ %.3410.i, %B834.if.i ]
  %gep644.i = getelementptr double, ptr %invariant.gep643.i, i64 %172
  %.3429.i136 = load double, ptr %gep644.i, align 8, !noalias !148
  %.3431.i137 = fmul double %storemerge93.i.i, %.3429.i136
  %.3433.i = fmul double %inner.2.4.lcssa.i, %.3431.i137
  %.3437.i138 = fadd double %total.12.3641.i, %.3433.i
  %exitcond703.not.i = icmp eq i64 %.3240.i135, %169
  br i1 %exitcond703.not.i, label %B956.i, label %B800.if.i

B956.i:                                           ; preds = %B904.i, %B750.if.i
  %total.12.3.lcssa.i = phi double [ %..i, %B750.if.i ], [ %.3437.i138, %B904.i ]
  %.3456.i = getelementptr double, ptr %170, i64 %.3032.0646.i
  store double %total.12.3.lcssa.i, ptr %.3456.i, align 8, !noalias !148
  %indvars.iv.next.i = add i64 %indvars.iv.i, -1
  br i1 %.3131.i, label %B990.i, label %B750.if.i

B990.i:                                           ; preds = %B956.i
  %.2979.i = add nuw nsw i64 %.2910.0656.i, 1
  %.3469.i = getelementptr i64, ptr %131, i64 %.2910.0656.i
  %.3470.i = load i64, ptr %.3469.i, align 8, !noalias !148
  %.3476.i = getelementptr i8, ptr %.3469.i, i64 8
  %.3477.i = load i64, ptr %.3476.i, align 8, !noalias !148
  %.3478.i = sub nsw i64 %.3477.i, %.3470.i
  %.4094.i = load i64, ptr %.4093.i, align 8, !noalias !148
  %gep654.i = getelementptr double, ptr %invariant.gep653.i, i64 %.4094.i
  %.4102.i = getelementptr double, ptr %gep654.i, i64 %.2910.0656.i
  %.4103.i = load double, ptr %.4102.i, align 8, !noalias !148
  %.4189648.not.i = icmp slt i64 %.3478.i, 1
  br i1 %.4189648.not.i, label %B1288.i, label %B1234.if.lr.ph.i

B1234.if.lr.ph.i:                                 ; preds = %B990.i
  %.3891.i139 = mul nuw nsw i64 %.3478.i, %.1287.0697.i
  %.3888.i140 = mul nsw i64 %.3470.i, %.223.i104
  %.3886.i141 = load i64, ptr %.3885.i128, align 8, !noalias !148
  %.3680.i = load i64, ptr %.3679.i, align 8, !noalias !148
  %150 = getelementptr i64, ptr %arg.ints, i64 %.3680.i
  %151 = getelementptr i64, ptr %150, i64 %.3470.i
  %152 = getelementptr double, ptr %arg.floats, i64 %.3886.i141
  %153 = getelementptr double, ptr %152, i64 %.3888.i140
  %154 = getelementptr double, ptr %153, i64 %.3891.i139
  br label %B1234.if.i

B1288.i:                                          ; preds = %B1234.if.i, %B990.i
  %total.13.2.lcssa.i = phi double [ %.4103.i, %B990.i ], [ %.4242.i, %B1234.if.i ]
  %.4256.i = fmul double %storemerge93.i.i, %total.13.2.lcssa.i
  %.4265.i = getelementptr double, ptr %149, i64 %.2910.0656.i
  store double %.4256.i, ptr %.4265.i, align 8, !noalias !148
  %indvars.iv.next701.i = add i64 %indvars.iv700.i, -1
  %exitcond706.not.i = icmp eq i64 %.425.i122, %.2979.i
  br i1 %exitcond706.not.i, label %B64.if.lr.ph.i.i142, label %B750.if.lr.ph.i

B182.i.i145:                                      ; preds = %B116.if.i.i, %B64.if.i.i143
  %total.2.2.lcssa.i.i = phi double [ %.270.i.i, %B64.if.i.i143 ], [ %.412.i.i, %B116.if.i.i ]
  %.422.i.i146 = icmp eq i64 %.40.0145.i.i, %.164.0142.i.i
  br i1 %.422.i.i146, label %B294.i.i, label %B268.i.i

B268.i.i:                                         ; preds = %B182.i.i145
  %.434.i.i = mul nuw nsw i64 %.164.0142.i.i, %.425.i122
  %155 = getelementptr double, ptr %147, i64 %.434.i.i
  %.440.i604.i = getelementptr double, ptr %155, i64 %.164.0142.i.i
  %.441.i605.i = load double, ptr %.440.i604.i, align 8, !noalias !154
  %.446.i606.i = fdiv double %total.2.2.lcssa.i.i, %.441.i605.i
  store double %.446.i606.i, ptr %.269.i.i, align 8, !noalias !154
  br label %B64.if.i.i143

B294.i.i:                                         ; preds = %B182.i.i145
  %.111.i.i = add nuw nsw i64 %.40.0145.i.i, 1
  %.425.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i)
  store double %.425.i.i, ptr %.269.i.i, align 8, !noalias !154
  %.482.i.i = getelementptr double, ptr %156, i64 %.40.0145.i.i
  %.483.i.i = load double, ptr %.482.i.i, align 8, !noalias !154
  %.484.i.i = tail call double @llvm.log.f64(double %.483.i.i)
  %.486.i.i = fadd double %half.2.0147.i.i, %.484.i.i
  %exitcond150.not.i.i = icmp eq i64 %.111.i.i, %.425.i122
  br i1 %exitcond150.not.i.i, label %cholesky, label %B64.if.lr.ph.i.i142

B64.if.lr.ph.i.i142:                              ; preds = %B1288.i, %B294.i.i
  %half.2.0147.i.i = phi double [ %.486.i.i, %B294.i.i ], [ 0.000000e+00, %B1288.i ]
  %.40.0145.i.i = phi i64 [ %.111.i.i, %B294.i.i ], [ 0, %B1288.i ]
  %.263.i.i = mul nuw nsw i64 %.40.0145.i.i, %.425.i122
  %156 = getelementptr double, ptr %147, i64 %.263.i.i
  br label %B64.if.i.i143

B64.if.i.i143:                                    ; preds = %B64.if.lr.ph.i.i142, %B268.i.i
  %.164.0142.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i142 ], [ %.233.i.i, %B268.i.i ]
  %.233.i.i = add nuw nsw i64 %.164.0142.i.i, 1
  %.269.i.i = getelementptr double, ptr %156, i64 %.164.0142.i.i
  %.270.i.i = load double, ptr %.269.i.i, align 8, !noalias !154
  %.354137.not.i.i = icmp eq i64 %.164.0142.i.i, 0
  br i1 %.354137.not.i.i, label %B182.i.i145, label %B116.if.lr.ph.i.i

B116.if.lr.ph.i.i:                                ; preds = %B64.if.i.i143
  %.403.i.i = mul nuw nsw i64 %.164.0142.i.i, %.425.i122
  %157 = getelementptr double, ptr %147, i64 %.403.i.i
  br label %B116.if.i.i

B116.if.i.i:                                      ; preds = %B116.if.i.i, %B116.if.lr.ph.i.i
  %total.2.2140.i.i = phi double [ %.270.i.i, %B116.if.lr.ph.i.i ], [ %.412.i.i, %B116.if.i.i ]
  %.298.0138.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i ], [ %.367.i.i, %B116.if.i.i ]
  %.367.i.i = add nuw nsw i64 %.298.0138.i.i, 1
  %.399.i.i = getelementptr double, ptr %156, i64 %.298.0138.i.i
  %.400.i.i = load double, ptr %.399.i.i, align 8, !noalias !154
  %.408.i.i = getelementptr double, ptr %157, i64 %.298.0138.i.i
  %.409.i.i = load double, ptr %.408.i.i, align 8, !noalias !154
  %.410.i.i144 = fmul double %.400.i.i, %.409.i.i
  %.412.i.i = fsub double %total.2.2140.i.i, %.410.i.i144
  %exitcond.not.i603.i = icmp eq i64 %.367.i.i, %.164.0142.i.i
  br i1 %exitcond.not.i603.i, label %B182.i.i145, label %B116.if.i.i

cholesky: ; preds = %B294.i.i
  %158 = getelementptr double, ptr %arg.work, i64 %.2215.i
  %159 = getelementptr double, ptr %158, i64 %.1590.i
  br label %B1376.if.i

B1470.i:                                          ; preds = %B1410.if.i, %B1376.if.i
  %total.14.2.lcssa.i = phi double [ 0.000000e+00, %B1376.if.i ], [ %.4570.i, %B1410.if.i ]
  %.4664665.not.i = icmp eq i64 %.4335.0671.i, 0
  br i1 %.4664665.not.i, label %B1556.i, label %B1496.if.lr.ph.i

B1496.if.lr.ph.i:                                 ; preds = %B1470.i
  %.4704.i = mul nuw nsw i64 %.4335.0671.i, %.425.i122
  %160 = getelementptr double, ptr %147, i64 %.4704.i
  br label %B1496.if.i

B1556.i:                                          ; preds = %B1496.if.i, %B1470.i
  %.4728.pre-phi.i = phi i64 [ 0, %B1470.i ], [ %.4704.i, %B1496.if.i ]
  %total.15.2.lcssa.i = phi double [ %total.14.2.lcssa.i, %B1470.i ], [ %.4718.i, %B1496.if.i ]
  %161 = getelementptr double, ptr %147, i64 %.4728.pre-phi.i
  %.4734.i = getelementptr double, ptr %161, i64 %.4335.0671.i
  %.4735.i = load double, ptr %.4734.i, align 8, !noalias !148
  %.4740.i = fdiv double %total.15.2.lcssa.i, %.4735.i
  %.4749.i = getelementptr double, ptr %159, i64 %.4335.0671.i
  store double %.4740.i, ptr %.4749.i, align 8, !noalias !148
  %exitcond709.not.i = icmp eq i64 %.425.i122, %.4404.i
  br i1 %exitcond709.not.i, label %B1608.i, label %B1376.if.i

B1608.i:                                          ; preds = %B1556.i
  %.4305.i = fsub double %lp.4.0698.i, %.486.i.i
  %.4901.i = mul nsw i64 %.1287.0697.i, %.849.i
  %162 = getelementptr double, ptr %132, i64 %.4901.i
  %163 = getelementptr double, ptr %arg.work, i64 %.2431.i
  br label %B1644.if.i

B1676.i:                                          ; preds = %B1644.if.i
  %.4907.i = getelementptr double, ptr %162, i64 %.4789.0685.i
  %.4908.i = load double, ptr %.4907.i, align 8, !noalias !148
  br label %B1702.i147

B1702.i147:                                       ; preds = %B1644.if.i, %B1676.i
  %"$phi1702.3.2.2.i" = phi double [ %.4908.i, %B1676.i ], [ 0.000000e+00, %B1644.if.i ]
  %.4918.i = fadd double %.4891.i, %"$phi1702.3.2.2.i"
  %.4965.i = sub i64 %.425.i122, %.4789.0.in682.i
  %.5008673.not.i = icmp eq i64 %.4965.i, 0
  br i1 %.5008673.not.i, label %B1798.i, label %B1738.if.lr.ph.i

B1738.if.lr.ph.i:                                 ; preds = %B1702.i147
  %invariant.gep678.i = getelementptr double, ptr %147, i64 %.4789.0685.i
  br label %B1738.if.i

B1798.i:                                          ; preds = %B1738.if.i, %B1702.i147
  %total.16.2.lcssa.i = phi double [ %.4918.i, %B1702.i147 ], [ %.5062.i, %B1738.if.i ]
  %.5072.i = mul nsw i64 %.4789.0685.i, %.425.i122
  %164 = getelementptr double, ptr %147, i64 %.5072.i
  %.5078.i = getelementptr double, ptr %164, i64 %.4789.0685.i
  %.5079.i = load double, ptr %.5078.i, align 8, !noalias !148
  %.5084.i = fdiv double %total.16.2.lcssa.i, %.5079.i
  %.5093.i = getelementptr double, ptr %163, i64 %.4789.0685.i
  store double %.5084.i, ptr %.5093.i, align 8, !noalias !148
  %.5095.i = fmul double %.5084.i, 5.000000e-01
  %.5096.i = fmul double %.5084.i, %.5095.i
  %.5098.i = fsub double %lp.6.1684.i, %.5096.i
  %.4845.i = icmp sgt i64 %.4792.0683.i, 1
  br i1 %.4845.i, label %B1644.if.i, label %B1876.i

B1876.i:                                          ; preds = %B1798.i, %weight_of
  %lp.6.1.lcssa.i133 = phi double [ %lp.4.0698.i, %weight_of ], [ %.5098.i, %B1798.i ]
  %.5317.i = load i64, ptr %.5316.i, align 8, !noalias !148
  %.5318.i = icmp sgt i64 %.5317.i, -1
  br i1 %.5318.i, label %B1930.i, label %B2026.i

B1930.i:                                          ; preds = %B1876.i
  %.5524.i = getelementptr double, ptr %arg.v, i64 %.5317.i
  %.5525.i = load double, ptr %.5524.i, align 8, !noalias !148
  br i1 %.9536.not.i.i, label %squared.2, label %B30.if.lr.ph.i607.i

B30.if.lr.ph.i607.i:                              ; preds = %B1930.i
  %165 = getelementptr double, ptr %arg.work, i64 %.2431.i
  br label %B30.if.i.i

B30.if.i.i:                                       ; preds = %B30.if.i.i, %B30.if.lr.ph.i607.i
  %total.2.039.i.i = phi double [ 0.000000e+00, %B30.if.lr.ph.i607.i ], [ %.145.i.i, %B30.if.i.i ]
  %.37.037.i.i = phi i64 [ 0, %B30.if.lr.ph.i607.i ], [ %.108.i.i, %B30.if.i.i ]
  %.108.i.i = add nuw nsw i64 %.37.037.i.i, 1
  %.136.i.i = getelementptr double, ptr %165, i64 %.37.037.i.i
  %.137.i.i = load double, ptr %.136.i.i, align 8, !noalias !157
  %.143.i.i = fmul double %.137.i.i, %.137.i.i
  %.145.i.i = fadd double %total.2.039.i.i, %.143.i.i
  %exitcond.not.i608.i = icmp eq i64 %.108.i.i, %.849.i
  br i1 %exitcond.not.i608.i, label %squared.2, label %B30.if.i.i

squared.2: ; preds = %B30.if.i.i, %B1930.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B1930.i ], [ %.145.i.i, %B30.if.i.i ]
  %.7.i.i = fmul double %.5525.i, 5.000000e-01
  %.11.i.i = fadd double %.9.i.i, %.7.i.i
  call fastcc void @stirling_rest_of.2(ptr %.12.i.i, double %.11.i.i)
  %.26.i.i = load double, ptr %.12.i.i, align 8, !noalias !160
  call fastcc void @stirling_rest_of.2(ptr %.39.i.i, double %.7.i.i)
  %.53.i.i = load double, ptr %.39.i.i, align 8, !noalias !160
  %.63.i.i = fsub double %.26.i.i, %.53.i.i
  %.68.i.i = fdiv double %.9.i.i, %.7.i.i
  %.69.i.i = tail call double @log1p(double %.68.i.i)
  %.70.i.i = fmul double %.11.i.i, %.69.i.i
  %.71.i.i = fadd double %.63.i.i, %.70.i.i
  %.72.i.i = fsub double %.71.i.i, %.9.i.i
  %.77.i.i = fdiv double %total.2.0.lcssa.i.i, %.5525.i
  %.78.i.i = tail call double @log1p(double %.77.i.i)
  %.79.i.i = fmul double %.11.i.i, %.78.i.i
  %.80.i.i = fsub double %.72.i.i, %.79.i.i
  %.81.i.i = fmul double %total.2.0.lcssa.i.i, 5.000000e-01
  %.82.i.i = fadd double %.81.i.i, %.80.i.i
  %.5580.i = fadd double %lp.6.1.lcssa.i133, %.82.i.i
  br label %B2026.i

B2026.i:                                          ; preds = %squared.2, %B1876.i
  %lp.5.1.i = phi double [ %.5580.i, %squared.2 ], [ %lp.6.1.lcssa.i133, %B1876.i ]
  br i1 %.4391670.not.i, label %B282.loopexit.i, label %B2048.if.lr.ph.i

B2048.if.lr.ph.i:                                 ; preds = %B2026.i
  %166 = getelementptr double, ptr %arg.work, i64 %.2431.i
  %167 = getelementptr double, ptr %arg.work, i64 %.2633.i
  %168 = getelementptr double, ptr %167, i64 %.1590.i
  br label %B2086.if.lr.ph.i

B2146.i:                                          ; preds = %B2086.if.i
  %.5681.i = add nuw nsw i64 %.5612.0693.i, 1
  %.5862.i = getelementptr double, ptr %168, i64 %.5612.0693.i
  store double %.5847.i, ptr %.5862.i, align 8, !noalias !148
  %exitcond711.not.i = icmp eq i64 %.425.i122, %.5681.i
  br i1 %exitcond711.not.i, label %B282.loopexit.i, label %B2086.if.lr.ph.i

B750.if.lr.ph.i:                                  ; preds = %B1288.i, %B714.if.lr.ph.i
  %indvars.iv700.i = phi i64 [ %.425.i122, %B714.if.lr.ph.i ], [ %indvars.iv.next701.i, %B1288.i ]
  %.2910.0656.i = phi i64 [ 0, %B714.if.lr.ph.i ], [ %.2979.i, %B1288.i ]
  %smax702.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv700.i, i64 0)
  %169 = add nuw i64 %smax702.i, %.2910.0656.i
  %.3227638.not.i.not = icmp sgt i64 %.425.i122, %.2910.0656.i
  %invariant.gep643.i = getelementptr double, ptr %130, i64 %.2910.0656.i
  %.3447.i = mul nuw nsw i64 %.2910.0656.i, %.425.i122
  %170 = getelementptr double, ptr %147, i64 %.3447.i
  br label %B750.if.i

B750.if.i:                                        ; preds = %B750.if.lr.ph.i, %B956.i
  %indvars.iv.i = phi i64 [ %.425.i122, %B750.if.lr.ph.i ], [ %indvars.iv.next.i, %B956.i ]
  %.3032.0646.i = phi i64 [ 0, %B750.if.lr.ph.i ], [ %.3101.i134, %B956.i ]
  %smax.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i, i64 0)
  %171 = add nuw i64 %smax.i, %.3032.0646.i
  %.3101.i134 = add nuw nsw i64 %.3032.0646.i, 1
  %.3131.i = icmp eq i64 %.2910.0656.i, %.3032.0646.i
  %..i = select i1 %.3131.i, double 1.000000e+00, double 0.000000e+00
  br i1 %.3227638.not.i.not, label %B800.if.lr.ph.i, label %B956.i

B800.if.lr.ph.i:                                  ; preds = %B750.if.i
  %.3352634.not.not.i = icmp sgt i64 %.425.i122, %.3032.0646.i
  %invariant.gep.i = getelementptr double, ptr %130, i64 %.3032.0646.i
  br label %B800.if.i

B800.if.i:                                        ; preds = %B800.if.lr.ph.i, %B904.i
  %total.12.3641.i = phi double [ %..i, %B800.if.lr.ph.i ], [ %.3437.i138, %B904.i ]
  %.3171.0639.i = phi i64 [ %.2910.0656.i, %B800.if.lr.ph.i ], [ %.3240.i135, %B904.i ]
  %.3240.i135 = add nuw i64 %.3171.0639.i, 1
  %172 = mul nsw i64 %.3171.0639.i, %.425.i122
  br i1 %.3352634.not.not.i, label %B834.if.lr.ph.i, label %B904.i

B834.if.lr.ph.i:                                  ; preds = %B800.if.i
  %173 = getelementptr double, ptr %145, i64 %172
  br label %B834.if.i

B834.if.i:                                        ; preds = %B834.if.i, %B834.if.lr.ph.i
  %inner.2.4637.i = phi double [ 0.000000e+00, %B834.if.lr.ph.i ], [ %.3410.i, %B834.if.i ]
  %.3296.0635.i = phi i64 [ %.3032.0646.i, %B834.if.lr.ph.i ], [ %.3365.i, %B834.if.i ]
  %.3365.i = add nuw i64 %.3296.0635.i, 1
  %.3397.i = getelementptr double, ptr %173, i64 %.3296.0635.i
  %.3398.i148 = load double, ptr %.3397.i, align 8, !noalias !148
  %.3400.i = mul nsw i64 %.3296.0635.i, %.425.i122
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.3400.i
  %.3407.i149 = load double, ptr %gep.i, align 8, !noalias !148
  %.3408.i = fmul double %.3398.i148, %.3407.i149
  %.3410.i = fadd double %inner.2.4637.i, %.3408.i
  %exitcond.not.i150 = icmp eq i64 %.3365.i, %171
  br i1 %exitcond.not.i150, label %B904.i, label %B834.if.i

B1234.if.i:                                       ; preds = %B1234.if.i, %B1234.if.lr.ph.i
  %total.13.2651.i = phi double [ %.4103.i, %B1234.if.lr.ph.i ], [ %.4242.i, %B1234.if.i ]
  %.4133.0649.i = phi i64 [ 0, %B1234.if.lr.ph.i ], [ %.4202.i, %B1234.if.i ]
  %.4202.i = add nuw nsw i64 %.4133.0649.i, 1
  %.4230.i = getelementptr i64, ptr %151, i64 %.4133.0649.i
  %.4231.i = load i64, ptr %.4230.i, align 8, !noalias !148
  %.4233.i = getelementptr double, ptr %arg.v, i64 %.4231.i
  %.4234.i = load double, ptr %.4233.i, align 8, !noalias !148
  %.4238.i = getelementptr double, ptr %154, i64 %.4133.0649.i
  %.4239.i = load double, ptr %.4238.i, align 8, !noalias !148
  %.4240.i = fmul double %.4234.i, %.4239.i
  %.4242.i = fsub double %total.13.2651.i, %.4240.i
  %exitcond705.not.i = icmp eq i64 %.4202.i, %.3478.i
  br i1 %exitcond705.not.i, label %B1288.i, label %B1234.if.i

B1376.if.i:                                       ; preds = %B1556.i, %cholesky
  %.4335.0671.i = phi i64 [ 0, %cholesky ], [ %.4404.i, %B1556.i ]
  %.4404.i = add nuw nsw i64 %.4335.0671.i, 1
  %.4516658.not.not.i = icmp sgt i64 %.425.i122, %.4335.0671.i
  br i1 %.4516658.not.not.i, label %B1410.if.lr.ph.i, label %B1470.i

B1410.if.lr.ph.i:                                 ; preds = %B1376.if.i
  %invariant.gep663.i = getelementptr double, ptr %130, i64 %.4335.0671.i
  br label %B1410.if.i

B1410.if.i:                                       ; preds = %B1410.if.i, %B1410.if.lr.ph.i
  %total.14.2661.i = phi double [ 0.000000e+00, %B1410.if.lr.ph.i ], [ %.4570.i, %B1410.if.i ]
  %.4460.0659.i = phi i64 [ %.4335.0671.i, %B1410.if.lr.ph.i ], [ %.4529.i, %B1410.if.i ]
  %.4529.i = add nuw i64 %.4460.0659.i, 1
  %.4555.i = mul nsw i64 %.4460.0659.i, %.425.i122
  %gep664.i = getelementptr double, ptr %invariant.gep663.i, i64 %.4555.i
  %.4562.i = load double, ptr %gep664.i, align 8, !noalias !148
  %.4566.i = getelementptr double, ptr %149, i64 %.4460.0659.i
  %.4567.i = load double, ptr %.4566.i, align 8, !noalias !148
  %.4568.i = fmul double %.4562.i, %.4567.i
  %.4570.i = fadd double %total.14.2661.i, %.4568.i
  %exitcond707.not.i = icmp eq i64 %.4529.i, %.425.i122
  br i1 %exitcond707.not.i, label %B1470.i, label %B1410.if.i

B1496.if.i:                                       ; preds = %B1496.if.i, %B1496.if.lr.ph.i
  %total.15.2668.i = phi double [ %total.14.2.lcssa.i, %B1496.if.lr.ph.i ], [ %.4718.i, %B1496.if.i ]
  %.4608.0666.i = phi i64 [ 0, %B1496.if.lr.ph.i ], [ %.4677.i, %B1496.if.i ]
  %.4677.i = add nuw nsw i64 %.4608.0666.i, 1
  %.4709.i = getelementptr double, ptr %160, i64 %.4608.0666.i
  %.4710.i = load double, ptr %.4709.i, align 8, !noalias !148
  %.4714.i = getelementptr double, ptr %159, i64 %.4608.0666.i
  %.4715.i = load double, ptr %.4714.i, align 8, !noalias !148
  %.4716.i = fmul double %.4710.i, %.4715.i
  %.4718.i = fsub double %total.15.2668.i, %.4716.i
  %exitcond708.not.i = icmp eq i64 %.4677.i, %.4335.0671.i
  br i1 %exitcond708.not.i, label %B1556.i, label %B1496.if.i

B1644.if.i:                                       ; preds = %B1798.i, %B1608.i
  %lp.6.1684.i = phi double [ %.4305.i, %B1608.i ], [ %.5098.i, %B1798.i ]
  %.4792.0683.i = phi i64 [ %storemerge591.i, %B1608.i ], [ %.4854.i, %B1798.i ]
  %.4789.0.in682.i = phi i64 [ %.425.i122, %B1608.i ], [ %.4789.0685.i, %B1798.i ]
  %.4789.0685.i = add i64 %.4789.0.in682.i, -1
  %.4854.i = add nsw i64 %.4792.0683.i, -1
  %.4890.i = getelementptr double, ptr %159, i64 %.4789.0685.i
  %.4891.i = load double, ptr %.4890.i, align 8, !noalias !148
  %.4894.i = icmp slt i64 %.4789.0685.i, %.849.i
  br i1 %.4894.i, label %B1676.i, label %B1702.i147

B1738.if.i:                                       ; preds = %B1738.if.i, %B1738.if.lr.ph.i
  %total.16.2676.i = phi double [ %.4918.i, %B1738.if.lr.ph.i ], [ %.5062.i, %B1738.if.i ]
  %.4955.0675.i = phi i64 [ %.4965.i, %B1738.if.lr.ph.i ], [ %.5017.i, %B1738.if.i ]
  %.4952.0674.i = phi i64 [ %.4789.0.in682.i, %B1738.if.lr.ph.i ], [ %.5021.i, %B1738.if.i ]
  %.5017.i = add nsw i64 %.4955.0675.i, -1
  %.5021.i = add i64 %.4952.0674.i, 1
  %.5047.i = mul nsw i64 %.4952.0674.i, %.425.i122
  %gep679.i = getelementptr double, ptr %invariant.gep678.i, i64 %.5047.i
  %.5054.i = load double, ptr %gep679.i, align 8, !noalias !148
  %.5058.i = getelementptr double, ptr %163, i64 %.4952.0674.i
  %.5059.i = load double, ptr %.5058.i, align 8, !noalias !148
  %.5060.i = fmul double %.5054.i, %.5059.i
  %.5062.i = fsub double %total.16.2676.i, %.5060.i
  %.5008.i = icmp sgt i64 %.4955.0675.i, 1
  br i1 %.5008.i, label %B1738.if.i, label %B1798.i

B2086.if.lr.ph.i:                                 ; preds = %B2146.i, %B2048.if.lr.ph.i
  %.5612.0693.i = phi i64 [ 0, %B2048.if.lr.ph.i ], [ %.5681.i, %B2146.i ]
  %.5833.i = mul nuw nsw i64 %.5612.0693.i, %.425.i122
  %174 = getelementptr double, ptr %130, i64 %.5833.i
  br label %B2086.if.i

B2086.if.i:                                       ; preds = %B2086.if.i, %B2086.if.lr.ph.i
  %total.17.2690.i = phi double [ 0.000000e+00, %B2086.if.lr.ph.i ], [ %.5847.i, %B2086.if.i ]
  %.5737.0688.i = phi i64 [ 0, %B2086.if.lr.ph.i ], [ %.5806.i, %B2086.if.i ]
  %.5806.i = add nuw nsw i64 %.5737.0688.i, 1
  %.5838.i = getelementptr double, ptr %174, i64 %.5737.0688.i
  %.5839.i = load double, ptr %.5838.i, align 8, !noalias !148
  %.5843.i = getelementptr double, ptr %166, i64 %.5737.0688.i
  %.5844.i = load double, ptr %.5843.i, align 8, !noalias !148
  %.5845.i = fmul double %.5839.i, %.5844.i
  %.5847.i = fadd double %total.17.2690.i, %.5845.i
  %exitcond710.not.i = icmp eq i64 %.5737.0688.i, %.5612.0693.i
  br i1 %exitcond710.not.i, label %B2146.i, label %B2086.if.i

effects_forward: ; preds = %B282.loopexit.i, %B594
  %lp.4.0.lcssa.i = phi double [ 0.000000e+00, %B594 ], [ %lp.5.1.i, %B282.loopexit.i ]
  %.1766 = fadd double %.792, %lp.4.0.lcssa.i
  %.1972 = getelementptr i8, ptr %185, i64 256
  %.1973 = load i64, ptr %.1972, align 8
  %.1974.not = icmp eq i64 %.1973, 0
  br i1 %.1974.not, label %B711, label %B680

B680:                                             ; preds = %effects_forward
  %.214.i = load i64, ptr %185, align 8, !noalias !163
  %.415.i = load i64, ptr %.225.i, align 8, !noalias !163
  %.615.i = getelementptr i8, ptr %185, i64 192
  %.616.i = load i64, ptr %.615.i, align 8, !noalias !163
  %.1724179.not.i = icmp slt i64 %.214.i, 1
  br i1 %.1724179.not.i, label %B711, label %B356.if.lr.ph.i

B356.if.lr.ph.i:                                  ; preds = %B680
  %.1638.i = getelementptr i8, ptr %185, i64 296
  %.1639.i = load i64, ptr %.1638.i, align 8, !noalias !163
  %.1431.i = getelementptr i8, ptr %185, i64 288
  %.1432.i = load i64, ptr %.1431.i, align 8, !noalias !163
  %.1230.i = getelementptr i8, ptr %185, i64 280
  %.1231.i = load i64, ptr %.1230.i, align 8, !noalias !163
  %.1023.i153 = getelementptr i8, ptr %185, i64 272
  %.1024.i = load i64, ptr %.1023.i153, align 8, !noalias !163
  %.822.i154 = getelementptr i8, ptr %185, i64 264
  %.823.i155 = load i64, ptr %.822.i154, align 8, !noalias !163
  %175 = getelementptr i64, ptr %arg.ints, i64 %.823.i155
  %176 = getelementptr double, ptr %arg.floats, i64 %.1639.i
  %.1867170.not.i = icmp slt i64 %.415.i, 1
  %177 = getelementptr i64, ptr %arg.ints, i64 %.1024.i
  %178 = getelementptr i64, ptr %arg.ints, i64 %.1231.i
  %179 = getelementptr double, ptr %arg.floats, i64 %.1432.i
  %180 = getelementptr double, ptr %arg.work, i64 %.616.i
  br label %B356.if.i

B356.loopexit.i:                                  ; preds = %B514.loopexit.i, %B460.i
  %exitcond183.not.i = icmp eq i64 %.1737.i, %.214.i
  br i1 %exitcond183.not.i, label %B711, label %B356.if.i

B460.i:                                           ; preds = %B420.if.i, %B356.if.i
  %.1926.i = getelementptr i64, ptr %177, i64 %.1666.0180.i
  %.1927.i = load i64, ptr %.1926.i, align 8, !noalias !163
  %.1935.i = getelementptr i8, ptr %.1926.i, i64 8
  %.1936.i = load i64, ptr %.1935.i, align 8, !noalias !163
  %.1973.i = sub i64 %.1936.i, %.1927.i
  %.2016176.not.i = icmp slt i64 %.1973.i, 1
  br i1 %.2016176.not.i, label %B356.loopexit.i, label %B514.if.lr.ph.i

B514.if.lr.ph.i:                                  ; preds = %B460.i
  %181 = getelementptr double, ptr %arg.work, i64 %.1774.i
  br label %B514.if.i

B514.loopexit.i:                                  ; preds = %B582.if.i, %B514.if.i
  %.2016.i = icmp samesign ugt i64 %.1963.0178.i, 1
  br i1 %.2016.i, label %B514.if.i, label %B356.loopexit.i

B356.if.i:                                        ; preds = %B356.loopexit.i, %B356.if.lr.ph.i
  %.1666.0180.i = phi i64 [ 0, %B356.if.lr.ph.i ], [ %.1737.i, %B356.loopexit.i ]
  %.1737.i = add nuw nsw i64 %.1666.0180.i, 1
  %.1769.i = getelementptr i64, ptr %175, i64 %.1666.0180.i
  %.1770.i = load i64, ptr %.1769.i, align 8, !noalias !163
  %.1772.i = mul nsw i64 %.1770.i, %.415.i
  %.1774.i = add nsw i64 %.1772.i, %.616.i
  %.1779.i = getelementptr double, ptr %176, i64 %.1666.0180.i
  %.1780.i = load double, ptr %.1779.i, align 8, !noalias !163
  br i1 %.1867170.not.i, label %B460.i, label %B420.if.lr.ph.i

B420.if.lr.ph.i:                                  ; preds = %B356.if.i
  %182 = getelementptr double, ptr %arg.work, i64 %.1774.i
  br label %B420.if.i

B420.if.i:                                        ; preds = %B420.if.i, %B420.if.lr.ph.i
  %.1811.0171.i = phi i64 [ 0, %B420.if.lr.ph.i ], [ %.1880.i156, %B420.if.i ]
  %.1880.i156 = add nuw nsw i64 %.1811.0171.i, 1
  %.1908.i = getelementptr double, ptr %182, i64 %.1811.0171.i
  %.1909.i = load double, ptr %.1908.i, align 8, !noalias !163
  %.1911.i = fmul double %.1780.i, %.1909.i
  store double %.1911.i, ptr %.1908.i, align 8, !noalias !163
  %exitcond.not.i157 = icmp eq i64 %.415.i, %.1880.i156
  br i1 %exitcond.not.i157, label %B460.i, label %B420.if.i

B514.if.i:                                        ; preds = %B514.loopexit.i, %B514.if.lr.ph.i
  %.1963.0178.i = phi i64 [ %.1973.i, %B514.if.lr.ph.i ], [ %.2025.i, %B514.loopexit.i ]
  %.1960.0177.i = phi i64 [ %.1927.i, %B514.if.lr.ph.i ], [ %.2029.i, %B514.loopexit.i ]
  %.2025.i = add nsw i64 %.1963.0178.i, -1
  %.2029.i = add i64 %.1960.0177.i, 1
  %.2066.i = getelementptr double, ptr %179, i64 %.1960.0177.i
  %.2067.i = load double, ptr %.2066.i, align 8, !noalias !163
  br i1 %.1867170.not.i, label %B514.loopexit.i, label %B582.if.lr.ph.i

B582.if.lr.ph.i:                                  ; preds = %B514.if.i
  %.2057.i = getelementptr i64, ptr %178, i64 %.1960.0177.i
  %.2058.i = load i64, ptr %.2057.i, align 8, !noalias !163
  %.2060.i = mul nsw i64 %.2058.i, %.415.i
  %183 = getelementptr double, ptr %180, i64 %.2060.i
  br label %B582.if.i

B582.if.i:                                        ; preds = %B582.if.i, %B582.if.lr.ph.i
  %.2098.0174.i = phi i64 [ 0, %B582.if.lr.ph.i ], [ %.2167.i, %B582.if.i ]
  %.2167.i = add nuw nsw i64 %.2098.0174.i, 1
  %.2195.i = getelementptr double, ptr %181, i64 %.2098.0174.i
  %.2196.i = load double, ptr %.2195.i, align 8, !noalias !163
  %.2200.i = getelementptr double, ptr %183, i64 %.2098.0174.i
  %.2201.i = load double, ptr %.2200.i, align 8, !noalias !163
  %.2203.i = fmul double %.2067.i, %.2201.i
  %.2204.i = fadd double %.2196.i, %.2203.i
  store double %.2204.i, ptr %.2195.i, align 8, !noalias !163
  %exitcond182.not.i = icmp eq i64 %.415.i, %.2167.i
  br i1 %exitcond182.not.i, label %B514.loopexit.i, label %B582.if.i

B710:                                             ; preds = %B711, %forward
  %lp.5.0.lcssa = phi double [ %.1735.i, %forward ], [ %lp.6.1, %B711 ]
  store double %lp.5.0.lcssa, ptr %retptr, align 8
  ret void

B711:                                             ; preds = %B356.loopexit.i, %B680, %effects_forward, %B368, %regions_forward, %states_forward
  %lp.6.1 = phi double [ %.792, %B368 ], [ %.1484, %states_forward ], [ %.1728, %regions_forward ], [ %.1766, %effects_forward ], [ %.1766, %B680 ], [ %.1766, %B356.loopexit.i ]
  %.436 = icmp sgt i64 %.380.0175.in, 1
  br i1 %.436, label %B174.if, label %B710

B174.if:                                          ; preds = %B174.if.lr.ph, %B711
  %.380.0175.in = phi i64 [ %.355, %B174.if.lr.ph ], [ %.380.0175, %B711 ]
  %lp.5.0174 = phi double [ %.1735.i, %B174.if.lr.ph ], [ %lp.6.1, %B711 ]
  %.380.0175 = add nsw i64 %.380.0175.in, -1
  %.557 = load i64, ptr %.556, align 8
  %184 = getelementptr i64, ptr %arg.ints, i64 %.557
  %.idx = mul i64 %.380.0175, 392
  %185 = getelementptr i8, ptr %184, i64 %.idx
  %.225.i = getelementptr i8, ptr %185, i64 8
  %.226.i = load i64, ptr %.225.i, align 8, !noalias !166
  %.427.i158 = getelementptr i8, ptr %185, i64 16
  %.428.i159 = load i64, ptr %.427.i158, align 8, !noalias !166
  %.638.i = getelementptr i8, ptr %185, i64 40
  %.639.i = load i64, ptr %.638.i, align 8, !noalias !166
  %.840.i = getelementptr i8, ptr %185, i64 48
  %.841.i = load i64, ptr %.840.i, align 8, !noalias !166
  %.1042.i = getelementptr i8, ptr %185, i64 32
  %.1043.i = load i64, ptr %.1042.i, align 8, !noalias !166
  %.1253.i = getelementptr i8, ptr %185, i64 72
  %.1254.i = load i64, ptr %.1253.i, align 8, !noalias !166
  %.1455.i = getelementptr i8, ptr %185, i64 56
  %.1456.i = load i64, ptr %.1455.i, align 8, !noalias !166
  %.1501.i = sub i64 %.226.i, %.428.i159
  %storemerge.i = tail call i64 @llvm.smax.i64(i64 %.1501.i, i64 0)
  %.1546304.not.i = icmp slt i64 %.1501.i, 1
  br i1 %.1546304.not.i, label %B412.i, label %B318.if.lr.ph.i

B318.if.lr.ph.i:                                  ; preds = %B174.if
  %.1667301.not.i = icmp slt i64 %.226.i, 1
  %186 = getelementptr double, ptr %arg.work, i64 %.1254.i
  %187 = getelementptr double, ptr %arg.work, i64 %.1456.i
  br label %B318.if.i

B318.loopexit.i:                                  ; preds = %B346.if.i, %B318.if.i
  %.1546.i = icmp samesign ugt i64 %.1491.0305.i, 1
  br i1 %.1546.i, label %B318.if.i, label %B412.i

B412.i:                                           ; preds = %B318.loopexit.i, %B174.if
  %.1821313.not.i = icmp slt i64 %.428.i159, 1
  br i1 %.1821313.not.i, label %B1008.preheader.i, label %B438.if.lr.ph.i

B438.if.lr.ph.i:                                  ; preds = %B412.i
  %188 = getelementptr i64, ptr %arg.ints, i64 %.1043.i
  %189 = getelementptr i64, ptr %arg.ints, i64 %.639.i
  %190 = getelementptr double, ptr %arg.floats, i64 %.841.i
  %191 = getelementptr double, ptr %arg.work, i64 %.1254.i
  %192 = getelementptr double, ptr %arg.work, i64 %.1456.i
  br label %B438.if.i

B1008.preheader.i:                                ; preds = %B918.i, %B412.i
  %lp.3.0.lcssa.i163 = phi double [ 0.000000e+00, %B412.i ], [ %lp.2.1.lcssa.i, %B918.i ]
  br i1 %.1546304.not.i, label %factor_forward, label %B1008.if.lr.ph.i

B1008.if.lr.ph.i:                                 ; preds = %B1008.preheader.i
  %.2542.i = getelementptr i8, ptr %185, i64 80
  %193 = getelementptr i64, ptr %arg.ints, i64 %.1043.i
  %194 = getelementptr double, ptr %arg.work, i64 %.1254.i
  %195 = getelementptr double, ptr %arg.work, i64 %.1456.i
  br label %B1008.if.i

B536.i:                                           ; preds = %B490.if.i
  %.2033.i = getelementptr double, ptr %arg.x, i64 %.2021.i
  %.2034.i = load double, ptr %.2033.i, align 8, !noalias !166
  %.2044.i = getelementptr double, ptr %202, i64 %.1907.0308.i
  %.2045.i = load double, ptr %.2044.i, align 8, !noalias !166
  %.2052.i = tail call double @llvm.fabs.f64(double %.2034.i)
  %.2060.i164 = fmul double %.2052.i, -2.000000e+00
  %.12.i.i.i = fcmp olt double %.2060.i164, 0.000000e+00
  %.13.i.i.i = select i1 %.12.i.i.i, double 0.000000e+00, double %.2060.i164
  %.35.i.i = tail call double @llvm.fabs.f64(double %.2060.i164)
  %.36.i.i = fneg double %.35.i.i
  %.37.i.i = tail call double @llvm.exp.f64(double %.36.i.i)
  %.38.i.i = tail call double @log1p(double %.37.i.i)
  %.39.i.i165 = fadd double %.38.i.i, %.13.i.i.i
  %.2053.i = fsub double 0x3FE62E42FEFA39EF, %.2052.i
  %.2046.i = fmul double %.2045.i, 2.000000e+00
  %.2035.i = tail call double @tanh(double %.2034.i)
  %.2085.i = fsub double %.2053.i, %.39.i.i165
  %.2086.i = fmul double %.2046.i, %.2085.i
  %.2088.i = fadd double %lp.2.1310.i, %.2086.i
  %.2095.i = getelementptr double, ptr %arg.grad, i64 %.2021.i
  %.2096.i = load double, ptr %.2095.i, align 8, !noalias !166
  %.2098.i = fmul double %.2046.i, %.2035.i
  %.2099.i = fsub double %.2096.i, %.2098.i
  store double %.2099.i, ptr %.2095.i, align 8, !noalias !166
  %.2105.i = fmul double %left.2.1311.i, %.2035.i
  %.2111.i = load double, ptr %.2033.i, align 8, !noalias !166
  %.2114.i = tail call double @cosh(double %.2111.i)
  %.2119.i = fdiv double %left.2.1311.i, %.2114.i
  br label %B860.i

B860.i:                                           ; preds = %B490.if.i, %B536.i
  %lp.4.2.i = phi double [ %.2088.i, %B536.i ], [ %lp.2.1310.i, %B490.if.i ]
  %left.3.2.i = phi double [ %.2119.i, %B536.i ], [ %left.2.1311.i, %B490.if.i ]
  %entry.2.2.i = phi double [ %.2105.i, %B536.i ], [ 0.000000e+00, %B490.if.i ]
  %.2146.i = getelementptr double, ptr %203, i64 %.1907.0308.i
  store double %entry.2.2.i, ptr %.2146.i, align 8, !noalias !166
  %.2150.i = fmul double %.1876.i, %entry.2.2.i
  %.2163.i = getelementptr double, ptr %204, i64 %.1907.0308.i
  store double %.2150.i, ptr %.2163.i, align 8, !noalias !166
  %exitcond324.not.i = icmp eq i64 %.1976.i, %.1765.0314.i
  br i1 %exitcond324.not.i, label %B918.i, label %B490.if.i

B918.i:                                           ; preds = %B860.i, %B438.if.i
  %.2177.pre-phi.i = phi i64 [ 0, %B438.if.i ], [ %.2014.i, %B860.i ]
  %lp.2.1.lcssa.i = phi double [ %lp.3.0316.i, %B438.if.i ], [ %lp.4.2.i, %B860.i ]
  %left.2.1.lcssa.i = phi double [ 1.000000e+00, %B438.if.i ], [ %left.3.2.i, %B860.i ]
  %196 = getelementptr double, ptr %191, i64 %.2177.pre-phi.i
  %.2184.i = getelementptr double, ptr %196, i64 %.1765.0314.i
  store double %left.2.1.lcssa.i, ptr %.2184.i, align 8, !noalias !166
  %.2188.i = fmul double %.1876.i, %left.2.1.lcssa.i
  %197 = getelementptr double, ptr %192, i64 %.2177.pre-phi.i
  %.2203.i162 = getelementptr double, ptr %197, i64 %.1765.0314.i
  store double %.2188.i, ptr %.2203.i162, align 8, !noalias !166
  %exitcond325.not.i = icmp eq i64 %.1834.i, %.428.i159
  br i1 %exitcond325.not.i, label %B1008.preheader.i, label %B438.if.i

B1008.loopexit.i:                                 ; preds = %B1120.if.i, %B1008.if.i
  %.2301.i = icmp sgt i64 %.2248.0323.i, 1
  br i1 %.2301.i, label %B1008.if.i, label %factor_forward

B318.if.i:                                        ; preds = %B318.loopexit.i, %B318.if.lr.ph.i
  %.1488.0306.i = phi i64 [ %.428.i159, %B318.if.lr.ph.i ], [ %.1559.i, %B318.loopexit.i ]
  %.1491.0305.i = phi i64 [ %storemerge.i, %B318.if.lr.ph.i ], [ %.1555.i, %B318.loopexit.i ]
  %.1555.i = add nsw i64 %.1491.0305.i, -1
  %.1559.i = add i64 %.1488.0306.i, 1
  br i1 %.1667301.not.i, label %B318.loopexit.i, label %B346.if.lr.ph.i

B346.if.lr.ph.i:                                  ; preds = %B318.if.i
  %198 = mul nsw i64 %.1488.0306.i, %.226.i
  %199 = getelementptr double, ptr %186, i64 %198
  %200 = getelementptr double, ptr %187, i64 %198
  br label %B346.if.i

B346.if.i:                                        ; preds = %B346.if.i, %B346.if.lr.ph.i
  %.1611.0302.i = phi i64 [ 0, %B346.if.lr.ph.i ], [ %.1680.i, %B346.if.i ]
  %.1680.i = add nuw nsw i64 %.1611.0302.i, 1
  %.1712.i = getelementptr double, ptr %199, i64 %.1611.0302.i
  store double 0.000000e+00, ptr %.1712.i, align 8, !noalias !166
  %.1721.i = getelementptr double, ptr %200, i64 %.1611.0302.i
  store double 0.000000e+00, ptr %.1721.i, align 8, !noalias !166
  %exitcond.not.i160 = icmp eq i64 %.226.i, %.1680.i
  br i1 %exitcond.not.i160, label %B318.loopexit.i, label %B346.if.i

B438.if.i:                                        ; preds = %B918.i, %B438.if.lr.ph.i
  %lp.3.0316.i = phi double [ 0.000000e+00, %B438.if.lr.ph.i ], [ %lp.2.1.lcssa.i, %B918.i ]
  %.1765.0314.i = phi i64 [ 0, %B438.if.lr.ph.i ], [ %.1834.i, %B918.i ]
  %.1834.i = add nuw nsw i64 %.1765.0314.i, 1
  %.1872.i = getelementptr i64, ptr %188, i64 %.1765.0314.i
  %.1873.i = load i64, ptr %.1872.i, align 8, !noalias !166
  %.1875.i = getelementptr double, ptr %arg.v, i64 %.1873.i
  %.1876.i = load double, ptr %.1875.i, align 8, !noalias !166
  %.1963307.not.i = icmp eq i64 %.1765.0314.i, 0
  br i1 %.1963307.not.i, label %B918.i, label %B490.if.lr.ph.i

B490.if.lr.ph.i:                                  ; preds = %B438.if.i
  %.2014.i = mul nsw i64 %.1765.0314.i, %.226.i
  %201 = getelementptr i64, ptr %189, i64 %.2014.i
  %202 = getelementptr double, ptr %190, i64 %.2014.i
  %203 = getelementptr double, ptr %191, i64 %.2014.i
  %204 = getelementptr double, ptr %192, i64 %.2014.i
  br label %B490.if.i

B490.if.i:                                        ; preds = %B490.if.lr.ph.i, %B860.i
  %left.2.1311.i = phi double [ 1.000000e+00, %B490.if.lr.ph.i ], [ %left.3.2.i, %B860.i ]
  %lp.2.1310.i = phi double [ %lp.3.0316.i, %B490.if.lr.ph.i ], [ %lp.4.2.i, %B860.i ]
  %.1907.0308.i = phi i64 [ 0, %B490.if.lr.ph.i ], [ %.1976.i, %B860.i ]
  %.1976.i = add nuw nsw i64 %.1907.0308.i, 1
  %.2020.i = getelementptr i64, ptr %201, i64 %.1907.0308.i
  %.2021.i = load i64, ptr %.2020.i, align 8, !noalias !166
  %.2029.i161 = icmp sgt i64 %.2021.i, -1
  br i1 %.2029.i161, label %B536.i, label %B860.i

B1008.if.i:                                       ; preds = %B1008.loopexit.i, %B1008.if.lr.ph.i
  %.2248.0323.i = phi i64 [ %storemerge.i, %B1008.if.lr.ph.i ], [ %.2310.i, %B1008.loopexit.i ]
  %.2245.0322.i = phi i64 [ %.428.i159, %B1008.if.lr.ph.i ], [ %.2314.i, %B1008.loopexit.i ]
  %.2310.i = add nsw i64 %.2248.0323.i, -1
  %.2314.i = add i64 %.2245.0322.i, 1
  %.2543.i = load i64, ptr %.2542.i, align 8, !noalias !166
  %.2545.i = sub i64 %.2245.0322.i, %.428.i159
  %205 = getelementptr i64, ptr %arg.ints, i64 %.2545.i
  %.2549.i = getelementptr i64, ptr %205, i64 %.2543.i
  %.2550.i = load i64, ptr %.2549.i, align 8, !noalias !166
  %.2555.i = getelementptr i64, ptr %193, i64 %.2245.0322.i
  %.2556.i = load i64, ptr %.2555.i, align 8, !noalias !166
  %.2558.i = getelementptr double, ptr %arg.v, i64 %.2556.i
  %.2559.i = load double, ptr %.2558.i, align 8, !noalias !166
  %.2647318.i = icmp sgt i64 %.2550.i, -1
  br i1 %.2647318.i, label %B1120.if.lr.ph.i, label %B1008.loopexit.i

B1120.if.lr.ph.i:                                 ; preds = %B1008.if.i
  %.2687.i = mul nsw i64 %.2550.i, %.226.i
  %206 = getelementptr double, ptr %194, i64 %.2687.i
  %.2696.i = mul nsw i64 %.2245.0322.i, %.226.i
  %207 = getelementptr double, ptr %194, i64 %.2696.i
  %208 = getelementptr double, ptr %195, i64 %.2696.i
  br label %B1120.if.i

B1120.if.i:                                       ; preds = %B1120.if.i, %B1120.if.lr.ph.i
  %.2591.0319.i = phi i64 [ 0, %B1120.if.lr.ph.i ], [ %.2660.i, %B1120.if.i ]
  %.2660.i = add nuw i64 %.2591.0319.i, 1
  %.2692.i = getelementptr double, ptr %206, i64 %.2591.0319.i
  %.2693.i = load double, ptr %.2692.i, align 8, !noalias !166
  %.2701.i = getelementptr double, ptr %207, i64 %.2591.0319.i
  store double %.2693.i, ptr %.2701.i, align 8, !noalias !166
  %.2713.i = fmul double %.2559.i, %.2693.i
  %.2721.i = getelementptr double, ptr %208, i64 %.2591.0319.i
  store double %.2713.i, ptr %.2721.i, align 8, !noalias !166
  %exitcond.not = icmp eq i64 %.2591.0319.i, %.2550.i
  br i1 %exitcond.not, label %B1008.loopexit.i, label %B1120.if.i

factor_forward: ; preds = %B1008.loopexit.i, %B1008.preheader.i
  %.792 = fadd double %lp.5.0174, %lp.3.0.lcssa.i163
  %.998 = getelementptr i8, ptr %185, i64 344
  %.999 = load i64, ptr %.998, align 8
  %.1000 = icmp sgt i64 %.999, -1
  br i1 %.1000, label %B342, label %B368
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
  %.720.i = load i64, ptr %0, align 8, !noalias !169
  %.80296.not.i = icmp slt i64 %.720.i, 1
  br i1 %.80296.not.i, label %residuals, label %B228.if.lr.ph.i

B228.if.lr.ph.i:                                  ; preds = %entry
  %.575.i = getelementptr i8, ptr %0, i64 232
  %.576.i = load i64, ptr %.575.i, align 8, !noalias !169
  %.437.i = getelementptr i8, ptr %0, i64 184
  %.438.i = load i64, ptr %.437.i, align 8, !noalias !169
  %.293.i = getelementptr i8, ptr %0, i64 176
  %.294.i = load i64, ptr %.293.i, align 8, !noalias !169
  %.155.i = getelementptr i8, ptr %0, i64 168
  %.156.i = load i64, ptr %.155.i, align 8, !noalias !169
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
  store double %total.2.1.lcssa.i, ptr %.1151.i, align 8, !noalias !169
  %exitcond.not.i = icmp eq i64 %.815.i, %.720.i
  br i1 %exitcond.not.i, label %residuals, label %B228.if.i

B228.if.i:                                        ; preds = %B392.i, %B228.if.lr.ph.i
  %.744.097.i = phi i64 [ 0, %B228.if.lr.ph.i ], [ %.815.i, %B392.i ]
  %.815.i = add nuw nsw i64 %.744.097.i, 1
  %.980.i = load i64, ptr %.979.i, align 8, !noalias !169
  %6 = getelementptr double, ptr %arg.floats, i64 %.980.i
  %.984.i = getelementptr double, ptr %6, i64 %.744.097.i
  %.985.i = load double, ptr %.984.i, align 8, !noalias !169
  %.993.i = getelementptr i64, ptr %1, i64 %.744.097.i
  %.994.i = load i64, ptr %.993.i, align 8, !noalias !169
  %.1000.i = getelementptr i8, ptr %.993.i, i64 8
  %.1001.i = load i64, ptr %.1000.i, align 8, !noalias !169
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
  %.1123.i = load double, ptr %.1122.i, align 8, !noalias !169
  %.1127.i = getelementptr i64, ptr %3, i64 %.1025.093.i
  %.1128.i = load i64, ptr %.1127.i, align 8, !noalias !169
  %.1132.i = getelementptr double, ptr %4, i64 %.1128.i
  %.1133.i = load double, ptr %.1132.i, align 8, !noalias !169
  %.1134.i = fmul double %.1123.i, %.1133.i
  %.1136.i = fsub double %total.2.195.i, %.1134.i
  %.1081.i = icmp samesign ugt i64 %.1028.094.i, 1
  br i1 %.1081.i, label %B338.if.i, label %B392.i

residuals: ; preds = %B392.i, %entry
  %.712.i = getelementptr i8, ptr %0, i64 80
  %.713.i = load i64, ptr %.712.i, align 8, !noalias !172
  %.79582.not.i = icmp slt i64 %.713.i, 1
  br i1 %.79582.not.i, label %fill_prior, label %B232.if.lr.ph.i

B232.if.lr.ph.i:                                  ; preds = %residuals
  %.569.i = getelementptr i8, ptr %0, i64 136
  %.570.i = load i64, ptr %.569.i, align 8, !noalias !172
  %.432.i = getelementptr i8, ptr %0, i64 128
  %.433.i = load i64, ptr %.432.i, align 8, !noalias !172
  %.286.i = getelementptr i8, ptr %0, i64 112
  %.287.i = load i64, ptr %.286.i, align 8, !noalias !172
  %.149.i = getelementptr i8, ptr %0, i64 120
  %.150.i = load i64, ptr %.149.i, align 8, !noalias !172
  %7 = getelementptr i64, ptr %arg.ints, i64 %.433.i
  %8 = getelementptr i64, ptr %arg.ints, i64 %.570.i
  %9 = getelementptr double, ptr %arg.work, i64 %.150.i
  %10 = getelementptr double, ptr %arg.floats, i64 %.287.i
  br label %B232.if.i

B264.i:                                           ; preds = %B232.if.i
  %.860.i = getelementptr double, ptr %10, i64 %.737.083.i
  %.861.i = load double, ptr %.860.i, align 8, !noalias !172
  br label %B655.i

B292.i:                                           ; preds = %B232.if.i
  %11 = getelementptr i64, ptr %arg.ints, i64 %.841.i
  %.1071.i = getelementptr i8, ptr %11, i64 352
  %.1072.i = load i64, ptr %.1071.i, align 8, !noalias !172
  %.1275.i = getelementptr i8, ptr %11, i64 376
  %.1276.i = load i64, ptr %.1275.i, align 8, !noalias !172
  %.1281.i = getelementptr i64, ptr %8, i64 %.737.083.i
  %.1282.i = load i64, ptr %.1281.i, align 8, !noalias !172
  %.1283.i = ashr i64 %.1282.i, 1
  %.1295.i = add nsw i64 %.1283.i, %.1276.i
  %12 = getelementptr double, ptr %arg.work, i64 %.1276.i
  %13 = getelementptr double, ptr %12, i64 %.1072.i
  %.1305.i = getelementptr double, ptr %13, i64 %.1283.i
  %.1306.i = load double, ptr %.1305.i, align 8, !noalias !172
  %.1319.i = and i64 %.1282.i, 1
  %.1320.not.i = icmp eq i64 %.1319.i, 0
  br i1 %.1320.not.i, label %B484.i, label %B454.i

B454.i:                                           ; preds = %B292.i
  %.1297.i = getelementptr double, ptr %arg.work, i64 %.1295.i
  %.1298.i = load double, ptr %.1297.i, align 8, !noalias !172
  %.1334.i = fneg double %.1298.i
  %.1339.i = fmul double %.1306.i, %.1306.i
  %.1345.i = fdiv double %.1334.i, %.1339.i
  br label %B655.i

B484.i:                                           ; preds = %B292.i
  %.1359.i = fmul double %.1306.i, %.1306.i
  %.1363.i = fdiv double 1.000000e+00, %.1359.i
  %.1372.i = tail call double @llvm.log.f64(double %.1306.i)
  %.1375.i = fmul double %.1372.i, 2.000000e+00
  %.1377.i = fadd double %gained.2.085.i, %.1375.i
  %.1384.i = add nsw i64 %.1283.i, 1
  %.1386.i = icmp slt i64 %.1384.i, %.1072.i
  br i1 %.1386.i, label %B572.i, label %B655.i

B572.i:                                           ; preds = %B484.i
  %14 = getelementptr double, ptr %arg.work, i64 %.1295.i
  %.1393.i = getelementptr i8, ptr %14, i64 8
  %.1394.i = load double, ptr %.1393.i, align 8, !noalias !172
  %.1408.i = getelementptr i8, ptr %.1305.i, i64 8
  %.1409.i = load double, ptr %.1408.i, align 8, !noalias !172
  %.1413.i = fdiv double %.1394.i, %.1409.i
  %.1414.i = fmul double %.1413.i, %.1413.i
  %.1416.i = fadd double %.1363.i, %.1414.i
  br label %B655.i

B655.i:                                           ; preds = %B572.i, %B484.i, %B454.i, %B264.i
  %.1345.sink.i = phi double [ %.1345.i, %B454.i ], [ %.861.i, %B264.i ], [ %.1416.i, %B572.i ], [ %.1363.i, %B484.i ]
  %gained.3.1.i = phi double [ %gained.2.085.i, %B454.i ], [ %gained.2.085.i, %B264.i ], [ %.1377.i, %B572.i ], [ %.1377.i, %B484.i ]
  %.1352.i = getelementptr double, ptr %9, i64 %.737.083.i
  store double %.1345.sink.i, ptr %.1352.i, align 8, !noalias !172
  %exitcond.not.i181 = icmp eq i64 %.808.i, %.713.i
  br i1 %exitcond.not.i181, label %fill_prior, label %B232.if.i

B232.if.i:                                        ; preds = %B655.i, %B232.if.lr.ph.i
  %gained.2.085.i = phi double [ 0.000000e+00, %B232.if.lr.ph.i ], [ %gained.3.1.i, %B655.i ]
  %.737.083.i = phi i64 [ 0, %B232.if.lr.ph.i ], [ %.808.i, %B655.i ]
  %.808.i = add nuw nsw i64 %.737.083.i, 1
  %.840.i = getelementptr i64, ptr %7, i64 %.737.083.i
  %.841.i = load i64, ptr %.840.i, align 8, !noalias !172
  %.846.i = icmp slt i64 %.841.i, 0
  br i1 %.846.i, label %B264.i, label %B292.i

fill_prior: ; preds = %B655.i, %residuals
  %gained.2.0.lcssa.i = phi double [ 0.000000e+00, %residuals ], [ %gained.3.1.i, %B655.i ]
  %.155.i182 = getelementptr i8, ptr %0, i64 8
  %.156.i183 = load i64, ptr %.155.i182, align 8, !noalias !175
  %.293.i184 = getelementptr i8, ptr %0, i64 192
  %.294.i185 = load i64, ptr %.293.i184, align 8, !noalias !175
  %.435.i = load i64, ptr %0, align 8, !noalias !175
  %.572.i = getelementptr i8, ptr %0, i64 56
  %.573.i = load i64, ptr %.572.i, align 8, !noalias !175
  %15 = getelementptr i64, ptr %arg.ints, i64 %.156.i183
  %.579.i = getelementptr i64, ptr %15, i64 %.435.i
  %.580.i = load i64, ptr %.579.i, align 8, !noalias !175
  %.662306.not.i = icmp slt i64 %.580.i, 1
  br i1 %.662306.not.i, label %B224.i, label %B200.if.lr.ph.i

B200.if.lr.ph.i:                                  ; preds = %fill_prior
  %16 = getelementptr double, ptr %arg.work, i64 %.294.i185
  %17 = shl nuw i64 %.580.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %16, i8 0, i64 %17, i1 false), !noalias !175
  br label %B224.i

B224.i:                                           ; preds = %B200.if.lr.ph.i, %fill_prior
  %.988.i = load i64, ptr %.712.i, align 8, !noalias !175
  %.1068309.not.i = icmp slt i64 %.988.i, 1
  br i1 %.1068309.not.i, label %B418.i, label %B330.if.lr.ph.i

B330.if.lr.ph.i:                                  ; preds = %B224.i
  %.846.i186 = getelementptr i8, ptr %0, i64 88
  %.847.i = load i64, ptr %.846.i186, align 8, !noalias !175
  %.1242.i = getelementptr i8, ptr %0, i64 120
  %18 = getelementptr i64, ptr %arg.ints, i64 %.847.i
  %19 = getelementptr double, ptr %arg.work, i64 %.294.i185
  br label %B330.if.i

B418.i:                                           ; preds = %B330.if.i, %B224.i
  %.1407.i = getelementptr i8, ptr %0, i64 48
  %.1408.i189 = load i64, ptr %.1407.i, align 8, !noalias !175
  %.1488329.not.i = icmp slt i64 %.1408.i189, 1
  br i1 %.1488329.not.i, label %assemble, label %B482.if.lr.ph.i

B482.if.lr.ph.i:                                  ; preds = %B418.i
  %20 = getelementptr i64, ptr %arg.ints, i64 %.573.i
  %21 = getelementptr double, ptr %arg.work, i64 %.294.i185
  br label %B482.if.i

B482.loopexit.i:                                  ; preds = %B974.loopexit.i, %B482.if.i
  %exitcond334.not.i = icmp eq i64 %.1501.i, %.1408.i189
  br i1 %exitcond334.not.i, label %assemble, label %B482.if.i

B974.loopexit.i:                                  ; preds = %B1232.i, %B974.if.i
  %exitcond333.not.i = icmp eq i64 %.2646.i, %.2012.i
  br i1 %exitcond333.not.i, label %B482.loopexit.i, label %B974.if.i

B1184.i:                                          ; preds = %B1110.if.i
  %.2917.i = add nsw i64 %.2855.0318.i, -1
  %.2921.i = add i64 %.2852.0317.i, 1
  %.3101.i = mul nsw i64 %.2852.0317.i, %.1811.i
  %gep322.i = getelementptr double, ptr %invariant.gep321.i, i64 %.3101.i
  %.3110.i = load double, ptr %gep322.i, align 8, !noalias !175
  %.3112.i = fmul double %.3091.i, %.3110.i
  %.3116.i = fadd double %total.2.3319.i, %.3112.i
  %.2908.i = icmp sgt i64 %.2855.0318.i, 1
  br i1 %.2908.i, label %B1110.if.lr.ph.i, label %B1232.i

B1232.i:                                          ; preds = %B1184.i
  %.2792.i = add nsw i64 %.2730.0325.i, -1
  %.2796.i = add nuw i64 %.2727.0324.i, 1
  %.3130.i = getelementptr double, ptr %30, i64 %.2727.0324.i
  %.3131.i = load double, ptr %.3130.i, align 8, !noalias !175
  %.3133.i = fadd double %.3116.i, %.3131.i
  store double %.3133.i, ptr %.3130.i, align 8, !noalias !175
  %.2783.i = icmp sgt i64 %.2730.0325.i, 1
  br i1 %.2783.i, label %B1076.if.lr.ph.i, label %B974.loopexit.i

B330.if.i:                                        ; preds = %B330.if.i, %B330.if.lr.ph.i
  %.1012.0310.i = phi i64 [ 0, %B330.if.lr.ph.i ], [ %.1081.i187, %B330.if.i ]
  %.1081.i187 = add nuw nsw i64 %.1012.0310.i, 1
  %.1243.i = load i64, ptr %.1242.i, align 8, !noalias !175
  %22 = getelementptr double, ptr %arg.work, i64 %.1243.i
  %.1246.i = getelementptr double, ptr %22, i64 %.1012.0310.i
  %.1247.i = load double, ptr %.1246.i, align 8, !noalias !175
  %.1249.i = fmul double %arg.variance, %.1247.i
  %.1253.i = getelementptr i64, ptr %18, i64 %.1012.0310.i
  %.1254.i = load i64, ptr %.1253.i, align 8, !noalias !175
  %.1258.i = getelementptr double, ptr %19, i64 %.1254.i
  store double %.1249.i, ptr %.1258.i, align 8, !noalias !175
  %exitcond.not.i188 = icmp eq i64 %.1081.i187, %.988.i
  br i1 %exitcond.not.i188, label %B418.i, label %B330.if.i

B482.if.i:                                        ; preds = %B482.loopexit.i, %B482.if.lr.ph.i
  %.1432.0330.i = phi i64 [ 0, %B482.if.lr.ph.i ], [ %.1501.i, %B482.loopexit.i ]
  %.1501.i = add nuw nsw i64 %.1432.0330.i, 1
  %.1580.idx.i = mul i64 %.1432.0330.i, 48
  %.1580.i = getelementptr i8, ptr %20, i64 %.1580.idx.i
  %.1581.i = load i64, ptr %.1580.i, align 8, !noalias !175
  %.1609.i = getelementptr i8, ptr %.1580.i, i64 8
  %.1610.i = load i64, ptr %.1609.i, align 8, !noalias !175
  %23 = getelementptr i64, ptr %arg.ints, i64 %.1581.i
  %.1810.i = getelementptr i8, ptr %23, i64 8
  %.1811.i = load i64, ptr %.1810.i, align 8, !noalias !175
  %24 = getelementptr i64, ptr %arg.ints, i64 %.1610.i
  %.2011.i = getelementptr i8, ptr %24, i64 8
  %.2012.i = load i64, ptr %.2011.i, align 8, !noalias !175
  %.2518.i = getelementptr i8, ptr %.1580.i, i64 16
  %.2519.i = load i64, ptr %.2518.i, align 8, !noalias !175
  %.2547.i = getelementptr i8, ptr %.1580.i, i64 24
  %.2548.i = load i64, ptr %.2547.i, align 8, !noalias !175
  %.2549.i = icmp eq i64 %.2519.i, %.2548.i
  %.2633326.not.i = icmp slt i64 %.2012.i, 1
  br i1 %.2633326.not.i, label %B482.loopexit.i, label %B974.if.lr.ph.i

B974.if.lr.ph.i:                                  ; preds = %B482.if.i
  %.2483.i = getelementptr i8, ptr %.1580.i, i64 40
  %.2484.i = load i64, ptr %.2483.i, align 8, !noalias !175
  %.2454.i = getelementptr i8, ptr %.1580.i, i64 32
  %.2455.i = load i64, ptr %.2454.i, align 8, !noalias !175
  %.2419.i = getelementptr i8, ptr %24, i64 56
  %.2420.i = load i64, ptr %.2419.i, align 8, !noalias !175
  %.2218.i = getelementptr i8, ptr %23, i64 56
  %.2219.i = load i64, ptr %.2218.i, align 8, !noalias !175
  %25 = getelementptr i64, ptr %arg.ints, i64 %.2484.i
  %26 = getelementptr double, ptr %arg.floats, i64 %.2455.i
  %27 = getelementptr double, ptr %arg.work, i64 %.2420.i
  %28 = getelementptr double, ptr %arg.work, i64 %.2219.i
  br label %B974.if.i

B974.if.i:                                        ; preds = %B974.if.lr.ph.i, %B974.loopexit.i
  %.2580.0328.i = phi i64 [ %.2012.i, %B974.if.lr.ph.i ], [ %.2642.i, %B974.loopexit.i ]
  %.2577.0327.i = phi i64 [ 0, %B974.if.lr.ph.i ], [ %.2646.i, %B974.loopexit.i ]
  %smax.i = tail call i64 @llvm.smax.i64(i64 %.2580.0328.i, i64 0)
  %29 = add nuw i64 %smax.i, %.2577.0327.i
  %.2642.i = add nsw i64 %.2580.0328.i, -1
  %.2646.i = add nuw nsw i64 %.2577.0327.i, 1
  %.2623.sroa.0.0..i = select i1 %.2549.i, i64 %.2577.0327.i, i64 0
  %.2740.i = sub i64 %.1811.i, %.2623.sroa.0.0..i
  %.2783323.not.i = icmp slt i64 %.2740.i, 1
  br i1 %.2783323.not.i, label %B974.loopexit.i, label %B1042.if.lr.ph.i

B1042.if.lr.ph.i:                                 ; preds = %B974.if.i
  %.2678.i = getelementptr i64, ptr %25, i64 %.2577.0327.i
  %.2679.i = load i64, ptr %.2678.i, align 8, !noalias !175
  %invariant.gep.i = getelementptr double, ptr %27, i64 %.2577.0327.i
  %30 = getelementptr double, ptr %21, i64 %.2679.i
  br label %B1076.if.lr.ph.i

B1076.if.lr.ph.i:                                 ; preds = %B1042.if.lr.ph.i, %B1232.i
  %.2730.0325.i = phi i64 [ %.2740.i, %B1042.if.lr.ph.i ], [ %.2792.i, %B1232.i ]
  %.2727.0324.i = phi i64 [ %.2623.sroa.0.0..i, %B1042.if.lr.ph.i ], [ %.2796.i, %B1232.i ]
  %.2865.i = sub i64 %.1811.i, %.2727.0324.i
  %invariant.gep321.i = getelementptr double, ptr %28, i64 %.2727.0324.i
  br label %B1110.if.lr.ph.i

B1110.if.lr.ph.i:                                 ; preds = %B1076.if.lr.ph.i, %B1184.i
  %total.2.3319.i = phi double [ 0.000000e+00, %B1076.if.lr.ph.i ], [ %.3116.i, %B1184.i ]
  %.2855.0318.i = phi i64 [ %.2865.i, %B1076.if.lr.ph.i ], [ %.2917.i, %B1184.i ]
  %.2852.0317.i = phi i64 [ %.2727.0324.i, %B1076.if.lr.ph.i ], [ %.2921.i, %B1184.i ]
  %.3073.i = mul nsw i64 %.2852.0317.i, %.2012.i
  %31 = getelementptr double, ptr %26, i64 %.3073.i
  br label %B1110.if.i

B1110.if.i:                                       ; preds = %B1110.if.i, %B1110.if.lr.ph.i
  %inner.2.4315.i = phi double [ 0.000000e+00, %B1110.if.lr.ph.i ], [ %.3091.i, %B1110.if.i ]
  %.2977.0313.i = phi i64 [ %.2577.0327.i, %B1110.if.lr.ph.i ], [ %.3046.i, %B1110.if.i ]
  %.3046.i = add nuw i64 %.2977.0313.i, 1
  %.3078.i = getelementptr double, ptr %31, i64 %.2977.0313.i
  %.3079.i = load double, ptr %.3078.i, align 8, !noalias !175
  %.3081.i = mul nsw i64 %.2977.0313.i, %.2012.i
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.3081.i
  %.3088.i = load double, ptr %gep.i, align 8, !noalias !175
  %.3089.i = fmul double %.3079.i, %.3088.i
  %.3091.i = fadd double %inner.2.4315.i, %.3089.i
  %exitcond332.not.i = icmp eq i64 %.3046.i, %29
  br i1 %exitcond332.not.i, label %B1184.i, label %B1110.if.i

assemble: ; preds = %B482.loopexit.i, %B418.i
  %.150.i191 = load i64, ptr %0, align 8, !noalias !178
  %.1355238.not.i = icmp slt i64 %.150.i191, 1
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
  %.1264.i = load i64, ptr %.1263.i, align 8, !noalias !178
  %.1127.i192 = load i64, ptr %.293.i184, align 8, !noalias !178
  %.983.i = getelementptr i8, ptr %0, i64 152
  %.984.i193 = load i64, ptr %.983.i, align 8, !noalias !178
  %.846.i194 = getelementptr i8, ptr %0, i64 40
  %.847.i195 = load i64, ptr %.846.i194, align 8, !noalias !178
  %.703.i = getelementptr i8, ptr %0, i64 32
  %.704.i = load i64, ptr %.703.i, align 8, !noalias !178
  %.566.i = getelementptr i8, ptr %0, i64 24
  %.567.i = load i64, ptr %.566.i, align 8, !noalias !178
  %.423.i = getelementptr i8, ptr %0, i64 16
  %.424.i = load i64, ptr %.423.i, align 8, !noalias !178
  %.287.i197 = load i64, ptr %.155.i182, align 8, !noalias !178
  %32 = getelementptr i64, ptr %arg.ints, i64 %.287.i197
  %33 = getelementptr double, ptr %arg.work, i64 %.1127.i192
  %34 = getelementptr i64, ptr %arg.ints, i64 %.424.i
  %35 = getelementptr double, ptr %arg.work, i64 %.1264.i
  %36 = getelementptr i64, ptr %arg.ints, i64 %.567.i
  %37 = getelementptr i64, ptr %arg.ints, i64 %.704.i
  %38 = getelementptr i64, ptr %arg.ints, i64 %.847.i195
  %39 = getelementptr double, ptr %arg.floats, i64 %.984.i193
  br label %B400.if.i

B400.loopexit.i:                                  ; preds = %B926.if.i, %B748.i
  %exitcond.not.i201 = icmp eq i64 %.1368.i, %.150.i191
  br i1 %exitcond.not.i201, label %factorise.2, label %B400.if.i

B510.i:                                           ; preds = %B466.if.i, %B400.if.i
  %.1558.i = getelementptr i64, ptr %36, i64 %.1297.0239.i
  %.1559.i = load i64, ptr %.1558.i, align 8, !noalias !178
  %.1565.i = getelementptr i8, ptr %.1558.i, i64 8
  %.1566.i = load i64, ptr %.1565.i, align 8, !noalias !178
  %.1603.i = sub i64 %.1566.i, %.1559.i
  %.1646232.not.i = icmp slt i64 %.1603.i, 1
  br i1 %.1646232.not.i, label %B748.i, label %B564.if.i

B564.loopexit.i:                                  ; preds = %B674.if.i, %B564.if.i
  %.1646.i = icmp samesign ugt i64 %.1593.0234.i, 1
  br i1 %.1646.i, label %B564.if.i, label %B748.i

B748.i:                                           ; preds = %B564.loopexit.i, %B510.i
  %.1873.i = getelementptr double, ptr %39, i64 %.1297.0239.i
  %.1874.i = load double, ptr %.1873.i, align 8, !noalias !178
  %.1884.i = getelementptr double, ptr %35, i64 %.1297.0239.i
  %.1885.i = load double, ptr %.1884.i, align 8, !noalias !178
  %.1887.i = fmul double %.1874.i, %.1885.i
  %.1888.i = tail call double @sqrt(double %.1887.i)
  %.1893.i = tail call double @llvm.log.f64(double %.1888.i)
  %.1894.i = fmul double %.1893.i, 2.000000e+00
  %.1896.i = fadd double %log_determinant.2.0241.i, %.1894.i
  %.1907.i = getelementptr double, ptr %33, i64 %.1401.i
  store double %.1888.i, ptr %.1907.i, align 8, !noalias !178
  %.1910.i = add nsw i64 %.1401.i, 1
  %.1952.i = sub i64 %.1408.i199, %.1910.i
  %.1995235.not.i = icmp slt i64 %.1952.i, 1
  br i1 %.1995235.not.i, label %B400.loopexit.i, label %B926.if.i

B400.if.i:                                        ; preds = %B400.loopexit.i, %B400.if.lr.ph.i
  %log_determinant.2.0241.i = phi double [ 0.000000e+00, %B400.if.lr.ph.i ], [ %.1896.i, %B400.loopexit.i ]
  %.1297.0239.i = phi i64 [ 0, %B400.if.lr.ph.i ], [ %.1368.i, %B400.loopexit.i ]
  %.1368.i = add nuw nsw i64 %.1297.0239.i, 1
  %.1400.i = getelementptr i64, ptr %32, i64 %.1297.0239.i
  %.1401.i = load i64, ptr %.1400.i, align 8, !noalias !178
  %.1407.i198 = getelementptr i8, ptr %.1400.i, i64 8
  %.1408.i199 = load i64, ptr %.1407.i198, align 8, !noalias !178
  %.1453.i = sub i64 %.1408.i199, %.1401.i
  %.1496226.not.i = icmp slt i64 %.1453.i, 1
  br i1 %.1496226.not.i, label %B510.i, label %B466.if.i

B466.if.i:                                        ; preds = %B400.if.i, %B466.if.i
  %.1443.0228.i = phi i64 [ %.1505.i, %B466.if.i ], [ %.1453.i, %B400.if.i ]
  %.1440.0227.i = phi i64 [ %.1509.i, %B466.if.i ], [ %.1401.i, %B400.if.i ]
  %.1505.i = add nsw i64 %.1443.0228.i, -1
  %.1509.i = add i64 %.1440.0227.i, 1
  %.1537.i = getelementptr double, ptr %33, i64 %.1440.0227.i
  %.1538.i = load double, ptr %.1537.i, align 8, !noalias !178
  %.1542.i = getelementptr i64, ptr %34, i64 %.1440.0227.i
  %.1543.i = load i64, ptr %.1542.i, align 8, !noalias !178
  %.1547.i = getelementptr double, ptr %35, i64 %.1543.i
  store double %.1538.i, ptr %.1547.i, align 8, !noalias !178
  %.1496.i = icmp samesign ugt i64 %.1443.0228.i, 1
  br i1 %.1496.i, label %B466.if.i, label %B510.i

B564.if.i:                                        ; preds = %B510.i, %B564.loopexit.i
  %.1593.0234.i = phi i64 [ %.1655.i, %B564.loopexit.i ], [ %.1603.i, %B510.i ]
  %.1590.0233.i = phi i64 [ %.1659.i, %B564.loopexit.i ], [ %.1559.i, %B510.i ]
  %.1655.i = add nsw i64 %.1593.0234.i, -1
  %.1659.i = add i64 %.1590.0233.i, 1
  %.1687.i = getelementptr i64, ptr %37, i64 %.1590.0233.i
  %.1688.i = load i64, ptr %.1687.i, align 8, !noalias !178
  %.1692.i = getelementptr double, ptr %33, i64 %.1688.i
  %.1693.i = load double, ptr %.1692.i, align 8, !noalias !178
  %.1697.i = getelementptr i64, ptr %38, i64 %.1590.0233.i
  %.1698.i = load i64, ptr %.1697.i, align 8, !noalias !178
  %.1702.i = getelementptr double, ptr %39, i64 %.1698.i
  %.1703.i = load double, ptr %.1702.i, align 8, !noalias !178
  %.1704.i = fmul double %.1693.i, %.1703.i
  %40 = getelementptr i64, ptr %32, i64 %.1698.i
  %.1717.i = getelementptr i8, ptr %40, i64 8
  %.1718.i = load i64, ptr %.1717.i, align 8, !noalias !178
  %.1755.i = sub i64 %.1718.i, %.1688.i
  %.1798229.not.i = icmp slt i64 %.1755.i, 1
  br i1 %.1798229.not.i, label %B564.loopexit.i, label %B674.if.i

B674.if.i:                                        ; preds = %B564.if.i, %B674.if.i
  %.1745.0231.i = phi i64 [ %.1807.i, %B674.if.i ], [ %.1755.i, %B564.if.i ]
  %.1742.0230.i = phi i64 [ %.1811.i200, %B674.if.i ], [ %.1688.i, %B564.if.i ]
  %.1807.i = add nsw i64 %.1745.0231.i, -1
  %.1811.i200 = add i64 %.1742.0230.i, 1
  %.1839.i = getelementptr i64, ptr %34, i64 %.1742.0230.i
  %.1840.i = load i64, ptr %.1839.i, align 8, !noalias !178
  %.1844.i = getelementptr double, ptr %35, i64 %.1840.i
  %.1845.i = load double, ptr %.1844.i, align 8, !noalias !178
  %.1849.i = getelementptr double, ptr %33, i64 %.1742.0230.i
  %.1850.i = load double, ptr %.1849.i, align 8, !noalias !178
  %.1852.i = fmul double %.1704.i, %.1850.i
  %.1853.i = fsub double %.1845.i, %.1852.i
  store double %.1853.i, ptr %.1844.i, align 8, !noalias !178
  %.1798.i = icmp samesign ugt i64 %.1745.0231.i, 1
  br i1 %.1798.i, label %B674.if.i, label %B564.loopexit.i

B926.if.i:                                        ; preds = %B748.i, %B926.if.i
  %.1942.0237.i = phi i64 [ %.2004.i, %B926.if.i ], [ %.1952.i, %B748.i ]
  %.1939.0236.i = phi i64 [ %.2008.i, %B926.if.i ], [ %.1910.i, %B748.i ]
  %.2004.i = add nsw i64 %.1942.0237.i, -1
  %.2008.i = add i64 %.1939.0236.i, 1
  %.2036.i = getelementptr i64, ptr %34, i64 %.1939.0236.i
  %.2037.i = load i64, ptr %.2036.i, align 8, !noalias !178
  %.2041.i = getelementptr double, ptr %35, i64 %.2037.i
  %.2042.i = load double, ptr %.2041.i, align 8, !noalias !178
  %.2044.i = fmul double %.1874.i, %.2042.i
  %.2049.i = fdiv double %.2044.i, %.1888.i
  %.2053.i = getelementptr double, ptr %33, i64 %.1939.0236.i
  store double %.2049.i, ptr %.2053.i, align 8, !noalias !178
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
  %.1826 = getelementptr double, ptr %58, i64 %.1572.0238
  store double %.1809, ptr %.1826, align 8
  %exitcond243.not = icmp eq i64 %.1641, %.1340
  br i1 %exitcond243.not, label %B384.loopexit, label %B688.if.lr.ph

B790:                                             ; preds = %B384.loopexit, %B358
  %.720.i202 = load i64, ptr %0, align 8, !noalias !141
  %.80294.not.i = icmp slt i64 %.720.i202, 1
  br i1 %.80294.not.i, label %backward_solve, label %B232.if.lr.ph.i203

B232.if.lr.ph.i203:                               ; preds = %B790
  %.573.i205 = load i64, ptr %.696261, align 8, !noalias !181
  %.435.i206 = load i64, ptr %.293.i184, align 8, !noalias !181
  %.290.i = getelementptr i8, ptr %0, i64 16
  %.291.i = load i64, ptr %.290.i, align 8, !noalias !181
  %.153.i = load i64, ptr %.155.i182, align 8, !noalias !181
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
  %.844.i = load double, ptr %.843.i, align 8, !noalias !181
  %.848.i = getelementptr i64, ptr %47, i64 %.744.095.i
  %.849.i = load i64, ptr %.848.i, align 8, !noalias !181
  %.853.i = getelementptr double, ptr %48, i64 %.849.i
  %.854.i = load double, ptr %.853.i, align 8, !noalias !181
  %.858.i = fdiv double %.844.i, %.854.i
  %.999.i = load i64, ptr %.998.i, align 8, !noalias !181
  %50 = getelementptr double, ptr %arg.floats, i64 %.999.i
  %.1002.i = getelementptr double, ptr %50, i64 %.744.095.i
  %.1003.i = load double, ptr %.1002.i, align 8, !noalias !181
  %.1005.i = fmul double %.858.i, %.1003.i
  store double %.1005.i, ptr %.843.i, align 8, !noalias !181
  %.1017.i = fmul double %.858.i, %.1005.i
  %.1019.i = fadd double %square.2.097.i, %.1017.i
  %.1029.i = load i64, ptr %.848.i, align 8, !noalias !181
  %.1030.i = add nsw i64 %.1029.i, 1
  %.1035.i = getelementptr i8, ptr %.848.i, i64 8
  %.1036.i = load i64, ptr %.1035.i, align 8, !noalias !181
  %.1073.i = sub i64 %.1036.i, %.1030.i
  %.111691.not.i = icmp slt i64 %.1073.i, 1
  br i1 %.111691.not.i, label %B232.loopexit.i, label %B428.if.i

B428.if.i:                                        ; preds = %B232.if.i207, %B428.if.i
  %.1063.093.i = phi i64 [ %.1125.i, %B428.if.i ], [ %.1073.i, %B232.if.i207 ]
  %.1060.092.i = phi i64 [ %.1129.i, %B428.if.i ], [ %.1030.i, %B232.if.i207 ]
  %.1125.i = add nsw i64 %.1063.093.i, -1
  %.1129.i = add i64 %.1060.092.i, 1
  %.1157.i = getelementptr i64, ptr %49, i64 %.1060.092.i
  %.1158.i = load i64, ptr %.1157.i, align 8, !noalias !181
  %.1162.i = getelementptr double, ptr %46, i64 %.1158.i
  %.1163.i = load double, ptr %.1162.i, align 8, !noalias !181
  %.1167.i = getelementptr double, ptr %48, i64 %.1060.092.i
  %.1168.i = load double, ptr %.1167.i, align 8, !noalias !181
  %.1170.i = fmul double %.858.i, %.1168.i
  %.1171.i = fsub double %.1163.i, %.1170.i
  store double %.1171.i, ptr %.1162.i, align 8, !noalias !181
  %.1116.i = icmp samesign ugt i64 %.1063.093.i, 1
  br i1 %.1116.i, label %B428.if.i, label %B232.loopexit.i

forward_solve: ; preds = %B232.loopexit.i
  %.707.i.pr = load i64, ptr %0, align 8, !noalias !184
  %.79095.not.i = icmp slt i64 %.707.i.pr, 1
  br i1 %.79095.not.i, label %backward_solve, label %B238.if.lr.ph.i

B238.if.lr.ph.i:                                  ; preds = %forward_solve
  %.564.i = load i64, ptr %.696261, align 8, !noalias !184
  %.427.i = load i64, ptr %.293.i184, align 8, !noalias !184
  %.284.i = load i64, ptr %.290.i, align 8, !noalias !184
  %.147.i = load i64, ptr %.155.i182, align 8, !noalias !184
  %51 = getelementptr double, ptr %arg.work, i64 %.564.i
  %52 = getelementptr i64, ptr %arg.ints, i64 %.147.i
  %53 = getelementptr double, ptr %arg.work, i64 %.427.i
  %54 = getelementptr i64, ptr %arg.ints, i64 %.284.i
  br label %B238.if.i

B368.i:                                           ; preds = %B314.if.i, %B238.if.i
  %total.2.1.lcssa.i218 = phi double [ %.836.i, %B238.if.i ], [ %.988.i217, %B314.if.i ]
  %.1005.i219 = getelementptr double, ptr %53, i64 %.845.i
  %.1006.i = load double, ptr %.1005.i219, align 8, !noalias !184
  %.1011.i = fdiv double %total.2.1.lcssa.i218, %.1006.i
  store double %.1011.i, ptr %.835.i, align 8, !noalias !184
  %.790.i = icmp samesign ugt i64 %.732.097.in.i, 1
  br i1 %.790.i, label %B238.if.i, label %backward_solve

B238.if.i:                                        ; preds = %B368.i, %B238.if.lr.ph.i
  %.732.097.in.i = phi i64 [ %.707.i.pr, %B238.if.lr.ph.i ], [ %.732.097.i, %B368.i ]
  %.732.097.i = add nsw i64 %.732.097.in.i, -1
  %.835.i = getelementptr double, ptr %51, i64 %.732.097.i
  %.836.i = load double, ptr %.835.i, align 8, !noalias !184
  %.844.i210 = getelementptr i64, ptr %52, i64 %.732.097.i
  %.845.i = load i64, ptr %.844.i210, align 8, !noalias !184
  %.846.i211 = add nsw i64 %.845.i, 1
  %.852.i = getelementptr i8, ptr %.844.i210, i64 8
  %.853.i212 = load i64, ptr %.852.i, align 8, !noalias !184
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
  %.975.i = load double, ptr %.974.i, align 8, !noalias !184
  %.979.i213 = getelementptr i64, ptr %54, i64 %.877.091.i
  %.980.i214 = load i64, ptr %.979.i213, align 8, !noalias !184
  %.984.i215 = getelementptr double, ptr %51, i64 %.980.i214
  %.985.i216 = load double, ptr %.984.i215, align 8, !noalias !184
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
  %.1339 = getelementptr i8, ptr %55, i64 8
  %.1340 = load i64, ptr %.1339, align 8
  %.1628237.not = icmp slt i64 %.1340, 1
  br i1 %.1628237.not, label %B384.loopexit, label %B654.if.lr.ph

B654.if.lr.ph:                                    ; preds = %B384.if
  %.1540 = getelementptr i8, ptr %55, i64 56
  %.1541 = load i64, ptr %.1540, align 8
  %.1135 = getelementptr i8, ptr %.1111, i64 8
  %.1136 = load i64, ptr %.1135, align 8
  %56 = getelementptr double, ptr %arg.work, i64 %.1541
  %57 = getelementptr double, ptr %44, i64 %.1136
  %58 = getelementptr double, ptr %45, i64 %.1136
  br label %B688.if.lr.ph

B688.if.lr.ph:                                    ; preds = %B754, %B654.if.lr.ph
  %.1572.0238 = phi i64 [ 0, %B654.if.lr.ph ], [ %.1641, %B754 ]
  %.1641 = add nuw nsw i64 %.1572.0238, 1
  %invariant.gep = getelementptr double, ptr %56, i64 %.1572.0238
  br label %B688.if

B688.if:                                          ; preds = %B688.if.lr.ph, %B688.if
  %total.2.2236 = phi double [ 0.000000e+00, %B688.if.lr.ph ], [ %.1809, %B688.if ]
  %.1697.0234 = phi i64 [ %.1572.0238, %B688.if.lr.ph ], [ %.1766, %B688.if ]
  %.1766 = add nuw i64 %.1697.0234, 1
  %.1792 = mul nsw i64 %.1697.0234, %.1340
  %gep = getelementptr double, ptr %invariant.gep, i64 %.1792
  %.1799 = load double, ptr %gep, align 8
  %.1805 = getelementptr double, ptr %57, i64 %.1697.0234
  %.1806 = load double, ptr %.1805, align 8
  %.1807 = fmul double %.1799, %.1806
  %.1809 = fadd double %total.2.2236, %.1807
  %exitcond.not = icmp eq i64 %.1766, %.1340
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
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !187
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B134
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i

B100.i:                                           ; preds = %B134
  %.245.i = getelementptr i8, ptr %arg.model, i64 32
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !187
  %.247.i = inttoptr i64 %.246.i to ptr
  %.294.i = inttoptr i64 %.59.i to ptr
  %.38376.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.38376.not.i, label %from_scaled, label %B232.if.i

B72.if.i:                                         ; preds = %B50.i, %B72.if.i
  %.90.080.i = phi i64 [ %.161.i, %B72.if.i ], [ 0, %B50.i ]
  %.161.i = add nuw nsw i64 %.90.080.i, 1
  %.187.i = getelementptr double, ptr %arg.y, i64 %.90.080.i
  %.188.i = load double, ptr %.187.i, align 8, !noalias !187
  %.190.i = getelementptr double, ptr %.174, i64 %.90.080.i
  store double %.188.i, ptr %.190.i, align 8, !noalias !187
  %exitcond83.not.i = icmp eq i64 %arg.dim, %.161.i
  br i1 %exitcond83.not.i, label %from_scaled, label %B72.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.327.077.i = phi i64 [ %.396.i, %B232.if.i ], [ 0, %B100.i ]
  %.396.i = add nuw nsw i64 %.327.077.i, 1
  %.422.i = getelementptr double, ptr %.247.i, i64 %.327.077.i
  %.423.i = load double, ptr %.422.i, align 8, !noalias !187
  %.425.i = getelementptr double, ptr %.294.i, i64 %.327.077.i
  %.426.i = load double, ptr %.425.i, align 8, !noalias !187
  %.428.i = getelementptr double, ptr %arg.y, i64 %.327.077.i
  %.429.i = load double, ptr %.428.i, align 8, !noalias !187
  %.430.i = fmul double %.426.i, %.429.i
  %.431.i = fadd double %.423.i, %.430.i
  %.433.i = getelementptr double, ptr %.174, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !187
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
  %.123.i = load i64, ptr %.122.i, align 8, !noalias !190
  %.224.i = getelementptr i8, ptr %0, i64 24
  %.225.i = load i64, ptr %.224.i, align 8, !noalias !190
  %.314143.not.i = icmp slt i64 %.225.i, 1
  br i1 %.314143.not.i, label %B344.i, label %B108.if.lr.ph.i

B108.if.lr.ph.i:                                  ; preds = %B256
  %.455.i = getelementptr i8, ptr %0, i64 32
  %.693.i = getelementptr i8, ptr %0, i64 40
  %1 = getelementptr double, ptr %.300, i64 %.123.i
  br label %B108.if.i

B258.i:                                           ; preds = %B108.if.i
  %.579.i = getelementptr double, ptr %arg.x, i64 %.571.i
  %.580.i = load double, ptr %.579.i, align 8, !noalias !190
  br label %B328.i

B266.i:                                           ; preds = %B108.if.i
  %.589.i = getelementptr double, ptr %.300, i64 %.571.i
  %.590.i = load double, ptr %.589.i, align 8, !noalias !190
  %.694.i = load i64, ptr %.693.i, align 8, !noalias !190
  %2 = getelementptr double, ptr %.104, i64 %.694.i
  %.698.i = getelementptr double, ptr %2, i64 %.256.0144.i
  %.699.i = load double, ptr %.698.i, align 8, !noalias !190
  %.700.i = fsub double %.590.i, %.699.i
  br label %B328.i

B328.i:                                           ; preds = %B266.i, %B258.i
  %"$phi328.1.2.1.i" = phi double [ %.580.i, %B258.i ], [ %.700.i, %B266.i ]
  %.711.i = getelementptr double, ptr %1, i64 %.256.0144.i
  store double %"$phi328.1.2.1.i", ptr %.711.i, align 8, !noalias !190
  %exitcond.not.i = icmp eq i64 %.327.i, %.225.i
  br i1 %exitcond.not.i, label %B344.i, label %B108.if.i

B344.i:                                           ; preds = %B328.i, %B256
  %.836.i = getelementptr i8, ptr %0, i64 48
  %.837.i = load i64, ptr %.836.i, align 8, !noalias !190
  %.917150.not.i = icmp slt i64 %.837.i, 1
  br i1 %.917150.not.i, label %gather.2, label %B416.if.lr.ph.i

B416.if.lr.ph.i:                                  ; preds = %B344.i
  %.728.i = add nsw i64 %.225.i, %.123.i
  %.1061.i = getelementptr i8, ptr %0, i64 56
  br label %B416.if.i

B416.loopexit.i:                                  ; preds = %B580.if.i, %B416.if.i
  %position.2.1.lcssa.i = phi i64 [ %position.3.0153.i, %B416.if.i ], [ %.1803.i, %B580.if.i ]
  %exitcond155.not.i = icmp eq i64 %.930.i, %.837.i
  br i1 %exitcond155.not.i, label %gather.2, label %B416.if.i

B108.if.i:                                        ; preds = %B328.i, %B108.if.lr.ph.i
  %.256.0144.i = phi i64 [ 0, %B108.if.lr.ph.i ], [ %.327.i, %B328.i ]
  %.327.i = add nuw nsw i64 %.256.0144.i, 1
  %.456.i = load i64, ptr %.455.i, align 8, !noalias !190
  %3 = getelementptr i64, ptr %.60, i64 %.456.i
  %.461.idx.i = shl i64 %.256.0144.i, 4
  %.461.i = getelementptr i8, ptr %3, i64 %.461.idx.i
  %.462.i = load i64, ptr %.461.i, align 8, !noalias !190
  %.570.i = getelementptr i8, ptr %.461.i, i64 8
  %.571.i = load i64, ptr %.570.i, align 8, !noalias !190
  %.575.i = icmp eq i64 %.462.i, 0
  br i1 %.575.i, label %B258.i, label %B266.i

B416.if.i:                                        ; preds = %B416.loopexit.i, %B416.if.lr.ph.i
  %position.3.0153.i = phi i64 [ %.728.i, %B416.if.lr.ph.i ], [ %position.2.1.lcssa.i, %B416.loopexit.i ]
  %.861.0151.i = phi i64 [ 0, %B416.if.lr.ph.i ], [ %.930.i, %B416.loopexit.i ]
  %.930.i = add nuw nsw i64 %.861.0151.i, 1
  %.1062.i = load i64, ptr %.1061.i, align 8, !noalias !190
  %4 = getelementptr i64, ptr %.60, i64 %.1062.i
  %.1065.i = getelementptr i64, ptr %4, i64 %.861.0151.i
  %.1066.i = load i64, ptr %.1065.i, align 8, !noalias !190
  %.1270.i = getelementptr i64, ptr %.60, i64 %.1066.i
  %.1271.i = load i64, ptr %.1270.i, align 8, !noalias !190
  %.1472.i = getelementptr i8, ptr %.1270.i, i64 8
  %.1473.i = load i64, ptr %.1472.i, align 8, !noalias !190
  %.1474.i = mul nsw i64 %.1473.i, %.1271.i
  %.1554146.not.i = icmp slt i64 %.1474.i, 1
  br i1 %.1554146.not.i, label %B416.loopexit.i, label %B580.if.lr.ph.i

B580.if.lr.ph.i:                                  ; preds = %B416.if.i
  %.1792.i = getelementptr i8, ptr %.1270.i, i64 192
  br label %B580.if.i

B580.if.i:                                        ; preds = %B580.if.i, %B580.if.lr.ph.i
  %position.2.1149.i = phi i64 [ %position.3.0153.i, %B580.if.lr.ph.i ], [ %.1803.i, %B580.if.i ]
  %.1498.0147.i = phi i64 [ 0, %B580.if.lr.ph.i ], [ %.1567.i, %B580.if.i ]
  %.1567.i = add nuw nsw i64 %.1498.0147.i, 1
  %.1793.i = load i64, ptr %.1792.i, align 8, !noalias !190
  %5 = getelementptr double, ptr %.300, i64 %.1793.i
  %.1796.i = getelementptr double, ptr %5, i64 %.1498.0147.i
  %.1797.i = load double, ptr %.1796.i, align 8, !noalias !190
  %.1800.i = getelementptr double, ptr %.300, i64 %position.2.1149.i
  store double %.1797.i, ptr %.1800.i, align 8, !noalias !190
  %.1803.i = add nsw i64 %position.2.1149.i, 1
  %exitcond154.not.i = icmp eq i64 %.1567.i, %.1474.i
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
  %.197.i = load i64, ptr %.196.i, align 8, !noalias !193
  %.334.i = getelementptr i8, ptr %.196.i, i64 248
  %.335.i = load i64, ptr %.334.i, align 8, !noalias !193
  %.472.i = getelementptr i8, ptr %.196.i, i64 232
  %.473.i = load i64, ptr %.472.i, align 8, !noalias !193
  %.559195.not.i = icmp slt i64 %.197.i, 1
  br i1 %.559195.not.i, label %B274.i, label %B176.if.lr.ph.i

B176.if.lr.ph.i:                                  ; preds = %gather.2
  %6 = getelementptr double, ptr %.300, i64 %.335.i
  %7 = getelementptr double, ptr %.300, i64 %.473.i
  %sqrt = tail call double @llvm.sqrt.f64(double %.944)
  br label %B176.if.i

B274.loopexit.i:                                  ; preds = %B176.if.i
  %.707.i.pr.pre211.pre.i = load i64, ptr %.196.i, align 8, !noalias !196
  br label %B274.i

B274.i:                                           ; preds = %B274.loopexit.i, %gather.2
  %.707.i.pr.pre211.i = phi i64 [ %.707.i.pr.pre211.pre.i, %B274.loopexit.i ], [ %.197.i, %gather.2 ]
  %.763.i = getelementptr i8, ptr %.196.i, i64 144
  %.764.i = load i64, ptr %.763.i, align 8, !noalias !193
  %.765.i = icmp sgt i64 %.764.i, 0
  br i1 %.765.i, label %B328.i12, label %B376.i

B328.i12:                                         ; preds = %B274.i
  %.428.i.i = getelementptr i8, ptr %.196.i, i64 8
  %.429.i.i = load i64, ptr %.428.i.i, align 8, !noalias !199
  %.566.i.i = getelementptr i8, ptr %.196.i, i64 16
  %.567.i.i = load i64, ptr %.566.i.i, align 8, !noalias !199
  %.740.i.i = getelementptr i8, ptr %.196.i, i64 192
  %.741.i.i = load i64, ptr %.740.i.i, align 8, !noalias !199
  %.879.i.i = load i64, ptr %.334.i, align 8, !noalias !199
  %.1016.i.i = getelementptr i8, ptr %.196.i, i64 208
  %.1017.i.i = load i64, ptr %.1016.i.i, align 8, !noalias !199
  %.1154.i.i = getelementptr i8, ptr %.196.i, i64 256
  %.1155.i.i = load i64, ptr %.1154.i.i, align 8, !noalias !199
  %.1193.i.i = shl nuw i64 %.764.i, 1
  %.1195.i.i = sub i64 %.707.i.pr.pre211.i, %.1193.i.i
  %.1281517.not.i.i = icmp slt i64 %.707.i.pr.pre211.i, 1
  br i1 %.1281517.not.i.i, label %B406.i.i, label %B382.if.lr.ph.i.i

B382.if.lr.ph.i.i:                                ; preds = %B328.i12
  %8 = getelementptr double, ptr %.300, i64 %.1017.i.i
  %9 = shl nuw i64 %.707.i.pr.pre211.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %8, i8 0, i64 %9, i1 false), !noalias !199
  br label %B406.i.i

B406.i.i:                                         ; preds = %B382.if.lr.ph.i.i, %B328.i12
  %.1331.i.i = mul i64 %.764.i, %.764.i
  %.1411520.i.i = icmp sgt i64 %.1331.i.i, 0
  br i1 %.1411520.i.i, label %B436.if.lr.ph.i.i, label %B460.i.i

B436.if.lr.ph.i.i:                                ; preds = %B406.i.i
  %10 = getelementptr double, ptr %.300, i64 %.1155.i.i
  %11 = shl i64 %.1331.i.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %10, i8 0, i64 %11, i1 false), !noalias !199
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
  %.2994.i.i = load double, ptr %.2993.i.i, align 8, !noalias !199
  %.2995.i.i = fcmp ogt double %.2994.i.i, 0.000000e+00
  br i1 %.2995.i.i, label %B1304.i.i, label %B1342.i.i

B1304.i.i:                                        ; preds = %B1270.i.i
  %.3011.i.i = fdiv double %total.5.2.lcssa.i.i, %.2994.i.i
  br label %B1342.i.i

B1342.i.i:                                        ; preds = %B1304.i.i, %B1270.i.i, %B1204.i.i
  %total.6.2.i.i = phi double [ %sqrt.i.i, %B1204.i.i ], [ %.3011.i.i, %B1304.i.i ], [ 0.000000e+00, %B1270.i.i ]
  store double %total.6.2.i.i, ptr %.2794.i.i, align 8, !noalias !199
  %.3042.i.i = load double, ptr %.3041.i.i, align 8, !noalias !199
  %.idx497.i.i = shl i64 %.2689.0543.i.i, 4
  %27 = getelementptr i8, ptr %25, i64 %.idx497.i.i
  %.3053.i.i = getelementptr i8, ptr %27, i64 8
  %.3054.i.i = load double, ptr %.3053.i.i, align 8, !noalias !199
  %.3056.i.i = fmul double %total.6.2.i.i, %.3054.i.i
  %.3059.i.i = fadd double %.3042.i.i, %.3056.i.i
  store double %.3059.i.i, ptr %.3041.i.i, align 8, !noalias !199
  br i1 %.2947.i.i, label %B1454.i.i, label %B1064.if.i.i

B1454.i.i:                                        ; preds = %B1342.i.i
  %.2636.i.i = add i64 %.2567.0546.i.i, 1
  store double 0.000000e+00, ptr %31, align 8, !noalias !199
  %exitcond553.not.i.i = icmp eq i64 %.2636.i.i, %.764.i
  br i1 %exitcond553.not.i.i, label %B1514.preheader.i.i, label %B1064.if.lr.ph.i.i

B1563.i.i:                                        ; preds = %B898.else.if.i.i, %B828.if.i.i
  %.2247.i.i = icmp samesign ugt i64 %.2194.0531.i.i, 1
  br i1 %.2247.i.i, label %B828.if.i.i, label %B762.loopexit.i.i

B486.if.i.i:                                      ; preds = %B486.loopexit.i.i, %B486.if.lr.ph.i.i
  %.1483.0527.i.i = phi i64 [ 0, %B486.if.lr.ph.i.i ], [ %.1552.i.i, %B486.loopexit.i.i ]
  %.1552.i.i = add nuw nsw i64 %.1483.0527.i.i, 1
  %.1584.i.i = getelementptr i64, ptr %12, i64 %.1483.0527.i.i
  %.1585.i.i = load i64, ptr %.1584.i.i, align 8, !noalias !199
  %.1591.i.i = getelementptr i8, ptr %.1584.i.i, i64 8
  %.1592.i.i = load i64, ptr %.1591.i.i, align 8, !noalias !199
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
  %.1714.i.i = load i64, ptr %.1713.i.i, align 8, !noalias !199
  %.1718.i.i = getelementptr double, ptr %14, i64 %.1714.i.i
  %.1719.i.i = load double, ptr %.1718.i.i, align 8, !noalias !199
  %.1723.i.i = getelementptr double, ptr %15, i64 %.1616.0524.i.i
  %.1724.i.i = load double, ptr %.1723.i.i, align 8, !noalias !199
  %.1730.i.i = load double, ptr %.1729.i.i, align 8, !noalias !199
  %.1731.i.i = fmul double %.1724.i.i, %.1730.i.i
  %.1732.i.i = fadd double %.1719.i.i, %.1731.i.i
  store double %.1732.i.i, ptr %.1718.i.i, align 8, !noalias !199
  %.1672.i.i = icmp samesign ugt i64 %.1619.0525.i.i, 1
  br i1 %.1672.i.i, label %B542.if.i.i, label %B486.loopexit.i.i

B652.if.i.i:                                      ; preds = %B652.loopexit.i.i, %B652.if.lr.ph.i.i
  %.1776.0537.i.i = phi i64 [ %.1193.i.i, %B652.if.lr.ph.i.i ], [ %.1838.i.i, %B652.loopexit.i.i ]
  %.1773.0536.i.i = phi i64 [ %.1195.i.i, %B652.if.lr.ph.i.i ], [ %.1842.i.i, %B652.loopexit.i.i ]
  %.1838.i.i = add nsw i64 %.1776.0537.i.i, -1
  %.1842.i.i = add i64 %.1773.0536.i.i, 1
  %.2007.i.i = load i64, ptr %.2006.i.i, align 8, !noalias !199
  %28 = getelementptr double, ptr %.104, i64 %.2007.i.i
  %.2011.i.i = getelementptr double, ptr %28, i64 %.1773.0536.i.i
  %.2012.i.i = load double, ptr %.2011.i.i, align 8, !noalias !199
  %.2020.i.i = getelementptr i64, ptr %17, i64 %.1773.0536.i.i
  %.2021.i.i = load i64, ptr %.2020.i.i, align 8, !noalias !199
  %.2027.i.i = getelementptr i8, ptr %.2020.i.i, i64 8
  %.2028.i.i = load i64, ptr %.2027.i.i, align 8, !noalias !199
  %.2065.i.i = sub i64 %.2028.i.i, %.2021.i.i
  %.2108532.not.i.i = icmp slt i64 %.2065.i.i, 1
  br i1 %.2108532.not.i.i, label %B652.loopexit.i.i, label %B762.if.i.i

B762.if.i.i:                                      ; preds = %B652.if.i.i, %B762.loopexit.i.i
  %.2055.0534.i.i = phi i64 [ %.2117.i.i, %B762.loopexit.i.i ], [ %.2065.i.i, %B652.if.i.i ]
  %.2052.0533.i.i = phi i64 [ %.2121.i.i, %B762.loopexit.i.i ], [ %.2021.i.i, %B652.if.i.i ]
  %.2117.i.i = add nsw i64 %.2055.0534.i.i, -1
  %.2121.i.i = add i64 %.2052.0533.i.i, 1
  %.2165.i.i = load i64, ptr %.2020.i.i, align 8, !noalias !199
  %.2204.i.i = sub i64 %.2121.i.i, %.2165.i.i
  %.2247529.not.i.i = icmp slt i64 %.2204.i.i, 1
  br i1 %.2247529.not.i.i, label %B762.loopexit.i.i, label %B828.if.lr.ph.i.i

B828.if.lr.ph.i.i:                                ; preds = %B762.if.i.i
  %.2153.i.i = getelementptr i64, ptr %18, i64 %.2052.0533.i.i
  %.2154.i.i = load i64, ptr %.2153.i.i, align 8, !noalias !199
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
  %.2293.i.i = load i64, ptr %.2292.i.i, align 8, !noalias !199
  %.2295.i.i = sub nsw i64 %.2293.i.i, %.1195.i.i
  %.2358.0.i.i = and i64 %.2295.i.i, 1
  %.2388.not.i.i = icmp eq i64 %.2358.0.i.i, 0
  %or.cond.i.i = select i1 %.2340.not.i.i, i1 true, i1 %.2388.not.i.i
  br i1 %or.cond.i.i, label %B1563.i.i, label %B898.else.if.i.i

B898.else.if.i.i:                                 ; preds = %B828.if.i.i
  %.2448.0.i.i = ashr i64 %.2295.i.i, 1
  %.2485.i.i = getelementptr double, ptr %29, i64 %.2448.0.i.i
  %.2486.i.i = load double, ptr %.2485.i.i, align 8, !noalias !199
  %.2492.i.i = load double, ptr %.2491.i.i, align 8, !noalias !199
  %.2494.i.i = fmul double %.2012.i.i, %.2492.i.i
  %.2501.i.i = getelementptr double, ptr %20, i64 %.2191.0530.i.i
  %.2502.i.i = load double, ptr %.2501.i.i, align 8, !noalias !199
  %.2503.i.i = fmul double %.2494.i.i, %.2502.i.i
  %.2504.i.i = fadd double %.2486.i.i, %.2503.i.i
  store double %.2504.i.i, ptr %.2485.i.i, align 8, !noalias !199
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
  %.2795.i.i = load double, ptr %.2794.i.i, align 8, !noalias !199
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
  %.2925.i.i = load double, ptr %.2924.i.i, align 8, !noalias !199
  %.2933.i.i = getelementptr double, ptr %32, i64 %.2823.0539.i.i
  %.2934.i.i = load double, ptr %.2933.i.i, align 8, !noalias !199
  %.2935.i.i = fmul double %.2925.i.i, %.2934.i.i
  %.2937.i.i = fsub double %total.5.2541.i.i, %.2935.i.i
  %exitcond551.not.i.i = icmp eq i64 %.2892.i.i, %.2689.0543.i.i
  br i1 %exitcond551.not.i.i, label %B1188.i.i, label %B1118.if.i.i

B1514.if.i.i:                                     ; preds = %B1514.preheader.i.i, %B1514.if.i.i
  %.3116.0549.i.i = phi i64 [ %.3185.i.i, %B1514.if.i.i ], [ 0, %B1514.preheader.i.i ]
  %.3185.i.i = add nuw nsw i64 %.3116.0549.i.i, 1
  %.3213.i.i = getelementptr double, ptr %22, i64 %.3116.0549.i.i
  %.3214.i.i = load double, ptr %.3213.i.i, align 8, !noalias !199
  %.3218.i.i = getelementptr double, ptr %24, i64 %.3116.0549.i.i
  store double %.3214.i.i, ptr %.3218.i.i, align 8, !noalias !199
  store double 0.000000e+00, ptr %.3213.i.i, align 8, !noalias !199
  %exitcond554.not.i.i = icmp eq i64 %.707.i.pr.pre211.i, %.3185.i.i
  br i1 %exitcond554.not.i.i, label %spread_noise, label %B1514.if.i.i

spread_noise: ; preds = %B1514.if.i.i, %B1514.preheader.i.i
  %.720.i.i = load i64, ptr %.196.i, align 8, !noalias !193
  %.80294.not.i.i = icmp slt i64 %.720.i.i, 1
  br i1 %.80294.not.i.i, label %backward_solve.2, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %spread_noise
  %.573.i.i = load i64, ptr %.334.i, align 8, !noalias !202
  %.435.i.i = load i64, ptr %.740.i.i, align 8, !noalias !202
  %.291.i179.i = load i64, ptr %.566.i.i, align 8, !noalias !202
  %.153.i181.i = load i64, ptr %.428.i.i, align 8, !noalias !202
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
  %.844.i.i = load double, ptr %.843.i.i, align 8, !noalias !202
  %.848.i.i = getelementptr i64, ptr %34, i64 %.744.095.i.i
  %.849.i.i = load i64, ptr %.848.i.i, align 8, !noalias !202
  %.853.i.i = getelementptr double, ptr %35, i64 %.849.i.i
  %.854.i.i = load double, ptr %.853.i.i, align 8, !noalias !202
  %.858.i.i = fdiv double %.844.i.i, %.854.i.i
  %.999.i.i = load i64, ptr %.998.i.i, align 8, !noalias !202
  %37 = getelementptr double, ptr %.104, i64 %.999.i.i
  %.1002.i.i = getelementptr double, ptr %37, i64 %.744.095.i.i
  %.1003.i.i = load double, ptr %.1002.i.i, align 8, !noalias !202
  %.1005.i.i = fmul double %.858.i.i, %.1003.i.i
  store double %.1005.i.i, ptr %.843.i.i, align 8, !noalias !202
  %.1029.i.i = load i64, ptr %.848.i.i, align 8, !noalias !202
  %.1030.i.i = add nsw i64 %.1029.i.i, 1
  %.1035.i.i = getelementptr i8, ptr %.848.i.i, i64 8
  %.1036.i.i = load i64, ptr %.1035.i.i, align 8, !noalias !202
  %.1073.i.i = sub i64 %.1036.i.i, %.1030.i.i
  %.111691.not.i.i = icmp slt i64 %.1073.i.i, 1
  br i1 %.111691.not.i.i, label %B232.loopexit.i.i, label %B428.if.i.i

B428.if.i.i:                                      ; preds = %B232.if.i.i, %B428.if.i.i
  %.1063.093.i.i = phi i64 [ %.1125.i.i, %B428.if.i.i ], [ %.1073.i.i, %B232.if.i.i ]
  %.1060.092.i.i = phi i64 [ %.1129.i.i, %B428.if.i.i ], [ %.1030.i.i, %B232.if.i.i ]
  %.1125.i.i = add nsw i64 %.1063.093.i.i, -1
  %.1129.i.i = add i64 %.1060.092.i.i, 1
  %.1157.i.i = getelementptr i64, ptr %36, i64 %.1060.092.i.i
  %.1158.i.i = load i64, ptr %.1157.i.i, align 8, !noalias !202
  %.1162.i.i = getelementptr double, ptr %33, i64 %.1158.i.i
  %.1163.i.i = load double, ptr %.1162.i.i, align 8, !noalias !202
  %.1167.i.i = getelementptr double, ptr %35, i64 %.1060.092.i.i
  %.1168.i.i = load double, ptr %.1167.i.i, align 8, !noalias !202
  %.1170.i.i = fmul double %.858.i.i, %.1168.i.i
  %.1171.i.i = fsub double %.1163.i.i, %.1170.i.i
  store double %.1171.i.i, ptr %.1162.i.i, align 8, !noalias !202
  %.1116.i.i = icmp samesign ugt i64 %.1063.093.i.i, 1
  br i1 %.1116.i.i, label %B428.if.i.i, label %B232.loopexit.i.i

B376.loopexit.i:                                  ; preds = %B232.loopexit.i.i
  %.707.i.pr.pre.i = load i64, ptr %.196.i, align 8, !noalias !196
  br label %B376.i

B376.i:                                           ; preds = %B376.loopexit.i, %B274.i
  %.707.i.pr.i = phi i64 [ %.707.i.pr.pre.i, %B376.loopexit.i ], [ %.707.i.pr.pre211.i, %B274.i ]
  %.79095.not.i.i = icmp slt i64 %.707.i.pr.i, 1
  br i1 %.79095.not.i.i, label %backward_solve.2, label %B238.if.lr.ph.i.i

B238.if.lr.ph.i.i:                                ; preds = %B376.i
  %.564.i.i = load i64, ptr %.334.i, align 8, !noalias !196
  %.426.i.i = getelementptr i8, ptr %.196.i, i64 192
  %.427.i.i = load i64, ptr %.426.i.i, align 8, !noalias !196
  %.283.i.i = getelementptr i8, ptr %.196.i, i64 16
  %.284.i.i = load i64, ptr %.283.i.i, align 8, !noalias !196
  %.146.i.i = getelementptr i8, ptr %.196.i, i64 8
  %.147.i.i = load i64, ptr %.146.i.i, align 8, !noalias !196
  %38 = getelementptr double, ptr %.300, i64 %.564.i.i
  %39 = getelementptr i64, ptr %.60, i64 %.147.i.i
  %40 = getelementptr double, ptr %.300, i64 %.427.i.i
  %41 = getelementptr i64, ptr %.60, i64 %.284.i.i
  br label %B238.if.i.i

B368.i.i:                                         ; preds = %B314.if.i.i, %B238.if.i.i
  %total.2.1.lcssa.i.i = phi double [ %.836.i.i, %B238.if.i.i ], [ %.988.i.i, %B314.if.i.i ]
  %.1005.i186.i = getelementptr double, ptr %40, i64 %.845.i.i
  %.1006.i.i = load double, ptr %.1005.i186.i, align 8, !noalias !196
  %.1011.i.i = fdiv double %total.2.1.lcssa.i.i, %.1006.i.i
  store double %.1011.i.i, ptr %.835.i.i, align 8, !noalias !196
  %.790.i.i = icmp samesign ugt i64 %.732.097.in.i.i, 1
  br i1 %.790.i.i, label %B238.if.i.i, label %backward_solve.2

B238.if.i.i:                                      ; preds = %B368.i.i, %B238.if.lr.ph.i.i
  %.732.097.in.i.i = phi i64 [ %.707.i.pr.i, %B238.if.lr.ph.i.i ], [ %.732.097.i.i, %B368.i.i ]
  %.732.097.i.i = add nsw i64 %.732.097.in.i.i, -1
  %.835.i.i = getelementptr double, ptr %38, i64 %.732.097.i.i
  %.836.i.i = load double, ptr %.835.i.i, align 8, !noalias !196
  %.844.i184.i = getelementptr i64, ptr %39, i64 %.732.097.i.i
  %.845.i.i = load i64, ptr %.844.i184.i, align 8, !noalias !196
  %.846.i.i = add nsw i64 %.845.i.i, 1
  %.852.i.i = getelementptr i8, ptr %.844.i184.i, i64 8
  %.853.i185.i = load i64, ptr %.852.i.i, align 8, !noalias !196
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
  %.975.i.i = load double, ptr %.974.i.i, align 8, !noalias !196
  %.979.i.i = getelementptr i64, ptr %41, i64 %.877.091.i.i
  %.980.i.i = load i64, ptr %.979.i.i, align 8, !noalias !196
  %.984.i.i = getelementptr double, ptr %38, i64 %.980.i.i
  %.985.i.i = load double, ptr %.984.i.i, align 8, !noalias !196
  %.986.i.i = fmul double %.975.i.i, %.985.i.i
  %.988.i.i = fsub double %total.2.193.i.i, %.986.i.i
  %.933.i.i = icmp samesign ugt i64 %.880.092.i.i, 1
  br i1 %.933.i.i, label %B314.if.i.i, label %B368.i.i

backward_solve.2: ; preds = %B368.i.i, %B376.i, %spread_noise
  %.1137.i = getelementptr i8, ptr %.196.i, i64 64
  %.1138.i = load i64, ptr %.1137.i, align 8, !noalias !193
  %.1218205.not.i = icmp slt i64 %.1138.i, 1
  br i1 %.1218205.not.i, label %joint_draw, label %B502.if.lr.ph.i

B502.if.lr.ph.i:                                  ; preds = %backward_solve.2
  %.994.i = getelementptr i8, ptr %.196.i, i64 72
  %.995.i = load i64, ptr %.994.i, align 8, !noalias !193
  %42 = getelementptr i64, ptr %.60, i64 %.995.i
  %43 = getelementptr double, ptr %.300, i64 %.473.i
  %44 = getelementptr double, ptr %.300, i64 %.335.i
  br label %B502.if.i

B502.loopexit.i:                                  ; preds = %B898.i, %B502.if.i
  %exitcond210.not.i = icmp eq i64 %.1231.i, %.1138.i
  br i1 %exitcond210.not.i, label %joint_draw, label %B502.if.i

B898.i:                                           ; preds = %B810.if.i
  %.1808.i = add nuw nsw i64 %.1739.0203.i, 1
  %.1999.i = getelementptr double, ptr %49, i64 %.1739.0203.i
  store double %.1984.i, ptr %.1999.i, align 8, !noalias !193
  %exitcond209.not.i = icmp eq i64 %.1808.i, %.1507.i
  br i1 %exitcond209.not.i, label %B502.loopexit.i, label %B810.if.lr.ph.i

B176.if.i:                                        ; preds = %B176.if.i, %B176.if.lr.ph.i
  %.503.0197.i = phi i64 [ 0, %B176.if.lr.ph.i ], [ %.572.i, %B176.if.i ]
  %.572.i = add nuw nsw i64 %.503.0197.i, 1
  %.600.i = getelementptr double, ptr %6, i64 %.503.0197.i
  %.601.i = load double, ptr %.600.i, align 8, !noalias !193
  %.605.i = getelementptr double, ptr %7, i64 %.503.0197.i
  store double %.601.i, ptr %.605.i, align 8, !noalias !193
  %.610.i = getelementptr double, ptr %arg.noise, i64 %.503.0197.i
  %.611.i = load double, ptr %.610.i, align 8, !noalias !193
  %.612.i = fmul double %sqrt, %.611.i
  store double %.612.i, ptr %.600.i, align 8, !noalias !193
  %exitcond.not.i11 = icmp eq i64 %.572.i, %.197.i
  br i1 %exitcond.not.i11, label %B274.loopexit.i, label %B176.if.i

B502.if.i:                                        ; preds = %B502.loopexit.i, %B502.if.lr.ph.i
  %.1162.0206.i = phi i64 [ 0, %B502.if.lr.ph.i ], [ %.1231.i, %B502.loopexit.i ]
  %.1231.i = add nuw nsw i64 %.1162.0206.i, 1
  %.1278.idx.i = shl i64 %.1162.0206.i, 4
  %.1278.i = getelementptr i8, ptr %42, i64 %.1278.idx.i
  %.1279.i = load i64, ptr %.1278.i, align 8, !noalias !193
  %45 = getelementptr i64, ptr %.60, i64 %.1279.i
  %.1506.i = getelementptr i8, ptr %45, i64 8
  %.1507.i = load i64, ptr %.1506.i, align 8, !noalias !193
  %.1795202.not.i = icmp slt i64 %.1507.i, 1
  br i1 %.1795202.not.i, label %B502.loopexit.i, label %B772.if.lr.ph.i

B772.if.lr.ph.i:                                  ; preds = %B502.if.i
  %.1707.i = getelementptr i8, ptr %45, i64 56
  %.1708.i = load i64, ptr %.1707.i, align 8, !noalias !193
  %.1302.i = getelementptr i8, ptr %.1278.i, i64 8
  %.1303.i = load i64, ptr %.1302.i, align 8, !noalias !193
  %46 = getelementptr double, ptr %.300, i64 %.1708.i
  %47 = getelementptr double, ptr %43, i64 %.1303.i
  %48 = getelementptr double, ptr %44, i64 %.1303.i
  %49 = getelementptr double, ptr %arg.out, i64 %.1303.i
  br label %B810.if.lr.ph.i

B810.if.lr.ph.i:                                  ; preds = %B772.if.lr.ph.i, %B898.i
  %.1739.0203.i = phi i64 [ 0, %B772.if.lr.ph.i ], [ %.1808.i, %B898.i ]
  %.1960.i = mul nuw nsw i64 %.1739.0203.i, %.1507.i
  %50 = getelementptr double, ptr %46, i64 %.1960.i
  br label %B810.if.i

B810.if.i:                                        ; preds = %B810.if.i, %B810.if.lr.ph.i
  %total.2.2201.i = phi double [ 0.000000e+00, %B810.if.lr.ph.i ], [ %.1984.i, %B810.if.i ]
  %.1864.0199.i = phi i64 [ 0, %B810.if.lr.ph.i ], [ %.1933.i, %B810.if.i ]
  %.1933.i = add nuw nsw i64 %.1864.0199.i, 1
  %.1965.i = getelementptr double, ptr %50, i64 %.1864.0199.i
  %.1966.i = load double, ptr %.1965.i, align 8, !noalias !193
  %.1972.i = getelementptr double, ptr %47, i64 %.1864.0199.i
  %.1973.i = load double, ptr %.1972.i, align 8, !noalias !193
  %.1979.i = getelementptr double, ptr %48, i64 %.1864.0199.i
  %.1980.i = load double, ptr %.1979.i, align 8, !noalias !193
  %.1981.i = fadd double %.1973.i, %.1980.i
  %.1982.i = fmul double %.1966.i, %.1981.i
  %.1984.i = fadd double %total.2.2201.i, %.1982.i
  %exitcond208.not.i = icmp eq i64 %.1864.0199.i, %.1739.0203.i
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
  %.31.i23 = load double, ptr %.17.i18, align 8, !noalias !205
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
!67 = distinct !{!67, !68, !"states_backward.2: %retptr"}
!68 = distinct !{!68, !"states_backward.2"}
!69 = !{!70, !64}
!70 = distinct !{!70, !71, !"regions_backward.2: %retptr"}
!71 = distinct !{!71, !"regions_backward.2"}
!72 = !{!73, !64}
!73 = distinct !{!73, !74, !"effects_backward: %retptr"}
!74 = distinct !{!74, !"effects_backward"}
!75 = !{!76, !64}
!76 = distinct !{!76, !77, !"correlate_backward: %retptr"}
!77 = distinct !{!77, !"correlate_backward"}
!78 = !{!79, !73, !64}
!79 = distinct !{!79, !80, !"squared.3: %retptr"}
!80 = distinct !{!80, !"squared.3"}
!81 = !{!82, !73, !64}
!82 = distinct !{!82, !83, !"tails_by_nu: %retptr"}
!83 = distinct !{!83, !"tails_by_nu"}
!84 = !{!85, !73, !64}
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
!96 = !{!97, !99, !94, !64}
!97 = distinct !{!97, !98, !"nearest.7: %retptr"}
!98 = distinct !{!98, !"nearest.7"}
!99 = distinct !{!99, !100, !"climb_backward.2: %retptr"}
!100 = distinct !{!100, !"climb_backward.2"}
!101 = !{!99, !94, !64}
!102 = !{!103, !99, !94, !64}
!103 = distinct !{!103, !104, !"nearest_backward.3: %retptr"}
!104 = distinct !{!104, !"nearest_backward.3"}
!105 = !{!106, !99, !94, !64}
!106 = distinct !{!106, !107, !"nearest.7: %retptr"}
!107 = distinct !{!107, !"nearest.7"}
!108 = !{!109, !99, !94, !64}
!109 = distinct !{!109, !110, !"nearest_backward.3: %retptr"}
!110 = distinct !{!110, !"nearest_backward.3"}
!111 = !{!112}
!112 = distinct !{!112, !113, !"to_scaled.4: %retptr"}
!113 = distinct !{!113, !"to_scaled.4"}
!114 = !{!115}
!115 = distinct !{!115, !116, !"status.2: %retptr"}
!116 = distinct !{!116, !"status.2"}
!117 = !{!118}
!118 = distinct !{!118, !119, !"forward.2: %retptr"}
!119 = distinct !{!119, !"forward.2"}
!120 = !{!121, !118}
!121 = distinct !{!121, !122, !"climb.2: %retptr"}
!122 = distinct !{!122, !"climb.2"}
!123 = !{!124, !121, !118}
!124 = distinct !{!124, !125, !"nearest.7: %retptr"}
!125 = distinct !{!125, !"nearest.7"}
!126 = !{!127, !121, !118}
!127 = distinct !{!127, !128, !"nearest.7: %retptr"}
!128 = distinct !{!128, !"nearest.7"}
!129 = !{!130, !118}
!130 = distinct !{!130, !131, !"calculate.2: %retptr"}
!131 = distinct !{!131, !"calculate.2"}
!132 = !{!133, !118}
!133 = distinct !{!133, !134, !"priors: %retptr"}
!134 = distinct !{!134, !"priors"}
!135 = !{!136}
!136 = distinct !{!136, !137, !"keep: %retptr"}
!137 = distinct !{!137, !"keep"}
!138 = !{!139}
!139 = distinct !{!139, !140, !"states_forward.2: %retptr"}
!140 = distinct !{!140, !"states_forward.2"}
!141 = !{}
!142 = !{!143}
!143 = distinct !{!143, !144, !"regions_forward.2: %retptr"}
!144 = distinct !{!144, !"regions_forward.2"}
!145 = !{!146, !143}
!146 = distinct !{!146, !147, !"turn: %retptr"}
!147 = distinct !{!147, !"turn"}
!148 = !{!149}
!149 = distinct !{!149, !150, !"effects_forward.2: %retptr"}
!150 = distinct !{!150, !"effects_forward.2"}
!151 = !{!152, !149}
!152 = distinct !{!152, !153, !"weight_of.2: %retptr"}
!153 = distinct !{!153, !"weight_of.2"}
!154 = !{!155, !149}
!155 = distinct !{!155, !156, !"cholesky.2: %retptr"}
!156 = distinct !{!156, !"cholesky.2"}
!157 = !{!158, !149}
!158 = distinct !{!158, !159, !"squared.3: %retptr"}
!159 = distinct !{!159, !"squared.3"}
!160 = !{!161, !149}
!161 = distinct !{!161, !162, !"log_tails: %retptr"}
!162 = distinct !{!162, !"log_tails"}
!163 = !{!164}
!164 = distinct !{!164, !165, !"correlate: %retptr"}
!165 = distinct !{!165, !"correlate"}
!166 = !{!167}
!167 = distinct !{!167, !168, !"factor_forward.2: %retptr"}
!168 = distinct !{!168, !"factor_forward.2"}
!169 = !{!170}
!170 = distinct !{!170, !171, !"residuals.2: %retptr"}
!171 = distinct !{!171, !"residuals.2"}
!172 = !{!173}
!173 = distinct !{!173, !174, !"fill_prior.2: %retptr"}
!174 = distinct !{!174, !"fill_prior.2"}
!175 = !{!176}
!176 = distinct !{!176, !177, !"assemble.2: %retptr"}
!177 = distinct !{!177, !"assemble.2"}
!178 = !{!179}
!179 = distinct !{!179, !180, !"factorise.3: %retptr"}
!180 = distinct !{!180, !"factorise.3"}
!181 = !{!182}
!182 = distinct !{!182, !183, !"forward_solve.2: %retptr"}
!183 = distinct !{!183, !"forward_solve.2"}
!184 = !{!185}
!185 = distinct !{!185, !186, !"backward_solve.3: %retptr"}
!186 = distinct !{!186, !"backward_solve.3"}
!187 = !{!188}
!188 = distinct !{!188, !189, !"from_scaled.2: %retptr"}
!189 = distinct !{!189, !"from_scaled.2"}
!190 = !{!191}
!191 = distinct !{!191, !192, !"gather.3: %retptr"}
!192 = distinct !{!192, !"gather.3"}
!193 = !{!194}
!194 = distinct !{!194, !195, !"joint_draw.2: %retptr"}
!195 = distinct !{!195, !"joint_draw.2"}
!196 = !{!197, !194}
!197 = distinct !{!197, !198, !"backward_solve.3: %retptr"}
!198 = distinct !{!198, !"backward_solve.3"}
!199 = !{!200, !194}
!200 = distinct !{!200, !201, !"spread_noise.2: %retptr"}
!201 = distinct !{!201, !"spread_noise.2"}
!202 = !{!203, !194}
!203 = distinct !{!203, !204, !"forward_solve.2: %retptr"}
!204 = distinct !{!204, !"forward_solve.2"}
!205 = !{!206}
!206 = distinct !{!206, !207, !"log1p_any: %retptr"}
!207 = distinct !{!207, !"log1p_any"}
