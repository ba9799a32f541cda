; from sources 4c6d520dd709ea845784e0a8cc465a54c7b42f830d1067637c6e1a416d03a1ab

define internal fastcc void @by_cross_products(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr %arg.grad, ptr writeonly %arg.value, ptr readonly %arg.model) unnamed_addr {
entry:
  %.2216.i.i = alloca [4 x double], align 8
  %.12.i.i87.i = alloca double, align 8
  %.39.i.i.i = alloca double, align 8
  %.2045.i = alloca [2 x double], align 8
  %.697 = alloca double, align 8
  %.62 = load i64, ptr %arg.model, align 8
  %.63 = inttoptr i64 %.62 to ptr
  %.106 = getelementptr i8, ptr %arg.model, i64 16
  %.107 = load i64, ptr %.106, align 8
  %.108 = inttoptr i64 %.107 to ptr
  %.213 = getelementptr i8, ptr %.63, i64 128
  %.214 = load i64, ptr %.213, align 8
  %.216.not = icmp eq i64 %arg.dim, %.214
  br i1 %.216.not, label %B170, label %common.ret

common.ret:                                       ; preds = %B170, %entry, %status
  %..i.sink = phi i64 [ %..i, %status ], [ -1, %entry ], [ -2, %B170 ]
  store i64 %..i.sink, ptr %retptr, align 8
  ret void

B170:                                             ; preds = %entry
  %.333 = load i64, ptr %.63, align 8
  %.335 = add nsw i64 %.333, %arg.dim
  %.336 = tail call ptr @calloc(i64 %.335, i64 8)
  %.342 = icmp eq ptr %.336, null
  br i1 %.342, label %common.ret, label %B256

B256:                                             ; preds = %B170
  %.465 = getelementptr i8, ptr %.63, i64 16
  %.466 = load i64, ptr %.465, align 8
  %.468 = getelementptr double, ptr %.336, i64 %.466
  %.570 = getelementptr double, ptr %.336, i64 %.333
  %.58.i = getelementptr i8, ptr %arg.model, i64 40
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !0
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B256
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i.preheader

B72.if.i.preheader:                               ; preds = %B50.i
  %0 = shl nuw i64 %arg.dim, 3
  tail call void @llvm.memcpy.p0.p0.i64(ptr align 8 %.570, ptr align 8 %arg.y, i64 %0, i1 false), !noalias !0
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
  %.433.i = getelementptr double, ptr %.570, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !0
  %exitcond.not.i = icmp eq i64 %arg.dim, %.396.i
  br i1 %exitcond.not.i, label %from_scaled, label %B232.if.i

from_scaled: ; preds = %B232.if.i, %B72.if.i.preheader, %B50.i, %B100.i
  %.656 = getelementptr i8, ptr %arg.model, i64 48
  %.657 = load i64, ptr %.656, align 8
  %.658 = icmp sgt i64 %.657, 0
  br i1 %.658, label %B462, label %B486

B462:                                             ; preds = %from_scaled
  %.111.i = getelementptr i8, ptr %.63, i64 160
  %.112.i = load i64, ptr %.111.i, align 8, !noalias !3
  %1 = add i64 %.112.i, -2
  %.30284.i = icmp ult i64 %1, 9223372036854775807
  br i1 %.30284.i, label %B110.if.lr.ph.i, label %B486

B110.if.lr.ph.i:                                  ; preds = %B462
  %.211.i = getelementptr i8, ptr %.63, i64 176
  %.212.i = load i64, ptr %.211.i, align 8, !noalias !3
  %2 = getelementptr double, ptr %.108, i64 %.212.i
  %.571.i = getelementptr i8, ptr %.63, i64 168
  br label %B142.if.lr.ph.i

B238.i:                                           ; preds = %B142.if.i
  %3 = getelementptr i64, ptr %.63, i64 %.689.pre.i
  %.695.i = getelementptr i64, ptr %3, i64 %.247.086.i
  %.696.i = load i64, ptr %.695.i, align 8, !noalias !3
  %.698.i = getelementptr double, ptr %.570, i64 %.696.i
  %.699.i = load double, ptr %.698.i, align 8, !noalias !3
  %.701.i = fadd double %.582.i, %.699.i
  store double %.701.i, ptr %.698.i, align 8, !noalias !3
  %.302.i = icmp samesign ugt i64 %.247.086.i, 1
  br i1 %.302.i, label %B142.if.lr.ph.i, label %B486

B142.if.lr.ph.i:                                  ; preds = %B110.if.lr.ph.i, %B238.i
  %.247.086.i.in = phi i64 [ %.112.i, %B110.if.lr.ph.i ], [ %.247.086.i, %B238.i ]
  %.247.086.i = add i64 %.247.086.i.in, -1
  %.689.pre.i = load i64, ptr %.571.i, align 8, !noalias !3
  %.466.i = mul nsw i64 %.247.086.i, %.112.i
  %4 = getelementptr double, ptr %2, i64 %.466.i
  %5 = getelementptr i64, ptr %.63, i64 %.689.pre.i
  br label %B142.if.i

B142.if.i:                                        ; preds = %B142.if.i, %B142.if.lr.ph.i
  %total.2.183.i = phi double [ 0.000000e+00, %B142.if.lr.ph.i ], [ %.582.i, %B142.if.i ]
  %.370.081.i = phi i64 [ 0, %B142.if.lr.ph.i ], [ %.439.i, %B142.if.i ]
  %.439.i = add nuw nsw i64 %.370.081.i, 1
  %.471.i = getelementptr double, ptr %4, i64 %.370.081.i
  %.472.i = load double, ptr %.471.i, align 8, !noalias !3
  %.575.i = getelementptr i64, ptr %5, i64 %.370.081.i
  %.576.i = load i64, ptr %.575.i, align 8, !noalias !3
  %.578.i = getelementptr double, ptr %.570, i64 %.576.i
  %.579.i = load double, ptr %.578.i, align 8, !noalias !3
  %.580.i = fmul double %.472.i, %.579.i
  %.582.i = fadd double %total.2.183.i, %.580.i
  %exitcond.not.i20 = icmp eq i64 %.439.i, %.247.086.i
  br i1 %exitcond.not.i20, label %B238.i, label %B142.if.i

B486:                                             ; preds = %B238.i, %B462, %from_scaled
  store double 0.000000e+00, ptr %.697, align 8
  call fastcc void @before_likelihood(ptr %.697, ptr %.570, ptr %arg.grad, ptr nonnull %.336, ptr %.468, ptr nonnull %.336, ptr nonnull %.63, ptr %.108)
  %.711 = load double, ptr %.697, align 8
  %.820 = getelementptr i8, ptr %.63, i64 120
  %.821 = load i64, ptr %.820, align 8
  %.fca.1.gep.i = getelementptr inbounds nuw i8, ptr %.2045.i, i64 8
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.2045.i, i8 0, i64 16, i1 false), !noalias !6
  %.124.i = getelementptr i64, ptr %.63, i64 %.821
  %.125.i = load i64, ptr %.124.i, align 8, !noalias !6
  %.126.i = getelementptr double, ptr %.336, i64 %.125.i
  %.127.i = load double, ptr %.126.i, align 8, !noalias !6
  %.133.i = fmul double %.127.i, %.127.i
  %.237.i = getelementptr i8, ptr %.124.i, i64 16
  %.238.i = load i64, ptr %.237.i, align 8, !noalias !6
  %.339.i = getelementptr i8, ptr %.124.i, i64 176
  %.340.i = load i64, ptr %.339.i, align 8, !noalias !6
  %.441.i = getelementptr i8, ptr %.124.i, i64 184
  %.442.i = load i64, ptr %.441.i, align 8, !noalias !6
  %.224.i.i = getelementptr i8, ptr %.124.i, i64 24
  %.225.i.i = load i64, ptr %.224.i.i, align 8, !noalias !9
  %.314143.not.i.i = icmp slt i64 %.225.i.i, 1
  br i1 %.314143.not.i.i, label %B344.i.i, label %B108.if.lr.ph.i.i

B108.if.lr.ph.i.i:                                ; preds = %B486
  %.455.i.i = getelementptr i8, ptr %.124.i, i64 32
  %.693.i.i = getelementptr i8, ptr %.124.i, i64 40
  %6 = getelementptr double, ptr %.336, i64 %.340.i
  br label %B108.if.i.i

B258.i.i:                                         ; preds = %B108.if.i.i
  %.579.i.i = getelementptr double, ptr %.570, i64 %.571.i.i
  %.580.i.i = load double, ptr %.579.i.i, align 8, !noalias !9
  br label %B328.i.i

B266.i.i:                                         ; preds = %B108.if.i.i
  %.589.i.i = getelementptr double, ptr %.336, i64 %.571.i.i
  %.590.i.i = load double, ptr %.589.i.i, align 8, !noalias !9
  %.694.i.i = load i64, ptr %.693.i.i, align 8, !noalias !9
  %7 = getelementptr double, ptr %.108, i64 %.694.i.i
  %.698.i.i = getelementptr double, ptr %7, i64 %.256.0144.i.i
  %.699.i.i = load double, ptr %.698.i.i, align 8, !noalias !9
  %.700.i.i = fsub double %.590.i.i, %.699.i.i
  br label %B328.i.i

B328.i.i:                                         ; preds = %B266.i.i, %B258.i.i
  %"$phi328.1.2.1.i.i" = phi double [ %.580.i.i, %B258.i.i ], [ %.700.i.i, %B266.i.i ]
  %.711.i.i = getelementptr double, ptr %6, i64 %.256.0144.i.i
  store double %"$phi328.1.2.1.i.i", ptr %.711.i.i, align 8, !noalias !9
  %exitcond.not.i.i = icmp eq i64 %.327.i.i, %.225.i.i
  br i1 %exitcond.not.i.i, label %B344.i.i, label %B108.if.i.i

B344.i.i:                                         ; preds = %B328.i.i, %B486
  %.836.i.i = getelementptr i8, ptr %.124.i, i64 48
  %.837.i.i = load i64, ptr %.836.i.i, align 8, !noalias !9
  %.917150.not.i.i = icmp slt i64 %.837.i.i, 1
  br i1 %.917150.not.i.i, label %gather, label %B416.if.lr.ph.i.i

B416.if.lr.ph.i.i:                                ; preds = %B344.i.i
  %.728.i.i = add nsw i64 %.225.i.i, %.340.i
  %.1061.i.i = getelementptr i8, ptr %.124.i, i64 56
  br label %B416.if.i.i

B416.loopexit.i.i:                                ; preds = %B580.if.i.i, %B416.if.i.i
  %position.2.1.lcssa.i.i = phi i64 [ %position.3.0153.i.i, %B416.if.i.i ], [ %.1959.i.i, %B580.if.i.i ]
  %exitcond155.not.i.i = icmp eq i64 %.930.i.i, %.837.i.i
  br i1 %exitcond155.not.i.i, label %gather, label %B416.if.i.i

B108.if.i.i:                                      ; preds = %B328.i.i, %B108.if.lr.ph.i.i
  %.256.0144.i.i = phi i64 [ 0, %B108.if.lr.ph.i.i ], [ %.327.i.i, %B328.i.i ]
  %.327.i.i = add nuw nsw i64 %.256.0144.i.i, 1
  %.456.i.i = load i64, ptr %.455.i.i, align 8, !noalias !9
  %8 = getelementptr i64, ptr %.63, i64 %.456.i.i
  %.461.idx.i.i = shl i64 %.256.0144.i.i, 4
  %.461.i.i = getelementptr i8, ptr %8, i64 %.461.idx.i.i
  %.462.i.i = load i64, ptr %.461.i.i, align 8, !noalias !9
  %.570.i.i = getelementptr i8, ptr %.461.i.i, i64 8
  %.571.i.i = load i64, ptr %.570.i.i, align 8, !noalias !9
  %.575.i.i = icmp eq i64 %.462.i.i, 0
  br i1 %.575.i.i, label %B258.i.i, label %B266.i.i

B416.if.i.i:                                      ; preds = %B416.loopexit.i.i, %B416.if.lr.ph.i.i
  %position.3.0153.i.i = phi i64 [ %.728.i.i, %B416.if.lr.ph.i.i ], [ %position.2.1.lcssa.i.i, %B416.loopexit.i.i ]
  %.861.0151.i.i = phi i64 [ 0, %B416.if.lr.ph.i.i ], [ %.930.i.i, %B416.loopexit.i.i ]
  %.930.i.i = add nuw nsw i64 %.861.0151.i.i, 1
  %.1062.i.i = load i64, ptr %.1061.i.i, align 8, !noalias !9
  %9 = getelementptr i64, ptr %.63, i64 %.1062.i.i
  %.1065.i.i = getelementptr i64, ptr %9, i64 %.861.0151.i.i
  %.1066.i.i = load i64, ptr %.1065.i.i, align 8, !noalias !9
  %.1322.i.i = getelementptr i64, ptr %.63, i64 %.1066.i.i
  %.1323.i.i = load i64, ptr %.1322.i.i, align 8, !noalias !9
  %.1576.i.i = getelementptr i8, ptr %.1322.i.i, i64 8
  %.1577.i.i = load i64, ptr %.1576.i.i, align 8, !noalias !9
  %.1578.i.i = mul nsw i64 %.1577.i.i, %.1323.i.i
  %.1658146.not.i.i = icmp slt i64 %.1578.i.i, 1
  br i1 %.1658146.not.i.i, label %B416.loopexit.i.i, label %B580.if.lr.ph.i.i

B580.if.lr.ph.i.i:                                ; preds = %B416.if.i.i
  %.1948.i.i = getelementptr i8, ptr %.1322.i.i, i64 216
  br label %B580.if.i.i

B580.if.i.i:                                      ; preds = %B580.if.i.i, %B580.if.lr.ph.i.i
  %position.2.1149.i.i = phi i64 [ %position.3.0153.i.i, %B580.if.lr.ph.i.i ], [ %.1959.i.i, %B580.if.i.i ]
  %.1602.0147.i.i = phi i64 [ 0, %B580.if.lr.ph.i.i ], [ %.1671.i.i, %B580.if.i.i ]
  %.1671.i.i = add nuw nsw i64 %.1602.0147.i.i, 1
  %.1949.i.i = load i64, ptr %.1948.i.i, align 8, !noalias !9
  %10 = getelementptr double, ptr %.336, i64 %.1949.i.i
  %.1952.i.i = getelementptr double, ptr %10, i64 %.1602.0147.i.i
  %.1953.i.i = load double, ptr %.1952.i.i, align 8, !noalias !9
  %.1956.i.i = getelementptr double, ptr %.336, i64 %position.2.1149.i.i
  store double %.1953.i.i, ptr %.1956.i.i, align 8, !noalias !9
  %.1959.i.i = add nsw i64 %position.2.1149.i.i, 1
  %exitcond154.not.i.i = icmp eq i64 %.1671.i.i, %.1578.i.i
  br i1 %exitcond154.not.i.i, label %B416.loopexit.i.i, label %B580.if.i.i

gather: ; preds = %B416.loopexit.i.i, %B344.i.i
  %.580.i21 = getelementptr i8, ptr %.124.i, i64 64
  %.581.i = load i64, ptr %.580.i21, align 8, !noalias !6
  %.583.i = getelementptr double, ptr %.108, i64 %.581.i
  %.584.i = load double, ptr %.583.i, align 8, !noalias !6
  %.982472.not.i = icmp slt i64 %.238.i, 1
  br i1 %.982472.not.i, label %B648.i, label %B404.if.lr.ph.i

B404.if.lr.ph.i:                                  ; preds = %gather
  %.892.i = getelementptr i8, ptr %.124.i, i64 96
  %.893.i = load i64, ptr %.892.i, align 8, !noalias !6
  %.790.i = getelementptr i8, ptr %.124.i, i64 88
  %.791.i = load i64, ptr %.790.i, align 8, !noalias !6
  %.688.i = getelementptr i8, ptr %.124.i, i64 80
  %.689.i = load i64, ptr %.688.i, align 8, !noalias !6
  %11 = getelementptr i64, ptr %.63, i64 %.689.i
  %12 = getelementptr double, ptr %.108, i64 %.893.i
  %13 = getelementptr i64, ptr %.63, i64 %.791.i
  %14 = getelementptr double, ptr %.336, i64 %.340.i
  %.1281.i = getelementptr i8, ptr %.124.i, i64 72
  %15 = getelementptr double, ptr %.336, i64 %.442.i
  br label %B404.if.i

B522.i:                                           ; preds = %B464.if.i, %B404.if.i
  %product.2.1.lcssa.i = phi double [ 0.000000e+00, %B404.if.i ], [ %.1173.i, %B464.if.i ]
  %.1282.i = load i64, ptr %.1281.i, align 8, !noalias !6
  %16 = getelementptr double, ptr %.108, i64 %.1282.i
  %.1286.i = getelementptr double, ptr %16, i64 %.926.0474.i
  %.1287.i = load double, ptr %.1286.i, align 8, !noalias !6
  %.1292.i = getelementptr double, ptr %14, i64 %.926.0474.i
  %.1293.i = load double, ptr %.1292.i, align 8, !noalias !6
  %.1294.i = fmul double %.1287.i, 2.000000e+00
  %.1296.i = fsub double %product.2.1.lcssa.i, %.1294.i
  %.1297.i = fmul double %.1293.i, %.1296.i
  %.1299.i = fadd double %rss.4.0475.i, %.1297.i
  %.1303.i = fsub double %.1287.i, %product.2.1.lcssa.i
  %.1310.i = fdiv double %.1303.i, %.133.i
  %.1317.i = getelementptr double, ptr %15, i64 %.926.0474.i
  store double %.1310.i, ptr %.1317.i, align 8, !noalias !6
  %exitcond.not.i22 = icmp eq i64 %.995.i, %.238.i
  br i1 %exitcond.not.i22, label %B648.i, label %B404.if.i

B648.i:                                           ; preds = %B522.i, %gather
  %rss.4.0.lcssa.i = phi double [ %.584.i, %gather ], [ %.1299.i, %B522.i ]
  %.1430.i = getelementptr i8, ptr %.124.i, i64 104
  %.1431.i = load i64, ptr %.1430.i, align 8, !noalias !6
  %.1532.i = getelementptr i8, ptr %.124.i, i64 8
  %.1533.i = load i64, ptr %.1532.i, align 8, !noalias !6
  %.1535.i = getelementptr double, ptr %.108, i64 %.1533.i
  %.1536.i = load double, ptr %.1535.i, align 8, !noalias !6
  %.1547.i = icmp sgt i64 %.1431.i, 0
  br i1 %.1547.i, label %B758.i, label %B970.i

B758.i:                                           ; preds = %B648.i
  %.116.i.i = getelementptr i8, ptr %.124.i, i64 112
  %.117.i.i = load i64, ptr %.116.i.i, align 8, !noalias !12
  %17 = getelementptr i64, ptr %.63, i64 %.117.i.i
  %.594.i.i = getelementptr i8, ptr %17, i64 16
  %.595.i.i = load i64, ptr %.594.i.i, align 8, !noalias !12
  %.652.i.i = getelementptr i8, ptr %17, i64 24
  %.653.i.i = load i64, ptr %.652.i.i, align 8, !noalias !12
  %.654.i.i = add nsw i64 %.653.i.i, %.595.i.i
  %.717.i.i = getelementptr i8, ptr %17, i64 8
  %.718.i.i = load i64, ptr %.717.i.i, align 8, !noalias !12
  %invariant.gep221.i.i = getelementptr double, ptr %.108, i64 %.654.i.i
  %invariant.gep223.i.i = getelementptr double, ptr %.336, i64 %.654.i.i
  %.800225.not.i.i = icmp slt i64 %.718.i.i, 1
  br i1 %.800225.not.i.i, label %B804.if.lr.ph.i, label %B354.if.lr.ph.i.i

B354.if.lr.ph.i.i:                                ; preds = %B758.i
  %.536.i.i = getelementptr i8, ptr %.124.i, i64 152
  %.537.i.i = load i64, ptr %.536.i.i, align 8, !noalias !12
  %.428.i.i = getelementptr i8, ptr %.124.i, i64 144
  %.429.i.i = load i64, ptr %.428.i.i, align 8, !noalias !12
  %.326.i.i = getelementptr i8, ptr %.124.i, i64 136
  %.327.i257.i = load i64, ptr %.326.i.i, align 8, !noalias !12
  %.219.i.i = load i64, ptr %.339.i, align 8, !noalias !12
  %18 = getelementptr i64, ptr %.63, i64 %.327.i257.i
  %.955.i.i = getelementptr i8, ptr %.124.i, i64 128
  %.1016.i.i = getelementptr i8, ptr %17, i64 64
  %.1066.i258.i = icmp slt i64 %.654.i.i, 2
  %.1028.i.i = add nsw i64 %.654.i.i, -1
  %19 = and i64 %.1028.i.i, -9223372036854775807
  %.1084.i.i = icmp eq i64 %19, 1
  %.1085201204.i.i = lshr i64 %.1028.i.i, 1
  %.1086.i.i = zext i1 %.1084.i.i to i64
  %.1087.i.i = add nuw nsw i64 %.1085201204.i.i, %.1086.i.i
  %20 = getelementptr i64, ptr %.63, i64 %.429.i.i
  %21 = getelementptr double, ptr %.336, i64 %.219.i.i
  %22 = getelementptr double, ptr %.108, i64 %.537.i.i
  %.1368.0.i.i = and i64 %.654.i.i, 1
  %.1398.not.i.i = icmp eq i64 %.1368.0.i.i, 0
  %invariant.gep219.i.i = getelementptr double, ptr %22, i64 %.654.i.i
  %.1108211.not229.i.i = icmp eq i64 %.1087.i.i, 0
  %.1108211.not.i.i = select i1 %.1066.i258.i, i1 true, i1 %.1108211.not229.i.i
  br label %B354.if.i.i

B706.i.i:                                         ; preds = %B590.if.i.i, %B528.if.i.i
  %other.2.2.lcssa.i.i = phi double [ %.1161.i.i, %B528.if.i.i ], [ %.1323.i259.i, %B590.if.i.i ]
  %one.4.2.lcssa.i.i = phi double [ %.1154.i.i, %B528.if.i.i ], [ %.1308.i.i, %B590.if.i.i ]
  %.1336.i.i = getelementptr double, ptr %24, i64 %.1052.0212.i.i
  store double %one.4.2.lcssa.i.i, ptr %.1336.i.i, align 8, !noalias !12
  %.1348.i.i = getelementptr i8, ptr %.1336.i.i, i64 8
  store double %other.2.2.lcssa.i.i, ptr %.1348.i.i, align 8, !noalias !12
  %.1108.i.i = icmp sgt i64 %.1055.0213.i.i, 1
  br i1 %.1108.i.i, label %B528.if.i.i, label %B750.else.if.i.i

B776.i.i:                                         ; preds = %B750.else.if.i.i
  %gep222.i.i = getelementptr double, ptr %invariant.gep221.i.i, i64 %.959.i.i
  %.1416.i.i = getelementptr i8, ptr %gep222.i.i, i64 -8
  %.1417.i.i = load double, ptr %.1416.i.i, align 8, !noalias !12
  %.1463.i.i = sub i64 %.848.i.i, %.842.i.i
  %.1506214.not.i.i = icmp slt i64 %.1463.i.i, 1
  br i1 %.1506214.not.i.i, label %B892.i.i, label %B818.if.i.i

B892.i.i:                                         ; preds = %B818.if.i.i, %B776.i.i
  %one.5.1.lcssa.i.i = phi double [ %.1417.i.i, %B776.i.i ], [ %.1566.i.i, %B818.if.i.i ]
  %gep224.i.i = getelementptr double, ptr %invariant.gep223.i.i, i64 %.1020.i.i
  %.1582.i.i = getelementptr i8, ptr %gep224.i.i, i64 -8
  store double %one.5.1.lcssa.i.i, ptr %.1582.i.i, align 8, !noalias !12
  br label %B923.i.i

B923.i.i:                                         ; preds = %B750.else.if.i.i, %B892.i.i
  %exitcond.not.i260.i = icmp eq i64 %.813.i.i, %.718.i.i
  br i1 %exitcond.not.i260.i, label %B804.if.lr.ph.i, label %B354.if.i.i

B354.if.i.i:                                      ; preds = %B923.i.i, %B354.if.lr.ph.i.i
  %.742.0226.i.i = phi i64 [ 0, %B354.if.lr.ph.i.i ], [ %.813.i.i, %B923.i.i ]
  %.813.i.i = add nuw nsw i64 %.742.0226.i.i, 1
  %.841.i.i = getelementptr i64, ptr %18, i64 %.742.0226.i.i
  %.842.i.i = load i64, ptr %.841.i.i, align 8, !noalias !12
  %.847.i.i = getelementptr i8, ptr %.841.i.i, i64 8
  %.848.i.i = load i64, ptr %.847.i.i, align 8, !noalias !12
  %.956.i.i = load i64, ptr %.955.i.i, align 8, !noalias !12
  %.958.i.i = mul nsw i64 %.742.0226.i.i, %.654.i.i
  %.959.i.i = add nsw i64 %.956.i.i, %.958.i.i
  %.1017.i.i = load i64, ptr %.1016.i.i, align 8, !noalias !12
  %.1020.i.i = add nsw i64 %.1017.i.i, %.958.i.i
  br i1 %.1108211.not.i.i, label %B750.else.if.i.i, label %B528.if.lr.ph.i.i

B528.if.lr.ph.i.i:                                ; preds = %B354.if.i.i
  %23 = getelementptr double, ptr %.108, i64 %.959.i.i
  %.1206.i.i = sub i64 %.848.i.i, %.842.i.i
  %spec.select203.i.i = tail call i64 @llvm.smax.i64(i64 %.1206.i.i, i64 0)
  %.1249205.not.i.i = icmp slt i64 %.1206.i.i, 1
  %24 = getelementptr double, ptr %.336, i64 %.1020.i.i
  br label %B528.if.i.i

B528.if.i.i:                                      ; preds = %B528.if.lr.ph.i.i, %B706.i.i
  %.1055.0213.i.i = phi i64 [ %.1087.i.i, %B528.if.lr.ph.i.i ], [ %.1117.i.i, %B706.i.i ]
  %.1052.0212.i.i = phi i64 [ 0, %B528.if.lr.ph.i.i ], [ %.1121.i.i, %B706.i.i ]
  %.1117.i.i = add nsw i64 %.1055.0213.i.i, -1
  %.1121.i.i = add nuw i64 %.1052.0212.i.i, 2
  %.1153.i.i = getelementptr double, ptr %23, i64 %.1052.0212.i.i
  %.1154.i.i = load double, ptr %.1153.i.i, align 8, !noalias !12
  %.1160.i.i = getelementptr i8, ptr %.1153.i.i, i64 8
  %.1161.i.i = load double, ptr %.1160.i.i, align 8, !noalias !12
  br i1 %.1249205.not.i.i, label %B706.i.i, label %B590.if.lr.ph.i.i

B590.if.lr.ph.i.i:                                ; preds = %B528.if.i.i
  %invariant.gep.i.i = getelementptr double, ptr %22, i64 %.1052.0212.i.i
  br label %B590.if.i.i

B590.if.i.i:                                      ; preds = %B590.if.i.i, %B590.if.lr.ph.i.i
  %one.4.2209.i.i = phi double [ %.1154.i.i, %B590.if.lr.ph.i.i ], [ %.1308.i.i, %B590.if.i.i ]
  %other.2.2208.i.i = phi double [ %.1161.i.i, %B590.if.lr.ph.i.i ], [ %.1323.i259.i, %B590.if.i.i ]
  %.1196.0207.i.i = phi i64 [ %spec.select203.i.i, %B590.if.lr.ph.i.i ], [ %.1258.i.i, %B590.if.i.i ]
  %.1193.0206.i.i = phi i64 [ %.842.i.i, %B590.if.lr.ph.i.i ], [ %.1262.i.i, %B590.if.i.i ]
  %.1258.i.i = add nsw i64 %.1196.0207.i.i, -1
  %.1262.i.i = add i64 %.1193.0206.i.i, 1
  %.1290.i.i = getelementptr i64, ptr %20, i64 %.1193.0206.i.i
  %.1291.i.i = load i64, ptr %.1290.i.i, align 8, !noalias !12
  %.1295.i.i = getelementptr double, ptr %21, i64 %.1291.i.i
  %.1296.i.i = load double, ptr %.1295.i.i, align 8, !noalias !12
  %.1298.i.i = mul nsw i64 %.1193.0206.i.i, %.654.i.i
  %gep.i.i = getelementptr double, ptr %invariant.gep.i.i, i64 %.1298.i.i
  %.1305.i.i = load double, ptr %gep.i.i, align 8, !noalias !12
  %.1306.i.i = fmul double %.1296.i.i, %.1305.i.i
  %.1308.i.i = fsub double %one.4.2209.i.i, %.1306.i.i
  %.1319.i.i = getelementptr i8, ptr %gep.i.i, i64 8
  %.1320.i.i = load double, ptr %.1319.i.i, align 8, !noalias !12
  %.1321.i.i = fmul double %.1296.i.i, %.1320.i.i
  %.1323.i259.i = fsub double %other.2.2208.i.i, %.1321.i.i
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
  %.1553.i.i = load double, ptr %.1552.i.i, align 8, !noalias !12
  %.1557.i.i = getelementptr i64, ptr %20, i64 %.1450.0215.i.i
  %.1558.i.i = load i64, ptr %.1557.i.i, align 8, !noalias !12
  %.1562.i.i = getelementptr double, ptr %21, i64 %.1558.i.i
  %.1563.i.i = load double, ptr %.1562.i.i, align 8, !noalias !12
  %.1564.i.i = fmul double %.1553.i.i, %.1563.i.i
  %.1566.i.i = fsub double %one.5.1217.i.i, %.1564.i.i
  %.1506.i.i = icmp samesign ugt i64 %.1453.0216.i.i, 1
  br i1 %.1506.i.i, label %B818.if.i.i, label %B892.i.i

B804.if.lr.ph.i:                                  ; preds = %B923.i.i, %B758.i
  %.1868.i = add nsw i64 %.1431.i, -1
  %.685.i.i = getelementptr i8, ptr %.124.i, i64 160
  %.827.i.i = getelementptr i8, ptr %.124.i, i64 120
  %.1128.i.i = fneg double %.133.i
  br label %B804.if.i

B970.i:                                           ; preds = %eliminate, %B648.i
  %rss.5.0.lcssa.i = phi double [ %rss.4.0.lcssa.i, %B648.i ], [ %.1910.i, %eliminate ]
  %log_determinant.3.0.lcssa.i = phi double [ 0.000000e+00, %B648.i ], [ %.1914.i, %eliminate ]
  %.2030.i = getelementptr i8, ptr %.124.i, i64 168
  %.2031.i = load i64, ptr %.2030.i, align 8, !noalias !6
  %.2036.i = icmp sgt i64 %.2031.i, -1
  br i1 %.2036.i, label %B1028.i, label %B1082.i

B1028.i:                                          ; preds = %B970.i
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %.2045.i, i8 0, i64 16, i1 false), !noalias !6
  call fastcc void @joint_forward(ptr %.2045.i, i64 %.2031.i, i64 %.340.i, double %.133.i, ptr nonnull %.336, ptr nonnull %.63, ptr readonly %.108)
  %.2059.fca.1.load.i = load double, ptr %.fca.1.gep.i, align 8, !noalias !6
  %.2059.fca.0.load.i = load double, ptr %.2045.i, align 8, !noalias !6
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
  %.2219484.not.i = icmp slt i64 %.1431.i, 1
  br i1 %.2219484.not.i, label %B1358.i, label %B1212.if.lr.ph.i

B1212.if.lr.ph.i:                                 ; preds = %B1082.i
  %.2357.i = getelementptr i8, ptr %.124.i, i64 112
  %.946.i.i = getelementptr i8, ptr %.124.i, i64 160
  %.1089.i.i = getelementptr i8, ptr %.124.i, i64 120
  %25 = fmul double %.133.i, 2.000000e+00
  %.1696.i.i = fdiv double -5.000000e-01, %.133.i
  br label %B1212.if.i

B1358.i:                                          ; preds = %substitute, %B1082.i
  %d_variance.3.0.lcssa.i = phi double [ %.2134.i, %B1082.i ], [ %.2450.i, %substitute ]
  br i1 %.2036.i, label %B1374.i, label %B1408.i

B1374.i:                                          ; preds = %B1358.i
  %.152.i.i.i = getelementptr i64, ptr %.63, i64 %.2031.i
  %.153.i.i.i = load i64, ptr %.152.i.i.i, align 8, !noalias !15
  %.1082294.not.i.i.i = icmp slt i64 %.153.i.i.i, 1
  br i1 %.1082294.not.i.i.i, label %invert, label %B324.if.lr.ph.i.i.i

B324.if.lr.ph.i.i.i:                              ; preds = %B1374.i
  %.992.i.i.i = getelementptr i8, ptr %.152.i.i.i, i64 216
  %.993.i.i.i = load i64, ptr %.992.i.i.i, align 8, !noalias !18
  %.854.i.i.i = getelementptr i8, ptr %.152.i.i.i, i64 208
  %.855.i.i.i = load i64, ptr %.854.i.i.i, align 8, !noalias !18
  %.710.i.i.i = getelementptr i8, ptr %.152.i.i.i, i64 200
  %.711.i.i.i = load i64, ptr %.710.i.i.i, align 8, !noalias !18
  %.572.i.i.i = getelementptr i8, ptr %.152.i.i.i, i64 192
  %.573.i.i.i = load i64, ptr %.572.i.i.i, align 8, !noalias !18
  %.428.i.i.i = getelementptr i8, ptr %.152.i.i.i, i64 16
  %.429.i.i.i = load i64, ptr %.428.i.i.i, align 8, !noalias !18
  %.290.i.i.i = getelementptr i8, ptr %.152.i.i.i, i64 8
  %.291.i.i.i = load i64, ptr %.290.i.i.i, align 8, !noalias !18
  %26 = getelementptr i64, ptr %.63, i64 %.291.i.i.i
  %27 = getelementptr double, ptr %.336, i64 %.573.i.i.i
  %28 = getelementptr i64, ptr %.63, i64 %.429.i.i.i
  %29 = getelementptr double, ptr %.336, i64 %.993.i.i.i
  %30 = getelementptr double, ptr %.336, i64 %.855.i.i.i
  %31 = getelementptr double, ptr %.336, i64 %.711.i.i.i
  %.1787.i.i.i = getelementptr i8, ptr %.152.i.i.i, i64 152
  br label %B324.if.i.i.i

B724.i.i.i:                                       ; preds = %B624.if.i.i.i, %B522.if.i.i.i
  %total.2.2.lcssa.i.i.i = phi double [ 0.000000e+00, %B522.if.i.i.i ], [ %.1599.i.i.i, %B624.if.i.i.i ]
  %.1624.i.i.i = getelementptr double, ptr %30, i64 %.1431.i.i.i
  %.1625.i.i.i = load double, ptr %.1624.i.i.i, align 8, !noalias !18
  %.1632.i.i.i = getelementptr double, ptr %31, i64 %.1452.i.i.i
  %.1633.i.i.i = load double, ptr %.1632.i.i.i, align 8, !noalias !18
  %.1635.i.i.i = fmul double %.1440.i.i.i, %.1633.i.i.i
  %.1639.i.i.i = fadd double %total.2.2.lcssa.i.i.i, %.1635.i.i.i
  %.1642.i.i.i = fadd double %.1625.i.i.i, %.1639.i.i.i
  store double %.1642.i.i.i, ptr %.1624.i.i.i, align 8, !noalias !18
  %.1389.i.i.i = icmp samesign ugt i64 %.1336.0284.i.i.i, 1
  br i1 %.1389.i.i.i, label %B522.if.i.i.i, label %B784.i.i.i

B784.i.i.i:                                       ; preds = %B724.i.i.i
  %.1788.i.i.i = load i64, ptr %.1787.i.i.i, align 8, !noalias !18
  %32 = getelementptr double, ptr %.108, i64 %.1788.i.i.i
  %.1794.i.i.i = getelementptr double, ptr %32, i64 %.1024.0296.i.i.i
  %.1795.i.i.i = load double, ptr %.1794.i.i.i, align 8, !noalias !18
  %.1797.i.i.i = fmul double %.1151.i.i.i, %.1795.i.i.i
  %.1799.i.i.i = fmul double %.1151.i.i.i, %.1797.i.i.i
  br label %B884.if.i.i.i

B1038.i.i.i:                                      ; preds = %B1004.if.i.i.i, %B784.thread.i.i.i
  %diagonal.2.1.lcssa303.i.i.i = phi double [ %.1799301.i.i.i, %B784.thread.i.i.i ], [ %.1953.i.i.i, %B1004.if.i.i.i ]
  %.2105.i.i.i = getelementptr double, ptr %31, i64 %.1128.i.i.i
  store double %diagonal.2.1.lcssa303.i.i.i, ptr %.2105.i.i.i, align 8, !noalias !18
  %.1082.i.i.i = icmp sgt i64 %.1024.0296.in.i.i.i, 1
  br i1 %.1082.i.i.i, label %B324.if.i.i.i, label %invert.2-pre-split.i.i

B324.if.i.i.i:                                    ; preds = %B1038.i.i.i, %B324.if.lr.ph.i.i.i
  %.1024.0296.in.i.i.i = phi i64 [ %.153.i.i.i, %B324.if.lr.ph.i.i.i ], [ %.1024.0296.i.i.i, %B1038.i.i.i ]
  %.1024.0296.i.i.i = add nsw i64 %.1024.0296.in.i.i.i, -1
  %.1127.i.i.i = getelementptr i64, ptr %26, i64 %.1024.0296.i.i.i
  %.1128.i.i.i = load i64, ptr %.1127.i.i.i, align 8, !noalias !18
  %.1134.i.i.i = getelementptr i8, ptr %.1127.i.i.i, i64 8
  %.1135.i.i.i = load i64, ptr %.1134.i.i.i, align 8, !noalias !18
  %.1146.i.i.i = getelementptr double, ptr %27, i64 %.1128.i.i.i
  %.1147.i.i.i = load double, ptr %.1146.i.i.i, align 8, !noalias !18
  %.1151.i.i.i = fdiv double 1.000000e+00, %.1147.i.i.i
  %.1156.i.i.i = add nsw i64 %.1128.i.i.i, 1
  %.1194.i.i.i = sub i64 %.1135.i.i.i, %.1156.i.i.i
  %storemerge268.i.i.i = tail call i64 @llvm.smax.i64(i64 %.1194.i.i.i, i64 0)
  %.1237275.not.i.i.i = icmp slt i64 %.1194.i.i.i, 1
  br i1 %.1237275.not.i.i.i, label %B784.thread.i.i.i, label %B414.if.i.i.i

B784.thread.i.i.i:                                ; preds = %B324.if.i.i.i
  %.1788297.i.i.i = load i64, ptr %.1787.i.i.i, align 8, !noalias !18
  %33 = getelementptr double, ptr %.108, i64 %.1788297.i.i.i
  %.1794298.i.i.i = getelementptr double, ptr %33, i64 %.1024.0296.i.i.i
  %.1795299.i.i.i = load double, ptr %.1794298.i.i.i, align 8, !noalias !18
  %.1797300.i.i.i = fmul double %.1151.i.i.i, %.1795299.i.i.i
  %.1799301.i.i.i = fmul double %.1151.i.i.i, %.1797300.i.i.i
  br label %B1038.i.i.i

B414.if.i.i.i:                                    ; preds = %B324.if.i.i.i, %B414.if.i.i.i
  %.1184.0277.i.i.i = phi i64 [ %.1246.i.i.i, %B414.if.i.i.i ], [ %storemerge268.i.i.i, %B324.if.i.i.i ]
  %.1181.0276.i.i.i = phi i64 [ %.1250.i.i.i, %B414.if.i.i.i ], [ %.1156.i.i.i, %B324.if.i.i.i ]
  %.1246.i.i.i = add nsw i64 %.1184.0277.i.i.i, -1
  %.1250.i.i.i = add i64 %.1181.0276.i.i.i, 1
  %.1278.i.i.i = getelementptr double, ptr %27, i64 %.1181.0276.i.i.i
  %.1279.i.i.i = load double, ptr %.1278.i.i.i, align 8, !noalias !18
  %.1281.i.i.i = fmul double %.1151.i.i.i, %.1279.i.i.i
  %.1285.i.i.i = getelementptr i64, ptr %28, i64 %.1181.0276.i.i.i
  %.1286.i.i.i = load i64, ptr %.1285.i.i.i, align 8, !noalias !18
  %.1290.i.i.i = getelementptr double, ptr %29, i64 %.1286.i.i.i
  store double %.1281.i.i.i, ptr %.1290.i.i.i, align 8, !noalias !18
  %.1296.i.i.i = load i64, ptr %.1285.i.i.i, align 8, !noalias !18
  %.1300.i.i.i = getelementptr double, ptr %30, i64 %.1296.i.i.i
  store double 0.000000e+00, ptr %.1300.i.i.i, align 8, !noalias !18
  %.1237.i.i.i = icmp samesign ugt i64 %.1184.0277.i.i.i, 1
  br i1 %.1237.i.i.i, label %B414.if.i.i.i, label %B522.if.i.i.i

B522.if.i.i.i:                                    ; preds = %B414.if.i.i.i, %B724.i.i.i
  %.1336.0284.i.i.i = phi i64 [ %.1398.i.i.i, %B724.i.i.i ], [ %storemerge268.i.i.i, %B414.if.i.i.i ]
  %.1333.0283.i.i.i = phi i64 [ %.1402.i.i.i, %B724.i.i.i ], [ %.1156.i.i.i, %B414.if.i.i.i ]
  %.1398.i.i.i = add nsw i64 %.1336.0284.i.i.i, -1
  %.1402.i.i.i = add i64 %.1333.0283.i.i.i, 1
  %.1430.i.i.i = getelementptr i64, ptr %28, i64 %.1333.0283.i.i.i
  %.1431.i.i.i = load i64, ptr %.1430.i.i.i, align 8, !noalias !18
  %.1439.i.i.i = getelementptr double, ptr %29, i64 %.1431.i.i.i
  %.1440.i.i.i = load double, ptr %.1439.i.i.i, align 8, !noalias !18
  %.1451.i.i.i = getelementptr i64, ptr %26, i64 %.1431.i.i.i
  %.1452.i.i.i = load i64, ptr %.1451.i.i.i, align 8, !noalias !18
  %.1458.i.i.i = getelementptr i8, ptr %.1451.i.i.i, i64 8
  %.1459.i.i.i = load i64, ptr %.1458.i.i.i, align 8, !noalias !18
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
  %.1585.i.i.i = getelementptr double, ptr %31, i64 %.1488.0279.i.i.i
  %.1586.i.i.i = load double, ptr %.1585.i.i.i, align 8, !noalias !18
  %.1590.i.i.i = getelementptr i64, ptr %28, i64 %.1488.0279.i.i.i
  %.1591.i.i.i = load i64, ptr %.1590.i.i.i, align 8, !noalias !18
  %.1595.i.i.i = getelementptr double, ptr %29, i64 %.1591.i.i.i
  %.1596.i.i.i = load double, ptr %.1595.i.i.i, align 8, !noalias !18
  %.1597.i.i.i = fmul double %.1586.i.i.i, %.1596.i.i.i
  %.1599.i.i.i = fadd double %total.2.2281.i.i.i, %.1597.i.i.i
  %.1605.i.i.i = getelementptr double, ptr %30, i64 %.1591.i.i.i
  %.1606.i.i.i = load double, ptr %.1605.i.i.i, align 8, !noalias !18
  %.1608.i.i.i = fmul double %.1440.i.i.i, %.1586.i.i.i
  %.1609.i.i.i = fadd double %.1608.i.i.i, %.1606.i.i.i
  store double %.1609.i.i.i, ptr %.1605.i.i.i, align 8, !noalias !18
  %.1544.i.i.i = icmp samesign ugt i64 %.1491.0280.i.i.i, 1
  br i1 %.1544.i.i.i, label %B624.if.i.i.i, label %B724.i.i.i

B884.if.i.i.i:                                    ; preds = %B884.if.i.i.i, %B784.i.i.i
  %diagonal.2.1288.i.i.i = phi double [ %.1953.i.i.i, %B884.if.i.i.i ], [ %.1799.i.i.i, %B784.i.i.i ]
  %.1834.0287.i.i.i = phi i64 [ %.1896.i.i.i, %B884.if.i.i.i ], [ %storemerge268.i.i.i, %B784.i.i.i ]
  %.1831.0286.i.i.i = phi i64 [ %.1900.i.i.i, %B884.if.i.i.i ], [ %.1156.i.i.i, %B784.i.i.i ]
  %.1896.i.i.i = add nsw i64 %.1834.0287.i.i.i, -1
  %.1900.i.i.i = add i64 %.1831.0286.i.i.i, 1
  %.1928.i.i.i = getelementptr i64, ptr %28, i64 %.1831.0286.i.i.i
  %.1929.i.i.i = load i64, ptr %.1928.i.i.i, align 8, !noalias !18
  %.1933.i.i.i = getelementptr double, ptr %30, i64 %.1929.i.i.i
  %.1934.i.i.i = load double, ptr %.1933.i.i.i, align 8, !noalias !18
  %.1935.i.i.i = fneg double %.1934.i.i.i
  %.1939.i.i.i = getelementptr double, ptr %31, i64 %.1831.0286.i.i.i
  store double %.1935.i.i.i, ptr %.1939.i.i.i, align 8, !noalias !18
  %.1944.i.i.i = getelementptr double, ptr %29, i64 %.1929.i.i.i
  %.1945.i.i.i = load double, ptr %.1944.i.i.i, align 8, !noalias !18
  %.1950.i.i.i = load double, ptr %.1933.i.i.i, align 8, !noalias !18
  %.1951.i.i.i = fmul double %.1945.i.i.i, %.1950.i.i.i
  %.1953.i.i.i = fadd double %diagonal.2.1288.i.i.i, %.1951.i.i.i
  %.1887.i.i.i = icmp sgt i64 %.1834.0287.i.i.i, 1
  br i1 %.1887.i.i.i, label %B884.if.i.i.i, label %B1004.if.i.i.i

B1004.if.i.i.i:                                   ; preds = %B884.if.i.i.i, %B1004.if.i.i.i
  %.1992.0292.i.i.i = phi i64 [ %.2054.i.i.i, %B1004.if.i.i.i ], [ %storemerge268.i.i.i, %B884.if.i.i.i ]
  %.1989.0291.i.i.i = phi i64 [ %.2058.i.i.i, %B1004.if.i.i.i ], [ %.1156.i.i.i, %B884.if.i.i.i ]
  %.2054.i.i.i = add nsw i64 %.1992.0292.i.i.i, -1
  %.2058.i.i.i = add i64 %.1989.0291.i.i.i, 1
  %.2086.i.i.i = getelementptr i64, ptr %28, i64 %.1989.0291.i.i.i
  %.2087.i.i.i = load i64, ptr %.2086.i.i.i, align 8, !noalias !18
  %.2091.i.i.i = getelementptr double, ptr %29, i64 %.2087.i.i.i
  store double 0.000000e+00, ptr %.2091.i.i.i, align 8, !noalias !18
  %.2045.i.i.i = icmp sgt i64 %.1992.0292.i.i.i, 1
  br i1 %.2045.i.i.i, label %B1004.if.i.i.i, label %B1038.i.i.i

invert.2-pre-split.i.i: ; preds = %B1038.i.i.i
  %.190.pr.i.i = load i64, ptr %.152.i.i.i, align 8, !noalias !15
  br label %invert

invert: ; preds = %invert.2-pre-split.i.i, %B1374.i
  %.190.i.i = phi i64 [ %.190.pr.i.i, %invert.2-pre-split.i.i ], [ %.153.i.i.i, %B1374.i ]
  %.195.i.i = fdiv double 1.000000e+00, %.133.i
  %.341.i.i = getelementptr i8, ptr %.152.i.i.i, i64 200
  %.342.i.i = load i64, ptr %.341.i.i, align 8, !noalias !15
  %.479.i.i = getelementptr i8, ptr %.152.i.i.i, i64 248
  %.480.i.i = load i64, ptr %.479.i.i, align 8, !noalias !15
  %.617.i.i = getelementptr i8, ptr %.152.i.i.i, i64 232
  %.618.i.i = load i64, ptr %.617.i.i, align 8, !noalias !15
  %.1610.i.i = getelementptr i8, ptr %.152.i.i.i, i64 80
  %.1611.i.i = load i64, ptr %.1610.i.i, align 8, !noalias !15
  %.1691558.not.i.i = icmp slt i64 %.1611.i.i, 1
  br i1 %.1691558.not.i.i, label %B758.i.i, label %B516.if.lr.ph.i.i

B516.if.lr.ph.i.i:                                ; preds = %invert
  %.1463.i261.i = getelementptr i8, ptr %.152.i.i.i, i64 136
  %.1464.i.i = load i64, ptr %.1463.i261.i, align 8, !noalias !15
  %.1325.i.i = getelementptr i8, ptr %.152.i.i.i, i64 128
  %.1326.i.i = load i64, ptr %.1325.i.i, align 8, !noalias !15
  %.1187.i.i = getelementptr i8, ptr %.152.i.i.i, i64 120
  %.1188.i.i = load i64, ptr %.1187.i.i, align 8, !noalias !15
  %.1040.i.i = getelementptr i8, ptr %.152.i.i.i, i64 88
  %.1041.i.i = load i64, ptr %.1040.i.i, align 8, !noalias !15
  %.902.i.i = getelementptr i8, ptr %.152.i.i.i, i64 104
  %.903.i.i = load i64, ptr %.902.i.i, align 8, !noalias !15
  %.764.i.i = getelementptr i8, ptr %.152.i.i.i, i64 96
  %.765.i.i = load i64, ptr %.764.i.i, align 8, !noalias !15
  %34 = getelementptr i64, ptr %.63, i64 %.765.i.i
  %35 = getelementptr i64, ptr %.63, i64 %.903.i.i
  %36 = getelementptr i64, ptr %.63, i64 %.1041.i.i
  %37 = getelementptr double, ptr %.336, i64 %.342.i.i
  %38 = getelementptr double, ptr %.336, i64 %.480.i.i
  %39 = getelementptr double, ptr %.336, i64 %.1188.i.i
  %40 = getelementptr i64, ptr %.63, i64 %.1326.i.i
  %41 = getelementptr i64, ptr %.63, i64 %.1464.i.i
  %.1835.i.i = fmul double %.133.i, -5.000000e-01
  br label %B516.if.i.i

B696.i.i:                                         ; preds = %B516.if.i.i
  %.1832.i.i = getelementptr i64, ptr %41, i64 %.1635.0560.i.i
  %.1833.i.i = load i64, ptr %.1832.i.i, align 8, !noalias !15
  %.1837.i.i = fmul double %.1835.i.i, %..i.i
  %.1841.i.i = fmul double %.1837.i.i, %.1768.i.i
  %42 = getelementptr i64, ptr %.63, i64 %.1809.i.i
  %.263.i.i.i = getelementptr i8, ptr %42, i64 456
  %.264.i.i.i = load i64, ptr %.263.i.i.i, align 8, !noalias !21
  %.515.i.i.i = getelementptr i8, ptr %42, i64 480
  %.516.i.i.i = load i64, ptr %.515.i.i.i, align 8, !noalias !21
  %.767.i.i.i = getelementptr i8, ptr %42, i64 488
  %.768.i.i.i = load i64, ptr %.767.i.i.i, align 8, !noalias !21
  %.778.i.i.i = ashr i64 %.1833.i.i, 1
  %43 = getelementptr double, ptr %.336, i64 %.516.i.i.i
  %.786.i.i.i = getelementptr double, ptr %43, i64 %.778.i.i.i
  %.787.i.i.i = load double, ptr %.786.i.i.i, align 8, !noalias !21
  %44 = getelementptr double, ptr %43, i64 %.264.i.i.i
  %.794.i.i.i = getelementptr double, ptr %44, i64 %.778.i.i.i
  %.795.i.i.i = load double, ptr %.794.i.i.i, align 8, !noalias !21
  %.799.i.i.i = fmul double %.795.i.i.i, %.795.i.i.i
  %.803.i.i.i = fdiv double 1.000000e+00, %.799.i.i.i
  %.807.i.i.i = and i64 %.1833.i.i, 1
  %.808.not.i.i.i = icmp eq i64 %.807.i.i.i, 0
  %45 = getelementptr double, ptr %.336, i64 %.768.i.i.i
  %.854.i494.i.i = getelementptr double, ptr %45, i64 %.778.i.i.i
  %.855.i495.i.i = load double, ptr %.854.i494.i.i, align 8, !noalias !21
  br i1 %.808.not.i.i.i, label %B268.i.i.i, label %B202.i.i.i

B202.i.i.i:                                       ; preds = %B696.i.i
  %.825.i.i.i = fmul double %.787.i.i.i, 2.000000e+00
  %.827.i.i.i = fmul double %.787.i.i.i, %.825.i.i.i
  %.831.i.i.i = fmul double %.827.i.i.i, %.803.i.i.i
  %.833.i.i.i = fmul double %.803.i.i.i, %.831.i.i.i
  %.835.i.i.i = fadd double %.803.i.i.i, %.833.i.i.i
  %.839.i.i.i = fmul double %.1841.i.i, %.835.i.i.i
  %.842.i.i.i = fsub double %.855.i495.i.i, %.839.i.i.i
  store double %.842.i.i.i, ptr %.854.i494.i.i, align 8, !noalias !21
  br label %B3035.i.i

B268.i.i.i:                                       ; preds = %B696.i.i
  %.857.i.i.i = fmul double %.1841.i.i, 2.000000e+00
  %.859.i.i.i = fmul double %.857.i.i.i, %.787.i.i.i
  %.861.i.i.i = fmul double %.859.i.i.i, %.803.i.i.i
  %.863.i.i.i = fmul double %.803.i.i.i, %.861.i.i.i
  %.866.i.i.i = fmul double %.787.i.i.i, %.803.i.i.i
  %.871.i.i.i = fadd double %.866.i.i.i, %.863.i.i.i
  %.872.i.i.i = fadd double %.855.i495.i.i, %.871.i.i.i
  store double %.872.i.i.i, ptr %.854.i494.i.i, align 8, !noalias !21
  %.877.i.i.i = add nsw i64 %.778.i.i.i, 1
  %.879.i.i.i = icmp slt i64 %.877.i.i.i, %.264.i.i.i
  br i1 %.879.i.i.i, label %B350.i.i.i, label %B3035.i.i

B350.i.i.i:                                       ; preds = %B268.i.i.i
  %.886.i.i.i = getelementptr i8, ptr %.786.i.i.i, i64 8
  %.887.i.i.i = load double, ptr %.886.i.i.i, align 8, !noalias !21
  %.899.i.i.i = getelementptr i8, ptr %.794.i.i.i, i64 8
  %.900.i.i.i = load double, ptr %.899.i.i.i, align 8, !noalias !21
  %.910.i.i.i = getelementptr i8, ptr %.854.i494.i.i, i64 8
  %.911.i.i.i = load double, ptr %.910.i.i.i, align 8, !noalias !21
  %.916.i.i.i = fmul double %.857.i.i.i, %.887.i.i.i
  %.917.i.i.i = fmul double %.900.i.i.i, %.900.i.i.i
  %.918.i.i.i = fmul double %.900.i.i.i, %.917.i.i.i
  %.919.i.i.i = fmul double %.900.i.i.i, %.918.i.i.i
  %.923.i.i.i = fdiv double %.916.i.i.i, %.919.i.i.i
  %.924.i.i.i = fadd double %.911.i.i.i, %.923.i.i.i
  store double %.924.i.i.i, ptr %.910.i.i.i, align 8, !noalias !21
  br label %B3035.i.i

B758.loopexit.i.i:                                ; preds = %B3035.i.i
  %46 = fmul double %.1798.i.i, -5.000000e-01
  br label %B758.i.i

B758.i.i:                                         ; preds = %B758.loopexit.i.i, %invert
  %trace.2.0.lcssa.i.i = phi double [ -0.000000e+00, %invert ], [ %46, %B758.loopexit.i.i ]
  %.2310.i.i = getelementptr i8, ptr %.152.i.i.i, i64 48
  %.2311.i.i = load i64, ptr %.2310.i.i, align 8, !noalias !15
  %.2391568.not.i.i = icmp slt i64 %.2311.i.i, 1
  br i1 %.2391568.not.i.i, label %B2014.i.i, label %B906.if.lr.ph.i.i

B906.if.lr.ph.i.i:                                ; preds = %B758.i.i
  %.2166.i.i = getelementptr i8, ptr %.152.i.i.i, i64 224
  %.2167.i.i = load i64, ptr %.2166.i.i, align 8, !noalias !15
  %.2028.i.i = getelementptr i8, ptr %.152.i.i.i, i64 56
  %.2029.i.i = load i64, ptr %.2028.i.i, align 8, !noalias !15
  %47 = getelementptr i64, ptr %.63, i64 %.2029.i.i
  %48 = getelementptr double, ptr %.336, i64 %.342.i.i
  %49 = getelementptr double, ptr %.336, i64 %.480.i.i
  %50 = getelementptr double, ptr %.336, i64 %.2167.i.i
  br label %B906.if.i.i

B1346.i.i:                                        ; preds = %B906.if.i.i
  %.3186.i.i = getelementptr i64, ptr %.63, i64 %.3155.i.i
  %.3187.i.i = load i64, ptr %.3186.i.i, align 8, !noalias !15
  %.3193.i.i = getelementptr double, ptr %48, i64 %.3187.i.i
  %.3194.i.i = load double, ptr %.3193.i.i, align 8, !noalias !15
  %.3201.i.i = getelementptr double, ptr %49, i64 %.3062.i.i
  %.3202.i.i = load double, ptr %.3201.i.i, align 8, !noalias !15
  %.3209.i.i = getelementptr double, ptr %49, i64 %.3091.i.i
  %.3210.i.i = load double, ptr %.3209.i.i, align 8, !noalias !15
  %.3211.i.i = fmul double %.3202.i.i, %.3210.i.i
  %.3213.i.i = fmul double %.195.i.i, %.3211.i.i
  %.3214.i.i = fadd double %.3194.i.i, %.3213.i.i
  %.3217.i.i = getelementptr double, ptr %.108, i64 %.3126.i.i
  %.3218.i.i = load double, ptr %.3217.i.i, align 8, !noalias !15
  %.3221.i.i = fmul double %.3218.i.i, %.3214.i.i
  %.3477.i.i = getelementptr i8, ptr %73, i64 64
  %.3478.i.i = load i64, ptr %.3477.i.i, align 8, !noalias !15
  %.3480.i.i = getelementptr double, ptr %.336, i64 %.3478.i.i
  %.3481.i.i = load double, ptr %.3480.i.i, align 8, !noalias !15
  %.3734.i.i = getelementptr i8, ptr %74, i64 56
  %.3735.i.i = load i64, ptr %.3734.i.i, align 8, !noalias !15
  %.3737.i.i = getelementptr double, ptr %.336, i64 %.3735.i.i
  %.3738.i.i = load double, ptr %.3737.i.i, align 8, !noalias !15
  %.3740.i.i = fmul double %.3221.i.i, %.3738.i.i
  %.3741.i.i = fsub double %.3481.i.i, %.3740.i.i
  store double %.3741.i.i, ptr %.3480.i.i, align 8, !noalias !15
  br i1 %.3168.i.i, label %B3034.i.i, label %B1546.i.i

B1546.i.i:                                        ; preds = %B1346.i.i
  %.4003.i.i = getelementptr i8, ptr %74, i64 64
  %.4004.i.i = load i64, ptr %.4003.i.i, align 8, !noalias !15
  %.4006.i.i = getelementptr double, ptr %.336, i64 %.4004.i.i
  %.4007.i.i = load double, ptr %.4006.i.i, align 8, !noalias !15
  %.4262.i.i = getelementptr i8, ptr %73, i64 56
  %.4263.i.i = load i64, ptr %.4262.i.i, align 8, !noalias !15
  %.4265.i.i = getelementptr double, ptr %.336, i64 %.4263.i.i
  %.4266.i.i = load double, ptr %.4265.i.i, align 8, !noalias !15
  %.4268.i.i = fmul double %.3221.i.i, %.4266.i.i
  %.4271.i.i = fsub double %.4007.i.i, %.4268.i.i
  store double %.4271.i.i, ptr %.4006.i.i, align 8, !noalias !15
  br label %B3034.i.i

B1666.i.i:                                        ; preds = %B906.if.i.i
  %.4321.i.i = icmp slt i64 %.3027.i.i, 1
  br i1 %.4321.i.i, label %B1908.i.i, label %B1688.if.lr.ph.i.i

B1688.if.lr.ph.i.i:                               ; preds = %B1666.i.i
  %51 = getelementptr i64, ptr %.63, i64 %.3155.i.i
  %52 = getelementptr double, ptr %49, i64 %.3062.i.i
  %53 = getelementptr double, ptr %49, i64 %.3091.i.i
  br label %B1688.if.i.i

B1688.loopexit.i.i:                               ; preds = %B3033.i.i, %B1688.if.i.i
  %exitcond588.not.i.i = icmp eq i64 %.4376.i.i, %.3027.i.i
  br i1 %exitcond588.not.i.i, label %B1908.i.i, label %B1688.if.i.i

B1868.i.i:                                        ; preds = %B1736.if.i.i
  %.4608.i.i = getelementptr double, ptr %75, i64 %.4446.0563.i.i
  store double %.4575.i.i, ptr %.4608.i.i, align 8, !noalias !15
  br label %B3033.i.i

B1908.i.i:                                        ; preds = %B1688.loopexit.i.i, %B1666.i.i
  %.620205.not.i.i.i = icmp slt i64 %.2773.i.i, 1
  br i1 %.620205.not.i.i.i, label %by_factor, label %B108.if.lr.ph.i.i.i

B108.if.lr.ph.i.i.i:                              ; preds = %B1908.i.i
  %.530.i.i.i = getelementptr i8, ptr %73, i64 64
  %.531.i.i.i = load i64, ptr %.530.i.i.i, align 8, !noalias !24
  %.278.i.i.i = getelementptr i8, ptr %74, i64 56
  %.279.i.i.i = load i64, ptr %.278.i.i.i, align 8, !noalias !24
  %54 = getelementptr double, ptr %.108, i64 %.3126.i.i
  %55 = getelementptr double, ptr %.336, i64 %.279.i.i.i
  %56 = getelementptr double, ptr %.336, i64 %.531.i.i.i
  br label %B108.if.i.i.i

B108.loopexit.i.i.i:                              ; preds = %B136.loopexit.i.i.i, %B108.if.i.i.i
  %exitcond210.not.i.i.i = icmp eq i64 %.633.i.i.i, %.2773.i.i
  br i1 %exitcond210.not.i.i.i, label %by_factor, label %B108.if.i.i.i

B136.loopexit.i.i.i:                              ; preds = %B298.if.i.i.i
  %exitcond209.not.i.i.i = icmp eq i64 %.3027.i.i, %.754.i.i.i
  br i1 %exitcond209.not.i.i.i, label %B108.loopexit.i.i.i, label %B136.if.i.i.i

B298.if.lr.ph.i.i.i:                              ; preds = %B168.if.i.i.i, %B136.if.i.i.i
  %product.2.2.lcssa.i.i.i = phi double [ 0.000000e+00, %B136.if.i.i.i ], [ %.961.i.i.i, %B168.if.i.i.i ]
  %invariant.gep200.i.i.i = getelementptr double, ptr %50, i64 %.685.0203.i.i.i
  br label %B298.if.i.i.i

B108.if.i.i.i:                                    ; preds = %B108.loopexit.i.i.i, %B108.if.lr.ph.i.i.i
  %.562.0206.i.i.i = phi i64 [ 0, %B108.if.lr.ph.i.i.i ], [ %.633.i.i.i, %B108.loopexit.i.i.i ]
  %.633.i.i.i = add nuw nsw i64 %.562.0206.i.i.i, 1
  br i1 %.4321.i.i, label %B108.loopexit.i.i.i, label %B136.if.lr.ph.i.i.i

B136.if.lr.ph.i.i.i:                              ; preds = %B108.if.i.i.i
  %.929.i.i.i = mul nuw nsw i64 %.562.0206.i.i.i, %.3027.i.i
  %57 = getelementptr double, ptr %54, i64 %.929.i.i.i
  %.1093.i.i.i = mul nuw nsw i64 %.562.0206.i.i.i, %.2773.i.i
  %58 = getelementptr double, ptr %56, i64 %.1093.i.i.i
  br label %B136.if.i.i.i

B136.if.i.i.i:                                    ; preds = %B136.if.lr.ph.i.i.i, %B136.loopexit.i.i.i
  %.685.0203.i.i.i = phi i64 [ 0, %B136.if.lr.ph.i.i.i ], [ %.754.i.i.i, %B136.loopexit.i.i.i ]
  %.754.i.i.i = add nuw nsw i64 %.685.0203.i.i.i, 1
  %.866193.not.not.i.i.i = icmp sgt i64 %.3027.i.i, %.685.0203.i.i.i
  br i1 %.866193.not.not.i.i.i, label %B168.if.lr.ph.i.i.i, label %B298.if.lr.ph.i.i.i

B168.if.lr.ph.i.i.i:                              ; preds = %B136.if.i.i.i
  %invariant.gep.i.i.i = getelementptr double, ptr %55, i64 %.685.0203.i.i.i
  br label %B168.if.i.i.i

B168.if.i.i.i:                                    ; preds = %B168.if.i.i.i, %B168.if.lr.ph.i.i.i
  %product.2.2196.i.i.i = phi double [ 0.000000e+00, %B168.if.lr.ph.i.i.i ], [ %.961.i.i.i, %B168.if.i.i.i ]
  %.810.0194.i.i.i = phi i64 [ %.685.0203.i.i.i, %B168.if.lr.ph.i.i.i ], [ %.879.i497.i.i, %B168.if.i.i.i ]
  %.879.i497.i.i = add nuw i64 %.810.0194.i.i.i, 1
  %.943.i.i.i = getelementptr double, ptr %57, i64 %.810.0194.i.i.i
  %.944.i.i.i = load double, ptr %.943.i.i.i, align 8, !noalias !24
  %.949.i.i.i = mul nsw i64 %.810.0194.i.i.i, %.3027.i.i
  %gep.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.949.i.i.i
  %.958.i.i.i = load double, ptr %gep.i.i.i, align 8, !noalias !24
  %.959.i.i.i = fmul double %.944.i.i.i, %.958.i.i.i
  %.961.i.i.i = fadd double %product.2.2196.i.i.i, %.959.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.879.i497.i.i, %.3027.i.i
  br i1 %exitcond.not.i.i.i, label %B298.if.lr.ph.i.i.i, label %B168.if.i.i.i

B298.if.i.i.i:                                    ; preds = %B298.if.i.i.i, %B298.if.lr.ph.i.i.i
  %.994.0198.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i.i.i ], [ %.1063.i.i.i, %B298.if.i.i.i ]
  %.1063.i.i.i = add nuw nsw i64 %.994.0198.i.i.i, 1
  %.1099.i.i.i = getelementptr double, ptr %58, i64 %.994.0198.i.i.i
  %.1100.i.i.i = load double, ptr %.1099.i.i.i, align 8, !noalias !24
  %.1139.i.i.i = mul nuw nsw i64 %.994.0198.i.i.i, %.3027.i.i
  %gep201.i.i.i = getelementptr double, ptr %invariant.gep200.i.i.i, i64 %.1139.i.i.i
  %.1156.i496.i.i = load double, ptr %gep201.i.i.i, align 8, !noalias !24
  %.1160.i.i.i = fmul double %product.2.2.lcssa.i.i.i, %.1156.i496.i.i
  %.1164.i.i.i = fsub double %.1100.i.i.i, %.1160.i.i.i
  store double %.1164.i.i.i, ptr %.1099.i.i.i, align 8, !noalias !24
  %exitcond208.not.i.i.i = icmp eq i64 %.994.0198.i.i.i, %.562.0206.i.i.i
  br i1 %exitcond208.not.i.i.i, label %B136.loopexit.i.i.i, label %B298.if.i.i.i

by_factor: ; preds = %B108.loopexit.i.i.i, %B1908.i.i
  %brmerge.i.i = or i1 %.4321.i.i, %.3168.i.i
  br i1 %brmerge.i.i, label %B3034.i.i, label %B108.if.lr.ph.i499.i.i

B108.if.lr.ph.i499.i.i:                           ; preds = %by_factor
  %.530.i500.i.i = getelementptr i8, ptr %74, i64 64
  %.531.i501.i.i = load i64, ptr %.530.i500.i.i, align 8, !noalias !27
  %.278.i502.i.i = getelementptr i8, ptr %73, i64 56
  %.279.i503.i.i = load i64, ptr %.278.i502.i.i, align 8, !noalias !27
  %59 = getelementptr double, ptr %.108, i64 %.3126.i.i
  %60 = getelementptr double, ptr %.336, i64 %.279.i503.i.i
  %61 = getelementptr double, ptr %.336, i64 %.531.i501.i.i
  br label %B108.if.i505.i.i

B108.loopexit.i528.i.i:                           ; preds = %B136.loopexit.i526.i.i, %B108.if.i505.i.i
  %exitcond210.not.i529.i.i = icmp eq i64 %.633.i507.i.i, %.3027.i.i
  br i1 %exitcond210.not.i529.i.i, label %B3034.i.i, label %B108.if.i505.i.i

B136.loopexit.i526.i.i:                           ; preds = %B298.if.i518.i.i
  %exitcond209.not.i527.i.i = icmp eq i64 %.2773.i.i, %.754.i513.i.i
  br i1 %exitcond209.not.i527.i.i, label %B108.loopexit.i528.i.i, label %B136.if.i511.i.i

B298.if.lr.ph.i515.i.i:                           ; preds = %B168.if.i531.i.i, %B136.if.i511.i.i
  %product.2.2.lcssa.i516.i.i = phi double [ 0.000000e+00, %B136.if.i511.i.i ], [ %.961.i540.i.i, %B168.if.i531.i.i ]
  %.1128.i517.i.i = mul nuw nsw i64 %.685.0203.i512.i.i, %.3027.i.i
  %62 = getelementptr double, ptr %50, i64 %.1128.i517.i.i
  br label %B298.if.i518.i.i

B108.if.i505.i.i:                                 ; preds = %B108.loopexit.i528.i.i, %B108.if.lr.ph.i499.i.i
  %.562.0206.i506.i.i = phi i64 [ 0, %B108.if.lr.ph.i499.i.i ], [ %.633.i507.i.i, %B108.loopexit.i528.i.i ]
  %.633.i507.i.i = add nuw nsw i64 %.562.0206.i506.i.i, 1
  br i1 %.620205.not.i.i.i, label %B108.loopexit.i528.i.i, label %B136.if.lr.ph.i508.i.i

B136.if.lr.ph.i508.i.i:                           ; preds = %B108.if.i505.i.i
  %invariant.gep.i509.i.i = getelementptr double, ptr %59, i64 %.562.0206.i506.i.i
  %.1093.i510.i.i = mul nuw nsw i64 %.562.0206.i506.i.i, %.3027.i.i
  %63 = getelementptr double, ptr %61, i64 %.1093.i510.i.i
  br label %B136.if.i511.i.i

B136.if.i511.i.i:                                 ; preds = %B136.if.lr.ph.i508.i.i, %B136.loopexit.i526.i.i
  %.685.0203.i512.i.i = phi i64 [ 0, %B136.if.lr.ph.i508.i.i ], [ %.754.i513.i.i, %B136.loopexit.i526.i.i ]
  %.754.i513.i.i = add nuw nsw i64 %.685.0203.i512.i.i, 1
  %.866193.not.not.i514.i.i = icmp sgt i64 %.2773.i.i, %.685.0203.i512.i.i
  br i1 %.866193.not.not.i514.i.i, label %B168.if.lr.ph.i530.i.i, label %B298.if.lr.ph.i515.i.i

B168.if.lr.ph.i530.i.i:                           ; preds = %B136.if.i511.i.i
  %invariant.gep197.i.i.i = getelementptr double, ptr %60, i64 %.685.0203.i512.i.i
  br label %B168.if.i531.i.i

B168.if.i531.i.i:                                 ; preds = %B168.if.i531.i.i, %B168.if.lr.ph.i530.i.i
  %product.2.2196.i532.i.i = phi double [ 0.000000e+00, %B168.if.lr.ph.i530.i.i ], [ %.961.i540.i.i, %B168.if.i531.i.i ]
  %.810.0194.i533.i.i = phi i64 [ %.685.0203.i512.i.i, %B168.if.lr.ph.i530.i.i ], [ %.879.i534.i.i, %B168.if.i531.i.i ]
  %.879.i534.i.i = add nuw i64 %.810.0194.i533.i.i, 1
  %.920.i.i.i = mul nsw i64 %.810.0194.i533.i.i, %.3027.i.i
  %gep.i535.i.i = getelementptr double, ptr %invariant.gep.i509.i.i, i64 %.920.i.i.i
  %.944.i536.i.i = load double, ptr %gep.i535.i.i, align 8, !noalias !27
  %.949.i537.i.i = mul nsw i64 %.810.0194.i533.i.i, %.2773.i.i
  %gep198.i.i.i = getelementptr double, ptr %invariant.gep197.i.i.i, i64 %.949.i537.i.i
  %.958.i538.i.i = load double, ptr %gep198.i.i.i, align 8, !noalias !27
  %.959.i539.i.i = fmul double %.944.i536.i.i, %.958.i538.i.i
  %.961.i540.i.i = fadd double %product.2.2196.i532.i.i, %.959.i539.i.i
  %exitcond.not.i541.i.i = icmp eq i64 %.879.i534.i.i, %.2773.i.i
  br i1 %exitcond.not.i541.i.i, label %B298.if.lr.ph.i515.i.i, label %B168.if.i531.i.i

B298.if.i518.i.i:                                 ; preds = %B298.if.i518.i.i, %B298.if.lr.ph.i515.i.i
  %.994.0200.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i515.i.i ], [ %.1063.i519.i.i, %B298.if.i518.i.i ]
  %.1063.i519.i.i = add nuw nsw i64 %.994.0200.i.i.i, 1
  %.1099.i520.i.i = getelementptr double, ptr %63, i64 %.994.0200.i.i.i
  %.1100.i521.i.i = load double, ptr %.1099.i520.i.i, align 8, !noalias !27
  %.1155.i.i.i = getelementptr double, ptr %62, i64 %.994.0200.i.i.i
  %.1156.i522.i.i = load double, ptr %.1155.i.i.i, align 8, !noalias !27
  %.1160.i523.i.i = fmul double %product.2.2.lcssa.i516.i.i, %.1156.i522.i.i
  %.1164.i524.i.i = fsub double %.1100.i521.i.i, %.1160.i523.i.i
  store double %.1164.i524.i.i, ptr %.1099.i520.i.i, align 8, !noalias !27
  %exitcond208.not.i525.i.i = icmp eq i64 %.994.0200.i.i.i, %.562.0206.i506.i.i
  br i1 %exitcond208.not.i525.i.i, label %B136.loopexit.i526.i.i, label %B298.if.i518.i.i

B2014.i.i:                                        ; preds = %B3034.i.i, %B758.i.i
  %.5012.i.i = getelementptr i8, ptr %.152.i.i.i, i64 240
  %.5013.i.i = load i64, ptr %.5012.i.i, align 8, !noalias !15
  %.5156.i.i = getelementptr i8, ptr %.152.i.i.i, i64 64
  %.5157.i.i = load i64, ptr %.5156.i.i, align 8, !noalias !15
  %.5237579.not.i.i = icmp slt i64 %.5157.i.i, 1
  br i1 %.5237579.not.i.i, label %B2726.i.i, label %B2162.if.lr.ph.i.i

B2162.if.lr.ph.i.i:                               ; preds = %B2014.i.i
  %.4874.i.i = getelementptr i8, ptr %.152.i.i.i, i64 72
  %.4875.i.i = load i64, ptr %.4874.i.i, align 8, !noalias !15
  %64 = getelementptr i64, ptr %.63, i64 %.4875.i.i
  %65 = getelementptr double, ptr %.336, i64 %.618.i.i
  %66 = getelementptr double, ptr %.336, i64 %.480.i.i
  %67 = getelementptr double, ptr %.336, i64 %.5013.i.i
  br label %B2162.if.i.i

B2162.loopexit.i.i:                               ; preds = %B2680.i.i, %B2162.if.i.i
  %exitcond592.not.i.i = icmp eq i64 %.5250.i.i, %.5157.i.i
  br i1 %exitcond592.not.i.i, label %B2726.i.i, label %B2162.if.i.i

B2680.i.i:                                        ; preds = %B2526.if.i.i
  %.6187.i.i = add nuw nsw i64 %.6118.0577.i.i, 1
  %.6396.i.i = fmul double %.195.i.i, %.6386.i.i
  %.6407.i.i = getelementptr double, ptr %82, i64 %.6118.0577.i.i
  store double %.6396.i.i, ptr %.6407.i.i, align 8, !noalias !15
  %exitcond591.not.i.i = icmp eq i64 %.6187.i.i, %.5578.i.i
  br i1 %exitcond591.not.i.i, label %B2162.loopexit.i.i, label %B2526.if.lr.ph.i.i

B2726.i.i:                                        ; preds = %B2162.loopexit.i.i, %B2014.i.i
  %.6942585.not.i.i = icmp slt i64 %.190.i.i, 1
  br i1 %.6942585.not.i.i, label %joint_backward, label %B2878.if.lr.ph.i.i

B2878.if.lr.ph.i.i:                               ; preds = %B2726.i.i
  %.6855.i.i = getelementptr i8, ptr %.152.i.i.i, i64 168
  %.6856.i.i = load i64, ptr %.6855.i.i, align 8, !noalias !15
  %.6709.i.i = getelementptr i8, ptr %.152.i.i.i, i64 184
  %.6710.i.i = load i64, ptr %.6709.i.i, align 8, !noalias !15
  %.6571.i.i = getelementptr i8, ptr %.152.i.i.i, i64 176
  %.6572.i.i = load i64, ptr %.6571.i.i, align 8, !noalias !15
  %68 = getelementptr double, ptr %.336, i64 %.5013.i.i
  %69 = getelementptr i64, ptr %.63, i64 %.6856.i.i
  %70 = getelementptr i64, ptr %.63, i64 %.6572.i.i
  %71 = getelementptr double, ptr %.336, i64 %.442.i
  %72 = getelementptr double, ptr %.108, i64 %.6710.i.i
  br label %B2878.if.i.i

B2878.loopexit.i.i:                               ; preds = %B2954.if.i.i, %B2878.if.i.i
  %exitcond593.not.i.i = icmp eq i64 %.6955.i.i, %.190.i.i
  br i1 %exitcond593.not.i.i, label %joint_backward, label %B2878.if.i.i

B3033.i.i:                                        ; preds = %B1736.if.i.i, %B1868.i.i
  %.4502.i.i = icmp samesign ugt i64 %.4449.0564.i.i, 1
  br i1 %.4502.i.i, label %B1736.if.i.i, label %B1688.loopexit.i.i

B3034.i.i:                                        ; preds = %B108.loopexit.i528.i.i, %by_factor, %B1546.i.i, %B1346.i.i
  %exitcond589.not.i.i = icmp eq i64 %.2404.i.i, %.2311.i.i
  br i1 %exitcond589.not.i.i, label %B2014.i.i, label %B906.if.i.i

B3035.i.i:                                        ; preds = %B516.if.i.i, %B350.i.i.i, %B268.i.i.i, %B202.i.i.i
  %exitcond.not.i262.i = icmp eq i64 %.1704.i.i, %.1611.i.i
  br i1 %exitcond.not.i262.i, label %B758.loopexit.i.i, label %B516.if.i.i

B516.if.i.i:                                      ; preds = %B3035.i.i, %B516.if.lr.ph.i.i
  %trace.2.0561.i.i = phi double [ 0.000000e+00, %B516.if.lr.ph.i.i ], [ %.1798.i.i, %B3035.i.i ]
  %.1635.0560.i.i = phi i64 [ 0, %B516.if.lr.ph.i.i ], [ %.1704.i.i, %B3035.i.i ]
  %.1704.i.i = add nuw nsw i64 %.1635.0560.i.i, 1
  %.1736.i.i = getelementptr i64, ptr %34, i64 %.1635.0560.i.i
  %.1737.i.i = load i64, ptr %.1736.i.i, align 8, !noalias !15
  %.1742.i.i = getelementptr i64, ptr %35, i64 %.1635.0560.i.i
  %.1743.i.i = load i64, ptr %.1742.i.i, align 8, !noalias !15
  %.1748.i.i = getelementptr i64, ptr %36, i64 %.1635.0560.i.i
  %.1749.i.i = load i64, ptr %.1748.i.i, align 8, !noalias !15
  %.1753.i.i = getelementptr double, ptr %37, i64 %.1749.i.i
  %.1754.i.i = load double, ptr %.1753.i.i, align 8, !noalias !15
  %.1758.i.i = getelementptr double, ptr %38, i64 %.1737.i.i
  %.1759.i.i = load double, ptr %.1758.i.i, align 8, !noalias !15
  %.1763.i.i = getelementptr double, ptr %38, i64 %.1743.i.i
  %.1764.i.i = load double, ptr %.1763.i.i, align 8, !noalias !15
  %.1765.i.i = fmul double %.1759.i.i, %.1764.i.i
  %.1767.i.i = fmul double %.195.i.i, %.1765.i.i
  %.1768.i.i = fadd double %.1754.i.i, %.1767.i.i
  %.1772.i.i = icmp eq i64 %.1737.i.i, %.1743.i.i
  %..i.i = select i1 %.1772.i.i, double 1.000000e+00, double 2.000000e+00
  %.1791.i.i = getelementptr double, ptr %39, i64 %.1635.0560.i.i
  %.1792.i.i = load double, ptr %.1791.i.i, align 8, !noalias !15
  %.1794.i.i = fmul double %..i.i, %.1792.i.i
  %.1796.i.i = fmul double %.1794.i.i, %.1768.i.i
  %.1798.i.i = fadd double %trace.2.0561.i.i, %.1796.i.i
  %.1808.i.i = getelementptr i64, ptr %40, i64 %.1635.0560.i.i
  %.1809.i.i = load i64, ptr %.1808.i.i, align 8, !noalias !15
  %.1814.i.i = icmp sgt i64 %.1809.i.i, -1
  br i1 %.1814.i.i, label %B696.i.i, label %B3035.i.i

B906.if.i.i:                                      ; preds = %B3034.i.i, %B906.if.lr.ph.i.i
  %.2335.0569.i.i = phi i64 [ 0, %B906.if.lr.ph.i.i ], [ %.2404.i.i, %B3034.i.i ]
  %.2404.i.i = add nuw nsw i64 %.2335.0569.i.i, 1
  %.2483.idx.i.i = mul i64 %.2335.0569.i.i, 48
  %.2483.i.i = getelementptr i8, ptr %47, i64 %.2483.idx.i.i
  %.2484.i.i = load i64, ptr %.2483.i.i, align 8, !noalias !15
  %.2512.i.i = getelementptr i8, ptr %.2483.i.i, i64 8
  %.2513.i.i = load i64, ptr %.2512.i.i, align 8, !noalias !15
  %73 = getelementptr i64, ptr %.63, i64 %.2484.i.i
  %.2772.i.i = getelementptr i8, ptr %73, i64 8
  %.2773.i.i = load i64, ptr %.2772.i.i, align 8, !noalias !15
  %74 = getelementptr i64, ptr %.63, i64 %.2513.i.i
  %.3026.i.i = getelementptr i8, ptr %74, i64 8
  %.3027.i.i = load i64, ptr %.3026.i.i, align 8, !noalias !15
  %.3061.i.i = getelementptr i8, ptr %.2483.i.i, i64 16
  %.3062.i.i = load i64, ptr %.3061.i.i, align 8, !noalias !15
  %.3090.i.i = getelementptr i8, ptr %.2483.i.i, i64 24
  %.3091.i.i = load i64, ptr %.3090.i.i, align 8, !noalias !15
  %.3125.i.i = getelementptr i8, ptr %.2483.i.i, i64 32
  %.3126.i.i = load i64, ptr %.3125.i.i, align 8, !noalias !15
  %.3154.i.i = getelementptr i8, ptr %.2483.i.i, i64 40
  %.3155.i.i = load i64, ptr %.3154.i.i, align 8, !noalias !15
  %.3168.i.i = icmp eq i64 %.3062.i.i, %.3091.i.i
  %.3173.i.i = icmp eq i64 %.2773.i.i, 1
  %.3176.i.i = icmp eq i64 %.3027.i.i, 1
  %or.cond.i.i = select i1 %.3173.i.i, i1 %.3176.i.i, i1 false
  br i1 %or.cond.i.i, label %B1346.i.i, label %B1666.i.i

B1688.if.i.i:                                     ; preds = %B1688.loopexit.i.i, %B1688.if.lr.ph.i.i
  %.4307.0566.i.i = phi i64 [ 0, %B1688.if.lr.ph.i.i ], [ %.4376.i.i, %B1688.loopexit.i.i ]
  %.4376.i.i = add nuw nsw i64 %.4307.0566.i.i, 1
  %.4353.sroa.0.0..i.i = select i1 %.3168.i.i, i64 %.4307.0566.i.i, i64 0
  %.4459.i.i = sub i64 %.2773.i.i, %.4353.sroa.0.0..i.i
  %.4502562.not.i.i = icmp slt i64 %.4459.i.i, 1
  br i1 %.4502562.not.i.i, label %B1688.loopexit.i.i, label %B1736.if.lr.ph.i.i

B1736.if.lr.ph.i.i:                               ; preds = %B1688.if.i.i
  %.4547.i.i = getelementptr i64, ptr %51, i64 %.4307.0566.i.i
  %.4570.i.i = getelementptr double, ptr %53, i64 %.4307.0566.i.i
  %invariant.gep.i263.i = getelementptr double, ptr %50, i64 %.4307.0566.i.i
  %.4599.i.i = mul nuw nsw i64 %.4307.0566.i.i, %.3027.i.i
  %75 = getelementptr double, ptr %50, i64 %.4599.i.i
  br label %B1736.if.i.i

B1736.if.i.i:                                     ; preds = %B1736.if.lr.ph.i.i, %B3033.i.i
  %.4449.0564.i.i = phi i64 [ %.4459.i.i, %B1736.if.lr.ph.i.i ], [ %.4511.i.i, %B3033.i.i ]
  %.4446.0563.i.i = phi i64 [ %.4353.sroa.0.0..i.i, %B1736.if.lr.ph.i.i ], [ %.4515.i.i, %B3033.i.i ]
  %.4511.i.i = add nsw i64 %.4449.0564.i.i, -1
  %.4515.i.i = add i64 %.4446.0563.i.i, 1
  %.4548.i.i = load i64, ptr %.4547.i.i, align 8, !noalias !15
  %76 = getelementptr double, ptr %48, i64 %.4548.i.i
  %.4554.i.i = getelementptr double, ptr %76, i64 %.4446.0563.i.i
  %.4555.i.i = load double, ptr %.4554.i.i, align 8, !noalias !15
  %.4562.i.i = getelementptr double, ptr %52, i64 %.4446.0563.i.i
  %.4563.i.i = load double, ptr %.4562.i.i, align 8, !noalias !15
  %.4571.i.i = load double, ptr %.4570.i.i, align 8, !noalias !15
  %.4572.i.i = fmul double %.4563.i.i, %.4571.i.i
  %.4574.i.i = fmul double %.195.i.i, %.4572.i.i
  %.4575.i.i = fadd double %.4555.i.i, %.4574.i.i
  %.4581.i.i = mul nsw i64 %.4446.0563.i.i, %.3027.i.i
  %gep.i264.i = getelementptr double, ptr %invariant.gep.i263.i, i64 %.4581.i.i
  store double %.4575.i.i, ptr %gep.i264.i, align 8, !noalias !15
  br i1 %.3168.i.i, label %B1868.i.i, label %B3033.i.i

B2162.if.i.i:                                     ; preds = %B2162.loopexit.i.i, %B2162.if.lr.ph.i.i
  %.5181.0580.i.i = phi i64 [ 0, %B2162.if.lr.ph.i.i ], [ %.5250.i.i, %B2162.loopexit.i.i ]
  %.5250.i.i = add nuw nsw i64 %.5181.0580.i.i, 1
  %.5297.idx.i.i = shl i64 %.5181.0580.i.i, 4
  %.5297.i.i = getelementptr i8, ptr %64, i64 %.5297.idx.i.i
  %.5298.i.i = load i64, ptr %.5297.i.i, align 8, !noalias !15
  %77 = getelementptr i64, ptr %.63, i64 %.5298.i.i
  %.5577.i.i = getelementptr i8, ptr %77, i64 8
  %.5578.i.i = load i64, ptr %.5577.i.i, align 8, !noalias !15
  %.6174576.not.i.i = icmp slt i64 %.5578.i.i, 1
  br i1 %.6174576.not.i.i, label %B2162.loopexit.i.i, label %B2488.if.lr.ph.i.i

B2488.if.lr.ph.i.i:                               ; preds = %B2162.if.i.i
  %.6083.i.i = getelementptr i8, ptr %77, i64 64
  %.6084.i.i = load i64, ptr %.6083.i.i, align 8, !noalias !15
  %.5830.i.i = getelementptr i8, ptr %77, i64 56
  %.5831.i.i = load i64, ptr %.5830.i.i, align 8, !noalias !15
  %.5321.i.i = getelementptr i8, ptr %.5297.i.i, i64 8
  %.5322.i.i = load i64, ptr %.5321.i.i, align 8, !noalias !15
  %78 = getelementptr double, ptr %.336, i64 %.6084.i.i
  %79 = getelementptr double, ptr %65, i64 %.5322.i.i
  %80 = getelementptr double, ptr %66, i64 %.5322.i.i
  %81 = getelementptr double, ptr %.336, i64 %.5831.i.i
  %82 = getelementptr double, ptr %67, i64 %.5322.i.i
  br label %B2526.if.lr.ph.i.i

B2526.if.lr.ph.i.i:                               ; preds = %B2488.if.lr.ph.i.i, %B2680.i.i
  %.6118.0577.i.i = phi i64 [ 0, %B2488.if.lr.ph.i.i ], [ %.6187.i.i, %B2680.i.i ]
  %.6339.i.i = mul nuw nsw i64 %.6118.0577.i.i, %.5578.i.i
  %83 = getelementptr double, ptr %78, i64 %.6339.i.i
  %.6352.i.i = getelementptr double, ptr %79, i64 %.6118.0577.i.i
  %84 = getelementptr double, ptr %81, i64 %.6339.i.i
  br label %B2526.if.i.i

B2526.if.i.i:                                     ; preds = %B2526.if.i.i, %B2526.if.lr.ph.i.i
  %by_c.2.2574.i.i = phi double [ 0.000000e+00, %B2526.if.lr.ph.i.i ], [ %.6386.i.i, %B2526.if.i.i ]
  %.6243.0572.i.i = phi i64 [ 0, %B2526.if.lr.ph.i.i ], [ %.6312.i.i, %B2526.if.i.i ]
  %.6312.i.i = add nuw nsw i64 %.6243.0572.i.i, 1
  %.6344.i.i = getelementptr double, ptr %83, i64 %.6243.0572.i.i
  %.6345.i.i = load double, ptr %.6344.i.i, align 8, !noalias !15
  %.6353.i.i = load double, ptr %.6352.i.i, align 8, !noalias !15
  %.6359.i.i = getelementptr double, ptr %80, i64 %.6243.0572.i.i
  %.6360.i.i = load double, ptr %.6359.i.i, align 8, !noalias !15
  %.6361.i.i = fmul double %.6353.i.i, %.6360.i.i
  %.6363.i.i = fmul double %.195.i.i, %.6361.i.i
  %.6364.i.i = fadd double %.6345.i.i, %.6363.i.i
  store double %.6364.i.i, ptr %.6344.i.i, align 8, !noalias !15
  %.6375.i.i = getelementptr double, ptr %84, i64 %.6243.0572.i.i
  %.6376.i.i = load double, ptr %.6375.i.i, align 8, !noalias !15
  %.6383.i.i = load double, ptr %.6359.i.i, align 8, !noalias !15
  %.6384.i.i = fmul double %.6376.i.i, %.6383.i.i
  %.6386.i.i = fadd double %by_c.2.2574.i.i, %.6384.i.i
  %exitcond590.not.i.i = icmp eq i64 %.6243.0572.i.i, %.6118.0577.i.i
  br i1 %exitcond590.not.i.i, label %B2680.i.i, label %B2526.if.i.i

B2878.if.i.i:                                     ; preds = %B2878.loopexit.i.i, %B2878.if.lr.ph.i.i
  %.6886.0586.i.i = phi i64 [ 0, %B2878.if.lr.ph.i.i ], [ %.6955.i.i, %B2878.loopexit.i.i ]
  %.6955.i.i = add nuw nsw i64 %.6886.0586.i.i, 1
  %.6983.i.i = getelementptr double, ptr %68, i64 %.6886.0586.i.i
  %.6984.i.i = load double, ptr %.6983.i.i, align 8, !noalias !15
  %.6991.i.i = getelementptr i64, ptr %69, i64 %.6886.0586.i.i
  %.6992.i.i = load i64, ptr %.6991.i.i, align 8, !noalias !15
  %.6997.i.i = getelementptr i8, ptr %.6991.i.i, i64 8
  %.6998.i.i = load i64, ptr %.6997.i.i, align 8, !noalias !15
  %.7035.i.i = sub i64 %.6998.i.i, %.6992.i.i
  %.7078582.not.i.i = icmp slt i64 %.7035.i.i, 1
  br i1 %.7078582.not.i.i, label %B2878.loopexit.i.i, label %B2954.if.i.i

B2954.if.i.i:                                     ; preds = %B2878.if.i.i, %B2954.if.i.i
  %.7025.0584.i.i = phi i64 [ %.7087.i.i, %B2954.if.i.i ], [ %.7035.i.i, %B2878.if.i.i ]
  %.7022.0583.i.i = phi i64 [ %.7091.i.i, %B2954.if.i.i ], [ %.6992.i.i, %B2878.if.i.i ]
  %.7087.i.i = add nsw i64 %.7025.0584.i.i, -1
  %.7091.i.i = add i64 %.7022.0583.i.i, 1
  %.7119.i.i = getelementptr i64, ptr %70, i64 %.7022.0583.i.i
  %.7120.i.i = load i64, ptr %.7119.i.i, align 8, !noalias !15
  %.7124.i.i = getelementptr double, ptr %71, i64 %.7120.i.i
  %.7125.i.i = load double, ptr %.7124.i.i, align 8, !noalias !15
  %.7129.i.i = getelementptr double, ptr %72, i64 %.7022.0583.i.i
  %.7130.i.i = load double, ptr %.7129.i.i, align 8, !noalias !15
  %.7132.i.i = fmul double %.6984.i.i, %.7130.i.i
  %.7133.i.i = fsub double %.7125.i.i, %.7132.i.i
  store double %.7133.i.i, ptr %.7124.i.i, align 8, !noalias !15
  %.7078.i.i = icmp samesign ugt i64 %.7025.0584.i.i, 1
  br i1 %.7078.i.i, label %B2954.if.i.i, label %B2878.loopexit.i.i

joint_backward: ; preds = %B2878.loopexit.i.i, %B2726.i.i
  %.2503.i = fadd double %d_variance.3.0.lcssa.i, %trace.2.0.lcssa.i.i
  br label %B1408.i

B1408.i:                                          ; preds = %joint_backward, %B1358.i
  %d_variance.4.0.i = phi double [ %.2503.i, %joint_backward ], [ %d_variance.3.0.lcssa.i, %B1358.i ]
  %.2618.i = load i64, ptr %.124.i, align 8, !noalias !6
  %.2620.i = getelementptr double, ptr %.468, i64 %.2618.i
  %.2621.i = load double, ptr %.2620.i, align 8, !noalias !6
  %.2623.i = fmul double %.127.i, 2.000000e+00
  %.2627.i = fmul double %.2623.i, %d_variance.4.0.i
  %.2630.i = fadd double %.2627.i, %.2621.i
  store double %.2630.i, ptr %.2620.i, align 8, !noalias !6
  br i1 %.1547.i, label %B1496.i, label %B1520.i

B1496.i:                                          ; preds = %B1408.i
  %.113.i.i = getelementptr i8, ptr %.124.i, i64 112
  %.114.i.i = load i64, ptr %.113.i.i, align 8, !noalias !30
  %85 = getelementptr i64, ptr %.63, i64 %.114.i.i
  %.587.i.i = getelementptr i8, ptr %85, i64 16
  %.588.i.i = load i64, ptr %.587.i.i, align 8, !noalias !30
  %.645.i.i = getelementptr i8, ptr %85, i64 24
  %.646.i.i = load i64, ptr %.645.i.i, align 8, !noalias !30
  %.647.i.i = add nsw i64 %.646.i.i, %.588.i.i
  %.710.i.i = getelementptr i8, ptr %85, i64 8
  %.711.i265.i = load i64, ptr %.710.i.i, align 8, !noalias !30
  %invariant.gep202.i.i = getelementptr double, ptr %.336, i64 %.647.i.i
  %.793204.not.i.i = icmp slt i64 %.711.i265.i, 1
  br i1 %.793204.not.i.i, label %B1520.i, label %B354.if.lr.ph.i266.i

B354.if.lr.ph.i266.i:                             ; preds = %B1496.i
  %.529.i.i = getelementptr i8, ptr %.124.i, i64 152
  %.530.i.i = load i64, ptr %.529.i.i, align 8, !noalias !30
  %.422.i.i = getelementptr i8, ptr %.124.i, i64 144
  %.423.i.i = load i64, ptr %.422.i.i, align 8, !noalias !30
  %.321.i.i = getelementptr i8, ptr %.124.i, i64 136
  %.322.i.i = load i64, ptr %.321.i.i, align 8, !noalias !30
  %.215.i.i = load i64, ptr %.441.i, align 8, !noalias !30
  %86 = getelementptr i64, ptr %.63, i64 %.322.i.i
  %.898.i.i = getelementptr i8, ptr %85, i64 72
  %.951.i.i = icmp slt i64 %.647.i.i, 2
  %.913.i.i = add nsw i64 %.647.i.i, -1
  %87 = and i64 %.913.i.i, -9223372036854775807
  %.969.i.i = icmp eq i64 %87, 1
  %.970187190.i.i = lshr i64 %.913.i.i, 1
  %.971.i.i = zext i1 %.969.i.i to i64
  %.972.i.i = add nuw nsw i64 %.970187190.i.i, %.971.i.i
  %88 = getelementptr i64, ptr %.63, i64 %.423.i.i
  %89 = getelementptr double, ptr %.336, i64 %.215.i.i
  %90 = getelementptr double, ptr %.108, i64 %.530.i.i
  %.1237.0.i.i = and i64 %.647.i.i, 1
  %.1267.not.i.i = icmp eq i64 %.1237.0.i.i, 0
  %invariant.gep200.i.i = getelementptr double, ptr %90, i64 %.647.i.i
  %.993194.not208.i.i = icmp eq i64 %.972.i.i, 0
  %.993194.not.i.i = select i1 %.951.i.i, i1 true, i1 %.993194.not208.i.i
  br label %B354.if.i267.i

B476.loopexit.i.i:                                ; preds = %B538.if.i.i, %B476.if.i.i
  %.993.i.i = icmp sgt i64 %.940.0196.i.i, 1
  br i1 %.993.i.i, label %B476.if.i.i, label %B670.else.if.i.i

B696.i273.i:                                      ; preds = %B670.else.if.i.i
  %gep203.i.i = getelementptr double, ptr %invariant.gep202.i.i, i64 %.902.i269.i
  %.1283.i.i = getelementptr i8, ptr %gep203.i.i, i64 -8
  %.1284.i.i = load double, ptr %.1283.i.i, align 8, !noalias !30
  %.1330.i.i = sub i64 %.841.i268.i, %.835.i.i
  %.1373197.not.i.i = icmp slt i64 %.1330.i.i, 1
  br i1 %.1373197.not.i.i, label %B831.i.i, label %B738.if.i.i

B831.i.i:                                         ; preds = %B738.if.i.i, %B670.else.if.i.i, %B696.i273.i
  %exitcond.not.i274.i = icmp eq i64 %.806.i.i, %.711.i265.i
  br i1 %exitcond.not.i274.i, label %B1520.i, label %B354.if.i267.i

B354.if.i267.i:                                   ; preds = %B831.i.i, %B354.if.lr.ph.i266.i
  %.735.0205.i.i = phi i64 [ 0, %B354.if.lr.ph.i266.i ], [ %.806.i.i, %B831.i.i ]
  %.806.i.i = add nuw nsw i64 %.735.0205.i.i, 1
  %.834.i.i = getelementptr i64, ptr %86, i64 %.735.0205.i.i
  %.835.i.i = load i64, ptr %.834.i.i, align 8, !noalias !30
  %.840.i.i = getelementptr i8, ptr %.834.i.i, i64 8
  %.841.i268.i = load i64, ptr %.840.i.i, align 8, !noalias !30
  %.899.i.i = load i64, ptr %.898.i.i, align 8, !noalias !30
  %.901.i.i = mul nsw i64 %.735.0205.i.i, %.647.i.i
  %.902.i269.i = add nsw i64 %.899.i.i, %.901.i.i
  br i1 %.993194.not.i.i, label %B670.else.if.i.i, label %B476.if.lr.ph.i.i

B476.if.lr.ph.i.i:                                ; preds = %B354.if.i267.i
  %91 = getelementptr double, ptr %.336, i64 %.902.i269.i
  %.1091.i.i = sub i64 %.841.i268.i, %.835.i.i
  %spec.select189.i.i = tail call i64 @llvm.smax.i64(i64 %.1091.i.i, i64 0)
  %.1134191.not.i.i = icmp slt i64 %.1091.i.i, 1
  br label %B476.if.i.i

B476.if.i.i:                                      ; preds = %B476.if.lr.ph.i.i, %B476.loopexit.i.i
  %.940.0196.i.i = phi i64 [ %.972.i.i, %B476.if.lr.ph.i.i ], [ %.1002.i.i, %B476.loopexit.i.i ]
  %.937.0195.i.i = phi i64 [ 0, %B476.if.lr.ph.i.i ], [ %.1006.i.i, %B476.loopexit.i.i ]
  %.1002.i.i = add nsw i64 %.940.0196.i.i, -1
  %.1006.i.i = add nuw i64 %.937.0195.i.i, 2
  %.1038.i.i = getelementptr double, ptr %91, i64 %.937.0195.i.i
  %.1039.i.i = load double, ptr %.1038.i.i, align 8, !noalias !30
  %.1045.i.i = getelementptr i8, ptr %.1038.i.i, i64 8
  %.1046.i.i = load double, ptr %.1045.i.i, align 8, !noalias !30
  br i1 %.1134191.not.i.i, label %B476.loopexit.i.i, label %B538.if.lr.ph.i.i

B538.if.lr.ph.i.i:                                ; preds = %B476.if.i.i
  %invariant.gep.i270.i = getelementptr double, ptr %90, i64 %.937.0195.i.i
  br label %B538.if.i.i

B538.if.i.i:                                      ; preds = %B538.if.i.i, %B538.if.lr.ph.i.i
  %.1081.0193.i.i = phi i64 [ %spec.select189.i.i, %B538.if.lr.ph.i.i ], [ %.1143.i.i, %B538.if.i.i ]
  %.1078.0192.i.i = phi i64 [ %.835.i.i, %B538.if.lr.ph.i.i ], [ %.1147.i.i, %B538.if.i.i ]
  %.1143.i.i = add nsw i64 %.1081.0193.i.i, -1
  %.1147.i.i = add i64 %.1078.0192.i.i, 1
  %.1175.i.i = getelementptr i64, ptr %88, i64 %.1078.0192.i.i
  %.1176.i.i = load i64, ptr %.1175.i.i, align 8, !noalias !30
  %.1180.i.i = getelementptr double, ptr %89, i64 %.1176.i.i
  %.1181.i.i = load double, ptr %.1180.i.i, align 8, !noalias !30
  %.1183.i.i = mul nsw i64 %.1078.0192.i.i, %.647.i.i
  %gep.i271.i = getelementptr double, ptr %invariant.gep.i270.i, i64 %.1183.i.i
  %.1190.i.i = load double, ptr %gep.i271.i, align 8, !noalias !30
  %.1192.i.i = fmul double %.1039.i.i, %.1190.i.i
  %.1193.i.i = fsub double %.1181.i.i, %.1192.i.i
  %.1202.i.i = getelementptr i8, ptr %gep.i271.i, i64 8
  %.1203.i.i = load double, ptr %.1202.i.i, align 8, !noalias !30
  %.1205.i.i = fmul double %.1046.i.i, %.1203.i.i
  %.1206.i272.i = fsub double %.1193.i.i, %.1205.i.i
  store double %.1206.i272.i, ptr %.1180.i.i, align 8, !noalias !30
  %.1134.i.i = icmp sgt i64 %.1081.0193.i.i, 1
  br i1 %.1134.i.i, label %B538.if.i.i, label %B476.loopexit.i.i

B670.else.if.i.i:                                 ; preds = %B476.loopexit.i.i, %B354.if.i267.i
  br i1 %.1267.not.i.i, label %B831.i.i, label %B696.i273.i

B738.if.i.i:                                      ; preds = %B696.i273.i, %B738.if.i.i
  %.1320.0199.i.i = phi i64 [ %.1382.i.i, %B738.if.i.i ], [ %.1330.i.i, %B696.i273.i ]
  %.1317.0198.i.i = phi i64 [ %.1386.i.i, %B738.if.i.i ], [ %.835.i.i, %B696.i273.i ]
  %.1382.i.i = add nsw i64 %.1320.0199.i.i, -1
  %.1386.i.i = add i64 %.1317.0198.i.i, 1
  %.1414.i.i = getelementptr i64, ptr %88, i64 %.1317.0198.i.i
  %.1415.i.i = load i64, ptr %.1414.i.i, align 8, !noalias !30
  %.1419.i.i = getelementptr double, ptr %89, i64 %.1415.i.i
  %.1420.i.i = load double, ptr %.1419.i.i, align 8, !noalias !30
  %.1422.i.i = mul nsw i64 %.1317.0198.i.i, %.647.i.i
  %gep201.i.i = getelementptr double, ptr %invariant.gep200.i.i, i64 %.1422.i.i
  %.1429.i.i = getelementptr i8, ptr %gep201.i.i, i64 -8
  %.1430.i.i = load double, ptr %.1429.i.i, align 8, !noalias !30
  %.1432.i.i = fmul double %.1284.i.i, %.1430.i.i
  %.1433.i.i = fsub double %.1420.i.i, %.1432.i.i
  store double %.1433.i.i, ptr %.1419.i.i, align 8, !noalias !30
  %.1373.i.i = icmp samesign ugt i64 %.1320.0199.i.i, 1
  br i1 %.1373.i.i, label %B738.if.i.i, label %B831.i.i

B1520.i:                                          ; preds = %B831.i.i, %B1496.i, %B1408.i
  %.120.i.i = load i64, ptr %.441.i, align 8, !noalias !33
  %.222.i.i = load i64, ptr %.224.i.i, align 8, !noalias !33
  %.311146.not.i.i = icmp slt i64 %.222.i.i, 1
  br i1 %.311146.not.i.i, label %B334.i.i, label %B108.if.lr.ph.i275.i

B108.if.lr.ph.i275.i:                             ; preds = %B1520.i
  %.452.i.i = getelementptr i8, ptr %.124.i, i64 32
  %92 = getelementptr double, ptr %.336, i64 %.120.i.i
  br label %B108.if.i276.i

B334.i.i:                                         ; preds = %B108.if.i276.i, %B1520.i
  %.733.i.i = load i64, ptr %.836.i.i, align 8, !noalias !33
  %.813153.not.i.i = icmp slt i64 %.733.i.i, 1
  br i1 %.813153.not.i.i, label %gaussian, label %B406.if.lr.ph.i.i

B406.if.lr.ph.i.i:                                ; preds = %B334.i.i
  %.624.i.i = add nsw i64 %.222.i.i, %.120.i.i
  %.957.i.i = getelementptr i8, ptr %.124.i, i64 56
  br label %B406.if.i.i

B406.loopexit.i.i:                                ; preds = %B570.if.i.i, %B406.if.i.i
  %position.2.1.lcssa.i279.i = phi i64 [ %position.3.0156.i.i, %B406.if.i.i ], [ %.1859.i.i, %B570.if.i.i ]
  %exitcond158.not.i.i = icmp eq i64 %.826.i.i, %.733.i.i
  br i1 %exitcond158.not.i.i, label %gaussian, label %B406.if.i.i

B108.if.i276.i:                                   ; preds = %B108.if.i276.i, %B108.if.lr.ph.i275.i
  %.253.0147.i.i = phi i64 [ 0, %B108.if.lr.ph.i275.i ], [ %.324.i.i, %B108.if.i276.i ]
  %.324.i.i = add nuw nsw i64 %.253.0147.i.i, 1
  %.453.i.i = load i64, ptr %.452.i.i, align 8, !noalias !33
  %93 = getelementptr i64, ptr %.63, i64 %.453.i.i
  %.458.idx.i.i = shl i64 %.253.0147.i.i, 4
  %.458.i.i = getelementptr i8, ptr %93, i64 %.458.idx.i.i
  %.459.i.i = load i64, ptr %.458.i.i, align 8, !noalias !33
  %.567.i.i = getelementptr i8, ptr %.458.i.i, i64 8
  %.568.i.i = load i64, ptr %.567.i.i, align 8, !noalias !33
  %.572.i.i = icmp eq i64 %.459.i.i, 0
  %arg.grad.arg.dv.i.i = select i1 %.572.i.i, ptr %arg.grad, ptr %.468
  %.596.i.i = getelementptr double, ptr %arg.grad.arg.dv.i.i, i64 %.568.i.i
  %.597.i.i = load double, ptr %.596.i.i, align 8, !noalias !33
  %.604.i.i = getelementptr double, ptr %92, i64 %.253.0147.i.i
  %.605.i.i = load double, ptr %.604.i.i, align 8, !noalias !33
  %.606.i.i = fadd double %.597.i.i, %.605.i.i
  store double %.606.i.i, ptr %.596.i.i, align 8, !noalias !33
  %exitcond.not.i277.i = icmp eq i64 %.324.i.i, %.222.i.i
  br i1 %exitcond.not.i277.i, label %B334.i.i, label %B108.if.i276.i

B406.if.i.i:                                      ; preds = %B406.loopexit.i.i, %B406.if.lr.ph.i.i
  %position.3.0156.i.i = phi i64 [ %.624.i.i, %B406.if.lr.ph.i.i ], [ %position.2.1.lcssa.i279.i, %B406.loopexit.i.i ]
  %.757.0154.i.i = phi i64 [ 0, %B406.if.lr.ph.i.i ], [ %.826.i.i, %B406.loopexit.i.i ]
  %.826.i.i = add nuw nsw i64 %.757.0154.i.i, 1
  %.958.i278.i = load i64, ptr %.957.i.i, align 8, !noalias !33
  %94 = getelementptr i64, ptr %.63, i64 %.958.i278.i
  %.961.i.i = getelementptr i64, ptr %94, i64 %.757.0154.i.i
  %.962.i.i = load i64, ptr %.961.i.i, align 8, !noalias !33
  %.1218.i.i = getelementptr i64, ptr %.63, i64 %.962.i.i
  %.1219.i.i = load i64, ptr %.1218.i.i, align 8, !noalias !33
  %.1472.i.i = getelementptr i8, ptr %.1218.i.i, i64 8
  %.1473.i.i = load i64, ptr %.1472.i.i, align 8, !noalias !33
  %.1474.i.i = mul nsw i64 %.1473.i.i, %.1219.i.i
  %.1554149.not.i.i = icmp slt i64 %.1474.i.i, 1
  br i1 %.1554149.not.i.i, label %B406.loopexit.i.i, label %B570.if.lr.ph.i.i

B570.if.lr.ph.i.i:                                ; preds = %B406.if.i.i
  %.1844.i.i = getelementptr i8, ptr %.1218.i.i, i64 224
  br label %B570.if.i.i

B570.if.i.i:                                      ; preds = %B570.if.i.i, %B570.if.lr.ph.i.i
  %position.2.1152.i.i = phi i64 [ %position.3.0156.i.i, %B570.if.lr.ph.i.i ], [ %.1859.i.i, %B570.if.i.i ]
  %.1498.0150.i.i = phi i64 [ 0, %B570.if.lr.ph.i.i ], [ %.1567.i.i, %B570.if.i.i ]
  %.1567.i.i = add nuw nsw i64 %.1498.0150.i.i, 1
  %.1845.i.i = load i64, ptr %.1844.i.i, align 8, !noalias !33
  %95 = getelementptr double, ptr %.336, i64 %.1845.i.i
  %.1848.i.i = getelementptr double, ptr %95, i64 %.1498.0150.i.i
  %.1849.i.i = load double, ptr %.1848.i.i, align 8, !noalias !33
  %.1852.i.i = getelementptr double, ptr %.336, i64 %position.2.1152.i.i
  %.1853.i.i = load double, ptr %.1852.i.i, align 8, !noalias !33
  %.1854.i.i = fadd double %.1849.i.i, %.1853.i.i
  store double %.1854.i.i, ptr %.1848.i.i, align 8, !noalias !33
  %.1859.i.i = add nsw i64 %position.2.1152.i.i, 1
  %exitcond157.not.i.i = icmp eq i64 %.1567.i.i, %.1474.i.i
  br i1 %exitcond157.not.i.i, label %B406.loopexit.i.i, label %B570.if.i.i

B404.if.i:                                        ; preds = %B522.i, %B404.if.lr.ph.i
  %rss.4.0475.i = phi double [ %.584.i, %B404.if.lr.ph.i ], [ %.1299.i, %B522.i ]
  %.926.0474.i = phi i64 [ 0, %B404.if.lr.ph.i ], [ %.995.i, %B522.i ]
  %.995.i = add nuw nsw i64 %.926.0474.i, 1
  %.1030.i = getelementptr i64, ptr %11, i64 %.926.0474.i
  %.1031.i = load i64, ptr %.1030.i, align 8, !noalias !6
  %.1037.i = getelementptr i8, ptr %.1030.i, i64 8
  %.1038.i = load i64, ptr %.1037.i, align 8, !noalias !6
  %.1075.i = sub i64 %.1038.i, %.1031.i
  %.1118468.not.i = icmp slt i64 %.1075.i, 1
  br i1 %.1118468.not.i, label %B522.i, label %B464.if.i

B464.if.i:                                        ; preds = %B404.if.i, %B464.if.i
  %product.2.1471.i = phi double [ %.1173.i, %B464.if.i ], [ 0.000000e+00, %B404.if.i ]
  %.1062.0470.i = phi i64 [ %.1131.i, %B464.if.i ], [ %.1031.i, %B404.if.i ]
  %.1065.0469.i = phi i64 [ %.1127.i, %B464.if.i ], [ %.1075.i, %B404.if.i ]
  %.1127.i = add nsw i64 %.1065.0469.i, -1
  %.1131.i = add i64 %.1062.0470.i, 1
  %.1159.i = getelementptr double, ptr %12, i64 %.1062.0470.i
  %.1160.i = load double, ptr %.1159.i, align 8, !noalias !6
  %.1164.i = getelementptr i64, ptr %13, i64 %.1062.0470.i
  %.1165.i = load i64, ptr %.1164.i, align 8, !noalias !6
  %.1169.i = getelementptr double, ptr %14, i64 %.1165.i
  %.1170.i = load double, ptr %.1169.i, align 8, !noalias !6
  %.1171.i = fmul double %.1160.i, %.1170.i
  %.1173.i = fadd double %product.2.1471.i, %.1171.i
  %.1118.i = icmp samesign ugt i64 %.1065.0469.i, 1
  br i1 %.1118.i, label %B464.if.i, label %B522.i

B804.if.i:                                        ; preds = %eliminate, %B804.if.lr.ph.i
  %log_determinant.3.0481.i = phi double [ 0.000000e+00, %B804.if.lr.ph.i ], [ %.1914.i, %eliminate ]
  %rss.5.0480.i = phi double [ %rss.4.0.lcssa.i, %B804.if.lr.ph.i ], [ %.1910.i, %eliminate ]
  %.1615.0478.i = phi i64 [ 0, %B804.if.lr.ph.i ], [ %.1684.i, %eliminate ]
  %.1684.i = add nuw nsw i64 %.1615.0478.i, 1
  %.1810.i = load i64, ptr %.116.i.i, align 8, !noalias !6
  %.1866.not.i = icmp eq i64 %.1615.0478.i, 0
  %.1869.i = icmp eq i64 %.1615.0478.i, %.1868.i
  %96 = getelementptr i64, ptr %.63, i64 %.1810.i
  %.idx462.i = mul i64 %.1615.0478.i, 104
  %97 = getelementptr i8, ptr %96, i64 %.idx462.i
  %.102.i.i = getelementptr i8, ptr %97, i64 16
  %.103.i.i = load i64, ptr %.102.i.i, align 8, !noalias !36
  %.160.i.i = getelementptr i8, ptr %97, i64 24
  %.161.i.i = load i64, ptr %.160.i.i, align 8, !noalias !36
  %.170.i.i = add nsw i64 %.161.i.i, %.103.i.i
  %.172.i.i = add i64 %.161.i.i, 1
  %.236.i.i = load i64, ptr %97, align 8, !noalias !36
  %98 = getelementptr i64, ptr %.63, i64 %.236.i.i
  %.488.i.i = getelementptr i8, ptr %98, i64 56
  %.489.i.i = load i64, ptr %.488.i.i, align 8, !noalias !36
  %"$phi204.0.2.0.i.i" = select i1 %.1866.not.i, ptr %.108, ptr %.336
  %.566.i.i = getelementptr i8, ptr %97, i64 96
  %.567.i280.i = load i64, ptr %.566.i.i, align 8, !noalias !36
  %.573.i.i = mul nsw i64 %.103.i.i, %.103.i.i
  br i1 %.1866.not.i, label %B326.i.i, label %.thread.i.i

.thread.i.i:                                      ; preds = %B804.if.i
  %.1451926.i.i = getelementptr i8, ptr %98, i64 88
  %.1452927.i.i = load i64, ptr %.1451926.i.i, align 8, !noalias !36
  %.1453.not928.i.i = icmp eq i64 %.1452927.i.i, 0
  br label %B810.i.i

B326.i.i:                                         ; preds = %B804.if.i
  %.686.i.i = load i64, ptr %.685.i.i, align 8, !noalias !36
  %.686.fr.i.i = freeze i64 %.686.i.i
  %.687.i.i = icmp ne i64 %.686.fr.i.i, 0
  %.698.i282.i = icmp ne i64 %.170.i.i, 1
  %brmerge808.i.i = or i1 %.698.i282.i, %.687.i.i
  br i1 %brmerge808.i.i, label %B440.i.i, label %B368.i.i

B368.i.i:                                         ; preds = %B326.i.i
  %.831.i.i = getelementptr double, ptr %.336, i64 %.489.i.i
  %.832.i.i = load double, ptr %.831.i.i, align 8, !noalias !36
  %.354.i.i.i = getelementptr i8, ptr %97, i64 8
  %.355.i.i.i = load i64, ptr %.354.i.i.i, align 8, !noalias !39
  %.43763.not.i.i.i = icmp slt i64 %.355.i.i.i, 1
  br i1 %.43763.not.i.i.i, label %eliminate, label %B238.if.lr.ph.i.i.i

B238.if.lr.ph.i.i.i:                              ; preds = %B368.i.i
  %.828.i.i = load i64, ptr %.827.i.i, align 8, !noalias !36
  %.255.i.i.i = getelementptr i8, ptr %97, i64 88
  %.256.i.i.i = load i64, ptr %.255.i.i.i, align 8, !noalias !39
  %.198.i.i.i = getelementptr i8, ptr %97, i64 80
  %.199.i.i.i = load i64, ptr %.198.i.i.i, align 8, !noalias !39
  %.135.i.i.i = getelementptr i8, ptr %97, i64 64
  %.136.i.i.i = load i64, ptr %.135.i.i.i, align 8, !noalias !39
  %.78.i.i.i = getelementptr i8, ptr %97, i64 40
  %.79.i.i.i = load i64, ptr %.78.i.i.i, align 8, !noalias !39
  %99 = getelementptr i64, ptr %.63, i64 %.79.i.i.i
  %.512.i.i.i = fmul double %.832.i.i, %.832.i.i
  %100 = getelementptr double, ptr %.108, i64 %.828.i.i
  %101 = getelementptr double, ptr %.336, i64 %.199.i.i.i
  %102 = getelementptr double, ptr %.336, i64 %.136.i.i.i
  %103 = getelementptr double, ptr %.336, i64 %.256.i.i.i
  br label %B238.if.i.i.i

B270.i.i.i:                                       ; preds = %B238.if.i.i.i
  %.517.i.i.i = getelementptr double, ptr %100, i64 %.379.064.i.i.i
  %.518.i.i.i = load double, ptr %.517.i.i.i, align 8, !noalias !39
  %.519.i.i.i = fmul double %.512.i.i.i, %.518.i.i.i
  %.521.i.i.i = fadd double %.133.i, %.519.i.i.i
  %.529.i.i.i = fdiv double 1.000000e+00, %.521.i.i.i
  %.534.i.i.i = icmp eq i64 %.497.i.i.i, 1
  %.537.i.i.i = fcmp ogt double %.521.i.i.i, 1.000000e-100
  %.544.i.i.i = fcmp olt double %.521.i.i.i, 1.000000e+100
  %104 = and i1 %.537.i.i.i, %.544.i.i.i
  %or.cond61.i.i.i = select i1 %.534.i.i.i, i1 %104, i1 false
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
  %.671.i.i.i = getelementptr double, ptr %101, i64 %.379.064.i.i.i
  store double %one.2.1.i.i.i, ptr %.671.i.i.i, align 8, !noalias !39
  %.677.i.i.i = getelementptr double, ptr %102, i64 %.379.064.i.i.i
  %.678.i.i.i = load double, ptr %.677.i.i.i, align 8, !noalias !39
  %.680.i.i.i = fmul double %.832.i.i, %.678.i.i.i
  %.682.i.i.i = fmul double %one.2.1.i.i.i, %.680.i.i.i
  %.689.i.i.i = getelementptr double, ptr %103, i64 %.379.064.i.i.i
  store double %.682.i.i.i, ptr %.689.i.i.i, align 8, !noalias !39
  %.696.i.i.i = load double, ptr %.677.i.i.i, align 8, !noalias !39
  %.698.i.i.i = fmul double %.832.i.i, %.696.i.i.i
  %.707.i.i.i = fmul double %.682.i.i.i, %.698.i.i.i
  %.709.i.i.i = fadd double %lost.2.066.i.i.i, %.707.i.i.i
  %exitcond.not.i.i283.i = icmp eq i64 %.450.i.i.i, %.355.i.i.i
  br i1 %exitcond.not.i.i283.i, label %B628.loopexit.i.i.i, label %B238.if.i.i.i

B628.loopexit.i.i.i:                              ; preds = %B538.i.i.i
  %105 = tail call double @llvm.log.f64(double %product.4.1.i.i.i)
  %106 = fadd double %gained.4.1.i.i.i, %105
  br label %eliminate

B238.if.i.i.i:                                    ; preds = %B538.i.i.i, %B238.if.lr.ph.i.i.i
  %one.3.069.i.i.i = phi double [ 1.000000e+00, %B238.if.lr.ph.i.i.i ], [ %one.2.1.i.i.i, %B538.i.i.i ]
  %product.3.068.i.i.i = phi double [ 1.000000e+00, %B238.if.lr.ph.i.i.i ], [ %product.4.1.i.i.i, %B538.i.i.i ]
  %gained.3.067.i.i.i = phi double [ 0.000000e+00, %B238.if.lr.ph.i.i.i ], [ %gained.4.1.i.i.i, %B538.i.i.i ]
  %lost.2.066.i.i.i = phi double [ 0.000000e+00, %B238.if.lr.ph.i.i.i ], [ %.709.i.i.i, %B538.i.i.i ]
  %.379.064.i.i.i = phi i64 [ 0, %B238.if.lr.ph.i.i.i ], [ %.450.i.i.i, %B538.i.i.i ]
  %.450.i.i.i = add nuw nsw i64 %.379.064.i.i.i, 1
  %.496.i.i.i = getelementptr i64, ptr %99, i64 %.379.064.i.i.i
  %.497.i.i.i = load i64, ptr %.496.i.i.i, align 8, !noalias !39
  %.502.i.i.i = icmp sgt i64 %.497.i.i.i, 0
  br i1 %.502.i.i.i, label %B270.i.i.i, label %B538.i.i.i

B440.i.i:                                         ; preds = %B326.i.i
  %.883.i.i = icmp ne i64 %.170.i.i, 2
  %.886.i.i = icmp ne i64 %.103.i.i, 2
  %or.cond.not964.i.i = or i1 %.886.i.i, %.883.i.i
  %brmerge810.i.i = or i1 %or.cond.not964.i.i, %.687.i.i
  br i1 %brmerge810.i.i, label %B618.i.i, label %B492.i.i

B492.i.i:                                         ; preds = %B440.i.i
  %.948.i.i = getelementptr i8, ptr %97, i64 8
  %.949.i.i = load i64, ptr %.948.i.i, align 8, !noalias !36
  %.950.i.i = icmp sgt i64 %.949.i.i, 249
  br i1 %.950.i.i, label %B270.if.lr.ph.i.i.i, label %B618.i.i

B270.if.lr.ph.i.i.i:                              ; preds = %B492.i.i
  %.1076.i.i = load i64, ptr %.827.i.i, align 8, !noalias !36
  %.262.i.i.i = getelementptr double, ptr %.336, i64 %.489.i.i
  %.263.i.i318.i = load double, ptr %.262.i.i.i, align 8, !noalias !42
  %.266.i.i.i = getelementptr i8, ptr %.262.i.i.i, i64 16
  %.267.i.i.i = load double, ptr %.266.i.i.i, align 8, !noalias !42
  %.270.i.i.i = getelementptr i8, ptr %.262.i.i.i, i64 24
  %.271.i.i.i = load double, ptr %.270.i.i.i, align 8, !noalias !42
  %.253.i.i.i = getelementptr i8, ptr %97, i64 88
  %.254.i.i.i = load i64, ptr %.253.i.i.i, align 8, !noalias !42
  %.196.i.i.i = getelementptr i8, ptr %97, i64 80
  %.197.i.i.i = load i64, ptr %.196.i.i.i, align 8, !noalias !42
  %.133.i.i.i = getelementptr i8, ptr %97, i64 40
  %.134.i.i.i = load i64, ptr %.133.i.i.i, align 8, !noalias !42
  %.76.i.i.i = getelementptr i8, ptr %97, i64 64
  %.77.i.i.i = load i64, ptr %.76.i.i.i, align 8, !noalias !42
  %107 = getelementptr double, ptr %.108, i64 %.1076.i.i
  %108 = getelementptr double, ptr %.336, i64 %.77.i.i.i
  %109 = getelementptr double, ptr %.336, i64 %.197.i.i.i
  %110 = getelementptr double, ptr %.336, i64 %.254.i.i.i
  %111 = getelementptr i64, ptr %.63, i64 %.134.i.i.i
  br label %B270.if.i.i.i

B270.if.i.i.i:                                    ; preds = %B270.if.i.i.i, %B270.if.lr.ph.i.i.i
  %gained.2.055.i.i.i = phi double [ 0.000000e+00, %B270.if.lr.ph.i.i.i ], [ %.612.i.i.i, %B270.if.i.i.i ]
  %lost.2.054.i.i.i = phi double [ 0.000000e+00, %B270.if.lr.ph.i.i.i ], [ %.599.i.i.i, %B270.if.i.i.i ]
  %.379.052.i.i.i = phi i64 [ 0, %B270.if.lr.ph.i.i.i ], [ %.450.i815.i.i, %B270.if.i.i.i ]
  %.450.i815.i.i = add nuw nsw i64 %.379.052.i.i.i, 1
  %.475.i.i.i = shl nsw i64 %.379.052.i.i.i, 2
  %.479.i.i.i = getelementptr double, ptr %107, i64 %.475.i.i.i
  %.480.i.i.i = load double, ptr %.479.i.i.i, align 8, !noalias !42
  %.486.i.i.i = getelementptr i8, ptr %.479.i.i.i, i64 16
  %.487.i.i.i = load double, ptr %.486.i.i.i, align 8, !noalias !42
  %.493.i.i.i = getelementptr i8, ptr %.479.i.i.i, i64 24
  %.494.i.i.i = load double, ptr %.493.i.i.i, align 8, !noalias !42
  %.495.i.i.i = shl nuw nsw i64 %.379.052.i.i.i, 1
  %.499.i.i.i = getelementptr double, ptr %108, i64 %.495.i.i.i
  %.500.i.i.i = load double, ptr %.499.i.i.i, align 8, !noalias !42
  %.506.i.i.i = getelementptr i8, ptr %.499.i.i.i, i64 8
  %.507.i.i.i = load double, ptr %.506.i.i.i, align 8, !noalias !42
  %.509.i.i.i = fmul double %.263.i.i318.i, %.480.i.i.i
  %.511.i.i.i = fmul double %.267.i.i.i, %.487.i.i.i
  %.512.i816.i.i = fadd double %.509.i.i.i, %.511.i.i.i
  %.514.i.i.i = fmul double %.263.i.i318.i, %.487.i.i.i
  %.516.i.i319.i = fmul double %.267.i.i.i, %.494.i.i.i
  %.517.i817.i.i = fadd double %.514.i.i.i, %.516.i.i319.i
  %.519.i818.i.i = fmul double %.263.i.i318.i, %.512.i816.i.i
  %.521.i819.i.i = fadd double %.133.i, %.519.i818.i.i
  %.523.i.i.i = fmul double %.267.i.i.i, %.517.i817.i.i
  %.524.i.i.i = fadd double %.521.i819.i.i, %.523.i.i.i
  %.526.i.i.i = fmul double %.271.i.i.i, %.517.i817.i.i
  %.528.i.i.i = fmul double %.271.i.i.i, %.494.i.i.i
  %.530.i.i320.i = fmul double %.271.i.i.i, %.528.i.i.i
  %.532.i.i.i = fadd double %.133.i, %.530.i.i320.i
  %.536.i.i.i = fdiv double 1.000000e+00, %.524.i.i.i
  %.537.i820.i.i = fmul double %.526.i.i.i, %.536.i.i.i
  %.538.i.i.i = fmul double %.526.i.i.i, %.537.i820.i.i
  %.539.i.i.i = fsub double %.532.i.i.i, %.538.i.i.i
  %.543.i.i.i = fdiv double 1.000000e+00, %.539.i.i.i
  %.545.i.i.i = fmul double %.263.i.i318.i, %.500.i.i.i
  %.547.i.i.i = fmul double %.267.i.i.i, %.507.i.i.i
  %.548.i.i.i = fadd double %.545.i.i.i, %.547.i.i.i
  %.550.i.i.i = fmul double %.271.i.i.i, %.507.i.i.i
  %.551.i.i.i = fmul double %.548.i.i.i, %.537.i820.i.i
  %.552.i.i.i = fsub double %.550.i.i.i, %.551.i.i.i
  %.553.i.i.i = fmul double %.552.i.i.i, %.543.i.i.i
  %.554.i.i.i = fmul double %.548.i.i.i, %.536.i.i.i
  %.555.i.i.i = fmul double %.537.i820.i.i, %.553.i.i.i
  %.556.i821.i.i = fsub double %.554.i.i.i, %.555.i.i.i
  %.557.i.i.i = fmul double %.537.i820.i.i, %.537.i820.i.i
  %.558.i.i.i = fmul double %.557.i.i.i, %.543.i.i.i
  %.559.i.i.i = fadd double %.536.i.i.i, %.558.i.i.i
  %.564.i.i.i = getelementptr double, ptr %109, i64 %.475.i.i.i
  store double %.559.i.i.i, ptr %.564.i.i.i, align 8, !noalias !42
  %.566.i.i.i = fneg double %.537.i820.i.i
  %.567.i.i.i = fmul double %.543.i.i.i, %.566.i.i.i
  %.573.i.i321.i = getelementptr i8, ptr %.564.i.i.i, i64 16
  store double %.567.i.i.i, ptr %.573.i.i321.i, align 8, !noalias !42
  %.580.i822.i.i = getelementptr i8, ptr %.564.i.i.i, i64 24
  store double %.543.i.i.i, ptr %.580.i822.i.i, align 8, !noalias !42
  %.586.i.i.i = getelementptr double, ptr %110, i64 %.495.i.i.i
  store double %.556.i821.i.i, ptr %.586.i.i.i, align 8, !noalias !42
  %.593.i823.i.i = getelementptr i8, ptr %.586.i.i.i, i64 8
  store double %.553.i.i.i, ptr %.593.i823.i.i, align 8, !noalias !42
  %.595.i.i.i = fmul double %.548.i.i.i, %.556.i821.i.i
  %.596.i.i.i = fmul double %.550.i.i.i, %.553.i.i.i
  %.597.i824.i.i = fadd double %.596.i.i.i, %.595.i.i.i
  %.599.i.i.i = fadd double %lost.2.054.i.i.i, %.597.i824.i.i
  %.605.i.i.i = getelementptr i64, ptr %111, i64 %.379.052.i.i.i
  %.606.i.i.i = load i64, ptr %.605.i.i.i, align 8, !noalias !42
  %.607.i.i.i = fmul double %.524.i.i.i, %.539.i.i.i
  %.608.i.i.i = tail call double @llvm.log.f64(double %.607.i.i.i)
  %.609.i.i.i = sitofp i64 %.606.i.i.i to double
  %.610.i.i.i = fmul double %.608.i.i.i, %.609.i.i.i
  %.612.i.i.i = fadd double %gained.2.055.i.i.i, %.610.i.i.i
  %exitcond.not.i825.i.i = icmp eq i64 %.450.i815.i.i, %.949.i.i
  br i1 %exitcond.not.i825.i.i, label %eliminate, label %B270.if.i.i.i

B618.i.i:                                         ; preds = %B492.i.i, %B440.i.i
  %112 = select i1 %.687.i.i, double %.1128.i.i, double 1.000000e+00
  %.1451.i.i = getelementptr i8, ptr %98, i64 88
  %.1452.i.i = load i64, ptr %.1451.i.i, align 8, !noalias !36
  %.1453.not.i.i = icmp eq i64 %.1452.i.i, 0
  br i1 %.1453.not.i.i, label %B810.i.i, label %B764.i.i

B764.i.i:                                         ; preds = %B618.i.i
  %.1474.i284.i = icmp sgt i64 %.103.i.i, 2
  %not..687.i.i = xor i1 %.687.i.i, true
  %spec.select.i.i = select i1 %not..687.i.i, i1 %.1474.i284.i, i1 false
  br label %B810.i.i

B810.i.i:                                         ; preds = %B764.i.i, %B618.i.i, %.thread.i.i
  %.1453.not931.i.i = phi i1 [ true, %B618.i.i ], [ false, %B764.i.i ], [ %.1453.not928.i.i, %.thread.i.i ]
  %113 = phi double [ %112, %B618.i.i ], [ %112, %B764.i.i ], [ 1.000000e+00, %.thread.i.i ]
  %"$phi326.0.2.0912920924930.i.i" = phi i1 [ %.687.i.i, %B618.i.i ], [ %.687.i.i, %B764.i.i ], [ false, %.thread.i.i ]
  %"$phi810.0.4.0.i.i" = phi i1 [ false, %B618.i.i ], [ %spec.select.i.i, %B764.i.i ], [ false, %.thread.i.i ]
  %.1558.i285.i = getelementptr i8, ptr %97, i64 8
  %.1559.i.i = load i64, ptr %.1558.i285.i, align 8, !noalias !36
  %invariant.gep1041.i.i = getelementptr double, ptr %"$phi204.0.2.0.i.i", i64 %.103.i.i
  %invariant.gep1045.i.i = getelementptr double, ptr %.336, i64 %.161.i.i
  %invariant.gep1049.i.i = getelementptr double, ptr %.336, i64 %.103.i.i
  %.16391051.not.i.i = icmp slt i64 %.1559.i.i, 1
  br i1 %.16391051.not.i.i, label %eliminate, label %B888.lr.ph.i.i

B888.lr.ph.i.i:                                   ; preds = %B810.i.i
  %.1844.i286.i = getelementptr i8, ptr %97, i64 48
  %"$phi986.1.2.1.in.i.i" = select i1 %.1866.not.i, ptr %.827.i.i, ptr %.1844.i286.i
  %.1917.i.i = getelementptr i8, ptr %97, i64 64
  %.1982.i.i = getelementptr i8, ptr %97, i64 80
  %.2046.i.i = getelementptr i8, ptr %97, i64 88
  %.2116.i.i = getelementptr i8, ptr %97, i64 40
  %.2254.i.i = mul i64 %.172.i.i, %.103.i.i
  %storemerge794.i.i = tail call i64 @llvm.smax.i64(i64 %.103.i.i, i64 0)
  %.2340974.not.i.i = icmp slt i64 %.103.i.i, 1
  %114 = getelementptr double, ptr %.336, i64 %.489.i.i
  %115 = getelementptr double, ptr %.336, i64 %.567.i280.i
  %116 = getelementptr double, ptr %115, i64 %.573.i.i
  %117 = getelementptr double, ptr %116, i64 %.2254.i.i
  %.3315.i.i = icmp sgt i64 %.103.i.i, 0
  %spec.select962.i.i = tail call i64 @llvm.smax.i64(i64 %.172.i.i, i64 0)
  %.34781003.not.i.i = icmp slt i64 %.161.i.i, 0
  %.39001012.not.i.i = icmp slt i64 %.2254.i.i, 1
  %invariant.gep1020.i.i = getelementptr double, ptr %116, i64 %.161.i.i
  %.4238.i.i = getelementptr i8, ptr %97, i64 32
  %.4356.i.i = getelementptr i8, ptr %97, i64 152
  %.4418.i.i = getelementptr i8, ptr %97, i64 168
  %.45091036.not.i.i = icmp slt i64 %.161.i.i, 1
  %brmerge.i288.i = select i1 %.1869.i, i1 true, i1 %.45091036.not.i.i
  br label %B888.i.i

B888.i.i:                                         ; preds = %B3156.i.i, %B888.lr.ph.i.i
  %gained.3.01055.i.i = phi double [ 0.000000e+00, %B888.lr.ph.i.i ], [ %gained.4.1.i.i, %B3156.i.i ]
  %lost.3.01054.i.i = phi double [ 0.000000e+00, %B888.lr.ph.i.i ], [ %lost.2.1.lcssa.i.i, %B3156.i.i ]
  %.1583.01053.i.i = phi i64 [ 0, %B888.lr.ph.i.i ], [ %.1652.i.i, %B3156.i.i ]
  %.1652.i.i = add nuw nsw i64 %.1583.01053.i.i, 1
  %"$phi986.1.2.1.i.i" = load i64, ptr %"$phi986.1.2.1.in.i.i", align 8, !noalias !36
  %.1851.i.i = mul nsw i64 %.1583.01053.i.i, %.170.i.i
  %.1853.i287.i = mul nsw i64 %.1851.i.i, %.170.i.i
  %.1855.i.i = add nsw i64 %.1853.i287.i, %"$phi986.1.2.1.i.i"
  %.1918.i.i = load i64, ptr %.1917.i.i, align 8, !noalias !36
  %.1922.i.i = add nsw i64 %.1918.i.i, %.1851.i.i
  %.1983.i.i = load i64, ptr %.1982.i.i, align 8, !noalias !36
  %.1986.i.i = mul nsw i64 %.1583.01053.i.i, %.103.i.i
  %.1988.i.i = mul nsw i64 %.1986.i.i, %.103.i.i
  %.1989.i.i = add nsw i64 %.1983.i.i, %.1988.i.i
  %.2047.i.i = load i64, ptr %.2046.i.i, align 8, !noalias !36
  %.2052.i.i = mul nsw i64 %.1986.i.i, %.172.i.i
  %.2053.i.i = add nsw i64 %.2047.i.i, %.2052.i.i
  %.2117.i.i = load i64, ptr %.2116.i.i, align 8, !noalias !36
  %118 = getelementptr i64, ptr %.63, i64 %.2117.i.i
  %.2121.i.i = getelementptr i64, ptr %118, i64 %.1583.01053.i.i
  %.2122.i.i = load i64, ptr %.2121.i.i, align 8, !noalias !36
  %.2129.i.i = icmp sgt i64 %.2122.i.i, 0
  br i1 %"$phi326.0.2.0912920924930.i.i", label %B1248.i.i, label %B1306.i.i

B1248.i.i:                                        ; preds = %B888.i.i
  br i1 %.2129.i.i, label %B1260.i.i, label %B1998.i.i

B1260.i.i:                                        ; preds = %B1248.i.i
  br i1 %.2340974.not.i.i, label %B1904.i.i, label %B26.if.lr.ph.i.i.i

B26.if.lr.ph.i.i.i:                               ; preds = %B1260.i.i
  %119 = getelementptr double, ptr %.108, i64 %.1855.i.i
  br label %B54.if.lr.ph.i.i.i

B26.loopexit.i.i.i:                               ; preds = %B152.i.i.i
  %.126.i.i.i = add nuw nsw i64 %.55.0253.i.i.i, 1
  %exitcond267.not.i.i.i = icmp eq i64 %.103.i.i, %.126.i.i.i
  br i1 %exitcond267.not.i.i.i, label %B252.if.lr.ph.i.i.i, label %B54.if.lr.ph.i.i.i

B152.i.i.i:                                       ; preds = %B86.if.i.i.i, %B54.if.i.i.i
  %total.4.2.lcssa.i.i.i = phi double [ 0.000000e+00, %B54.if.i.i.i ], [ %.417.i.i.i, %B86.if.i.i.i ]
  %.436.i.i.i = getelementptr double, ptr %121, i64 %.178.0250.i.i.i
  store double %total.4.2.lcssa.i.i.i, ptr %.436.i.i.i, align 8, !noalias !45
  %exitcond266.not.i.i.i = icmp eq i64 %.103.i.i, %.247.i.i.i
  br i1 %exitcond266.not.i.i.i, label %B26.loopexit.i.i.i, label %B54.if.i.i.i

B218.loopexit.i.i.i:                              ; preds = %B364.i828.i.i
  %.553.i827.i.i = add nuw nsw i64 %.484.0264.i.i.i, 1
  %exitcond270.not.i.i.i = icmp eq i64 %.103.i.i, %.553.i827.i.i
  br i1 %exitcond270.not.i.i.i, label %B1904.i.i, label %B252.if.lr.ph.i.i.i

B364.i828.i.i:                                    ; preds = %B298.if.i.i312.i
  %.675.i.i.i = add nuw nsw i64 %.606.0261.i.i.i, 1
  %.878.i.i.i = getelementptr double, ptr %123, i64 %.606.0261.i.i.i
  store double %.859.i.i315.i, ptr %.878.i.i.i, align 8, !noalias !45
  br i1 %.705.i.i.i, label %B218.loopexit.i.i.i, label %B298.if.lr.ph.i.i311.i

B54.if.lr.ph.i.i.i:                               ; preds = %B26.loopexit.i.i.i, %B26.if.lr.ph.i.i.i
  %.55.0253.i.i.i = phi i64 [ 0, %B26.if.lr.ph.i.i.i ], [ %.126.i.i.i, %B26.loopexit.i.i.i ]
  %.399.i.i.i = mul nsw i64 %.55.0253.i.i.i, %.170.i.i
  %120 = getelementptr double, ptr %119, i64 %.399.i.i.i
  %.427.i.i.i = mul nuw nsw i64 %.55.0253.i.i.i, %.103.i.i
  %121 = getelementptr double, ptr %117, i64 %.427.i.i.i
  br label %B54.if.i.i.i

B54.if.i.i.i:                                     ; preds = %B54.if.lr.ph.i.i.i, %B152.i.i.i
  %.178.0250.i.i.i = phi i64 [ 0, %B54.if.lr.ph.i.i.i ], [ %.247.i.i.i, %B152.i.i.i ]
  %.247.i.i.i = add nuw nsw i64 %.178.0250.i.i.i, 1
  %.359245.not.not.i.i.i = icmp sgt i64 %.103.i.i, %.178.0250.i.i.i
  br i1 %.359245.not.not.i.i.i, label %B86.if.lr.ph.i.i.i, label %B152.i.i.i

B86.if.lr.ph.i.i.i:                               ; preds = %B54.if.i.i.i
  %invariant.gep.i.i316.i = getelementptr double, ptr %114, i64 %.178.0250.i.i.i
  br label %B86.if.i.i.i

B86.if.i.i.i:                                     ; preds = %B86.if.i.i.i, %B86.if.lr.ph.i.i.i
  %total.4.2248.i.i.i = phi double [ 0.000000e+00, %B86.if.lr.ph.i.i.i ], [ %.417.i.i.i, %B86.if.i.i.i ]
  %.303.0246.i.i.i = phi i64 [ %.178.0250.i.i.i, %B86.if.lr.ph.i.i.i ], [ %.372.i.i.i, %B86.if.i.i.i ]
  %.372.i.i.i = add nuw i64 %.303.0246.i.i.i, 1
  %.404.i.i.i = getelementptr double, ptr %120, i64 %.303.0246.i.i.i
  %.405.i.i.i = load double, ptr %.404.i.i.i, align 8, !noalias !45
  %.407.i.i.i = mul nsw i64 %.303.0246.i.i.i, %.103.i.i
  %gep.i.i317.i = getelementptr double, ptr %invariant.gep.i.i316.i, i64 %.407.i.i.i
  %.414.i.i.i = load double, ptr %gep.i.i317.i, align 8, !noalias !45
  %.415.i.i.i = fmul double %.405.i.i.i, %.414.i.i.i
  %.417.i.i.i = fadd double %total.4.2248.i.i.i, %.415.i.i.i
  %exitcond.not.i829.i.i = icmp eq i64 %.372.i.i.i, %.103.i.i
  br i1 %exitcond.not.i829.i.i, label %B152.i.i.i, label %B86.if.i.i.i

B252.if.lr.ph.i.i.i:                              ; preds = %B26.loopexit.i.i.i, %B218.loopexit.i.i.i
  %.484.0264.i.i.i = phi i64 [ %.553.i827.i.i, %B218.loopexit.i.i.i ], [ 0, %B26.loopexit.i.i.i ]
  %.841.i.i.i = mul nuw nsw i64 %.484.0264.i.i.i, %.103.i.i
  %122 = getelementptr double, ptr %117, i64 %.841.i.i.i
  %123 = getelementptr double, ptr %115, i64 %.841.i.i.i
  br label %B298.if.lr.ph.i.i311.i

B298.if.lr.ph.i.i311.i:                           ; preds = %B252.if.lr.ph.i.i.i, %B364.i828.i.i
  %.606.0261.i.i.i = phi i64 [ 0, %B252.if.lr.ph.i.i.i ], [ %.675.i.i.i, %B364.i828.i.i ]
  %.705.i.i.i = icmp eq i64 %.484.0264.i.i.i, %.606.0261.i.i.i
  %arg.variance..i.i.i = select i1 %.705.i.i.i, double %.133.i, double 0.000000e+00
  %.850.i.i.i = mul nuw nsw i64 %.606.0261.i.i.i, %.103.i.i
  %124 = getelementptr double, ptr %117, i64 %.850.i.i.i
  br label %B298.if.i.i312.i

B298.if.i.i312.i:                                 ; preds = %B298.if.i.i312.i, %B298.if.lr.ph.i.i311.i
  %total.5.2258.i.i.i = phi double [ %arg.variance..i.i.i, %B298.if.lr.ph.i.i311.i ], [ %.859.i.i315.i, %B298.if.i.i312.i ]
  %.745.0256.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i.i311.i ], [ %.814.i.i.i, %B298.if.i.i312.i ]
  %.814.i.i.i = add nuw nsw i64 %.745.0256.i.i.i, 1
  %.846.i.i.i = getelementptr double, ptr %122, i64 %.745.0256.i.i.i
  %.847.i.i.i = load double, ptr %.846.i.i.i, align 8, !noalias !45
  %.855.i.i313.i = getelementptr double, ptr %124, i64 %.745.0256.i.i.i
  %.856.i.i.i = load double, ptr %.855.i.i313.i, align 8, !noalias !45
  %.857.i.i314.i = fmul double %.847.i.i.i, %.856.i.i.i
  %.859.i.i315.i = fadd double %total.5.2258.i.i.i, %.857.i.i314.i
  %exitcond268.not.i.i.i = icmp eq i64 %.103.i.i, %.814.i.i.i
  br i1 %exitcond268.not.i.i.i, label %B364.i828.i.i, label %B298.if.i.i312.i

B1306.i.i:                                        ; preds = %B888.i.i
  br i1 %"$phi810.0.4.0.i.i", label %B1320.i.i, label %B1396.i.i

B1320.i.i:                                        ; preds = %B1306.i.i
  br i1 %.2129.i.i, label %B1332.i.i, label %B1998.i.i

B1332.i.i:                                        ; preds = %B1320.i.i
  br i1 %.2340974.not.i.i, label %factored, label %B30.if.i.i.i

B100.if.lr.ph.i.i.i:                              ; preds = %B30.if.i.i.i
  %125 = getelementptr double, ptr %.108, i64 %.1855.i.i
  br label %B100.if.i.i.i

B218.i.i.i:                                       ; preds = %B142.if.i.i.i, %B100.if.B218_crit_edge.i.i.i
  %.461.pre-phi.i.i.i = phi i64 [ %.pre.i.i.i, %B100.if.B218_crit_edge.i.i.i ], [ %.445.i.i.i, %B142.if.i.i.i ]
  %126 = getelementptr double, ptr %115, i64 %.461.pre-phi.i.i.i
  %.469.i.i.i = getelementptr double, ptr %126, i64 %.201.0464.i.i.i
  %.470.i.i.i = load double, ptr %.469.i.i.i, align 8, !noalias !48
  %.472.i.i.i = fadd double %.133.i, %.470.i.i.i
  store double %.472.i.i.i, ptr %.469.i.i.i, align 8, !noalias !48
  %exitcond494.not.i.i.i = icmp eq i64 %.103.i.i, %.270.i831.i.i
  br i1 %exitcond494.not.i.i.i, label %B292.if.i.i.i, label %B100.if.i.i.i

B292.loopexit.i.i.i:                              ; preds = %B562.loopexit.i.i.i, %B292.if.i.i.i
  %exitcond496.not.i.i.i = icmp eq i64 %.103.i.i, %.588.i.i.i
  br i1 %exitcond496.not.i.i.i, label %B718.preheader.i.i.i, label %B292.if.i.i.i

B718.preheader.i.i.i:                             ; preds = %B292.loopexit.i.i.i
  %127 = getelementptr double, ptr %.336, i64 %.1989.i.i
  br label %B718.if.i.i.i

B562.loopexit.i.i.i:                              ; preds = %B618.if.i.i.i, %B562.if.i.i.i
  %.880.i.i.i = icmp samesign ugt i64 %.827.0474.i.i.i, 1
  br i1 %.880.i.i.i, label %B562.if.i.i.i, label %B292.loopexit.i.i.i

B814.loopexit.i.i.i:                              ; preds = %B910.if.i.i.i, %B814.if.i.i.i
  %exitcond499.not.i.i.i = icmp eq i64 %.1460.i.i.i, %133
  br i1 %exitcond499.not.i.i.i, label %B974.i.i.i, label %B814.if.i.i.i

B974.i.i.i:                                       ; preds = %B814.loopexit.i.i.i, %B718.if.i.i.i
  %total.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B718.if.i.i.i ], [ %.1510.i.i.i, %B814.loopexit.i.i.i ]
  %.1677.i.i.i = getelementptr double, ptr %127, i64 %.1117.0491.i.i.i
  store double %total.2.1.lcssa.i.i.i, ptr %.1677.i.i.i, align 8, !noalias !48
  %indvars.iv.next.i.i.i = add i64 %indvars.iv.i.i.i, -1
  %exitcond500.not.i.i.i = icmp eq i64 %.103.i.i, %.1186.i.i.i
  br i1 %exitcond500.not.i.i.i, label %factored, label %B718.if.i.i.i

B30.if.i.i.i:                                     ; preds = %B1332.i.i, %B30.if.i.i.i
  %.61.0458.i.i.i = phi i64 [ %.132.i.i.i, %B30.if.i.i.i ], [ 0, %B1332.i.i ]
  %.132.i.i.i = add nuw nsw i64 %.61.0458.i.i.i, 1
  %.158.i.i.i = mul nuw nsw i64 %.61.0458.i.i.i, %.103.i.i
  %128 = getelementptr double, ptr %114, i64 %.158.i.i.i
  %.163.i.i.i = getelementptr double, ptr %128, i64 %.61.0458.i.i.i
  %.164.i.i.i = load double, ptr %.163.i.i.i, align 8, !noalias !48
  %.168.i.i.i = getelementptr double, ptr %117, i64 %.61.0458.i.i.i
  store double %.164.i.i.i, ptr %.168.i.i.i, align 8, !noalias !48
  %exitcond.not.i830.i.i = icmp eq i64 %.103.i.i, %.132.i.i.i
  br i1 %exitcond.not.i830.i.i, label %B100.if.lr.ph.i.i.i, label %B30.if.i.i.i

B100.if.i.i.i:                                    ; preds = %B218.i.i.i, %B100.if.lr.ph.i.i.i
  %.201.0464.i.i.i = phi i64 [ 0, %B100.if.lr.ph.i.i.i ], [ %.270.i831.i.i, %B218.i.i.i ]
  %.270.i831.i.i = add nuw nsw i64 %.201.0464.i.i.i, 1
  %.302.i.i.i = getelementptr double, ptr %117, i64 %.201.0464.i.i.i
  %.303.i.i.i = load double, ptr %.302.i.i.i, align 8, !noalias !48
  %.388460.not.not.i.i.i = icmp sgt i64 %.103.i.i, %.201.0464.i.i.i
  br i1 %.388460.not.not.i.i.i, label %B142.if.lr.ph.i.i.i, label %B100.if.B218_crit_edge.i.i.i

B100.if.B218_crit_edge.i.i.i:                     ; preds = %B100.if.i.i.i
  %.pre.i.i.i = mul nuw nsw i64 %.201.0464.i.i.i, %.103.i.i
  br label %B218.i.i.i

B142.if.lr.ph.i.i.i:                              ; preds = %B100.if.i.i.i
  %.428.i.i310.i = mul nsw i64 %.201.0464.i.i.i, %.170.i.i
  %129 = getelementptr double, ptr %125, i64 %.428.i.i310.i
  %.445.i.i.i = mul nuw nsw i64 %.201.0464.i.i.i, %.103.i.i
  %130 = getelementptr double, ptr %115, i64 %.445.i.i.i
  br label %B142.if.i.i.i

B142.if.i.i.i:                                    ; preds = %B142.if.i.i.i, %B142.if.lr.ph.i.i.i
  %.332.0461.i.i.i = phi i64 [ %.201.0464.i.i.i, %B142.if.lr.ph.i.i.i ], [ %.401.i.i.i, %B142.if.i.i.i ]
  %.401.i.i.i = add nuw i64 %.332.0461.i.i.i, 1
  %.433.i.i.i = getelementptr double, ptr %129, i64 %.332.0461.i.i.i
  %.434.i.i.i = load double, ptr %.433.i.i.i, align 8, !noalias !48
  %.436.i833.i.i = fmul double %.303.i.i.i, %.434.i.i.i
  %.440.i.i.i = getelementptr double, ptr %117, i64 %.332.0461.i.i.i
  %.441.i.i.i = load double, ptr %.440.i.i.i, align 8, !noalias !48
  %.442.i.i.i = fmul double %.436.i833.i.i, %.441.i.i.i
  %.450.i834.i.i = getelementptr double, ptr %130, i64 %.332.0461.i.i.i
  store double %.442.i.i.i, ptr %.450.i834.i.i, align 8, !noalias !48
  %exitcond493.not.i.i.i = icmp eq i64 %.401.i.i.i, %.103.i.i
  br i1 %exitcond493.not.i.i.i, label %B218.i.i.i, label %B142.if.i.i.i

B292.if.i.i.i:                                    ; preds = %B218.i.i.i, %B292.loopexit.i.i.i
  %half.2.0478.i.i.i = phi double [ %.633.i.i303.i, %B292.loopexit.i.i.i ], [ 0.000000e+00, %B218.i.i.i ]
  %.519.0476.i.i.i = phi i64 [ %.588.i.i.i, %B292.loopexit.i.i.i ], [ 0, %B218.i.i.i ]
  %.588.i.i.i = add nuw nsw i64 %.519.0476.i.i.i, 1
  %.618.i.i.i = mul nuw nsw i64 %.519.0476.i.i.i, %.103.i.i
  %131 = getelementptr double, ptr %115, i64 %.618.i.i.i
  %.628.i.i.i = getelementptr double, ptr %131, i64 %.519.0476.i.i.i
  %.629.i.i.i = load double, ptr %.628.i.i.i, align 8, !noalias !48
  %.630.i.i.i = tail call double @llvm.log.f64(double %.629.i.i.i)
  %.631.i.i.i = fmul double %.630.i.i.i, 5.000000e-01
  %.633.i.i303.i = fadd double %half.2.0478.i.i.i, %.631.i.i.i
  %.645.i832.i.i = tail call double @sqrt(double %.629.i.i.i)
  %.649.i.i.i = fdiv double 1.000000e+00, %.645.i832.i.i
  store double %.649.i.i.i, ptr %.628.i.i.i, align 8, !noalias !48
  %.695.i.i.i = sub nsw i64 %.103.i.i, %.588.i.i.i
  %storemerge449.i.i.i = tail call i64 @llvm.smax.i64(i64 %.695.i.i.i, i64 0)
  %.738466.not.i.i.i = icmp slt i64 %.695.i.i.i, 1
  br i1 %.738466.not.i.i.i, label %B292.loopexit.i.i.i, label %B478.if.i.i.i

B478.if.i.i.i:                                    ; preds = %B292.if.i.i.i, %B478.if.i.i.i
  %.685.0468.i.i.i = phi i64 [ %.747.i.i.i, %B478.if.i.i.i ], [ %storemerge449.i.i.i, %B292.if.i.i.i ]
  %.682.0467.i.i.i = phi i64 [ %.751.i.i.i, %B478.if.i.i.i ], [ %.588.i.i.i, %B292.if.i.i.i ]
  %.747.i.i.i = add nsw i64 %.685.0468.i.i.i, -1
  %.751.i.i.i = add nuw i64 %.682.0467.i.i.i, 1
  %.779.i.i.i = getelementptr double, ptr %131, i64 %.682.0467.i.i.i
  %.780.i.i.i = load double, ptr %.779.i.i.i, align 8, !noalias !48
  %.786.i.i304.i = load double, ptr %.628.i.i.i, align 8, !noalias !48
  %.787.i.i305.i = fmul double %.780.i.i.i, %.786.i.i304.i
  store double %.787.i.i305.i, ptr %.779.i.i.i, align 8, !noalias !48
  %.738.i.i.i = icmp samesign ugt i64 %.685.0468.i.i.i, 1
  br i1 %.738.i.i.i, label %B478.if.i.i.i, label %B562.if.i.i.i

B562.if.i.i.i:                                    ; preds = %B478.if.i.i.i, %B562.loopexit.i.i.i
  %.827.0474.i.i.i = phi i64 [ %.889.i.i.i, %B562.loopexit.i.i.i ], [ %storemerge449.i.i.i, %B478.if.i.i.i ]
  %.824.0473.i.i.i = phi i64 [ %.893.i.i.i, %B562.loopexit.i.i.i ], [ %.588.i.i.i, %B478.if.i.i.i ]
  %.889.i.i.i = add nsw i64 %.827.0474.i.i.i, -1
  %.893.i.i.i = add nuw i64 %.824.0473.i.i.i, 1
  %.921.i.i.i = getelementptr double, ptr %131, i64 %.824.0473.i.i.i
  %.922.i.i.i = load double, ptr %.921.i.i.i, align 8, !noalias !48
  %.970.i.i.i = sub i64 %.103.i.i, %.824.0473.i.i.i
  %.1013469.not.i.i.i = icmp slt i64 %.970.i.i.i, 1
  br i1 %.1013469.not.i.i.i, label %B562.loopexit.i.i.i, label %B618.if.lr.ph.i.i.i

B618.if.lr.ph.i.i.i:                              ; preds = %B562.if.i.i.i
  %.924.i.i306.i = mul nsw i64 %.824.0473.i.i.i, %.103.i.i
  %132 = getelementptr double, ptr %115, i64 %.924.i.i306.i
  br label %B618.if.i.i.i

B618.if.i.i.i:                                    ; preds = %B618.if.i.i.i, %B618.if.lr.ph.i.i.i
  %.957.0470.i.i.i = phi i64 [ %.824.0473.i.i.i, %B618.if.lr.ph.i.i.i ], [ %.1026.i.i.i, %B618.if.i.i.i ]
  %.1026.i.i.i = add i64 %.957.0470.i.i.i, 1
  %.1054.i.i.i = getelementptr double, ptr %132, i64 %.957.0470.i.i.i
  %.1055.i.i.i = load double, ptr %.1054.i.i.i, align 8, !noalias !48
  %.1059.i.i.i = getelementptr double, ptr %131, i64 %.957.0470.i.i.i
  %.1060.i.i.i = load double, ptr %.1059.i.i.i, align 8, !noalias !48
  %.1062.i.i.i = fmul double %.922.i.i.i, %.1060.i.i.i
  %.1063.i.i307.i = fsub double %.1055.i.i.i, %.1062.i.i.i
  store double %.1063.i.i307.i, ptr %.1054.i.i.i, align 8, !noalias !48
  %exitcond495.not.i.i.i = icmp eq i64 %.1026.i.i.i, %.103.i.i
  br i1 %exitcond495.not.i.i.i, label %B562.loopexit.i.i.i, label %B618.if.i.i.i

B718.if.i.i.i:                                    ; preds = %B974.i.i.i, %B718.preheader.i.i.i
  %indvars.iv.i.i.i = phi i64 [ %.103.i.i, %B718.preheader.i.i.i ], [ %indvars.iv.next.i.i.i, %B974.i.i.i ]
  %.1117.0491.i.i.i = phi i64 [ 0, %B718.preheader.i.i.i ], [ %.1186.i.i.i, %B974.i.i.i ]
  %smax498.i.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i.i, i64 0)
  %133 = add nuw i64 %smax498.i.i.i, %.1117.0491.i.i.i
  %.1186.i.i.i = add nuw nsw i64 %.1117.0491.i.i.i, 1
  %.1295479.not.not.i.i.i = icmp sgt i64 %.103.i.i, %.1117.0491.i.i.i
  br i1 %.1295479.not.not.i.i.i, label %B746.if.i.i.i, label %B974.i.i.i

B746.if.i.i.i:                                    ; preds = %B718.if.i.i.i, %B746.if.i.i.i
  %.1239.0480.i.i.i = phi i64 [ %.1308.i.i.i, %B746.if.i.i.i ], [ %.1117.0491.i.i.i, %B718.if.i.i.i ]
  %.1308.i.i.i = add nuw i64 %.1239.0480.i.i.i, 1
  %.1338.i.i.i = icmp eq i64 %.1239.0480.i.i.i, %.1117.0491.i.i.i
  %..i.i.i = select i1 %.1338.i.i.i, double 1.000000e+00, double 0.000000e+00
  %.1354.i.i.i = getelementptr double, ptr %117, i64 %.1239.0480.i.i.i
  store double %..i.i.i, ptr %.1354.i.i.i, align 8, !noalias !48
  %exitcond497.not.i.i.i = icmp eq i64 %.1308.i.i.i, %133
  br i1 %exitcond497.not.i.i.i, label %B814.if.i.i.i, label %B746.if.i.i.i

B814.if.i.i.i:                                    ; preds = %B746.if.i.i.i, %B814.loopexit.i.i.i
  %total.2.1488.i.i.i = phi double [ %.1510.i.i.i, %B814.loopexit.i.i.i ], [ 0.000000e+00, %B746.if.i.i.i ]
  %.1391.0486.i.i.i = phi i64 [ %.1460.i.i.i, %B814.loopexit.i.i.i ], [ %.1117.0491.i.i.i, %B746.if.i.i.i ]
  %.1460.i.i.i = add nuw i64 %.1391.0486.i.i.i, 1
  %.1486.i.i.i = mul nsw i64 %.1391.0486.i.i.i, %.103.i.i
  %.1495.i.i.i = getelementptr double, ptr %117, i64 %.1391.0486.i.i.i
  %.1496.i.i.i = load double, ptr %.1495.i.i.i, align 8, !noalias !48
  %134 = getelementptr double, ptr %115, i64 %.1486.i.i.i
  %.1500.i.i.i = getelementptr double, ptr %134, i64 %.1391.0486.i.i.i
  %.1501.i.i308.i = load double, ptr %.1500.i.i.i, align 8, !noalias !48
  %.1502.i.i.i = fmul double %.1496.i.i.i, %.1501.i.i308.i
  %.1508.i.i.i = fmul double %.1502.i.i.i, %.1502.i.i.i
  %.1510.i.i.i = fadd double %total.2.1488.i.i.i, %.1508.i.i.i
  %.1554.i.i.i = sub i64 %.103.i.i, %.1460.i.i.i
  %.1597482.not.i.i.i = icmp slt i64 %.1554.i.i.i, 1
  br i1 %.1597482.not.i.i.i, label %B814.loopexit.i.i.i, label %B910.if.i.i.i

B910.if.i.i.i:                                    ; preds = %B814.if.i.i.i, %B910.if.i.i.i
  %.1541.0483.i.i.i = phi i64 [ %.1610.i.i.i, %B910.if.i.i.i ], [ %.1460.i.i.i, %B814.if.i.i.i ]
  %.1610.i.i.i = add i64 %.1541.0483.i.i.i, 1
  %.1638.i.i.i = getelementptr double, ptr %117, i64 %.1541.0483.i.i.i
  %.1639.i.i309.i = load double, ptr %.1638.i.i.i, align 8, !noalias !48
  %.1643.i.i.i = getelementptr double, ptr %134, i64 %.1541.0483.i.i.i
  %.1644.i.i.i = load double, ptr %.1643.i.i.i, align 8, !noalias !48
  %.1646.i.i.i = fmul double %.1502.i.i.i, %.1644.i.i.i
  %.1647.i.i.i = fsub double %.1639.i.i309.i, %.1646.i.i.i
  store double %.1647.i.i.i, ptr %.1638.i.i.i, align 8, !noalias !48
  %exitcond1064.not.i.i = icmp eq i64 %.1610.i.i.i, %.103.i.i
  br i1 %exitcond1064.not.i.i, label %B814.loopexit.i.i.i, label %B910.if.i.i.i

factored: ; preds = %B974.i.i.i, %B1332.i.i
  %half.2.0.lcssa502.i.i.i = phi double [ 0.000000e+00, %B1332.i.i ], [ %.633.i.i303.i, %B974.i.i.i ]
  %.2187.i.i = uitofp nneg i64 %.2122.i.i to double
  %.2188.i.i = fmul double %.2187.i.i, 2.000000e+00
  %.2228.i.i = fmul double %.2188.i.i, %half.2.0.lcssa502.i.i.i
  %.2230.i.i = fadd double %gained.3.01055.i.i, %.2228.i.i
  br label %B1904.i.i

B1396.i.i:                                        ; preds = %B1306.i.i
  br i1 %.2129.i.i, label %B1408.i.i, label %B1998.i.i

B1408.i.i:                                        ; preds = %B1396.i.i
  br i1 %.2340974.not.i.i, label %B1904.i.i, label %B1444.if.lr.ph.i.i

B1444.if.lr.ph.i.i:                               ; preds = %B1408.i.i
  %135 = getelementptr double, ptr %"$phi204.0.2.0.i.i", i64 %.1855.i.i
  br label %B1478.if.lr.ph.i.i

B1444.loopexit.i.i:                               ; preds = %B1608.i.i
  %.2353.i.i = add nuw nsw i64 %.2284.0975.i.i, 1
  %exitcond1061.not.i.i = icmp eq i64 %.103.i.i, %.2353.i.i
  br i1 %exitcond1061.not.i.i, label %B1712.if.lr.ph.i.i, label %B1478.if.lr.ph.i.i

B1608.i.i:                                        ; preds = %B1536.if.i.i, %B1478.if.i.i
  %total.7.3.lcssa.i.i = phi double [ 0.000000e+00, %B1478.if.i.i ], [ %.2676.i.i, %B1536.if.i.i ]
  %.2695.i.i = getelementptr double, ptr %167, i64 %.2406.0972.i.i
  store double %total.7.3.lcssa.i.i, ptr %.2695.i.i, align 8, !noalias !36
  %exitcond1060.not.i.i = icmp eq i64 %.2406.0972.i.i, %.2284.0975.i.i
  br i1 %exitcond1060.not.i.i, label %B1444.loopexit.i.i, label %B1478.if.i.i

B1678.loopexit.i.i:                               ; preds = %B1858.i.i
  %exitcond1063.not.i.i = icmp eq i64 %.103.i.i, %.2804.i.i
  br i1 %exitcond1063.not.i.i, label %B1904.i.i, label %B1712.if.lr.ph.i.i

B1858.i.i:                                        ; preds = %B1786.if.i.i, %B1712.if.i.i
  %total.8.3.lcssa.i.i = phi double [ %arg.variance..i.i, %B1712.if.i.i ], [ %.3142.i.i, %B1786.if.i.i ]
  %.3161.i.i = getelementptr double, ptr %168, i64 %.2857.0987.i.i
  store double %total.8.3.lcssa.i.i, ptr %.3161.i.i, align 8, !noalias !36
  br i1 %.2956.i.i, label %B1678.loopexit.i.i, label %B1712.if.i.i

B1904.i.i:                                        ; preds = %B1678.loopexit.i.i, %B218.loopexit.i.i.i, %B1408.i.i, %factored, %B1260.i.i
  %gained.5.1.i.i = phi double [ %.2230.i.i, %factored ], [ %gained.3.01055.i.i, %B1260.i.i ], [ %gained.3.01055.i.i, %B218.loopexit.i.i.i ], [ %gained.3.01055.i.i, %B1408.i.i ], [ %gained.3.01055.i.i, %B1678.loopexit.i.i ]
  %.3192.i.i = icmp slt i64 %.2122.i.i, 1
  %brmerge812.i.i = select i1 %.3192.i.i, i1 true, i1 %"$phi810.0.4.0.i.i"
  br i1 %brmerge812.i.i, label %B1998.i.i, label %B1930.i.i

B1930.i.i:                                        ; preds = %B1904.i.i
  br i1 %.2340974.not.i.i, label %invert.3, label %B64.if.lr.ph.i.i.i

B182.i.i.i:                                       ; preds = %B116.if.i.i.i, %B64.if.i.i.i
  %total.2.2.lcssa.i.i297.i = phi double [ %.270.i837.i.i, %B64.if.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.422.i.i.i = icmp eq i64 %.40.0145.i.i.i, %.164.0142.i.i.i
  br i1 %.422.i.i.i, label %B294.i.i.i, label %B268.i.i298.i

B268.i.i298.i:                                    ; preds = %B182.i.i.i
  %.434.i840.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.103.i.i
  %136 = getelementptr double, ptr %115, i64 %.434.i840.i.i
  %.440.i841.i.i = getelementptr double, ptr %136, i64 %.164.0142.i.i.i
  %.441.i842.i.i = load double, ptr %.440.i841.i.i, align 8, !noalias !51
  %.446.i.i.i = fdiv double %total.2.2.lcssa.i.i297.i, %.441.i842.i.i
  store double %.446.i.i.i, ptr %.269.i.i.i, align 8, !noalias !51
  br label %B64.if.i.i.i

B294.i.i.i:                                       ; preds = %B182.i.i.i
  %.111.i.i.i = add nuw nsw i64 %.40.0145.i.i.i, 1
  %.425.i.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i297.i)
  store double %.425.i.i.i, ptr %.269.i.i.i, align 8, !noalias !51
  %.482.i.i.i = getelementptr double, ptr %137, i64 %.40.0145.i.i.i
  %.483.i.i.i = load double, ptr %.482.i.i.i, align 8, !noalias !51
  %.484.i.i.i = tail call double @llvm.log.f64(double %.483.i.i.i)
  %.486.i843.i.i = fadd double %half.2.0147.i.i.i, %.484.i.i.i
  %exitcond150.not.i.i.i = icmp eq i64 %.111.i.i.i, %.103.i.i
  br i1 %exitcond150.not.i.i.i, label %B26.if.lr.ph.i844.i.i, label %B64.if.lr.ph.i.i.i

B64.if.lr.ph.i.i.i:                               ; preds = %B1930.i.i, %B294.i.i.i
  %half.2.0147.i.i.i = phi double [ %.486.i843.i.i, %B294.i.i.i ], [ 0.000000e+00, %B1930.i.i ]
  %.40.0145.i.i.i = phi i64 [ %.111.i.i.i, %B294.i.i.i ], [ 0, %B1930.i.i ]
  %.263.i836.i.i = mul nuw nsw i64 %.40.0145.i.i.i, %.103.i.i
  %137 = getelementptr double, ptr %115, i64 %.263.i836.i.i
  br label %B64.if.i.i.i

B64.if.i.i.i:                                     ; preds = %B64.if.lr.ph.i.i.i, %B268.i.i298.i
  %.164.0142.i.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i.i ], [ %.233.i.i.i, %B268.i.i298.i ]
  %.233.i.i.i = add nuw nsw i64 %.164.0142.i.i.i, 1
  %.269.i.i.i = getelementptr double, ptr %137, i64 %.164.0142.i.i.i
  %.270.i837.i.i = load double, ptr %.269.i.i.i, align 8, !noalias !51
  %.354137.not.i.i.i = icmp eq i64 %.164.0142.i.i.i, 0
  br i1 %.354137.not.i.i.i, label %B182.i.i.i, label %B116.if.lr.ph.i.i.i

B116.if.lr.ph.i.i.i:                              ; preds = %B64.if.i.i.i
  %.403.i.i.i = mul nuw nsw i64 %.164.0142.i.i.i, %.103.i.i
  %138 = getelementptr double, ptr %115, i64 %.403.i.i.i
  br label %B116.if.i.i.i

B116.if.i.i.i:                                    ; preds = %B116.if.i.i.i, %B116.if.lr.ph.i.i.i
  %total.2.2140.i.i.i = phi double [ %.270.i837.i.i, %B116.if.lr.ph.i.i.i ], [ %.412.i.i.i, %B116.if.i.i.i ]
  %.298.0138.i.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i.i ], [ %.367.i.i.i, %B116.if.i.i.i ]
  %.367.i.i.i = add nuw nsw i64 %.298.0138.i.i.i, 1
  %.399.i838.i.i = getelementptr double, ptr %137, i64 %.298.0138.i.i.i
  %.400.i.i.i = load double, ptr %.399.i838.i.i, align 8, !noalias !51
  %.408.i.i.i = getelementptr double, ptr %138, i64 %.298.0138.i.i.i
  %.409.i.i.i = load double, ptr %.408.i.i.i, align 8, !noalias !51
  %.410.i.i.i = fmul double %.400.i.i.i, %.409.i.i.i
  %.412.i.i.i = fsub double %total.2.2140.i.i.i, %.410.i.i.i
  %exitcond.not.i839.i.i = icmp eq i64 %.367.i.i.i, %.164.0142.i.i.i
  br i1 %exitcond.not.i839.i.i, label %B182.i.i.i, label %B116.if.i.i.i

B26.if.lr.ph.i844.i.i:                            ; preds = %B294.i.i.i
  %139 = getelementptr double, ptr %.336, i64 %.1989.i.i
  br label %B54.if.lr.ph.i845.i.i

B26.loopexit.i859.i.i:                            ; preds = %B400.i.i.i
  %.111.i846.i.i = add nuw nsw i64 %.40.0251.i.i.i, 1
  %exitcond254.not.i.i.i = icmp eq i64 %.103.i.i, %.111.i846.i.i
  br i1 %exitcond254.not.i.i.i, label %invert.3, label %B54.if.lr.ph.i845.i.i

B166.i.i.i:                                       ; preds = %B100.if.i861.i.i, %B54.if.i848.i.i
  %total.4.2.lcssa.i851.i.i = phi double [ %..i850.i.i, %B54.if.i848.i.i ], [ %.416.i.i.i, %B100.if.i861.i.i ]
  %.426.not.i.i.i = icmp samesign ult i64 %.163.0230.i.i.i, %.40.0251.i.i.i
  br i1 %.426.not.i.i.i, label %B212.i.i.i, label %B180.i.i.i

B180.i.i.i:                                       ; preds = %B166.i.i.i
  %140 = getelementptr double, ptr %115, i64 %.398.i.i.i
  %.436.i853.i.i = getelementptr double, ptr %140, i64 %.163.0230.i.i.i
  %.437.i.i.i = load double, ptr %.436.i853.i.i, align 8, !noalias !54
  %.442.i854.i.i = fdiv double %total.4.2.lcssa.i851.i.i, %.437.i.i.i
  br label %B212.i.i.i

B212.i.i.i:                                       ; preds = %B180.i.i.i, %B166.i.i.i
  %"$phi212.2.2.2.i.i.i" = phi double [ %.442.i854.i.i, %B180.i.i.i ], [ 0.000000e+00, %B166.i.i.i ]
  %gep233.i.i.i = getelementptr double, ptr %invariant.gep.i847.i.i, i64 %.398.i.i.i
  store double %"$phi212.2.2.2.i.i.i", ptr %gep233.i.i.i, align 8, !noalias !54
  %exitcond253.not.i.i.i = icmp eq i64 %.103.i.i, %.232.i.i.i
  br i1 %exitcond253.not.i.i.i, label %B274.if.i.i.i, label %B54.if.i848.i.i

B400.i.i.i:                                       ; preds = %B334.if.i.i.i, %B274.if.i.i.i
  %total.5.2.lcssa.i.i.i = phi double [ %.605.i856.i.i, %B274.if.i.i.i ], [ %.749.i.i.i, %B334.if.i.i.i ]
  %141 = getelementptr double, ptr %115, i64 %.598.i.i.i
  %.765.i.i.i = getelementptr double, ptr %141, i64 %.564.i855.i.i
  %.766.i.i.i = load double, ptr %.765.i.i.i, align 8, !noalias !54
  %.771.i.i.i = fdiv double %total.5.2.lcssa.i.i.i, %.766.i.i.i
  store double %.771.i.i.i, ptr %gep249.i.i.i, align 8, !noalias !54
  %.555.i858.i.i = icmp sgt i64 %.502.0246.i.i.i, 1
  br i1 %.555.i858.i.i, label %B274.if.i.i.i, label %B26.loopexit.i859.i.i

B54.if.lr.ph.i845.i.i:                            ; preds = %B26.loopexit.i859.i.i, %B26.if.lr.ph.i844.i.i
  %.40.0251.i.i.i = phi i64 [ 0, %B26.if.lr.ph.i844.i.i ], [ %.111.i846.i.i, %B26.loopexit.i859.i.i ]
  %invariant.gep.i847.i.i = getelementptr double, ptr %139, i64 %.40.0251.i.i.i
  br label %B54.if.i848.i.i

B54.if.i848.i.i:                                  ; preds = %B54.if.lr.ph.i845.i.i, %B212.i.i.i
  %.163.0230.i.i.i = phi i64 [ 0, %B54.if.lr.ph.i845.i.i ], [ %.232.i.i.i, %B212.i.i.i ]
  %.232.i.i.i = add nuw nsw i64 %.163.0230.i.i.i, 1
  %.262.i849.i.i = icmp eq i64 %.163.0230.i.i.i, %.40.0251.i.i.i
  %..i850.i.i = select i1 %.262.i849.i.i, double 1.000000e+00, double 0.000000e+00
  %.358225.not.not.i.i.i = icmp samesign ugt i64 %.163.0230.i.i.i, %.40.0251.i.i.i
  %.398.i.i.i = mul nuw nsw i64 %.163.0230.i.i.i, %.103.i.i
  br i1 %.358225.not.not.i.i.i, label %B100.if.lr.ph.i860.i.i, label %B166.i.i.i

B100.if.lr.ph.i860.i.i:                           ; preds = %B54.if.i848.i.i
  %142 = getelementptr double, ptr %115, i64 %.398.i.i.i
  br label %B100.if.i861.i.i

B100.if.i861.i.i:                                 ; preds = %B100.if.i861.i.i, %B100.if.lr.ph.i860.i.i
  %total.4.2228.i.i.i = phi double [ %..i850.i.i, %B100.if.lr.ph.i860.i.i ], [ %.416.i.i.i, %B100.if.i861.i.i ]
  %.302.0226.i.i.i = phi i64 [ %.40.0251.i.i.i, %B100.if.lr.ph.i860.i.i ], [ %.371.i.i.i, %B100.if.i861.i.i ]
  %.371.i.i.i = add nuw i64 %.302.0226.i.i.i, 1
  %.403.i862.i.i = getelementptr double, ptr %142, i64 %.302.0226.i.i.i
  %.404.i863.i.i = load double, ptr %.403.i862.i.i, align 8, !noalias !54
  %.406.i.i.i = mul nsw i64 %.302.0226.i.i.i, %.103.i.i
  %gep.i864.i.i = getelementptr double, ptr %invariant.gep.i847.i.i, i64 %.406.i.i.i
  %.413.i.i.i = load double, ptr %gep.i864.i.i, align 8, !noalias !54
  %.414.i865.i.i = fmul double %.404.i863.i.i, %.413.i.i.i
  %.416.i.i.i = fsub double %total.4.2228.i.i.i, %.414.i865.i.i
  %exitcond.not.i866.i.i = icmp eq i64 %.371.i.i.i, %.163.0230.i.i.i
  br i1 %exitcond.not.i866.i.i, label %B166.i.i.i, label %B100.if.i861.i.i

B274.if.i.i.i:                                    ; preds = %B212.i.i.i, %B400.i.i.i
  %.502.0246.i.i.i = phi i64 [ %.564.i855.i.i, %B400.i.i.i ], [ %.103.i.i, %B212.i.i.i ]
  %.564.i855.i.i = add nsw i64 %.502.0246.i.i.i, -1
  %.598.i.i.i = mul nsw i64 %.564.i855.i.i, %.103.i.i
  %gep249.i.i.i = getelementptr double, ptr %invariant.gep.i847.i.i, i64 %.598.i.i.i
  %.605.i856.i.i = load double, ptr %gep249.i.i.i, align 8, !noalias !54
  %.648.i.i.i = sub nuw nsw i64 %.103.i.i, %.502.0246.i.i.i
  %.691236.not.i.i.i = icmp eq i64 %.648.i.i.i, 0
  br i1 %.691236.not.i.i.i, label %B400.i.i.i, label %B334.if.lr.ph.i.i.i

B334.if.lr.ph.i.i.i:                              ; preds = %B274.if.i.i.i
  %invariant.gep241.i.i.i = getelementptr double, ptr %115, i64 %.564.i855.i.i
  br label %B334.if.i.i.i

B334.if.i.i.i:                                    ; preds = %B334.if.i.i.i, %B334.if.lr.ph.i.i.i
  %total.5.2239.i.i.i = phi double [ %.605.i856.i.i, %B334.if.lr.ph.i.i.i ], [ %.749.i.i.i, %B334.if.i.i.i ]
  %.638.0238.i.i.i = phi i64 [ %.648.i.i.i, %B334.if.lr.ph.i.i.i ], [ %.700.i.i.i, %B334.if.i.i.i ]
  %.635.0237.i.i.i = phi i64 [ %.502.0246.i.i.i, %B334.if.lr.ph.i.i.i ], [ %.704.i.i.i, %B334.if.i.i.i ]
  %.700.i.i.i = add nsw i64 %.638.0238.i.i.i, -1
  %.704.i.i.i = add i64 %.635.0237.i.i.i, 1
  %143 = mul nsw i64 %.635.0237.i.i.i, %.103.i.i
  %gep242.i.i.i = getelementptr double, ptr %invariant.gep241.i.i.i, i64 %143
  %.737.i.i.i = load double, ptr %gep242.i.i.i, align 8, !noalias !54
  %gep235.i.i.i = getelementptr double, ptr %invariant.gep.i847.i.i, i64 %143
  %.746.i.i.i = load double, ptr %gep235.i.i.i, align 8, !noalias !54
  %.747.i857.i.i = fmul double %.737.i.i.i, %.746.i.i.i
  %.749.i.i.i = fsub double %total.5.2239.i.i.i, %.747.i857.i.i
  %.691.i.i.i = icmp sgt i64 %.638.0238.i.i.i, 1
  br i1 %.691.i.i.i, label %B334.if.i.i.i, label %B400.i.i.i

invert.3: ; preds = %B26.loopexit.i859.i.i, %B1930.i.i
  %half.2.0.lcssa.i942.i.i = phi double [ 0.000000e+00, %B1930.i.i ], [ %.486.i843.i.i, %B26.loopexit.i859.i.i ]
  %.3200.i.i = uitofp nneg i64 %.2122.i.i to double
  %.3201.i299.i = fmul double %.3200.i.i, 2.000000e+00
  %.3232.i.i = fmul double %.3201.i299.i, %half.2.0.lcssa.i942.i.i
  %.3234.i.i = fadd double %gained.5.1.i.i, %.3232.i.i
  br label %B1998.i.i

B1998.i.i:                                        ; preds = %invert.3, %B1904.i.i, %B1396.i.i, %B1320.i.i, %B1248.i.i
  %gained.4.1.i.i = phi double [ %gained.5.1.i.i, %B1904.i.i ], [ %.3234.i.i, %invert.3 ], [ %gained.3.01055.i.i, %B1320.i.i ], [ %gained.3.01055.i.i, %B1248.i.i ], [ %gained.3.01055.i.i, %B1396.i.i ]
  br i1 %.3315.i.i, label %B2020.if.lr.ph.i.i, label %B2332.i.i

B2020.if.lr.ph.i.i:                               ; preds = %B1998.i.i
  %gep1042.i.i = getelementptr double, ptr %invariant.gep1041.i.i, i64 %.1855.i.i
  %144 = getelementptr double, ptr %.336, i64 %.1922.i.i
  br label %B2020.if.i.i

B2020.loopexit.i.i:                               ; preds = %B2294.i.i, %B2020.if.i.i
  %exitcond1065.not.i.i = icmp eq i64 %.103.i.i, %.3370.i.i
  br i1 %exitcond1065.not.i.i, label %B2332.i.i, label %B2020.if.i.i

B2072.i.i:                                        ; preds = %B2048.if.i.i
  %.3528.i.i = icmp slt i64 %.3422.01004.i.i, %.161.i.i
  %.3540.i.i = getelementptr double, ptr %gep1011.i.i, i64 %.3422.01004.i.i
  %"$phi2132.3.2.3.in.i.i" = select i1 %.3528.i.i, ptr %.3540.i.i, ptr %.3550.i.i
  %"$phi2132.3.2.3.i.i" = load double, ptr %"$phi2132.3.2.3.in.i.i", align 8, !noalias !36
  br label %B2294.i.i

B2136.i.i:                                        ; preds = %B2048.if.i.i
  br i1 %.3674992.not.i.i, label %B2294.i.i, label %B2184.if.lr.ph.i.i

B2184.if.lr.ph.i.i:                               ; preds = %B2136.i.i
  %.3727.i.i = icmp slt i64 %.3422.01004.i.i, %.161.i.i
  %invariant.gep1001.i.i = getelementptr double, ptr %gep1042.i.i, i64 %.3422.01004.i.i
  br label %B2184.if.i.i

B2294.i.i:                                        ; preds = %B2184.if.i.i, %B2136.i.i, %B2072.i.i
  %total.10.3.i.i = phi double [ %"$phi2132.3.2.3.i.i", %B2072.i.i ], [ 0.000000e+00, %B2136.i.i ], [ %.3775.i.i, %B2184.if.i.i ]
  %.3802.i.i = getelementptr double, ptr %170, i64 %.3422.01004.i.i
  store double %total.10.3.i.i, ptr %.3802.i.i, align 8, !noalias !36
  %.3478.i296.i = icmp sgt i64 %.3425.01006.i.i, 1
  br i1 %.3478.i296.i, label %B2048.if.i.i, label %B2020.loopexit.i.i

B2332.i.i:                                        ; preds = %B2020.loopexit.i.i, %B1998.i.i
  br i1 %.39001012.not.i.i, label %B2398.i.i, label %B2362.if.lr.ph.i.i

B2362.if.lr.ph.i.i:                               ; preds = %B2332.i.i
  %145 = getelementptr double, ptr %.336, i64 %.2053.i.i
  br label %B2362.if.i.i

B2398.i.i:                                        ; preds = %B2362.if.i.i, %B2332.i.i
  br i1 %"$phi810.0.4.0.i.i", label %B2416.i.i, label %B2446.i.i

B2416.i.i:                                        ; preds = %B2398.i.i
  br i1 %.3315.i.i, label %B26.if.lr.ph.i867.i.i, label %B2574.i.i

B26.if.lr.ph.i867.i.i:                            ; preds = %B2416.i.i
  %146 = getelementptr double, ptr %.336, i64 %.2053.i.i
  br label %B26.if.i.i.i

B26.loopexit.i874.i.i:                            ; preds = %B158.loopexit.i.i.i, %B124.i.i.i
  %exitcond361.not.i.i.i = icmp eq i64 %.114.i.i.i, %.103.i.i
  br i1 %exitcond361.not.i.i.i, label %B338.if.i.i.i, label %B26.if.i.i.i

B124.i.i.i:                                       ; preds = %B54.if.i871.i.i, %B26.if.i.i.i
  %.370340.not.not.i.i.i = icmp sgt i64 %.103.i.i, %.114.i.i.i
  br i1 %.370340.not.not.i.i.i, label %B158.if.lr.ph.i.i.i, label %B26.loopexit.i874.i.i

B158.if.lr.ph.i.i.i:                              ; preds = %B124.i.i.i
  %.413.i879.i.i = mul nuw nsw i64 %.43.0344.i.i.i, %.103.i.i
  %147 = getelementptr double, ptr %115, i64 %.413.i879.i.i
  %.553.i880.i.i = mul nsw i64 %.43.0344.i.i.i, %.172.i.i
  %148 = getelementptr double, ptr %146, i64 %.553.i880.i.i
  br label %B158.if.i.i.i

B158.loopexit.i.i.i:                              ; preds = %B210.if.i.i.i, %B158.if.i.i.i
  %exitcond360.not.i.i.i = icmp eq i64 %.383.i.i.i, %.103.i.i
  br i1 %exitcond360.not.i.i.i, label %B26.loopexit.i874.i.i, label %B158.if.i.i.i

B436.i.i.i:                                       ; preds = %B366.if.i.i.i, %B338.if.i.i.i
  %.935352.not.i.i.i = icmp samesign ult i64 %indvars.iv.in.i.i.i, 2
  br i1 %.935352.not.i.i.i, label %B2474.i.i, label %B462.if.lr.ph.i.i.i

B462.if.lr.ph.i.i.i:                              ; preds = %B436.i.i.i
  %invariant.gep.i877.i.i = getelementptr double, ptr %115, i64 %indvars.iv.i875.i.i
  %.1118.i.i.i = mul nsw i64 %indvars.iv.i875.i.i, %.172.i.i
  %149 = getelementptr double, ptr %146, i64 %.1118.i.i.i
  br label %B462.if.i.i.i

B462.loopexit.i.i.i:                              ; preds = %B514.if.i.i.i, %B462.if.i.i.i
  %exitcond364.not.i.i.i = icmp eq i64 %.948.i.i.i, %indvars.iv.i875.i.i
  br i1 %exitcond364.not.i.i.i, label %B338.if.i.i.i, label %B462.if.i.i.i

B26.if.i.i.i:                                     ; preds = %B26.loopexit.i874.i.i, %B26.if.lr.ph.i867.i.i
  %.43.0344.i.i.i = phi i64 [ 0, %B26.if.lr.ph.i867.i.i ], [ %.114.i.i.i, %B26.loopexit.i874.i.i ]
  %.114.i.i.i = add nuw nsw i64 %.43.0344.i.i.i, 1
  br i1 %.34781003.not.i.i, label %B124.i.i.i, label %B54.if.lr.ph.i868.i.i

B54.if.lr.ph.i868.i.i:                            ; preds = %B26.if.i.i.i
  %.262.i869.i.i = mul nuw nsw i64 %.43.0344.i.i.i, %.172.i.i
  %150 = getelementptr double, ptr %146, i64 %.262.i869.i.i
  %.271.i870.i.i = mul nuw nsw i64 %.43.0344.i.i.i, %.103.i.i
  %151 = getelementptr double, ptr %115, i64 %.271.i870.i.i
  %.277.i.i.i = getelementptr double, ptr %151, i64 %.43.0344.i.i.i
  br label %B54.if.i871.i.i

B54.if.i871.i.i:                                  ; preds = %B54.if.i871.i.i, %B54.if.lr.ph.i868.i.i
  %.166.0335.i.i.i = phi i64 [ 0, %B54.if.lr.ph.i868.i.i ], [ %.235.i.i.i, %B54.if.i871.i.i ]
  %.235.i.i.i = add nuw nsw i64 %.166.0335.i.i.i, 1
  %.267.i872.i.i = getelementptr double, ptr %150, i64 %.166.0335.i.i.i
  %.268.i.i.i = load double, ptr %.267.i872.i.i, align 8, !noalias !57
  %.278.i.i290.i = load double, ptr %.277.i.i.i, align 8, !noalias !57
  %.279.i.i291.i = fmul double %.268.i.i.i, %.278.i.i290.i
  store double %.279.i.i291.i, ptr %.267.i872.i.i, align 8, !noalias !57
  %exitcond.not.i873.i.i = icmp eq i64 %.161.i.i, %.166.0335.i.i.i
  br i1 %exitcond.not.i873.i.i, label %B124.i.i.i, label %B54.if.i871.i.i

B158.if.i.i.i:                                    ; preds = %B158.loopexit.i.i.i, %B158.if.lr.ph.i.i.i
  %.314.0341.i.i.i = phi i64 [ %.114.i.i.i, %B158.if.lr.ph.i.i.i ], [ %.383.i.i.i, %B158.loopexit.i.i.i ]
  %.383.i.i.i = add nuw i64 %.314.0341.i.i.i, 1
  %.419.i.i.i = getelementptr double, ptr %147, i64 %.314.0341.i.i.i
  %.420.i.i.i = load double, ptr %.419.i.i.i, align 8, !noalias !57
  br i1 %.34781003.not.i.i, label %B158.loopexit.i.i.i, label %B210.if.lr.ph.i.i.i

B210.if.lr.ph.i.i.i:                              ; preds = %B158.if.i.i.i
  %.544.i881.i.i = mul nsw i64 %.314.0341.i.i.i, %.172.i.i
  %152 = getelementptr double, ptr %146, i64 %.544.i881.i.i
  br label %B210.if.i.i.i

B210.if.i.i.i:                                    ; preds = %B210.if.i.i.i, %B210.if.lr.ph.i.i.i
  %.448.0338.i.i.i = phi i64 [ 0, %B210.if.lr.ph.i.i.i ], [ %.517.i882.i.i, %B210.if.i.i.i ]
  %.517.i882.i.i = add nuw nsw i64 %.448.0338.i.i.i, 1
  %.549.i.i.i = getelementptr double, ptr %152, i64 %.448.0338.i.i.i
  %.550.i883.i.i = load double, ptr %.549.i.i.i, align 8, !noalias !57
  %.558.i884.i.i = getelementptr double, ptr %148, i64 %.448.0338.i.i.i
  %.559.i885.i.i = load double, ptr %.558.i884.i.i, align 8, !noalias !57
  %.561.i.i.i = fmul double %.420.i.i.i, %.559.i885.i.i
  %.562.i.i.i = fsub double %.550.i883.i.i, %.561.i.i.i
  store double %.562.i.i.i, ptr %.549.i.i.i, align 8, !noalias !57
  %exitcond359.not.i.i.i = icmp eq i64 %.161.i.i, %.448.0338.i.i.i
  br i1 %exitcond359.not.i.i.i, label %B158.loopexit.i.i.i, label %B210.if.i.i.i

B338.if.i.i.i:                                    ; preds = %B462.loopexit.i.i.i, %B26.loopexit.i874.i.i
  %indvars.iv.in.i.i.i = phi i64 [ %.103.i.i, %B26.loopexit.i874.i.i ], [ %indvars.iv.i875.i.i, %B462.loopexit.i.i.i ]
  %indvars.iv.i875.i.i = add nsw i64 %indvars.iv.in.i.i.i, -1
  br i1 %.34781003.not.i.i, label %B436.i.i.i, label %B366.if.lr.ph.i.i.i

B366.if.lr.ph.i.i.i:                              ; preds = %B338.if.i.i.i
  %.829.i.i.i = mul nsw i64 %indvars.iv.i875.i.i, %.172.i.i
  %153 = getelementptr double, ptr %146, i64 %.829.i.i.i
  %.838.i.i.i = mul nsw i64 %indvars.iv.i875.i.i, %.103.i.i
  %154 = getelementptr double, ptr %115, i64 %.838.i.i.i
  %.844.i.i.i = getelementptr double, ptr %154, i64 %indvars.iv.i875.i.i
  br label %B366.if.i.i.i

B366.if.i.i.i:                                    ; preds = %B366.if.i.i.i, %B366.if.lr.ph.i.i.i
  %.733.0347.i.i.i = phi i64 [ 0, %B366.if.lr.ph.i.i.i ], [ %.802.i.i.i, %B366.if.i.i.i ]
  %.802.i.i.i = add nuw nsw i64 %.733.0347.i.i.i, 1
  %.834.i.i.i = getelementptr double, ptr %153, i64 %.733.0347.i.i.i
  %.835.i.i292.i = load double, ptr %.834.i.i.i, align 8, !noalias !57
  %.845.i.i.i = load double, ptr %.844.i.i.i, align 8, !noalias !57
  %.846.i876.i.i = fmul double %.835.i.i292.i, %.845.i.i.i
  store double %.846.i876.i.i, ptr %.834.i.i.i, align 8, !noalias !57
  %exitcond362.not.i.i.i = icmp eq i64 %.161.i.i, %.733.0347.i.i.i
  br i1 %exitcond362.not.i.i.i, label %B436.i.i.i, label %B366.if.i.i.i

B462.if.i.i.i:                                    ; preds = %B462.loopexit.i.i.i, %B462.if.lr.ph.i.i.i
  %.879.0353.i.i.i = phi i64 [ 0, %B462.if.lr.ph.i.i.i ], [ %.948.i.i.i, %B462.loopexit.i.i.i ]
  %.948.i.i.i = add nuw nsw i64 %.879.0353.i.i.i, 1
  %.978.i.i.i = mul nuw nsw i64 %.879.0353.i.i.i, %.103.i.i
  %gep.i878.i.i = getelementptr double, ptr %invariant.gep.i877.i.i, i64 %.978.i.i.i
  %.985.i.i.i = load double, ptr %gep.i878.i.i, align 8, !noalias !57
  br i1 %.34781003.not.i.i, label %B462.loopexit.i.i.i, label %B514.if.lr.ph.i.i.i

B514.if.lr.ph.i.i.i:                              ; preds = %B462.if.i.i.i
  %.1109.i.i.i = mul nuw nsw i64 %.879.0353.i.i.i, %.172.i.i
  %155 = getelementptr double, ptr %146, i64 %.1109.i.i.i
  br label %B514.if.i.i.i

B514.if.i.i.i:                                    ; preds = %B514.if.i.i.i, %B514.if.lr.ph.i.i.i
  %.1013.0350.i.i.i = phi i64 [ 0, %B514.if.lr.ph.i.i.i ], [ %.1082.i.i293.i, %B514.if.i.i.i ]
  %.1082.i.i293.i = add nuw nsw i64 %.1013.0350.i.i.i, 1
  %.1114.i.i.i = getelementptr double, ptr %155, i64 %.1013.0350.i.i.i
  %.1115.i.i.i = load double, ptr %.1114.i.i.i, align 8, !noalias !57
  %.1123.i.i.i = getelementptr double, ptr %149, i64 %.1013.0350.i.i.i
  %.1124.i.i.i = load double, ptr %.1123.i.i.i, align 8, !noalias !57
  %.1126.i.i.i = fmul double %.985.i.i.i, %.1124.i.i.i
  %.1127.i.i294.i = fsub double %.1115.i.i.i, %.1126.i.i.i
  store double %.1127.i.i294.i, ptr %.1114.i.i.i, align 8, !noalias !57
  %exitcond363.not.i.i.i = icmp eq i64 %.161.i.i, %.1013.0350.i.i.i
  br i1 %exitcond363.not.i.i.i, label %B462.loopexit.i.i.i, label %B514.if.i.i.i

B2446.i.i:                                        ; preds = %B2398.i.i
  br i1 %.34781003.not.i.i, label %B2474.i.i, label %B26.if.lr.ph.i886.i.i

B26.if.lr.ph.i886.i.i:                            ; preds = %B2446.i.i
  %156 = getelementptr double, ptr %.336, i64 %.2053.i.i
  br label %B26.if.i887.i.i

B26.loopexit.i906.i.i:                            ; preds = %B392.i.i.i, %B26.if.i887.i.i
  %exitcond257.not.i.i.i = icmp eq i64 %.43.0254.i.i.i, %.161.i.i
  br i1 %exitcond257.not.i.i.i, label %B2474.i.i, label %B26.if.i887.i.i

B172.i.i.i:                                       ; preds = %B106.if.i.i.i, %B54.if.i890.i.i
  %.424.pre-phi.i.i.i = phi i64 [ 0, %B54.if.i890.i.i ], [ %.396.i.i.i, %B106.if.i.i.i ]
  %total.4.2.lcssa.i898.i.i = phi double [ %.272.i.i.i, %B54.if.i890.i.i ], [ %.414.i896.i.i, %B106.if.i.i.i ]
  %157 = getelementptr double, ptr %115, i64 %.424.pre-phi.i.i.i
  %.430.i.i.i = getelementptr double, ptr %157, i64 %.166.0233.i.i.i
  %.431.i.i.i = load double, ptr %.430.i.i.i, align 8, !noalias !60
  %.436.i899.i.i = fdiv double %total.4.2.lcssa.i898.i.i, %.431.i.i.i
  store double %.436.i899.i.i, ptr %gep236.i.i.i, align 8, !noalias !60
  %exitcond256.not.i.i.i = icmp eq i64 %.103.i.i, %.235.i891.i.i
  br i1 %exitcond256.not.i.i.i, label %B266.if.i.i.i, label %B54.if.i890.i.i

B392.i.i.i:                                       ; preds = %B326.if.i.i.i, %B266.if.i.i.i
  %total.5.2.lcssa.i903.i.i = phi double [ %.587.i.i.i, %B266.if.i.i.i ], [ %.731.i.i.i, %B326.if.i.i.i ]
  %.741.i.i.i = mul nsw i64 %.481.0250.i.i.i, %.103.i.i
  %158 = getelementptr double, ptr %115, i64 %.741.i.i.i
  %.747.i904.i.i = getelementptr double, ptr %158, i64 %.481.0250.i.i.i
  %.748.i.i.i = load double, ptr %.747.i904.i.i, align 8, !noalias !60
  %.753.i.i.i = fdiv double %total.5.2.lcssa.i903.i.i, %.748.i.i.i
  store double %.753.i.i.i, ptr %gep252.i.i.i, align 8, !noalias !60
  %.537.i905.i.i = icmp sgt i64 %.484.0249.i.i.i, 1
  br i1 %.537.i905.i.i, label %B266.if.i.i.i, label %B26.loopexit.i906.i.i

B26.if.i887.i.i:                                  ; preds = %B26.loopexit.i906.i.i, %B26.if.lr.ph.i886.i.i
  %.43.0254.i.i.i = phi i64 [ 0, %B26.if.lr.ph.i886.i.i ], [ %.114.i888.i.i, %B26.loopexit.i906.i.i ]
  %.114.i888.i.i = add nuw nsw i64 %.43.0254.i.i.i, 1
  br i1 %.3315.i.i, label %B54.if.lr.ph.i889.i.i, label %B26.loopexit.i906.i.i

B54.if.lr.ph.i889.i.i:                            ; preds = %B26.if.i887.i.i
  %invariant.gep235.i.i.i = getelementptr double, ptr %156, i64 %.43.0254.i.i.i
  br label %B54.if.i890.i.i

B54.if.i890.i.i:                                  ; preds = %B54.if.lr.ph.i889.i.i, %B172.i.i.i
  %.166.0233.i.i.i = phi i64 [ 0, %B54.if.lr.ph.i889.i.i ], [ %.235.i891.i.i, %B172.i.i.i ]
  %.235.i891.i.i = add nuw nsw i64 %.166.0233.i.i.i, 1
  %.265.i.i.i = mul nuw nsw i64 %.166.0233.i.i.i, %.172.i.i
  %gep236.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.265.i.i.i
  %.272.i.i.i = load double, ptr %gep236.i.i.i, align 8, !noalias !60
  %.356228.not.i.i.i = icmp eq i64 %.166.0233.i.i.i, 0
  br i1 %.356228.not.i.i.i, label %B172.i.i.i, label %B106.if.lr.ph.i.i.i

B106.if.lr.ph.i.i.i:                              ; preds = %B54.if.i890.i.i
  %.396.i.i.i = mul nuw nsw i64 %.166.0233.i.i.i, %.103.i.i
  %159 = getelementptr double, ptr %115, i64 %.396.i.i.i
  br label %B106.if.i.i.i

B106.if.i.i.i:                                    ; preds = %B106.if.i.i.i, %B106.if.lr.ph.i.i.i
  %total.4.2231.i.i.i = phi double [ %.272.i.i.i, %B106.if.lr.ph.i.i.i ], [ %.414.i896.i.i, %B106.if.i.i.i ]
  %.300.0229.i.i.i = phi i64 [ 0, %B106.if.lr.ph.i.i.i ], [ %.369.i.i.i, %B106.if.i.i.i ]
  %.369.i.i.i = add nuw nsw i64 %.300.0229.i.i.i, 1
  %.401.i892.i.i = getelementptr double, ptr %159, i64 %.300.0229.i.i.i
  %.402.i.i.i = load double, ptr %.401.i892.i.i, align 8, !noalias !60
  %.404.i893.i.i = mul nuw nsw i64 %.300.0229.i.i.i, %.172.i.i
  %gep.i894.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.404.i893.i.i
  %.411.i.i.i = load double, ptr %gep.i894.i.i, align 8, !noalias !60
  %.412.i895.i.i = fmul double %.402.i.i.i, %.411.i.i.i
  %.414.i896.i.i = fsub double %total.4.2231.i.i.i, %.412.i895.i.i
  %exitcond.not.i897.i.i = icmp eq i64 %.369.i.i.i, %.166.0233.i.i.i
  br i1 %exitcond.not.i897.i.i, label %B172.i.i.i, label %B106.if.i.i.i

B266.if.i.i.i:                                    ; preds = %B172.i.i.i, %B392.i.i.i
  %.484.0249.i.i.i = phi i64 [ %.546.i.i.i, %B392.i.i.i ], [ %storemerge794.i.i, %B172.i.i.i ]
  %.481.0.in248.i.i.i = phi i64 [ %.481.0250.i.i.i, %B392.i.i.i ], [ %.103.i.i, %B172.i.i.i ]
  %.481.0250.i.i.i = add i64 %.481.0.in248.i.i.i, -1
  %.546.i.i.i = add nsw i64 %.484.0249.i.i.i, -1
  %.580.i900.i.i = mul nsw i64 %.481.0250.i.i.i, %.172.i.i
  %gep252.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.580.i900.i.i
  %.587.i.i.i = load double, ptr %gep252.i.i.i, align 8, !noalias !60
  %.630.i901.i.i = sub i64 %.103.i.i, %.481.0.in248.i.i.i
  %.673239.not.i.i.i = icmp eq i64 %.630.i901.i.i, 0
  br i1 %.673239.not.i.i.i, label %B392.i.i.i, label %B326.if.lr.ph.i.i.i

B326.if.lr.ph.i.i.i:                              ; preds = %B266.if.i.i.i
  %invariant.gep244.i.i.i = getelementptr double, ptr %115, i64 %.481.0250.i.i.i
  br label %B326.if.i.i.i

B326.if.i.i.i:                                    ; preds = %B326.if.i.i.i, %B326.if.lr.ph.i.i.i
  %total.5.2242.i.i.i = phi double [ %.587.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.731.i.i.i, %B326.if.i.i.i ]
  %.620.0241.i.i.i = phi i64 [ %.630.i901.i.i, %B326.if.lr.ph.i.i.i ], [ %.682.i902.i.i, %B326.if.i.i.i ]
  %.617.0240.i.i.i = phi i64 [ %.481.0.in248.i.i.i, %B326.if.lr.ph.i.i.i ], [ %.686.i.i.i, %B326.if.i.i.i ]
  %.682.i902.i.i = add nsw i64 %.620.0241.i.i.i, -1
  %.686.i.i.i = add i64 %.617.0240.i.i.i, 1
  %.712.i.i.i = mul nsw i64 %.617.0240.i.i.i, %.103.i.i
  %gep245.i.i.i = getelementptr double, ptr %invariant.gep244.i.i.i, i64 %.712.i.i.i
  %.719.i.i.i = load double, ptr %gep245.i.i.i, align 8, !noalias !60
  %.721.i.i.i = mul nsw i64 %.617.0240.i.i.i, %.172.i.i
  %gep238.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.721.i.i.i
  %.728.i.i.i = load double, ptr %gep238.i.i.i, align 8, !noalias !60
  %.729.i.i.i = fmul double %.719.i.i.i, %.728.i.i.i
  %.731.i.i.i = fsub double %total.5.2242.i.i.i, %.729.i.i.i
  %.673.i.i.i = icmp sgt i64 %.620.0241.i.i.i, 1
  br i1 %.673.i.i.i, label %B326.if.i.i.i, label %B392.i.i.i

B2474.i.i:                                        ; preds = %B26.loopexit.i906.i.i, %B436.i.i.i, %B2446.i.i
  br i1 %.2340974.not.i.i, label %B2574.i.i, label %B2496.if.lr.ph.i.i

B2496.if.lr.ph.i.i:                               ; preds = %B2474.i.i
  %gep1046.i.i = getelementptr double, ptr %invariant.gep1045.i.i, i64 %.2053.i.i
  br label %B2496.if.i.i

B2574.i.i:                                        ; preds = %B2496.if.i.i, %B2474.i.i, %B2416.i.i
  %lost.2.1.lcssa.i.i = phi double [ %lost.3.01054.i.i, %B2474.i.i ], [ %lost.3.01054.i.i, %B2416.i.i ], [ %.4163.i.i, %B2496.if.i.i ]
  br i1 %brmerge.i288.i, label %B3156.i.i, label %B2828.if.lr.ph.i.i

B2828.if.lr.ph.i.i:                               ; preds = %B2574.i.i
  %.4419.i.i = load i64, ptr %.4418.i.i, align 8, !noalias !36
  %.4239.i.i = load i64, ptr %.4238.i.i, align 8, !noalias !36
  %160 = getelementptr i64, ptr %.63, i64 %.4239.i.i
  %.4245.i.i = getelementptr i64, ptr %160, i64 %.1583.01053.i.i
  %.4246.i.i = load i64, ptr %.4245.i.i, align 8, !noalias !36
  %.4359.i.i = mul nsw i64 %.4246.i.i, %.161.i.i
  %.4361.i.i = mul nsw i64 %.4359.i.i, %.161.i.i
  %.4357.i.i = load i64, ptr %.4356.i.i, align 8, !noalias !36
  %gep1048.i.i = getelementptr double, ptr %invariant.gep1041.i.i, i64 %.1855.i.i
  %gep1050.i.i = getelementptr double, ptr %invariant.gep1049.i.i, i64 %.1922.i.i
  %161 = getelementptr double, ptr %.336, i64 %.2053.i.i
  %162 = getelementptr double, ptr %.336, i64 %.4419.i.i
  %163 = getelementptr double, ptr %162, i64 %.4359.i.i
  %164 = getelementptr double, ptr %.336, i64 %.4357.i.i
  %165 = getelementptr double, ptr %164, i64 %.4361.i.i
  br label %B2828.if.i.i

B2828.loopexit.i.loopexit.i:                      ; preds = %B3155.i.i
  %.4522.i.i = add nuw nsw i64 %.4453.01037.i.i, 1
  %exitcond1069.not.i.i = icmp eq i64 %.161.i.i, %.4522.i.i
  br i1 %exitcond1069.not.i.i, label %B3156.i.i, label %B2828.if.i.i

B3036.i.i:                                        ; preds = %B2958.if.i.i, %B2856.if.i.i
  %left.2.3.lcssa.i.i = phi double [ %"$phi2934.3.2.3.i.i", %B2856.if.i.i ], [ %.4850.i.i, %B2958.if.i.i ]
  br i1 %.4673.i.i, label %B3052.i.i, label %B3100.i.i

B3052.i.i:                                        ; preds = %B3036.i.i
  %.4872.i.i = getelementptr double, ptr %172, i64 %.4574.01034.i.i
  %.4873.i.i = load double, ptr %.4872.i.i, align 8, !noalias !36
  %.4875.i289.i = fadd double %left.2.3.lcssa.i.i, %.4873.i.i
  store double %.4875.i289.i, ptr %.4872.i.i, align 8, !noalias !36
  br label %B3155.i.i

B3100.i.i:                                        ; preds = %B3036.i.i
  %.4889.i.i = load double, ptr %.4888.i.i, align 8, !noalias !36
  %.4891.i.i = fadd double %left.2.3.lcssa.i.i, %.4889.i.i
  store double %.4891.i.i, ptr %.4888.i.i, align 8, !noalias !36
  br label %B3155.i.i

B3155.i.i:                                        ; preds = %B3100.i.i, %B3052.i.i
  %.4630.i.i = icmp sgt i64 %.4577.01035.i.i, 1
  br i1 %.4630.i.i, label %B2856.if.i.i, label %B2828.loopexit.i.loopexit.i

B3156.i.i:                                        ; preds = %B2828.loopexit.i.loopexit.i, %B2574.i.i
  %exitcond1070.not.i.i = icmp eq i64 %.1652.i.i, %.1559.i.i
  br i1 %exitcond1070.not.i.i, label %eliminate, label %B888.i.i

B1478.if.lr.ph.i.i:                               ; preds = %B1444.loopexit.i.i, %B1444.if.lr.ph.i.i
  %.2284.0975.i.i = phi i64 [ 0, %B1444.if.lr.ph.i.i ], [ %.2353.i.i, %B1444.loopexit.i.i ]
  %.2658.i.i = mul nsw i64 %.2284.0975.i.i, %.170.i.i
  %166 = getelementptr double, ptr %135, i64 %.2658.i.i
  %.2686.i.i = mul nuw nsw i64 %.2284.0975.i.i, %.103.i.i
  %167 = getelementptr double, ptr %117, i64 %.2686.i.i
  br label %B1478.if.i.i

B1478.if.i.i:                                     ; preds = %B1478.if.lr.ph.i.i, %B1608.i.i
  %.2406.0972.i.i = phi i64 [ 0, %B1478.if.lr.ph.i.i ], [ %.2475.i.i, %B1608.i.i ]
  %.2475.i.i = add nuw nsw i64 %.2406.0972.i.i, 1
  %"$phi1526.6.2.3.i.i" = select i1 %.1453.not931.i.i, i64 %.103.i.i, i64 %.2475.i.i
  %.2618967.not.not.i.i = icmp sgt i64 %"$phi1526.6.2.3.i.i", %.2406.0972.i.i
  br i1 %.2618967.not.not.i.i, label %B1536.if.lr.ph.i.i, label %B1608.i.i

B1536.if.lr.ph.i.i:                               ; preds = %B1478.if.i.i
  %invariant.gep.i300.i = getelementptr double, ptr %114, i64 %.2406.0972.i.i
  br label %B1536.if.i.i

B1536.if.i.i:                                     ; preds = %B1536.if.i.i, %B1536.if.lr.ph.i.i
  %total.7.3970.i.i = phi double [ 0.000000e+00, %B1536.if.lr.ph.i.i ], [ %.2676.i.i, %B1536.if.i.i ]
  %.2562.0968.i.i = phi i64 [ %.2406.0972.i.i, %B1536.if.lr.ph.i.i ], [ %.2631.i.i, %B1536.if.i.i ]
  %.2631.i.i = add nuw i64 %.2562.0968.i.i, 1
  %.2663.i.i = getelementptr double, ptr %166, i64 %.2562.0968.i.i
  %.2664.i.i = load double, ptr %.2663.i.i, align 8, !noalias !36
  %.2666.i.i = mul nsw i64 %.2562.0968.i.i, %.103.i.i
  %gep.i301.i = getelementptr double, ptr %invariant.gep.i300.i, i64 %.2666.i.i
  %.2673.i.i = load double, ptr %gep.i301.i, align 8, !noalias !36
  %.2674.i.i = fmul double %.2664.i.i, %.2673.i.i
  %.2676.i.i = fadd double %total.7.3970.i.i, %.2674.i.i
  %exitcond.not.i302.i = icmp eq i64 %.2631.i.i, %"$phi1526.6.2.3.i.i"
  br i1 %exitcond.not.i302.i, label %B1608.i.i, label %B1536.if.i.i

B1712.if.lr.ph.i.i:                               ; preds = %B1444.loopexit.i.i, %B1678.loopexit.i.i
  %.2735.0990.i.i = phi i64 [ %.2804.i.i, %B1678.loopexit.i.i ], [ 0, %B1444.loopexit.i.i ]
  %.2804.i.i = add nuw nsw i64 %.2735.0990.i.i, 1
  %"$phi1776.6.2.3.i.i" = select i1 %.1453.not931.i.i, i64 %.103.i.i, i64 %.2804.i.i
  %.3041.i.i = sub nsw i64 %"$phi1776.6.2.3.i.i", %.2735.0990.i.i
  %spec.select961.i.i = tail call i64 @llvm.smax.i64(i64 %.3041.i.i, i64 0)
  %.3084977.not.i.i = icmp slt i64 %.3041.i.i, 1
  %invariant.gep982.i.i = getelementptr double, ptr %114, i64 %.2735.0990.i.i
  %.3152.i.i = mul nuw nsw i64 %.2735.0990.i.i, %.103.i.i
  %168 = getelementptr double, ptr %115, i64 %.3152.i.i
  br label %B1712.if.i.i

B1712.if.i.i:                                     ; preds = %B1712.if.lr.ph.i.i, %B1858.i.i
  %.2857.0987.i.i = phi i64 [ 0, %B1712.if.lr.ph.i.i ], [ %.2926.i.i, %B1858.i.i ]
  %.2926.i.i = add nuw nsw i64 %.2857.0987.i.i, 1
  %.2956.i.i = icmp eq i64 %.2735.0990.i.i, %.2857.0987.i.i
  %arg.variance..i.i = select i1 %.2956.i.i, double %.133.i, double 0.000000e+00
  br i1 %.3084977.not.i.i, label %B1858.i.i, label %B1786.if.lr.ph.i.i

B1786.if.lr.ph.i.i:                               ; preds = %B1712.if.i.i
  %invariant.gep984.i.i = getelementptr double, ptr %117, i64 %.2857.0987.i.i
  br label %B1786.if.i.i

B1786.if.i.i:                                     ; preds = %B1786.if.i.i, %B1786.if.lr.ph.i.i
  %total.8.3980.i.i = phi double [ %arg.variance..i.i, %B1786.if.lr.ph.i.i ], [ %.3142.i.i, %B1786.if.i.i ]
  %.3031.0979.i.i = phi i64 [ %spec.select961.i.i, %B1786.if.lr.ph.i.i ], [ %.3093.i.i, %B1786.if.i.i ]
  %.3028.0978.i.i = phi i64 [ %.2735.0990.i.i, %B1786.if.lr.ph.i.i ], [ %.3097.i.i, %B1786.if.i.i ]
  %.3093.i.i = add nsw i64 %.3031.0979.i.i, -1
  %.3097.i.i = add nuw i64 %.3028.0978.i.i, 1
  %169 = mul nsw i64 %.3028.0978.i.i, %.103.i.i
  %gep983.i.i = getelementptr double, ptr %invariant.gep982.i.i, i64 %169
  %.3130.i.i = load double, ptr %gep983.i.i, align 8, !noalias !36
  %gep985.i.i = getelementptr double, ptr %invariant.gep984.i.i, i64 %169
  %.3139.i.i = load double, ptr %gep985.i.i, align 8, !noalias !36
  %.3140.i.i = fmul double %.3130.i.i, %.3139.i.i
  %.3142.i.i = fadd double %total.8.3980.i.i, %.3140.i.i
  %.3084.i.i = icmp sgt i64 %.3031.0979.i.i, 1
  br i1 %.3084.i.i, label %B1786.if.i.i, label %B1858.i.i

B2020.if.i.i:                                     ; preds = %B2020.loopexit.i.i, %B2020.if.lr.ph.i.i
  %.3301.01008.i.i = phi i64 [ 0, %B2020.if.lr.ph.i.i ], [ %.3370.i.i, %B2020.loopexit.i.i ]
  %.3370.i.i = add nuw nsw i64 %.3301.01008.i.i, 1
  br i1 %.34781003.not.i.i, label %B2020.loopexit.i.i, label %B2048.if.lr.ph.i.i

B2048.if.lr.ph.i.i:                               ; preds = %B2020.if.i.i
  %"$phi2174.6.2.3.i.i" = select i1 %.1453.not931.i.i, i64 %.103.i.i, i64 %.3370.i.i
  %.3631.i.i = sub nsw i64 %"$phi2174.6.2.3.i.i", %.3301.01008.i.i
  %spec.select955.i.i = tail call i64 @llvm.smax.i64(i64 %.3631.i.i, i64 0)
  %.3674992.not.i.i = icmp slt i64 %.3631.i.i, 1
  %invariant.gep997.i.i = getelementptr double, ptr %114, i64 %.3301.01008.i.i
  %.3532.i.i = mul nuw nsw i64 %.3301.01008.i.i, %.170.i.i
  %gep1011.i.i = getelementptr double, ptr %gep1042.i.i, i64 %.3532.i.i
  %.3550.i.i = getelementptr double, ptr %144, i64 %.3301.01008.i.i
  %.3793.i.i = mul nsw i64 %.3301.01008.i.i, %.172.i.i
  %170 = getelementptr double, ptr %116, i64 %.3793.i.i
  br label %B2048.if.i.i

B2048.if.i.i:                                     ; preds = %B2048.if.lr.ph.i.i, %B2294.i.i
  %.3425.01006.i.i = phi i64 [ %spec.select962.i.i, %B2048.if.lr.ph.i.i ], [ %.3487.i.i, %B2294.i.i ]
  %.3422.01004.i.i = phi i64 [ 0, %B2048.if.lr.ph.i.i ], [ %.3491.i.i, %B2294.i.i ]
  %.3487.i.i = add nsw i64 %.3425.01006.i.i, -1
  %.3491.i.i = add nuw nsw i64 %.3422.01004.i.i, 1
  br i1 %"$phi326.0.2.0912920924930.i.i", label %B2072.i.i, label %B2136.i.i

B2184.if.i.i:                                     ; preds = %B2184.if.i.i, %B2184.if.lr.ph.i.i
  %total.9.3995.i.i = phi double [ 0.000000e+00, %B2184.if.lr.ph.i.i ], [ %.3775.i.i, %B2184.if.i.i ]
  %.3621.0994.i.i = phi i64 [ %spec.select955.i.i, %B2184.if.lr.ph.i.i ], [ %.3683.i.i, %B2184.if.i.i ]
  %.3618.0993.i.i = phi i64 [ %.3301.01008.i.i, %B2184.if.lr.ph.i.i ], [ %.3687.i.i, %B2184.if.i.i ]
  %.3683.i.i = add nsw i64 %.3621.0994.i.i, -1
  %.3687.i.i = add nuw i64 %.3618.0993.i.i, 1
  %.3717.i.i = mul nsw i64 %.3618.0993.i.i, %.103.i.i
  %gep998.i.i = getelementptr double, ptr %invariant.gep997.i.i, i64 %.3717.i.i
  %.3724.i.i = load double, ptr %gep998.i.i, align 8, !noalias !36
  %.3740.i295.i = mul nsw i64 %.3618.0993.i.i, %.170.i.i
  %gep1002.i.i = getelementptr double, ptr %invariant.gep1001.i.i, i64 %.3740.i295.i
  %.3762.i.i = getelementptr double, ptr %144, i64 %.3618.0993.i.i
  %"$phi2276.6.2.4.in.i.i" = select i1 %.3727.i.i, ptr %gep1002.i.i, ptr %.3762.i.i
  %"$phi2276.6.2.4.i.i" = load double, ptr %"$phi2276.6.2.4.in.i.i", align 8, !noalias !36
  %.3769.i.i = fmul double %.3724.i.i, %"$phi2276.6.2.4.i.i"
  %.3775.i.i = fadd double %total.9.3995.i.i, %.3769.i.i
  %.3674.i.i = icmp sgt i64 %.3621.0994.i.i, 1
  br i1 %.3674.i.i, label %B2184.if.i.i, label %B2294.i.i

B2362.if.i.i:                                     ; preds = %B2362.if.i.i, %B2362.if.lr.ph.i.i
  %.3844.01013.i.i = phi i64 [ 0, %B2362.if.lr.ph.i.i ], [ %.3913.i.i, %B2362.if.i.i ]
  %.3913.i.i = add nuw nsw i64 %.3844.01013.i.i, 1
  %.3941.i.i = getelementptr double, ptr %116, i64 %.3844.01013.i.i
  %.3942.i.i = load double, ptr %.3941.i.i, align 8, !noalias !36
  %.3946.i.i = getelementptr double, ptr %145, i64 %.3844.01013.i.i
  store double %.3942.i.i, ptr %.3946.i.i, align 8, !noalias !36
  %exitcond1066.not.i.i = icmp eq i64 %.2254.i.i, %.3913.i.i
  br i1 %exitcond1066.not.i.i, label %B2398.i.i, label %B2362.if.i.i

B2496.if.i.i:                                     ; preds = %B2496.if.i.i, %B2496.if.lr.ph.i.i
  %lost.2.11018.i.i = phi double [ %lost.3.01054.i.i, %B2496.if.lr.ph.i.i ], [ %.4163.i.i, %B2496.if.i.i ]
  %.4047.01016.i.i = phi i64 [ 0, %B2496.if.lr.ph.i.i ], [ %.4116.i.i, %B2496.if.i.i ]
  %.4116.i.i = add nuw nsw i64 %.4047.01016.i.i, 1
  %171 = mul nsw i64 %.4047.01016.i.i, %.172.i.i
  %gep1021.i.i = getelementptr double, ptr %invariant.gep1020.i.i, i64 %171
  %.4149.i.i = load double, ptr %gep1021.i.i, align 8, !noalias !36
  %.4151.i.i = fmul double %113, %.4149.i.i
  %gep1023.i.i = getelementptr double, ptr %gep1046.i.i, i64 %171
  %.4160.i.i = load double, ptr %gep1023.i.i, align 8, !noalias !36
  %.4161.i.i = fmul double %.4151.i.i, %.4160.i.i
  %.4163.i.i = fadd double %lost.2.11018.i.i, %.4161.i.i
  %exitcond1067.not.i.i = icmp eq i64 %.103.i.i, %.4116.i.i
  br i1 %exitcond1067.not.i.i, label %B2574.i.i, label %B2496.if.i.i

B2828.if.i.i:                                     ; preds = %B2828.loopexit.i.loopexit.i, %B2828.if.lr.ph.i.i
  %.4453.01037.i.i = phi i64 [ 0, %B2828.if.lr.ph.i.i ], [ %.4522.i.i, %B2828.loopexit.i.loopexit.i ]
  %.4677.i.i = add nsw i64 %.4453.01037.i.i, %.103.i.i
  %.4679.i.i = mul nsw i64 %.4677.i.i, %.170.i.i
  %gep1040.i.i = getelementptr double, ptr %gep1048.i.i, i64 %.4679.i.i
  %.4699.i.i = getelementptr double, ptr %gep1050.i.i, i64 %.4453.01037.i.i
  %invariant.gep1029.i.i = getelementptr double, ptr %116, i64 %.4453.01037.i.i
  %.4888.i.i = getelementptr double, ptr %163, i64 %.4453.01037.i.i
  %.4864.i.i = mul nuw nsw i64 %.4453.01037.i.i, %.161.i.i
  %172 = getelementptr double, ptr %165, i64 %.4864.i.i
  br label %B2856.if.i.i

B2856.if.i.i:                                     ; preds = %B2828.if.i.i, %B3155.i.i
  %.4577.01035.i.i = phi i64 [ %spec.select962.i.i, %B2828.if.i.i ], [ %.4639.i.i, %B3155.i.i ]
  %.4574.01034.i.i = phi i64 [ 0, %B2828.if.i.i ], [ %.4643.i.i, %B3155.i.i ]
  %.4639.i.i = add nsw i64 %.4577.01035.i.i, -1
  %.4643.i.i = add nuw nsw i64 %.4574.01034.i.i, 1
  %.4673.i.i = icmp slt i64 %.4574.01034.i.i, %.161.i.i
  %.4687.i.i = getelementptr double, ptr %gep1040.i.i, i64 %.4574.01034.i.i
  %"$phi2934.3.2.3.in.i.i" = select i1 %.4673.i.i, ptr %.4687.i.i, ptr %.4699.i.i
  %"$phi2934.3.2.3.i.i" = load double, ptr %"$phi2934.3.2.3.in.i.i", align 8, !noalias !36
  br i1 %.2340974.not.i.i, label %B3036.i.i, label %B2958.if.lr.ph.i.i

B2958.if.lr.ph.i.i:                               ; preds = %B2856.if.i.i
  %invariant.gep1031.i.i = getelementptr double, ptr %161, i64 %.4574.01034.i.i
  br label %B2958.if.i.i

B2958.if.i.i:                                     ; preds = %B2958.if.i.i, %B2958.if.lr.ph.i.i
  %left.2.31027.i.i = phi double [ %"$phi2934.3.2.3.i.i", %B2958.if.lr.ph.i.i ], [ %.4850.i.i, %B2958.if.i.i ]
  %.4734.01025.i.i = phi i64 [ 0, %B2958.if.lr.ph.i.i ], [ %.4803.i.i, %B2958.if.i.i ]
  %.4803.i.i = add nuw nsw i64 %.4734.01025.i.i, 1
  %173 = mul nsw i64 %.4734.01025.i.i, %.172.i.i
  %gep1030.i.i = getelementptr double, ptr %invariant.gep1029.i.i, i64 %173
  %.4836.i.i = load double, ptr %gep1030.i.i, align 8, !noalias !36
  %.4838.i.i = fmul double %113, %.4836.i.i
  %gep1032.i.i = getelementptr double, ptr %invariant.gep1031.i.i, i64 %173
  %.4847.i.i = load double, ptr %gep1032.i.i, align 8, !noalias !36
  %.4848.i.i = fmul double %.4838.i.i, %.4847.i.i
  %.4850.i.i = fsub double %left.2.31027.i.i, %.4848.i.i
  %exitcond1068.not.i.i = icmp eq i64 %.103.i.i, %.4803.i.i
  br i1 %exitcond1068.not.i.i, label %B3036.i.i, label %B2958.if.i.i

eliminate: ; preds = %B270.if.i.i.i, %B3156.i.i, %B810.i.i, %B628.loopexit.i.i.i, %B368.i.i
  %.599.i.lcssa.sink.i.i = phi double [ %.709.i.i.i, %B628.loopexit.i.i.i ], [ %lost.2.1.lcssa.i.i, %B3156.i.i ], [ 0.000000e+00, %B810.i.i ], [ 0.000000e+00, %B368.i.i ], [ %.599.i.i.i, %B270.if.i.i.i ]
  %.612.i.lcssa.sink.i.i = phi double [ %106, %B628.loopexit.i.i.i ], [ %gained.4.1.i.i, %B3156.i.i ], [ 0.000000e+00, %B810.i.i ], [ 0.000000e+00, %B368.i.i ], [ %.612.i.i.i, %B270.if.i.i.i ]
  %.1910.i = fsub double %rss.5.0480.i, %.599.i.lcssa.sink.i.i
  %.1914.i = fadd double %log_determinant.3.0481.i, %.612.i.lcssa.sink.i.i
  %exitcond494.not.i = icmp eq i64 %.1684.i, %.1431.i
  br i1 %exitcond494.not.i, label %B970.i, label %B804.if.i

B1212.if.i:                                       ; preds = %substitute, %B1212.if.lr.ph.i
  %d_variance.3.0487.i = phi double [ %.2134.i, %B1212.if.lr.ph.i ], [ %.2450.i, %substitute ]
  %.2166.0486.i = phi i64 [ %.1431.i, %B1212.if.lr.ph.i ], [ %.2228.i, %substitute ]
  %.2163.0485.i = phi i64 [ %.2139.i, %B1212.if.lr.ph.i ], [ %.2232.i, %substitute ]
  %.2228.i = add nsw i64 %.2166.0486.i, -1
  %.2232.i = add nsw i64 %.2163.0485.i, -1
  %.2358.i = load i64, ptr %.2357.i, align 8, !noalias !6
  %.2414.not.i = icmp eq i64 %.2163.0485.i, 0
  %.2417.not.i = icmp eq i64 %.2163.0485.i, %.2139.i
  %174 = getelementptr i64, ptr %.63, i64 %.2358.i
  %.idx.i = mul i64 %.2163.0485.i, 104
  %175 = getelementptr i8, ptr %174, i64 %.idx.i
  %.102.i323.i = getelementptr i8, ptr %175, i64 16
  %.103.i324.i = load i64, ptr %.102.i323.i, align 8, !noalias !63
  %.160.i325.i = getelementptr i8, ptr %175, i64 24
  %.161.i326.i = load i64, ptr %.160.i325.i, align 8, !noalias !63
  %.170.i327.i = add nsw i64 %.161.i326.i, %.103.i324.i
  %.172.i328.i = add nsw i64 %.161.i326.i, 1
  %.236.i329.i = load i64, ptr %175, align 8, !noalias !63
  %176 = getelementptr i64, ptr %.63, i64 %.236.i329.i
  %.492.i.i = getelementptr i8, ptr %176, i64 56
  %.493.i.i = load i64, ptr %.492.i.i, align 8, !noalias !63
  %.746.i.i = getelementptr i8, ptr %176, i64 64
  %.747.i.i = load i64, ptr %.746.i.i, align 8, !noalias !63
  %"$phi246.0.2.0.i.i" = select i1 %.2414.not.i, ptr %.108, ptr %.336
  %.827.i330.i = getelementptr i8, ptr %175, i64 96
  %.828.i331.i = load i64, ptr %.827.i330.i, align 8, !noalias !63
  %.834.i332.i = mul nsw i64 %.103.i324.i, %.103.i324.i
  br i1 %.2414.not.i, label %B368.i333.i, label %.thread.i455.i

.thread.i455.i:                                   ; preds = %B1212.if.i
  %.16591117.i.i = getelementptr i8, ptr %176, i64 88
  %.16601118.i.i = load i64, ptr %.16591117.i.i, align 8, !noalias !63
  %.16611119.i.i = icmp ne i64 %.16601118.i.i, 0
  br label %B822.i.i

B368.i333.i:                                      ; preds = %B1212.if.i
  %.947.i.i = load i64, ptr %.946.i.i, align 8, !noalias !63
  %.947.fr.i.i = freeze i64 %.947.i.i
  %.948.i334.i = icmp ne i64 %.947.fr.i.i, 0
  %.959.i335.i = icmp ne i64 %.170.i327.i, 1
  %brmerge1063.i.i = or i1 %.959.i335.i, %.948.i334.i
  br i1 %brmerge1063.i.i, label %B488.i.i, label %B410.i.i

B410.i.i:                                         ; preds = %B368.i333.i
  %.1094.i.i = getelementptr double, ptr %.336, i64 %.493.i.i
  %.1095.i.i = load double, ptr %.1094.i.i, align 8, !noalias !63
  %.399.i.i336.i = getelementptr i8, ptr %175, i64 8
  %.400.i.i337.i = load i64, ptr %.399.i.i336.i, align 8, !noalias !66
  %.48248.not.i.i.i = icmp slt i64 %.400.i.i337.i, 1
  br i1 %.48248.not.i.i.i, label %substitute_single, label %B278.if.lr.ph.i.i.i

B278.if.lr.ph.i.i.i:                              ; preds = %B410.i.i
  %.1090.i.i = load i64, ptr %.1089.i.i, align 8, !noalias !63
  %.318.i.i.i = getelementptr i8, ptr %175, i64 88
  %.319.i.i.i = load i64, ptr %.318.i.i.i, align 8, !noalias !66
  %.261.i.i.i = getelementptr i8, ptr %175, i64 80
  %.262.i.i338.i = load i64, ptr %.261.i.i.i, align 8, !noalias !66
  %.195.i.i.i = getelementptr i8, ptr %175, i64 72
  %.196.i.i339.i = load i64, ptr %.195.i.i.i, align 8, !noalias !66
  %.138.i.i.i = getelementptr i8, ptr %175, i64 64
  %.139.i.i.i = load i64, ptr %.138.i.i.i, align 8, !noalias !66
  %.81.i.i.i = getelementptr i8, ptr %175, i64 40
  %.82.i.i.i = load i64, ptr %.81.i.i.i, align 8, !noalias !66
  %177 = getelementptr double, ptr %.336, i64 %.319.i.i.i
  %178 = getelementptr i64, ptr %.63, i64 %.82.i.i.i
  %179 = getelementptr double, ptr %.336, i64 %.262.i.i338.i
  %180 = getelementptr double, ptr %.336, i64 %.139.i.i.i
  %.557.i.i340.i = fmul double %.1095.i.i, 2.000000e+00
  %181 = getelementptr double, ptr %.108, i64 %.1090.i.i
  %182 = getelementptr double, ptr %.336, i64 %.196.i.i339.i
  br label %B278.if.i.i.i

B278.if.i.i.i:                                    ; preds = %B278.if.i.i.i, %B278.if.lr.ph.i.i.i
  %d_variance.2.052.i.i.i = phi double [ 0.000000e+00, %B278.if.lr.ph.i.i.i ], [ %.571.i.i.i, %B278.if.i.i.i ]
  %d_sd.2.051.i.i.i = phi double [ 0.000000e+00, %B278.if.lr.ph.i.i.i ], [ %.567.i.i358.i, %B278.if.i.i.i ]
  %.424.049.i.i.i = phi i64 [ 0, %B278.if.lr.ph.i.i.i ], [ %.495.i.i341.i, %B278.if.i.i.i ]
  %.495.i.i341.i = add nuw nsw i64 %.424.049.i.i.i, 1
  %.523.i.i342.i = getelementptr double, ptr %177, i64 %.424.049.i.i.i
  %.524.i.i343.i = load double, ptr %.523.i.i342.i, align 8, !noalias !66
  %.529.i.i344.i = fdiv double %.524.i.i343.i, %.133.i
  %.533.i.i.i = getelementptr i64, ptr %178, i64 %.424.049.i.i.i
  %.534.i.i345.i = load i64, ptr %.533.i.i.i, align 8, !noalias !66
  %.538.i.i346.i = getelementptr double, ptr %179, i64 %.424.049.i.i.i
  %.539.i.i347.i = load double, ptr %.538.i.i346.i, align 8, !noalias !66
  %.540.i.i.i = sitofp i64 %.534.i.i345.i to double
  %.541.i.i.i = fmul double %.539.i.i347.i, %.540.i.i.i
  %.547.i.i348.i = fmul double %.524.i.i343.i, %.529.i.i344.i
  %.548.i.i349.i = fadd double %.547.i.i348.i, %.541.i.i.i
  %.549.i.i350.i = fmul double %.548.i.i349.i, -5.000000e-01
  %.553.i.i351.i = getelementptr double, ptr %180, i64 %.424.049.i.i.i
  %.554.i.i352.i = load double, ptr %.553.i.i351.i, align 8, !noalias !66
  %.555.i.i353.i = fmul double %.529.i.i344.i, %.554.i.i352.i
  %.561.i.i354.i = getelementptr double, ptr %181, i64 %.424.049.i.i.i
  %.562.i.i355.i = load double, ptr %.561.i.i354.i, align 8, !noalias !66
  %.563.i.i.i = fmul double %.557.i.i340.i, %.562.i.i355.i
  %.564.i.i356.i = fmul double %.563.i.i.i, %.549.i.i350.i
  %.565.i.i357.i = fadd double %.555.i.i353.i, %.564.i.i356.i
  %.567.i.i358.i = fadd double %d_sd.2.051.i.i.i, %.565.i.i357.i
  %.571.i.i.i = fadd double %d_variance.2.052.i.i.i, %.549.i.i350.i
  %.575.i.i.i = fmul double %.1095.i.i, %.529.i.i344.i
  %.579.i.i.i = getelementptr double, ptr %182, i64 %.424.049.i.i.i
  store double %.575.i.i.i, ptr %.579.i.i.i, align 8, !noalias !66
  %exitcond.not.i.i359.i = icmp eq i64 %.495.i.i341.i, %.400.i.i337.i
  br i1 %exitcond.not.i.i359.i, label %substitute_single, label %B278.if.i.i.i

substitute_single: ; preds = %B278.if.i.i.i, %B410.i.i
  %d_sd.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B410.i.i ], [ %.567.i.i358.i, %B278.if.i.i.i ]
  %d_variance.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B410.i.i ], [ %.571.i.i.i, %B278.if.i.i.i ]
  %.608.i.i360.i = getelementptr double, ptr %.336, i64 %.747.i.i
  %.609.i.i361.i = load double, ptr %.608.i.i360.i, align 8, !noalias !66
  %.611.i.i.i = fadd double %d_sd.2.0.lcssa.i.i.i, %.609.i.i361.i
  store double %.611.i.i.i, ptr %.608.i.i360.i, align 8, !noalias !66
  br label %substitute

B488.i.i:                                         ; preds = %B368.i333.i
  %.1145.i.i = icmp ne i64 %.170.i327.i, 2
  %.1148.i.i = icmp ne i64 %.103.i324.i, 2
  %or.cond.not1154.i.i = or i1 %.1148.i.i, %.1145.i.i
  %brmerge1065.i.i = or i1 %or.cond.not1154.i.i, %.948.i334.i
  br i1 %brmerge1065.i.i, label %B670.i.i, label %B540.i.i

B540.i.i:                                         ; preds = %B488.i.i
  %.1210.i.i = getelementptr i8, ptr %175, i64 8
  %.1211.i.i = load i64, ptr %.1210.i.i, align 8, !noalias !63
  %.1212.i.i = icmp sgt i64 %.1211.i.i, 249
  br i1 %.1212.i.i, label %B318.if.lr.ph.i.i.i, label %B670.i.i

B318.if.lr.ph.i.i.i:                              ; preds = %B540.i.i
  %.1339.i.i = load i64, ptr %.1089.i.i, align 8, !noalias !63
  %.325.i.i.i = getelementptr double, ptr %.336, i64 %.493.i.i
  %.326.i.i.i = load double, ptr %.325.i.i.i, align 8, !noalias !69
  %.329.i.i.i = getelementptr i8, ptr %.325.i.i.i, i64 16
  %.330.i.i.i = load double, ptr %.329.i.i.i, align 8, !noalias !69
  %.333.i.i.i = getelementptr i8, ptr %.325.i.i.i, i64 24
  %.334.i.i.i = load double, ptr %.333.i.i.i, align 8, !noalias !69
  %.316.i.i.i = getelementptr i8, ptr %175, i64 88
  %.317.i.i.i = load i64, ptr %.316.i.i.i, align 8, !noalias !69
  %.259.i.i.i = getelementptr i8, ptr %175, i64 80
  %.260.i.i.i = load i64, ptr %.259.i.i.i, align 8, !noalias !69
  %.193.i.i.i = getelementptr i8, ptr %175, i64 72
  %.194.i.i.i = load i64, ptr %.193.i.i.i, align 8, !noalias !69
  %.136.i.i427.i = getelementptr i8, ptr %175, i64 40
  %.137.i.i.i = load i64, ptr %.136.i.i427.i, align 8, !noalias !69
  %.79.i.i428.i = getelementptr i8, ptr %175, i64 64
  %.80.i.i.i = load i64, ptr %.79.i.i428.i, align 8, !noalias !69
  %183 = getelementptr double, ptr %.108, i64 %.1339.i.i
  %184 = getelementptr double, ptr %.336, i64 %.80.i.i.i
  %185 = getelementptr double, ptr %.336, i64 %.317.i.i.i
  %186 = getelementptr i64, ptr %.63, i64 %.137.i.i.i
  %187 = getelementptr double, ptr %.336, i64 %.260.i.i.i
  %188 = getelementptr double, ptr %.336, i64 %.194.i.i.i
  br label %B318.if.i.i.i

B318.if.i.i.i:                                    ; preds = %B318.if.i.i.i, %B318.if.lr.ph.i.i.i
  %d_variance.2.062.i.i.i = phi double [ 0.000000e+00, %B318.if.lr.ph.i.i.i ], [ %.692.i.i.i, %B318.if.i.i.i ]
  %d11.2.061.i.i.i = phi double [ 0.000000e+00, %B318.if.lr.ph.i.i.i ], [ %.722.i.i.i, %B318.if.i.i.i ]
  %d10.2.060.i.i.i = phi double [ 0.000000e+00, %B318.if.lr.ph.i.i.i ], [ %.712.i.i449.i, %B318.if.i.i.i ]
  %d00.2.059.i.i.i = phi double [ 0.000000e+00, %B318.if.lr.ph.i.i.i ], [ %.702.i.i.i, %B318.if.i.i.i ]
  %.460.057.i.i.i = phi i64 [ 0, %B318.if.lr.ph.i.i.i ], [ %.531.i.i429.i, %B318.if.i.i.i ]
  %.531.i.i429.i = add nuw nsw i64 %.460.057.i.i.i, 1
  %.556.i.i430.i = shl nsw i64 %.460.057.i.i.i, 2
  %.560.i.i.i = getelementptr double, ptr %183, i64 %.556.i.i430.i
  %.561.i1068.i.i = load double, ptr %.560.i.i.i, align 8, !noalias !69
  %.567.i1069.i.i = getelementptr i8, ptr %.560.i.i.i, i64 16
  %.568.i.i.i = load double, ptr %.567.i1069.i.i, align 8, !noalias !69
  %.574.i.i.i = getelementptr i8, ptr %.560.i.i.i, i64 24
  %.575.i1070.i.i = load double, ptr %.574.i.i.i, align 8, !noalias !69
  %.576.i.i.i = shl nuw nsw i64 %.460.057.i.i.i, 1
  %.580.i.i431.i = getelementptr double, ptr %184, i64 %.576.i.i.i
  %.581.i.i.i = load double, ptr %.580.i.i431.i, align 8, !noalias !69
  %.587.i.i432.i = getelementptr i8, ptr %.580.i.i431.i, i64 8
  %.588.i.i433.i = load double, ptr %.587.i.i432.i, align 8, !noalias !69
  %.593.i.i434.i = getelementptr double, ptr %185, i64 %.576.i.i.i
  %.594.i.i.i = load double, ptr %.593.i.i434.i, align 8, !noalias !69
  %.600.i.i.i = getelementptr i8, ptr %.593.i.i434.i, i64 8
  %.601.i.i.i = load double, ptr %.600.i.i.i, align 8, !noalias !69
  %.606.i.i435.i = fdiv double %.594.i.i.i, %.133.i
  %.611.i1071.i.i = fdiv double %.601.i.i.i, %.133.i
  %.615.i.i.i = getelementptr i64, ptr %186, i64 %.460.057.i.i.i
  %.616.i.i.i = load i64, ptr %.615.i.i.i, align 8, !noalias !69
  %.621.i.i.i = getelementptr double, ptr %187, i64 %.556.i.i430.i
  %.622.i.i.i = load double, ptr %.621.i.i.i, align 8, !noalias !69
  %.623.i.i.i = sitofp i64 %.616.i.i.i to double
  %.624.i.i.i = fmul double %.622.i.i.i, %.623.i.i.i
  %.625.i.i.i = fmul double %.594.i.i.i, %.606.i.i435.i
  %.626.i.i.i = fadd double %.625.i.i.i, %.624.i.i.i
  %.627.i.i.i = fmul double %.626.i.i.i, -5.000000e-01
  %.633.i.i436.i = getelementptr i8, ptr %.621.i.i.i, i64 16
  %.634.i.i.i = load double, ptr %.633.i.i436.i, align 8, !noalias !69
  %.636.i.i437.i = fmul double %.634.i.i.i, %.623.i.i.i
  %.637.i.i.i = fmul double %.594.i.i.i, %.611.i1071.i.i
  %.638.i.i.i = fadd double %.637.i.i.i, %.636.i.i437.i
  %.639.i.i.i = fmul double %.638.i.i.i, -5.000000e-01
  %.645.i.i438.i = getelementptr i8, ptr %.621.i.i.i, i64 24
  %.646.i.i.i = load double, ptr %.645.i.i438.i, align 8, !noalias !69
  %.648.i.i439.i = fmul double %.646.i.i.i, %.623.i.i.i
  %.649.i.i440.i = fmul double %.601.i.i.i, %.611.i1071.i.i
  %.650.i.i.i = fadd double %.649.i.i440.i, %.648.i.i439.i
  %.651.i.i.i = fmul double %.650.i.i.i, -5.000000e-01
  %.653.i.i.i = fmul double %.326.i.i.i, %.561.i1068.i.i
  %.655.i.i.i = fmul double %.330.i.i.i, %.568.i.i.i
  %.656.i.i.i = fadd double %.653.i.i.i, %.655.i.i.i
  %.658.i.i.i = fmul double %.326.i.i.i, %.568.i.i.i
  %.660.i.i.i = fmul double %.330.i.i.i, %.575.i1070.i.i
  %.661.i.i.i = fadd double %.658.i.i.i, %.660.i.i.i
  %.663.i.i.i = fmul double %.334.i.i.i, %.568.i.i.i
  %.665.i.i.i = fmul double %.334.i.i.i, %.575.i1070.i.i
  %.690.i.i.i = fadd double %.627.i.i.i, %.651.i.i.i
  %.692.i.i.i = fadd double %d_variance.2.062.i.i.i, %.690.i.i.i
  %.695.i.i441.i = fmul double %.581.i.i.i, %.606.i.i435.i
  %.696.i.i442.i = fmul double %.656.i.i.i, %.627.i.i.i
  %.697.i.i.i = fmul double %.663.i.i.i, %.639.i.i.i
  %.698.i.i443.i = fadd double %.696.i.i442.i, %.697.i.i.i
  %.699.i.i.i = fmul double %.698.i.i443.i, 2.000000e+00
  %.700.i.i444.i = fadd double %.695.i.i441.i, %.699.i.i.i
  %.702.i.i.i = fadd double %d00.2.059.i.i.i, %.700.i.i444.i
  %.705.i.i445.i = fmul double %.588.i.i433.i, %.606.i.i435.i
  %.706.i.i.i = fmul double %.661.i.i.i, %.627.i.i.i
  %.707.i.i446.i = fmul double %.665.i.i.i, %.639.i.i.i
  %.708.i.i.i = fadd double %.706.i.i.i, %.707.i.i446.i
  %.709.i.i447.i = fmul double %.708.i.i.i, 2.000000e+00
  %.710.i.i448.i = fadd double %.705.i.i445.i, %.709.i.i447.i
  %.712.i.i449.i = fadd double %d10.2.060.i.i.i, %.710.i.i448.i
  %.715.i.i.i = fmul double %.588.i.i433.i, %.611.i1071.i.i
  %.716.i.i.i = fmul double %.661.i.i.i, %.639.i.i.i
  %.717.i.i.i = fmul double %.665.i.i.i, %.651.i.i.i
  %.718.i.i.i = fadd double %.716.i.i.i, %.717.i.i.i
  %.719.i.i450.i = fmul double %.718.i.i.i, 2.000000e+00
  %.720.i.i.i = fadd double %.715.i.i.i, %.719.i.i450.i
  %.722.i.i.i = fadd double %d11.2.061.i.i.i, %.720.i.i.i
  %.726.i.i.i = fmul double %.326.i.i.i, %.606.i.i435.i
  %.728.i.i451.i = fmul double %.330.i.i.i, %.606.i.i435.i
  %.730.i.i.i = fmul double %.334.i.i.i, %.611.i1071.i.i
  %.731.i.i452.i = fadd double %.728.i.i451.i, %.730.i.i.i
  %.736.i.i.i = getelementptr double, ptr %188, i64 %.576.i.i.i
  store double %.726.i.i.i, ptr %.736.i.i.i, align 8, !noalias !69
  %.743.i.i.i = getelementptr i8, ptr %.736.i.i.i, i64 8
  store double %.731.i.i452.i, ptr %.743.i.i.i, align 8, !noalias !69
  %exitcond.not.i1072.i.i = icmp eq i64 %.531.i.i429.i, %.1211.i.i
  br i1 %exitcond.not.i1072.i.i, label %substitute_pair, label %B318.if.i.i.i

substitute_pair: ; preds = %B318.if.i.i.i
  %.776.i.i.i = getelementptr double, ptr %.336, i64 %.747.i.i
  %.777.i.i.i = load double, ptr %.776.i.i.i, align 8, !noalias !69
  %.779.i.i453.i = fadd double %.702.i.i.i, %.777.i.i.i
  store double %.779.i.i453.i, ptr %.776.i.i.i, align 8, !noalias !69
  %.789.i.i.i = getelementptr i8, ptr %.776.i.i.i, i64 16
  %.790.i.i.i = load double, ptr %.789.i.i.i, align 8, !noalias !69
  %.792.i.i.i = fadd double %.712.i.i449.i, %.790.i.i.i
  store double %.792.i.i.i, ptr %.789.i.i.i, align 8, !noalias !69
  %.803.i.i454.i = getelementptr i8, ptr %.776.i.i.i, i64 24
  %.804.i.i.i = load double, ptr %.803.i.i454.i, align 8, !noalias !69
  %.806.i.i.i = fadd double %.722.i.i.i, %.804.i.i.i
  store double %.806.i.i.i, ptr %.803.i.i454.i, align 8, !noalias !69
  br label %substitute

B670.i.i:                                         ; preds = %B540.i.i, %B488.i.i
  %189 = select i1 %.948.i334.i, double %25, double -2.000000e+00
  %.1659.i.i = getelementptr i8, ptr %176, i64 88
  %.1660.i.i = load i64, ptr %.1659.i.i, align 8, !noalias !63
  %.1661.not.i.i = icmp eq i64 %.1660.i.i, 0
  br i1 %.1661.not.i.i, label %B822.i.i, label %B776.i362.i

B776.i362.i:                                      ; preds = %B670.i.i
  %.1682.i.i = icmp sgt i64 %.103.i324.i, 2
  %not..948.i.i = xor i1 %.948.i334.i, true
  %spec.select.i363.i = select i1 %not..948.i.i, i1 %.1682.i.i, i1 false
  br label %B822.i.i

B822.i.i:                                         ; preds = %B776.i362.i, %B670.i.i, %.thread.i455.i
  %.16611123.i.i = phi i1 [ false, %B670.i.i ], [ true, %B776.i362.i ], [ %.16611119.i.i, %.thread.i455.i ]
  %190 = phi double [ %189, %B670.i.i ], [ %189, %B776.i362.i ], [ -2.000000e+00, %.thread.i455.i ]
  %"$phi368.0.2.01104111211151122.i.i" = phi i1 [ %.948.i334.i, %B670.i.i ], [ %.948.i334.i, %B776.i362.i ], [ false, %.thread.i455.i ]
  %"$phi822.0.4.0.i.i" = phi i1 [ false, %B670.i.i ], [ %spec.select.i363.i, %B776.i362.i ], [ false, %.thread.i455.i ]
  %.1759.i364.i = getelementptr i8, ptr %175, i64 8
  %.1760.i.i = load i64, ptr %.1759.i364.i, align 8, !noalias !63
  %invariant.gep1246.i.i = getelementptr double, ptr %"$phi246.0.2.0.i.i", i64 %.103.i324.i
  %invariant.gep1248.i.i = getelementptr double, ptr %.336, i64 %.103.i324.i
  %invariant.gep1252.i.i = getelementptr double, ptr %.108, i64 %.103.i324.i
  %.19051260.not.i.i = icmp slt i64 %.1760.i.i, 1
  br i1 %.19051260.not.i.i, label %substitute, label %B950.lr.ph.i.i

B950.lr.ph.i.i:                                   ; preds = %B822.i.i
  %.1817.i.i = getelementptr i8, ptr %175, i64 40
  %.1818.i.i = load i64, ptr %.1817.i.i, align 8, !noalias !63
  %.2110.i.i = getelementptr i8, ptr %175, i64 48
  %"$phi1048.1.2.1.in.i.i" = select i1 %.2414.not.i, ptr %.1089.i.i, ptr %.2110.i.i
  %.2183.i.i = getelementptr i8, ptr %175, i64 64
  %.2245.i.i = getelementptr i8, ptr %175, i64 72
  %.2313.i.i = getelementptr i8, ptr %175, i64 80
  %.2377.i.i = getelementptr i8, ptr %175, i64 88
  %.2467.i.i = getelementptr i8, ptr %175, i64 32
  %.2583.i.i = getelementptr i8, ptr %175, i64 160
  %.2647.i.i = getelementptr i8, ptr %175, i64 176
  %.2693.i.i = icmp sgt i64 %.103.i324.i, 0
  %storemerge1043.i.i = tail call i64 @llvm.smax.i64(i64 %.103.i324.i, i64 0)
  %.28691161.not.i.i = icmp slt i64 %.161.i326.i, 1
  %191 = getelementptr double, ptr %.336, i64 %.828.i331.i
  %192 = getelementptr double, ptr %191, i64 %.834.i332.i
  %invariant.gep1172.i.i = getelementptr double, ptr %192, i64 %.161.i326.i
  %193 = getelementptr i64, ptr %.63, i64 %.1818.i.i
  %spec.select1145.i.i = tail call i64 @llvm.smax.i64(i64 %.172.i328.i, i64 0)
  %.38491174.not.i.i = icmp slt i64 %.161.i326.i, 0
  %194 = getelementptr double, ptr %.336, i64 %.747.i.i
  %195 = getelementptr double, ptr %.336, i64 %.493.i.i
  %.5845.i.i = icmp sgt i64 %.161.i326.i, 0
  %.6019.i.i = getelementptr i8, ptr %175, i64 56
  %.4659.i.i = mul nsw i64 %.172.i328.i, %.103.i324.i
  %196 = getelementptr double, ptr %192, i64 %.4659.i.i
  %197 = shl nuw i64 %storemerge1043.i.i, 3
  %.not.i.i = icmp eq i64 %.161.i326.i, 0
  br label %B950.i.i

B950.i.i:                                         ; preds = %B3823.i.i, %B950.lr.ph.i.i
  %d_variance.5.01263.i.i = phi double [ 0.000000e+00, %B950.lr.ph.i.i ], [ %d_variance.6.1.i.i, %B3823.i.i ]
  %.1849.01262.i.i = phi i64 [ 0, %B950.lr.ph.i.i ], [ %.1918.i365.i, %B3823.i.i ]
  %.1918.i365.i = add nuw nsw i64 %.1849.01262.i.i, 1
  %"$phi1048.1.2.1.i.i" = load i64, ptr %"$phi1048.1.2.1.in.i.i", align 8, !noalias !63
  %.2117.i366.i = mul nsw i64 %.1849.01262.i.i, %.170.i327.i
  %.2119.i.i = mul nsw i64 %.2117.i366.i, %.170.i327.i
  %.2121.i367.i = add nsw i64 %.2119.i.i, %"$phi1048.1.2.1.i.i"
  %.2184.i.i = load i64, ptr %.2183.i.i, align 8, !noalias !63
  %.2188.i368.i = add nsw i64 %.2184.i.i, %.2117.i366.i
  %.2246.i.i = load i64, ptr %.2245.i.i, align 8, !noalias !63
  %.2250.i.i = add nsw i64 %.2246.i.i, %.2117.i366.i
  %.2314.i.i = load i64, ptr %.2313.i.i, align 8, !noalias !63
  %.2317.i.i = mul nsw i64 %.1849.01262.i.i, %.103.i324.i
  %.2319.i.i = mul nsw i64 %.2317.i.i, %.103.i324.i
  %.2320.i.i = add nsw i64 %.2314.i.i, %.2319.i.i
  %.2378.i.i = load i64, ptr %.2377.i.i, align 8, !noalias !63
  %.2383.i.i = mul nsw i64 %.2317.i.i, %.172.i328.i
  %.2384.i.i = add nsw i64 %.2378.i.i, %.2383.i.i
  br i1 %.2417.not.i, label %B1528.i.i, label %B1320.i426.i

B1320.i426.i:                                     ; preds = %B950.i.i
  %.2468.i.i = load i64, ptr %.2467.i.i, align 8, !noalias !63
  %198 = getelementptr i64, ptr %.63, i64 %.2468.i.i
  %.2472.i.i = getelementptr i64, ptr %198, i64 %.1849.01262.i.i
  %.2473.i.i = load i64, ptr %.2472.i.i, align 8, !noalias !63
  %.2584.i.i = load i64, ptr %.2583.i.i, align 8, !noalias !63
  %.2586.i.i = mul nsw i64 %.2473.i.i, %.161.i326.i
  %.2588.i.i = mul nsw i64 %.2586.i.i, %.161.i326.i
  %.2589.i.i = add nsw i64 %.2588.i.i, %.2584.i.i
  %.2648.i.i = load i64, ptr %.2647.i.i, align 8, !noalias !63
  %.2651.i.i = add nsw i64 %.2648.i.i, %.2586.i.i
  br label %B1528.i.i

B1528.i.i:                                        ; preds = %B1320.i426.i, %B950.i.i
  %up_gram.2.1.i.i = phi i64 [ 0, %B950.i.i ], [ %.2589.i.i, %B1320.i426.i ]
  %up_c.2.1.i.i = phi i64 [ 0, %B950.i.i ], [ %.2651.i.i, %B1320.i426.i ]
  br i1 %.2693.i.i, label %B1550.if.lr.ph.i.i, label %B1936.thread.i.i

B1550.if.lr.ph.i.i:                               ; preds = %B1528.i.i
  %199 = getelementptr double, ptr %.336, i64 %.2384.i.i
  %200 = getelementptr double, ptr %.336, i64 %up_c.2.1.i.i
  %201 = getelementptr double, ptr %.336, i64 %up_gram.2.1.i.i
  br label %B1550.if.i.i

B1736.i.i:                                        ; preds = %B1662.if.i.i
  %.2882.i.i = add nuw nsw i64 %.2813.01162.i.i, 1
  %.3071.i.i = fmul double %190, %.3060.i.i
  %.3084.i404.i = getelementptr double, ptr %243, i64 %.2813.01162.i.i
  store double %.3071.i.i, ptr %.3084.i404.i, align 8, !noalias !63
  %exitcond1269.not.i.i = icmp eq i64 %.161.i326.i, %.2882.i.i
  br i1 %exitcond1269.not.i.i, label %B1784.i.i, label %B1606.if.i.i

B1784.i.i:                                        ; preds = %B1736.i.i
  %.3093.i405.i = fmul double %.1696.i.i, %.2785.i.i
  br label %B1820.if.i.i

B1888.i.i:                                        ; preds = %B1820.if.i.i, %B1784.thread.i.i
  %total.11.2.lcssa.i.i = phi double [ %.30931284.i.i, %B1784.thread.i.i ], [ %.3234.i408.i, %B1820.if.i.i ]
  %.3245.i.i = fmul double %190, %total.11.2.lcssa.i.i
  %gep1173.i.i = getelementptr double, ptr %invariant.gep1172.i.i, i64 %241
  store double %.3245.i.i, ptr %gep1173.i.i, align 8, !noalias !63
  %exitcond1271.not.i.i = icmp eq i64 %.103.i324.i, %.2748.i.i
  br i1 %exitcond1271.not.i.i, label %B1936.i.i, label %B1550.if.i.i

B1936.i.i:                                        ; preds = %B1888.i.i
  %.3269.i.i = getelementptr i64, ptr %193, i64 %.1849.01262.i.i
  %.3270.i.i = load i64, ptr %.3269.i.i, align 8, !noalias !63
  br i1 %"$phi822.0.4.0.i.i", label %B1970.i.i, label %B2132.if.lr.ph.i.i

B1936.thread.i.i:                                 ; preds = %B1528.i.i
  br i1 %"$phi822.0.4.0.i.i", label %B454.i.i.i, label %B2632.thread.i.i

B2132.if.lr.ph.i.i:                               ; preds = %B1936.i.i
  %.3730.i.i = icmp sgt i64 %.3270.i.i, 0
  %.3733.i.i = uitofp nneg i64 %.3270.i.i to double
  %.3734.i409.i = fmul double %.3733.i.i, -5.000000e-01
  %202 = getelementptr double, ptr %.336, i64 %.2320.i.i
  %gep1247.i.i = getelementptr double, ptr %invariant.gep1246.i.i, i64 %.2121.i367.i
  %203 = getelementptr double, ptr %.336, i64 %.2188.i368.i
  br label %B2132.if.i.i

B1970.i.i:                                        ; preds = %B1936.i.i
  %.200.i.i.i = sitofp i64 %.3270.i.i to double
  %.201.i.i.i = fmul double %.200.i.i.i, 5.000000e-01
  %204 = getelementptr double, ptr %.336, i64 %.2320.i.i
  %gep1257.i.i = getelementptr double, ptr %invariant.gep1252.i.i, i64 %.2121.i367.i
  %205 = getelementptr double, ptr %.336, i64 %.2188.i368.i
  %206 = getelementptr double, ptr %.336, i64 %.2250.i.i
  br label %B48.if.i.i.i

B306.i.i.i:                                       ; preds = %B138.if.i.i.i, %B48.if.i.i.i
  %d_variance.4.1.lcssa.i.i.i = phi double [ %.210.i.i.i, %B48.if.i.i.i ], [ %.420.i.i420.i, %B138.if.i.i.i ]
  %total.3.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B48.if.i.i.i ], [ %.390.i.i.i, %B138.if.i.i.i ]
  %.433.i.i421.i = fcmp une double %.195.i1075.i.i, 0.000000e+00
  br i1 %.433.i.i421.i, label %B322.i.i.i, label %B366.i.i.i

B322.i.i.i:                                       ; preds = %B306.i.i.i
  %.442.i.i424.i = fmul double %.133.i, %.207.i.i.i
  %.443.i.i.i = fsub double 1.000000e+00, %.442.i.i424.i
  %.446.i.i425.i = fmul double %.443.i.i.i, %.200.i.i.i
  %.451.i.i.i = fdiv double %.446.i.i425.i, %.195.i1075.i.i
  %.453.i.i.i = fsub double %total.3.1.lcssa.i.i.i, %.451.i.i.i
  br label %B366.i.i.i

B366.i.i.i:                                       ; preds = %B322.i.i.i, %B306.i.i.i
  %total.4.1.i.i.i = phi double [ %.453.i.i.i, %B322.i.i.i ], [ %total.3.1.lcssa.i.i.i, %B306.i.i.i ]
  %207 = getelementptr double, ptr %194, i64 %.188.i.i.i
  %.474.i.i.i = getelementptr double, ptr %207, i64 %.87.0327.i.i.i
  %.475.i.i422.i = load double, ptr %.474.i.i.i, align 8, !noalias !72
  %.477.i.i.i = fadd double %total.4.1.i.i.i, %.475.i.i422.i
  store double %.477.i.i.i, ptr %.474.i.i.i, align 8, !noalias !72
  %.485.i.i.i = mul nsw i64 %.87.0327.i.i.i, %.172.i328.i
  %gep332.i.i.i = getelementptr double, ptr %invariant.gep1172.i.i, i64 %.485.i.i.i
  %.492.i.i.i = load double, ptr %gep332.i.i.i, align 8, !noalias !72
  %.494.i.i423.i = fmul double %.195.i1075.i.i, %.492.i.i.i
  %.503.i.i.i = getelementptr double, ptr %206, i64 %.87.0327.i.i.i
  store double %.494.i.i423.i, ptr %.503.i.i.i, align 8, !noalias !72
  %exitcond.not.i1076.i.i = icmp eq i64 %.103.i324.i, %.158.i.i414.i
  br i1 %exitcond.not.i1076.i.i, label %B454.i.i.i, label %B48.if.i.i.i

B454.i.i.i:                                       ; preds = %B366.i.i.i, %B1936.thread.i.i
  %d_variance.3.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B1936.thread.i.i ], [ %d_variance.4.1.lcssa.i.i.i, %B366.i.i.i ]
  br i1 %.38491174.not.i.i, label %B2056.preheader.thread.i.i, label %B480.if.lr.ph.i.i.i

B2056.preheader.thread.i.i:                       ; preds = %B454.i.i.i
  %.33351142.ph1292.i.i = fadd double %d_variance.5.01263.i.i, %d_variance.3.0.lcssa.i.i.i
  br label %B3823.i.i

B480.if.lr.ph.i.i.i:                              ; preds = %B454.i.i.i
  %208 = getelementptr double, ptr %.108, i64 %.2121.i367.i
  %209 = getelementptr double, ptr %.336, i64 %.2384.i.i
  br label %B480.if.i.i.i

B480.loopexit.i.i.i:                              ; preds = %B748.if.i.i.i, %B480.if.i.i.i
  %.602.i.i.i = icmp sgt i64 %.549.0351.i.i.i, 1
  br i1 %.602.i.i.i, label %B480.if.i.i.i, label %B2056.preheader.i.i

B558.if.lr.ph.i.i.i:                              ; preds = %B480.if.i.i.i
  tail call void @llvm.memset.p0.i64(ptr align 8 %196, i8 0, i64 %197, i1 false), !noalias !72
  %invariant.gep342.i.i.i = getelementptr double, ptr %192, i64 %.546.0350.i.i.i
  br label %B558.if.i.i.i

B558.loopexit.i.i.i:                              ; preds = %B656.if.i.i.i
  %.864.i.i.i = add nuw nsw i64 %.795.0340.i.i.i, 1
  %exitcond353.not.i.i.i = icmp eq i64 %.103.i324.i, %.864.i.i.i
  br i1 %exitcond353.not.i.i.i, label %B748.preheader.i.i.i, label %B558.if.i.i.i

B748.preheader.i.i.i:                             ; preds = %B558.loopexit.i.i.i
  %invariant.gep347.i.i.i = getelementptr double, ptr %209, i64 %.546.0350.i.i.i
  br label %B748.if.i.i.i

B48.if.i.i.i:                                     ; preds = %B366.i.i.i, %B1970.i.i
  %d_variance.3.0329.i.i.i = phi double [ 0.000000e+00, %B1970.i.i ], [ %d_variance.4.1.lcssa.i.i.i, %B366.i.i.i ]
  %.87.0327.i.i.i = phi i64 [ 0, %B1970.i.i ], [ %.158.i.i414.i, %B366.i.i.i ]
  %.158.i.i414.i = add nuw nsw i64 %.87.0327.i.i.i, 1
  %.188.i.i.i = mul nuw nsw i64 %.87.0327.i.i.i, %.103.i324.i
  %210 = getelementptr double, ptr %195, i64 %.188.i.i.i
  %.194.i1074.i.i = getelementptr double, ptr %210, i64 %.87.0327.i.i.i
  %.195.i1075.i.i = load double, ptr %.194.i1074.i.i, align 8, !noalias !72
  %.206.i.i.i = getelementptr double, ptr %204, i64 %.87.0327.i.i.i
  %.207.i.i.i = load double, ptr %.206.i.i.i, align 8, !noalias !72
  %.208.i.i.i = fmul double %.201.i.i.i, %.207.i.i.i
  %.210.i.i.i = fsub double %d_variance.3.0329.i.i.i, %.208.i.i.i
  br i1 %.38491174.not.i.i, label %B306.i.i.i, label %B138.if.lr.ph.i.i.i

B138.if.lr.ph.i.i.i:                              ; preds = %B48.if.i.i.i
  %.352.i.i.i = mul nuw nsw i64 %.87.0327.i.i.i, %.170.i327.i
  %gep.i.i415.i = getelementptr double, ptr %gep1257.i.i, i64 %.352.i.i.i
  %.370.i.i.i = getelementptr double, ptr %205, i64 %.87.0327.i.i.i
  %.377.i.i.i = mul nuw nsw i64 %.87.0327.i.i.i, %.172.i328.i
  %211 = getelementptr double, ptr %192, i64 %.377.i.i.i
  %212 = getelementptr double, ptr %199, i64 %.377.i.i.i
  br label %B138.if.i.i.i

B138.if.i.i.i:                                    ; preds = %B138.if.i.i.i, %B138.if.lr.ph.i.i.i
  %total.3.1324.i.i.i = phi double [ 0.000000e+00, %B138.if.lr.ph.i.i.i ], [ %.390.i.i.i, %B138.if.i.i.i ]
  %d_variance.4.1323.i.i.i = phi double [ %.210.i.i.i, %B138.if.lr.ph.i.i.i ], [ %.420.i.i420.i, %B138.if.i.i.i ]
  %.246.0322.i.i.i = phi i64 [ %spec.select1145.i.i, %B138.if.lr.ph.i.i.i ], [ %.308.i.i.i, %B138.if.i.i.i ]
  %.243.0321.i.i.i = phi i64 [ 0, %B138.if.lr.ph.i.i.i ], [ %.312.i.i.i, %B138.if.i.i.i ]
  %.308.i.i.i = add nsw i64 %.246.0322.i.i.i, -1
  %.312.i.i.i = add nuw nsw i64 %.243.0321.i.i.i, 1
  %.342.i.i.i = icmp slt i64 %.243.0321.i.i.i, %.161.i326.i
  %.360.i.i.i = getelementptr double, ptr %gep.i.i415.i, i64 %.243.0321.i.i.i
  %"$phi202.3.2.2.in.i.i.i" = select i1 %.342.i.i.i, ptr %.360.i.i.i, ptr %.370.i.i.i
  %"$phi202.3.2.2.i.i.i" = load double, ptr %"$phi202.3.2.2.in.i.i.i", align 8, !noalias !72
  %.383.i.i416.i = getelementptr double, ptr %211, i64 %.243.0321.i.i.i
  %.384.i.i.i = load double, ptr %.383.i.i416.i, align 8, !noalias !72
  %.386.i.i.i = fmul double %"$phi202.3.2.2.i.i.i", %.384.i.i.i
  %.390.i.i.i = fadd double %total.3.1324.i.i.i, %.386.i.i.i
  %.405.i.i417.i = fmul double %.384.i.i.i, 5.000000e-01
  %.416.i.i418.i = getelementptr double, ptr %212, i64 %.243.0321.i.i.i
  %.417.i.i419.i = load double, ptr %.416.i.i418.i, align 8, !noalias !72
  %.418.i.i.i = fmul double %.405.i.i417.i, %.417.i.i419.i
  %.420.i.i420.i = fsub double %d_variance.4.1323.i.i.i, %.418.i.i.i
  %.299.i.i.i = icmp sgt i64 %.246.0322.i.i.i, 1
  br i1 %.299.i.i.i, label %B138.if.i.i.i, label %B306.i.i.i

B480.if.i.i.i:                                    ; preds = %B480.loopexit.i.i.i, %B480.if.lr.ph.i.i.i
  %.549.0351.i.i.i = phi i64 [ %.172.i328.i, %B480.if.lr.ph.i.i.i ], [ %.611.i1077.i.i, %B480.loopexit.i.i.i ]
  %.546.0350.i.i.i = phi i64 [ 0, %B480.if.lr.ph.i.i.i ], [ %.615.i1078.i.i, %B480.loopexit.i.i.i ]
  %.611.i1077.i.i = add nsw i64 %.549.0351.i.i.i, -1
  %.615.i1078.i.i = add nuw nsw i64 %.546.0350.i.i.i, 1
  br i1 %.2693.i.i, label %B558.if.lr.ph.i.i.i, label %B480.loopexit.i.i.i

B558.if.i.i.i:                                    ; preds = %B558.loopexit.i.i.i, %B558.if.lr.ph.i.i.i
  %.795.0340.i.i.i = phi i64 [ 0, %B558.if.lr.ph.i.i.i ], [ %.864.i.i.i, %B558.loopexit.i.i.i ]
  %.890.i.i.i = mul nuw nsw i64 %.795.0340.i.i.i, %.103.i324.i
  %213 = getelementptr double, ptr %195, i64 %.890.i.i.i
  %.895.i.i.i = getelementptr double, ptr %213, i64 %.795.0340.i.i.i
  %.896.i.i.i = load double, ptr %.895.i.i.i, align 8, !noalias !72
  %.898.i.i.i = mul nuw nsw i64 %.795.0340.i.i.i, %.172.i328.i
  %gep343.i.i.i = getelementptr double, ptr %invariant.gep342.i.i.i, i64 %.898.i.i.i
  %.905.i.i.i = load double, ptr %gep343.i.i.i, align 8, !noalias !72
  %.906.i.i.i = fmul double %.896.i.i.i, %.905.i.i.i
  %.908.i.i.i = mul nuw nsw i64 %.795.0340.i.i.i, %.170.i327.i
  %214 = getelementptr double, ptr %208, i64 %.908.i.i.i
  br label %B656.if.i.i.i

B656.if.i.i.i:                                    ; preds = %B656.if.i.i.i, %B558.if.i.i.i
  %.941.0337.i.i.i = phi i64 [ 0, %B558.if.i.i.i ], [ %.1010.i.i.i, %B656.if.i.i.i ]
  %.1010.i.i.i = add nuw nsw i64 %.941.0337.i.i.i, 1
  %.1038.i.i.i = getelementptr double, ptr %196, i64 %.941.0337.i.i.i
  %.1039.i.i.i = load double, ptr %.1038.i.i.i, align 8, !noalias !72
  %.1043.i.i.i = getelementptr double, ptr %214, i64 %.941.0337.i.i.i
  %.1044.i.i.i = load double, ptr %.1043.i.i.i, align 8, !noalias !72
  %.1046.i.i.i = fmul double %.906.i.i.i, %.1044.i.i.i
  %.1047.i.i.i = fadd double %.1039.i.i.i, %.1046.i.i.i
  store double %.1047.i.i.i, ptr %.1038.i.i.i, align 8, !noalias !72
  %exitcond352.not.i.i.i = icmp eq i64 %.103.i324.i, %.1010.i.i.i
  br i1 %exitcond352.not.i.i.i, label %B558.loopexit.i.i.i, label %B656.if.i.i.i

B748.if.i.i.i:                                    ; preds = %B748.if.i.i.i, %B748.preheader.i.i.i
  %.1089.0345.i.i.i = phi i64 [ 0, %B748.preheader.i.i.i ], [ %.1158.i.i.i, %B748.if.i.i.i ]
  %.1158.i.i.i = add nuw nsw i64 %.1089.0345.i.i.i, 1
  %.1184.i.i.i = mul nuw nsw i64 %.1089.0345.i.i.i, %.103.i324.i
  %215 = getelementptr double, ptr %194, i64 %.1184.i.i.i
  %.1189.i.i.i = getelementptr double, ptr %215, i64 %.1089.0345.i.i.i
  %.1190.i.i.i = load double, ptr %.1189.i.i.i, align 8, !noalias !72
  %.1194.i.i400.i = getelementptr double, ptr %196, i64 %.1089.0345.i.i.i
  %.1195.i.i.i = load double, ptr %.1194.i.i400.i, align 8, !noalias !72
  %.1197.i.i.i = mul nuw nsw i64 %.1089.0345.i.i.i, %.172.i328.i
  %gep348.i.i.i = getelementptr double, ptr %invariant.gep347.i.i.i, i64 %.1197.i.i.i
  %.1204.i.i.i = load double, ptr %gep348.i.i.i, align 8, !noalias !72
  %.1205.i.i.i = fmul double %.1195.i.i.i, %.1204.i.i.i
  %.1206.i.i.i = fsub double %.1190.i.i.i, %.1205.i.i.i
  store double %.1206.i.i.i, ptr %.1189.i.i.i, align 8, !noalias !72
  %exitcond354.not.i.i.i = icmp eq i64 %.103.i324.i, %.1158.i.i.i
  br i1 %exitcond354.not.i.i.i, label %B480.loopexit.i.i.i, label %B748.if.i.i.i

B2056.preheader.i.i:                              ; preds = %B480.loopexit.i.i.i
  %.33351142.ph.i.i = fadd double %d_variance.5.01263.i.i, %d_variance.3.0.lcssa.i.i.i
  br i1 %.not.i.i, label %B3823.i.i, label %B2056.if.lr.ph.i.i

B2056.if.lr.ph.i.i:                               ; preds = %B2056.preheader.i.i
  %216 = getelementptr double, ptr %.336, i64 %up_c.2.1.i.i
  %gep1259.i.i = getelementptr double, ptr %invariant.gep1248.i.i, i64 %.2250.i.i
  br label %B2056.if.i.i

B2178.i.i:                                        ; preds = %B2160.if.i.i
  %.3743.i.i = getelementptr double, ptr %245, i64 %.3632.01180.i.i
  %.3744.i.i = load double, ptr %.3743.i.i, align 8, !noalias !63
  %.3745.i.i = fmul double %.3734.i409.i, %.3744.i.i
  br label %B2244.i.i

B2218.i.i:                                        ; preds = %B2160.if.i.i
  %.3758.i.i = getelementptr double, ptr %244, i64 %.3632.01180.i.i
  %.3759.i.i = load double, ptr %.3758.i.i, align 8, !noalias !63
  br label %B2244.i.i

B2244.i.i:                                        ; preds = %B2218.i.i, %B2178.i.i
  %"$phi2244.3.2.3.i.i" = phi double [ %.3745.i.i, %B2178.i.i ], [ %.3759.i.i, %B2218.i.i ]
  br i1 %.38491174.not.i.i, label %B2348.i.i, label %B2268.if.lr.ph.i.i

B2268.if.lr.ph.i.i:                               ; preds = %B2244.i.i
  %.3899.i.i = mul nuw nsw i64 %.3632.01180.i.i, %.172.i328.i
  %217 = getelementptr double, ptr %199, i64 %.3899.i.i
  br label %B2268.if.i.i

B2348.i.i:                                        ; preds = %B2268.if.i.i, %B2244.i.i
  %total.12.3.lcssa.i.i = phi double [ %"$phi2244.3.2.3.i.i", %B2244.i.i ], [ %.3908.i.i, %B2268.if.i.i ]
  %.3927.i.i = getelementptr double, ptr %244, i64 %.3632.01180.i.i
  store double %total.12.3.lcssa.i.i, ptr %.3927.i.i, align 8, !noalias !63
  %exitcond1272.not.i.i = icmp eq i64 %.103.i324.i, %.3701.i.i
  br i1 %exitcond1272.not.i.i, label %B2384.i.i, label %B2160.if.i.i

B2384.i.i:                                        ; preds = %B2348.i.i
  %.3580.i.i = add i64 %.3511.01191.i.i, 1
  br i1 %"$phi368.0.2.01104111211151122.i.i", label %B3824.thread.i.i, label %B2434.if.lr.ph.i.i

B2434.if.lr.ph.i.i:                               ; preds = %B2384.i.i
  %.4199.i.i = mul nsw i64 %.3511.01191.i.i, %.170.i327.i
  %gep1194.i.i = getelementptr double, ptr %gep1247.i.i, i64 %.4199.i.i
  %.4217.i.i = getelementptr double, ptr %203, i64 %.3511.01191.i.i
  %218 = getelementptr double, ptr %194, i64 %.3752.i.i
  br label %B2434.if.i.i

B2574.i411.i:                                     ; preds = %B2466.if.i.i, %B2434.if.i.i
  %total.13.3.lcssa.i.i = phi double [ 0.000000e+00, %B2434.if.i.i ], [ %.4239.i410.i, %B2466.if.i.i ]
  %.4259.i.i = getelementptr double, ptr %218, i64 %.3966.01188.i.i
  %.4260.i.i = load double, ptr %.4259.i.i, align 8, !noalias !63
  %.4262.i412.i = fadd double %total.13.3.lcssa.i.i, %.4260.i.i
  store double %.4262.i412.i, ptr %.4259.i.i, align 8, !noalias !63
  %exitcond1273.not.i.i = icmp eq i64 %.3966.01188.i.i, %.3511.01191.i.i
  br i1 %exitcond1273.not.i.i, label %B3824.i.i, label %B2434.if.i.i

B2632.i.i:                                        ; preds = %B3824.i.i
  %.4857.i.i = icmp eq i64 %.1918.i365.i, %.1760.i.i
  br i1 %.4857.i.i, label %B3118.if.lr.ph.i.i, label %B3066.i.i

B2632.thread.i.i:                                 ; preds = %B1936.thread.i.i
  br i1 %"$phi368.0.2.01104111211151122.i.i", label %B2872.i.i, label %B3626.i.i

B2672.preheader.i.i:                              ; preds = %B3824.thread.i.i
  %gep1253.i.i = getelementptr double, ptr %invariant.gep1252.i.i, i64 %.2121.i367.i
  %219 = getelementptr double, ptr %.336, i64 %.2250.i.i
  br label %B2672.if.i.i

B2824.i.i:                                        ; preds = %B2700.if.i.i, %B2672.if.B2824_crit_edge.i.i
  %.4611.pre-phi.i.i = phi i64 [ %.pre.i.i, %B2672.if.B2824_crit_edge.i.i ], [ %.4578.i.i, %B2700.if.i.i ]
  %d_variance.11.2.lcssa.i.i = phi double [ %d_variance.10.11234.i.i, %B2672.if.B2824_crit_edge.i.i ], [ %.4596.i.i, %B2700.if.i.i ]
  %gep1239.i.i = getelementptr double, ptr %invariant.gep1172.i.i, i64 %.4611.pre-phi.i.i
  %.4618.i.i = load double, ptr %gep1239.i.i, align 8, !noalias !63
  %.4625.i.i = getelementptr double, ptr %219, i64 %.4320.01232.i.i
  store double %.4618.i.i, ptr %.4625.i.i, align 8, !noalias !63
  %exitcond1280.not.i.i = icmp eq i64 %.103.i324.i, %.4389.i.i
  br i1 %exitcond1280.not.i.i, label %B2872.i.i, label %B2672.if.i.i

B2872.i.i:                                        ; preds = %B2824.i.i, %B2632.thread.i.i
  %d_variance.10.1.lcssa.i.i = phi double [ %d_variance.5.01263.i.i, %B2632.thread.i.i ], [ %d_variance.11.2.lcssa.i.i, %B2824.i.i ]
  %.4637.i.i = icmp eq i64 %.1918.i365.i, %.1760.i.i
  br i1 %.4637.i.i, label %B2924.i.i, label %B2894.i.i

B2894.i.i:                                        ; preds = %B2872.i.i
  %220 = getelementptr i64, ptr %193, i64 %.1849.01262.i.i
  %.4650.i.i = getelementptr i8, ptr %220, i64 8
  %.4651.i.i = load i64, ptr %.4650.i.i, align 8, !noalias !63
  %.4652.i.i = icmp sgt i64 %.4651.i.i, 0
  br i1 %.4652.i.i, label %B2924.i.i, label %B2972.i.i

B2924.i.i:                                        ; preds = %B2894.i.i, %B2872.i.i
  br i1 %.2693.i.i, label %B30.if.lr.ph.i.i.i, label %whitened_backward

B30.if.lr.ph.i.i.i:                               ; preds = %B2924.i.i
  %221 = getelementptr double, ptr %.108, i64 %.2121.i367.i
  br label %B88.if.lr.ph.i.i.i

B30.loopexit.i.i.i:                               ; preds = %B186.i.i.i
  %.129.i.i.i = add nuw nsw i64 %.58.0294.i.i.i, 1
  %.168.i.i389.i = fadd double %d_variance.2.0296.i.i.i, %.166.i.i.i
  %exitcond317.not.i.i.i = icmp eq i64 %.103.i324.i, %.129.i.i.i
  br i1 %exitcond317.not.i.i.i, label %B280.if.lr.ph.i.i.i, label %B88.if.lr.ph.i.i.i

B186.i.i.i:                                       ; preds = %B120.if.i.i.i, %B88.if.i.i.i
  %total.4.2.lcssa.i.i388.i = phi double [ 0.000000e+00, %B88.if.i.i.i ], [ %.437.i.i399.i, %B120.if.i.i.i ]
  %.456.i.i.i = getelementptr double, ptr %225, i64 %.198.0291.i.i.i
  store double %total.4.2.lcssa.i.i388.i, ptr %.456.i.i.i, align 8, !noalias !75
  %exitcond316.not.i.i.i = icmp eq i64 %.103.i324.i, %.267.i.i387.i
  br i1 %exitcond316.not.i.i.i, label %B30.loopexit.i.i.i, label %B88.if.i.i.i

B252.loopexit.i.i.i:                              ; preds = %B280.loopexit.i.i.i
  %.572.i.i394.i = add nuw nsw i64 %.503.0314.i.i.i, 1
  %indvars.iv.next.i.i395.i = add i64 %indvars.iv.i.i390.i, -1
  %exitcond321.not.i.i.i = icmp eq i64 %.103.i324.i, %.572.i.i394.i
  br i1 %exitcond321.not.i.i.i, label %whitened_backward, label %B280.if.lr.ph.i.i.i

B280.loopexit.i.i.i:                              ; preds = %B404.if.i.i.i, %B378.i.i.i
  %exitcond320.not.i.i.i = icmp eq i64 %.103.i324.i, %.693.i.i.i
  br i1 %exitcond320.not.i.i.i, label %B252.loopexit.i.i.i, label %B280.if.i.i.i

B378.i.i.i:                                       ; preds = %B312.if.i.i.i
  %.693.i.i.i = add nuw nsw i64 %.624.0311.i.i.i, 1
  br i1 %.951305.not.not.i.i.i, label %B404.if.lr.ph.i.i.i, label %B280.loopexit.i.i.i

B404.if.lr.ph.i.i.i:                              ; preds = %B378.i.i.i
  %.1000.i.i.i = mul nsw i64 %.624.0311.i.i.i, %.170.i327.i
  %222 = getelementptr double, ptr %221, i64 %.1000.i.i.i
  br label %B404.if.i.i.i

B88.if.lr.ph.i.i.i:                               ; preds = %B30.loopexit.i.i.i, %B30.if.lr.ph.i.i.i
  %d_variance.2.0296.i.i.i = phi double [ 0.000000e+00, %B30.if.lr.ph.i.i.i ], [ %.168.i.i389.i, %B30.loopexit.i.i.i ]
  %.58.0294.i.i.i = phi i64 [ 0, %B30.if.lr.ph.i.i.i ], [ %.129.i.i.i, %B30.loopexit.i.i.i ]
  %.159.i.i.i = mul nuw nsw i64 %.58.0294.i.i.i, %.103.i324.i
  %223 = getelementptr double, ptr %191, i64 %.159.i.i.i
  %.165.i.i.i = getelementptr double, ptr %223, i64 %.58.0294.i.i.i
  %.166.i.i.i = load double, ptr %.165.i.i.i, align 8, !noalias !75
  %.419.i.i386.i = mul nsw i64 %.58.0294.i.i.i, %.170.i327.i
  %224 = getelementptr double, ptr %221, i64 %.419.i.i386.i
  %225 = getelementptr double, ptr %196, i64 %.159.i.i.i
  br label %B88.if.i.i.i

B88.if.i.i.i:                                     ; preds = %B88.if.lr.ph.i.i.i, %B186.i.i.i
  %.198.0291.i.i.i = phi i64 [ 0, %B88.if.lr.ph.i.i.i ], [ %.267.i.i387.i, %B186.i.i.i ]
  %.267.i.i387.i = add nuw nsw i64 %.198.0291.i.i.i, 1
  %.379286.not.not.i.i.i = icmp sgt i64 %.103.i324.i, %.198.0291.i.i.i
  br i1 %.379286.not.not.i.i.i, label %B120.if.lr.ph.i.i.i, label %B186.i.i.i

B120.if.lr.ph.i.i.i:                              ; preds = %B88.if.i.i.i
  %invariant.gep.i1080.i.i = getelementptr double, ptr %195, i64 %.198.0291.i.i.i
  br label %B120.if.i.i.i

B120.if.i.i.i:                                    ; preds = %B120.if.i.i.i, %B120.if.lr.ph.i.i.i
  %total.4.2289.i.i.i = phi double [ 0.000000e+00, %B120.if.lr.ph.i.i.i ], [ %.437.i.i399.i, %B120.if.i.i.i ]
  %.323.0287.i.i.i = phi i64 [ %.198.0291.i.i.i, %B120.if.lr.ph.i.i.i ], [ %.392.i.i.i, %B120.if.i.i.i ]
  %.392.i.i.i = add nuw i64 %.323.0287.i.i.i, 1
  %.424.i.i.i = getelementptr double, ptr %224, i64 %.323.0287.i.i.i
  %.425.i.i396.i = load double, ptr %.424.i.i.i, align 8, !noalias !75
  %.427.i.i397.i = mul nsw i64 %.323.0287.i.i.i, %.103.i324.i
  %gep.i1081.i.i = getelementptr double, ptr %invariant.gep.i1080.i.i, i64 %.427.i.i397.i
  %.434.i.i398.i = load double, ptr %gep.i1081.i.i, align 8, !noalias !75
  %.435.i1082.i.i = fmul double %.425.i.i396.i, %.434.i.i398.i
  %.437.i.i399.i = fadd double %total.4.2289.i.i.i, %.435.i1082.i.i
  %exitcond.not.i1083.i.i = icmp eq i64 %.392.i.i.i, %.103.i324.i
  br i1 %exitcond.not.i1083.i.i, label %B186.i.i.i, label %B120.if.i.i.i

B280.if.lr.ph.i.i.i:                              ; preds = %B30.loopexit.i.i.i, %B252.loopexit.i.i.i
  %indvars.iv.i.i390.i = phi i64 [ %indvars.iv.next.i.i395.i, %B252.loopexit.i.i.i ], [ %.103.i324.i, %B30.loopexit.i.i.i ]
  %.503.0314.i.i.i = phi i64 [ %.572.i.i394.i, %B252.loopexit.i.i.i ], [ 0, %B30.loopexit.i.i.i ]
  %smax.i.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i390.i, i64 0)
  %226 = add nuw i64 %smax.i.i.i, %.503.0314.i.i.i
  %invariant.gep303.i.i.i = getelementptr double, ptr %196, i64 %.503.0314.i.i.i
  %.951305.not.not.i.i.i = icmp sgt i64 %.103.i324.i, %.503.0314.i.i.i
  %invariant.gep308.i.i.i = getelementptr double, ptr %194, i64 %.503.0314.i.i.i
  br label %B280.if.i.i.i

B280.if.i.i.i:                                    ; preds = %B280.if.lr.ph.i.i.i, %B280.loopexit.i.i.i
  %.624.0311.i.i.i = phi i64 [ 0, %B280.if.lr.ph.i.i.i ], [ %.693.i.i.i, %B280.loopexit.i.i.i ]
  %.844.i.i391.i = mul nuw nsw i64 %.624.0311.i.i.i, %.103.i324.i
  %227 = getelementptr double, ptr %191, i64 %.844.i.i391.i
  br label %B312.if.i.i.i

B312.if.i.i.i:                                    ; preds = %B312.if.i.i.i, %B280.if.i.i.i
  %total.5.2301.i.i.i = phi double [ 0.000000e+00, %B280.if.i.i.i ], [ %.862.i.i.i, %B312.if.i.i.i ]
  %.748.0299.i.i.i = phi i64 [ 0, %B280.if.i.i.i ], [ %.817.i.i.i, %B312.if.i.i.i ]
  %.817.i.i.i = add nuw nsw i64 %.748.0299.i.i.i, 1
  %.849.i.i.i = getelementptr double, ptr %227, i64 %.748.0299.i.i.i
  %.850.i.i392.i = load double, ptr %.849.i.i.i, align 8, !noalias !75
  %.852.i.i.i = mul nuw nsw i64 %.748.0299.i.i.i, %.103.i324.i
  %gep304.i.i.i = getelementptr double, ptr %invariant.gep303.i.i.i, i64 %.852.i.i.i
  %.859.i.i393.i = load double, ptr %gep304.i.i.i, align 8, !noalias !75
  %.860.i.i.i = fmul double %.850.i.i392.i, %.859.i.i393.i
  %.862.i.i.i = fadd double %total.5.2301.i.i.i, %.860.i.i.i
  %exitcond318.not.i.i.i = icmp eq i64 %.103.i324.i, %.817.i.i.i
  br i1 %exitcond318.not.i.i.i, label %B378.i.i.i, label %B312.if.i.i.i

B404.if.i.i.i:                                    ; preds = %B404.if.i.i.i, %B404.if.lr.ph.i.i.i
  %.895.0306.i.i.i = phi i64 [ %.503.0314.i.i.i, %B404.if.lr.ph.i.i.i ], [ %.964.i.i.i, %B404.if.i.i.i ]
  %.964.i.i.i = add nuw i64 %.895.0306.i.i.i, 1
  %.990.i.i.i = mul nsw i64 %.895.0306.i.i.i, %.103.i324.i
  %gep309.i.i.i = getelementptr double, ptr %invariant.gep308.i.i.i, i64 %.990.i.i.i
  %.997.i.i.i = load double, ptr %gep309.i.i.i, align 8, !noalias !75
  %.1005.i.i.i = getelementptr double, ptr %222, i64 %.895.0306.i.i.i
  %.1006.i.i.i = load double, ptr %.1005.i.i.i, align 8, !noalias !75
  %.1007.i.i.i = fmul double %.1006.i.i.i, 2.000000e+00
  %.1009.i.i.i = fmul double %.862.i.i.i, %.1007.i.i.i
  %.1010.i1079.i.i = fadd double %.997.i.i.i, %.1009.i.i.i
  store double %.1010.i1079.i.i, ptr %gep309.i.i.i, align 8, !noalias !75
  %exitcond319.not.i.i.i = icmp eq i64 %.964.i.i.i, %226
  br i1 %exitcond319.not.i.i.i, label %B280.loopexit.i.i.i, label %B404.if.i.i.i

whitened_backward: ; preds = %B252.loopexit.i.i.i, %B2924.i.i
  %d_variance.2.0.lcssa323.i.i.i = phi double [ 0.000000e+00, %B2924.i.i ], [ %.168.i.i389.i, %B252.loopexit.i.i.i ]
  %.4697.i.i = fadd double %d_variance.10.1.lcssa.i.i, %d_variance.2.0.lcssa323.i.i.i
  br label %B2972.i.i

B2972.i.i:                                        ; preds = %whitened_backward, %B2894.i.i
  %d_variance.9.2.i.i = phi double [ %.4697.i.i, %whitened_backward ], [ %d_variance.10.1.lcssa.i.i, %B2894.i.i ]
  br i1 %.28691161.not.i.i, label %B3823.i.i, label %B2994.if.lr.ph.i.i

B2994.if.lr.ph.i.i:                               ; preds = %B2972.i.i
  %228 = getelementptr double, ptr %.336, i64 %up_c.2.1.i.i
  %gep1255.i.i = getelementptr double, ptr %invariant.gep1248.i.i, i64 %.2250.i.i
  br label %B2994.if.i.i

B3066.i.i:                                        ; preds = %B2632.i.i
  %.4868.i.i = getelementptr i8, ptr %.3269.i.i, i64 8
  %.4869.i.i = load i64, ptr %.4868.i.i, align 8, !noalias !63
  %.4870.i.i = icmp slt i64 %.4869.i.i, 1
  br i1 %.4870.i.i, label %B3470.i.i, label %B3118.if.lr.ph.i.i

B3118.if.lr.ph.i.i:                               ; preds = %B3066.i.i, %B2632.i.i
  %229 = getelementptr double, ptr %"$phi246.0.2.0.i.i", i64 %.2121.i367.i
  br label %B3118.if.i.i

B3118.loopexit.i.i:                               ; preds = %B3180.loopexit.i.i
  %.4969.i.i = add nsw i64 %.4907.01210.i.i, -1
  %.5012.i413.i = fadd double %d_variance.8.11211.i.i, %.5010.i.i
  %.4960.i.i = icmp sgt i64 %.4907.01210.i.i, 1
  br i1 %.4960.i.i, label %B3118.if.i.i, label %B3470.i.i

B3180.loopexit.i.i:                               ; preds = %B3362.if.i.i, %B3310.i.i
  %.5098.i.i = icmp sgt i64 %.5045.01207.i.i, 1
  br i1 %.5098.i.i, label %B3180.if.i.i, label %B3118.loopexit.i.i

B3310.loopexit.i.i:                               ; preds = %B3238.if.i.i
  %230 = fmul double %.5312.i.i, 2.000000e+00
  br label %B3310.i.i

B3310.i.i:                                        ; preds = %B3180.if.i.i, %B3310.loopexit.i.i
  %inner.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B3180.if.i.i ], [ %230, %B3310.loopexit.i.i ]
  br i1 %.54191202.not.i.i, label %B3180.loopexit.i.i, label %B3362.if.lr.ph.i.i

B3362.if.lr.ph.i.i:                               ; preds = %B3310.i.i
  %.5470.i.i = mul nuw nsw i64 %.5042.01206.i.i, %.103.i324.i
  %231 = getelementptr double, ptr %191, i64 %.5470.i.i
  br label %B3362.if.i.i

B3470.i.i:                                        ; preds = %B3118.loopexit.i.i, %B3066.i.i
  %d_variance.7.2.i.i = phi double [ %d_variance.5.01263.i.i, %B3066.i.i ], [ %.5012.i413.i, %B3118.loopexit.i.i ]
  %232 = getelementptr double, ptr %.336, i64 %.2250.i.i
  br label %B3530.if.lr.ph.i.i

B3602.i.i:                                        ; preds = %B3530.if.i.i
  %.5613.i.i = add i64 %.5544.01221.i.i, 1
  %.5798.i.i = getelementptr double, ptr %232, i64 %.5544.01221.i.i
  store double %.5783.i.i, ptr %.5798.i.i, align 8, !noalias !63
  %exitcond1277.not.i.i = icmp eq i64 %.5613.i.i, %storemerge1043.i.i
  br i1 %exitcond1277.not.i.i, label %B3626.i.i, label %B3530.if.lr.ph.i.i

B3626.i.i:                                        ; preds = %B3602.i.i, %B2632.thread.i.i
  %d_variance.7.21295.i.i = phi double [ %d_variance.5.01263.i.i, %B2632.thread.i.i ], [ %d_variance.7.2.i.i, %B3602.i.i ]
  br i1 %.5845.i.i, label %B3652.if.lr.ph.i.i, label %B3696.i.i

B3652.if.lr.ph.i.i:                               ; preds = %B3626.i.i
  %233 = getelementptr double, ptr %.336, i64 %up_c.2.1.i.i
  %gep1249.i.i = getelementptr double, ptr %invariant.gep1248.i.i, i64 %.2250.i.i
  br label %B3652.if.i.i

B3696.i.i:                                        ; preds = %B3652.if.i.i, %B3626.i.i
  br i1 %.2414.not.i, label %B3823.i.i, label %B3720.i.i

B3720.i.i:                                        ; preds = %B3696.i.i
  %.6020.i.i = load i64, ptr %.6019.i.i, align 8, !noalias !63
  %.6028.i.i = add nsw i64 %.6020.i.i, %.2119.i.i
  br i1 %.2693.i.i, label %B42.if.lr.ph.i.i.i, label %B546.i.i.i

B42.if.lr.ph.i.i.i:                               ; preds = %B3720.i.i
  %234 = getelementptr double, ptr %.336, i64 %.6028.i.i
  %invariant.gep380.i.i.i = getelementptr double, ptr %234, i64 %.103.i324.i
  br label %B70.if.lr.ph.i.i.i

B42.loopexit.i.i.i:                               ; preds = %B470.i.i.i, %B314.i.i.i
  %exitcond391.not.i.i.i = icmp eq i64 %.103.i324.i, %.146.i.i.i
  br i1 %exitcond391.not.i.i.i, label %B546.i.i.i, label %B70.if.lr.ph.i.i.i

B128.loopexit.i.i.i:                              ; preds = %B182.if.i.i.i, %B128.if.i.i.i
  %total.4.3.lcssa.i.i.i = phi double [ %total.5.2362.i.i.i, %B128.if.i.i.i ], [ %.618.i.i378.i, %B182.if.i.i.i ]
  %.403.i.i379.i = icmp sgt i64 %.350.0361.i.i.i, 1
  br i1 %.403.i.i379.i, label %B128.if.i.i.i, label %B282.i.i.i

B282.i.i.i:                                       ; preds = %B128.loopexit.i.i.i, %B70.if.i.i.i
  %total.5.2.lcssa.i.i380.i = phi double [ 0.000000e+00, %B70.if.i.i.i ], [ %total.4.3.lcssa.i.i.i, %B128.loopexit.i.i.i ]
  %.649.i1093.i.i = getelementptr double, ptr %237, i64 %.198.0365.i.i.i
  store double %total.5.2.lcssa.i.i380.i, ptr %.649.i1093.i.i, align 8, !noalias !78
  %exitcond.not.i1094.i.i = icmp eq i64 %.103.i324.i, %.267.i1085.i.i
  br i1 %exitcond.not.i1094.i.i, label %B314.i.i.i, label %B70.if.i.i.i

B314.i.i.i:                                       ; preds = %B282.i.i.i
  br i1 %.5845.i.i, label %B340.if.lr.ph.i.i.i, label %B42.loopexit.i.i.i

B340.if.lr.ph.i.i.i:                              ; preds = %B314.i.i.i
  %gep381.i.i.i = getelementptr double, ptr %invariant.gep380.i.i.i, i64 %.640.i.i370.i
  %invariant.gep375.i.i.i = getelementptr double, ptr %234, i64 %.75.0378.i.i.i
  br label %B340.if.i.i.i

B470.i.i.i:                                       ; preds = %B398.if.i.i.i, %B340.if.i.i.i
  %total.6.2.lcssa.i.i.i = phi double [ 0.000000e+00, %B340.if.i.i.i ], [ %.946.i.i.i, %B398.if.i.i.i ]
  %.965.i.i.i = getelementptr double, ptr %gep381.i.i.i, i64 %.682.0373.i.i.i
  store double %total.6.2.lcssa.i.i.i, ptr %.965.i.i.i, align 8, !noalias !78
  %.969.i.i.i = add nuw nsw i64 %.682.0373.i.i.i, %.103.i324.i
  %.973.i.i.i = mul nuw nsw i64 %.969.i.i.i, %.170.i327.i
  %gep376.i.i.i = getelementptr double, ptr %invariant.gep375.i.i.i, i64 %.973.i.i.i
  store double %total.6.2.lcssa.i.i.i, ptr %gep376.i.i.i, align 8, !noalias !78
  %exitcond390.not.i.i.i = icmp eq i64 %.161.i326.i, %.751.i.i381.i
  br i1 %exitcond390.not.i.i.i, label %B42.loopexit.i.i.i, label %B340.if.i.i.i

B546.i.i.i:                                       ; preds = %B42.loopexit.i.i.i, %B3720.i.i
  br i1 %.5845.i.i, label %B572.if.lr.ph.i.i.i, label %B3823.i.i

B572.if.lr.ph.i.i.i:                              ; preds = %B546.i.i.i
  %235 = getelementptr double, ptr %.336, i64 %up_gram.2.1.i.i
  %gep1251.i.i = getelementptr double, ptr %invariant.gep1248.i.i, i64 %.6028.i.i
  br label %B600.if.lr.ph.i.i.i

B572.loopexit.i.i.i:                              ; preds = %B600.if.i.i.i
  %.1099.i.i369.i = add nuw nsw i64 %.1030.0386.i.i.i, 1
  %exitcond394.not.i.i.i = icmp eq i64 %.161.i326.i, %.1099.i.i369.i
  br i1 %exitcond394.not.i.i.i, label %B3823.i.i, label %B600.if.lr.ph.i.i.i

B70.if.lr.ph.i.i.i:                               ; preds = %B42.loopexit.i.i.i, %B42.if.lr.ph.i.i.i
  %.75.0378.i.i.i = phi i64 [ 0, %B42.if.lr.ph.i.i.i ], [ %.146.i.i.i, %B42.loopexit.i.i.i ]
  %.146.i.i.i = add nuw nsw i64 %.75.0378.i.i.i, 1
  %..123.sroa.0.0.i.i.i = select i1 %.16611123.i.i, i64 %.75.0378.i.i.i, i64 0
  %.360.i1084.i.i = sub nsw i64 %.146.i.i.i, %..123.sroa.0.0.i.i.i
  %spec.select352.i.i.i = tail call i64 @llvm.smax.i64(i64 %.360.i1084.i.i, i64 0)
  %.403359.not.i.i.i = icmp slt i64 %.360.i1084.i.i, 1
  %.589.i.i.i = mul nuw nsw i64 %.75.0378.i.i.i, %.103.i324.i
  %236 = getelementptr double, ptr %195, i64 %.589.i.i.i
  %.640.i.i370.i = mul nsw i64 %.75.0378.i.i.i, %.170.i327.i
  %237 = getelementptr double, ptr %234, i64 %.640.i.i370.i
  br label %B70.if.i.i.i

B70.if.i.i.i:                                     ; preds = %B70.if.lr.ph.i.i.i, %B282.i.i.i
  %.198.0365.i.i.i = phi i64 [ 0, %B70.if.lr.ph.i.i.i ], [ %.267.i1085.i.i, %B282.i.i.i ]
  %.267.i1085.i.i = add nuw nsw i64 %.198.0365.i.i.i, 1
  br i1 %.403359.not.i.i.i, label %B282.i.i.i, label %B128.if.lr.ph.i.i.i

B128.if.lr.ph.i.i.i:                              ; preds = %B70.if.i.i.i
  %..244.sroa.0.0.i.i.i = select i1 %.16611123.i.i, i64 %.198.0365.i.i.i, i64 0
  %.506.i.i371.i = sub nsw i64 %.267.i1085.i.i, %..244.sroa.0.0.i.i.i
  %spec.select353.i.i.i = tail call i64 @llvm.smax.i64(i64 %.506.i.i371.i, i64 0)
  %.549355.not.i.i.i = icmp slt i64 %.506.i.i371.i, 1
  %.609.i1086.i.i = mul nuw nsw i64 %.198.0365.i.i.i, %.103.i324.i
  %238 = getelementptr double, ptr %195, i64 %.609.i1086.i.i
  br label %B128.if.i.i.i

B128.if.i.i.i:                                    ; preds = %B128.if.lr.ph.i.i.i, %B128.loopexit.i.i.i
  %total.5.2362.i.i.i = phi double [ 0.000000e+00, %B128.if.lr.ph.i.i.i ], [ %total.4.3.lcssa.i.i.i, %B128.loopexit.i.i.i ]
  %.350.0361.i.i.i = phi i64 [ %spec.select352.i.i.i, %B128.if.lr.ph.i.i.i ], [ %.412.i.i372.i, %B128.loopexit.i.i.i ]
  %.347.0360.i.i.i = phi i64 [ %..123.sroa.0.0.i.i.i, %B128.if.lr.ph.i.i.i ], [ %.416.i1087.i.i, %B128.loopexit.i.i.i ]
  %.412.i.i372.i = add nsw i64 %.350.0361.i.i.i, -1
  %.416.i1087.i.i = add nuw i64 %.347.0360.i.i.i, 1
  br i1 %.549355.not.i.i.i, label %B128.loopexit.i.i.i, label %B182.if.lr.ph.i.i.i

B182.if.lr.ph.i.i.i:                              ; preds = %B128.if.i.i.i
  %.595.i.i373.i = getelementptr double, ptr %236, i64 %.347.0360.i.i.i
  %.596.i.i374.i = load double, ptr %.595.i.i373.i, align 8, !noalias !78
  %.599.i.i375.i = mul nsw i64 %.347.0360.i.i.i, %.103.i324.i
  %239 = getelementptr double, ptr %191, i64 %.599.i.i375.i
  br label %B182.if.i.i.i

B182.if.i.i.i:                                    ; preds = %B182.if.i.i.i, %B182.if.lr.ph.i.i.i
  %total.4.3358.i.i.i = phi double [ %total.5.2362.i.i.i, %B182.if.lr.ph.i.i.i ], [ %.618.i.i378.i, %B182.if.i.i.i ]
  %.496.0357.i.i.i = phi i64 [ %spec.select353.i.i.i, %B182.if.lr.ph.i.i.i ], [ %.558.i.i376.i, %B182.if.i.i.i ]
  %.493.0356.i.i.i = phi i64 [ %..244.sroa.0.0.i.i.i, %B182.if.lr.ph.i.i.i ], [ %.562.i1088.i.i, %B182.if.i.i.i ]
  %.558.i.i376.i = add nsw i64 %.496.0357.i.i.i, -1
  %.562.i1088.i.i = add nuw i64 %.493.0356.i.i.i, 1
  %.604.i.i.i = getelementptr double, ptr %239, i64 %.493.0356.i.i.i
  %.605.i.i377.i = load double, ptr %.604.i.i.i, align 8, !noalias !78
  %.606.i1089.i.i = fmul double %.596.i.i374.i, %.605.i.i377.i
  %.614.i.i.i = getelementptr double, ptr %238, i64 %.493.0356.i.i.i
  %.615.i1090.i.i = load double, ptr %.614.i.i.i, align 8, !noalias !78
  %.616.i1091.i.i = fmul double %.606.i1089.i.i, %.615.i1090.i.i
  %.618.i.i378.i = fadd double %total.4.3358.i.i.i, %.616.i1091.i.i
  %.549.i1092.i.i = icmp sgt i64 %.496.0357.i.i.i, 1
  br i1 %.549.i1092.i.i, label %B182.if.i.i.i, label %B128.loopexit.i.i.i

B340.if.i.i.i:                                    ; preds = %B470.i.i.i, %B340.if.lr.ph.i.i.i
  %.682.0373.i.i.i = phi i64 [ 0, %B340.if.lr.ph.i.i.i ], [ %.751.i.i381.i, %B470.i.i.i ]
  %.751.i.i381.i = add nuw nsw i64 %.682.0373.i.i.i, 1
  br i1 %.403359.not.i.i.i, label %B470.i.i.i, label %B398.if.lr.ph.i.i.i

B398.if.lr.ph.i.i.i:                              ; preds = %B340.if.i.i.i
  %invariant.gep.i1096.i.i = getelementptr double, ptr %192, i64 %.682.0373.i.i.i
  br label %B398.if.i.i.i

B398.if.i.i.i:                                    ; preds = %B398.if.i.i.i, %B398.if.lr.ph.i.i.i
  %total.6.2370.i.i.i = phi double [ 0.000000e+00, %B398.if.lr.ph.i.i.i ], [ %.946.i.i.i, %B398.if.i.i.i ]
  %.834.0369.i.i.i = phi i64 [ %spec.select352.i.i.i, %B398.if.lr.ph.i.i.i ], [ %.896.i1097.i.i, %B398.if.i.i.i ]
  %.831.0368.i.i.i = phi i64 [ %..123.sroa.0.0.i.i.i, %B398.if.lr.ph.i.i.i ], [ %.900.i.i382.i, %B398.if.i.i.i ]
  %.896.i1097.i.i = add nsw i64 %.834.0369.i.i.i, -1
  %.900.i.i382.i = add nuw i64 %.831.0368.i.i.i, 1
  %.932.i.i.i = getelementptr double, ptr %236, i64 %.831.0368.i.i.i
  %.933.i.i.i = load double, ptr %.932.i.i.i, align 8, !noalias !78
  %.934.i.i.i = fmul double %.933.i.i.i, 5.000000e-01
  %.936.i.i.i = mul nsw i64 %.831.0368.i.i.i, %.172.i328.i
  %gep.i1098.i.i = getelementptr double, ptr %invariant.gep.i1096.i.i, i64 %.936.i.i.i
  %.943.i.i383.i = load double, ptr %gep.i1098.i.i, align 8, !noalias !78
  %.944.i.i384.i = fmul double %.934.i.i.i, %.943.i.i383.i
  %.946.i.i.i = fadd double %total.6.2370.i.i.i, %.944.i.i384.i
  %.887.i.i385.i = icmp sgt i64 %.834.0369.i.i.i, 1
  br i1 %.887.i.i385.i, label %B398.if.i.i.i, label %B470.i.i.i

B600.if.lr.ph.i.i.i:                              ; preds = %B572.loopexit.i.i.i, %B572.if.lr.ph.i.i.i
  %.1030.0386.i.i.i = phi i64 [ 0, %B572.if.lr.ph.i.i.i ], [ %.1099.i.i369.i, %B572.loopexit.i.i.i ]
  %.1247.i.i.i = mul nuw nsw i64 %.1030.0386.i.i.i, %.161.i326.i
  %240 = getelementptr double, ptr %235, i64 %.1247.i.i.i
  %.1256.i.i.i = add nsw i64 %.1030.0386.i.i.i, %.103.i324.i
  %.1258.i.i.i = mul nsw i64 %.1256.i.i.i, %.170.i327.i
  %gep389.i.i.i = getelementptr double, ptr %gep1251.i.i, i64 %.1258.i.i.i
  br label %B600.if.i.i.i

B600.if.i.i.i:                                    ; preds = %B600.if.i.i.i, %B600.if.lr.ph.i.i.i
  %.1151.0383.i.i.i = phi i64 [ 0, %B600.if.lr.ph.i.i.i ], [ %.1220.i.i.i, %B600.if.i.i.i ]
  %.1220.i.i.i = add nuw nsw i64 %.1151.0383.i.i.i, 1
  %.1252.i.i.i = getelementptr double, ptr %240, i64 %.1151.0383.i.i.i
  %.1253.i.i.i = load double, ptr %.1252.i.i.i, align 8, !noalias !78
  %.1265.i.i.i = getelementptr double, ptr %gep389.i.i.i, i64 %.1151.0383.i.i.i
  store double %.1253.i.i.i, ptr %.1265.i.i.i, align 8, !noalias !78
  %exitcond393.not.i.i.i = icmp eq i64 %.161.i326.i, %.1220.i.i.i
  br i1 %exitcond393.not.i.i.i, label %B572.loopexit.i.i.i, label %B600.if.i.i.i

B3823.i.i:                                        ; preds = %B572.loopexit.i.i.i, %B2994.if.i.i, %B2056.if.i.i, %B546.i.i.i, %B3696.i.i, %B2972.i.i, %B2056.preheader.i.i, %B2056.preheader.thread.i.i
  %d_variance.6.1.i.i = phi double [ %d_variance.7.21295.i.i, %B3696.i.i ], [ %d_variance.9.2.i.i, %B2972.i.i ], [ %.33351142.ph.i.i, %B2056.preheader.i.i ], [ %d_variance.7.21295.i.i, %B546.i.i.i ], [ %.33351142.ph.i.i, %B2056.if.i.i ], [ %.33351142.ph1292.i.i, %B2056.preheader.thread.i.i ], [ %d_variance.9.2.i.i, %B2994.if.i.i ], [ %d_variance.7.21295.i.i, %B572.loopexit.i.i.i ]
  %exitcond1283.not.i.i = icmp eq i64 %.1918.i365.i, %.1760.i.i
  br i1 %exitcond1283.not.i.i, label %substitute, label %B950.i.i

B3824.i.i:                                        ; preds = %B2574.i411.i
  %exitcond1274.not.i.i = icmp eq i64 %.3580.i.i, %storemerge1043.i.i
  br i1 %exitcond1274.not.i.i, label %B2632.i.i, label %B2132.if.i.i.backedge

B3824.thread.i.i:                                 ; preds = %B2384.i.i
  %exitcond1274.not1301.i.i = icmp eq i64 %.3580.i.i, %storemerge1043.i.i
  br i1 %exitcond1274.not1301.i.i, label %B2672.preheader.i.i, label %B2132.if.i.i.backedge

B2132.if.i.i.backedge:                            ; preds = %B3824.thread.i.i, %B3824.i.i
  br label %B2132.if.i.i

B1550.if.i.i:                                     ; preds = %B1888.i.i, %B1550.if.lr.ph.i.i
  %.2679.01170.i.i = phi i64 [ 0, %B1550.if.lr.ph.i.i ], [ %.2748.i.i, %B1888.i.i ]
  %.2748.i.i = add nuw nsw i64 %.2679.01170.i.i, 1
  %241 = mul nsw i64 %.2679.01170.i.i, %.172.i328.i
  %242 = getelementptr double, ptr %199, i64 %241
  %.2784.i.i = getelementptr double, ptr %242, i64 %.161.i326.i
  %.2785.i.i = load double, ptr %.2784.i.i, align 8, !noalias !63
  br i1 %.28691161.not.i.i, label %B1784.thread.i.i, label %B1606.if.lr.ph.i.i

B1784.thread.i.i:                                 ; preds = %B1550.if.i.i
  %.30931284.i.i = fmul double %.1696.i.i, %.2785.i.i
  br label %B1888.i.i

B1606.if.lr.ph.i.i:                               ; preds = %B1550.if.i.i
  %.2911.i.i = fmul double %.2785.i.i, 5.000000e-01
  %243 = getelementptr double, ptr %192, i64 %241
  br label %B1606.if.i.i

B1606.if.i.i:                                     ; preds = %B1606.if.lr.ph.i.i, %B1736.i.i
  %.2813.01162.i.i = phi i64 [ 0, %B1606.if.lr.ph.i.i ], [ %.2882.i.i, %B1736.i.i ]
  %.2916.i.i = getelementptr double, ptr %200, i64 %.2813.01162.i.i
  %.2917.i.i = load double, ptr %.2916.i.i, align 8, !noalias !63
  %.2918.i.i = fmul double %.2911.i.i, %.2917.i.i
  %invariant.gep.i401.i = getelementptr double, ptr %201, i64 %.2813.01162.i.i
  br label %B1662.if.i.i

B1662.if.i.i:                                     ; preds = %B1662.if.i.i, %B1606.if.i.i
  %total.10.31160.i.i = phi double [ %.2918.i.i, %B1606.if.i.i ], [ %.3060.i.i, %B1662.if.i.i ]
  %.2946.01158.i.i = phi i64 [ 0, %B1606.if.i.i ], [ %.3015.i.i, %B1662.if.i.i ]
  %.3015.i.i = add nuw nsw i64 %.2946.01158.i.i, 1
  %.3047.i.i = getelementptr double, ptr %242, i64 %.2946.01158.i.i
  %.3048.i.i = load double, ptr %.3047.i.i, align 8, !noalias !63
  %.3050.i.i = mul nuw nsw i64 %.2946.01158.i.i, %.161.i326.i
  %gep.i402.i = getelementptr double, ptr %invariant.gep.i401.i, i64 %.3050.i.i
  %.3057.i.i = load double, ptr %gep.i402.i, align 8, !noalias !63
  %.3058.i.i = fmul double %.3048.i.i, %.3057.i.i
  %.3060.i.i = fadd double %total.10.31160.i.i, %.3058.i.i
  %exitcond.not.i403.i = icmp eq i64 %.161.i326.i, %.3015.i.i
  br i1 %exitcond.not.i403.i, label %B1736.i.i, label %B1662.if.i.i

B1820.if.i.i:                                     ; preds = %B1820.if.i.i, %B1784.i.i
  %total.11.21167.i.i = phi double [ %.3234.i408.i, %B1820.if.i.i ], [ %.3093.i405.i, %B1784.i.i ]
  %.3123.01165.i.i = phi i64 [ %.3192.i406.i, %B1820.if.i.i ], [ 0, %B1784.i.i ]
  %.3192.i406.i = add nuw nsw i64 %.3123.01165.i.i, 1
  %.3224.i.i = getelementptr double, ptr %242, i64 %.3123.01165.i.i
  %.3225.i.i = load double, ptr %.3224.i.i, align 8, !noalias !63
  %.3226.i.i = fmul double %.3225.i.i, 5.000000e-01
  %.3230.i.i = getelementptr double, ptr %200, i64 %.3123.01165.i.i
  %.3231.i.i = load double, ptr %.3230.i.i, align 8, !noalias !63
  %.3232.i407.i = fmul double %.3226.i.i, %.3231.i.i
  %.3234.i408.i = fadd double %total.11.21167.i.i, %.3232.i407.i
  %exitcond1270.not.i.i = icmp eq i64 %.161.i326.i, %.3192.i406.i
  br i1 %exitcond1270.not.i.i, label %B1888.i.i, label %B1820.if.i.i

B2056.if.i.i:                                     ; preds = %B2056.if.i.i, %B2056.if.lr.ph.i.i
  %.3365.01244.i.i = phi i64 [ 0, %B2056.if.lr.ph.i.i ], [ %.3434.i.i, %B2056.if.i.i ]
  %.3434.i.i = add nuw nsw i64 %.3365.01244.i.i, 1
  %.3462.i.i = getelementptr double, ptr %216, i64 %.3365.01244.i.i
  %.3463.i.i = load double, ptr %.3462.i.i, align 8, !noalias !63
  %.3469.i.i = getelementptr double, ptr %gep1259.i.i, i64 %.3365.01244.i.i
  store double %.3463.i.i, ptr %.3469.i.i, align 8, !noalias !63
  %exitcond1282.not.i.i = icmp eq i64 %.161.i326.i, %.3434.i.i
  br i1 %exitcond1282.not.i.i, label %B3823.i.i, label %B2056.if.i.i

B2132.if.i.i:                                     ; preds = %B2132.if.i.i.backedge, %B2132.if.lr.ph.i.i
  %.3511.01191.i.i = phi i64 [ 0, %B2132.if.lr.ph.i.i ], [ %.3580.i.i, %B2132.if.i.i.backedge ]
  %.3752.i.i = mul nsw i64 %.3511.01191.i.i, %.103.i324.i
  %244 = getelementptr double, ptr %191, i64 %.3752.i.i
  %245 = getelementptr double, ptr %202, i64 %.3752.i.i
  %.3889.i.i = mul nsw i64 %.3511.01191.i.i, %.172.i328.i
  %246 = getelementptr double, ptr %192, i64 %.3889.i.i
  br label %B2160.if.i.i

B2160.if.i.i:                                     ; preds = %B2132.if.i.i, %B2348.i.i
  %.3632.01180.i.i = phi i64 [ 0, %B2132.if.i.i ], [ %.3701.i.i, %B2348.i.i ]
  %.3701.i.i = add nuw nsw i64 %.3632.01180.i.i, 1
  br i1 %.3730.i.i, label %B2178.i.i, label %B2218.i.i

B2268.if.i.i:                                     ; preds = %B2268.if.i.i, %B2268.if.lr.ph.i.i
  %total.12.31177.i.i = phi double [ %"$phi2244.3.2.3.i.i", %B2268.if.lr.ph.i.i ], [ %.3908.i.i, %B2268.if.i.i ]
  %.3796.01176.i.i = phi i64 [ %spec.select1145.i.i, %B2268.if.lr.ph.i.i ], [ %.3858.i.i, %B2268.if.i.i ]
  %.3793.01175.i.i = phi i64 [ 0, %B2268.if.lr.ph.i.i ], [ %.3862.i.i, %B2268.if.i.i ]
  %.3858.i.i = add nsw i64 %.3796.01176.i.i, -1
  %.3862.i.i = add nuw nsw i64 %.3793.01175.i.i, 1
  %.3894.i.i = getelementptr double, ptr %246, i64 %.3793.01175.i.i
  %.3895.i.i = load double, ptr %.3894.i.i, align 8, !noalias !63
  %.3896.i.i = fmul double %.3895.i.i, 5.000000e-01
  %.3904.i.i = getelementptr double, ptr %217, i64 %.3793.01175.i.i
  %.3905.i.i = load double, ptr %.3904.i.i, align 8, !noalias !63
  %.3906.i.i = fmul double %.3896.i.i, %.3905.i.i
  %.3908.i.i = fsub double %total.12.31177.i.i, %.3906.i.i
  %.3849.i.i = icmp sgt i64 %.3796.01176.i.i, 1
  br i1 %.3849.i.i, label %B2268.if.i.i, label %B2348.i.i

B2434.if.i.i:                                     ; preds = %B2574.i411.i, %B2434.if.lr.ph.i.i
  %.3966.01188.i.i = phi i64 [ 0, %B2434.if.lr.ph.i.i ], [ %.4035.i.i, %B2574.i411.i ]
  %.4035.i.i = add nuw nsw i64 %.3966.01188.i.i, 1
  br i1 %.38491174.not.i.i, label %B2574.i411.i, label %B2466.if.lr.ph.i.i

B2466.if.lr.ph.i.i:                               ; preds = %B2434.if.i.i
  %.4224.i.i = mul nuw nsw i64 %.3966.01188.i.i, %.172.i328.i
  %247 = getelementptr double, ptr %192, i64 %.4224.i.i
  br label %B2466.if.i.i

B2466.if.i.i:                                     ; preds = %B2466.if.i.i, %B2466.if.lr.ph.i.i
  %total.13.31185.i.i = phi double [ 0.000000e+00, %B2466.if.lr.ph.i.i ], [ %.4239.i410.i, %B2466.if.i.i ]
  %.4093.01184.i.i = phi i64 [ %spec.select1145.i.i, %B2466.if.lr.ph.i.i ], [ %.4155.i.i, %B2466.if.i.i ]
  %.4090.01183.i.i = phi i64 [ 0, %B2466.if.lr.ph.i.i ], [ %.4159.i.i, %B2466.if.i.i ]
  %.4155.i.i = add nsw i64 %.4093.01184.i.i, -1
  %.4159.i.i = add nuw nsw i64 %.4090.01183.i.i, 1
  %.4189.i.i = icmp slt i64 %.4090.01183.i.i, %.161.i326.i
  %.4207.i.i = getelementptr double, ptr %gep1194.i.i, i64 %.4090.01183.i.i
  %"$phi2534.5.2.4.in.i.i" = select i1 %.4189.i.i, ptr %.4207.i.i, ptr %.4217.i.i
  %"$phi2534.5.2.4.i.i" = load double, ptr %"$phi2534.5.2.4.in.i.i", align 8, !noalias !63
  %.4232.i.i = getelementptr double, ptr %247, i64 %.4090.01183.i.i
  %.4233.i.i = load double, ptr %.4232.i.i, align 8, !noalias !63
  %.4235.i.i = fmul double %"$phi2534.5.2.4.i.i", %.4233.i.i
  %.4239.i410.i = fadd double %total.13.31185.i.i, %.4235.i.i
  %.4146.i.i = icmp sgt i64 %.4093.01184.i.i, 1
  br i1 %.4146.i.i, label %B2466.if.i.i, label %B2574.i411.i

B2672.if.i.i:                                     ; preds = %B2824.i.i, %B2672.preheader.i.i
  %d_variance.10.11234.i.i = phi double [ %d_variance.5.01263.i.i, %B2672.preheader.i.i ], [ %d_variance.11.2.lcssa.i.i, %B2824.i.i ]
  %.4320.01232.i.i = phi i64 [ 0, %B2672.preheader.i.i ], [ %.4389.i.i, %B2824.i.i ]
  %.4389.i.i = add nuw nsw i64 %.4320.01232.i.i, 1
  br i1 %.38491174.not.i.i, label %B2672.if.B2824_crit_edge.i.i, label %B2700.if.lr.ph.i.i

B2672.if.B2824_crit_edge.i.i:                     ; preds = %B2672.if.i.i
  %.pre.i.i = mul nsw i64 %.4320.01232.i.i, %.172.i328.i
  br label %B2824.i.i

B2700.if.lr.ph.i.i:                               ; preds = %B2672.if.i.i
  %.4550.i.i = mul nuw nsw i64 %.4320.01232.i.i, %.170.i327.i
  %gep1237.i.i = getelementptr double, ptr %gep1253.i.i, i64 %.4550.i.i
  %.4568.i.i = getelementptr double, ptr %203, i64 %.4320.01232.i.i
  %.4578.i.i = mul nuw nsw i64 %.4320.01232.i.i, %.172.i328.i
  %248 = getelementptr double, ptr %192, i64 %.4578.i.i
  br label %B2700.if.i.i

B2700.if.i.i:                                     ; preds = %B2700.if.i.i, %B2700.if.lr.ph.i.i
  %d_variance.11.21229.i.i = phi double [ %d_variance.10.11234.i.i, %B2700.if.lr.ph.i.i ], [ %.4596.i.i, %B2700.if.i.i ]
  %.4450.01228.i.i = phi i64 [ %spec.select1145.i.i, %B2700.if.lr.ph.i.i ], [ %.4512.i.i, %B2700.if.i.i ]
  %.4447.01227.i.i = phi i64 [ 0, %B2700.if.lr.ph.i.i ], [ %.4516.i.i, %B2700.if.i.i ]
  %.4512.i.i = add nsw i64 %.4450.01228.i.i, -1
  %.4516.i.i = add nuw nsw i64 %.4447.01227.i.i, 1
  %.4546.i.i = icmp slt i64 %.4447.01227.i.i, %.161.i326.i
  %.4558.i.i = getelementptr double, ptr %gep1237.i.i, i64 %.4447.01227.i.i
  %"$phi2766.3.2.3.in.i.i" = select i1 %.4546.i.i, ptr %.4558.i.i, ptr %.4568.i.i
  %"$phi2766.3.2.3.i.i" = load double, ptr %"$phi2766.3.2.3.in.i.i", align 8, !noalias !63
  %.4586.i.i = getelementptr double, ptr %248, i64 %.4447.01227.i.i
  %.4587.i.i = load double, ptr %.4586.i.i, align 8, !noalias !63
  %.4588.i.i = fmul double %.4587.i.i, 5.000000e-01
  %.4589.i.i = fmul double %"$phi2766.3.2.3.i.i", %.4588.i.i
  %.4594.i.i = fdiv double %.4589.i.i, %.133.i
  %.4596.i.i = fadd double %d_variance.11.21229.i.i, %.4594.i.i
  %.4503.i.i = icmp sgt i64 %.4450.01228.i.i, 1
  br i1 %.4503.i.i, label %B2700.if.i.i, label %B2824.i.i

B2994.if.i.i:                                     ; preds = %B2994.if.i.i, %B2994.if.lr.ph.i.i
  %.4731.01241.i.i = phi i64 [ 0, %B2994.if.lr.ph.i.i ], [ %.4800.i.i, %B2994.if.i.i ]
  %.4800.i.i = add nuw nsw i64 %.4731.01241.i.i, 1
  %.4828.i.i = getelementptr double, ptr %228, i64 %.4731.01241.i.i
  %.4829.i.i = load double, ptr %.4828.i.i, align 8, !noalias !63
  %.4835.i.i = getelementptr double, ptr %gep1255.i.i, i64 %.4731.01241.i.i
  store double %.4829.i.i, ptr %.4835.i.i, align 8, !noalias !63
  %exitcond1281.not.i.i = icmp eq i64 %.161.i326.i, %.4800.i.i
  br i1 %exitcond1281.not.i.i, label %B3823.i.i, label %B2994.if.i.i

B3118.if.i.i:                                     ; preds = %B3118.loopexit.i.i, %B3118.if.lr.ph.i.i
  %d_variance.8.11211.i.i = phi double [ %d_variance.5.01263.i.i, %B3118.if.lr.ph.i.i ], [ %.5012.i413.i, %B3118.loopexit.i.i ]
  %.4907.01210.i.i = phi i64 [ %storemerge1043.i.i, %B3118.if.lr.ph.i.i ], [ %.4969.i.i, %B3118.loopexit.i.i ]
  %.4904.01209.i.i = phi i64 [ 0, %B3118.if.lr.ph.i.i ], [ %.4973.i.i, %B3118.loopexit.i.i ]
  %.4973.i.i = add nuw nsw i64 %.4904.01209.i.i, 1
  %.5003.i.i = mul nuw nsw i64 %.4904.01209.i.i, %.103.i324.i
  %249 = getelementptr double, ptr %191, i64 %.5003.i.i
  %.5009.i.i = getelementptr double, ptr %249, i64 %.4904.01209.i.i
  %.5010.i.i = load double, ptr %.5009.i.i, align 8, !noalias !63
  %.5294.i.i = mul nsw i64 %.4904.01209.i.i, %.170.i327.i
  %250 = getelementptr double, ptr %229, i64 %.5294.i.i
  %.4950.sroa.0.0..i.i = select i1 %.16611123.i.i, i64 %.4904.01209.i.i, i64 0
  %.5376.i.i = sub nsw i64 %.4973.i.i, %.4950.sroa.0.0..i.i
  %spec.select1148.i.i = tail call i64 @llvm.smax.i64(i64 %.5376.i.i, i64 0)
  %.54191202.not.i.i = icmp slt i64 %.5376.i.i, 1
  %251 = getelementptr double, ptr %194, i64 %.5003.i.i
  br label %B3180.if.i.i

B3180.if.i.i:                                     ; preds = %B3118.if.i.i, %B3180.loopexit.i.i
  %.5045.01207.i.i = phi i64 [ %storemerge1043.i.i, %B3118.if.i.i ], [ %.5107.i.i, %B3180.loopexit.i.i ]
  %.5042.01206.i.i = phi i64 [ 0, %B3118.if.i.i ], [ %.5111.i.i, %B3180.loopexit.i.i ]
  %.5107.i.i = add nsw i64 %.5045.01207.i.i, -1
  %.5111.i.i = add nuw nsw i64 %.5042.01206.i.i, 1
  %"$phi3228.6.2.3.i.i" = select i1 %.16611123.i.i, i64 %.5111.i.i, i64 %.103.i324.i
  %.52541195.not.not.i.i = icmp sgt i64 %"$phi3228.6.2.3.i.i", %.5042.01206.i.i
  br i1 %.52541195.not.not.i.i, label %B3238.if.lr.ph.i.i, label %B3310.i.i

B3238.if.lr.ph.i.i:                               ; preds = %B3180.if.i.i
  %invariant.gep1200.i.i = getelementptr double, ptr %195, i64 %.5042.01206.i.i
  br label %B3238.if.i.i

B3238.if.i.i:                                     ; preds = %B3238.if.i.i, %B3238.if.lr.ph.i.i
  %inner.2.31198.i.i = phi double [ 0.000000e+00, %B3238.if.lr.ph.i.i ], [ %.5312.i.i, %B3238.if.i.i ]
  %.5198.01196.i.i = phi i64 [ %.5042.01206.i.i, %B3238.if.lr.ph.i.i ], [ %.5267.i.i, %B3238.if.i.i ]
  %.5267.i.i = add nuw i64 %.5198.01196.i.i, 1
  %.5299.i.i = getelementptr double, ptr %250, i64 %.5198.01196.i.i
  %.5300.i.i = load double, ptr %.5299.i.i, align 8, !noalias !63
  %.5302.i.i = mul nsw i64 %.5198.01196.i.i, %.103.i324.i
  %gep1201.i.i = getelementptr double, ptr %invariant.gep1200.i.i, i64 %.5302.i.i
  %.5309.i.i = load double, ptr %gep1201.i.i, align 8, !noalias !63
  %.5310.i.i = fmul double %.5300.i.i, %.5309.i.i
  %.5312.i.i = fadd double %inner.2.31198.i.i, %.5310.i.i
  %exitcond1275.not.i.i = icmp eq i64 %.5267.i.i, %"$phi3228.6.2.3.i.i"
  br i1 %exitcond1275.not.i.i, label %B3310.loopexit.i.i, label %B3238.if.i.i

B3362.if.i.i:                                     ; preds = %B3362.if.i.i, %B3362.if.lr.ph.i.i
  %.5366.01204.i.i = phi i64 [ %spec.select1148.i.i, %B3362.if.lr.ph.i.i ], [ %.5428.i.i, %B3362.if.i.i ]
  %.5363.01203.i.i = phi i64 [ %.4950.sroa.0.0..i.i, %B3362.if.lr.ph.i.i ], [ %.5432.i.i, %B3362.if.i.i ]
  %.5428.i.i = add nsw i64 %.5366.01204.i.i, -1
  %.5432.i.i = add nuw i64 %.5363.01203.i.i, 1
  %.5464.i.i = getelementptr double, ptr %251, i64 %.5363.01203.i.i
  %.5465.i.i = load double, ptr %.5464.i.i, align 8, !noalias !63
  %.5475.i.i = getelementptr double, ptr %231, i64 %.5363.01203.i.i
  %.5476.i.i = load double, ptr %.5475.i.i, align 8, !noalias !63
  %.5477.i.i = fmul double %inner.2.3.lcssa.i.i, %.5476.i.i
  %.5478.i.i = fadd double %.5465.i.i, %.5477.i.i
  store double %.5478.i.i, ptr %.5464.i.i, align 8, !noalias !63
  %.5419.i.i = icmp sgt i64 %.5366.01204.i.i, 1
  br i1 %.5419.i.i, label %B3362.if.i.i, label %B3180.loopexit.i.i

B3530.if.lr.ph.i.i:                               ; preds = %B3602.i.i, %B3470.i.i
  %.5544.01221.i.i = phi i64 [ 0, %B3470.i.i ], [ %.5613.i.i, %B3602.i.i ]
  %.5765.i.i = mul nsw i64 %.5544.01221.i.i, %.103.i324.i
  %252 = getelementptr double, ptr %195, i64 %.5765.i.i
  br label %B3530.if.i.i

B3530.if.i.i:                                     ; preds = %B3530.if.i.i, %B3530.if.lr.ph.i.i
  %total.14.21216.i.i = phi double [ 0.000000e+00, %B3530.if.lr.ph.i.i ], [ %.5783.i.i, %B3530.if.i.i ]
  %.5669.01214.i.i = phi i64 [ 0, %B3530.if.lr.ph.i.i ], [ %.5738.i.i, %B3530.if.i.i ]
  %.5738.i.i = add nuw nsw i64 %.5669.01214.i.i, 1
  %.5770.i.i = getelementptr double, ptr %252, i64 %.5669.01214.i.i
  %.5771.i.i = load double, ptr %.5770.i.i, align 8, !noalias !63
  %.5773.i.i = mul nsw i64 %.5669.01214.i.i, %.172.i328.i
  %gep1219.i.i = getelementptr double, ptr %invariant.gep1172.i.i, i64 %.5773.i.i
  %.5780.i.i = load double, ptr %gep1219.i.i, align 8, !noalias !63
  %.5781.i.i = fmul double %.5771.i.i, %.5780.i.i
  %.5783.i.i = fadd double %total.14.21216.i.i, %.5781.i.i
  %exitcond1276.not.i.i = icmp eq i64 %.5669.01214.i.i, %.5544.01221.i.i
  br i1 %exitcond1276.not.i.i, label %B3602.i.i, label %B3530.if.i.i

B3652.if.i.i:                                     ; preds = %B3652.if.i.i, %B3652.if.lr.ph.i.i
  %.5831.01224.i.i = phi i64 [ 0, %B3652.if.lr.ph.i.i ], [ %.5900.i.i, %B3652.if.i.i ]
  %.5900.i.i = add nuw nsw i64 %.5831.01224.i.i, 1
  %.5928.i.i = getelementptr double, ptr %233, i64 %.5831.01224.i.i
  %.5929.i.i = load double, ptr %.5928.i.i, align 8, !noalias !63
  %.5935.i.i = getelementptr double, ptr %gep1249.i.i, i64 %.5831.01224.i.i
  store double %.5929.i.i, ptr %.5935.i.i, align 8, !noalias !63
  %exitcond1278.not.i.i = icmp eq i64 %.161.i326.i, %.5900.i.i
  br i1 %exitcond1278.not.i.i, label %B3696.i.i, label %B3652.if.i.i

substitute: ; preds = %B3823.i.i, %B822.i.i, %substitute_pair, %substitute_single
  %.692.i.lcssa.sink.i.i = phi double [ %.692.i.i.i, %substitute_pair ], [ %d_variance.2.0.lcssa.i.i.i, %substitute_single ], [ 0.000000e+00, %B822.i.i ], [ %d_variance.6.1.i.i, %B3823.i.i ]
  %.2450.i = fadd double %d_variance.3.0487.i, %.692.i.lcssa.sink.i.i
  %.2219.i = icmp sgt i64 %.2166.0486.i, 1
  br i1 %.2219.i, label %B1212.if.i, label %B1358.i

gaussian: ; preds = %B406.loopexit.i.i, %B334.i.i
  %.2099.i = tail call double @llvm.log.f64(double %.133.i)
  %.2101.i = fmul double %.2099.i, %.1536.i
  %.2103.i = fadd double %.2101.i, %log_determinant.4.0.i
  %.2112.i = fadd double %.2111.i, %.2103.i
  %.2113.i = fmul double %.2112.i, 5.000000e-01
  %253 = fsub double %.711, %.2113.i
  %.123.i = getelementptr i8, ptr %.63, i64 104
  %.124.i23 = load i64, ptr %.123.i, align 8, !noalias !81
  %.207140.not.i = icmp slt i64 %.124.i23, 1
  br i1 %.207140.not.i, label %B754.i, label %B70.if.lr.ph.i

B70.if.lr.ph.i:                                   ; preds = %gaussian
  %.343.i = getelementptr i8, ptr %.63, i64 112
  %.691.i = getelementptr i8, ptr %.63, i64 136
  br label %B70.if.i

B260.i:                                           ; preds = %B70.if.i
  %.1214.i = getelementptr i8, ptr %443, i64 448
  %.1215.i = load i64, ptr %.1214.i, align 8, !noalias !81
  %.1216.i = icmp sgt i64 %.1215.i, -1
  br i1 %.1216.i, label %B310.i, label %B354.i

B310.i:                                           ; preds = %B260.i
  %.278.i.i = getelementptr i8, ptr %443, i64 456
  %.279.i.i = load i64, ptr %.278.i.i, align 8, !noalias !84
  %.532.i.i = getelementptr i8, ptr %443, i64 56
  %.533.i.i = load i64, ptr %.532.i.i, align 8, !noalias !84
  %.535.i.i = getelementptr double, ptr %.336, i64 %.533.i.i
  %.536.i.i181 = load double, ptr %.535.i.i, align 8, !noalias !84
  %.1063.i.i = getelementptr i8, ptr %443, i64 120
  %.1064.i.i = load i64, ptr %.1063.i.i, align 8, !noalias !84
  %254 = getelementptr i64, ptr %.63, i64 %.1064.i.i
  %.1067.i.i = getelementptr i8, ptr %254, i64 8
  %.1068.i.i = load i64, ptr %.1067.i.i, align 8, !noalias !84
  %.2108.i.i = getelementptr i8, ptr %443, i64 464
  %.2109.i.i = load i64, ptr %.2108.i.i, align 8, !noalias !84
  %.2191290.not.i.i = icmp slt i64 %.2109.i.i, 1
  br i1 %.2191290.not.i.i, label %states_backward, label %B402.if.lr.ph.i.i

B402.if.lr.ph.i.i:                                ; preds = %B310.i
  %.1835.i.i182 = getelementptr i8, ptr %443, i64 272
  %.1836.i.i = load i64, ptr %.1835.i.i182, align 8, !noalias !84
  %.1581.i.i = getelementptr i8, ptr %443, i64 488
  %.1582.i.i183 = load i64, ptr %.1581.i.i, align 8, !noalias !84
  %.1321.i.i184 = getelementptr i8, ptr %443, i64 128
  %.1322.i.i185 = load i64, ptr %.1321.i.i184, align 8, !noalias !84
  %.789.i.i = getelementptr i8, ptr %443, i64 480
  %.790.i.i = load i64, ptr %.789.i.i, align 8, !noalias !84
  %.2489.i.i = getelementptr i8, ptr %443, i64 104
  %.2744.i.i = getelementptr i8, ptr %443, i64 136
  %.3001.i.i = getelementptr i8, ptr %443, i64 240
  %.3256.i.i = getelementptr i8, ptr %443, i64 248
  %.3517.i.i = getelementptr i8, ptr %443, i64 256
  %.3772.i.i = getelementptr i8, ptr %443, i64 232
  %.4027.i.i = getelementptr i8, ptr %443, i64 224
  %255 = getelementptr double, ptr %.336, i64 %.1836.i.i
  %.4313.idx.i.i = shl i64 %.279.i.i, 4
  %.4313.i.i = getelementptr i8, ptr %255, i64 %.4313.idx.i.i
  %spec.select274.i.i = tail call i64 @llvm.smax.i64(i64 %.279.i.i, i64 0)
  %.4395276.not.i.i = icmp slt i64 %.279.i.i, 1
  %.4479.i.i = fmul double %.536.i.i181, %.536.i.i181
  %.4503.i.i186 = add nsw i64 %.279.i.i, -1
  %256 = getelementptr double, ptr %.336, i64 %.790.i.i
  %257 = getelementptr double, ptr %256, i64 %.279.i.i
  %258 = getelementptr double, ptr %255, i64 %.279.i.i
  %259 = getelementptr double, ptr %.336, i64 %.1582.i.i183
  %.5093281.not.i.i = icmp slt i64 %.1068.i.i, 1
  %260 = getelementptr i64, ptr %.63, i64 %.1322.i.i185
  %.4541.i.i = getelementptr double, ptr %258, i64 %.4503.i.i186
  %.4551.i.i = getelementptr double, ptr %255, i64 %.4503.i.i186
  br label %B402.if.i.i

B402.loopexit.i.i:                                ; preds = %B2538.i.i, %B402.if.i.i
  %by_sd.5.1.lcssa.i.i = phi double [ %by_sd.4.0293.i.i, %B402.if.i.i ], [ %.5007.i.i, %B2538.i.i ]
  %exitcond296.not.i.i = icmp eq i64 %.2204.i.i, %.2109.i.i
  br i1 %exitcond296.not.i.i, label %states_backward, label %B402.if.i.i

B1016.i.i:                                        ; preds = %B858.if.i.i
  %.4512.i.i199 = tail call double @sqrt(double %.4498.i.i)
  %.4516.i.i200 = fmul double %.4465.i.i, %.4512.i.i199
  store double %.4516.i.i200, ptr %.4521.i.i, align 8, !noalias !84
  %.4524.i.i = fmul double %.4465.i.i, 5.000000e-01
  %.4530.i.i = load double, ptr %.4529.i.i, align 8, !noalias !84
  %.4531.i.i = fmul double %.4524.i.i, %.4530.i.i
  %.4535.i.i = fdiv double %.4531.i.i, %.4512.i.i199
  store double %.4465.i.i, ptr %.4541.i.i, align 8, !noalias !84
  store double %.4535.i.i, ptr %.4551.i.i, align 8, !noalias !84
  br label %B2537.i.i

B1148.i.i:                                        ; preds = %B858.if.i.i
  %261 = getelementptr double, ptr %256, i64 %.4339.0277.i.i
  %.4559.i.i = getelementptr i8, ptr %261, i64 8
  %.4560.i.i = load double, ptr %.4559.i.i, align 8, !noalias !84
  %262 = getelementptr double, ptr %257, i64 %.4339.0277.i.i
  %.4568.i.i187 = getelementptr i8, ptr %262, i64 8
  %.4569.i.i = load double, ptr %.4568.i.i187, align 8, !noalias !84
  %.4575.i.i188 = getelementptr i8, ptr %.4475.i.i, i64 8
  %.4576.i.i = load double, ptr %.4575.i.i188, align 8, !noalias !84
  %.4581.i.i189 = getelementptr double, ptr %278, i64 %.4339.0277.i.i
  %.4582.i.i = load double, ptr %.4581.i.i189, align 8, !noalias !84
  %.4612.i.i = getelementptr i8, ptr %.4446.i.i, i64 8
  %.4613.i.i = load double, ptr %.4612.i.i, align 8, !noalias !84
  %.4614.i.i = fmul double %.4560.i.i, %.4582.i.i
  %.4615.i.i = fsub double %.4613.i.i, %.4614.i.i
  %.4620.i.i = fdiv double %.4498.i.i, %.4576.i.i
  %.4623.i.i = tail call double @sqrt(double %.4620.i.i)
  %.4626.i.i = add nsw i64 %.4339.0277.i.i, %.4293.i.i
  %.4628.i.i = getelementptr double, ptr %.570, i64 %.4626.i.i
  %.4629.i.i = load double, ptr %.4628.i.i, align 8, !noalias !84
  %.4630.i.i190 = fmul double %.4569.i.i, %.4615.i.i
  %.4634.i.i = fdiv double %.4630.i.i190, %.4576.i.i
  %.4635.i.i = fmul double %.4560.i.i, %.4623.i.i
  %.4636.i.i = fmul double %.4635.i.i, %.4629.i.i
  %.4637.i.i191 = fsub double %.4634.i.i, %.4636.i.i
  %.4639.i.i192 = fmul double %.4465.i.i, %.4560.i.i
  %.4640.i.i = fmul double %.4639.i.i192, %.4623.i.i
  %.4641.i.i = fmul double %.4623.i.i, %.4640.i.i
  %.4642.i.i = fmul double %.4569.i.i, %.4637.i.i191
  %.4646.i.i = fdiv double %.4642.i.i, %.4576.i.i
  %.4647.i.i = fsub double %.4641.i.i, %.4646.i.i
  %.4649.i.i = fmul double %.4465.i.i, %.4569.i.i
  %.4650.i.i193 = fmul double %.4649.i.i, %.4629.i.i
  %.4651.i.i194 = fmul double %.4560.i.i, %.4637.i.i191
  %.4652.i.i195 = fmul double %.4629.i.i, %.4651.i.i194
  %.4653.i.i = fadd double %.4650.i.i193, %.4652.i.i195
  %.4656.i.i = fmul double %.4639.i.i192, %.4615.i.i
  %.4657.i.i = fmul double %.4653.i.i, 5.000000e-01
  %.4661.i.i = fdiv double %.4657.i.i, %.4623.i.i
  %.4662.i.i = fadd double %.4656.i.i, %.4661.i.i
  %.4666.i.i = fadd double %.4649.i.i, %.4651.i.i194
  %.4667.i.i = fmul double %.4623.i.i, %.4666.i.i
  %.4672.i.i = getelementptr double, ptr %arg.grad, i64 %.4626.i.i
  store double %.4667.i.i, ptr %.4672.i.i, align 8, !noalias !84
  %.4674.i.i = fmul double %.4560.i.i, %.4647.i.i
  %.4676.i.i = fsub double %.4465.i.i, %.4674.i.i
  %.4681.i.i = getelementptr double, ptr %258, i64 %.4339.0277.i.i
  store double %.4676.i.i, ptr %.4681.i.i, align 8, !noalias !84
  %.4686.i.i = fdiv double %.4662.i.i, %.4576.i.i
  %.4691.i.i = getelementptr double, ptr %255, i64 %.4339.0277.i.i
  store double %.4686.i.i, ptr %.4691.i.i, align 8, !noalias !84
  %.4694.i.i = fmul double %.4615.i.i, %.4642.i.i
  %.4698.i.i = fdiv double %.4694.i.i, %.4576.i.i
  %.4699.i.i196 = fmul double %.4623.i.i, %.4662.i.i
  %.4700.i.i = fmul double %.4623.i.i, %.4699.i.i196
  %.4701.i.i = fsub double %.4698.i.i, %.4700.i.i
  %.4705.i.i = fdiv double %.4701.i.i, %.4576.i.i
  %263 = getelementptr double, ptr %.4313.i.i, i64 %.4339.0277.i.i
  %.4711.i.i = getelementptr i8, ptr %263, i64 8
  store double %.4705.i.i, ptr %.4711.i.i, align 8, !noalias !84
  %.4714.i.i = fmul double %.4465.i.i, %.4623.i.i
  %.4715.i.i = fmul double %.4714.i.i, %.4629.i.i
  %.4716.i.i = fmul double %.4615.i.i, %.4637.i.i191
  %.4720.i.i = fdiv double %.4716.i.i, %.4576.i.i
  %.4721.i.i = fsub double %.4715.i.i, %.4720.i.i
  %264 = getelementptr double, ptr %259, i64 %.4339.0277.i.i
  %.4729.i.i = getelementptr i8, ptr %264, i64 8
  %.4730.i.i = load double, ptr %.4729.i.i, align 8, !noalias !84
  %.4735.i.i = fmul double %.4623.i.i, %.4714.i.i
  %.4736.i.i = fmul double %.4615.i.i, %.4735.i.i
  %.4737.i.i = fmul double %.4582.i.i, %.4647.i.i
  %.4738.i.i = fsub double %.4736.i.i, %.4737.i.i
  %.4739.i.i = fmul double %.4623.i.i, %.4637.i.i191
  %.4740.i.i = fmul double %.4629.i.i, %.4739.i.i
  %.4741.i.i = fadd double %.4740.i.i, %.4738.i.i
  %.4742.i.i = fmul double %.4560.i.i, %.4721.i.i
  %.4746.i.i = fdiv double %.4742.i.i, %.4569.i.i
  %.4747.i.i = fsub double %.4741.i.i, %.4746.i.i
  %.4748.i.i = fadd double %.4730.i.i, %.4747.i.i
  store double %.4748.i.i, ptr %.4729.i.i, align 8, !noalias !84
  br label %B2537.i.i

B1778.i.i:                                        ; preds = %B2537.i.i
  %265 = getelementptr double, ptr %.336, i64 %.3518.i.i
  %266 = getelementptr double, ptr %265, i64 %269
  %267 = getelementptr double, ptr %.108, i64 %.2745.i.i
  %268 = getelementptr double, ptr %267, i64 %.4298.i.i
  br label %B1814.if.i.i

B2222.i.i:                                        ; preds = %B2140.if.i.i, %B1814.if.i.i
  %.5164.i.i = icmp sgt i64 %.4798.0288.i.i, 0
  br i1 %.5164.i.i, label %B2242.i.i, label %B2538.i.i

B2242.i.i:                                        ; preds = %B2222.i.i
  %.5179.i.i = getelementptr double, ptr %256, i64 %.4798.0288.i.i
  %.5180.i.i = load double, ptr %.5179.i.i, align 8, !noalias !84
  %.5186.i.i = getelementptr i8, ptr %.4942.i.i, i64 -8
  %.5187.i.i = load double, ptr %.5186.i.i, align 8, !noalias !84
  %.5193.i.i = getelementptr i8, ptr %.4899.i.i, i64 -8
  %.5194.i.i = load double, ptr %.5193.i.i, align 8, !noalias !84
  %.5203.i.i = getelementptr i8, ptr %.4908.i.i, i64 -8
  %.5204.i.i = load double, ptr %.5203.i.i, align 8, !noalias !84
  %.5205.i.i = fmul double %.4479.i.i, %.5204.i.i
  %.5206.i.i = fmul double %.5194.i.i, %.5205.i.i
  %.5207.i.i = fadd double %.5206.i.i, 1.000000e+00
  %.5211.i.i = fdiv double %.5194.i.i, %.5207.i.i
  %.5216.i.i = getelementptr double, ptr %259, i64 %.4798.0288.i.i
  %.5217.i.i = load double, ptr %.5216.i.i, align 8, !noalias !84
  %.5218.i.i = fmul double %.5180.i.i, 2.000000e+00
  %.5219.i.i = fadd double %.5211.i.i, -1.000000e+00
  %.5220.i.i = fmul double %.5218.i.i, %.5219.i.i
  %.5222.i.i = fmul double %.4977.i.i, %.5220.i.i
  %.5228.i.i = fdiv double %.4926.i.i, %.4912.i.i
  %.5229.i.i = fmul double %.5228.i.i, %.5187.i.i
  %.5230.i.i = fadd double %.5229.i.i, %.5222.i.i
  %.5231.i.i = fadd double %.5217.i.i, %.5230.i.i
  store double %.5231.i.i, ptr %.5216.i.i, align 8, !noalias !84
  %.5240.i.i = getelementptr i8, ptr %.4931.i.i, i64 -8
  %.5241.i.i = load double, ptr %.5240.i.i, align 8, !noalias !84
  %.5242.i.i = fmul double %.5180.i.i, %.5180.i.i
  %.5244.i.i = fmul double %.4977.i.i, %.5242.i.i
  %.5247.i.i = fadd double %.5244.i.i, %.5241.i.i
  store double %.5247.i.i, ptr %.5240.i.i, align 8, !noalias !84
  %.5258.i.i = getelementptr i8, ptr %.4925.i.i, i64 -8
  %.5259.i.i = load double, ptr %.5258.i.i, align 8, !noalias !84
  %.5261.i.i = fmul double %.4926.i.i, %.5180.i.i
  %.5268.i.i = fdiv double %.5261.i.i, %.4912.i.i
  %.5271.i.i = fadd double %.5268.i.i, %.5259.i.i
  store double %.5271.i.i, ptr %.5258.i.i, align 8, !noalias !84
  br label %B2538.i.i

B2537.i.i:                                        ; preds = %B1148.i.i, %B1016.i.i
  %by_c.4.2.i.i = phi double [ %.4465.i.i, %B1016.i.i ], [ %.4647.i.i, %B1148.i.i ]
  %exitcond.not.i.i197 = icmp eq i64 %.279.i.i, %.4408.i.i
  br i1 %exitcond.not.i.i197, label %B1778.i.i, label %B858.if.i.i

B2538.i.i:                                        ; preds = %B2242.i.i, %B2222.i.i
  %.4854.i.i = icmp sgt i64 %.4801.0286.i.i, 1
  br i1 %.4854.i.i, label %B1814.if.i.i, label %B402.loopexit.i.i

B402.if.i.i:                                      ; preds = %B402.loopexit.i.i, %B402.if.lr.ph.i.i
  %by_sd.4.0293.i.i = phi double [ 0.000000e+00, %B402.if.lr.ph.i.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.2133.0291.i.i = phi i64 [ 0, %B402.if.lr.ph.i.i ], [ %.2204.i.i, %B402.loopexit.i.i ]
  %.2204.i.i = add nuw nsw i64 %.2133.0291.i.i, 1
  %269 = mul nsw i64 %.2133.0291.i.i, %.279.i.i
  %.2490.i.i = load i64, ptr %.2489.i.i, align 8, !noalias !84
  %.2745.i.i = load i64, ptr %.2744.i.i, align 8, !noalias !84
  %.3002.i.i = load i64, ptr %.3001.i.i, align 8, !noalias !84
  %.3257.i.i = load i64, ptr %.3256.i.i, align 8, !noalias !84
  %.3518.i.i = load i64, ptr %.3517.i.i, align 8, !noalias !84
  %.3773.i.i = load i64, ptr %.3772.i.i, align 8, !noalias !84
  %.4028.i.i = load i64, ptr %.4027.i.i, align 8, !noalias !84
  %.4292.i.i = load i64, ptr %.954.i, align 8, !noalias !84
  %.4293.i.i = add nsw i64 %.4292.i.i, %269
  %.4298.i.i = mul nsw i64 %269, %.1068.i.i
  %270 = getelementptr double, ptr %.336, i64 %.3773.i.i
  %.4305.i.i = getelementptr double, ptr %270, i64 %269
  %.4306.i.i = load double, ptr %.4305.i.i, align 8, !noalias !84
  store double 0.000000e+00, ptr %.4313.i.i, align 8, !noalias !84
  br i1 %.4395276.not.i.i, label %B402.loopexit.i.i, label %B858.if.lr.ph.i.i

B858.if.lr.ph.i.i:                                ; preds = %B402.if.i.i
  %.4307.i.i = fneg double %.4306.i.i
  %271 = getelementptr double, ptr %.336, i64 %.4028.i.i
  %272 = getelementptr double, ptr %271, i64 %269
  %273 = getelementptr double, ptr %.336, i64 %.3002.i.i
  %274 = getelementptr double, ptr %273, i64 %269
  %275 = getelementptr double, ptr %.108, i64 %.2490.i.i
  %276 = getelementptr double, ptr %275, i64 %269
  %277 = getelementptr double, ptr %.336, i64 %.3257.i.i
  %278 = getelementptr double, ptr %277, i64 %269
  %.4519.i.i = add nsw i64 %.4293.i.i, %.4503.i.i186
  %.4521.i.i = getelementptr double, ptr %arg.grad, i64 %.4519.i.i
  %.4529.i.i = getelementptr double, ptr %.570, i64 %.4519.i.i
  br label %B858.if.i.i

B858.if.i.i:                                      ; preds = %B858.if.lr.ph.i.i, %B2537.i.i
  %by_c.3.1280.i.i = phi double [ %.4307.i.i, %B858.if.lr.ph.i.i ], [ %by_c.4.2.i.i, %B2537.i.i ]
  %by_sd.3.1279.i.i = phi double [ %by_sd.4.0293.i.i, %B858.if.lr.ph.i.i ], [ %.4450.i.i, %B2537.i.i ]
  %.4339.0277.i.i = phi i64 [ 0, %B858.if.lr.ph.i.i ], [ %.4408.i.i, %B2537.i.i ]
  %.4408.i.i = add nuw nsw i64 %.4339.0277.i.i, 1
  %.4440.i.i = getelementptr double, ptr %272, i64 %.4339.0277.i.i
  %.4441.i.i = load double, ptr %.4440.i.i, align 8, !noalias !84
  %.4446.i.i = getelementptr double, ptr %.4305.i.i, i64 %.4339.0277.i.i
  %.4447.i.i = load double, ptr %.4446.i.i, align 8, !noalias !84
  %.4448.i.i = fmul double %.4441.i.i, %.4447.i.i
  %.4450.i.i = fadd double %by_sd.3.1279.i.i, %.4448.i.i
  %.4463.i.i = fmul double %.536.i.i181, %.4441.i.i
  %.4465.i.i = fadd double %by_c.3.1280.i.i, %.4463.i.i
  %.4475.i.i = getelementptr double, ptr %274, i64 %.4339.0277.i.i
  %.4476.i.i = load double, ptr %.4475.i.i, align 8, !noalias !84
  %.4484.i.i = getelementptr double, ptr %276, i64 %.4339.0277.i.i
  %.4485.i.i = load double, ptr %.4484.i.i, align 8, !noalias !84
  %.4486.i.i = fmul double %.4479.i.i, %.4485.i.i
  %.4493.i.i = fmul double %.4476.i.i, %.4486.i.i
  %.4494.i.i = fadd double %.4493.i.i, 1.000000e+00
  %.4498.i.i = fdiv double %.4476.i.i, %.4494.i.i
  %.4505.i.i = icmp eq i64 %.4339.0277.i.i, %.4503.i.i186
  br i1 %.4505.i.i, label %B1016.i.i, label %B1148.i.i

B1814.if.i.i:                                     ; preds = %B2538.i.i, %B1778.i.i
  %.4798.0288.in.i.i = phi i64 [ %.279.i.i, %B1778.i.i ], [ %.4798.0288.i.i, %B2538.i.i ]
  %by_sd.5.1287.i.i = phi double [ %.4450.i.i, %B1778.i.i ], [ %.5007.i.i, %B2538.i.i ]
  %.4801.0286.i.i = phi i64 [ %spec.select274.i.i, %B1778.i.i ], [ %.4863.i.i, %B2538.i.i ]
  %.4798.0288.i.i = add i64 %.4798.0288.in.i.i, -1
  %.4863.i.i = add nsw i64 %.4801.0286.i.i, -1
  %.4899.i.i = getelementptr double, ptr %274, i64 %.4798.0288.i.i
  %.4900.i.i = load double, ptr %.4899.i.i, align 8, !noalias !84
  %.4908.i.i = getelementptr double, ptr %276, i64 %.4798.0288.i.i
  %.4909.i.i = load double, ptr %.4908.i.i, align 8, !noalias !84
  %.4910.i.i = fmul double %.4479.i.i, %.4909.i.i
  %.4911.i.i = fmul double %.4900.i.i, %.4910.i.i
  %.4912.i.i = fadd double %.4911.i.i, 1.000000e+00
  %.4920.i.i = fdiv double %.4900.i.i, %.4912.i.i
  %.4925.i.i = getelementptr double, ptr %258, i64 %.4798.0288.i.i
  %.4926.i.i = load double, ptr %.4925.i.i, align 8, !noalias !84
  %.4931.i.i = getelementptr double, ptr %255, i64 %.4798.0288.i.i
  %.4932.i.i = load double, ptr %.4931.i.i, align 8, !noalias !84
  %.4936.i.i = fmul double %.4932.i.i, %.4920.i.i
  %.4937.i.i = fadd double %.4936.i.i, 5.000000e-01
  %.4942.i.i = getelementptr double, ptr %278, i64 %.4798.0288.i.i
  %.4943.i.i = load double, ptr %.4942.i.i, align 8, !noalias !84
  %.4945.i.i = fmul double %.4926.i.i, %.4943.i.i
  %.4946.i.i = fadd double %.4945.i.i, %.4937.i.i
  %.4947.i.i = fneg double %.4946.i.i
  %.4952.i.i = fdiv double %.4947.i.i, %.4912.i.i
  %.4957.i.i = getelementptr double, ptr %.4313.i.i, i64 %.4798.0288.i.i
  %.4958.i.i = load double, ptr %.4957.i.i, align 8, !noalias !84
  %.4961.i.i = fmul double %.536.i.i181, %.4926.i.i
  %.4966.i.i = getelementptr double, ptr %266, i64 %.4798.0288.i.i
  %.4967.i.i = load double, ptr %.4966.i.i, align 8, !noalias !84
  %.4968.i.i = fmul double %.4961.i.i, %.4967.i.i
  %.4969.i.i198 = fadd double %.4932.i.i, %.4968.i.i
  %.4974.i.i = fdiv double %.4969.i.i198, %.4912.i.i
  %.4975.i.i = fadd double %.4958.i.i, %.4974.i.i
  %.4976.i.i = fmul double %.4910.i.i, %.4952.i.i
  %.4977.i.i = fadd double %.4975.i.i, %.4976.i.i
  %.4982.i.i = fmul double %.4926.i.i, %.4920.i.i
  %.4993.i.i = fmul double %.4982.i.i, %.4967.i.i
  %.4994.i.i = fmul double %.4952.i.i, 2.000000e+00
  %.4995.i.i = fmul double %.4900.i.i, %.4994.i.i
  %.4997.i.i = fmul double %.536.i.i181, %.4995.i.i
  %.5004.i.i = fmul double %.4909.i.i, %.4997.i.i
  %.5005.i.i = fadd double %.4993.i.i, %.5004.i.i
  %.5007.i.i = fadd double %by_sd.5.1287.i.i, %.5005.i.i
  br i1 %.5093281.not.i.i, label %B2222.i.i, label %B2140.if.lr.ph.i.i

B2140.if.lr.ph.i.i:                               ; preds = %B1814.if.i.i
  %.5141.i.i = fmul double %.536.i.i181, %.4982.i.i
  %.5144.i.i = mul nsw i64 %.4798.0288.i.i, %.1068.i.i
  %279 = getelementptr double, ptr %268, i64 %.5144.i.i
  br label %B2140.if.i.i

B2140.if.i.i:                                     ; preds = %B2140.if.i.i, %B2140.if.lr.ph.i.i
  %.5037.0282.i.i = phi i64 [ 0, %B2140.if.lr.ph.i.i ], [ %.5106.i.i, %B2140.if.i.i ]
  %.5106.i.i = add nuw nsw i64 %.5037.0282.i.i, 1
  %.5134.i.i = getelementptr i64, ptr %260, i64 %.5037.0282.i.i
  %.5135.i.i = load i64, ptr %.5134.i.i, align 8, !noalias !84
  %.5137.i.i = getelementptr double, ptr %.468, i64 %.5135.i.i
  %.5138.i.i = load double, ptr %.5137.i.i, align 8, !noalias !84
  %.5149.i.i = getelementptr double, ptr %279, i64 %.5037.0282.i.i
  %.5150.i.i = load double, ptr %.5149.i.i, align 8, !noalias !84
  %.5151.i.i = fmul double %.5141.i.i, %.5150.i.i
  %.5152.i.i = fsub double %.5138.i.i, %.5151.i.i
  store double %.5152.i.i, ptr %.5137.i.i, align 8, !noalias !84
  %exitcond295.not.i.i = icmp eq i64 %.1068.i.i, %.5106.i.i
  br i1 %exitcond295.not.i.i, label %B2222.i.i, label %B2140.if.i.i

states_backward: ; preds = %B402.loopexit.i.i, %B310.i
  %by_sd.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B310.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.5580.i.i = getelementptr i8, ptr %443, i64 64
  %.5581.i.i = load i64, ptr %.5580.i.i, align 8, !noalias !84
  %.5585.i.i = getelementptr double, ptr %.336, i64 %.5581.i.i
  %.5586.i.i = load double, ptr %.5585.i.i, align 8, !noalias !84
  %.5588.i.i = fadd double %by_sd.4.0.lcssa.i.i, %.5586.i.i
  store double %.5588.i.i, ptr %.5585.i.i, align 8, !noalias !84
  br label %B644.i

B354.i:                                           ; preds = %B260.i
  %.1508.i = getelementptr i8, ptr %443, i64 328
  %.1509.i = load i64, ptr %.1508.i, align 8, !noalias !81
  %.1510.i = icmp sgt i64 %.1509.i, 0
  br i1 %.1510.i, label %B404.i, label %B448.i

B404.i:                                           ; preds = %B354.i
  %.281.i.i = load i64, ptr %443, align 8, !noalias !87
  %.534.i.i = getelementptr i8, ptr %443, i64 56
  %.535.i56.i = load i64, ptr %.534.i.i, align 8, !noalias !87
  %.537.i.i156 = getelementptr double, ptr %.336, i64 %.535.i56.i
  %.538.i.i = load double, ptr %.537.i.i156, align 8, !noalias !87
  %.800.i.i = getelementptr i8, ptr %443, i64 288
  %.801.i.i = load i64, ptr %.800.i.i, align 8, !noalias !87
  %.1054.i.i = getelementptr i8, ptr %443, i64 296
  %.1055.i.i = load i64, ptr %.1054.i.i, align 8, !noalias !87
  %.1314.i.i = getelementptr i8, ptr %443, i64 304
  %.1315.i.i = load i64, ptr %.1314.i.i, align 8, !noalias !87
  %.1568.i.i = getelementptr i8, ptr %443, i64 312
  %.1569.i.i = load i64, ptr %.1568.i.i, align 8, !noalias !87
  %.1822.i.i = getelementptr i8, ptr %443, i64 320
  %.1823.i.i = load i64, ptr %.1822.i.i, align 8, !noalias !87
  %.2339.i.i = getelementptr i8, ptr %443, i64 432
  %.2340.i.i = load i64, ptr %.2339.i.i, align 8, !noalias !87
  %.2593.i.i = getelementptr i8, ptr %443, i64 240
  %.2594.i.i = load i64, ptr %.2593.i.i, align 8, !noalias !87
  %.2847.i.i = getelementptr i8, ptr %443, i64 400
  %.2848.i.i = load i64, ptr %.2847.i.i, align 8, !noalias !87
  %.3137.i.i = getelementptr i8, ptr %443, i64 232
  %.3138.i.i = load i64, ptr %.3137.i.i, align 8, !noalias !87
  %.3391.i.i = getelementptr i8, ptr %443, i64 224
  %.3392.i.i = load i64, ptr %.3391.i.i, align 8, !noalias !87
  %.3645.i.i = getelementptr i8, ptr %443, i64 256
  %.3646.i.i = load i64, ptr %.3645.i.i, align 8, !noalias !87
  %.3899.i.i157 = getelementptr i8, ptr %443, i64 440
  %.3900.i.i = load i64, ptr %.3899.i.i157, align 8, !noalias !87
  %.4189.i.i158 = getelementptr i8, ptr %443, i64 360
  %.4190.i.i = load i64, ptr %.4189.i.i158, align 8, !noalias !87
  %.4443.i.i = getelementptr i8, ptr %443, i64 368
  %.4444.i.i = load i64, ptr %.4443.i.i, align 8, !noalias !87
  %.4697.i.i159 = getelementptr i8, ptr %443, i64 272
  %.4698.i57.i = load i64, ptr %.4697.i.i159, align 8, !noalias !87
  %.4960.i.i160 = getelementptr i8, ptr %443, i64 352
  %.4961.i58.i = load i64, ptr %.4960.i.i160, align 8, !noalias !87
  %.5471.i.i = getelementptr i8, ptr %443, i64 120
  %.5472.i.i = load i64, ptr %.5471.i.i, align 8, !noalias !87
  %280 = getelementptr i64, ptr %.63, i64 %.5472.i.i
  %.5475.i.i161 = getelementptr i8, ptr %280, i64 8
  %.5476.i.i162 = load i64, ptr %.5475.i.i161, align 8, !noalias !87
  %.5729.i.i = getelementptr i8, ptr %443, i64 128
  %.5730.i.i = load i64, ptr %.5729.i.i, align 8, !noalias !87
  %.5989.i.i = getelementptr i8, ptr %443, i64 136
  %.5990.i.i = load i64, ptr %.5989.i.i, align 8, !noalias !87
  %281 = getelementptr i64, ptr %.63, i64 %.1055.i.i
  %.5995.i.i = getelementptr i64, ptr %281, i64 %.281.i.i
  %.5996.i.i = load i64, ptr %.5995.i.i, align 8, !noalias !87
  %.6084423.not.i.i = icmp slt i64 %.4961.i58.i, 1
  br i1 %.6084423.not.i.i, label %B1092.i.i, label %B1034.if.lr.ph.i.i

B1034.if.lr.ph.i.i:                               ; preds = %B404.i
  %.5214.i.i = getelementptr i8, ptr %443, i64 376
  %.5215.i.i = load i64, ptr %.5214.i.i, align 8, !noalias !87
  %282 = getelementptr double, ptr %.336, i64 %.4698.i57.i
  %283 = getelementptr double, ptr %.108, i64 %.5215.i.i
  br label %B1034.if.i.i

B1092.i.i:                                        ; preds = %B1034.if.i.i, %B404.i
  %.6235429.not.i.i = icmp slt i64 %.281.i.i, 1
  br i1 %.6235429.not.i.i, label %B1426.thread.i.i, label %B1118.if.lr.ph.i.i

B1426.thread.i.i:                                 ; preds = %B1092.i.i
  %.6791461.i.i = getelementptr i8, ptr %443, i64 64
  %.6792462.i.i = load i64, ptr %.6791461.i.i, align 8, !noalias !87
  %.6794463.i.i = getelementptr double, ptr %.336, i64 %.6792462.i.i
  %.6795464.i.i = load double, ptr %.6794463.i.i, align 8, !noalias !87
  %.6797465.i.i = fadd double %.6795464.i.i, 0.000000e+00
  store double %.6797465.i.i, ptr %.6794463.i.i, align 8, !noalias !87
  %.259.i466.i.i = getelementptr i8, ptr %443, i64 384
  %.517.i467.i.i = getelementptr i8, ptr %443, i64 392
  br label %intrinsic_backward

B1118.if.lr.ph.i.i:                               ; preds = %B1092.i.i
  %284 = getelementptr i64, ptr %.63, i64 %.801.i.i
  %285 = getelementptr double, ptr %.336, i64 %.3392.i.i
  %286 = getelementptr double, ptr %.336, i64 %.3138.i.i
  %287 = getelementptr double, ptr %.336, i64 %.3646.i.i
  %.6403426.not.i.i = icmp slt i64 %.5476.i.i162, 1
  %288 = getelementptr i64, ptr %.63, i64 %.5730.i.i
  %289 = getelementptr double, ptr %.108, i64 %.5990.i.i
  %290 = getelementptr double, ptr %.336, i64 %.3900.i.i
  %291 = getelementptr i64, ptr %.63, i64 %.4190.i.i
  %292 = getelementptr double, ptr %.336, i64 %.4698.i57.i
  %293 = getelementptr double, ptr %.108, i64 %.4444.i.i
  br label %B1118.if.i.i

B1312.i.i:                                        ; preds = %B1236.if.i.i, %B1118.if.i.i
  %.6476.i.i = getelementptr double, ptr %290, i64 %.6179.0431.i.i
  store double %.6319.i.i, ptr %.6476.i.i, align 8, !noalias !87
  %.6482.i.i = getelementptr i64, ptr %291, i64 %.6281.i.i
  %.6483.i.i = load i64, ptr %.6482.i.i, align 8, !noalias !87
  %.6484.i.i = icmp sgt i64 %.6483.i.i, -1
  br i1 %.6484.i.i, label %B1360.i.i, label %B2259.i.i

B1360.i.i:                                        ; preds = %B1312.i.i
  %.6500.i.i = getelementptr double, ptr %292, i64 %.6483.i.i
  %.6501.i.i = load double, ptr %.6500.i.i, align 8, !noalias !87
  %.6508.i.i = getelementptr double, ptr %293, i64 %.6281.i.i
  %.6509.i.i = load double, ptr %.6508.i.i, align 8, !noalias !87
  %.6511.i.i = fmul double %.6319.i.i, %.6509.i.i
  %.6514.i.i = fsub double %.6501.i.i, %.6511.i.i
  store double %.6514.i.i, ptr %.6500.i.i, align 8, !noalias !87
  br label %B2259.i.i

B1426.i.i:                                        ; preds = %B2259.i.i
  %.6791.i.i = getelementptr i8, ptr %443, i64 64
  %.6792.i.i = load i64, ptr %.6791.i.i, align 8, !noalias !87
  %.6794.i.i = getelementptr double, ptr %.336, i64 %.6792.i.i
  %.6795.i.i = load double, ptr %.6794.i.i, align 8, !noalias !87
  %.6797.i.i = fadd double %.6299.i.i, %.6795.i.i
  store double %.6797.i.i, ptr %.6794.i.i, align 8, !noalias !87
  br label %B1516.if.i.i

B1560.i.i:                                        ; preds = %B1516.if.i.i
  %.6944.i.i = getelementptr double, ptr %290, i64 %.6827.0435.i.i
  %.6945.i.i = load double, ptr %.6944.i.i, align 8, !noalias !87
  %.6962.i.i = getelementptr double, ptr %292, i64 %.6934.i.i
  %.6963.i.i = load double, ptr %.6962.i.i, align 8, !noalias !87
  %.6964.i.i = fadd double %.6945.i.i, %.6963.i.i
  store double %.6964.i.i, ptr %.6944.i.i, align 8, !noalias !87
  br label %B2260.i.i

B1630.i.i:                                        ; preds = %B2260.i.i
  %.259.i.i.i163 = getelementptr i8, ptr %443, i64 384
  %.517.i.i.i164 = getelementptr i8, ptr %443, i64 392
  %invariant.gep445.i.i = getelementptr double, ptr %.108, i64 %.281.i.i
  %.260.i.i.i165 = load i64, ptr %.259.i.i.i163, align 8, !noalias !90
  %.262.i.i.i166 = getelementptr i64, ptr %.63, i64 %.260.i.i.i165
  %.262.i353.i.i = getelementptr i8, ptr %.262.i.i.i166, i64 8
  %.263.i354.i.i = load i64, ptr %.262.i353.i.i, align 8, !noalias !93
  %.264.i355.i.i = getelementptr double, ptr %.336, i64 %.263.i354.i.i
  %.265.i356.i.i = load double, ptr %.264.i355.i.i, align 8, !noalias !93
  %.266.i357.i.i = fmul double %.265.i356.i.i, %.265.i356.i.i
  %.518.i.i.i167 = load i64, ptr %.517.i.i.i164, align 8, !noalias !90
  %.520.i.i.i = getelementptr double, ptr %.108, i64 %.518.i.i.i167
  %.520.i360.i.i = getelementptr i8, ptr %.520.i.i.i, i64 8
  %.521.i361.i.i = load double, ptr %.520.i360.i.i, align 8, !noalias !93
  %.522.i362.i.i = fmul double %.521.i361.i.i, %.521.i361.i.i
  %.523.i363.i.i = fadd double %.266.i357.i.i, %.522.i362.i.i
  %.527.i364.i.i = fdiv double %.266.i357.i.i, %.523.i363.i.i
  %.528.i365.i.i = fadd double %.527.i364.i.i, -5.000000e-01
  %.263.i.i.i168 = load i64, ptr %.262.i.i.i166, align 8, !noalias !90
  %.264.i.i.i169 = getelementptr double, ptr %.336, i64 %.263.i.i.i168
  %.265.i.i.i170 = load double, ptr %.264.i.i.i169, align 8, !noalias !90
  %.266.i.i.i171 = fmul double %.265.i.i.i170, %.265.i.i.i170
  %.521.i.i.i172 = load double, ptr %.520.i.i.i, align 8, !noalias !90
  %.522.i.i.i = fmul double %.521.i.i.i172, %.521.i.i.i172
  %.523.i.i.i173 = fadd double %.266.i.i.i171, %.522.i.i.i
  %.527.i.i.i = fdiv double %.266.i.i.i171, %.523.i.i.i173
  %.528.i.i.i174 = fadd double %.527.i.i.i, -5.000000e-01
  %invariant.gep.i.i175 = getelementptr double, ptr %.108, i64 %.5996.i.i
  %294 = getelementptr i64, ptr %.63, i64 %.1315.i.i
  %295 = getelementptr double, ptr %.336, i64 %.2340.i.i
  %296 = getelementptr double, ptr %.336, i64 %.2848.i.i
  %.10.i407.i.i = fmul double %.528.i.i.i174, 2.000000e+00
  %.8.i412.idx.i.i = mul i64 %.5996.i.i, 24
  %invariant.gep443.i.i = getelementptr i8, ptr %.108, i64 %.8.i412.idx.i.i
  %.10.i414.i.i = fmul double %.528.i365.i.i, 2.000000e+00
  %297 = getelementptr double, ptr %.336, i64 %.2594.i.i
  %.8.i366.idx.i.i = mul i64 %.281.i.i, 24
  %invariant.gep454.i.i = getelementptr i8, ptr %.108, i64 %.8.i366.idx.i.i
  br label %B1722.if.i.i

B2026.i.i:                                        ; preds = %B1820.if.i.i176, %B1722.if.i.i
  %through_one.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B1722.if.i.i ], [ %.7411.i.i, %B1820.if.i.i176 ]
  %through_other.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B1722.if.i.i ], [ %.7449.i.i, %B1820.if.i.i176 ]
  %.7461.i.i = getelementptr double, ptr %297, i64 %.7083.0448.i.i
  %.7462.i.i = load double, ptr %.7461.i.i, align 8, !noalias !87
  %.7464.i.i = fmul double %.7185.i.i, %.7462.i.i
  %.7467.i.i = add nsw i64 %.7191.i.i, %.955.i
  %.7469.i.i = getelementptr double, ptr %.570, i64 %.7467.i.i
  %.7470.i.i = load double, ptr %.7469.i.i, align 8, !noalias !87
  %.7471.i.i = fmul double %.7464.i.i, %.7470.i.i
  %.7472.i.i = fadd double %.7471.i.i, 1.000000e+00
  %.7473.i.i = fmul double %.7472.i.i, -5.000000e-01
  %.7477.i.i = add nsw i64 %.7083.0448.i.i, %.1823.i.i
  %gep446.i.i = getelementptr double, ptr %invariant.gep445.i.i, i64 %.7477.i.i
  %.9.i.i.i = load double, ptr %gep446.i.i, align 8, !noalias !96
  %.12.i.i.i = getelementptr double, ptr %gep446.i.i, i64 %.281.i.i
  %.13.i.i.i = load double, ptr %.12.i.i.i, align 8, !noalias !96
  %.14.i.i.i = fmul double %.10.i407.i.i, %.13.i.i.i
  %.15.i.i.i = fadd double %.9.i.i.i, %.14.i.i.i
  %gep455.i.i = getelementptr double, ptr %invariant.gep454.i.i, i64 %.7477.i.i
  %.9.i367.i.i = load double, ptr %gep455.i.i, align 8, !noalias !99
  %.12.i369.i.i = getelementptr double, ptr %gep455.i.i, i64 %.281.i.i
  %.13.i370.i.i = load double, ptr %.12.i369.i.i, align 8, !noalias !99
  %.14.i371.i.i = fmul double %.10.i414.i.i, %.13.i370.i.i
  %.15.i372.i.i = fadd double %.9.i367.i.i, %.14.i371.i.i
  %.7507.i.i = fmul double %.7473.i.i, %.15.i.i.i
  %.7510.i.i = fmul double %.7185.i.i, %through_one.2.1.lcssa.i.i
  %.7513.i.i = fsub double %.7507.i.i, %.7510.i.i
  %.7515.i.i = fadd double %by_one.2.0450.i.i, %.7513.i.i
  %.7554.i.i = fmul double %.7473.i.i, %.15.i372.i.i
  %.7557.i.i = fmul double %.7185.i.i, %through_other.2.1.lcssa.i.i
  %.7562.i.i = fsub double %.7554.i.i, %.7557.i.i
  %.7564.i.i = fadd double %by_other.2.0451.i.i, %.7562.i.i
  %.7573.i.i = getelementptr double, ptr %arg.grad, i64 %.7467.i.i
  %.7574.i.i = load double, ptr %.7573.i.i, align 8, !noalias !87
  %.7575.i.i = fadd double %.7464.i.i, %.7574.i.i
  store double %.7575.i.i, ptr %.7573.i.i, align 8, !noalias !87
  %exitcond459.not.i.i = icmp eq i64 %.281.i.i, %.7152.i.i
  br i1 %exitcond459.not.i.i, label %intrinsic_backward, label %B1722.if.i.i

B2259.i.i:                                        ; preds = %B1360.i.i, %B1312.i.i
  %exitcond457.not.i.i = icmp eq i64 %.281.i.i, %.6248.i.i
  br i1 %exitcond457.not.i.i, label %B1426.i.i, label %B1118.if.i.i

B2260.i.i:                                        ; preds = %B1516.if.i.i, %B1560.i.i
  %exitcond458.not.i.i = icmp eq i64 %.281.i.i, %.6896.i.i
  br i1 %exitcond458.not.i.i, label %B1630.i.i, label %B1516.if.i.i

B1034.if.i.i:                                     ; preds = %B1034.if.i.i, %B1034.if.lr.ph.i.i
  %.6026.0425.i.i = phi i64 [ 0, %B1034.if.lr.ph.i.i ], [ %.6097.i.i, %B1034.if.i.i ]
  %.6097.i.i = add nuw nsw i64 %.6026.0425.i.i, 1
  %.6125.i.i = getelementptr double, ptr %282, i64 %.6026.0425.i.i
  %.6126.i.i = load double, ptr %.6125.i.i, align 8, !noalias !87
  %.6127.i.i = fneg double %.6126.i.i
  %.6131.i.i = getelementptr double, ptr %283, i64 %.6026.0425.i.i
  %.6132.i.i = load double, ptr %.6131.i.i, align 8, !noalias !87
  %.6136.i.i = fdiv double %.6127.i.i, %.6132.i.i
  store double %.6136.i.i, ptr %.6125.i.i, align 8, !noalias !87
  %exitcond.not.i59.i = icmp eq i64 %.6097.i.i, %.4961.i58.i
  br i1 %exitcond.not.i59.i, label %B1092.i.i, label %B1034.if.i.i

B1118.if.i.i:                                     ; preds = %B2259.i.i, %B1118.if.lr.ph.i.i
  %by_sd.2.0432.i.i = phi double [ 0.000000e+00, %B1118.if.lr.ph.i.i ], [ %.6299.i.i, %B2259.i.i ]
  %.6179.0431.i.i = phi i64 [ 0, %B1118.if.lr.ph.i.i ], [ %.6248.i.i, %B2259.i.i ]
  %.6248.i.i = add nuw nsw i64 %.6179.0431.i.i, 1
  %.6280.i.i = getelementptr i64, ptr %284, i64 %.6179.0431.i.i
  %.6281.i.i = load i64, ptr %.6280.i.i, align 8, !noalias !87
  %.6289.i.i = getelementptr double, ptr %285, i64 %.6281.i.i
  %.6290.i.i = load double, ptr %.6289.i.i, align 8, !noalias !87
  %.6295.i.i = getelementptr double, ptr %286, i64 %.6281.i.i
  %.6296.i.i = load double, ptr %.6295.i.i, align 8, !noalias !87
  %.6297.i.i = fmul double %.6290.i.i, %.6296.i.i
  %.6299.i.i = fadd double %by_sd.2.0432.i.i, %.6297.i.i
  %.6309.i.i = getelementptr double, ptr %287, i64 %.6281.i.i
  %.6310.i.i = load double, ptr %.6309.i.i, align 8, !noalias !87
  %.6318.i.i = fmul double %.538.i.i, %.6290.i.i
  %.6319.i.i = fadd double %.6318.i.i, %.6310.i.i
  br i1 %.6403426.not.i.i, label %B1312.i.i, label %B1236.if.lr.ph.i.i

B1236.if.lr.ph.i.i:                               ; preds = %B1118.if.i.i
  %.6451.i.i = mul nsw i64 %.6281.i.i, %.5476.i.i162
  %298 = getelementptr double, ptr %289, i64 %.6451.i.i
  br label %B1236.if.i.i

B1236.if.i.i:                                     ; preds = %B1236.if.i.i, %B1236.if.lr.ph.i.i
  %.6347.0428.i.i = phi i64 [ 0, %B1236.if.lr.ph.i.i ], [ %.6416.i.i, %B1236.if.i.i ]
  %.6416.i.i = add nuw nsw i64 %.6347.0428.i.i, 1
  %.6444.i.i = getelementptr i64, ptr %288, i64 %.6347.0428.i.i
  %.6445.i.i = load i64, ptr %.6444.i.i, align 8, !noalias !87
  %.6447.i.i = getelementptr double, ptr %.468, i64 %.6445.i.i
  %.6448.i.i = load double, ptr %.6447.i.i, align 8, !noalias !87
  %.6456.i.i = getelementptr double, ptr %298, i64 %.6347.0428.i.i
  %.6457.i.i = load double, ptr %.6456.i.i, align 8, !noalias !87
  %.6459.i.i = fmul double %.6319.i.i, %.6457.i.i
  %.6460.i.i = fsub double %.6448.i.i, %.6459.i.i
  store double %.6460.i.i, ptr %.6447.i.i, align 8, !noalias !87
  %exitcond456.not.i.i = icmp eq i64 %.5476.i.i162, %.6416.i.i
  br i1 %exitcond456.not.i.i, label %B1312.i.i, label %B1236.if.i.i

B1516.if.i.i:                                     ; preds = %B2260.i.i, %B1426.i.i
  %.6827.0435.i.i = phi i64 [ 0, %B1426.i.i ], [ %.6896.i.i, %B2260.i.i ]
  %.6896.i.i = add nuw nsw i64 %.6827.0435.i.i, 1
  %.6928.i.i = getelementptr i64, ptr %284, i64 %.6827.0435.i.i
  %.6929.i.i = load i64, ptr %.6928.i.i, align 8, !noalias !87
  %.6933.i.i = getelementptr i64, ptr %291, i64 %.6929.i.i
  %.6934.i.i = load i64, ptr %.6933.i.i, align 8, !noalias !87
  %.6935.i.i = icmp sgt i64 %.6934.i.i, -1
  br i1 %.6935.i.i, label %B1560.i.i, label %B2260.i.i

B1722.if.i.i:                                     ; preds = %B2026.i.i, %B1630.i.i
  %by_other.2.0451.i.i = phi double [ 0.000000e+00, %B1630.i.i ], [ %.7564.i.i, %B2026.i.i ]
  %by_one.2.0450.i.i = phi double [ 0.000000e+00, %B1630.i.i ], [ %.7515.i.i, %B2026.i.i ]
  %.7083.0448.i.i = phi i64 [ 0, %B1630.i.i ], [ %.7152.i.i, %B2026.i.i ]
  %.7152.i.i = add nuw nsw i64 %.7083.0448.i.i, 1
  %.7184.i.i = getelementptr double, ptr %290, i64 %.7083.0448.i.i
  %.7185.i.i = load double, ptr %.7184.i.i, align 8, !noalias !87
  %.7190.i.i = getelementptr i64, ptr %284, i64 %.7083.0448.i.i
  %.7191.i.i = load i64, ptr %.7190.i.i, align 8, !noalias !87
  %.7220.i.i = getelementptr i64, ptr %281, i64 %.7083.0448.i.i
  %.7221.i.i = load i64, ptr %.7220.i.i, align 8, !noalias !87
  %.7227.i.i = getelementptr i8, ptr %.7220.i.i, i64 8
  %.7228.i.i = load i64, ptr %.7227.i.i, align 8, !noalias !87
  %.7265.i.i = sub i64 %.7228.i.i, %.7221.i.i
  %.7308436.not.i.i = icmp slt i64 %.7265.i.i, 1
  br i1 %.7308436.not.i.i, label %B2026.i.i, label %B1820.if.i.i176

B1820.if.i.i176:                                  ; preds = %B1722.if.i.i, %B1820.if.i.i176
  %through_other.2.1440.i.i = phi double [ %.7449.i.i, %B1820.if.i.i176 ], [ 0.000000e+00, %B1722.if.i.i ]
  %through_one.2.1439.i.i = phi double [ %.7411.i.i, %B1820.if.i.i176 ], [ 0.000000e+00, %B1722.if.i.i ]
  %.7255.0438.i.i = phi i64 [ %.7317.i.i, %B1820.if.i.i176 ], [ %.7265.i.i, %B1722.if.i.i ]
  %.7252.0437.i.i = phi i64 [ %.7321.i.i, %B1820.if.i.i176 ], [ %.7221.i.i, %B1722.if.i.i ]
  %.7317.i.i = add nsw i64 %.7255.0438.i.i, -1
  %.7321.i.i = add i64 %.7252.0437.i.i, 1
  %.7349.i.i = getelementptr i64, ptr %294, i64 %.7252.0437.i.i
  %.7350.i.i = load i64, ptr %.7349.i.i, align 8, !noalias !87
  %.7354.i.i = getelementptr double, ptr %295, i64 %.7350.i.i
  %.7355.i.i = load double, ptr %.7354.i.i, align 8, !noalias !87
  %.7364.i.i = getelementptr double, ptr %290, i64 %.7350.i.i
  %.7365.i.i = load double, ptr %.7364.i.i, align 8, !noalias !87
  %.7369.i.i = getelementptr double, ptr %296, i64 %.7252.0437.i.i
  %.7370.i.i = load double, ptr %.7369.i.i, align 8, !noalias !87
  %.7372.i.i = fmul double %.7185.i.i, %.7370.i.i
  %.7373.i.i = fsub double %.7365.i.i, %.7372.i.i
  store double %.7373.i.i, ptr %.7364.i.i, align 8, !noalias !87
  %.7379.i.i = add nsw i64 %.7252.0437.i.i, %.1569.i.i
  %gep.i.i177 = getelementptr double, ptr %invariant.gep.i.i175, i64 %.7379.i.i
  %.9.i406.i.i = load double, ptr %gep.i.i177, align 8, !noalias !102
  %.12.i408.i.i = getelementptr double, ptr %gep.i.i177, i64 %.5996.i.i
  %.13.i409.i.i = load double, ptr %.12.i408.i.i, align 8, !noalias !102
  %.14.i410.i.i = fmul double %.10.i407.i.i, %.13.i409.i.i
  %.15.i411.i.i = fadd double %.9.i406.i.i, %.14.i410.i.i
  %gep444.i.i = getelementptr double, ptr %invariant.gep443.i.i, i64 %.7379.i.i
  %.9.i413.i.i = load double, ptr %gep444.i.i, align 8, !noalias !105
  %.12.i415.i.i = getelementptr double, ptr %gep444.i.i, i64 %.5996.i.i
  %.13.i416.i.i = load double, ptr %.12.i415.i.i, align 8, !noalias !105
  %.14.i417.i.i = fmul double %.10.i414.i.i, %.13.i416.i.i
  %.15.i418.i.i = fadd double %.9.i413.i.i, %.14.i417.i.i
  %.7409.i.i = fmul double %.7355.i.i, %.15.i411.i.i
  %.7411.i.i = fadd double %through_one.2.1439.i.i, %.7409.i.i
  %.7447.i.i = fmul double %.7355.i.i, %.15.i418.i.i
  %.7449.i.i = fadd double %through_other.2.1440.i.i, %.7447.i.i
  %.7308.i.i = icmp samesign ugt i64 %.7255.0438.i.i, 1
  br i1 %.7308.i.i, label %B1820.if.i.i176, label %B2026.i.i

intrinsic_backward: ; preds = %B2026.i.i, %B1426.thread.i.i
  %.517.i470.i.i = phi ptr [ %.517.i467.i.i, %B1426.thread.i.i ], [ %.517.i.i.i164, %B2026.i.i ]
  %.259.i469.i.i = phi ptr [ %.259.i466.i.i, %B1426.thread.i.i ], [ %.259.i.i.i163, %B2026.i.i ]
  %by_one.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B1426.thread.i.i ], [ %.7515.i.i, %B2026.i.i ]
  %by_other.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B1426.thread.i.i ], [ %.7564.i.i, %B2026.i.i ]
  %.7871.i.i = load i64, ptr %.259.i469.i.i, align 8, !noalias !87
  %.7873.i.i = getelementptr i64, ptr %.63, i64 %.7871.i.i
  %.7874.i.i = load i64, ptr %.7873.i.i, align 8, !noalias !87
  %.7876.i.i = getelementptr double, ptr %.468, i64 %.7874.i.i
  %.7877.i.i = load double, ptr %.7876.i.i, align 8, !noalias !87
  %.264.i377.i.i = getelementptr double, ptr %.336, i64 %.7874.i.i
  %.265.i378.i.i = load double, ptr %.264.i377.i.i, align 8, !noalias !108
  %.266.i379.i.i = fmul double %.265.i378.i.i, %.265.i378.i.i
  %.518.i381.i.i = load i64, ptr %.517.i470.i.i, align 8, !noalias !108
  %.520.i382.i.i = getelementptr double, ptr %.108, i64 %.518.i381.i.i
  %.521.i383.i.i = load double, ptr %.520.i382.i.i, align 8, !noalias !108
  %.522.i384.i.i = fmul double %.521.i383.i.i, %.521.i383.i.i
  %.523.i385.i.i = fadd double %.266.i379.i.i, %.522.i384.i.i
  %.524.i.i.i178 = fmul double %.265.i378.i.i, 2.000000e+00
  %.525.i.i.i = fmul double %.524.i.i.i178, %.521.i383.i.i
  %.526.i.i.i179 = fmul double %.521.i383.i.i, %.525.i.i.i
  %.527.i386.i.i = fmul double %.523.i385.i.i, %.523.i385.i.i
  %.531.i.i.i180 = fdiv double %.526.i.i.i179, %.527.i386.i.i
  %.7908.i.i = fmul double %by_one.2.0.lcssa.i.i, %.531.i.i.i180
  %.7911.i.i = fadd double %.7877.i.i, %.7908.i.i
  store double %.7911.i.i, ptr %.7876.i.i, align 8, !noalias !87
  %.8168.i.i = load i64, ptr %.259.i469.i.i, align 8, !noalias !87
  %299 = getelementptr i64, ptr %.63, i64 %.8168.i.i
  %.8171.i.i = getelementptr i8, ptr %299, i64 8
  %.8172.i.i = load i64, ptr %.8171.i.i, align 8, !noalias !87
  %.8174.i.i = getelementptr double, ptr %.468, i64 %.8172.i.i
  %.8175.i.i = load double, ptr %.8174.i.i, align 8, !noalias !87
  %.264.i391.i.i = getelementptr double, ptr %.336, i64 %.8172.i.i
  %.265.i392.i.i = load double, ptr %.264.i391.i.i, align 8, !noalias !111
  %.266.i393.i.i = fmul double %.265.i392.i.i, %.265.i392.i.i
  %.518.i395.i.i = load i64, ptr %.517.i470.i.i, align 8, !noalias !111
  %300 = getelementptr double, ptr %.108, i64 %.518.i395.i.i
  %.520.i396.i.i = getelementptr i8, ptr %300, i64 8
  %.521.i397.i.i = load double, ptr %.520.i396.i.i, align 8, !noalias !111
  %.522.i398.i.i = fmul double %.521.i397.i.i, %.521.i397.i.i
  %.523.i399.i.i = fadd double %.266.i393.i.i, %.522.i398.i.i
  %.524.i400.i.i = fmul double %.265.i392.i.i, 2.000000e+00
  %.525.i401.i.i = fmul double %.524.i400.i.i, %.521.i397.i.i
  %.526.i402.i.i = fmul double %.521.i397.i.i, %.525.i401.i.i
  %.527.i403.i.i = fmul double %.523.i399.i.i, %.523.i399.i.i
  %.531.i404.i.i = fdiv double %.526.i402.i.i, %.527.i403.i.i
  %.8214.i.i = fmul double %by_other.2.0.lcssa.i.i, %.531.i404.i.i
  %.8217.i.i = fadd double %.8175.i.i, %.8214.i.i
  store double %.8217.i.i, ptr %.8174.i.i, align 8, !noalias !87
  br label %B644.i

B448.i:                                           ; preds = %B354.i
  %.1802.i = getelementptr i8, ptr %443, i64 408
  %.1803.i = load i64, ptr %.1802.i, align 8, !noalias !81
  %.1804.i = icmp sgt i64 %.1803.i, -1
  br i1 %.1804.i, label %B498.i, label %B542.i

B498.i:                                           ; preds = %B448.i
  %.279.i61.i = load i64, ptr %443, align 8, !noalias !114
  %.532.i62.i = getelementptr i8, ptr %443, i64 56
  %.533.i63.i = load i64, ptr %.532.i62.i, align 8, !noalias !114
  %.535.i64.i = getelementptr double, ptr %.336, i64 %.533.i63.i
  %.536.i65.i = load double, ptr %.535.i64.i, align 8, !noalias !114
  %.1580.i.i = getelementptr i8, ptr %443, i64 104
  %.1581.i68.i = load i64, ptr %.1580.i.i, align 8, !noalias !114
  %.1834.i.i = getelementptr i8, ptr %443, i64 136
  %.1835.i69.i = load i64, ptr %.1834.i.i, align 8, !noalias !114
  %.2094.i.i = getelementptr i8, ptr %443, i64 120
  %.2095.i.i = load i64, ptr %.2094.i.i, align 8, !noalias !114
  %301 = getelementptr i64, ptr %.63, i64 %.2095.i.i
  %.2098.i.i = getelementptr i8, ptr %301, i64 8
  %.2099.i.i = load i64, ptr %.2098.i.i, align 8, !noalias !114
  %.2352.i.i = getelementptr i8, ptr %443, i64 128
  %.2353.i.i144 = load i64, ptr %.2352.i.i, align 8, !noalias !114
  %.2612.i.i = getelementptr i8, ptr %443, i64 424
  %.2613.i.i = load i64, ptr %.2612.i.i, align 8, !noalias !114
  %.2866.i.i = getelementptr i8, ptr %443, i64 264
  %.2867.i.i = load i64, ptr %.2866.i.i, align 8, !noalias !114
  %.3383.i.i = getelementptr i8, ptr %443, i64 256
  %.3384.i.i = load i64, ptr %.3383.i.i, align 8, !noalias !114
  %.3637.i.i = getelementptr i8, ptr %443, i64 240
  %.3638.i.i = load i64, ptr %.3637.i.i, align 8, !noalias !114
  %.3891.i.i = getelementptr i8, ptr %443, i64 232
  %.3892.i.i = load i64, ptr %.3891.i.i, align 8, !noalias !114
  %.3984242.not.i.i = icmp slt i64 %.279.i61.i, 1
  br i1 %.3984242.not.i.i, label %regions_backward, label %B732.if.lr.ph.i.i

B732.if.lr.ph.i.i:                                ; preds = %B498.i
  %.1063.i66.i = getelementptr i8, ptr %443, i64 440
  %.1064.i67.i = load i64, ptr %.1063.i66.i, align 8, !noalias !114
  %.1317.i.i = getelementptr i8, ptr %443, i64 416
  %.1318.i.i = load i64, ptr %.1317.i.i, align 8, !noalias !114
  %.809.i.i = getelementptr i8, ptr %443, i64 224
  %.810.i.i = load i64, ptr %.809.i.i, align 8, !noalias !114
  %302 = getelementptr double, ptr %.336, i64 %.1064.i67.i
  %303 = shl nuw i64 %.279.i61.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %302, i8 0, i64 %303, i1 false), !noalias !114
  %304 = getelementptr double, ptr %.336, i64 %.810.i.i
  %305 = getelementptr double, ptr %.108, i64 %.1318.i.i
  br label %B790.if.lr.ph.i.i

B732.loopexit.i.i:                                ; preds = %B790.if.i.i
  %.4125.i.i = add nuw nsw i64 %.4056.0249.i.i, 1
  %exitcond260.not.i.i = icmp eq i64 %.279.i61.i, %.4125.i.i
  br i1 %exitcond260.not.i.i, label %B882.preheader.i.i, label %B790.if.lr.ph.i.i

B882.preheader.i.i:                               ; preds = %B732.loopexit.i.i
  %306 = getelementptr double, ptr %.336, i64 %.2867.i.i
  %307 = getelementptr double, ptr %.336, i64 %.3638.i.i
  %308 = getelementptr double, ptr %.336, i64 %.3892.i.i
  %309 = getelementptr double, ptr %.336, i64 %.3384.i.i
  %310 = getelementptr double, ptr %.108, i64 %.1581.i68.i
  %311 = getelementptr double, ptr %.108, i64 %.2613.i.i
  %.4683251.not.i.i = icmp slt i64 %.2099.i.i, 1
  %312 = getelementptr i64, ptr %.63, i64 %.2353.i.i144
  %313 = getelementptr double, ptr %.108, i64 %.1835.i69.i
  br label %B882.if.i.i

B882.loopexit.i.i:                                ; preds = %B1260.if.i.i, %B882.if.i.i
  %exitcond262.not.i.i = icmp eq i64 %.279.i61.i, %.4424.i.i
  br i1 %exitcond262.not.i.i, label %B1362.loopexit.i.i, label %B882.if.i.i

B1362.loopexit.i.i:                               ; preds = %B882.loopexit.i.i
  %314 = fmul double %.4597.i.i, 5.000000e-01
  br label %regions_backward

B790.if.lr.ph.i.i:                                ; preds = %B732.loopexit.i.i, %B732.if.lr.ph.i.i
  %.4056.0249.i.i = phi i64 [ 0, %B732.if.lr.ph.i.i ], [ %.4125.i.i, %B732.loopexit.i.i ]
  %.4153.i.i = getelementptr double, ptr %304, i64 %.4056.0249.i.i
  %.4154.i.i = load double, ptr %.4153.i.i, align 8, !noalias !114
  %.4156.i.i = mul nuw nsw i64 %.4056.0249.i.i, %.279.i61.i
  %315 = getelementptr double, ptr %305, i64 %.4156.i.i
  br label %B790.if.i.i

B790.if.i.i:                                      ; preds = %B790.if.i.i, %B790.if.lr.ph.i.i
  %.4189.0246.i.i = phi i64 [ 0, %B790.if.lr.ph.i.i ], [ %.4258.i.i, %B790.if.i.i ]
  %.4258.i.i = add nuw nsw i64 %.4189.0246.i.i, 1
  %.4286.i.i = getelementptr double, ptr %302, i64 %.4189.0246.i.i
  %.4287.i.i = load double, ptr %.4286.i.i, align 8, !noalias !114
  %.4291.i70.i = getelementptr double, ptr %315, i64 %.4189.0246.i.i
  %.4292.i71.i = load double, ptr %.4291.i70.i, align 8, !noalias !114
  %.4294.i.i = fmul double %.4154.i.i, %.4292.i71.i
  %.4295.i.i = fadd double %.4287.i.i, %.4294.i.i
  store double %.4295.i.i, ptr %.4286.i.i, align 8, !noalias !114
  %exitcond.not.i72.i = icmp eq i64 %.279.i61.i, %.4258.i.i
  br i1 %exitcond.not.i72.i, label %B732.loopexit.i.i, label %B790.if.i.i

B882.if.i.i:                                      ; preds = %B882.loopexit.i.i, %B882.preheader.i.i
  %by_rho.2.0258.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.4597.i.i, %B882.loopexit.i.i ]
  %by_sd.2.0257.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.4576.i80.i, %B882.loopexit.i.i ]
  %.4355.0255.i.i = phi i64 [ 0, %B882.preheader.i.i ], [ %.4424.i.i, %B882.loopexit.i.i ]
  %.4424.i.i = add nuw nsw i64 %.4355.0255.i.i, 1
  %.4456.i.i = getelementptr double, ptr %306, i64 %.4355.0255.i.i
  %.4457.i.i = load double, ptr %.4456.i.i, align 8, !noalias !114
  %.4462.i.i = getelementptr double, ptr %307, i64 %.4355.0255.i.i
  %.4463.i73.i = load double, ptr %.4462.i.i, align 8, !noalias !114
  %.4468.i.i = getelementptr double, ptr %308, i64 %.4355.0255.i.i
  %.4469.i.i = load double, ptr %.4468.i.i, align 8, !noalias !114
  %.4474.i.i = getelementptr double, ptr %309, i64 %.4355.0255.i.i
  %.4475.i74.i = load double, ptr %.4474.i.i, align 8, !noalias !114
  %.4501.i.i = fmul double %.536.i65.i, %.4457.i.i
  %.4506.i.i = getelementptr double, ptr %310, i64 %.4355.0255.i.i
  %.4507.i.i = load double, ptr %.4506.i.i, align 8, !noalias !114
  %.4511.i.i145 = fdiv double 1.000000e+00, %.4463.i73.i
  %.4522.i.i146 = getelementptr double, ptr %302, i64 %.4355.0255.i.i
  %.4523.i.i = load double, ptr %.4522.i.i146, align 8, !noalias !114
  %.4525.i.i = fmul double %.4501.i.i, %.4523.i.i
  %.4526.i.i = fsub double %.4525.i.i, %.4469.i.i
  %.4532.i.i = fmul double %.4511.i.i145, %.4526.i.i
  %.4535.i75.i = add nuw nsw i64 %.4355.0255.i.i, %.955.i
  %.4537.i.i = getelementptr double, ptr %arg.grad, i64 %.4535.i75.i
  store double %.4532.i.i, ptr %.4537.i.i, align 8, !noalias !114
  %.4540.i.i = fmul double %.4501.i.i, %.4507.i.i
  %.4542.i.i = fmul double %.4511.i.i145, %.4540.i.i
  %.4544.i.i = fmul double %.4511.i.i145, %.4542.i.i
  %.4551.i76.i = fmul double %.4469.i.i, %.4523.i.i
  %.4552.i.i = fsub double %.4551.i76.i, %.4544.i.i
  %.4557.i.i = getelementptr double, ptr %.570, i64 %.4535.i75.i
  %.4558.i.i148 = load double, ptr %.4557.i.i, align 8, !noalias !114
  %.4559.i77.i = fmul double %.4544.i.i, %.4558.i.i148
  %.4560.i78.i = fmul double %.4463.i73.i, %.4559.i77.i
  %.4561.i.i = fadd double %.4475.i74.i, %.4560.i78.i
  %.4562.i.i149 = fmul double %.4469.i.i, 2.000000e+00
  %.4563.i.i150 = fmul double %.4562.i.i149, %.4544.i.i
  %.4564.i.i = fmul double %.4463.i73.i, %.4563.i.i150
  %.4565.i.i = fmul double %.4463.i73.i, %.4564.i.i
  %.4566.i.i = fsub double %.4561.i.i, %.4565.i.i
  %.4568.i79.i = fmul double %.4526.i.i, %.4566.i.i
  %.4570.i.i151 = fmul double %.4511.i.i145, %.4568.i79.i
  %.4572.i.i152 = fmul double %.4511.i.i145, %.4570.i.i151
  %.4573.i.i = fadd double %.4552.i.i, %.4572.i.i152
  %.4574.i.i153 = fmul double %.4457.i.i, %.4573.i.i
  %.4576.i80.i = fadd double %by_sd.2.0257.i.i, %.4574.i.i153
  %.4583.i.i = fmul double %.536.i65.i, %.4573.i.i
  %.4588.i.i154 = getelementptr double, ptr %311, i64 %.4355.0255.i.i
  %.4589.i.i155 = load double, ptr %.4588.i.i154, align 8, !noalias !114
  %.4590.i.i = fadd double %.4589.i.i155, -1.000000e+00
  %.4591.i.i = fmul double %.4590.i.i, %.4583.i.i
  %.4595.i.i = fdiv double %.4591.i.i, %.4457.i.i
  %.4597.i.i = fadd double %by_rho.2.0258.i.i, %.4595.i.i
  br i1 %.4683251.not.i.i, label %B882.loopexit.i.i, label %B1260.if.lr.ph.i.i

B1260.if.lr.ph.i.i:                               ; preds = %B882.if.i.i
  %.4731.i.i = fmul double %.4501.i.i, %.4526.i.i
  %.4733.i.i = fmul double %.4511.i.i145, %.4731.i.i
  %.4735.i81.i = fmul double %.4511.i.i145, %.4733.i.i
  %.4738.i82.i = mul nuw nsw i64 %.4355.0255.i.i, %.2099.i.i
  %316 = getelementptr double, ptr %313, i64 %.4738.i82.i
  br label %B1260.if.i.i

B1260.if.i.i:                                     ; preds = %B1260.if.i.i, %B1260.if.lr.ph.i.i
  %.4627.0252.i.i = phi i64 [ 0, %B1260.if.lr.ph.i.i ], [ %.4696.i.i, %B1260.if.i.i ]
  %.4696.i.i = add nuw nsw i64 %.4627.0252.i.i, 1
  %.4724.i.i = getelementptr i64, ptr %312, i64 %.4627.0252.i.i
  %.4725.i.i = load i64, ptr %.4724.i.i, align 8, !noalias !114
  %.4727.i.i = getelementptr double, ptr %.468, i64 %.4725.i.i
  %.4728.i.i = load double, ptr %.4727.i.i, align 8, !noalias !114
  %.4743.i.i = getelementptr double, ptr %316, i64 %.4627.0252.i.i
  %.4744.i.i = load double, ptr %.4743.i.i, align 8, !noalias !114
  %.4745.i.i = fmul double %.4735.i81.i, %.4744.i.i
  %.4746.i83.i = fsub double %.4728.i.i, %.4745.i.i
  store double %.4746.i83.i, ptr %.4727.i.i, align 8, !noalias !114
  %exitcond261.not.i.i = icmp eq i64 %.2099.i.i, %.4696.i.i
  br i1 %exitcond261.not.i.i, label %B882.loopexit.i.i, label %B1260.if.i.i

regions_backward: ; preds = %B1362.loopexit.i.i, %B498.i
  %by_sd.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B498.i ], [ %.4576.i80.i, %B1362.loopexit.i.i ]
  %by_rho.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B498.i ], [ %314, %B1362.loopexit.i.i ]
  %.5060.i.i = getelementptr i8, ptr %443, i64 64
  %.5061.i.i = load i64, ptr %.5060.i.i, align 8, !noalias !114
  %.5063.i.i = getelementptr double, ptr %.336, i64 %.5061.i.i
  %.5064.i.i = load double, ptr %.5063.i.i, align 8, !noalias !114
  %.5066.i.i = fadd double %by_sd.2.0.lcssa.i.i, %.5064.i.i
  store double %.5066.i.i, ptr %.5063.i.i, align 8, !noalias !114
  %.5329.i.i = load i64, ptr %.1802.i, align 8, !noalias !114
  %.5333.i.i = getelementptr double, ptr %.468, i64 %.5329.i.i
  %.5334.i.i = load double, ptr %.5333.i.i, align 8, !noalias !114
  %.5339.i.i = fadd double %by_rho.2.0.lcssa.i.i, %.5334.i.i
  store double %.5339.i.i, ptr %.5333.i.i, align 8, !noalias !114
  br label %B644.i

B542.i:                                           ; preds = %B448.i
  %.2098.i = getelementptr i8, ptr %443, i64 280
  %.2099.i91 = load i64, ptr %.2098.i, align 8, !noalias !81
  %.2100.not.i = icmp eq i64 %.2099.i91, 0
  br i1 %.2100.not.i, label %B616.i, label %B592.i

B592.i:                                           ; preds = %B542.i
  %.266.i.i = load i64, ptr %443, align 8, !noalias !117
  %.518.i.i = getelementptr i8, ptr %443, i64 8
  %.519.i.i = load i64, ptr %.518.i.i, align 8, !noalias !117
  %.771.i.i = getelementptr i8, ptr %443, i64 224
  %.772.i.i = load i64, ptr %.771.i.i, align 8, !noalias !117
  %.2141179.not.i.i = icmp slt i64 %.266.i.i, 1
  br i1 %.2141179.not.i.i, label %B616.i, label %B366.if.lr.ph.i.i

B366.if.lr.ph.i.i:                                ; preds = %B592.i
  %.2054.i.i = getelementptr i8, ptr %443, i64 320
  %.2055.i.i = load i64, ptr %.2054.i.i, align 8, !noalias !117
  %.1795.i.i = getelementptr i8, ptr %443, i64 312
  %.1796.i.i92 = load i64, ptr %.1795.i.i, align 8, !noalias !117
  %.1542.i.i = getelementptr i8, ptr %443, i64 304
  %.1543.i.i = load i64, ptr %.1542.i.i, align 8, !noalias !117
  %.1283.i.i93 = getelementptr i8, ptr %443, i64 296
  %.1284.i.i94 = load i64, ptr %.1283.i.i93, align 8, !noalias !117
  %.1030.i.i = getelementptr i8, ptr %443, i64 288
  %.1031.i.i = load i64, ptr %.1030.i.i, align 8, !noalias !117
  %317 = getelementptr i64, ptr %.63, i64 %.1031.i.i
  %318 = getelementptr double, ptr %.108, i64 %.2055.i.i
  %319 = getelementptr i64, ptr %.63, i64 %.1284.i.i94
  %320 = getelementptr i64, ptr %.63, i64 %.1543.i.i
  %321 = getelementptr double, ptr %.108, i64 %.1796.i.i92
  %.2427169.not.i.i = icmp slt i64 %.519.i.i, 1
  %322 = getelementptr double, ptr %.336, i64 %.772.i.i
  br label %B366.if.i.i

B366.loopexit.i.i:                                ; preds = %B616.if.i.i, %B590.i.i
  %.2141.i.i = icmp sgt i64 %.2083.0181.in.i.i, 1
  br i1 %.2141.i.i, label %B366.if.i.i, label %B616.i

B458.loopexit.i.i:                                ; preds = %B524.if.i.i, %B458.if.i.i
  %.2289.i.i = icmp samesign ugt i64 %.2236.0174.i.i, 1
  br i1 %.2289.i.i, label %B458.if.i.i, label %B590.i.i

B590.i.i:                                         ; preds = %B458.loopexit.i.i, %B366.if.i.i
  br i1 %.2427169.not.i.i, label %B366.loopexit.i.i, label %B616.if.lr.ph.i.i

B616.if.lr.ph.i.i:                                ; preds = %B590.i.i
  %323 = getelementptr double, ptr %.336, i64 %.2187.i.i96
  br label %B616.if.i.i

B366.if.i.i:                                      ; preds = %B366.loopexit.i.i, %B366.if.lr.ph.i.i
  %.2083.0181.in.i.i = phi i64 [ %.266.i.i, %B366.if.lr.ph.i.i ], [ %.2083.0181.i.i, %B366.loopexit.i.i ]
  %.2083.0181.i.i = add nsw i64 %.2083.0181.in.i.i, -1
  %.2182.i.i = getelementptr i64, ptr %317, i64 %.2083.0181.i.i
  %.2183.i.i95 = load i64, ptr %.2182.i.i, align 8, !noalias !117
  %.2185.i.i = mul nsw i64 %.2183.i.i95, %.519.i.i
  %.2187.i.i96 = add nsw i64 %.2185.i.i, %.772.i.i
  %.2191.i.i = getelementptr double, ptr %318, i64 %.2083.0181.i.i
  %.2192.i.i = load double, ptr %.2191.i.i, align 8, !noalias !117
  %.2202.i.i = getelementptr i64, ptr %319, i64 %.2083.0181.i.i
  %.2203.i.i = load i64, ptr %.2202.i.i, align 8, !noalias !117
  %.2208.i.i = getelementptr i8, ptr %.2202.i.i, i64 8
  %.2209.i.i = load i64, ptr %.2208.i.i, align 8, !noalias !117
  %.2246.i.i97 = sub i64 %.2209.i.i, %.2203.i.i
  %.2289172.not.i.i = icmp slt i64 %.2246.i.i97, 1
  br i1 %.2289172.not.i.i, label %B590.i.i, label %B458.if.lr.ph.i.i

B458.if.lr.ph.i.i:                                ; preds = %B366.if.i.i
  %324 = getelementptr double, ptr %.336, i64 %.2187.i.i96
  br label %B458.if.i.i

B458.if.i.i:                                      ; preds = %B458.if.lr.ph.i.i, %B458.loopexit.i.i
  %.2236.0174.i.i = phi i64 [ %.2246.i.i97, %B458.if.lr.ph.i.i ], [ %.2298.i.i, %B458.loopexit.i.i ]
  %.2233.0173.i.i = phi i64 [ %.2203.i.i, %B458.if.lr.ph.i.i ], [ %.2302.i.i, %B458.loopexit.i.i ]
  %.2298.i.i = add nsw i64 %.2236.0174.i.i, -1
  %.2302.i.i = add i64 %.2233.0173.i.i, 1
  %.2339.i84.i = getelementptr double, ptr %321, i64 %.2233.0173.i.i
  %.2340.i85.i = load double, ptr %.2339.i84.i, align 8, !noalias !117
  br i1 %.2427169.not.i.i, label %B458.loopexit.i.i, label %B524.if.lr.ph.i.i

B524.if.lr.ph.i.i:                                ; preds = %B458.if.i.i
  %.2330.i.i = getelementptr i64, ptr %320, i64 %.2233.0173.i.i
  %.2331.i.i = load i64, ptr %.2330.i.i, align 8, !noalias !117
  %.2333.i.i = mul nsw i64 %.2331.i.i, %.519.i.i
  %325 = getelementptr double, ptr %322, i64 %.2333.i.i
  br label %B524.if.i.i

B524.if.i.i:                                      ; preds = %B524.if.i.i, %B524.if.lr.ph.i.i
  %.2371.0170.i.i = phi i64 [ 0, %B524.if.lr.ph.i.i ], [ %.2440.i.i, %B524.if.i.i ]
  %.2440.i.i = add nuw nsw i64 %.2371.0170.i.i, 1
  %.2468.i.i98 = getelementptr double, ptr %325, i64 %.2371.0170.i.i
  %.2469.i.i = load double, ptr %.2468.i.i98, align 8, !noalias !117
  %.2473.i.i99 = getelementptr double, ptr %324, i64 %.2371.0170.i.i
  %.2474.i.i = load double, ptr %.2473.i.i99, align 8, !noalias !117
  %.2476.i.i = fmul double %.2340.i85.i, %.2474.i.i
  %.2477.i.i = fadd double %.2469.i.i, %.2476.i.i
  store double %.2477.i.i, ptr %.2468.i.i98, align 8, !noalias !117
  %exitcond.not.i86.i = icmp eq i64 %.519.i.i, %.2440.i.i
  br i1 %exitcond.not.i86.i, label %B458.loopexit.i.i, label %B524.if.i.i

B616.if.i.i:                                      ; preds = %B616.if.i.i, %B616.if.lr.ph.i.i
  %.2519.0176.i.i = phi i64 [ 0, %B616.if.lr.ph.i.i ], [ %.2588.i.i100, %B616.if.i.i ]
  %.2588.i.i100 = add nuw nsw i64 %.2519.0176.i.i, 1
  %.2616.i.i = getelementptr double, ptr %323, i64 %.2519.0176.i.i
  %.2617.i.i = load double, ptr %.2616.i.i, align 8, !noalias !117
  %.2619.i.i = fmul double %.2192.i.i, %.2617.i.i
  store double %.2619.i.i, ptr %.2616.i.i, align 8, !noalias !117
  %exitcond182.not.i.i = icmp eq i64 %.519.i.i, %.2588.i.i100
  br i1 %exitcond182.not.i.i, label %B366.loopexit.i.i, label %B616.if.i.i

B616.i:                                           ; preds = %B366.loopexit.i.i, %B592.i, %B542.i
  %.262.i.i88.i = getelementptr i8, ptr %443, i64 8
  %.263.i.i89.i = load i64, ptr %.262.i.i88.i, align 8, !noalias !120
  %.264.i.i90.i = icmp eq i64 %.263.i.i89.i, 1
  br i1 %.264.i.i90.i, label %B64.i.i.i, label %B66.i.i

B64.i.i.i:                                        ; preds = %B616.i
  %.521.i.i109.i = getelementptr i8, ptr %443, i64 96
  %.522.i.i110.i = load i64, ptr %.521.i.i109.i, align 8, !noalias !120
  %.523.i.i111.i = icmp slt i64 %.522.i.i110.i, 0
  br i1 %.523.i.i111.i, label %is_single, label %B66.i.i

is_single: ; preds = %B64.i.i.i
  %.781.i.i.i = getelementptr i8, ptr %443, i64 144
  %.782.i.i.i = load i64, ptr %.781.i.i.i, align 8, !noalias !120
  %.785.i.not.i.i = icmp eq i64 %.782.i.i.i, 0
  br i1 %.785.i.not.i.i, label %B36.i.i, label %B66.i.i

B36.i.i:                                          ; preds = %is_single
  %.279.i.i.i136 = load i64, ptr %.954.i, align 8, !noalias !125
  %.792.i.i.i137 = getelementptr i8, ptr %443, i64 120
  %.793.i.i.i = load i64, ptr %.792.i.i.i137, align 8, !noalias !125
  %326 = getelementptr i64, ptr %.63, i64 %.793.i.i.i
  %.796.i.i.i = getelementptr i8, ptr %326, i64 8
  %.797.i.i.i = load i64, ptr %.796.i.i.i, align 8, !noalias !125
  %.3109.i.i.i = getelementptr i8, ptr %443, i64 56
  %.3110.i.i.i = load i64, ptr %.3109.i.i.i, align 8, !noalias !125
  %.3112.i.i.i = getelementptr double, ptr %.336, i64 %.3110.i.i.i
  %.3113.i.i.i = load double, ptr %.3112.i.i.i, align 8, !noalias !125
  %.3366.i.i.i = getelementptr i8, ptr %443, i64 64
  %.3367.i.i.i = load i64, ptr %.3366.i.i.i, align 8, !noalias !125
  %.3369.i.i.i = getelementptr double, ptr %.336, i64 %.3367.i.i.i
  %.3370.i.i.i = load double, ptr %.3369.i.i.i, align 8, !noalias !125
  %.3630.i.i.i = load i64, ptr %443, align 8, !noalias !125
  %.3712223.not.i.i.i = icmp slt i64 %.3630.i.i.i, 1
  br i1 %.3712223.not.i.i.i, label %single_backward, label %B626.if.lr.ph.i.i.i

B626.if.lr.ph.i.i.i:                              ; preds = %B36.i.i
  %.2849.i.i.i = getelementptr i8, ptr %443, i64 224
  %.2850.i.i.i = load i64, ptr %.2849.i.i.i, align 8, !noalias !125
  %.2595.i.i.i = getelementptr i8, ptr %443, i64 232
  %.2596.i.i.i = load i64, ptr %.2595.i.i.i, align 8, !noalias !125
  %.2332.i.i.i = getelementptr i8, ptr %443, i64 248
  %.2333.i.i.i = load i64, ptr %.2332.i.i.i, align 8, !noalias !125
  %.2078.i.i.i = getelementptr i8, ptr %443, i64 256
  %.2079.i.i.i = load i64, ptr %.2078.i.i.i, align 8, !noalias !125
  %.1824.i.i.i = getelementptr i8, ptr %443, i64 240
  %.1825.i.i.i = load i64, ptr %.1824.i.i.i, align 8, !noalias !125
  %.1564.i.i.i = getelementptr i8, ptr %443, i64 200
  %.1565.i.i.i = load i64, ptr %.1564.i.i.i, align 8, !noalias !125
  %.1310.i.i.i = getelementptr i8, ptr %443, i64 136
  %.1311.i.i.i = load i64, ptr %.1310.i.i.i, align 8, !noalias !125
  %.1050.i.i.i = getelementptr i8, ptr %443, i64 128
  %.1051.i.i.i = load i64, ptr %.1050.i.i.i, align 8, !noalias !125
  %.532.i.i.i138 = getelementptr i8, ptr %443, i64 104
  %.533.i.i.i139 = load i64, ptr %.532.i.i.i138, align 8, !noalias !125
  %327 = getelementptr double, ptr %.336, i64 %.1825.i.i.i
  %328 = getelementptr double, ptr %.336, i64 %.2079.i.i.i
  %329 = getelementptr double, ptr %.336, i64 %.2333.i.i.i
  %330 = getelementptr double, ptr %.336, i64 %.2596.i.i.i
  %331 = getelementptr double, ptr %.336, i64 %.2850.i.i.i
  %332 = getelementptr double, ptr %.108, i64 %.533.i.i.i139
  %.3958217.not.i.i.i = icmp slt i64 %.797.i.i.i, 1
  %333 = getelementptr i64, ptr %.63, i64 %.1051.i.i.i
  %334 = getelementptr double, ptr %.108, i64 %.1311.i.i.i
  %.4104220.not.i.i.i = icmp slt i64 %.1565.i.i.i, 1
  %.259.i.i.i.i = getelementptr i8, ptr %443, i64 208
  br label %B626.if.i.i.i

B978.i.i.i:                                       ; preds = %B904.if.i.i.i, %B626.if.i.i.i
  %invariant.gep.i.i.i141 = getelementptr i64, ptr %.63, i64 %.3654.0225.i.i.i
  br i1 %.4104220.not.i.i.i, label %B1144.i.i.i, label %B1004.if.lr.ph.i.i.i

B1004.if.lr.ph.i.i.i:                             ; preds = %B978.i.i.i
  %.4459.i.i.i = fmul double %.3818.i.i.i, %.3869.i.i.i
  br label %B1004.if.i.i.i142

B1096.i.i.i:                                      ; preds = %B1004.if.i.i.i142
  %.373.i.i.i.i = load i64, ptr %.343.i, align 8, !noalias !128
  %335 = getelementptr i64, ptr %.63, i64 %.373.i.i.i.i
  %.637.i.i.i.i = load i64, ptr %.636.i.i.i.i, align 8, !noalias !128
  %.idx.i.i.i.i = mul i64 %.637.i.i.i.i, 496
  %336 = getelementptr i8, ptr %335, i64 %.idx.i.i.i.i
  %.912.i.i.i.i = getelementptr i8, ptr %336, i64 8
  %.913.i.i.i.i = load i64, ptr %.912.i.i.i.i, align 8, !noalias !128
  %.654.i.i.i.i = getelementptr i8, ptr %.636.i.i.i.i, i64 8
  %.655.i.i.i.i = load i64, ptr %.654.i.i.i.i, align 8, !noalias !128
  %gep.i.i.i143 = getelementptr i64, ptr %invariant.gep.i.i.i141, i64 %.655.i.i.i.i
  %.658.i.i.i.i = load i64, ptr %gep.i.i.i143, align 8, !noalias !128
  %.914.i.i.i.i = mul nsw i64 %.658.i.i.i.i, %.913.i.i.i.i
  %.660.i.i.i.i = getelementptr i8, ptr %336, i64 224
  %.661.i.i.i.i = load i64, ptr %.660.i.i.i.i, align 8, !noalias !128
  %337 = getelementptr double, ptr %.336, i64 %.914.i.i.i.i
  %338 = getelementptr double, ptr %337, i64 %.661.i.i.i.i
  %.4455.i.i.i = getelementptr double, ptr %338, i64 %.4436.i.i.i
  %.4456.i.i.i = load double, ptr %.4455.i.i.i, align 8, !noalias !125
  %.4460.i.i.i = fsub double %.4456.i.i.i, %.4459.i.i.i
  store double %.4460.i.i.i, ptr %.4455.i.i.i, align 8, !noalias !125
  br label %B1183.i.i.i

B1144.i.i.i:                                      ; preds = %B1183.i.i.i, %B978.i.i.i
  %.4475.i.i.i = fmul double %.3113.i.i.i, %.3818.i.i.i
  %.4480.i.i.i = fadd double %.3864.i.i.i, %.3864.i.i.i
  %.4483.i.i.i = fmul double %.4475.i.i.i, %.4480.i.i.i
  %.4485.i.i.i = fadd double %.3874.i.i.i, %.4483.i.i.i
  %exitcond228.not.i.i.i = icmp eq i64 %.3725.i.i.i, %.3630.i.i.i
  br i1 %exitcond228.not.i.i.i, label %B1182.loopexit.i.i.i, label %B626.if.i.i.i

B1182.loopexit.i.i.i:                             ; preds = %B1144.i.i.i
  %.4782.pre.i.i.i = load i64, ptr %.3366.i.i.i, align 8, !noalias !125
  br label %single_backward

B1183.i.i.i:                                      ; preds = %B1004.if.i.i.i142, %B1096.i.i.i
  %exitcond227.not.i.i.i = icmp eq i64 %.1565.i.i.i, %.4117.i.i.i
  br i1 %exitcond227.not.i.i.i, label %B1144.i.i.i, label %B1004.if.i.i.i142

B626.if.i.i.i:                                    ; preds = %B1144.i.i.i, %B626.if.lr.ph.i.i.i
  %d_sd.4.0226.i.i.i = phi double [ %.3370.i.i.i, %B626.if.lr.ph.i.i.i ], [ %.4485.i.i.i, %B1144.i.i.i ]
  %.3654.0225.i.i.i = phi i64 [ 0, %B626.if.lr.ph.i.i.i ], [ %.3725.i.i.i, %B1144.i.i.i ]
  %.3725.i.i.i = add nuw nsw i64 %.3654.0225.i.i.i, 1
  %.3757.i.i.i = getelementptr double, ptr %327, i64 %.3654.0225.i.i.i
  %.3758.i.i.i = load double, ptr %.3757.i.i.i, align 8, !noalias !125
  %.3763.i.i.i = getelementptr double, ptr %328, i64 %.3654.0225.i.i.i
  %.3764.i.i.i = load double, ptr %.3763.i.i.i, align 8, !noalias !125
  %.3769.i.i.i = getelementptr double, ptr %329, i64 %.3654.0225.i.i.i
  %.3770.i.i.i = load double, ptr %.3769.i.i.i, align 8, !noalias !125
  %.3775.i.i.i = getelementptr double, ptr %330, i64 %.3654.0225.i.i.i
  %.3776.i.i.i = load double, ptr %.3775.i.i.i, align 8, !noalias !125
  %.3781.i.i.i = getelementptr double, ptr %331, i64 %.3654.0225.i.i.i
  %.3782.i.i.i = load double, ptr %.3781.i.i.i, align 8, !noalias !125
  %.3817.i.i.i = getelementptr double, ptr %332, i64 %.3654.0225.i.i.i
  %.3818.i.i.i = load double, ptr %.3817.i.i.i, align 8, !noalias !125
  %.3822.i.i.i = fmul double %.3776.i.i.i, %.3782.i.i.i
  %.3824.i.i.i = fadd double %d_sd.4.0226.i.i.i, %.3822.i.i.i
  %.3828.i.i.i = fmul double %.3113.i.i.i, %.3782.i.i.i
  %.3829.i.i.i = fsub double %.3828.i.i.i, %.3776.i.i.i
  %.3833.i.i.i = fdiv double %.3829.i.i.i, %.3758.i.i.i
  %.3836.i.i.i = add nsw i64 %.3654.0225.i.i.i, %.279.i.i.i136
  %.3838.i.i.i = getelementptr double, ptr %arg.grad, i64 %.3836.i.i.i
  store double %.3833.i.i.i, ptr %.3838.i.i.i, align 8, !noalias !125
  %.3843.i.i.i = fdiv double %.3833.i.i.i, %.3758.i.i.i
  %.3848.i.i.i = getelementptr double, ptr %.570, i64 %.3836.i.i.i
  %.3849.i.i.i = load double, ptr %.3848.i.i.i, align 8, !noalias !125
  %.3850.i.i.i = fadd double %.3770.i.i.i, %.3849.i.i.i
  %.3851.i.i.i = fneg double %.3850.i.i.i
  %.3852.i.i.i = fmul double %.3833.i.i.i, %.3851.i.i.i
  %.3853.i.i.i = fmul double %.3770.i.i.i, %.3833.i.i.i
  %.3854.i.i.i = fsub double %.3852.i.i.i, %.3853.i.i.i
  %.3855.i.i.i = fadd double %.3854.i.i.i, -1.000000e+00
  %.3856.i.i.i = fmul double %.3855.i.i.i, 5.000000e-01
  %.3860.i.i.i = fdiv double %.3856.i.i.i, %.3758.i.i.i
  %.3864.i.i.i = fdiv double %.3860.i.i.i, %.3758.i.i.i
  %.3869.i.i.i = fmul double %.3113.i.i.i, %.3843.i.i.i
  %.3873.i.i.i = fmul double %.3764.i.i.i, %.3843.i.i.i
  %.3874.i.i.i = fadd double %.3824.i.i.i, %.3873.i.i.i
  br i1 %.3958217.not.i.i.i, label %B978.i.i.i, label %B904.if.lr.ph.i.i.i

B904.if.lr.ph.i.i.i:                              ; preds = %B626.if.i.i.i
  %.4006.i.i.i = mul nuw nsw i64 %.3654.0225.i.i.i, %.797.i.i.i
  %339 = getelementptr double, ptr %334, i64 %.4006.i.i.i
  br label %B904.if.i.i.i

B904.if.i.i.i:                                    ; preds = %B904.if.i.i.i, %B904.if.lr.ph.i.i.i
  %.3902.0218.i.i.i = phi i64 [ 0, %B904.if.lr.ph.i.i.i ], [ %.3971.i.i.i, %B904.if.i.i.i ]
  %.3971.i.i.i = add nuw nsw i64 %.3902.0218.i.i.i, 1
  %.3999.i.i.i = getelementptr i64, ptr %333, i64 %.3902.0218.i.i.i
  %.4000.i.i.i = load i64, ptr %.3999.i.i.i, align 8, !noalias !125
  %.4002.i.i.i = getelementptr double, ptr %.468, i64 %.4000.i.i.i
  %.4003.i.i.i = load double, ptr %.4002.i.i.i, align 8, !noalias !125
  %.4011.i.i.i = getelementptr double, ptr %339, i64 %.3902.0218.i.i.i
  %.4012.i.i.i = load double, ptr %.4011.i.i.i, align 8, !noalias !125
  %.4014.i.i.i = fmul double %.3869.i.i.i, %.4012.i.i.i
  %.4015.i.i.i = fsub double %.4003.i.i.i, %.4014.i.i.i
  store double %.4015.i.i.i, ptr %.4002.i.i.i, align 8, !noalias !125
  %exitcond.not.i.i.i140 = icmp eq i64 %.797.i.i.i, %.3971.i.i.i
  br i1 %exitcond.not.i.i.i140, label %B978.i.i.i, label %B904.if.i.i.i

B1004.if.i.i.i142:                                ; preds = %B1183.i.i.i, %B1004.if.lr.ph.i.i.i
  %.4048.0221.i.i.i = phi i64 [ 0, %B1004.if.lr.ph.i.i.i ], [ %.4117.i.i.i, %B1183.i.i.i ]
  %.4117.i.i.i = add nuw nsw i64 %.4048.0221.i.i.i, 1
  %.260.i.i.i.i = load i64, ptr %.259.i.i.i.i, align 8, !noalias !128
  %340 = getelementptr i64, ptr %.63, i64 %.260.i.i.i.i
  %.636.idx.i.i.i.i = mul i64 %.4048.0221.i.i.i, 24
  %.636.i.i.i.i = getelementptr i8, ptr %340, i64 %.636.idx.i.i.i.i
  %.930.i.i.i.i = getelementptr i8, ptr %.636.i.i.i.i, i64 16
  %.931.i.i.i.i = load i64, ptr %.930.i.i.i.i, align 8, !noalias !128
  %.4435.i.i.i = getelementptr i64, ptr %.63, i64 %.931.i.i.i.i
  %.4436.i.i.i = load i64, ptr %.4435.i.i.i, align 8, !noalias !125
  %.4437.i.i.i = icmp sgt i64 %.4436.i.i.i, -1
  br i1 %.4437.i.i.i, label %B1096.i.i.i, label %B1183.i.i.i

single_backward: ; preds = %B1182.loopexit.i.i.i, %B36.i.i
  %.4782.i.i.i = phi i64 [ %.3367.i.i.i, %B36.i.i ], [ %.4782.pre.i.i.i, %B1182.loopexit.i.i.i ]
  %d_sd.4.0.lcssa.i.i.i = phi double [ %.3370.i.i.i, %B36.i.i ], [ %.4485.i.i.i, %B1182.loopexit.i.i.i ]
  %.4787.i.i.i = getelementptr double, ptr %.336, i64 %.4782.i.i.i
  store double %d_sd.4.0.lcssa.i.i.i, ptr %.4787.i.i.i, align 8, !noalias !125
  br label %B644.i

B66.i.i:                                          ; preds = %is_single, %B64.i.i.i, %B616.i
  %.371.i.i = load i64, ptr %443, align 8, !noalias !131
  %.879.i.i = load i64, ptr %.954.i, align 8, !noalias !131
  %.1141.i.i = getelementptr i8, ptr %443, i64 16
  %.1142.i.i = load i64, ptr %.1141.i.i, align 8, !noalias !131
  %.1395.i.i = getelementptr i8, ptr %443, i64 88
  %.1396.i.i = load i64, ptr %.1395.i.i, align 8, !noalias !131
  %.1397.not.i.i = icmp eq i64 %.1396.i.i, 0
  %.25121816.not.i.i = icmp slt i64 %.371.i.i, 1
  br i1 %.25121816.not.i.i, label %B644.i, label %B472.lr.ph.i.i

B472.lr.ph.i.i:                                   ; preds = %B66.i.i
  %.2427.i.i = getelementptr i8, ptr %443, i64 272
  %.2428.i.i = load i64, ptr %.2427.i.i, align 8, !noalias !131
  %.2164.i.i = getelementptr i8, ptr %443, i64 120
  %.2165.i.i = load i64, ptr %.2164.i.i, align 8, !noalias !131
  %.1910.i.i = getelementptr i8, ptr %443, i64 64
  %.1911.i.i = load i64, ptr %.1910.i.i, align 8, !noalias !131
  %.1656.i.i = getelementptr i8, ptr %443, i64 56
  %.1657.i.i = load i64, ptr %.1656.i.i, align 8, !noalias !131
  %.2805.i.i = getelementptr i8, ptr %443, i64 104
  %.3065.i.i = getelementptr i8, ptr %443, i64 240
  %.3331.i.i = getelementptr i8, ptr %443, i64 256
  %.3589.i.i = getelementptr i8, ptr %443, i64 248
  %.3853.i.i = getelementptr i8, ptr %443, i64 232
  %.4111.i.i = getelementptr i8, ptr %443, i64 224
  %.42111701.not.i.i = icmp slt i64 %.263.i.i89.i, 1
  %341 = getelementptr double, ptr %.336, i64 %.1911.i.i
  %.4663.i.i = getelementptr i8, ptr %443, i64 96
  %.9536.not.i.i.i = icmp slt i64 %.1142.i.i, 1
  %.8.i.i.i = sitofp i64 %.1142.i.i to double
  %.9.i.i91.i = fmul double %.8.i.i.i, 5.000000e-01
  %342 = getelementptr double, ptr %.336, i64 %.1657.i.i
  %storemerge1629.i.i = tail call i64 @llvm.smax.i64(i64 %.1142.i.i, i64 0)
  %.5849.i.i = add nsw i64 %.1142.i.i, -1
  %343 = getelementptr double, ptr %.336, i64 %.2428.i.i
  %.7354.i92.i = getelementptr i8, ptr %443, i64 264
  %.7616.i.i = getelementptr i8, ptr %443, i64 144
  %.277.i.i.i101 = getelementptr i8, ptr %443, i64 168
  %.785.i1656.i.i = getelementptr i8, ptr %443, i64 184
  %.531.i.i93.i = getelementptr i8, ptr %443, i64 176
  %.1197.i.i.i102 = getelementptr i8, ptr %443, i64 152
  %.2312.i.i.i = getelementptr i8, ptr %443, i64 160
  %344 = getelementptr i64, ptr %.63, i64 %.2165.i.i
  %.9051.i.i = getelementptr i8, ptr %443, i64 128
  %.9309.i.i = getelementptr i8, ptr %443, i64 136
  %.9719.i.i = getelementptr i8, ptr %443, i64 200
  %.259.i.i94.i = getelementptr i8, ptr %443, i64 208
  br label %B472.i.i

B466.loopexit.i.i:                                ; preds = %B3006.loopexit.i.i, %B2984.i.i
  %exitcond1842.not.i.i = icmp eq i64 %.2525.i.i, %.371.i.i
  br i1 %exitcond1842.not.i.i, label %B644.i, label %B472.i.i

B472.i.i:                                         ; preds = %B466.loopexit.i.i, %B472.lr.ph.i.i
  %.2456.01818.i.i = phi i64 [ 0, %B472.lr.ph.i.i ], [ %.2525.i.i, %B466.loopexit.i.i ]
  %.2525.i.i = add nuw nsw i64 %.2456.01818.i.i, 1
  %.2806.i.i = load i64, ptr %.2805.i.i, align 8, !noalias !131
  %.2809.i.i = mul nsw i64 %.2456.01818.i.i, %.263.i.i89.i
  %.2811.i.i = mul nsw i64 %.2809.i.i, %.263.i.i89.i
  %.3066.i.i = load i64, ptr %.3065.i.i, align 8, !noalias !131
  %.3072.i.i = add nsw i64 %.3066.i.i, %.2811.i.i
  %.3332.i.i = load i64, ptr %.3331.i.i, align 8, !noalias !131
  %.3336.i.i = add nsw i64 %.3332.i.i, %.2809.i.i
  %.3590.i.i = load i64, ptr %.3589.i.i, align 8, !noalias !131
  %.3854.i.i = load i64, ptr %.3853.i.i, align 8, !noalias !131
  %.3858.i.i103 = add nsw i64 %.3854.i.i, %.2809.i.i
  %.4112.i.i = load i64, ptr %.4111.i.i, align 8, !noalias !131
  %.4116.i.i104 = add nsw i64 %.4112.i.i, %.2809.i.i
  %.4119.i.i = mul nsw i64 %.2456.01818.i.i, %.1142.i.i
  %.4121.i.i = add nsw i64 %.4119.i.i, %.879.i.i
  br i1 %.42111701.not.i.i, label %B972.i.i, label %B848.if.lr.ph.i.i

B848.if.lr.ph.i.i:                                ; preds = %B472.i.i
  %345 = getelementptr double, ptr %.336, i64 %.4116.i.i104
  %346 = getelementptr double, ptr %.336, i64 %.3858.i.i103
  br label %B882.if.lr.ph.i.i

B848.loopexit.i.i:                                ; preds = %B882.if.i95.i
  %.4224.i.i106 = add nuw nsw i64 %.4155.01703.i.i, 1
  %exitcond1819.not.i.i = icmp eq i64 %.263.i.i89.i, %.4224.i.i106
  br i1 %exitcond1819.not.i.i, label %B972.i.i, label %B882.if.lr.ph.i.i

B972.i.i:                                         ; preds = %B848.loopexit.i.i, %B472.i.i
  %.4664.i.i = load i64, ptr %.4663.i.i, align 8, !noalias !131
  %.4665.i.i = icmp sgt i64 %.4664.i.i, -1
  br i1 %.4665.i.i, label %B1030.i.i, label %B1210.i.i

B1030.i.i:                                        ; preds = %B972.i.i
  %.4922.i.i = getelementptr double, ptr %.336, i64 %.4664.i.i
  %.4923.i.i = load double, ptr %.4922.i.i, align 8, !noalias !131
  br i1 %.9536.not.i.i.i, label %squared, label %B30.if.lr.ph.i.i.i128

B30.if.lr.ph.i.i.i128:                            ; preds = %B1030.i.i
  %347 = getelementptr double, ptr %.336, i64 %.3858.i.i103
  br label %B30.if.i.i.i129

B30.if.i.i.i129:                                  ; preds = %B30.if.i.i.i129, %B30.if.lr.ph.i.i.i128
  %total.2.039.i.i.i = phi double [ 0.000000e+00, %B30.if.lr.ph.i.i.i128 ], [ %.145.i.i.i, %B30.if.i.i.i129 ]
  %.37.037.i.i.i = phi i64 [ 0, %B30.if.lr.ph.i.i.i128 ], [ %.108.i.i.i, %B30.if.i.i.i129 ]
  %.108.i.i.i = add nuw nsw i64 %.37.037.i.i.i, 1
  %.136.i.i.i130 = getelementptr double, ptr %347, i64 %.37.037.i.i.i
  %.137.i.i.i131 = load double, ptr %.136.i.i.i130, align 8, !noalias !132
  %.143.i.i.i = fmul double %.137.i.i.i131, %.137.i.i.i131
  %.145.i.i.i = fadd double %total.2.039.i.i.i, %.143.i.i.i
  %exitcond.not.i1654.i.i = icmp eq i64 %.108.i.i.i, %.1142.i.i
  br i1 %exitcond.not.i1654.i.i, label %squared, label %B30.if.i.i.i129

squared: ; preds = %B30.if.i.i.i129, %B1030.i.i
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B1030.i.i ], [ %.145.i.i.i, %B30.if.i.i.i129 ]
  %.5217.i107.i = getelementptr double, ptr %.468, i64 %.4664.i.i
  %.5218.i108.i = load double, ptr %.5217.i107.i, align 8, !noalias !131
  %.7.i.i.i = fmul double %.4923.i.i, 5.000000e-01
  %.11.i.i.i = fadd double %.9.i.i91.i, %.7.i.i.i
  call fastcc void @stirling_slope.2(ptr %.12.i.i87.i, double %.11.i.i.i)
  %.26.i.i.i = load double, ptr %.12.i.i87.i, align 8, !noalias !135
  call fastcc void @stirling_slope.2(ptr %.39.i.i.i, double %.7.i.i.i)
  %.53.i.i.i = load double, ptr %.39.i.i.i, align 8, !noalias !135
  %.63.i.i.i = fsub double %.26.i.i.i, %.53.i.i.i
  %.67.i.i.i = fdiv double %.9.i.i91.i, %.7.i.i.i
  %.68.i.i.i = tail call double @log1p(double %.67.i.i.i)
  %.69.i.i.i = fadd double %.63.i.i.i, %.68.i.i.i
  %.74.i.i.i = fsub double %.69.i.i.i, %.67.i.i.i
  %.78.i.i.i132 = fdiv double %total.2.0.lcssa.i.i.i, %.4923.i.i
  %.79.i.i.i133 = tail call double @log1p(double %.78.i.i.i132)
  %.80.i.i.i134 = fsub double %.74.i.i.i, %.79.i.i.i133
  %.82.i.i.i135 = fadd double %.4923.i.i, %.8.i.i.i
  %.83.i.i.i = fmul double %.82.i.i.i135, %total.2.0.lcssa.i.i.i
  %.84.i.i.i = fadd double %.4923.i.i, %total.2.0.lcssa.i.i.i
  %.85.i.i.i = fmul double %.4923.i.i, %.84.i.i.i
  %.89.i.i.i = fdiv double %.83.i.i.i, %.85.i.i.i
  %.90.i.i.i = fadd double %.89.i.i.i, %.80.i.i.i134
  %.91.i.i.i = fmul double %.90.i.i.i, 5.000000e-01
  %.4959.i.i = fdiv double %.82.i.i.i135, %.84.i.i.i
  %.5245.i.i = fadd double %.5218.i108.i, %.91.i.i.i
  store double %.5245.i.i, ptr %.5217.i107.i, align 8, !noalias !131
  br label %B1210.i.i

B1210.i.i:                                        ; preds = %squared, %B972.i.i
  %pulled.2.1.i.i = phi double [ %.4959.i.i, %squared ], [ 1.000000e+00, %B972.i.i ]
  br i1 %.42111701.not.i.i, label %B1370.i.i, label %B1232.if.lr.ph.i.i

B1232.if.lr.ph.i.i:                               ; preds = %B1210.i.i
  %.5372.i.i = fneg double %pulled.2.1.i.i
  %348 = getelementptr double, ptr %.336, i64 %.3858.i.i103
  %349 = getelementptr double, ptr %.336, i64 %.4116.i.i104
  br label %B1232.if.i.i

B1346.i.i107:                                     ; preds = %B1286.if.i.i, %B1232.if.i.i
  %total.14.2.lcssa.i.i = phi double [ %.5379.i.i, %B1232.if.i.i ], [ %.5518.i.i, %B1286.if.i.i ]
  %.5533.i.i = getelementptr double, ptr %349, i64 %.5274.01709.i.i
  store double %total.14.2.lcssa.i.i, ptr %.5533.i.i, align 8, !noalias !131
  %exitcond1821.not.i.i = icmp eq i64 %.263.i.i89.i, %.5343.i.i
  br i1 %exitcond1821.not.i.i, label %B1370.i.i, label %B1232.if.i.i

B1370.i.i:                                        ; preds = %B1346.i.i107, %B1210.i.i
  br i1 %.9536.not.i.i.i, label %B2418.i.i, label %B1396.if.lr.ph.i.i

B1396.if.lr.ph.i.i:                               ; preds = %B1370.i.i
  %350 = getelementptr double, ptr %.336, i64 %.4116.i.i104
  %351 = getelementptr double, ptr %.336, i64 %.3072.i.i
  %352 = getelementptr double, ptr %arg.grad, i64 %.4121.i.i
  br label %B1396.if.i.i

B1502.i.i:                                        ; preds = %B1440.if.i.i, %B1396.if.i.i
  %.5820.pre-phi.i.i = phi i64 [ 0, %B1396.if.i.i ], [ %.5796.i.i, %B1440.if.i.i ]
  %total.15.2.lcssa.i.i = phi double [ %.5672.i.i, %B1396.if.i.i ], [ %.5810.i.i, %B1440.if.i.i ]
  %353 = getelementptr double, ptr %351, i64 %.5820.pre-phi.i.i
  %.5826.i.i = getelementptr double, ptr %353, i64 %.5570.01717.i.i
  %.5827.i.i = load double, ptr %.5826.i.i, align 8, !noalias !131
  %.5832.i.i = fdiv double %total.15.2.lcssa.i.i, %.5827.i.i
  %.5841.i.i = getelementptr double, ptr %352, i64 %.5570.01717.i.i
  store double %.5832.i.i, ptr %.5841.i.i, align 8, !noalias !131
  %exitcond1823.not.i.i = icmp eq i64 %.1142.i.i, %.5639.i.i
  br i1 %exitcond1823.not.i.i, label %B1592.if.i.i, label %B1396.if.i.i

B1796.preheader.i.i:                              ; preds = %B1706.i.i
  %354 = getelementptr double, ptr %.336, i64 %.3590.i.i
  %355 = getelementptr double, ptr %354, i64 %.2809.i.i
  br label %B1824.if.lr.ph.i.i

B1706.i.i:                                        ; preds = %B1644.if.i.i, %B1592.if.i.i
  %total.16.2.lcssa.i.i = phi double [ %.5975.i.i, %B1592.if.i.i ], [ %.6115.i.i, %B1644.if.i.i ]
  %.6125.i97.i = mul nsw i64 %.5873.01727.i.i, %.263.i.i89.i
  %356 = getelementptr double, ptr %351, i64 %.6125.i97.i
  %.6131.i98.i = getelementptr double, ptr %356, i64 %.5873.01727.i.i
  %.6132.i99.i = load double, ptr %.6131.i98.i, align 8, !noalias !131
  %.6137.i.i = fdiv double %total.16.2.lcssa.i.i, %.6132.i99.i
  %.6146.i.i = getelementptr double, ptr %350, i64 %.5873.01727.i.i
  store double %.6137.i.i, ptr %.6146.i.i, align 8, !noalias !131
  %.5929.i.i108 = icmp sgt i64 %.5876.01728.i.i, 1
  br i1 %.5929.i.i108, label %B1592.if.i.i, label %B1796.preheader.i.i

B1796.loopexit.i.i:                               ; preds = %B2068.i.i
  %.6243.i.i = add nsw i64 %.6181.01743.i.i, -1
  %.6247.i.i = add i64 %.6178.01742.i.i, -1
  %.6234.i.i = icmp sgt i64 %.6181.01743.i.i, 1
  br i1 %.6234.i.i, label %B1824.if.lr.ph.i.i, label %B2206.if.lr.ph.i.i

B1846.i.i:                                        ; preds = %B1824.if.i.i
  %.6408.i.i = load double, ptr %.6407.i.i109, align 8, !noalias !131
  %.6414.i.i = load double, ptr %.6413.i.i, align 8, !noalias !131
  %.6415.i.i = fadd double %.6408.i.i, %.6414.i.i
  %.6416.i100.i = fneg double %.6415.i.i
  %.6421.i.i = getelementptr double, ptr %352, i64 %.6299.01739.i.i
  %.6422.i.i = load double, ptr %.6421.i.i, align 8, !noalias !131
  %.6423.i.i = fmul double %.6422.i.i, %.6416.i100.i
  %.6429.i.i = load double, ptr %.6428.i.i, align 8, !noalias !131
  %.6434.i.i = getelementptr double, ptr %355, i64 %.6299.01739.i.i
  %.6435.i.i = load double, ptr %.6434.i.i, align 8, !noalias !131
  %.6436.i.i = fmul double %.6429.i.i, %.6435.i.i
  %.6437.i.i = fsub double %.6423.i.i, %.6436.i.i
  %.6446.i.i = icmp eq i64 %.6178.01742.i.i, %.6299.01739.i.i
  br i1 %.6446.i.i, label %B1948.i.i, label %B1964.i.i

B1948.i.i:                                        ; preds = %B1846.i.i
  %.6449.i.i = fadd double %.6437.i.i, -1.000000e+00
  %.6452.i.i = fmul double %.6449.i.i, 5.000000e-01
  br label %B1964.i.i

B1964.i.i:                                        ; preds = %B1824.if.i.i, %B1948.i.i, %B1846.i.i
  %total.18.3.i.i = phi double [ %.6452.i.i, %B1948.i.i ], [ %.6437.i.i, %B1846.i.i ], [ 0.000000e+00, %B1824.if.i.i ]
  br i1 %.65461729.not.i.i, label %B2068.i.i, label %B1994.if.lr.ph.i.i

B1994.if.lr.ph.i.i:                               ; preds = %B1964.i.i
  %invariant.gep1736.i.i = getelementptr double, ptr %343, i64 %.6299.01739.i.i
  br label %B1994.if.i.i

B2068.i.i:                                        ; preds = %B1994.if.i.i, %B1964.i.i
  %total.17.3.lcssa.i.i = phi double [ %total.18.3.i.i, %B1964.i.i ], [ %.6604.i.i, %B1994.if.i.i ]
  %.6621.i.i = load double, ptr %.6620.i.i, align 8, !noalias !131
  %.6626.i.i = fdiv double %total.17.3.lcssa.i.i, %.6621.i.i
  %.6639.i.i = getelementptr double, ptr %387, i64 %.6299.01739.i.i
  store double %.6626.i.i, ptr %.6639.i.i, align 8, !noalias !131
  %exitcond1824.not.i.i = icmp eq i64 %.1142.i.i, %.6368.i.i
  br i1 %exitcond1824.not.i.i, label %B1796.loopexit.i.i, label %B1824.if.i.i

B2168.loopexit.i.i:                               ; preds = %B2344.i.i
  %.6750.i.i = add nuw nsw i64 %.6681.01755.i.i, 1
  %exitcond1825.not.i.i = icmp eq i64 %.1142.i.i, %.6750.i.i
  br i1 %exitcond1825.not.i.i, label %B2418.i.i, label %B2206.if.lr.ph.i.i

B2344.i.i:                                        ; preds = %B2270.if.i.i, %B2206.if.i.i
  %total.19.3.lcssa.i.i = phi double [ %.6909.i.i, %B2206.if.i.i ], [ %.7053.i.i, %B2270.if.i.i ]
  %.7063.i.i = mul nsw i64 %.6803.01752.i.i, %.263.i.i89.i
  %357 = getelementptr double, ptr %351, i64 %.7063.i.i
  %.7069.i.i = getelementptr double, ptr %357, i64 %.6803.01752.i.i
  %.7070.i.i = load double, ptr %.7069.i.i, align 8, !noalias !131
  %.7075.i.i = fdiv double %total.19.3.lcssa.i.i, %.7070.i.i
  store double %.7075.i.i, ptr %.6908.i.i, align 8, !noalias !131
  %.6859.i.i = icmp sgt i64 %.6806.01753.i.i, 1
  br i1 %.6859.i.i, label %B2206.if.i.i, label %B2168.loopexit.i.i

B2418.i.i:                                        ; preds = %B2168.loopexit.i.i, %B1370.i.i
  %.7355.i101.i = load i64, ptr %.7354.i92.i, align 8, !noalias !131
  %358 = getelementptr double, ptr %.336, i64 %.7355.i101.i
  %.7359.i.i = getelementptr double, ptr %358, i64 %.2456.01818.i.i
  %.7360.i.i = load double, ptr %.7359.i.i, align 8, !noalias !131
  %.7617.i.i = load i64, ptr %.7616.i.i, align 8, !noalias !131
  %.7618.not.i.i = icmp eq i64 %.7617.i.i, 0
  br i1 %.7618.not.i.i, label %B2984.i.i, label %B2552.preheader.i.i

B2552.preheader.i.i:                              ; preds = %B2418.i.i
  br i1 %.42111701.not.i.i, label %B2718.preheader.i.i, label %B2552.if.lr.ph.i.i

B2552.if.lr.ph.i.i:                               ; preds = %B2552.preheader.i.i
  %359 = getelementptr double, ptr %.336, i64 %.4116.i.i104
  %360 = getelementptr double, ptr %.336, i64 %.3336.i.i
  br label %B2552.if.i.i

B2552.loopexit.i.i:                               ; preds = %B2606.if.i.i, %B2552.if.i.i
  %by_log_weight.3.2.lcssa.i.i = phi double [ %by_log_weight.4.11765.i.i, %B2552.if.i.i ], [ %.7921.i.i, %B2606.if.i.i ]
  %indvars.iv.next.i.i = add nuw i64 %indvars.iv.i.i, 1
  %exitcond1827.not.i.i = icmp eq i64 %.263.i.i89.i, %.7716.i.i
  br i1 %exitcond1827.not.i.i, label %B2718.preheader.i.i, label %B2552.if.i.i

B2718.preheader.i.i:                              ; preds = %B2552.loopexit.i.i, %B2552.preheader.i.i
  %by_log_weight.4.1.lcssa.i.i = phi double [ 0.000000e+00, %B2552.preheader.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2552.loopexit.i.i ]
  br i1 %.9536.not.i.i.i, label %B2950.i.i, label %B2718.if.lr.ph.i.i

B2718.if.lr.ph.i.i:                               ; preds = %B2718.preheader.i.i
  %361 = getelementptr double, ptr %.336, i64 %.3072.i.i
  br label %B2718.if.i.i

B2718.loopexit.i.i:                               ; preds = %B2894.i.i111
  %.8040.i.i = add nuw nsw i64 %.7971.01778.i.i, 1
  %exitcond1831.not.i.i = icmp eq i64 %.1142.i.i, %.8040.i.i
  br i1 %exitcond1831.not.i.i, label %B2950.i.i, label %B2718.if.i.i

B2894.i.i111:                                     ; preds = %B2820.if.i.i
  %.8167.i.i = add nuw nsw i64 %.8098.01773.i.i, 1
  %.8398.i.i = getelementptr double, ptr %393, i64 %.8098.01773.i.i
  %.8399.i.i = load double, ptr %.8398.i.i, align 8, !noalias !131
  %.8401.i.i = fmul double %.8380.i.i, %.8399.i.i
  %.8405.i.i = fadd double %by_log_weight.5.21775.i.i, %.8401.i.i
  %exitcond1830.not.i.i = icmp eq i64 %.1142.i.i, %.8167.i.i
  br i1 %exitcond1830.not.i.i, label %B2718.loopexit.i.i, label %B2820.if.lr.ph.i.i

B2950.i.i:                                        ; preds = %B2718.loopexit.i.i, %B2718.preheader.i.i
  %by_log_weight.6.1.lcssa.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2718.preheader.i.i ], [ %.8405.i.i, %B2718.loopexit.i.i ]
  %.278.i1655.i.i = load i64, ptr %.277.i.i.i101, align 8, !noalias !138
  %.87790.not.i.i.i = icmp slt i64 %.278.i1655.i.i, 1
  br i1 %.87790.not.i.i.i, label %B218.i.i.i119, label %B160.if.lr.ph.i.i.i

B160.if.lr.ph.i.i.i:                              ; preds = %B2950.i.i
  %.788.i.i.i = mul nuw nsw i64 %.278.i1655.i.i, %.2456.01818.i.i
  %.786.i.i.i112 = load i64, ptr %.785.i1656.i.i, align 8, !noalias !138
  %.532.i1657.i.i = load i64, ptr %.531.i.i93.i, align 8, !noalias !138
  %362 = getelementptr i64, ptr %.63, i64 %.532.i1657.i.i
  %363 = getelementptr double, ptr %.108, i64 %.786.i.i.i112
  %364 = getelementptr double, ptr %363, i64 %.788.i.i.i
  br label %B160.if.i.i.i

B218.i.i.i119:                                    ; preds = %B160.if.i.i.i, %B2950.i.i
  %.1198.i.i.i = load i64, ptr %.1197.i.i.i102, align 8, !noalias !138
  %.1199.i.i.i = icmp sgt i64 %.1198.i.i.i, -1
  br i1 %.1199.i.i.i, label %B272.i.i.i, label %B2984.i.i

B272.i.i.i:                                       ; preds = %B218.i.i.i119
  %.1300.i.i.i126 = load i64, ptr %.343.i, align 8, !noalias !138
  %365 = getelementptr i64, ptr %.63, i64 %.1300.i.i.i126
  %.idx.i.i.i = mul i64 %.1198.i.i.i, 496
  %366 = getelementptr i8, ptr %365, i64 %.idx.i.i.i
  %.2056.i.i.i = getelementptr i8, ptr %366, i64 8
  %.2057.i.i.i = load i64, ptr %.2056.i.i.i, align 8, !noalias !138
  %.266293.not.i.i.i = icmp slt i64 %.2057.i.i.i, 1
  br i1 %.266293.not.i.i.i, label %B2984.i.i, label %B552.if.lr.ph.i.i.i

B552.if.lr.ph.i.i.i:                              ; preds = %B272.i.i.i
  %.2568.i.i.i = getelementptr i8, ptr %366, i64 224
  %.2569.i.i.i = load i64, ptr %.2568.i.i.i, align 8, !noalias !138
  %.2315.i.i.i = mul nuw nsw i64 %.2057.i.i.i, %.2456.01818.i.i
  %.2313.i.i.i = load i64, ptr %.2312.i.i.i, align 8, !noalias !138
  %367 = getelementptr double, ptr %.336, i64 %.2569.i.i.i
  %368 = getelementptr double, ptr %367, i64 %.2315.i.i.i
  %369 = getelementptr double, ptr %.108, i64 %.2313.i.i.i
  %370 = getelementptr double, ptr %369, i64 %.2315.i.i.i
  br label %B552.if.i.i.i

B160.if.i.i.i:                                    ; preds = %B160.if.i.i.i, %B160.if.lr.ph.i.i.i
  %.819.091.i.i.i = phi i64 [ 0, %B160.if.lr.ph.i.i.i ], [ %.890.i.i.i113, %B160.if.i.i.i ]
  %.890.i.i.i113 = add nuw nsw i64 %.819.091.i.i.i, 1
  %.918.i.i.i114 = getelementptr i64, ptr %362, i64 %.819.091.i.i.i
  %.919.i.i.i115 = load i64, ptr %.918.i.i.i114, align 8, !noalias !138
  %.921.i.i.i116 = getelementptr double, ptr %.468, i64 %.919.i.i.i115
  %.922.i.i.i117 = load double, ptr %.921.i.i.i116, align 8, !noalias !138
  %.926.i.i.i = getelementptr double, ptr %364, i64 %.819.091.i.i.i
  %.927.i.i.i = load double, ptr %.926.i.i.i, align 8, !noalias !138
  %.929.i.i.i118 = fmul double %by_log_weight.6.1.lcssa.i.i, %.927.i.i.i
  %.930.i.i.i = fadd double %.922.i.i.i117, %.929.i.i.i118
  store double %.930.i.i.i, ptr %.921.i.i.i116, align 8, !noalias !138
  %exitcond.not.i1658.i.i = icmp eq i64 %.890.i.i.i113, %.278.i1655.i.i
  br i1 %exitcond.not.i1658.i.i, label %B218.i.i.i119, label %B160.if.i.i.i

B552.if.i.i.i:                                    ; preds = %B552.if.i.i.i, %B552.if.lr.ph.i.i.i
  %.2606.094.i.i.i = phi i64 [ 0, %B552.if.lr.ph.i.i.i ], [ %.2675.i.i.i, %B552.if.i.i.i ]
  %.2675.i.i.i = add nuw nsw i64 %.2606.094.i.i.i, 1
  %.2703.i.i.i = getelementptr double, ptr %368, i64 %.2606.094.i.i.i
  %.2704.i.i.i = load double, ptr %.2703.i.i.i, align 8, !noalias !138
  %.2708.i.i.i = getelementptr double, ptr %370, i64 %.2606.094.i.i.i
  %.2709.i.i.i = load double, ptr %.2708.i.i.i, align 8, !noalias !138
  %.2711.i.i.i = fmul double %by_log_weight.6.1.lcssa.i.i, %.2709.i.i.i
  %.2712.i.i.i = fadd double %.2704.i.i.i, %.2711.i.i.i
  store double %.2712.i.i.i, ptr %.2703.i.i.i, align 8, !noalias !138
  %exitcond96.not.i.i.i = icmp eq i64 %.2675.i.i.i, %.2057.i.i.i
  br i1 %exitcond96.not.i.i.i, label %B2984.i.i, label %B552.if.i.i.i

B2984.i.i:                                        ; preds = %B552.if.i.i.i, %B272.i.i.i, %B218.i.i.i119, %B2418.i.i
  br i1 %.42111701.not.i.i, label %B466.loopexit.i.i, label %B3006.if.lr.ph.i.i

B3006.if.lr.ph.i.i:                               ; preds = %B2984.i.i
  %371 = getelementptr double, ptr %.336, i64 %.4116.i.i104
  %372 = getelementptr double, ptr %.336, i64 %.3336.i.i
  %invariant.gep1793.i.i = getelementptr i64, ptr %.63, i64 %.2456.01818.i.i
  %373 = getelementptr double, ptr %.108, i64 %.2806.i.i
  %374 = getelementptr double, ptr %373, i64 %.2811.i.i
  br label %B3006.if.i.i

B3006.loopexit.i.i:                               ; preds = %B3756.loopexit.i.i, %B3756.preheader.i.i
  %indvars.iv.next1833.i.i = add nuw i64 %indvars.iv1832.i.i, 1
  %exitcond1841.not.i.i = icmp eq i64 %.263.i.i89.i, %.8557.i.i
  br i1 %exitcond1841.not.i.i, label %B466.loopexit.i.i, label %B3006.if.i.i

B3198.i.i:                                        ; preds = %B3066.if.i.i, %B3006.if.i.i
  %by_pull.2.2.lcssa.i.i = phi double [ 0.000000e+00, %B3006.if.i.i ], [ %.8752.i.i, %B3066.if.i.i ]
  %.8789.i.i = getelementptr i64, ptr %344, i64 %.8488.01814.i.i
  %.8790.i.i = load i64, ptr %.8789.i.i, align 8, !noalias !131
  %.8796.i.i = getelementptr i8, ptr %.8789.i.i, i64 8
  %.8797.i.i = load i64, ptr %.8796.i.i, align 8, !noalias !131
  %.8798.i.i = sub nsw i64 %.8797.i.i, %.8790.i.i
  %.93991787.not.i.i = icmp slt i64 %.8798.i.i, 1
  br i1 %.93991787.not.i.i, label %B3448.i.i, label %B3378.if.lr.ph.i.i

B3378.if.lr.ph.i.i:                               ; preds = %B3198.i.i
  %.9315.i.i = mul nuw nsw i64 %.8798.i.i, %.2456.01818.i.i
  %.9312.i.i = mul nsw i64 %.8790.i.i, %.371.i.i
  %.9310.i.i = load i64, ptr %.9309.i.i, align 8, !noalias !131
  %.9052.i.i = load i64, ptr %.9051.i.i, align 8, !noalias !131
  %375 = getelementptr i64, ptr %.63, i64 %.9052.i.i
  %376 = getelementptr i64, ptr %375, i64 %.8790.i.i
  %.9447.i.i = fmul double %.7360.i.i, %by_pull.2.2.lcssa.i.i
  %377 = getelementptr double, ptr %.108, i64 %.9310.i.i
  %378 = getelementptr double, ptr %377, i64 %.9312.i.i
  %379 = getelementptr double, ptr %378, i64 %.9315.i.i
  br label %B3378.if.i.i

B3448.i.i:                                        ; preds = %B3378.if.i.i, %B3198.i.i
  %.9720.i.i = load i64, ptr %.9719.i.i, align 8, !noalias !131
  %.98001795.not.i.i = icmp slt i64 %.9720.i.i, 1
  br i1 %.98001795.not.i.i, label %B3756.preheader.i.i, label %B3512.if.lr.ph.i.i

B3512.if.lr.ph.i.i:                               ; preds = %B3448.i.i
  %.10274.i.i = fmul double %.7360.i.i, %by_pull.2.2.lcssa.i.i
  %.10277.i.i = mul nuw nsw i64 %.8488.01814.i.i, %.263.i.i89.i
  %380 = getelementptr double, ptr %374, i64 %.10277.i.i
  br label %B3512.if.i.i

B3512.loopexit.i.i:                               ; preds = %B4105.i.i
  %.9813.i.i = add nuw nsw i64 %.9744.01796.i.i, 1
  %exitcond1838.not.i.i = icmp eq i64 %.9813.i.i, %.9720.i.i
  br i1 %exitcond1838.not.i.i, label %B3756.preheader.i.i, label %B3512.if.i.i

B3756.preheader.i.i:                              ; preds = %B3512.loopexit.i.i, %B3448.i.i
  br i1 %.9536.not.i.i.i, label %B3006.loopexit.i.i, label %B3756.if.lr.ph.i.i

B3756.if.lr.ph.i.i:                               ; preds = %B3756.preheader.i.i
  %.10584.i.i = mul nuw nsw i64 %.8488.01814.i.i, %.263.i.i89.i
  %381 = getelementptr double, ptr %374, i64 %.10584.i.i
  %..8534.sroa.0.0.i.i = select i1 %.1397.not.i.i, i64 0, i64 %.8488.01814.i.i
  %.10697.i.i = sub nsw i64 %.13.i1661.i.i, %..8534.sroa.0.0.i.i
  %spec.select1688.i.i = tail call i64 @llvm.smax.i64(i64 %.10697.i.i, i64 0)
  %.107401805.not.i.i = icmp slt i64 %.10697.i.i, 1
  %382 = getelementptr double, ptr %341, i64 %.10584.i.i
  br label %B3756.if.i.i

B3638.i.i:                                        ; preds = %B3604.if.i.i
  %.10270.i.i = getelementptr double, ptr %402, i64 %.10255.i.i
  %.10271.i.i = load double, ptr %.10270.i.i, align 8, !noalias !131
  %.10285.i.i = getelementptr double, ptr %380, i64 %.10153.01791.i.i
  %.10286.i.i = load double, ptr %.10285.i.i, align 8, !noalias !131
  %.10287.i.i = fmul double %.10274.i.i, %.10286.i.i
  %.10288.i.i = fsub double %.10271.i.i, %.10287.i.i
  store double %.10288.i.i, ptr %.10270.i.i, align 8, !noalias !131
  br label %B4105.i.i

B3756.loopexit.i.i:                               ; preds = %B3964.if.i.i, %B3892.i.i
  %exitcond1840.not.i.i = icmp eq i64 %.1142.i.i, %.10401.i.i
  br i1 %exitcond1840.not.i.i, label %B3006.loopexit.i.i, label %B3756.if.i.i

B3892.i.i:                                        ; preds = %B3814.if.i.i, %B3756.if.i.i
  %product.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B3756.if.i.i ], [ %.10604.i.i, %B3814.if.i.i ]
  br i1 %.107401805.not.i.i, label %B3756.loopexit.i.i, label %B3964.if.lr.ph.i.i

B3964.if.lr.ph.i.i:                               ; preds = %B3892.i.i
  %.10789.i.i = mul nuw nsw i64 %.10332.01811.i.i, %.263.i.i89.i
  %383 = getelementptr double, ptr %343, i64 %.10789.i.i
  %invariant.gep1808.i.i = getelementptr double, ptr %343, i64 %.10332.01811.i.i
  br label %B3964.if.i.i

B4105.i.i:                                        ; preds = %B3604.if.i.i, %B3638.i.i
  %exitcond1837.not.i.i = icmp eq i64 %.263.i.i89.i, %.10222.i.i
  br i1 %exitcond1837.not.i.i, label %B3512.loopexit.i.i, label %B3604.if.i.i

B882.if.lr.ph.i.i:                                ; preds = %B848.loopexit.i.i, %B848.if.lr.ph.i.i
  %.4155.01703.i.i = phi i64 [ 0, %B848.if.lr.ph.i.i ], [ %.4224.i.i106, %B848.loopexit.i.i ]
  %.4373.i.i = mul nuw nsw i64 %.4155.01703.i.i, %.263.i.i89.i
  %384 = getelementptr double, ptr %341, i64 %.4373.i.i
  %.4384.i.i = getelementptr double, ptr %345, i64 %.4155.01703.i.i
  br label %B882.if.i95.i

B882.if.i95.i:                                    ; preds = %B882.if.i95.i, %B882.if.lr.ph.i.i
  %.4277.01700.i.i = phi i64 [ 0, %B882.if.lr.ph.i.i ], [ %.4346.i.i, %B882.if.i95.i ]
  %.4346.i.i = add nuw nsw i64 %.4277.01700.i.i, 1
  %.4378.i.i = getelementptr double, ptr %384, i64 %.4277.01700.i.i
  %.4379.i.i = load double, ptr %.4378.i.i, align 8, !noalias !131
  %.4385.i.i = load double, ptr %.4384.i.i, align 8, !noalias !131
  %.4389.i.i105 = getelementptr double, ptr %346, i64 %.4277.01700.i.i
  %.4390.i.i = load double, ptr %.4389.i.i105, align 8, !noalias !131
  %.4391.i.i = fmul double %.4385.i.i, %.4390.i.i
  %.4392.i.i = fadd double %.4379.i.i, %.4391.i.i
  store double %.4392.i.i, ptr %.4378.i.i, align 8, !noalias !131
  %exitcond.not.i96.i = icmp eq i64 %.4277.01700.i.i, %.4155.01703.i.i
  br i1 %exitcond.not.i96.i, label %B848.loopexit.i.i, label %B882.if.i95.i

B1232.if.i.i:                                     ; preds = %B1346.i.i107, %B1232.if.lr.ph.i.i
  %.5274.01709.i.i = phi i64 [ 0, %B1232.if.lr.ph.i.i ], [ %.5343.i.i, %B1346.i.i107 ]
  %.5343.i.i = add nuw nsw i64 %.5274.01709.i.i, 1
  %.5377.i.i = getelementptr double, ptr %348, i64 %.5274.01709.i.i
  %.5378.i.i = load double, ptr %.5377.i.i, align 8, !noalias !131
  %.5379.i.i = fmul double %.5378.i.i, %.5372.i.i
  %.54641704.not.not.i.i = icmp sgt i64 %.263.i.i89.i, %.5274.01709.i.i
  br i1 %.54641704.not.not.i.i, label %B1286.if.lr.ph.i.i, label %B1346.i.i107

B1286.if.lr.ph.i.i:                               ; preds = %B1232.if.i.i
  %invariant.gep.i105.i = getelementptr double, ptr %342, i64 %.5274.01709.i.i
  br label %B1286.if.i.i

B1286.if.i.i:                                     ; preds = %B1286.if.i.i, %B1286.if.lr.ph.i.i
  %total.14.21707.i.i = phi double [ %.5379.i.i, %B1286.if.lr.ph.i.i ], [ %.5518.i.i, %B1286.if.i.i ]
  %.5408.01705.i.i = phi i64 [ %.5274.01709.i.i, %B1286.if.lr.ph.i.i ], [ %.5477.i.i127, %B1286.if.i.i ]
  %.5477.i.i127 = add nuw i64 %.5408.01705.i.i, 1
  %.5503.i.i = mul nsw i64 %.5408.01705.i.i, %.263.i.i89.i
  %gep.i106.i = getelementptr double, ptr %invariant.gep.i105.i, i64 %.5503.i.i
  %.5510.i.i = load double, ptr %gep.i106.i, align 8, !noalias !131
  %.5514.i.i = getelementptr double, ptr %349, i64 %.5408.01705.i.i
  %.5515.i.i = load double, ptr %.5514.i.i, align 8, !noalias !131
  %.5516.i.i = fmul double %.5510.i.i, %.5515.i.i
  %.5518.i.i = fadd double %total.14.21707.i.i, %.5516.i.i
  %exitcond1820.not.i.i = icmp eq i64 %.5477.i.i127, %.263.i.i89.i
  br i1 %exitcond1820.not.i.i, label %B1346.i.i107, label %B1286.if.i.i

B1396.if.i.i:                                     ; preds = %B1502.i.i, %B1396.if.lr.ph.i.i
  %.5570.01717.i.i = phi i64 [ 0, %B1396.if.lr.ph.i.i ], [ %.5639.i.i, %B1502.i.i ]
  %.5639.i.i = add nuw nsw i64 %.5570.01717.i.i, 1
  %.5671.i.i = getelementptr double, ptr %350, i64 %.5570.01717.i.i
  %.5672.i.i = load double, ptr %.5671.i.i, align 8, !noalias !131
  %.57561711.not.i.i = icmp eq i64 %.5570.01717.i.i, 0
  br i1 %.57561711.not.i.i, label %B1502.i.i, label %B1440.if.lr.ph.i.i

B1440.if.lr.ph.i.i:                               ; preds = %B1396.if.i.i
  %.5796.i.i = mul nsw i64 %.5570.01717.i.i, %.263.i.i89.i
  %385 = getelementptr double, ptr %351, i64 %.5796.i.i
  br label %B1440.if.i.i

B1440.if.i.i:                                     ; preds = %B1440.if.i.i, %B1440.if.lr.ph.i.i
  %total.15.21714.i.i = phi double [ %.5672.i.i, %B1440.if.lr.ph.i.i ], [ %.5810.i.i, %B1440.if.i.i ]
  %.5700.01712.i.i = phi i64 [ 0, %B1440.if.lr.ph.i.i ], [ %.5769.i.i, %B1440.if.i.i ]
  %.5769.i.i = add nuw nsw i64 %.5700.01712.i.i, 1
  %.5801.i.i = getelementptr double, ptr %385, i64 %.5700.01712.i.i
  %.5802.i.i = load double, ptr %.5801.i.i, align 8, !noalias !131
  %.5806.i.i = getelementptr double, ptr %352, i64 %.5700.01712.i.i
  %.5807.i.i = load double, ptr %.5806.i.i, align 8, !noalias !131
  %.5808.i.i = fmul double %.5802.i.i, %.5807.i.i
  %.5810.i.i = fsub double %total.15.21714.i.i, %.5808.i.i
  %exitcond1822.not.i.i = icmp eq i64 %.5769.i.i, %.5570.01717.i.i
  br i1 %exitcond1822.not.i.i, label %B1502.i.i, label %B1440.if.i.i

B1592.if.i.i:                                     ; preds = %B1502.i.i, %B1706.i.i
  %.5876.01728.i.i = phi i64 [ %.5938.i.i, %B1706.i.i ], [ %storemerge1629.i.i, %B1502.i.i ]
  %.5873.01727.i.i = phi i64 [ %.5942.i.i, %B1706.i.i ], [ %.5849.i.i, %B1502.i.i ]
  %.5938.i.i = add nsw i64 %.5876.01728.i.i, -1
  %.5942.i.i = add i64 %.5873.01727.i.i, -1
  %.5974.i.i = getelementptr double, ptr %352, i64 %.5873.01727.i.i
  %.5975.i.i = load double, ptr %.5974.i.i, align 8, !noalias !131
  %.5980.i.i = add nsw i64 %.5873.01727.i.i, 1
  %.6018.i.i = sub i64 %.1142.i.i, %.5980.i.i
  %.60611719.not.i.i = icmp eq i64 %.6018.i.i, 0
  br i1 %.60611719.not.i.i, label %B1706.i.i, label %B1644.if.lr.ph.i.i

B1644.if.lr.ph.i.i:                               ; preds = %B1592.if.i.i
  %invariant.gep1724.i.i = getelementptr double, ptr %351, i64 %.5873.01727.i.i
  br label %B1644.if.i.i

B1644.if.i.i:                                     ; preds = %B1644.if.i.i, %B1644.if.lr.ph.i.i
  %total.16.21722.i.i = phi double [ %.5975.i.i, %B1644.if.lr.ph.i.i ], [ %.6115.i.i, %B1644.if.i.i ]
  %.6008.01721.i.i = phi i64 [ %.6018.i.i, %B1644.if.lr.ph.i.i ], [ %.6070.i.i, %B1644.if.i.i ]
  %.6005.01720.i.i = phi i64 [ %.5980.i.i, %B1644.if.lr.ph.i.i ], [ %.6074.i.i, %B1644.if.i.i ]
  %.6070.i.i = add nsw i64 %.6008.01721.i.i, -1
  %.6074.i.i = add i64 %.6005.01720.i.i, 1
  %.6100.i.i = mul nsw i64 %.6005.01720.i.i, %.263.i.i89.i
  %gep1725.i.i = getelementptr double, ptr %invariant.gep1724.i.i, i64 %.6100.i.i
  %.6107.i.i = load double, ptr %gep1725.i.i, align 8, !noalias !131
  %.6111.i.i = getelementptr double, ptr %350, i64 %.6005.01720.i.i
  %.6112.i.i = load double, ptr %.6111.i.i, align 8, !noalias !131
  %.6113.i.i = fmul double %.6107.i.i, %.6112.i.i
  %.6115.i.i = fsub double %total.16.21722.i.i, %.6113.i.i
  %.6061.i.i = icmp sgt i64 %.6008.01721.i.i, 1
  br i1 %.6061.i.i, label %B1644.if.i.i, label %B1706.i.i

B1824.if.lr.ph.i.i:                               ; preds = %B1796.loopexit.i.i, %B1796.preheader.i.i
  %.6181.01743.i.i = phi i64 [ %storemerge1629.i.i, %B1796.preheader.i.i ], [ %.6243.i.i, %B1796.loopexit.i.i ]
  %.6178.01742.i.i = phi i64 [ %.5849.i.i, %B1796.preheader.i.i ], [ %.6247.i.i, %B1796.loopexit.i.i ]
  %.6405.i.i = add nsw i64 %.6178.01742.i.i, %.4121.i.i
  %.6407.i.i109 = getelementptr double, ptr %.570, i64 %.6405.i.i
  %.6413.i.i = getelementptr double, ptr %355, i64 %.6178.01742.i.i
  %.6428.i.i = getelementptr double, ptr %arg.grad, i64 %.6405.i.i
  %.6465.i.i = add nsw i64 %.6178.01742.i.i, 1
  %.6503.i.i = sub i64 %.1142.i.i, %.6465.i.i
  %.65461729.not.i.i = icmp eq i64 %.6503.i.i, 0
  %invariant.gep1734.i.i = getelementptr double, ptr %351, i64 %.6178.01742.i.i
  %.6614.i.i = mul nsw i64 %.6178.01742.i.i, %.263.i.i89.i
  %386 = getelementptr double, ptr %351, i64 %.6614.i.i
  %.6620.i.i = getelementptr double, ptr %386, i64 %.6178.01742.i.i
  %387 = getelementptr double, ptr %343, i64 %.6614.i.i
  br label %B1824.if.i.i

B1824.if.i.i:                                     ; preds = %B1824.if.lr.ph.i.i, %B2068.i.i
  %.6299.01739.i.i = phi i64 [ 0, %B1824.if.lr.ph.i.i ], [ %.6368.i.i, %B2068.i.i ]
  %.6368.i.i = add nuw nsw i64 %.6299.01739.i.i, 1
  %.6401.not.i.i = icmp sgt i64 %.6299.01739.i.i, %.6178.01742.i.i
  br i1 %.6401.not.i.i, label %B1964.i.i, label %B1846.i.i

B1994.if.i.i:                                     ; preds = %B1994.if.i.i, %B1994.if.lr.ph.i.i
  %total.17.31732.i.i = phi double [ %total.18.3.i.i, %B1994.if.lr.ph.i.i ], [ %.6604.i.i, %B1994.if.i.i ]
  %.6493.01731.i.i = phi i64 [ %.6503.i.i, %B1994.if.lr.ph.i.i ], [ %.6555.i.i, %B1994.if.i.i ]
  %.6490.01730.i.i = phi i64 [ %.6465.i.i, %B1994.if.lr.ph.i.i ], [ %.6559.i.i, %B1994.if.i.i ]
  %.6555.i.i = add nsw i64 %.6493.01731.i.i, -1
  %.6559.i.i = add i64 %.6490.01730.i.i, 1
  %388 = mul nsw i64 %.6490.01730.i.i, %.263.i.i89.i
  %gep1735.i.i = getelementptr double, ptr %invariant.gep1734.i.i, i64 %388
  %.6592.i.i = load double, ptr %gep1735.i.i, align 8, !noalias !131
  %gep1737.i.i = getelementptr double, ptr %invariant.gep1736.i.i, i64 %388
  %.6601.i.i = load double, ptr %gep1737.i.i, align 8, !noalias !131
  %.6602.i.i = fmul double %.6592.i.i, %.6601.i.i
  %.6604.i.i = fsub double %total.17.31732.i.i, %.6602.i.i
  %.6546.i.i = icmp sgt i64 %.6493.01731.i.i, 1
  br i1 %.6546.i.i, label %B1994.if.i.i, label %B2068.i.i

B2206.if.lr.ph.i.i:                               ; preds = %B1796.loopexit.i.i, %B2168.loopexit.i.i
  %.6681.01755.i.i = phi i64 [ %.6750.i.i, %B2168.loopexit.i.i ], [ 0, %B1796.loopexit.i.i ]
  %389 = mul nsw i64 %.6681.01755.i.i, %.263.i.i89.i
  %390 = getelementptr double, ptr %343, i64 %389
  br label %B2206.if.i.i

B2206.if.i.i:                                     ; preds = %B2206.if.lr.ph.i.i, %B2344.i.i
  %.6806.01753.i.i = phi i64 [ %storemerge1629.i.i, %B2206.if.lr.ph.i.i ], [ %.6868.i.i, %B2344.i.i ]
  %.6803.01752.i.i = phi i64 [ %.5849.i.i, %B2206.if.lr.ph.i.i ], [ %.6872.i.i, %B2344.i.i ]
  %.6868.i.i = add nsw i64 %.6806.01753.i.i, -1
  %.6872.i.i = add i64 %.6803.01752.i.i, -1
  %.6908.i.i = getelementptr double, ptr %390, i64 %.6803.01752.i.i
  %.6909.i.i = load double, ptr %.6908.i.i, align 8, !noalias !131
  %.6914.i.i = add nsw i64 %.6803.01752.i.i, 1
  %.6952.i.i = sub i64 %.1142.i.i, %.6914.i.i
  %.69951744.not.i.i = icmp eq i64 %.6952.i.i, 0
  br i1 %.69951744.not.i.i, label %B2344.i.i, label %B2270.if.lr.ph.i.i

B2270.if.lr.ph.i.i:                               ; preds = %B2206.if.i.i
  %invariant.gep1749.i.i = getelementptr double, ptr %351, i64 %.6803.01752.i.i
  br label %B2270.if.i.i

B2270.if.i.i:                                     ; preds = %B2270.if.i.i, %B2270.if.lr.ph.i.i
  %total.19.31747.i.i = phi double [ %.6909.i.i, %B2270.if.lr.ph.i.i ], [ %.7053.i.i, %B2270.if.i.i ]
  %.6942.01746.i.i = phi i64 [ %.6952.i.i, %B2270.if.lr.ph.i.i ], [ %.7004.i.i, %B2270.if.i.i ]
  %.6939.01745.i.i = phi i64 [ %.6914.i.i, %B2270.if.lr.ph.i.i ], [ %.7008.i.i, %B2270.if.i.i ]
  %.7004.i.i = add nsw i64 %.6942.01746.i.i, -1
  %.7008.i.i = add i64 %.6939.01745.i.i, 1
  %.7040.i.i = getelementptr double, ptr %390, i64 %.6939.01745.i.i
  %.7041.i.i = load double, ptr %.7040.i.i, align 8, !noalias !131
  %.7043.i.i = mul nsw i64 %.6939.01745.i.i, %.263.i.i89.i
  %gep1750.i.i = getelementptr double, ptr %invariant.gep1749.i.i, i64 %.7043.i.i
  %.7050.i.i = load double, ptr %gep1750.i.i, align 8, !noalias !131
  %.7051.i.i = fmul double %.7041.i.i, %.7050.i.i
  %.7053.i.i = fsub double %total.19.31747.i.i, %.7051.i.i
  %.6995.i.i = icmp sgt i64 %.6942.01746.i.i, 1
  br i1 %.6995.i.i, label %B2270.if.i.i, label %B2344.i.i

B2552.if.i.i:                                     ; preds = %B2552.loopexit.i.i, %B2552.if.lr.ph.i.i
  %indvars.iv.i.i = phi i64 [ 1, %B2552.if.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B2552.loopexit.i.i ]
  %by_log_weight.4.11765.i.i = phi double [ 0.000000e+00, %B2552.if.lr.ph.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2552.loopexit.i.i ]
  %.7647.01763.i.i = phi i64 [ 0, %B2552.if.lr.ph.i.i ], [ %.7716.i.i, %B2552.loopexit.i.i ]
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.1142.i.i, i64 %indvars.iv.i.i)
  %.7716.i.i = add nuw nsw i64 %.7647.01763.i.i, 1
  br i1 %.9536.not.i.i.i, label %B2552.loopexit.i.i, label %B2606.if.lr.ph.i.i

B2606.if.lr.ph.i.i:                               ; preds = %B2552.if.i.i
  %.7900.i.i = mul nuw nsw i64 %.7647.01763.i.i, %.263.i.i89.i
  %391 = getelementptr double, ptr %342, i64 %.7900.i.i
  %.7917.i.i = getelementptr double, ptr %360, i64 %.7647.01763.i.i
  %.7918.i.i = load double, ptr %.7917.i.i, align 8, !noalias !131
  br label %B2606.if.i.i

B2606.if.i.i:                                     ; preds = %B2606.if.i.i, %B2606.if.lr.ph.i.i
  %by_log_weight.3.21760.i.i = phi double [ %by_log_weight.4.11765.i.i, %B2606.if.lr.ph.i.i ], [ %.7921.i.i, %B2606.if.i.i ]
  %.7804.01758.i.i = phi i64 [ 0, %B2606.if.lr.ph.i.i ], [ %.7873.i102.i, %B2606.if.i.i ]
  %.7873.i102.i = add nuw nsw i64 %.7804.01758.i.i, 1
  %.7905.i.i = getelementptr double, ptr %391, i64 %.7804.01758.i.i
  %.7906.i.i = load double, ptr %.7905.i.i, align 8, !noalias !131
  %.7910.i.i = getelementptr double, ptr %359, i64 %.7804.01758.i.i
  %.7911.i103.i = load double, ptr %.7910.i.i, align 8, !noalias !131
  %.7912.i.i = fmul double %.7906.i.i, %.7911.i103.i
  %.7919.i.i = fmul double %.7918.i.i, %.7912.i.i
  %.7921.i.i = fadd double %by_log_weight.3.21760.i.i, %.7919.i.i
  %exitcond1826.not.i.i = icmp eq i64 %.7873.i102.i, %smin.i.i
  br i1 %exitcond1826.not.i.i, label %B2552.loopexit.i.i, label %B2606.if.i.i

B2718.if.i.i:                                     ; preds = %B2718.loopexit.i.i, %B2718.if.lr.ph.i.i
  %by_log_weight.6.11780.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2718.if.lr.ph.i.i ], [ %.8405.i.i, %B2718.loopexit.i.i ]
  %.7971.01778.i.i = phi i64 [ 0, %B2718.if.lr.ph.i.i ], [ %.8040.i.i, %B2718.loopexit.i.i ]
  %.8362.i.i = mul nsw i64 %.7971.01778.i.i, %.263.i.i89.i
  %392 = getelementptr double, ptr %361, i64 %.8362.i.i
  %393 = getelementptr double, ptr %343, i64 %.8362.i.i
  br label %B2820.if.lr.ph.i.i

B2820.if.lr.ph.i.i:                               ; preds = %B2718.if.i.i, %B2894.i.i111
  %by_log_weight.5.21775.i.i = phi double [ %by_log_weight.6.11780.i.i, %B2718.if.i.i ], [ %.8405.i.i, %B2894.i.i111 ]
  %.8098.01773.i.i = phi i64 [ 0, %B2718.if.i.i ], [ %.8167.i.i, %B2894.i.i111 ]
  %smin1828.i.i = tail call i64 @llvm.smin.i64(i64 %.7971.01778.i.i, i64 %.8098.01773.i.i)
  %.8197.i.i = icmp eq i64 %.7971.01778.i.i, %.8098.01773.i.i
  %..i.i110 = select i1 %.8197.i.i, double -1.000000e+00, double 0.000000e+00
  %.8371.i.i = mul nsw i64 %.8098.01773.i.i, %.263.i.i89.i
  %394 = getelementptr double, ptr %361, i64 %.8371.i.i
  br label %B2820.if.i.i

B2820.if.i.i:                                     ; preds = %B2820.if.i.i, %B2820.if.lr.ph.i.i
  %total.20.31770.i.i = phi double [ %..i.i110, %B2820.if.lr.ph.i.i ], [ %.8380.i.i, %B2820.if.i.i ]
  %.8266.01768.i.i = phi i64 [ 0, %B2820.if.lr.ph.i.i ], [ %.8335.i.i, %B2820.if.i.i ]
  %.8335.i.i = add nuw nsw i64 %.8266.01768.i.i, 1
  %.8367.i.i = getelementptr double, ptr %392, i64 %.8266.01768.i.i
  %.8368.i.i = load double, ptr %.8367.i.i, align 8, !noalias !131
  %.8376.i.i = getelementptr double, ptr %394, i64 %.8266.01768.i.i
  %.8377.i.i = load double, ptr %.8376.i.i, align 8, !noalias !131
  %.8378.i.i = fmul double %.8368.i.i, %.8377.i.i
  %.8380.i.i = fadd double %total.20.31770.i.i, %.8378.i.i
  %exitcond1829.not.i.i = icmp eq i64 %.8266.01768.i.i, %smin1828.i.i
  br i1 %exitcond1829.not.i.i, label %B2894.i.i111, label %B2820.if.i.i

B3006.if.i.i:                                     ; preds = %B3006.loopexit.i.i, %B3006.if.lr.ph.i.i
  %indvars.iv1832.i.i = phi i64 [ 1, %B3006.if.lr.ph.i.i ], [ %indvars.iv.next1833.i.i, %B3006.loopexit.i.i ]
  %.8488.01814.i.i = phi i64 [ 0, %B3006.if.lr.ph.i.i ], [ %.8557.i.i, %B3006.loopexit.i.i ]
  %smin1834.i.i = tail call i64 @llvm.smin.i64(i64 %.1142.i.i, i64 %indvars.iv1832.i.i)
  %.8557.i.i = add nuw nsw i64 %.8488.01814.i.i, 1
  %.13.i1661.i.i = tail call i64 @llvm.smin.i64(i64 %.1142.i.i, i64 %.8557.i.i)
  br i1 %.9536.not.i.i.i, label %B3198.i.i, label %B3066.if.lr.ph.i.i

B3066.if.lr.ph.i.i:                               ; preds = %B3006.if.i.i
  %.8738.i.i = mul nuw nsw i64 %.8488.01814.i.i, %.263.i.i89.i
  %395 = getelementptr double, ptr %342, i64 %.8738.i.i
  %396 = getelementptr double, ptr %341, i64 %.8738.i.i
  %.8768.i.i = getelementptr double, ptr %372, i64 %.8488.01814.i.i
  br label %B3066.if.i.i

B3066.if.i.i:                                     ; preds = %B3066.if.i.i, %B3066.if.lr.ph.i.i
  %by_pull.2.21785.i.i = phi double [ 0.000000e+00, %B3066.if.lr.ph.i.i ], [ %.8752.i.i, %B3066.if.i.i ]
  %.8642.01783.i.i = phi i64 [ 0, %B3066.if.lr.ph.i.i ], [ %.8711.i.i, %B3066.if.i.i ]
  %.8711.i.i = add nuw nsw i64 %.8642.01783.i.i, 1
  %.8743.i.i = getelementptr double, ptr %395, i64 %.8642.01783.i.i
  %.8744.i.i = load double, ptr %.8743.i.i, align 8, !noalias !131
  %.8748.i.i = getelementptr double, ptr %371, i64 %.8642.01783.i.i
  %.8749.i.i = load double, ptr %.8748.i.i, align 8, !noalias !131
  %.8750.i.i = fmul double %.8744.i.i, %.8749.i.i
  %.8752.i.i = fadd double %by_pull.2.21785.i.i, %.8750.i.i
  %.8762.i.i = getelementptr double, ptr %396, i64 %.8642.01783.i.i
  %.8763.i.i = load double, ptr %.8762.i.i, align 8, !noalias !131
  %.8769.i.i = load double, ptr %.8768.i.i, align 8, !noalias !131
  %.8775.i.i = fmul double %.8749.i.i, %.8769.i.i
  %.8776.i.i = fadd double %.8763.i.i, %.8775.i.i
  store double %.8776.i.i, ptr %.8762.i.i, align 8, !noalias !131
  %exitcond1835.not.i.i = icmp eq i64 %.8711.i.i, %smin1834.i.i
  br i1 %exitcond1835.not.i.i, label %B3198.i.i, label %B3066.if.i.i

B3378.if.i.i:                                     ; preds = %B3378.if.i.i, %B3378.if.lr.ph.i.i
  %.9343.01788.i.i = phi i64 [ 0, %B3378.if.lr.ph.i.i ], [ %.9412.i.i, %B3378.if.i.i ]
  %.9412.i.i = add nuw nsw i64 %.9343.01788.i.i, 1
  %.9440.i.i = getelementptr i64, ptr %376, i64 %.9343.01788.i.i
  %.9441.i.i = load i64, ptr %.9440.i.i, align 8, !noalias !131
  %.9443.i.i = getelementptr double, ptr %.468, i64 %.9441.i.i
  %.9444.i.i = load double, ptr %.9443.i.i, align 8, !noalias !131
  %.9451.i.i = getelementptr double, ptr %379, i64 %.9343.01788.i.i
  %.9452.i.i = load double, ptr %.9451.i.i, align 8, !noalias !131
  %.9453.i.i = fmul double %.9447.i.i, %.9452.i.i
  %.9454.i.i = fsub double %.9444.i.i, %.9453.i.i
  store double %.9454.i.i, ptr %.9443.i.i, align 8, !noalias !131
  %exitcond1836.not.i.i = icmp eq i64 %.9412.i.i, %.8798.i.i
  br i1 %exitcond1836.not.i.i, label %B3448.i.i, label %B3378.if.i.i

B3512.if.i.i:                                     ; preds = %B3512.loopexit.i.i, %B3512.if.lr.ph.i.i
  %.9744.01796.i.i = phi i64 [ 0, %B3512.if.lr.ph.i.i ], [ %.9813.i.i, %B3512.loopexit.i.i ]
  %.260.i.i104.i = load i64, ptr %.259.i.i94.i, align 8, !noalias !141
  %.373.i.i.i = load i64, ptr %.343.i, align 8, !noalias !141
  %397 = getelementptr i64, ptr %.63, i64 %.260.i.i104.i
  %.636.idx.i.i.i = mul i64 %.9744.01796.i.i, 24
  %.636.i.i.i120 = getelementptr i8, ptr %397, i64 %.636.idx.i.i.i
  %.637.i.i.i121 = load i64, ptr %.636.i.i.i120, align 8, !noalias !141
  %.654.i.i.i = getelementptr i8, ptr %.636.i.i.i120, i64 8
  %.655.i.i.i122 = load i64, ptr %.654.i.i.i, align 8, !noalias !141
  %gep1794.i.i = getelementptr i64, ptr %invariant.gep1793.i.i, i64 %.655.i.i.i122
  %.658.i.i.i123 = load i64, ptr %gep1794.i.i, align 8, !noalias !141
  %398 = getelementptr i64, ptr %.63, i64 %.373.i.i.i
  %.idx.i1662.i.i = mul i64 %.637.i.i.i121, 496
  %399 = getelementptr i8, ptr %398, i64 %.idx.i1662.i.i
  %.660.i.i.i124 = getelementptr i8, ptr %399, i64 224
  %.661.i.i.i125 = load i64, ptr %.660.i.i.i124, align 8, !noalias !141
  %.912.i.i.i = getelementptr i8, ptr %399, i64 8
  %.913.i.i.i = load i64, ptr %.912.i.i.i, align 8, !noalias !141
  %.914.i.i.i = mul nsw i64 %.913.i.i.i, %.658.i.i.i123
  %.930.i1663.i.i = getelementptr i8, ptr %.636.i.i.i120, i64 16
  %.931.i.i.i = load i64, ptr %.930.i1663.i.i, align 8, !noalias !141
  %400 = getelementptr i64, ptr %.63, i64 %.931.i.i.i
  %401 = getelementptr double, ptr %.336, i64 %.914.i.i.i
  %402 = getelementptr double, ptr %401, i64 %.661.i.i.i125
  br label %B3604.if.i.i

B3604.if.i.i:                                     ; preds = %B3512.if.i.i, %B4105.i.i
  %.10153.01791.i.i = phi i64 [ 0, %B3512.if.i.i ], [ %.10222.i.i, %B4105.i.i ]
  %.10222.i.i = add nuw nsw i64 %.10153.01791.i.i, 1
  %.10254.i.i = getelementptr i64, ptr %400, i64 %.10153.01791.i.i
  %.10255.i.i = load i64, ptr %.10254.i.i, align 8, !noalias !131
  %.10256.i.i = icmp sgt i64 %.10255.i.i, -1
  br i1 %.10256.i.i, label %B3638.i.i, label %B4105.i.i

B3756.if.i.i:                                     ; preds = %B3756.loopexit.i.i, %B3756.if.lr.ph.i.i
  %.10332.01811.i.i = phi i64 [ 0, %B3756.if.lr.ph.i.i ], [ %.10401.i.i, %B3756.loopexit.i.i ]
  %.10401.i.i = add nuw nsw i64 %.10332.01811.i.i, 1
  %"$phi3804.6.2.3.i.i" = select i1 %.1397.not.i.i, i64 %.263.i.i89.i, i64 %.10401.i.i
  %.105441798.not.not.i.i = icmp sgt i64 %"$phi3804.6.2.3.i.i", %.10332.01811.i.i
  br i1 %.105441798.not.not.i.i, label %B3814.if.lr.ph.i.i, label %B3892.i.i

B3814.if.lr.ph.i.i:                               ; preds = %B3756.if.i.i
  %invariant.gep1803.i.i = getelementptr double, ptr %342, i64 %.10332.01811.i.i
  br label %B3814.if.i.i

B3814.if.i.i:                                     ; preds = %B3814.if.i.i, %B3814.if.lr.ph.i.i
  %product.2.31801.i.i = phi double [ 0.000000e+00, %B3814.if.lr.ph.i.i ], [ %.10604.i.i, %B3814.if.i.i ]
  %.10488.01799.i.i = phi i64 [ %.10332.01811.i.i, %B3814.if.lr.ph.i.i ], [ %.10557.i.i, %B3814.if.i.i ]
  %.10557.i.i = add nuw i64 %.10488.01799.i.i, 1
  %.10589.i.i = getelementptr double, ptr %381, i64 %.10488.01799.i.i
  %.10590.i.i = load double, ptr %.10589.i.i, align 8, !noalias !131
  %.10592.i.i = fmul double %.7360.i.i, %.10590.i.i
  %.10594.i.i = mul nsw i64 %.10488.01799.i.i, %.263.i.i89.i
  %gep1804.i.i = getelementptr double, ptr %invariant.gep1803.i.i, i64 %.10594.i.i
  %.10601.i.i = load double, ptr %gep1804.i.i, align 8, !noalias !131
  %.10602.i.i = fmul double %.10592.i.i, %.10601.i.i
  %.10604.i.i = fadd double %product.2.31801.i.i, %.10602.i.i
  %exitcond1839.not.i.i = icmp eq i64 %.10557.i.i, %"$phi3804.6.2.3.i.i"
  br i1 %exitcond1839.not.i.i, label %B3892.i.i, label %B3814.if.i.i

B3964.if.i.i:                                     ; preds = %B3964.if.i.i, %B3964.if.lr.ph.i.i
  %.10687.01807.i.i = phi i64 [ %spec.select1688.i.i, %B3964.if.lr.ph.i.i ], [ %.10749.i.i, %B3964.if.i.i ]
  %.10684.01806.i.i = phi i64 [ %..8534.sroa.0.0.i.i, %B3964.if.lr.ph.i.i ], [ %.10753.i.i, %B3964.if.i.i ]
  %.10749.i.i = add nsw i64 %.10687.01807.i.i, -1
  %.10753.i.i = add nuw i64 %.10684.01806.i.i, 1
  %.10785.i.i = getelementptr double, ptr %382, i64 %.10684.01806.i.i
  %.10786.i.i = load double, ptr %.10785.i.i, align 8, !noalias !131
  %.10794.i.i = getelementptr double, ptr %383, i64 %.10684.01806.i.i
  %.10795.i.i = load double, ptr %.10794.i.i, align 8, !noalias !131
  %.10797.i.i = mul nsw i64 %.10684.01806.i.i, %.263.i.i89.i
  %gep1809.i.i = getelementptr double, ptr %invariant.gep1808.i.i, i64 %.10797.i.i
  %.10804.i.i = load double, ptr %gep1809.i.i, align 8, !noalias !131
  %.10805.i.i = fadd double %.10795.i.i, %.10804.i.i
  %.10807.i.i = fmul double %product.2.3.lcssa.i.i, %.10805.i.i
  %.10808.i.i = fadd double %.10786.i.i, %.10807.i.i
  store double %.10808.i.i, ptr %.10785.i.i, align 8, !noalias !131
  %.10740.i.i = icmp sgt i64 %.10687.01807.i.i, 1
  br i1 %.10740.i.i, label %B3964.if.i.i, label %B3756.loopexit.i.i

B644.i:                                           ; preds = %B466.loopexit.i.i, %B70.if.i, %B66.i.i, %single_backward, %regions_backward, %intrinsic_backward, %states_backward
  %.2418.i = getelementptr i8, ptr %443, i64 448
  %.2419.i = load i64, ptr %.2418.i, align 8, !noalias !81
  %.2420.i = icmp sgt i64 %.2419.i, -1
  br i1 %.2420.i, label %B694.i, label %B720.i

B694.i:                                           ; preds = %B644.i
  %.272.i.i = getelementptr i8, ptr %443, i64 456
  %.273.i.i = load i64, ptr %.272.i.i, align 8, !noalias !144
  %.528.i.i = getelementptr double, ptr %.336, i64 %.2419.i
  %.529.i.i86 = load double, ptr %.528.i.i, align 8, !noalias !144
  %.1086.i.i87 = add i64 %.273.i.i, -1
  %.113143.not.i.i = icmp slt i64 %.1086.i.i87, 1
  br i1 %.113143.not.i.i, label %keep_backward, label %B202.if.lr.ph.i.i

B202.if.lr.ph.i.i:                                ; preds = %B694.i
  %.1042.i.i = getelementptr i8, ptr %443, i64 472
  %.1043.i.i = load i64, ptr %.1042.i.i, align 8, !noalias !144
  %.782.i.i = getelementptr i8, ptr %443, i64 488
  %.783.i.i = load i64, ptr %.782.i.i, align 8, !noalias !144
  %403 = getelementptr double, ptr %.108, i64 %.1043.i.i
  %404 = getelementptr double, ptr %.336, i64 %.783.i.i
  br label %B202.if.i.i

B202.if.i.i:                                      ; preds = %B202.if.i.i, %B202.if.lr.ph.i.i
  %total.2.046.i.i = phi double [ 0.000000e+00, %B202.if.lr.ph.i.i ], [ %.1185.i.i, %B202.if.i.i ]
  %.1073.044.i.i = phi i64 [ 1, %B202.if.lr.ph.i.i ], [ %.1144.i.i, %B202.if.i.i ]
  %.1144.i.i = add nuw i64 %.1073.044.i.i, 1
  %.1172.i.i = getelementptr double, ptr %403, i64 %.1073.044.i.i
  %.1173.i.i = load double, ptr %.1172.i.i, align 8, !noalias !144
  %.1177.i.i = getelementptr double, ptr %404, i64 %.1073.044.i.i
  %.1178.i.i = load double, ptr %.1177.i.i, align 8, !noalias !144
  %.1179.i.i = fmul double %.1173.i.i, %.1178.i.i
  %.1180.i.i88 = fadd double %.1173.i.i, -1.000000e+00
  %.1182.i.i = tail call double @llvm.pow.f64(double %.529.i.i86, double %.1180.i.i88)
  %.1183.i.i89 = fmul double %.1179.i.i, %.1182.i.i
  %.1185.i.i = fadd double %total.2.046.i.i, %.1183.i.i89
  %exitcond.not.i112.i = icmp eq i64 %.1144.i.i, %.273.i.i
  br i1 %exitcond.not.i112.i, label %keep_backward, label %B202.if.i.i

keep_backward: ; preds = %B202.if.i.i, %B694.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B694.i ], [ %.1185.i.i, %B202.if.i.i ]
  %.1462.i.i = getelementptr double, ptr %.468, i64 %.2419.i
  %.1463.i.i90 = load double, ptr %.1462.i.i, align 8, !noalias !144
  %.1465.i.i = fadd double %total.2.0.lcssa.i.i, %.1463.i.i90
  store double %.1465.i.i, ptr %.1462.i.i, align 8, !noalias !144
  br label %B720.i

B720.i:                                           ; preds = %keep_backward, %B644.i
  %.274.i.i = getelementptr i8, ptr %443, i64 8
  %.275.i.i = load i64, ptr %.274.i.i, align 8, !noalias !147
  %.527.i113.i = getelementptr i8, ptr %443, i64 16
  %.528.i114.i = load i64, ptr %.527.i113.i, align 8, !noalias !147
  %.786.i.i = getelementptr i8, ptr %443, i64 40
  %.787.i.i = load i64, ptr %.786.i.i, align 8, !noalias !147
  %.1039.i.i27 = getelementptr i8, ptr %443, i64 32
  %.1040.i.i28 = load i64, ptr %.1039.i.i27, align 8, !noalias !147
  %.1292.i.i = getelementptr i8, ptr %443, i64 80
  %.1293.i.i = load i64, ptr %.1292.i.i, align 8, !noalias !147
  %.1554.i.i = getelementptr i8, ptr %443, i64 72
  %.1555.i.i = load i64, ptr %.1554.i.i, align 8, !noalias !147
  %.1807.i.i = getelementptr i8, ptr %443, i64 64
  %.1808.i.i29 = load i64, ptr %.1807.i.i, align 8, !noalias !147
  %.2066.i.i = getelementptr i8, ptr %443, i64 88
  %.2067.i.i = load i64, ptr %.2066.i.i, align 8, !noalias !147
  %.2068.not.i.i = icmp eq i64 %.2067.i.i, 0
  br i1 %.2068.not.i.i, label %B434.i.i, label %B342.i.i

B342.i.i:                                         ; preds = %B720.i
  %.2166394.not.i.i = icmp slt i64 %.275.i.i, 1
  br i1 %.2166394.not.i.i, label %factor_backward, label %B364.if.lr.ph.i.i

B364.if.lr.ph.i.i:                                ; preds = %B342.i.i
  %405 = getelementptr i64, ptr %.63, i64 %.1040.i.i28
  %406 = getelementptr double, ptr %.336, i64 %.1808.i.i29
  br label %B364.if.i.i

B434.i.i:                                         ; preds = %B720.i
  %.2281.i.i = sub i64 %.275.i.i, %.528.i114.i
  %storemerge.i.i = tail call i64 @llvm.smax.i64(i64 %.2281.i.i, i64 0)
  %.2324401.not.i.i = icmp slt i64 %.2281.i.i, 1
  br i1 %.2324401.not.i.i, label %B614.i.i, label %B456.if.lr.ph.i.i

B456.if.lr.ph.i.i:                                ; preds = %B434.i.i
  %.2367.i.i = sub i64 %.1293.i.i, %.528.i114.i
  %407 = getelementptr i64, ptr %.63, i64 %.1040.i.i28
  %408 = getelementptr double, ptr %.336, i64 %.1555.i.i
  %409 = getelementptr double, ptr %.336, i64 %.1808.i.i29
  %410 = getelementptr i64, ptr %.63, i64 %.2367.i.i
  br label %B456.if.i.i

B456.loopexit.i.i:                                ; preds = %B524.if.i127.i, %B456.if.i.i
  %.2324.i.i = icmp samesign ugt i64 %.2271.0403.i.i, 1
  br i1 %.2324.i.i, label %B456.if.i.i, label %B614.i.i

B614.i.i:                                         ; preds = %B456.loopexit.i.i, %B434.i.i
  %.2622425.not.i.i = icmp slt i64 %.528.i114.i, 1
  br i1 %.2622425.not.i.i, label %factor_backward, label %B640.if.lr.ph.i.i

B640.if.lr.ph.i.i:                                ; preds = %B614.i.i
  %411 = getelementptr i64, ptr %.63, i64 %.1040.i.i28
  %412 = getelementptr double, ptr %.336, i64 %.1555.i.i
  %413 = getelementptr double, ptr %.336, i64 %.1808.i.i29
  %.2979.i.i = sub i64 %.1293.i.i, %.528.i114.i
  %414 = getelementptr i64, ptr %.63, i64 %.787.i.i
  %415 = getelementptr i64, ptr %.63, i64 %.2979.i.i
  br label %B690.if.lr.ph.i.i

B640.loopexit.i.i:                                ; preds = %B1409.i.i, %B954.i.i
  %exitcond430.not.i.i = icmp eq i64 %.2635.i.i, %.528.i114.i
  br i1 %exitcond430.not.i.i, label %factor_backward, label %B690.if.lr.ph.i.i

B772.i.i:                                         ; preds = %B690.if.i.i
  %.2635.i.i = add nuw nsw i64 %.2566.0426.i.i, 1
  %.2832.i.i = getelementptr double, ptr %420, i64 %.2566.0426.i.i
  %.2833.i.i = load double, ptr %.2832.i.i, align 8, !noalias !147
  %.2839.i.i = getelementptr double, ptr %.336, i64 %.2668.i.i
  %.2840.i.i = load double, ptr %.2839.i.i, align 8, !noalias !147
  %.2849.i.i = getelementptr double, ptr %421, i64 %.2566.0426.i.i
  %.2850.i.i = load double, ptr %.2849.i.i, align 8, !noalias !147
  %.2851.i.i = fmul double %.2840.i.i, %.2850.i.i
  br i1 %.2324401.not.i.i, label %B954.i.i, label %B858.if.lr.ph.i119.i

B858.if.lr.ph.i119.i:                             ; preds = %B772.i.i
  %invariant.gep.i120.i = getelementptr double, ptr %413, i64 %.2566.0426.i.i
  br label %B858.if.i121.i

B896.i.i:                                         ; preds = %B858.if.i121.i
  %.3001.i123.i = getelementptr i64, ptr %411, i64 %.2880.0409.i.i
  %.3002.i124.i = load i64, ptr %.3001.i123.i, align 8, !noalias !147
  %.3004.i.i = getelementptr double, ptr %.336, i64 %.3002.i124.i
  %.3005.i.i = load double, ptr %.3004.i.i, align 8, !noalias !147
  %.3008.i.i = mul nsw i64 %.2880.0409.i.i, %.275.i.i
  %gep.i125.i = getelementptr double, ptr %invariant.gep.i120.i, i64 %.3008.i.i
  %.3017.i.i = load double, ptr %gep.i125.i, align 8, !noalias !147
  %.3018.i.i = fmul double %.3005.i.i, %.3017.i.i
  %.3020.i.i = fadd double %d_left.3.1411.i.i, %.3018.i.i
  br label %B1410.i.i

B954.i.i:                                         ; preds = %B1410.i.i, %B772.i.i
  %d_left.3.1.lcssa.i.i = phi double [ %.2851.i.i, %B772.i.i ], [ %d_left.4.2.i.i, %B1410.i.i ]
  %.3123420.not.i.i = icmp eq i64 %.2566.0426.i.i, 0
  br i1 %.3123420.not.i.i, label %B640.loopexit.i.i, label %B990.if.lr.ph.i.i

B990.if.lr.ph.i.i:                                ; preds = %B954.i.i
  %416 = getelementptr i64, ptr %414, i64 %.2797.i.i
  br label %B990.if.i.i

B1036.i.i:                                        ; preds = %B990.if.i.i
  %.3199.i.i = getelementptr double, ptr %.570, i64 %.3173.i.i75
  %.3200.i.i76 = load double, ptr %.3199.i.i, align 8, !noalias !147
  %.3201.i.i77 = tail call double @tanh(double %.3200.i.i76)
  %.3206.i.i = tail call double @cosh(double %.3200.i.i76)
  %.3215.i.i = fmul double %left.2.1422.i.i, %.3206.i.i
  %.3233.i.i = getelementptr double, ptr %421, i64 %.3067.0424.i.i
  %.3234.i.i79 = load double, ptr %.3233.i.i, align 8, !noalias !147
  %.3235.i.i = fmul double %.2840.i.i, %.3234.i.i79
  br i1 %.2324401.not.i.i, label %B1300.i.i, label %B1204.if.lr.ph.i.i

B1204.if.lr.ph.i.i:                               ; preds = %B1036.i.i
  %invariant.gep417.i.i = getelementptr double, ptr %413, i64 %.3067.0424.i.i
  br label %B1204.if.i.i

B1242.i.i:                                        ; preds = %B1204.if.i.i
  %.3385.i.i = getelementptr i64, ptr %411, i64 %.3264.0413.i.i
  %.3386.i.i = load i64, ptr %.3385.i.i, align 8, !noalias !147
  %.3388.i.i = getelementptr double, ptr %.336, i64 %.3386.i.i
  %.3389.i.i = load double, ptr %.3388.i.i, align 8, !noalias !147
  %.3392.i122.i = mul nsw i64 %.3264.0413.i.i, %.275.i.i
  %gep418.i.i = getelementptr double, ptr %invariant.gep417.i.i, i64 %.3392.i122.i
  %.3401.i.i = load double, ptr %gep418.i.i, align 8, !noalias !147
  %.3402.i.i = fmul double %.3389.i.i, %.3401.i.i
  %.3404.i.i = fadd double %d_entry.2.2415.i.i, %.3402.i.i
  br label %B1411.i.i

B1300.i.i:                                        ; preds = %B1411.i.i, %B1036.i.i
  %d_entry.2.2.lcssa.i.i = phi double [ %.3235.i.i, %B1036.i.i ], [ %d_entry.3.4.i.i, %B1411.i.i ]
  %.3421.i.i = getelementptr double, ptr %arg.grad, i64 %.3173.i.i75
  %.3422.i.i = load double, ptr %.3421.i.i, align 8, !noalias !147
  %.3425.i.i = fmul double %.3215.i.i, %d_entry.2.2.lcssa.i.i
  %.3428.i.i = fmul double %.3206.i.i, %.3206.i.i
  %.3432.i.i = fdiv double %.3425.i.i, %.3428.i.i
  %.3435.i.i = fmul double %d_left.5.1423.i.i, %.3215.i.i
  %.3439.i.i = fmul double %.3201.i.i77, %.3435.i.i
  %.3444.i.i = fdiv double %.3439.i.i, %.3206.i.i
  %.3445.i.i = fsub double %.3432.i.i, %.3444.i.i
  %.3446.i.i = fadd double %.3422.i.i, %.3445.i.i
  store double %.3446.i.i, ptr %.3421.i.i, align 8, !noalias !147
  %.3455.i.i = fmul double %.3201.i.i77, %d_entry.2.2.lcssa.i.i
  %.3465.i.i = fdiv double %d_left.5.1423.i.i, %.3206.i.i
  %.3470.i.i = fadd double %.3465.i.i, %.3455.i.i
  br label %B1409.i.i

B1409.i.i:                                        ; preds = %B990.if.i.i, %B1300.i.i
  %left.3.2.i.i = phi double [ %.3215.i.i, %B1300.i.i ], [ %left.2.1422.i.i, %B990.if.i.i ]
  %d_left.6.2.i.i = phi double [ %.3470.i.i, %B1300.i.i ], [ %d_left.5.1423.i.i, %B990.if.i.i ]
  %.3123.i.i = icmp sgt i64 %.3067.0424.in.i.i, 1
  br i1 %.3123.i.i, label %B990.if.i.i, label %B640.loopexit.i.i

B1410.i.i:                                        ; preds = %B858.if.i121.i, %B896.i.i
  %d_left.4.2.i.i = phi double [ %.3020.i.i, %B896.i.i ], [ %d_left.3.1411.i.i, %B858.if.i121.i ]
  %.2936.i.i = icmp sgt i64 %.2883.0410.i.i, 1
  br i1 %.2936.i.i, label %B858.if.i121.i, label %B954.i.i

B1411.i.i:                                        ; preds = %B1204.if.i.i, %B1242.i.i
  %d_entry.3.4.i.i = phi double [ %.3404.i.i, %B1242.i.i ], [ %d_entry.2.2415.i.i, %B1204.if.i.i ]
  %.3320.i.i = icmp sgt i64 %.3267.0414.i.i, 1
  br i1 %.3320.i.i, label %B1204.if.i.i, label %B1300.i.i

B364.if.i.i:                                      ; preds = %B364.if.i.i, %B364.if.lr.ph.i.i
  %.2108.0395.i.i = phi i64 [ 0, %B364.if.lr.ph.i.i ], [ %.2179.i.i, %B364.if.i.i ]
  %.2179.i.i = add nuw nsw i64 %.2108.0395.i.i, 1
  %.2207.i.i = getelementptr i64, ptr %405, i64 %.2108.0395.i.i
  %.2208.i115.i = load i64, ptr %.2207.i.i, align 8, !noalias !147
  %.2210.i.i = getelementptr double, ptr %.468, i64 %.2208.i115.i
  %.2211.i.i = load double, ptr %.2210.i.i, align 8, !noalias !147
  %.2213.i.i = mul nuw nsw i64 %.2108.0395.i.i, %.275.i.i
  %417 = getelementptr double, ptr %406, i64 %.2213.i.i
  %.2218.i.i = getelementptr double, ptr %417, i64 %.2108.0395.i.i
  %.2219.i.i = load double, ptr %.2218.i.i, align 8, !noalias !147
  %.2220.i.i = fadd double %.2211.i.i, %.2219.i.i
  store double %.2220.i.i, ptr %.2210.i.i, align 8, !noalias !147
  %exitcond.not.i116.i = icmp eq i64 %.2179.i.i, %.275.i.i
  br i1 %exitcond.not.i116.i, label %factor_backward, label %B364.if.i.i

B456.if.i.i:                                      ; preds = %B456.loopexit.i.i, %B456.if.lr.ph.i.i
  %.2271.0403.i.i = phi i64 [ %storemerge.i.i, %B456.if.lr.ph.i.i ], [ %.2333.i117.i, %B456.loopexit.i.i ]
  %.2268.0402.i.i = phi i64 [ %.528.i114.i, %B456.if.lr.ph.i.i ], [ %.2337.i.i, %B456.loopexit.i.i ]
  %.2333.i117.i = add nsw i64 %.2271.0403.i.i, -1
  %.2337.i.i = add i64 %.2268.0402.i.i, 1
  %.2371.i.i = getelementptr i64, ptr %410, i64 %.2268.0402.i.i
  %.2372.i.i = load i64, ptr %.2371.i.i, align 8, !noalias !147
  %.2462397.i.i = icmp sgt i64 %.2372.i.i, -1
  br i1 %.2462397.i.i, label %B524.if.lr.ph.i126.i, label %B456.loopexit.i.i

B524.if.lr.ph.i126.i:                             ; preds = %B456.if.i.i
  %.2377.i.i81 = getelementptr i64, ptr %407, i64 %.2268.0402.i.i
  %.2378.i.i82 = load i64, ptr %.2377.i.i81, align 8, !noalias !147
  %.2502.i.i = getelementptr double, ptr %.468, i64 %.2378.i.i82
  %.2506.i.i = mul nsw i64 %.2268.0402.i.i, %.275.i.i
  %418 = getelementptr double, ptr %408, i64 %.2506.i.i
  %419 = getelementptr double, ptr %409, i64 %.2506.i.i
  %.2502.promoted.i.i = load double, ptr %.2502.i.i, align 8, !noalias !147
  br label %B524.if.i127.i

B524.if.i127.i:                                   ; preds = %B524.if.i127.i, %B524.if.lr.ph.i126.i
  %.2523400.i.i = phi double [ %.2502.promoted.i.i, %B524.if.lr.ph.i126.i ], [ %.2523.i.i, %B524.if.i127.i ]
  %.2406.0398.i.i = phi i64 [ 0, %B524.if.lr.ph.i126.i ], [ %.2475.i.i83, %B524.if.i127.i ]
  %.2475.i.i83 = add nuw i64 %.2406.0398.i.i, 1
  %.2511.i.i = getelementptr double, ptr %418, i64 %.2406.0398.i.i
  %.2512.i.i84 = load double, ptr %.2511.i.i, align 8, !noalias !147
  %.2520.i.i = getelementptr double, ptr %419, i64 %.2406.0398.i.i
  %.2521.i.i = load double, ptr %.2520.i.i, align 8, !noalias !147
  %.2522.i.i = fmul double %.2512.i.i84, %.2521.i.i
  %.2523.i.i = fadd double %.2523400.i.i, %.2522.i.i
  store double %.2523.i.i, ptr %.2502.i.i, align 8, !noalias !147
  %exitcond.not.i85 = icmp eq i64 %.2406.0398.i.i, %.2372.i.i
  br i1 %exitcond.not.i85, label %B456.loopexit.i.i, label %B524.if.i127.i

B690.if.lr.ph.i.i:                                ; preds = %B640.loopexit.i.i, %B640.if.lr.ph.i.i
  %.2566.0426.i.i = phi i64 [ 0, %B640.if.lr.ph.i.i ], [ %.2635.i.i, %B640.loopexit.i.i ]
  %.2667.i.i = getelementptr i64, ptr %411, i64 %.2566.0426.i.i
  %.2668.i.i = load i64, ptr %.2667.i.i, align 8, !noalias !147
  %.2793.i.i = getelementptr double, ptr %.468, i64 %.2668.i.i
  %.2797.i.i = mul nsw i64 %.2566.0426.i.i, %.275.i.i
  %420 = getelementptr double, ptr %412, i64 %.2797.i.i
  %421 = getelementptr double, ptr %413, i64 %.2797.i.i
  %.2793.promoted.i.i = load double, ptr %.2793.i.i, align 8, !noalias !147
  br label %B690.if.i.i

B690.if.i.i:                                      ; preds = %B690.if.i.i, %B690.if.lr.ph.i.i
  %.2814407.i.i = phi double [ %.2793.promoted.i.i, %B690.if.lr.ph.i.i ], [ %.2814.i.i, %B690.if.i.i ]
  %.2697.0405.i.i = phi i64 [ 0, %B690.if.lr.ph.i.i ], [ %.2766.i.i, %B690.if.i.i ]
  %.2766.i.i = add nuw nsw i64 %.2697.0405.i.i, 1
  %.2802.i.i = getelementptr double, ptr %420, i64 %.2697.0405.i.i
  %.2803.i.i = load double, ptr %.2802.i.i, align 8, !noalias !147
  %.2811.i118.i = getelementptr double, ptr %421, i64 %.2697.0405.i.i
  %.2812.i.i = load double, ptr %.2811.i118.i, align 8, !noalias !147
  %.2813.i.i = fmul double %.2803.i.i, %.2812.i.i
  %.2814.i.i = fadd double %.2814407.i.i, %.2813.i.i
  store double %.2814.i.i, ptr %.2793.i.i, align 8, !noalias !147
  %exitcond429.not.i.i = icmp eq i64 %.2697.0405.i.i, %.2566.0426.i.i
  br i1 %exitcond429.not.i.i, label %B772.i.i, label %B690.if.i.i

B858.if.i121.i:                                   ; preds = %B1410.i.i, %B858.if.lr.ph.i119.i
  %d_left.3.1411.i.i = phi double [ %.2851.i.i, %B858.if.lr.ph.i119.i ], [ %d_left.4.2.i.i, %B1410.i.i ]
  %.2883.0410.i.i = phi i64 [ %storemerge.i.i, %B858.if.lr.ph.i119.i ], [ %.2945.i.i, %B1410.i.i ]
  %.2880.0409.i.i = phi i64 [ %.528.i114.i, %B858.if.lr.ph.i119.i ], [ %.2949.i.i, %B1410.i.i ]
  %.2945.i.i = add nsw i64 %.2883.0410.i.i, -1
  %.2949.i.i = add i64 %.2880.0409.i.i, 1
  %.2983.i.i = getelementptr i64, ptr %415, i64 %.2880.0409.i.i
  %.2984.i.i = load i64, ptr %.2983.i.i, align 8, !noalias !147
  %.2986.i.i = icmp eq i64 %.2984.i.i, %.2566.0426.i.i
  br i1 %.2986.i.i, label %B896.i.i, label %B1410.i.i

B990.if.i.i:                                      ; preds = %B1409.i.i, %B990.if.lr.ph.i.i
  %.3067.0424.in.i.i = phi i64 [ %.2566.0426.i.i, %B990.if.lr.ph.i.i ], [ %.3067.0424.i.i, %B1409.i.i ]
  %d_left.5.1423.i.i = phi double [ %d_left.3.1.lcssa.i.i, %B990.if.lr.ph.i.i ], [ %d_left.6.2.i.i, %B1409.i.i ]
  %left.2.1422.i.i = phi double [ %.2833.i.i, %B990.if.lr.ph.i.i ], [ %left.3.2.i.i, %B1409.i.i ]
  %.3067.0424.i.i = add nsw i64 %.3067.0424.in.i.i, -1
  %.3172.i.i = getelementptr i64, ptr %416, i64 %.3067.0424.i.i
  %.3173.i.i75 = load i64, ptr %.3172.i.i, align 8, !noalias !147
  %.3178.i.i = icmp sgt i64 %.3173.i.i75, -1
  br i1 %.3178.i.i, label %B1036.i.i, label %B1409.i.i

B1204.if.i.i:                                     ; preds = %B1411.i.i, %B1204.if.lr.ph.i.i
  %d_entry.2.2415.i.i = phi double [ %.3235.i.i, %B1204.if.lr.ph.i.i ], [ %d_entry.3.4.i.i, %B1411.i.i ]
  %.3267.0414.i.i = phi i64 [ %storemerge.i.i, %B1204.if.lr.ph.i.i ], [ %.3329.i.i, %B1411.i.i ]
  %.3264.0413.i.i = phi i64 [ %.528.i114.i, %B1204.if.lr.ph.i.i ], [ %.3333.i.i, %B1411.i.i ]
  %.3329.i.i = add nsw i64 %.3267.0414.i.i, -1
  %.3333.i.i = add i64 %.3264.0413.i.i, 1
  %.3367.i.i = getelementptr i64, ptr %415, i64 %.3264.0413.i.i
  %.3368.i.i = load i64, ptr %.3367.i.i, align 8, !noalias !147
  %.3370.i.i80 = icmp eq i64 %.3368.i.i, %.2566.0426.i.i
  br i1 %.3370.i.i80, label %B1242.i.i, label %B1411.i.i

factor_backward: ; preds = %B364.if.i.i, %B640.loopexit.i.i, %B614.i.i, %B342.i.i
  %.207.i = icmp sgt i64 %.149.0142.in.i, 1
  br i1 %.207.i, label %B70.if.i, label %B754.i

B754.i:                                           ; preds = %factor_backward, %gaussian
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.2216.i.i, i64 8
  %.120.i.i30 = getelementptr i8, ptr %.63, i64 8
  %.121.i.i = load i64, ptr %.120.i.i30, align 8, !noalias !150
  %.223.i.i = getelementptr i8, ptr %.63, i64 56
  %.224.i.i31 = load i64, ptr %.223.i.i, align 8, !noalias !150
  %.226.i.i = add nsw i64 %.224.i.i31, %.121.i.i
  %.328.i.i = getelementptr i8, ptr %.63, i64 72
  %.329.i.i = load i64, ptr %.328.i.i, align 8, !noalias !150
  %.412479.not.i.i = icmp slt i64 %.329.i.i, 1
  br i1 %.412479.not.i.i, label %B902.i.i, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B754.i
  %.551.i.i = getelementptr i8, ptr %.63, i64 80
  br label %B150.if.i.i

B280.i.i:                                         ; preds = %B150.if.i.i
  %.605.i.i73 = fadd double %.572.i.i34, %.930.i.i35
  store double %.605.i.i73, ptr %.929.i.i, align 8, !noalias !150
  %.614.i.i = getelementptr double, ptr %.468, i64 %.566.i.i32
  %.615.i.i = load double, ptr %.614.i.i, align 8, !noalias !150
  %.617.i.i74 = fadd double %.572.i.i34, %.615.i.i
  store double %.617.i.i74, ptr %.614.i.i, align 8, !noalias !150
  br label %B1707.i.i

B352.i.i:                                         ; preds = %B150.if.i.i
  %.639.i.i = fadd double %.572.i.i34, %.930.i.i35
  store double %.639.i.i, ptr %.929.i.i, align 8, !noalias !150
  %.648.i.i = getelementptr double, ptr %.468, i64 %.566.i.i32
  %.649.i.i = load double, ptr %.648.i.i, align 8, !noalias !150
  %.651.i.i = fsub double %.649.i.i, %.572.i.i34
  store double %.651.i.i, ptr %.648.i.i, align 8, !noalias !150
  br label %B1707.i.i

B424.i.i:                                         ; preds = %B150.if.i.i
  %.674.i.i = getelementptr double, ptr %.336, i64 %.566.i.i32
  %.675.i.i = load double, ptr %.674.i.i, align 8, !noalias !150
  %.677.i.i = fmul double %.572.i.i34, %.675.i.i
  %.678.i.i = fadd double %.930.i.i35, %.677.i.i
  store double %.678.i.i, ptr %.929.i.i, align 8, !noalias !150
  %.685.i.i70 = getelementptr double, ptr %.468, i64 %.566.i.i32
  %.686.i.i71 = load double, ptr %.685.i.i70, align 8, !noalias !150
  %.689.i.i = getelementptr double, ptr %.336, i64 %.562.i.i
  %.690.i.i = load double, ptr %.689.i.i, align 8, !noalias !150
  %.694.i.i72 = fmul double %.572.i.i34, %.690.i.i
  %.697.i.i = fadd double %.686.i.i71, %.694.i.i72
  store double %.697.i.i, ptr %.685.i.i70, align 8, !noalias !150
  br label %B1707.i.i

B516.i.i:                                         ; preds = %B150.if.i.i
  %.716.i.i = getelementptr double, ptr %.336, i64 %.566.i.i32
  %.717.i.i68 = load double, ptr %.716.i.i, align 8, !noalias !150
  %.722.i.i = fdiv double %.572.i.i34, %.717.i.i68
  %.723.i.i = fadd double %.930.i.i35, %.722.i.i
  store double %.723.i.i, ptr %.929.i.i, align 8, !noalias !150
  %.732.i.i = getelementptr double, ptr %.468, i64 %.566.i.i32
  %.733.i.i69 = load double, ptr %.732.i.i, align 8, !noalias !150
  %.740.i.i = getelementptr double, ptr %.336, i64 %.569.i.i
  %.741.i.i = load double, ptr %.740.i.i, align 8, !noalias !150
  %.743.i.i = fmul double %.572.i.i34, %.741.i.i
  %.749.i.i = load double, ptr %.716.i.i, align 8, !noalias !150
  %.753.i.i = fdiv double %.743.i.i, %.749.i.i
  %.754.i.i = fsub double %.733.i.i69, %.753.i.i
  store double %.754.i.i, ptr %.732.i.i, align 8, !noalias !150
  br label %B1707.i.i

B622.i.i:                                         ; preds = %B150.if.i.i
  %.773.i.i = getelementptr double, ptr %.336, i64 %.566.i.i32
  %.774.i.i = load double, ptr %.773.i.i, align 8, !noalias !150
  %.776.i.i = fmul double %.572.i.i34, %.774.i.i
  %.779.i.i = getelementptr double, ptr %.336, i64 %.562.i.i
  %.780.i.i = load double, ptr %.779.i.i, align 8, !noalias !150
  %.782.i128.i = fcmp ogt double %.780.i.i, 0.000000e+00
  br i1 %.782.i128.i, label %B660.i.i, label %B684.i.i

B660.i.i:                                         ; preds = %B622.i.i
  %.802.i.i = getelementptr double, ptr %.336, i64 %.569.i.i
  %.803.i.i = load double, ptr %.802.i.i, align 8, !noalias !150
  %.811.i.i = fdiv double %.803.i.i, %.780.i.i
  br label %B706.i.i36

B684.i.i:                                         ; preds = %B622.i.i
  %.824.i.i = fadd double %.774.i.i, -1.000000e+00
  %.825.i.i = tail call double @llvm.pow.f64(double %.780.i.i, double %.824.i.i)
  br label %B706.i.i36

B706.i.i36:                                       ; preds = %B684.i.i, %B660.i.i
  %"$phi706.5.2.1.i.i" = phi double [ %.811.i.i, %B660.i.i ], [ %.825.i.i, %B684.i.i ]
  %.831.i.i37 = fmul double %.776.i.i, %"$phi706.5.2.1.i.i"
  %.837.i.i38 = fadd double %.930.i.i35, %.831.i.i37
  store double %.837.i.i38, ptr %.929.i.i, align 8, !noalias !150
  %.851.i.i = load double, ptr %.779.i.i, align 8, !noalias !150
  %.853.i.i = fcmp ogt double %.851.i.i, 0.000000e+00
  br i1 %.853.i.i, label %B738.i.i, label %B1707.i.i

B738.i.i:                                         ; preds = %B706.i.i36
  %.857.not.i.i = icmp sle i64 %.121.i.i, %.566.i.i32
  %.865.i.i = icmp slt i64 %.566.i.i32, %.226.i.i
  %or.cond.i.i65 = select i1 %.857.not.i.i, i1 %.865.i.i, i1 false
  br i1 %or.cond.i.i65, label %B1707.i.i, label %B766.i.i

B766.i.i:                                         ; preds = %B738.i.i
  %.875.i.i = getelementptr double, ptr %.468, i64 %.566.i.i32
  %.876.i.i = load double, ptr %.875.i.i, align 8, !noalias !150
  %.883.i.i66 = getelementptr double, ptr %.336, i64 %.569.i.i
  %.884.i.i = load double, ptr %.883.i.i66, align 8, !noalias !150
  %.886.i.i67 = fmul double %.572.i.i34, %.884.i.i
  %.895.i.i = tail call double @llvm.log.f64(double %.851.i.i)
  %.896.i.i = fmul double %.895.i.i, %.886.i.i67
  %.897.i.i = fadd double %.876.i.i, %.896.i.i
  store double %.897.i.i, ptr %.875.i.i, align 8, !noalias !150
  br label %B1707.i.i

B872.i.i:                                         ; preds = %B150.if.i.i
  %.932.i.i = fsub double %.930.i.i35, %.572.i.i34
  store double %.932.i.i, ptr %.929.i.i, align 8, !noalias !150
  br label %B1707.i.i

B902.i.i:                                         ; preds = %B1707.i.i, %B754.i
  %.1046.i.i39 = getelementptr i8, ptr %.63, i64 24
  %.1047.i.i = load i64, ptr %.1046.i.i39, align 8, !noalias !150
  %.1146.i.i = getelementptr i8, ptr %.63, i64 32
  %.1147.i.i40 = load i64, ptr %.1146.i.i, align 8, !noalias !150
  %.23.i.i.i = add i64 %.121.i.i, -1
  %422 = add i64 %.121.i.i, -2
  %.105260.i.i.i = icmp ult i64 %422, 9223372036854775807
  br i1 %.105260.i.i.i, label %B36.if.lr.ph.i.i.i, label %climb_backward

B36.if.lr.ph.i.i.i:                               ; preds = %B902.i.i
  %423 = getelementptr i64, ptr %.63, i64 %.1047.i.i
  %.114.i.i.i.i = getelementptr i8, ptr %.63, i64 184
  br label %B36.if.i.i.i

B76.i.i.i:                                        ; preds = %B36.if.i.i.i
  %.115.i.i.i.i = load i64, ptr %.114.i.i.i.i, align 8, !noalias !153
  %.126.i.i.i.i = icmp slt i64 %.115.i.i.i.i, 0
  br i1 %.126.i.i.i.i, label %nearest, label %B60.i.i.i.i

B60.i.i.i.i:                                      ; preds = %B76.i.i.i
  %.156.i.i.i.i = getelementptr i64, ptr %.63, i64 %.115.i.i.i.i
  %.157.i.i.i.i = load i64, ptr %.156.i.i.i.i, align 8, !noalias !153
  %.159.i.i.not.i.i = icmp sgt i64 %.47.0262.i.i.i, %.157.i.i.i.i
  br i1 %.159.i.i.not.i.i, label %B110.i.i.i.i, label %nearest

B110.i.i.i.i:                                     ; preds = %B60.i.i.i.i
  %.221.i.i.i.i = getelementptr i8, ptr %.156.i.i.i.i, i64 8
  %.222.i.i.i.i = load i64, ptr %.221.i.i.i.i, align 8, !noalias !153
  %.223.i.i.i.i = add nsw i64 %.222.i.i.i.i, %.157.i.i.i.i
  %.224.not.i.i.i.i = icmp slt i64 %.47.0262.i.i.i, %.223.i.i.i.i
  br i1 %.224.not.i.i.i.i, label %B216.i.i.i.i, label %nearest

B216.i.i.i.i:                                     ; preds = %B110.i.i.i.i
  %.292.i.i.i.i = getelementptr i8, ptr %.156.i.i.i.i, i64 24
  %.293.i.i.i.i = load i64, ptr %.292.i.i.i.i, align 8, !noalias !153
  %.395.i.i.i.i = getelementptr i8, ptr %.156.i.i.i.i, i64 16
  %.396.i.i.i.i = load i64, ptr %.395.i.i.i.i, align 8, !noalias !153
  %.478118.not.i.i.i.i = icmp slt i64 %.396.i.i.i.i, 1
  br i1 %.478118.not.i.i.i.i, label %nearest, label %B416.if.lr.ph.i.i.i.i

B416.if.lr.ph.i.i.i.i:                            ; preds = %B216.i.i.i.i
  %.358.i.i.i.i = sub nsw i64 %.118.i.i.i, %.157.i.i.i.i
  %.362.i.i.i.i = mul nsw i64 %.293.i.i.i.i, %.358.i.i.i.i
  %.325.i.i.i.i = getelementptr i8, ptr %.156.i.i.i.i, i64 40
  %.326.i.i.i.i = load i64, ptr %.325.i.i.i.i, align 8, !noalias !153
  %.602114.not.i.i.i.i = icmp slt i64 %.293.i.i.i.i, 1
  %.668.i.i.i.i = getelementptr i8, ptr %.156.i.i.i.i, i64 32
  %424 = getelementptr i64, ptr %.63, i64 %.326.i.i.i.i
  %425 = getelementptr i64, ptr %424, i64 %.362.i.i.i.i
  %426 = getelementptr i64, ptr %425, i64 %.293.i.i.i.i
  br label %B416.if.i.i.i.i

B572.i.i.i.i:                                     ; preds = %B448.if.i.i.i.i, %B416.if.i.i.i.i
  %total.2.1.lcssa.i.i.i.i = phi double [ 0.000000e+00, %B416.if.i.i.i.i ], [ %.699.i.i.i.i, %B448.if.i.i.i.i ]
  %.709.i.i.i.i = fcmp olt double %total.2.1.lcssa.i.i.i.i, %least.2.0122.i.i.i.i
  %.468.sroa.0.0.row.2.0.i.i.i.i = select i1 %.709.i.i.i.i, i64 %.420.0119.i.i.i.i, i64 %row.2.0121.i.i.i.i
  %total.2.1.least.2.0.i.i.i.i = select i1 %.709.i.i.i.i, double %total.2.1.lcssa.i.i.i.i, double %least.2.0122.i.i.i.i
  %exitcond125.not.i.i.i.i = icmp eq i64 %.491.i.i.i.i, %.396.i.i.i.i
  br i1 %exitcond125.not.i.i.i.i, label %nearest.2, label %B416.if.i.i.i.i

B416.if.i.i.i.i:                                  ; preds = %B572.i.i.i.i, %B416.if.lr.ph.i.i.i.i
  %least.2.0122.i.i.i.i = phi double [ 0.000000e+00, %B416.if.lr.ph.i.i.i.i ], [ %total.2.1.least.2.0.i.i.i.i, %B572.i.i.i.i ]
  %row.2.0121.i.i.i.i = phi i64 [ -1, %B416.if.lr.ph.i.i.i.i ], [ %.468.sroa.0.0.row.2.0.i.i.i.i, %B572.i.i.i.i ]
  %.420.0119.i.i.i.i = phi i64 [ 0, %B416.if.lr.ph.i.i.i.i ], [ %.491.i.i.i.i, %B572.i.i.i.i ]
  %.491.i.i.i.i = add nuw nsw i64 %.420.0119.i.i.i.i, 1
  br i1 %.602114.not.i.i.i.i, label %B572.i.i.i.i, label %B448.if.lr.ph.i.i.i.i

B448.if.lr.ph.i.i.i.i:                            ; preds = %B416.if.i.i.i.i
  %.669.i.i.i.i = load i64, ptr %.668.i.i.i.i, align 8, !noalias !153
  %.672.i.i.i.i = mul nuw nsw i64 %.420.0119.i.i.i.i, %.293.i.i.i.i
  %427 = getelementptr double, ptr %.108, i64 %.669.i.i.i.i
  %428 = getelementptr double, ptr %427, i64 %.672.i.i.i.i
  br label %B448.if.i.i.i.i

B448.if.i.i.i.i:                                  ; preds = %B448.if.i.i.i.i, %B448.if.lr.ph.i.i.i.i
  %total.2.1117.i.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i.i.i.i ], [ %.699.i.i.i.i, %B448.if.i.i.i.i ]
  %.546.0115.i.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i.i.i.i ], [ %.615.i.i.i.i, %B448.if.i.i.i.i ]
  %.615.i.i.i.i = add nuw nsw i64 %.546.0115.i.i.i.i, 1
  %.676.i.i.i.i = getelementptr double, ptr %428, i64 %.546.0115.i.i.i.i
  %.677.i.i.i.i = load double, ptr %.676.i.i.i.i, align 8, !noalias !153
  %.683.i.i.i.i = getelementptr i64, ptr %426, i64 %.546.0115.i.i.i.i
  %.684.i.i.i.i = load i64, ptr %.683.i.i.i.i, align 8, !noalias !153
  %.686.i.i.i.i = getelementptr double, ptr %.336, i64 %.684.i.i.i.i
  %.687.i.i.i.i = load double, ptr %.686.i.i.i.i, align 8, !noalias !153
  %.691.i.i.i.i = getelementptr i64, ptr %425, i64 %.546.0115.i.i.i.i
  %.692.i.i.i.i = load i64, ptr %.691.i.i.i.i, align 8, !noalias !153
  %.694.i.i.i.i = getelementptr double, ptr %.336, i64 %.692.i.i.i.i
  %.695.i.i.i.i = load double, ptr %.694.i.i.i.i, align 8, !noalias !153
  %.696.i.i.i.i = fsub double %.687.i.i.i.i, %.695.i.i.i.i
  %.697.i.i.i.i = fmul double %.677.i.i.i.i, %.696.i.i.i.i
  %.699.i.i.i.i = fadd double %total.2.1117.i.i.i.i, %.697.i.i.i.i
  %exitcond.not.i.i.i.i = icmp eq i64 %.293.i.i.i.i, %.615.i.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %B572.i.i.i.i, label %B448.if.i.i.i.i

nearest: ; preds = %B216.i.i.i.i, %B110.i.i.i.i, %B60.i.i.i.i, %B76.i.i.i
  %.196245.i.i.i = getelementptr double, ptr %.468, i64 %.47.0262.i.i.i
  br label %nearest_backward

nearest.2: ; preds = %B572.i.i.i.i
  %.196.i.i.i62 = getelementptr double, ptr %.468, i64 %.47.0262.i.i.i
  %.197.i.i.i63 = load double, ptr %.196.i.i.i62, align 8, !noalias !158
  %.198.i.i.i64 = fneg double %.197.i.i.i63
  %.23.i.i.i.i = icmp slt i64 %.468.sroa.0.0.row.2.0.i.i.i.i, 0
  %brmerge.i.i.i = or i1 %.602114.not.i.i.i.i, %.23.i.i.i.i
  br i1 %brmerge.i.i.i, label %nearest_backward, label %B216.if.lr.ph.i.i.i.i

B216.if.lr.ph.i.i.i.i:                            ; preds = %nearest.2
  %.383.i.i.i.i = mul nuw nsw i64 %.468.sroa.0.0.row.2.0.i.i.i.i, %.293.i.i.i.i
  %invariant.gep.i.i.i.i = getelementptr double, ptr %.108, i64 %.383.i.i.i.i
  br label %B216.if.i.i.i.i

B216.if.i.i.i.i:                                  ; preds = %B216.if.i.i.i.i, %B216.if.lr.ph.i.i.i.i
  %.255.053.i.i.i.i = phi i64 [ 0, %B216.if.lr.ph.i.i.i.i ], [ %.326.i143.i.i.i, %B216.if.i.i.i.i ]
  %.326.i143.i.i.i = add nuw nsw i64 %.255.053.i.i.i.i, 1
  %.380.i.i.i.i = load i64, ptr %.668.i.i.i.i, align 8, !noalias !159
  %gep.i.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.380.i.i.i.i
  %.387.i.i.i.i = getelementptr double, ptr %gep.i.i.i.i, i64 %.255.053.i.i.i.i
  %.388.i.i.i.i = load double, ptr %.387.i.i.i.i, align 8, !noalias !159
  %.394.i.i.i.i = getelementptr i64, ptr %426, i64 %.255.053.i.i.i.i
  %.395.i144.i.i.i = load i64, ptr %.394.i.i.i.i, align 8, !noalias !159
  %.397.i.i.i.i = getelementptr double, ptr %.468, i64 %.395.i144.i.i.i
  %.398.i.i.i.i = load double, ptr %.397.i.i.i.i, align 8, !noalias !159
  %.400.i.i.i.i = fmul double %.388.i.i.i.i, %.198.i.i.i64
  %.401.i.i.i.i = fadd double %.400.i.i.i.i, %.398.i.i.i.i
  store double %.401.i.i.i.i, ptr %.397.i.i.i.i, align 8, !noalias !159
  %.408.i.i.i.i = getelementptr i64, ptr %425, i64 %.255.053.i.i.i.i
  %.409.i.i.i.i = load i64, ptr %.408.i.i.i.i, align 8, !noalias !159
  %.411.i.i.i.i = getelementptr double, ptr %.468, i64 %.409.i.i.i.i
  %.412.i.i.i.i = load double, ptr %.411.i.i.i.i, align 8, !noalias !159
  %.415.i.i.i.i = fsub double %.412.i.i.i.i, %.400.i.i.i.i
  store double %.415.i.i.i.i, ptr %.411.i.i.i.i, align 8, !noalias !159
  %exitcond.not.i145.i.i.i = icmp eq i64 %.326.i143.i.i.i, %.293.i.i.i.i
  br i1 %exitcond.not.i145.i.i.i, label %nearest_backward, label %B216.if.i.i.i.i

nearest_backward: ; preds = %B216.if.i.i.i.i, %nearest.2, %nearest
  %.196250.i.i.i = phi ptr [ %.196245.i.i.i, %nearest ], [ %.196.i.i.i62, %nearest.2 ], [ %.196.i.i.i62, %B216.if.i.i.i.i ]
  %least.2.0.lcssa.sink.i249.i.i.i = phi double [ 0.000000e+00, %nearest ], [ %total.2.1.least.2.0.i.i.i.i, %nearest.2 ], [ %total.2.1.least.2.0.i.i.i.i, %B216.if.i.i.i.i ]
  %.229.i.i.i = getelementptr double, ptr %.468, i64 %.118.i.i.i
  %.230.i.i.i = load double, ptr %.229.i.i.i, align 8, !noalias !158
  %.234.i.i.i = load double, ptr %.196250.i.i.i, align 8, !noalias !158
  %.235.i.i.i58 = fadd double %.230.i.i.i, %.234.i.i.i
  store double %.235.i.i.i58, ptr %.229.i.i.i, align 8, !noalias !158
  %.245.i.i.i = getelementptr double, ptr %.336, i64 %.47.0262.i.i.i
  %.246.i.i.i = load double, ptr %.245.i.i.i, align 8, !noalias !158
  %.250.i.i.i = getelementptr double, ptr %.336, i64 %.118.i.i.i
  %.251.i.i.i = load double, ptr %.250.i.i.i, align 8, !noalias !158
  %.252.i.i.i = fsub double %.246.i.i.i, %.251.i.i.i
  %.253.i.i.i59 = fadd double %least.2.0.lcssa.sink.i249.i.i.i, %.252.i.i.i
  %.254.i.i.i60 = fmul double %.234.i.i.i, %.253.i.i.i59
  %.255.i.i.i61 = fadd double %.254.i.i.i60, 1.000000e+00
  store double %.255.i.i.i61, ptr %.196250.i.i.i, align 8, !noalias !158
  br label %B463.i.i.i

B242.i.i.i:                                       ; preds = %B463.i.i.i
  %.308.i.i.i45 = icmp slt i64 %.121.i.i, 2
  %spec.select259.i.i.i = select i1 %.308.i.i.i45, i64 0, i64 %.23.i.i.i
  %.350263.i.i.i = icmp sgt i64 %spec.select259.i.i.i, 0
  br i1 %.350263.i.i.i, label %B274.if.i.i.i46, label %climb_backward

B314.i.i.i48:                                     ; preds = %B274.if.i.i.i46
  %.115.i147.i.i.i = load i64, ptr %.114.i.i.i.i, align 8, !noalias !162
  %.126.i148.i.i.i = icmp slt i64 %.115.i147.i.i.i, 0
  br i1 %.126.i148.i.i.i, label %nearest.3, label %B60.i149.i.i.i

B60.i149.i.i.i:                                   ; preds = %B314.i.i.i48
  %.156.i150.i.i.i = getelementptr i64, ptr %.63, i64 %.115.i147.i.i.i
  %.157.i151.i.i.i = load i64, ptr %.156.i150.i.i.i, align 8, !noalias !162
  %.159.i152.i.i.i = icmp slt i64 %.294.0264.i.i.i, %.157.i151.i.i.i
  br i1 %.159.i152.i.i.i, label %nearest.3, label %B110.i153.i.i.i

B110.i153.i.i.i:                                  ; preds = %B60.i149.i.i.i
  %.221.i154.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 8
  %.222.i155.i.i.i = load i64, ptr %.221.i154.i.i.i, align 8, !noalias !162
  %.223.i156.i.i.i = add nsw i64 %.222.i155.i.i.i, %.157.i151.i.i.i
  %.224.not.i157.i.i.i = icmp slt i64 %.363.i.i.i, %.223.i156.i.i.i
  br i1 %.224.not.i157.i.i.i, label %B216.i161.i.i.i, label %nearest.3

B216.i161.i.i.i:                                  ; preds = %B110.i153.i.i.i
  %.292.i162.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 24
  %.293.i163.i.i.i = load i64, ptr %.292.i162.i.i.i, align 8, !noalias !162
  %.395.i164.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 16
  %.396.i165.i.i.i = load i64, ptr %.395.i164.i.i.i, align 8, !noalias !162
  %.478118.not.i166.i.i.i = icmp slt i64 %.396.i165.i.i.i, 1
  br i1 %.478118.not.i166.i.i.i, label %nearest.3, label %B416.if.lr.ph.i167.i.i.i

B416.if.lr.ph.i167.i.i.i:                         ; preds = %B216.i161.i.i.i
  %.358.i168.i.i.i = sub nsw i64 %.294.0264.i.i.i, %.157.i151.i.i.i
  %.362.i169.i.i.i = mul nsw i64 %.293.i163.i.i.i, %.358.i168.i.i.i
  %.325.i170.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 40
  %.326.i171.i.i.i = load i64, ptr %.325.i170.i.i.i, align 8, !noalias !162
  %.602114.not.i172.i.i.i = icmp slt i64 %.293.i163.i.i.i, 1
  %.668.i173.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 32
  %429 = getelementptr i64, ptr %.63, i64 %.326.i171.i.i.i
  %430 = getelementptr i64, ptr %429, i64 %.362.i169.i.i.i
  %431 = getelementptr i64, ptr %430, i64 %.293.i163.i.i.i
  br label %B416.if.i174.i.i.i

B572.i200.i.i.i:                                  ; preds = %B448.if.i182.i.i.i, %B416.if.i174.i.i.i
  %total.2.1.lcssa.i201.i.i.i = phi double [ 0.000000e+00, %B416.if.i174.i.i.i ], [ %.699.i198.i.i.i, %B448.if.i182.i.i.i ]
  %.709.i202.i.i.i = fcmp olt double %total.2.1.lcssa.i201.i.i.i, %least.2.0122.i175.i.i.i
  %.468.sroa.0.0.row.2.0.i203.i.i.i = select i1 %.709.i202.i.i.i, i64 %.420.0119.i177.i.i.i, i64 %row.2.0121.i176.i.i.i
  %total.2.1.least.2.0.i204.i.i.i = select i1 %.709.i202.i.i.i, double %total.2.1.lcssa.i201.i.i.i, double %least.2.0122.i175.i.i.i
  %exitcond125.not.i205.i.i.i = icmp eq i64 %.491.i178.i.i.i, %.396.i165.i.i.i
  br i1 %exitcond125.not.i205.i.i.i, label %nearest.4, label %B416.if.i174.i.i.i

B416.if.i174.i.i.i:                               ; preds = %B572.i200.i.i.i, %B416.if.lr.ph.i167.i.i.i
  %least.2.0122.i175.i.i.i = phi double [ 0.000000e+00, %B416.if.lr.ph.i167.i.i.i ], [ %total.2.1.least.2.0.i204.i.i.i, %B572.i200.i.i.i ]
  %row.2.0121.i176.i.i.i = phi i64 [ -1, %B416.if.lr.ph.i167.i.i.i ], [ %.468.sroa.0.0.row.2.0.i203.i.i.i, %B572.i200.i.i.i ]
  %.420.0119.i177.i.i.i = phi i64 [ 0, %B416.if.lr.ph.i167.i.i.i ], [ %.491.i178.i.i.i, %B572.i200.i.i.i ]
  %.491.i178.i.i.i = add nuw nsw i64 %.420.0119.i177.i.i.i, 1
  br i1 %.602114.not.i172.i.i.i, label %B572.i200.i.i.i, label %B448.if.lr.ph.i179.i.i.i

B448.if.lr.ph.i179.i.i.i:                         ; preds = %B416.if.i174.i.i.i
  %.669.i180.i.i.i = load i64, ptr %.668.i173.i.i.i, align 8, !noalias !162
  %.672.i181.i.i.i = mul nuw nsw i64 %.420.0119.i177.i.i.i, %.293.i163.i.i.i
  %432 = getelementptr double, ptr %.108, i64 %.669.i180.i.i.i
  %433 = getelementptr double, ptr %432, i64 %.672.i181.i.i.i
  br label %B448.if.i182.i.i.i

B448.if.i182.i.i.i:                               ; preds = %B448.if.i182.i.i.i, %B448.if.lr.ph.i179.i.i.i
  %total.2.1117.i183.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i179.i.i.i ], [ %.699.i198.i.i.i, %B448.if.i182.i.i.i ]
  %.546.0115.i184.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i179.i.i.i ], [ %.615.i185.i.i.i, %B448.if.i182.i.i.i ]
  %.615.i185.i.i.i = add nuw nsw i64 %.546.0115.i184.i.i.i, 1
  %.676.i186.i.i.i = getelementptr double, ptr %433, i64 %.546.0115.i184.i.i.i
  %.677.i187.i.i.i = load double, ptr %.676.i186.i.i.i, align 8, !noalias !162
  %.683.i188.i.i.i = getelementptr i64, ptr %431, i64 %.546.0115.i184.i.i.i
  %.684.i189.i.i.i = load i64, ptr %.683.i188.i.i.i, align 8, !noalias !162
  %.686.i190.i.i.i = getelementptr double, ptr %.336, i64 %.684.i189.i.i.i
  %.687.i191.i.i.i = load double, ptr %.686.i190.i.i.i, align 8, !noalias !162
  %.691.i192.i.i.i = getelementptr i64, ptr %430, i64 %.546.0115.i184.i.i.i
  %.692.i193.i.i.i = load i64, ptr %.691.i192.i.i.i, align 8, !noalias !162
  %.694.i194.i.i.i = getelementptr double, ptr %.336, i64 %.692.i193.i.i.i
  %.695.i195.i.i.i = load double, ptr %.694.i194.i.i.i, align 8, !noalias !162
  %.696.i196.i.i.i = fsub double %.687.i191.i.i.i, %.695.i195.i.i.i
  %.697.i197.i.i.i = fmul double %.677.i187.i.i.i, %.696.i196.i.i.i
  %.699.i198.i.i.i = fadd double %total.2.1117.i183.i.i.i, %.697.i197.i.i.i
  %exitcond.not.i199.i.i.i = icmp eq i64 %.293.i163.i.i.i, %.615.i185.i.i.i
  br i1 %exitcond.not.i199.i.i.i, label %B572.i200.i.i.i, label %B448.if.i182.i.i.i

nearest.3: ; preds = %B216.i161.i.i.i, %B110.i153.i.i.i, %B60.i149.i.i.i, %B314.i.i.i48
  %.438254.i.i.i = getelementptr double, ptr %.468, i64 %.294.0264.i.i.i
  br label %nearest_backward.2

nearest.4: ; preds = %B572.i200.i.i.i
  %.438.i.i.i = getelementptr double, ptr %.468, i64 %.294.0264.i.i.i
  %.439.i.i.i = load double, ptr %.438.i.i.i, align 8, !noalias !158
  %.23.i207.i.i.i = icmp slt i64 %.468.sroa.0.0.row.2.0.i203.i.i.i, 0
  %brmerge266.i.i.i = or i1 %.602114.not.i172.i.i.i, %.23.i207.i.i.i
  br i1 %brmerge266.i.i.i, label %nearest_backward.2, label %B216.if.lr.ph.i214.i.i.i

B216.if.lr.ph.i214.i.i.i:                         ; preds = %nearest.4
  %.383.i221.i.i.i = mul nuw nsw i64 %.468.sroa.0.0.row.2.0.i203.i.i.i, %.293.i163.i.i.i
  %invariant.gep.i222.i.i.i = getelementptr double, ptr %.108, i64 %.383.i221.i.i.i
  br label %B216.if.i223.i.i.i

B216.if.i223.i.i.i:                               ; preds = %B216.if.i223.i.i.i, %B216.if.lr.ph.i214.i.i.i
  %.255.053.i224.i.i.i = phi i64 [ 0, %B216.if.lr.ph.i214.i.i.i ], [ %.326.i225.i.i.i, %B216.if.i223.i.i.i ]
  %.326.i225.i.i.i = add nuw nsw i64 %.255.053.i224.i.i.i, 1
  %.380.i226.i.i.i = load i64, ptr %.668.i173.i.i.i, align 8, !noalias !165
  %gep.i227.i.i.i = getelementptr double, ptr %invariant.gep.i222.i.i.i, i64 %.380.i226.i.i.i
  %.387.i228.i.i.i = getelementptr double, ptr %gep.i227.i.i.i, i64 %.255.053.i224.i.i.i
  %.388.i229.i.i.i = load double, ptr %.387.i228.i.i.i, align 8, !noalias !165
  %.394.i230.i.i.i = getelementptr i64, ptr %431, i64 %.255.053.i224.i.i.i
  %.395.i231.i.i.i = load i64, ptr %.394.i230.i.i.i, align 8, !noalias !165
  %.397.i232.i.i.i = getelementptr double, ptr %.468, i64 %.395.i231.i.i.i
  %.398.i233.i.i.i = load double, ptr %.397.i232.i.i.i, align 8, !noalias !165
  %.400.i234.i.i.i = fmul double %.439.i.i.i, %.388.i229.i.i.i
  %.401.i235.i.i.i = fadd double %.400.i234.i.i.i, %.398.i233.i.i.i
  store double %.401.i235.i.i.i, ptr %.397.i232.i.i.i, align 8, !noalias !165
  %.408.i236.i.i.i = getelementptr i64, ptr %430, i64 %.255.053.i224.i.i.i
  %.409.i237.i.i.i = load i64, ptr %.408.i236.i.i.i, align 8, !noalias !165
  %.411.i238.i.i.i = getelementptr double, ptr %.468, i64 %.409.i237.i.i.i
  %.412.i239.i.i.i = load double, ptr %.411.i238.i.i.i, align 8, !noalias !165
  %.415.i240.i.i.i = fsub double %.412.i239.i.i.i, %.400.i234.i.i.i
  store double %.415.i240.i.i.i, ptr %.411.i238.i.i.i, align 8, !noalias !165
  %exitcond.not.i241.i.i.i = icmp eq i64 %.326.i225.i.i.i, %.293.i163.i.i.i
  br i1 %exitcond.not.i241.i.i.i, label %nearest_backward.2, label %B216.if.i223.i.i.i

nearest_backward.2: ; preds = %B216.if.i223.i.i.i, %nearest.4, %nearest.3
  %.438258.i.i.i = phi ptr [ %.438254.i.i.i, %nearest.3 ], [ %.438.i.i.i, %nearest.4 ], [ %.438.i.i.i, %B216.if.i223.i.i.i ]
  %least.2.0.lcssa.sink.i158257.i.i.i = phi double [ 0.000000e+00, %nearest.3 ], [ %total.2.1.least.2.0.i204.i.i.i, %nearest.4 ], [ %total.2.1.least.2.0.i204.i.i.i, %B216.if.i223.i.i.i ]
  %.471.i.i.i = getelementptr double, ptr %.468, i64 %.363.i.i.i
  %.472.i.i.i49 = load double, ptr %.471.i.i.i, align 8, !noalias !158
  %.476.i.i.i = load double, ptr %.438258.i.i.i, align 8, !noalias !158
  %.477.i.i.i50 = fadd double %.472.i.i.i49, %.476.i.i.i
  store double %.477.i.i.i50, ptr %.471.i.i.i, align 8, !noalias !158
  %.487.i.i.i51 = getelementptr double, ptr %.336, i64 %.294.0264.i.i.i
  %.488.i.i.i = load double, ptr %.487.i.i.i51, align 8, !noalias !158
  %.492.i.i.i52 = getelementptr double, ptr %.336, i64 %.363.i.i.i
  %.493.i.i.i53 = load double, ptr %.492.i.i.i52, align 8, !noalias !158
  %.494.i.i.i54 = fsub double %.488.i.i.i, %.493.i.i.i53
  %.495.i.i.i55 = fsub double %.494.i.i.i54, %least.2.0.lcssa.sink.i158257.i.i.i
  %.496.i.i.i56 = fmul double %.476.i.i.i, %.495.i.i.i55
  %.497.i.i.i57 = fadd double %.496.i.i.i56, 1.000000e+00
  store double %.497.i.i.i57, ptr %.438258.i.i.i, align 8, !noalias !158
  br label %B464.i.i.i

B463.i.i.i:                                       ; preds = %B36.if.i.i.i, %nearest_backward
  %.105.i.i.i = icmp sgt i64 %.47.0262.i.i.i, 1
  br i1 %.105.i.i.i, label %B36.if.i.i.i, label %B242.i.i.i

B464.i.i.i:                                       ; preds = %B274.if.i.i.i46, %nearest_backward.2
  %exitcond.not.i.i137.i = icmp eq i64 %.363.i.i.i, %spec.select259.i.i.i
  br i1 %exitcond.not.i.i137.i, label %climb_backward, label %B274.if.i.i.i46

B36.if.i.i.i:                                     ; preds = %B463.i.i.i, %B36.if.lr.ph.i.i.i
  %.47.0262.i.i.i = phi i64 [ %.23.i.i.i, %B36.if.lr.ph.i.i.i ], [ %.118.i.i.i, %B463.i.i.i ]
  %.118.i.i.i = add nsw i64 %.47.0262.i.i.i, -1
  %.150.i.i.i = getelementptr i64, ptr %423, i64 %.47.0262.i.i.i
  %.151.i.i.i = load i64, ptr %.150.i.i.i, align 8, !noalias !158
  %.152.i.i.i44 = icmp eq i64 %.151.i.i.i, 7
  br i1 %.152.i.i.i44, label %B76.i.i.i, label %B463.i.i.i

B274.if.i.i.i46:                                  ; preds = %B242.i.i.i, %B464.i.i.i
  %.294.0264.i.i.i = phi i64 [ %.363.i.i.i, %B464.i.i.i ], [ 0, %B242.i.i.i ]
  %.363.i.i.i = add nuw nsw i64 %.294.0264.i.i.i, 1
  %.395.i.i.i = getelementptr i64, ptr %423, i64 %.294.0264.i.i.i
  %.396.i.i.i47 = load i64, ptr %.395.i.i.i, align 8, !noalias !158
  %.397.i.i.i = icmp eq i64 %.396.i.i.i47, 8
  br i1 %.397.i.i.i, label %B314.i.i.i48, label %B464.i.i.i

climb_backward: ; preds = %B464.i.i.i, %B242.i.i.i, %B902.i.i
  %.1285.i.i = getelementptr i8, ptr %.63, i64 88
  %.1286.i.i = load i64, ptr %.1285.i.i, align 8, !noalias !150
  %.1366492.not.i.i = icmp slt i64 %.1286.i.i, 1
  br i1 %.1366492.not.i.i, label %B1540.i.i, label %B1062.if.lr.ph.i.i

B1062.if.lr.ph.i.i:                               ; preds = %climb_backward
  %.1502.i.i = getelementptr i8, ptr %.63, i64 96
  br label %B1062.if.i.i

B1062.loopexit.i.i:                               ; preds = %B1502.if.i.i, %B1062.if.i.i
  %exitcond500.not.i.i = icmp eq i64 %.1379.i.i, %.1286.i.i
  br i1 %exitcond500.not.i.i, label %B1540.i.i, label %B1062.if.i.i

B1432.i.i:                                        ; preds = %B1366.if.i.i
  %.1731.i.i = add nuw nsw i64 %.1662.0487.i.i, 1
  %.1913.i.i = getelementptr i64, ptr %440, i64 %.1662.0487.i.i
  %.1914.i.i = load i64, ptr %.1913.i.i, align 8, !noalias !150
  %.1916.i.i = getelementptr double, ptr %arg.grad, i64 %.1914.i.i
  %.1917.i.i42 = load double, ptr %.1916.i.i, align 8, !noalias !150
  %.1919.i.i = fadd double %.1899.i.i, %.1917.i.i42
  store double %.1919.i.i, ptr %.1916.i.i, align 8, !noalias !150
  %exitcond498.not.i.i = icmp eq i64 %.1550.i.i, %.1731.i.i
  br i1 %exitcond498.not.i.i, label %B1502.if.i.i, label %B1334.if.i.i

B1540.i.i:                                        ; preds = %B1062.loopexit.i.i, %climb_backward
  %.2156495.not.i.i = icmp slt i64 %.121.i.i, 1
  br i1 %.2156495.not.i.i, label %after_likelihood, label %B1566.if.lr.ph.i.i

B1566.if.lr.ph.i.i:                               ; preds = %B1540.i.i
  %434 = getelementptr i64, ptr %.63, i64 %.1047.i.i
  %435 = getelementptr double, ptr %.108, i64 %.1147.i.i40
  br label %B1566.if.i.i

B1707.i.i:                                        ; preds = %B872.i.i, %B766.i.i, %B738.i.i, %B706.i.i36, %B516.i.i, %B424.i.i, %B352.i.i, %B280.i.i
  %.412.i.i = icmp samesign ugt i64 %.354.0481.in.i.i, 1
  br i1 %.412.i.i, label %B150.if.i.i, label %B902.i.i

B150.if.i.i:                                      ; preds = %B1707.i.i, %B150.if.lr.ph.i.i
  %.354.0481.in.i.i = phi i64 [ %.329.i.i, %B150.if.lr.ph.i.i ], [ %.354.0481.i.i, %B1707.i.i ]
  %.354.0481.i.i = add nsw i64 %.354.0481.in.i.i, -1
  %.552.i.i = load i64, ptr %.551.i.i, align 8, !noalias !150
  %436 = getelementptr i64, ptr %.63, i64 %.552.i.i
  %.557.idx.i.i = mul i64 %.354.0481.i.i, 24
  %.557.i.i = getelementptr i8, ptr %436, i64 %.557.idx.i.i
  %.558.i.i = load i64, ptr %.557.i.i, align 8, !noalias !150
  %.561.i.i = getelementptr i8, ptr %.557.i.i, i64 8
  %.562.i.i = load i64, ptr %.561.i.i, align 8, !noalias !150
  %.565.i.i = getelementptr i8, ptr %.557.i.i, i64 16
  %.566.i.i32 = load i64, ptr %.565.i.i, align 8, !noalias !150
  %.569.i.i = add nsw i64 %.354.0481.i.i, %.226.i.i
  %.571.i.i33 = getelementptr double, ptr %.468, i64 %.569.i.i
  %.572.i.i34 = load double, ptr %.571.i.i33, align 8, !noalias !150
  %.929.i.i = getelementptr double, ptr %.468, i64 %.562.i.i
  %.930.i.i35 = load double, ptr %.929.i.i, align 8, !noalias !150
  switch i64 %.558.i.i, label %B872.i.i [
    i64 0, label %B280.i.i
    i64 1, label %B352.i.i
    i64 2, label %B424.i.i
    i64 3, label %B516.i.i
    i64 4, label %B622.i.i
  ]

B1062.if.i.i:                                     ; preds = %B1062.loopexit.i.i, %B1062.if.lr.ph.i.i
  %.1310.0493.i.i = phi i64 [ 0, %B1062.if.lr.ph.i.i ], [ %.1379.i.i, %B1062.loopexit.i.i ]
  %.1379.i.i = add nuw nsw i64 %.1310.0493.i.i, 1
  %.1503.i.i = load i64, ptr %.1502.i.i, align 8, !noalias !150
  %437 = getelementptr i64, ptr %.63, i64 %.1503.i.i
  %.1549.idx.i.i = mul i64 %.1310.0493.i.i, 40
  %.1549.i.i = getelementptr i8, ptr %437, i64 %.1549.idx.i.i
  %.1550.i.i = load i64, ptr %.1549.i.i, align 8, !noalias !150
  %.1718486.not.i.i = icmp slt i64 %.1550.i.i, 1
  br i1 %.1718486.not.i.i, label %B1062.loopexit.i.i, label %B1334.if.lr.ph.i.i

B1334.if.lr.ph.i.i:                               ; preds = %B1062.if.i.i
  %.1633.i.i = getelementptr i8, ptr %.1549.i.i, i64 8
  %.1634.i.i = load i64, ptr %.1633.i.i, align 8, !noalias !150
  %.1599.i.i = getelementptr i8, ptr %.1549.i.i, i64 24
  %.1600.i.i = load i64, ptr %.1599.i.i, align 8, !noalias !150
  %.1574.i.i = getelementptr i8, ptr %.1549.i.i, i64 16
  %.1575.i.i = load i64, ptr %.1574.i.i, align 8, !noalias !150
  %438 = getelementptr double, ptr %.108, i64 %.1600.i.i
  %439 = getelementptr i64, ptr %.63, i64 %.1634.i.i
  %440 = getelementptr i64, ptr %.63, i64 %.1575.i.i
  br label %B1334.if.i.i

B1334.if.i.i:                                     ; preds = %B1334.if.lr.ph.i.i, %B1432.i.i
  %.1662.0487.i.i = phi i64 [ 0, %B1334.if.lr.ph.i.i ], [ %.1731.i.i, %B1432.i.i ]
  %invariant.gep.i129.i = getelementptr double, ptr %438, i64 %.1662.0487.i.i
  br label %B1366.if.i.i

B1366.if.i.i:                                     ; preds = %B1366.if.i.i, %B1334.if.i.i
  %total.2.2485.i.i = phi double [ 0.000000e+00, %B1334.if.i.i ], [ %.1899.i.i, %B1366.if.i.i ]
  %.1786.0483.i.i = phi i64 [ 0, %B1334.if.i.i ], [ %.1855.i.i41, %B1366.if.i.i ]
  %.1855.i.i41 = add nuw nsw i64 %.1786.0483.i.i, 1
  %.1881.i.i = mul nuw nsw i64 %.1786.0483.i.i, %.1550.i.i
  %gep.i130.i = getelementptr double, ptr %invariant.gep.i129.i, i64 %.1881.i.i
  %.1888.i.i = load double, ptr %gep.i130.i, align 8, !noalias !150
  %.1892.i.i = getelementptr i64, ptr %439, i64 %.1786.0483.i.i
  %.1893.i.i = load i64, ptr %.1892.i.i, align 8, !noalias !150
  %.1895.i.i = getelementptr double, ptr %.468, i64 %.1893.i.i
  %.1896.i.i = load double, ptr %.1895.i.i, align 8, !noalias !150
  %.1897.i.i = fmul double %.1888.i.i, %.1896.i.i
  %.1899.i.i = fadd double %total.2.2485.i.i, %.1897.i.i
  %exitcond.not.i131.i = icmp eq i64 %.1550.i.i, %.1855.i.i41
  br i1 %exitcond.not.i131.i, label %B1432.i.i, label %B1366.if.i.i

B1502.if.i.i:                                     ; preds = %B1432.i.i, %B1502.if.i.i
  %.1960.0490.i.i = phi i64 [ %.2029.i.i43, %B1502.if.i.i ], [ 0, %B1432.i.i ]
  %.2029.i.i43 = add nuw nsw i64 %.1960.0490.i.i, 1
  %.2057.i.i = getelementptr i64, ptr %439, i64 %.1960.0490.i.i
  %.2058.i.i = load i64, ptr %.2057.i.i, align 8, !noalias !150
  %.2060.i.i = getelementptr double, ptr %.468, i64 %.2058.i.i
  store double 0.000000e+00, ptr %.2060.i.i, align 8, !noalias !150
  %exitcond499.not.i.i = icmp eq i64 %.1550.i.i, %.2029.i.i43
  br i1 %exitcond499.not.i.i, label %B1062.loopexit.i.i, label %B1502.if.i.i

B1566.if.i.i:                                     ; preds = %B1566.if.i.i, %B1566.if.lr.ph.i.i
  %.2100.0496.i.i = phi i64 [ 0, %B1566.if.lr.ph.i.i ], [ %.2169.i.i, %B1566.if.i.i ]
  %.2169.i.i = add nuw nsw i64 %.2100.0496.i.i, 1
  %.2198.i.i = getelementptr i64, ptr %434, i64 %.2100.0496.i.i
  %.2199.i.i = load i64, ptr %.2198.i.i, align 8, !noalias !150
  %.2201.i.i = getelementptr double, ptr %.570, i64 %.2100.0496.i.i
  %.2202.i132.i = load double, ptr %.2201.i.i, align 8, !noalias !150
  %.2207.idx.i.i = shl i64 %.2100.0496.i.i, 4
  %.2207.i133.i = getelementptr i8, ptr %435, i64 %.2207.idx.i.i
  %.2208.i134.i = load double, ptr %.2207.i133.i, align 8, !noalias !150
  %.2214.i.i = getelementptr i8, ptr %.2207.i133.i, i64 8
  %.2215.i.i = load double, ptr %.2214.i.i, align 8, !noalias !150
  call fastcc void @to_scale(ptr %.2216.i.i, i64 %.2199.i.i, double %.2202.i132.i, double %.2208.i134.i, double %.2215.i.i)
  %.2230.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !150
  %.2257.i.i = getelementptr double, ptr %arg.grad, i64 %.2100.0496.i.i
  %.2258.i.i = load double, ptr %.2257.i.i, align 8, !noalias !150
  %.2260.i.i = getelementptr double, ptr %.468, i64 %.2100.0496.i.i
  %.2261.i.i = load double, ptr %.2260.i.i, align 8, !noalias !150
  %.2262.i.i = fmul double %.2230.fca.1.load.i.i, %.2261.i.i
  %.2263.i.i = fadd double %.2258.i.i, %.2262.i.i
  store double %.2263.i.i, ptr %.2257.i.i, align 8, !noalias !150
  %exitcond501.not.i.i = icmp eq i64 %.2169.i.i, %.121.i.i
  br i1 %exitcond501.not.i.i, label %after_likelihood, label %B1566.if.i.i

B70.if.i:                                         ; preds = %factor_backward, %B70.if.lr.ph.i
  %.149.0142.in.i = phi i64 [ %.124.i23, %B70.if.lr.ph.i ], [ %.149.0142.i, %factor_backward ]
  %.149.0142.i = add nsw i64 %.149.0142.in.i, -1
  %.344.i = load i64, ptr %.343.i, align 8, !noalias !81
  %.692.i = load i64, ptr %.691.i, align 8, !noalias !81
  %441 = getelementptr i64, ptr %.63, i64 %.692.i
  %.695.i24 = getelementptr i64, ptr %441, i64 %.149.0142.i
  %.696.i25 = load i64, ptr %.695.i24, align 8, !noalias !81
  %442 = getelementptr i64, ptr %.63, i64 %.344.i
  %.idx.i26 = mul i64 %.696.i25, 496
  %443 = getelementptr i8, ptr %442, i64 %.idx.i26
  %.954.i = getelementptr i8, ptr %443, i64 24
  %.955.i = load i64, ptr %.954.i, align 8, !noalias !81
  %.956.i = icmp sgt i64 %.955.i, -1
  br i1 %.956.i, label %B260.i, label %B644.i

after_likelihood: ; preds = %B1566.if.i.i, %B1540.i.i
  %.940 = load i64, ptr %.656, align 8
  %.941 = icmp sgt i64 %.940, 0
  br i1 %.941, label %B658, label %B682

B658:                                             ; preds = %after_likelihood
  %.111.i201 = getelementptr i8, ptr %.63, i64 160
  %.112.i202 = load i64, ptr %.111.i201, align 8, !noalias !168
  %.30286.i = icmp sgt i64 %.112.i202, 1
  br i1 %.30286.i, label %B106.if.lr.ph.i, label %B682

B106.if.lr.ph.i:                                  ; preds = %B658
  %.211.i203 = getelementptr i8, ptr %.63, i64 176
  %.212.i204 = load i64, ptr %.211.i203, align 8, !noalias !168
  %444 = getelementptr double, ptr %.108, i64 %.212.i204
  %.573.i = getelementptr i8, ptr %.63, i64 168
  %445 = add nsw i64 %.112.i202, -2
  br label %B146.if.lr.ph.i

B242.i:                                           ; preds = %B146.if.i
  %.697.phi.trans.insert.i = getelementptr i64, ptr %446, i64 %.244.087.i
  %.698.pre.i = load i64, ptr %.697.phi.trans.insert.i, align 8, !noalias !168
  %.700.phi.trans.insert.i = getelementptr double, ptr %arg.grad, i64 %.698.pre.i
  %.701.pre.i = load double, ptr %.700.phi.trans.insert.i, align 8, !noalias !168
  %.703.i = fadd double %.584.i211, %.701.pre.i
  store double %.703.i, ptr %.700.phi.trans.insert.i, align 8, !noalias !168
  %exitcond89.not.i = icmp eq i64 %.244.087.i, %445
  br i1 %exitcond89.not.i, label %B682, label %B146.if.lr.ph.i

B146.if.lr.ph.i:                                  ; preds = %B242.i, %B106.if.lr.ph.i
  %.244.087.i = phi i64 [ 0, %B106.if.lr.ph.i ], [ %.315.i205, %B242.i ]
  %.315.i205 = add nuw nsw i64 %.244.087.i, 1
  %invariant.gep.i = getelementptr double, ptr %444, i64 %.244.087.i
  %.574.i = load i64, ptr %.573.i, align 8, !noalias !168
  %446 = getelementptr i64, ptr %.63, i64 %.574.i
  br label %B146.if.i

B146.if.i:                                        ; preds = %B146.if.i, %B146.if.lr.ph.i
  %total.2.184.i = phi double [ 0.000000e+00, %B146.if.lr.ph.i ], [ %.584.i211, %B146.if.i ]
  %.372.082.i = phi i64 [ %.315.i205, %B146.if.lr.ph.i ], [ %.441.i206, %B146.if.i ]
  %.441.i206 = add nuw i64 %.372.082.i, 1
  %.467.i = mul nsw i64 %.372.082.i, %.112.i202
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.467.i
  %.474.i = load double, ptr %gep.i, align 8, !noalias !168
  %.577.i = getelementptr i64, ptr %446, i64 %.372.082.i
  %.578.i207 = load i64, ptr %.577.i, align 8, !noalias !168
  %.580.i208 = getelementptr double, ptr %arg.grad, i64 %.578.i207
  %.581.i209 = load double, ptr %.580.i208, align 8, !noalias !168
  %.582.i210 = fmul double %.474.i, %.581.i209
  %.584.i211 = fadd double %total.2.184.i, %.582.i210
  %exitcond.not.i212 = icmp eq i64 %.441.i206, %.112.i202
  br i1 %exitcond.not.i212, label %B242.i, label %B146.if.i

B682:                                             ; preds = %B242.i, %B658, %after_likelihood
  %.56.i = load i64, ptr %.58.i, align 8, !noalias !171
  %.57.i = icmp eq i64 %.56.i, 0
  br i1 %.57.i, label %to_scaled, label %B52.i

B52.i:                                            ; preds = %B682
  %.113.i = inttoptr i64 %.56.i to ptr
  %.20136.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.20136.not.i, label %to_scaled.2, label %B130.if.i

to_scaled.2: ; preds = %B52.i
  tail call void @free(ptr %.336)
  store double %253, ptr %arg.value, align 8
  br label %status

B130.if.i:                                        ; preds = %B52.i, %B130.if.i
  %.143.037.i = phi i64 [ %.214.i, %B130.if.i ], [ 0, %B52.i ]
  %.214.i = add nuw nsw i64 %.143.037.i, 1
  %.240.i = getelementptr double, ptr %arg.grad, i64 %.143.037.i
  %.241.i = load double, ptr %.240.i, align 8, !noalias !171
  %.243.i = getelementptr double, ptr %.113.i, i64 %.143.037.i
  %.244.i = load double, ptr %.243.i, align 8, !noalias !171
  %.245.i213 = fmul double %.241.i, %.244.i
  store double %.245.i213, ptr %.240.i, align 8, !noalias !171
  %exitcond.not.i214 = icmp eq i64 %arg.dim, %.214.i
  br i1 %exitcond.not.i214, label %to_scaled.3, label %B130.if.i

to_scaled.3: ; preds = %B130.if.i
  tail call void @free(ptr %.336)
  store double %253, ptr %arg.value, align 8
  br label %B30.if.i.preheader

to_scaled: ; preds = %B682
  tail call void @free(ptr %.336)
  store double %253, ptr %arg.value, align 8
  %.9335.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.9335.not.i, label %status, label %B30.if.i.preheader

B30.if.i.preheader:                               ; preds = %to_scaled.3, %to_scaled
  br label %B30.if.i

B30.if.i:                                         ; preds = %B30.if.i.preheader, %B30.if.i
  %total.2.038.i = phi double [ %.139.i, %B30.if.i ], [ %253, %B30.if.i.preheader ]
  %.35.036.i = phi i64 [ %.106.i, %B30.if.i ], [ 0, %B30.if.i.preheader ]
  %.106.i = add nuw nsw i64 %.35.036.i, 1
  %.132.i = getelementptr double, ptr %arg.grad, i64 %.35.036.i
  %.133.i215 = load double, ptr %.132.i, align 8, !noalias !174
  %.137.i = fsub double %.133.i215, %.133.i215
  %.139.i = fadd double %total.2.038.i, %.137.i
  %exitcond.not.i216 = icmp eq i64 %arg.dim, %.106.i
  br i1 %exitcond.not.i216, label %status, label %B30.if.i

status: ; preds = %B30.if.i, %to_scaled.2, %to_scaled
  %total.2.0.lcssa.i = phi double [ %253, %to_scaled ], [ %253, %to_scaled.2 ], [ %.139.i, %B30.if.i ]
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
  %.476.i = alloca [4 x double], align 8
  %.123 = getelementptr i8, ptr %arg.ints, i64 128
  %.124 = load i64, ptr %.123, align 8
  %.206188.not = icmp slt i64 %.124, 1
  br i1 %.206188.not, label %B78, label %B60.if.preheader

B60.if.preheader:                                 ; preds = %entry
  %0 = shl nuw i64 %.124, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.grad, i8 0, i64 %0, i1 false)
  br label %B78

B78:                                              ; preds = %B60.if.preheader, %entry
  %.fca.2.gep.i = getelementptr inbounds nuw i8, ptr %.476.i, i64 16
  %.fca.3.gep.i = getelementptr inbounds nuw i8, ptr %.476.i, i64 24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %.476.i, i8 0, i64 32, i1 false), !noalias !177
  %.120.i = getelementptr i8, ptr %arg.ints, i64 8
  %.121.i = load i64, ptr %.120.i, align 8, !noalias !177
  %.226.i = getelementptr i8, ptr %arg.ints, i64 24
  %.227.i = load i64, ptr %.226.i, align 8, !noalias !177
  %.416244.not.i = icmp slt i64 %.121.i, 1
  br i1 %.416244.not.i, label %B276.i, label %B140.if.lr.ph.i

B140.if.lr.ph.i:                                  ; preds = %B78
  %.326.i = getelementptr i8, ptr %arg.ints, i64 32
  %.327.i = load i64, ptr %.326.i, align 8, !noalias !177
  %1 = getelementptr i64, ptr %arg.ints, i64 %.227.i
  %2 = getelementptr double, ptr %arg.floats, i64 %.327.i
  br label %B140.if.i

B276.i:                                           ; preds = %B140.if.i, %B78
  %lp.3.0.lcssa.i = phi double [ 0.000000e+00, %B78 ], [ %.520.i, %B140.if.i ]
  %.637.i = getelementptr i8, ptr %arg.ints, i64 88
  %.638.i = load i64, ptr %.637.i, align 8, !noalias !177
  %.718256.not.i = icmp slt i64 %.638.i, 1
  br i1 %.718256.not.i, label %B806.i, label %B336.if.lr.ph.i

B336.if.lr.ph.i:                                  ; preds = %B276.i
  %.854.i = getelementptr i8, ptr %arg.ints, i64 96
  br label %B336.if.i

B336.loopexit.i:                                  ; preds = %B770.i, %B336.if.i
  %exitcond264.not.i = icmp eq i64 %.731.i, %.638.i
  br i1 %exitcond264.not.i, label %B806.i, label %B336.if.i

B770.i:                                           ; preds = %B704.if.i
  %.1111.i = add nuw nsw i64 %.1042.0254.i, 1
  %.1299.i = getelementptr i64, ptr %67, i64 %.1042.0254.i
  %.1300.i = load i64, ptr %.1299.i, align 8, !noalias !177
  %.1303.i = getelementptr double, ptr %arg.v, i64 %.1300.i
  store double %.1285.i, ptr %.1303.i, align 8, !noalias !177
  %exitcond263.not.i = icmp eq i64 %.902.i, %.1111.i
  br i1 %exitcond263.not.i, label %B336.loopexit.i, label %B660.if.i

B806.i:                                           ; preds = %B336.loopexit.i, %B276.i
  %.1427.i = getelementptr i8, ptr %arg.ints, i64 56
  %.1428.i = load i64, ptr %.1427.i, align 8, !noalias !177
  %.1508259.not.i = icmp slt i64 %.1428.i, 1
  br i1 %.1508259.not.i, label %B934.i, label %B866.if.lr.ph.i

B866.if.lr.ph.i:                                  ; preds = %B806.i
  %.1644.i = getelementptr i8, ptr %arg.ints, i64 64
  %3 = getelementptr double, ptr %arg.v, i64 %.121.i
  br label %B866.if.i

B934.i:                                           ; preds = %B866.if.i, %B806.i
  %.59.i.i = add i64 %.121.i, -1
  %.104193.not.i.i = icmp slt i64 %.59.i.i, 1
  br i1 %.104193.not.i.i, label %climb, label %B32.if.lr.ph.i.i

B32.if.lr.ph.i.i:                                 ; preds = %B934.i
  %4 = getelementptr i64, ptr %arg.ints, i64 %.227.i
  %.114.i.i.i = getelementptr i8, ptr %arg.ints, i64 184
  br label %B32.if.i.i

B72.i.i:                                          ; preds = %B32.if.i.i
  %.164.i.i = getelementptr double, ptr %arg.v, i64 %.46.0195.i.i
  %.165.i.i = load double, ptr %.164.i.i, align 8, !noalias !180
  %.174.i.i = add nsw i64 %.46.0195.i.i, -1
  %.115.i.i.i = load i64, ptr %.114.i.i.i, align 8, !noalias !183
  %.126.i.i.i = icmp slt i64 %.115.i.i.i, 0
  br i1 %.126.i.i.i, label %nearest.5, label %B60.i.i.i

B60.i.i.i:                                        ; preds = %B72.i.i
  %.156.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.115.i.i.i
  %.157.i.i.i = load i64, ptr %.156.i.i.i, align 8, !noalias !183
  %.159.i.not.i.i = icmp sgt i64 %.46.0195.i.i, %.157.i.i.i
  br i1 %.159.i.not.i.i, label %B110.i.i.i, label %nearest.5

B110.i.i.i:                                       ; preds = %B60.i.i.i
  %.221.i.i.i = getelementptr i8, ptr %.156.i.i.i, i64 8
  %.222.i.i.i = load i64, ptr %.221.i.i.i, align 8, !noalias !183
  %.223.i.i.i = add nsw i64 %.222.i.i.i, %.157.i.i.i
  %.224.not.i.i.i = icmp slt i64 %.46.0195.i.i, %.223.i.i.i
  br i1 %.224.not.i.i.i, label %B216.i.i.i, label %nearest.5

B216.i.i.i:                                       ; preds = %B110.i.i.i
  %.292.i.i.i = getelementptr i8, ptr %.156.i.i.i, i64 24
  %.293.i.i.i = load i64, ptr %.292.i.i.i, align 8, !noalias !183
  %.395.i.i.i = getelementptr i8, ptr %.156.i.i.i, i64 16
  %.396.i.i.i = load i64, ptr %.395.i.i.i, align 8, !noalias !183
  %.478118.not.i.i.i = icmp slt i64 %.396.i.i.i, 1
  br i1 %.478118.not.i.i.i, label %nearest.5, label %B416.if.lr.ph.i.i.i

B416.if.lr.ph.i.i.i:                              ; preds = %B216.i.i.i
  %.358.i.i.i = sub nsw i64 %.174.i.i, %.157.i.i.i
  %.362.i.i.i = mul nsw i64 %.293.i.i.i, %.358.i.i.i
  %.325.i.i.i = getelementptr i8, ptr %.156.i.i.i, i64 40
  %.326.i.i.i = load i64, ptr %.325.i.i.i, align 8, !noalias !183
  %.602114.not.i.i.i = icmp slt i64 %.293.i.i.i, 1
  %.668.i.i.i = getelementptr i8, ptr %.156.i.i.i, i64 32
  %5 = getelementptr i64, ptr %arg.ints, i64 %.326.i.i.i
  %6 = getelementptr i64, ptr %5, i64 %.362.i.i.i
  %7 = getelementptr i64, ptr %6, i64 %.293.i.i.i
  br label %B416.if.i.i.i

B572.i.i.i:                                       ; preds = %B448.if.i.i.i, %B416.if.i.i.i
  %total.2.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B416.if.i.i.i ], [ %.699.i.i.i, %B448.if.i.i.i ]
  %.709.i.i.i = fcmp olt double %total.2.1.lcssa.i.i.i, %least.2.0122.i.i.i
  %total.2.1.least.2.0.i.i.i = select i1 %.709.i.i.i, double %total.2.1.lcssa.i.i.i, double %least.2.0122.i.i.i
  %exitcond125.not.i.i.i = icmp eq i64 %.491.i.i.i, %.396.i.i.i
  br i1 %exitcond125.not.i.i.i, label %nearest.5, label %B416.if.i.i.i

B416.if.i.i.i:                                    ; preds = %B572.i.i.i, %B416.if.lr.ph.i.i.i
  %least.2.0122.i.i.i = phi double [ 0.000000e+00, %B416.if.lr.ph.i.i.i ], [ %total.2.1.least.2.0.i.i.i, %B572.i.i.i ]
  %.420.0119.i.i.i = phi i64 [ 0, %B416.if.lr.ph.i.i.i ], [ %.491.i.i.i, %B572.i.i.i ]
  %.491.i.i.i = add nuw nsw i64 %.420.0119.i.i.i, 1
  br i1 %.602114.not.i.i.i, label %B572.i.i.i, label %B448.if.lr.ph.i.i.i

B448.if.lr.ph.i.i.i:                              ; preds = %B416.if.i.i.i
  %.669.i.i.i = load i64, ptr %.668.i.i.i, align 8, !noalias !183
  %.672.i.i.i = mul nuw nsw i64 %.420.0119.i.i.i, %.293.i.i.i
  %8 = getelementptr double, ptr %arg.floats, i64 %.669.i.i.i
  %9 = getelementptr double, ptr %8, i64 %.672.i.i.i
  br label %B448.if.i.i.i

B448.if.i.i.i:                                    ; preds = %B448.if.i.i.i, %B448.if.lr.ph.i.i.i
  %total.2.1117.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i.i.i ], [ %.699.i.i.i, %B448.if.i.i.i ]
  %.546.0115.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i.i.i ], [ %.615.i.i.i, %B448.if.i.i.i ]
  %.615.i.i.i = add nuw nsw i64 %.546.0115.i.i.i, 1
  %.676.i.i.i = getelementptr double, ptr %9, i64 %.546.0115.i.i.i
  %.677.i.i.i = load double, ptr %.676.i.i.i, align 8, !noalias !183
  %.683.i.i.i = getelementptr i64, ptr %7, i64 %.546.0115.i.i.i
  %.684.i.i.i = load i64, ptr %.683.i.i.i, align 8, !noalias !183
  %.686.i.i.i = getelementptr double, ptr %arg.v, i64 %.684.i.i.i
  %.687.i.i.i = load double, ptr %.686.i.i.i, align 8, !noalias !183
  %.691.i.i.i = getelementptr i64, ptr %6, i64 %.546.0115.i.i.i
  %.692.i.i.i = load i64, ptr %.691.i.i.i, align 8, !noalias !183
  %.694.i.i.i = getelementptr double, ptr %arg.v, i64 %.692.i.i.i
  %.695.i.i.i = load double, ptr %.694.i.i.i, align 8, !noalias !183
  %.696.i.i.i = fsub double %.687.i.i.i, %.695.i.i.i
  %.697.i.i.i = fmul double %.677.i.i.i, %.696.i.i.i
  %.699.i.i.i = fadd double %total.2.1117.i.i.i, %.697.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.293.i.i.i, %.615.i.i.i
  br i1 %exitcond.not.i.i.i, label %B572.i.i.i, label %B448.if.i.i.i

nearest.5: ; preds = %B572.i.i.i, %B216.i.i.i, %B110.i.i.i, %B60.i.i.i, %B72.i.i
  %least.2.0.lcssa.sink.i.i.i = phi double [ 0.000000e+00, %B72.i.i ], [ 0.000000e+00, %B110.i.i.i ], [ 0.000000e+00, %B60.i.i.i ], [ 0.000000e+00, %B216.i.i.i ], [ %total.2.1.least.2.0.i.i.i, %B572.i.i.i ]
  %.167.i.i = fadd double %lp.3.0196.i.i, %.165.i.i
  %.209.i.i = getelementptr double, ptr %arg.v, i64 %.174.i.i
  %.210.i.i = load double, ptr %.209.i.i, align 8, !noalias !180
  %.215.i.i = tail call double @llvm.exp.f64(double %.165.i.i)
  %.216.i.i = fsub double %.215.i.i, %least.2.0.lcssa.sink.i.i.i
  %.217.i.i = fadd double %.210.i.i, %.216.i.i
  store double %.217.i.i, ptr %.164.i.i, align 8, !noalias !180
  br label %B398.i.i

B200.i.i:                                         ; preds = %B398.i.i
  %.318197.i.i = icmp sgt i64 %.121.i, 1
  br i1 %.318197.i.i, label %B236.if.lr.ph.i.i, label %climb

B236.if.lr.ph.i.i:                                ; preds = %B200.i.i
  %.236.i.i = add nsw i64 %.121.i, -2
  br label %B236.if.i.i

B276.i.i:                                         ; preds = %B236.if.i.i
  %.378.i.i = getelementptr double, ptr %arg.v, i64 %.262.0198.i.i
  %.379.i.i = load double, ptr %.378.i.i, align 8, !noalias !180
  %.115.i131.i.i = load i64, ptr %.114.i.i.i, align 8, !noalias !186
  %.126.i132.i.i = icmp slt i64 %.115.i131.i.i, 0
  br i1 %.126.i132.i.i, label %nearest.6, label %B60.i133.i.i

B60.i133.i.i:                                     ; preds = %B276.i.i
  %.156.i134.i.i = getelementptr i64, ptr %arg.ints, i64 %.115.i131.i.i
  %.157.i135.i.i = load i64, ptr %.156.i134.i.i, align 8, !noalias !186
  %.159.i136.i.i = icmp slt i64 %.262.0198.i.i, %.157.i135.i.i
  br i1 %.159.i136.i.i, label %nearest.6, label %B110.i137.i.i

B110.i137.i.i:                                    ; preds = %B60.i133.i.i
  %.162.i.i.i = add nuw nsw i64 %.262.0198.i.i, 1
  %.221.i138.i.i = getelementptr i8, ptr %.156.i134.i.i, i64 8
  %.222.i139.i.i = load i64, ptr %.221.i138.i.i, align 8, !noalias !186
  %.223.i140.i.i = add nsw i64 %.222.i139.i.i, %.157.i135.i.i
  %.224.not.i141.i.i = icmp slt i64 %.162.i.i.i, %.223.i140.i.i
  br i1 %.224.not.i141.i.i, label %B216.i145.i.i, label %nearest.6

B216.i145.i.i:                                    ; preds = %B110.i137.i.i
  %.292.i146.i.i = getelementptr i8, ptr %.156.i134.i.i, i64 24
  %.293.i147.i.i = load i64, ptr %.292.i146.i.i, align 8, !noalias !186
  %.395.i148.i.i = getelementptr i8, ptr %.156.i134.i.i, i64 16
  %.396.i149.i.i = load i64, ptr %.395.i148.i.i, align 8, !noalias !186
  %.478118.not.i150.i.i = icmp slt i64 %.396.i149.i.i, 1
  br i1 %.478118.not.i150.i.i, label %nearest.6, label %B416.if.lr.ph.i151.i.i

B416.if.lr.ph.i151.i.i:                           ; preds = %B216.i145.i.i
  %.358.i152.i.i = sub nsw i64 %.262.0198.i.i, %.157.i135.i.i
  %.362.i153.i.i = mul nsw i64 %.293.i147.i.i, %.358.i152.i.i
  %.325.i154.i.i = getelementptr i8, ptr %.156.i134.i.i, i64 40
  %.326.i155.i.i = load i64, ptr %.325.i154.i.i, align 8, !noalias !186
  %.602114.not.i156.i.i = icmp slt i64 %.293.i147.i.i, 1
  %.668.i157.i.i = getelementptr i8, ptr %.156.i134.i.i, i64 32
  %10 = getelementptr i64, ptr %arg.ints, i64 %.326.i155.i.i
  %11 = getelementptr i64, ptr %10, i64 %.362.i153.i.i
  %12 = getelementptr i64, ptr %11, i64 %.293.i147.i.i
  br label %B416.if.i158.i.i

B572.i184.i.i:                                    ; preds = %B448.if.i166.i.i, %B416.if.i158.i.i
  %total.2.1.lcssa.i185.i.i = phi double [ 0.000000e+00, %B416.if.i158.i.i ], [ %.699.i182.i.i, %B448.if.i166.i.i ]
  %.709.i186.i.i = fcmp olt double %total.2.1.lcssa.i185.i.i, %least.2.0122.i159.i.i
  %total.2.1.least.2.0.i188.i.i = select i1 %.709.i186.i.i, double %total.2.1.lcssa.i185.i.i, double %least.2.0122.i159.i.i
  %exitcond125.not.i189.i.i = icmp eq i64 %.491.i162.i.i, %.396.i149.i.i
  br i1 %exitcond125.not.i189.i.i, label %nearest.6, label %B416.if.i158.i.i

B416.if.i158.i.i:                                 ; preds = %B572.i184.i.i, %B416.if.lr.ph.i151.i.i
  %least.2.0122.i159.i.i = phi double [ 0.000000e+00, %B416.if.lr.ph.i151.i.i ], [ %total.2.1.least.2.0.i188.i.i, %B572.i184.i.i ]
  %.420.0119.i161.i.i = phi i64 [ 0, %B416.if.lr.ph.i151.i.i ], [ %.491.i162.i.i, %B572.i184.i.i ]
  %.491.i162.i.i = add nuw nsw i64 %.420.0119.i161.i.i, 1
  br i1 %.602114.not.i156.i.i, label %B572.i184.i.i, label %B448.if.lr.ph.i163.i.i

B448.if.lr.ph.i163.i.i:                           ; preds = %B416.if.i158.i.i
  %.669.i164.i.i = load i64, ptr %.668.i157.i.i, align 8, !noalias !186
  %.672.i165.i.i = mul nuw nsw i64 %.420.0119.i161.i.i, %.293.i147.i.i
  %13 = getelementptr double, ptr %arg.floats, i64 %.669.i164.i.i
  %14 = getelementptr double, ptr %13, i64 %.672.i165.i.i
  br label %B448.if.i166.i.i

B448.if.i166.i.i:                                 ; preds = %B448.if.i166.i.i, %B448.if.lr.ph.i163.i.i
  %total.2.1117.i167.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i163.i.i ], [ %.699.i182.i.i, %B448.if.i166.i.i ]
  %.546.0115.i168.i.i = phi i64 [ 0, %B448.if.lr.ph.i163.i.i ], [ %.615.i169.i.i, %B448.if.i166.i.i ]
  %.615.i169.i.i = add nuw nsw i64 %.546.0115.i168.i.i, 1
  %.676.i170.i.i = getelementptr double, ptr %14, i64 %.546.0115.i168.i.i
  %.677.i171.i.i = load double, ptr %.676.i170.i.i, align 8, !noalias !186
  %.683.i172.i.i = getelementptr i64, ptr %12, i64 %.546.0115.i168.i.i
  %.684.i173.i.i = load i64, ptr %.683.i172.i.i, align 8, !noalias !186
  %.686.i174.i.i = getelementptr double, ptr %arg.v, i64 %.684.i173.i.i
  %.687.i175.i.i = load double, ptr %.686.i174.i.i, align 8, !noalias !186
  %.691.i176.i.i = getelementptr i64, ptr %11, i64 %.546.0115.i168.i.i
  %.692.i177.i.i = load i64, ptr %.691.i176.i.i, align 8, !noalias !186
  %.694.i178.i.i = getelementptr double, ptr %arg.v, i64 %.692.i177.i.i
  %.695.i179.i.i = load double, ptr %.694.i178.i.i, align 8, !noalias !186
  %.696.i180.i.i = fsub double %.687.i175.i.i, %.695.i179.i.i
  %.697.i181.i.i = fmul double %.677.i171.i.i, %.696.i180.i.i
  %.699.i182.i.i = fadd double %total.2.1117.i167.i.i, %.697.i181.i.i
  %exitcond.not.i183.i.i = icmp eq i64 %.293.i147.i.i, %.615.i169.i.i
  br i1 %exitcond.not.i183.i.i, label %B572.i184.i.i, label %B448.if.i166.i.i

nearest.6: ; preds = %B572.i184.i.i, %B216.i145.i.i, %B110.i137.i.i, %B60.i133.i.i, %B276.i.i
  %least.2.0.lcssa.sink.i142.i.i = phi double [ 0.000000e+00, %B276.i.i ], [ 0.000000e+00, %B110.i137.i.i ], [ 0.000000e+00, %B60.i133.i.i ], [ 0.000000e+00, %B216.i145.i.i ], [ %total.2.1.least.2.0.i188.i.i, %B572.i184.i.i ]
  %.381.i.i = fadd double %lp.5.0200.i.i, %.379.i.i
  %.422.i.i = getelementptr i8, ptr %.378.i.i, i64 8
  %.423.i.i = load double, ptr %.422.i.i, align 8, !noalias !180
  %.428.i.i = tail call double @llvm.exp.f64(double %.379.i.i)
  %.429.i.i = fsub double %.428.i.i, %least.2.0.lcssa.sink.i142.i.i
  %.430.i.i = fsub double %.423.i.i, %.429.i.i
  store double %.430.i.i, ptr %.378.i.i, align 8, !noalias !180
  br label %B397.i.i

B397.i.i:                                         ; preds = %B236.if.i.i, %nearest.6
  %lp.6.1.i.i = phi double [ %.381.i.i, %nearest.6 ], [ %lp.5.0200.i.i, %B236.if.i.i ]
  %.318.i.i = icmp sgt i64 %.265.0199.i.i, 1
  br i1 %.318.i.i, label %B236.if.i.i, label %climb

B398.i.i:                                         ; preds = %B32.if.i.i, %nearest.5
  %lp.4.1.i.i = phi double [ %.167.i.i, %nearest.5 ], [ %lp.3.0196.i.i, %B32.if.i.i ]
  %exitcond.not.i.i = icmp eq i64 %.117.i.i, %.121.i
  br i1 %exitcond.not.i.i, label %B200.i.i, label %B32.if.i.i

B32.if.i.i:                                       ; preds = %B398.i.i, %B32.if.lr.ph.i.i
  %lp.3.0196.i.i = phi double [ 0.000000e+00, %B32.if.lr.ph.i.i ], [ %lp.4.1.i.i, %B398.i.i ]
  %.46.0195.i.i = phi i64 [ 1, %B32.if.lr.ph.i.i ], [ %.117.i.i, %B398.i.i ]
  %.117.i.i = add nuw i64 %.46.0195.i.i, 1
  %.149.i.i = getelementptr i64, ptr %4, i64 %.46.0195.i.i
  %.150.i.i = load i64, ptr %.149.i.i, align 8, !noalias !180
  %.151.i.i = icmp eq i64 %.150.i.i, 7
  br i1 %.151.i.i, label %B72.i.i, label %B398.i.i

B236.if.i.i:                                      ; preds = %B397.i.i, %B236.if.lr.ph.i.i
  %lp.5.0200.i.i = phi double [ %lp.4.1.i.i, %B236.if.lr.ph.i.i ], [ %lp.6.1.i.i, %B397.i.i ]
  %.265.0199.i.i = phi i64 [ %.59.i.i, %B236.if.lr.ph.i.i ], [ %.327.i.i, %B397.i.i ]
  %.262.0198.i.i = phi i64 [ %.236.i.i, %B236.if.lr.ph.i.i ], [ %.331.i.i, %B397.i.i ]
  %.327.i.i = add nsw i64 %.265.0199.i.i, -1
  %.331.i.i = add nsw i64 %.262.0198.i.i, -1
  %.363.i.i = getelementptr i64, ptr %4, i64 %.262.0198.i.i
  %.364.i.i = load i64, ptr %.363.i.i, align 8, !noalias !180
  %.365.i.i = icmp eq i64 %.364.i.i, 8
  br i1 %.365.i.i, label %B276.i.i, label %B397.i.i

climb: ; preds = %B397.i.i, %B200.i.i, %B934.i
  %lp.5.0.lcssa.i.i = phi double [ %lp.4.1.i.i, %B200.i.i ], [ 0.000000e+00, %B934.i ], [ %lp.6.1.i.i, %B397.i.i ]
  %.111.i.i = getelementptr i8, ptr %arg.ints, i64 72
  %.112.i.i = load i64, ptr %.111.i.i, align 8, !noalias !189
  %.19463.not.i.i = icmp slt i64 %.112.i.i, 1
  br i1 %.19463.not.i.i, label %calculate, label %B60.if.lr.ph.i.i

B60.if.lr.ph.i.i:                                 ; preds = %climb
  %.1798.i = load i64, ptr %.1427.i, align 8, !noalias !177
  %.333.i.i = getelementptr i8, ptr %arg.ints, i64 80
  %15 = getelementptr double, ptr %arg.v, i64 %.121.i
  %16 = getelementptr double, ptr %15, i64 %.1798.i
  br label %B60.if.i.i

B182.i.i:                                         ; preds = %B60.if.i.i
  %.371.i.i = fadd double %.347.i.i, %.354.i.i
  br label %B393.i.i

B224.i.i:                                         ; preds = %B60.if.i.i
  %.392.i.i = fsub double %.347.i.i, %.354.i.i
  br label %B393.i.i

B266.i.i:                                         ; preds = %B60.if.i.i
  %.413.i.i = fmul double %.347.i.i, %.354.i.i
  br label %B393.i.i

B308.i.i:                                         ; preds = %B60.if.i.i
  %.437.i.i = fdiv double %.347.i.i, %.354.i.i
  br label %B393.i.i

B350.i.i:                                         ; preds = %B60.if.i.i
  %.458.i.i = tail call double @llvm.pow.f64(double %.347.i.i, double %.354.i.i)
  br label %B393.i.i

B372.i.i:                                         ; preds = %B60.if.i.i
  %.475.i.i = fneg double %.347.i.i
  br label %B393.i.i

B393.i.i:                                         ; preds = %B372.i.i, %B350.i.i, %B308.i.i, %B266.i.i, %B224.i.i, %B182.i.i
  %.437.sink.i.i = phi double [ %.437.i.i, %B308.i.i ], [ %.475.i.i, %B372.i.i ], [ %.458.i.i, %B350.i.i ], [ %.413.i.i, %B266.i.i ], [ %.392.i.i, %B224.i.i ], [ %.371.i.i, %B182.i.i ]
  %.448.i.i = getelementptr double, ptr %16, i64 %.136.064.i.i
  store double %.437.sink.i.i, ptr %.448.i.i, align 8, !noalias !189
  %exitcond.not.i233.i = icmp eq i64 %.207.i.i, %.112.i.i
  br i1 %exitcond.not.i233.i, label %calculate, label %B60.if.i.i

B60.if.i.i:                                       ; preds = %B393.i.i, %B60.if.lr.ph.i.i
  %.136.064.i.i = phi i64 [ 0, %B60.if.lr.ph.i.i ], [ %.207.i.i, %B393.i.i ]
  %.207.i.i = add nuw nsw i64 %.136.064.i.i, 1
  %.334.i.i = load i64, ptr %.333.i.i, align 8, !noalias !189
  %17 = getelementptr i64, ptr %arg.ints, i64 %.334.i.i
  %.339.idx.i.i = mul i64 %.136.064.i.i, 24
  %.339.i.i = getelementptr i8, ptr %17, i64 %.339.idx.i.i
  %.340.i.i = load i64, ptr %.339.i.i, align 8, !noalias !189
  %.343.i.i = getelementptr i8, ptr %.339.i.i, i64 8
  %.344.i.i = load i64, ptr %.343.i.i, align 8, !noalias !189
  %.346.i.i = getelementptr double, ptr %arg.v, i64 %.344.i.i
  %.347.i.i = load double, ptr %.346.i.i, align 8, !noalias !189
  %.350.i.i = getelementptr i8, ptr %.339.i.i, i64 16
  %.351.i.i = load i64, ptr %.350.i.i, align 8, !noalias !189
  %.353.i.i = getelementptr double, ptr %arg.v, i64 %.351.i.i
  %.354.i.i = load double, ptr %.353.i.i, align 8, !noalias !189
  switch i64 %.340.i.i, label %B372.i.i [
    i64 0, label %B182.i.i
    i64 1, label %B224.i.i
    i64 2, label %B266.i.i
    i64 3, label %B308.i.i
    i64 4, label %B350.i.i
  ]

calculate: ; preds = %B393.i.i, %climb
  %.115.i.i = load i64, ptr %.120.i, align 8, !noalias !192
  %.19743.not.i.i = icmp slt i64 %.115.i.i, 1
  br i1 %.19743.not.i.i, label %forward, label %B64.if.lr.ph.i.i

B64.if.lr.ph.i.i:                                 ; preds = %calculate
  %.336.i.i = getelementptr i8, ptr %arg.ints, i64 40
  %.458.i234.i = getelementptr i8, ptr %arg.ints, i64 48
  br label %B64.if.i.i

B134.i.i:                                         ; preds = %B64.if.i.i
  %.459.i.i = load i64, ptr %.458.i234.i, align 8, !noalias !192
  %.461.i.i = shl nsw i64 %.139.044.i.i, 2
  %.462.i.i = add nsw i64 %.459.i.i, %.461.i.i
  switch i64 %.342.i.i, label %prior_density.exit.i.i [
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
  %i1.p.i.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i.i.i.i = load i64, ptr %i1.p.i.i.i.i, align 4, !noalias !192
  %i2.p.i.i.i.i = getelementptr i8, ptr %i1.p.i.i.i.i, i64 8
  %s2.i.i.i.i = load i64, ptr %i2.p.i.i.i.i, align 4, !noalias !192
  %x0.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i.i.i.i = load double, ptr %x0.p.i.i.i.i, align 8, !noalias !192
  %x1.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i.i.i.i
  %x1.i.i.i.i = load double, ptr %x1.p.i.i.i.i, align 8, !noalias !192
  %x2.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i.i.i.i
  %x2.i.i.i.i = load double, ptr %x2.p.i.i.i.i, align 8, !noalias !192
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
  %d0.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i.i.i.i = load double, ptr %d0.p.i.i.i.i, align 8, !noalias !192
  %d0.a.i.i.i.i = fadd double %d0.b.i.i.i.i, %t15.i.i.i.i
  store double %d0.a.i.i.i.i, ptr %d0.p.i.i.i.i, align 8, !noalias !192
  %d1.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i.i.i.i
  %d1.b.i.i.i.i = load double, ptr %d1.p.i.i.i.i, align 8, !noalias !192
  %d1.a.i.i.i.i = fsub double %d1.b.i.i.i.i, %t15.i.i.i.i
  store double %d1.a.i.i.i.i, ptr %d1.p.i.i.i.i, align 8, !noalias !192
  %d2.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i.i.i.i
  %d2.b.i.i.i.i = load double, ptr %d2.p.i.i.i.i, align 8, !noalias !192
  %d2.a.i.i.i.i = fadd double %d2.b.i.i.i.i, %20
  store double %d2.a.i.i.i.i, ptr %d2.p.i.i.i.i, align 8, !noalias !192
  br label %prior_density.exit.i.i

d2.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i1.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i2.i.i.i = load i64, ptr %i1.p.i1.i.i.i, align 4, !noalias !192
  %i2.p.i3.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i, i64 8
  %s2.i4.i.i.i = load i64, ptr %i2.p.i3.i.i.i, align 4, !noalias !192
  %i3.p.i.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i, i64 16
  %s3.i.i.i.i = load i64, ptr %i3.p.i.i.i.i, align 4, !noalias !192
  %x0.p.i5.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i6.i.i.i = load double, ptr %x0.p.i5.i.i.i, align 8, !noalias !192
  %x1.p.i7.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i2.i.i.i
  %x1.i8.i.i.i = load double, ptr %x1.p.i7.i.i.i, align 8, !noalias !192
  %x2.p.i9.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i4.i.i.i
  %x2.i10.i.i.i = load double, ptr %x2.p.i9.i.i.i, align 8, !noalias !192
  %x3.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s3.i.i.i.i
  %x3.i.i.i.i = load double, ptr %x3.p.i.i.i.i, align 8, !noalias !192
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
  %d0.p.i19.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i20.i.i.i = load double, ptr %d0.p.i19.i.i.i, align 8, !noalias !192
  %d0.a.i21.i.i.i = fadd double %d0.b.i20.i.i.i, %t24.i.i.i.i
  store double %d0.a.i21.i.i.i, ptr %d0.p.i19.i.i.i, align 8, !noalias !192
  %d1.p.i22.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i2.i.i.i
  %d1.b.i23.i.i.i = load double, ptr %d1.p.i22.i.i.i, align 8, !noalias !192
  %d1.a.i24.i.i.i = fadd double %d1.b.i23.i.i.i, %t48.i.i.i.i
  store double %d1.a.i24.i.i.i, ptr %d1.p.i22.i.i.i, align 8, !noalias !192
  %d2.p.i25.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i4.i.i.i
  %d2.b.i26.i.i.i = load double, ptr %d2.p.i25.i.i.i, align 8, !noalias !192
  %d2.a.i27.i.i.i = fsub double %d2.b.i26.i.i.i, %t24.i.i.i.i
  store double %d2.a.i27.i.i.i, ptr %d2.p.i25.i.i.i, align 8, !noalias !192
  %d3.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %s3.i.i.i.i
  %d3.b.i.i.i.i = load double, ptr %d3.p.i.i.i.i, align 8, !noalias !192
  %d3.a.i.i.i.i = fadd double %23, %d3.b.i.i.i.i
  store double %d3.a.i.i.i.i, ptr %d3.p.i.i.i.i, align 8, !noalias !192
  br label %prior_density.exit.i.i

d3.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i28.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i29.i.i.i = load i64, ptr %i1.p.i28.i.i.i, align 4, !noalias !192
  %i2.p.i30.i.i.i = getelementptr i8, ptr %i1.p.i28.i.i.i, i64 8
  %s2.i31.i.i.i = load i64, ptr %i2.p.i30.i.i.i, align 4, !noalias !192
  %x0.p.i32.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i33.i.i.i = load double, ptr %x0.p.i32.i.i.i, align 8, !noalias !192
  %x1.p.i34.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i29.i.i.i
  %x1.i35.i.i.i = load double, ptr %x1.p.i34.i.i.i, align 8, !noalias !192
  %x2.p.i36.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i31.i.i.i
  %x2.i37.i.i.i = load double, ptr %x2.p.i36.i.i.i, align 8, !noalias !192
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
  %d0.p.i49.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i50.i.i.i = load double, ptr %d0.p.i49.i.i.i, align 8, !noalias !192
  %d0.a.i51.i.i.i = fadd double %d0.b.i50.i.i.i, %t17.i45.i.i.i
  store double %d0.a.i51.i.i.i, ptr %d0.p.i49.i.i.i, align 8, !noalias !192
  %d1.p.i52.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i29.i.i.i
  %d1.b.i53.i.i.i = load double, ptr %d1.p.i52.i.i.i, align 8, !noalias !192
  %d1.a.i54.i.i.i = fsub double %d1.b.i53.i.i.i, %t17.i45.i.i.i
  store double %d1.a.i54.i.i.i, ptr %d1.p.i52.i.i.i, align 8, !noalias !192
  %d2.p.i55.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i31.i.i.i
  %d2.b.i56.i.i.i = load double, ptr %d2.p.i55.i.i.i, align 8, !noalias !192
  %d2.a.i57.i.i.i = fadd double %d2.b.i56.i.i.i, %26
  store double %d2.a.i57.i.i.i, ptr %d2.p.i55.i.i.i, align 8, !noalias !192
  br label %prior_density.exit.i.i

d4.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i58.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i59.i.i.i = load i64, ptr %i1.p.i58.i.i.i, align 4, !noalias !192
  %i2.p.i60.i.i.i = getelementptr i8, ptr %i1.p.i58.i.i.i, i64 8
  %s2.i61.i.i.i = load i64, ptr %i2.p.i60.i.i.i, align 4, !noalias !192
  %x0.p.i62.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i63.i.i.i = load double, ptr %x0.p.i62.i.i.i, align 8, !noalias !192
  %x1.p.i64.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i59.i.i.i
  %x1.i65.i.i.i = load double, ptr %x1.p.i64.i.i.i, align 8, !noalias !192
  %x2.p.i66.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i61.i.i.i
  %x2.i67.i.i.i = load double, ptr %x2.p.i66.i.i.i, align 8, !noalias !192
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
  %d0.p.i85.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i86.i.i.i = load double, ptr %d0.p.i85.i.i.i, align 8, !noalias !192
  %d0.a.i87.i.i.i = fadd double %d0.b.i86.i.i.i, %t18.i78.i.i.i
  store double %d0.a.i87.i.i.i, ptr %d0.p.i85.i.i.i, align 8, !noalias !192
  %d1.p.i88.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i59.i.i.i
  %d1.b.i89.i.i.i = load double, ptr %d1.p.i88.i.i.i, align 8, !noalias !192
  %d1.a.i90.i.i.i = fsub double %d1.b.i89.i.i.i, %t18.i78.i.i.i
  store double %d1.a.i90.i.i.i, ptr %d1.p.i88.i.i.i, align 8, !noalias !192
  %d2.p.i91.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i61.i.i.i
  %d2.b.i92.i.i.i = load double, ptr %d2.p.i91.i.i.i, align 8, !noalias !192
  %d2.a.i93.i.i.i = fadd double %d2.b.i92.i.i.i, %28
  store double %d2.a.i93.i.i.i, ptr %d2.p.i91.i.i.i, align 8, !noalias !192
  br label %prior_density.exit.i.i

d5.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i94.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i95.i.i.i = load i64, ptr %i1.p.i94.i.i.i, align 4, !noalias !192
  %i2.p.i96.i.i.i = getelementptr i8, ptr %i1.p.i94.i.i.i, i64 8
  %s2.i97.i.i.i = load i64, ptr %i2.p.i96.i.i.i, align 4, !noalias !192
  %x0.p.i98.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i99.i.i.i = load double, ptr %x0.p.i98.i.i.i, align 8, !noalias !192
  %x1.p.i100.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i95.i.i.i
  %x1.i101.i.i.i = load double, ptr %x1.p.i100.i.i.i, align 8, !noalias !192
  %x2.p.i102.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i97.i.i.i
  %x2.i103.i.i.i = load double, ptr %x2.p.i102.i.i.i, align 8, !noalias !192
  %t2.i104.i.i.i = fdiv contract double 1.000000e+00, %x2.i103.i.i.i
  %t5.i105.i.i.i = fsub contract double %x0.i99.i.i.i, %x1.i101.i.i.i
  %t6.i106.i.i.i = fdiv contract double %t5.i105.i.i.i, %x2.i103.i.i.i
  %t7.i107.i.i.i = tail call double @llvm.fabs.f64(double %t6.i106.i.i.i)
  %t8.i108.i.i.i = fneg double %t7.i107.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i.i.i.i, double %t8.i108.i.i.i)
  %.17.i.i.i.i.i = load double, ptr %.3.i.i.i.i.i, align 8, !noalias !192
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
  %.17.i4.i.i.i.i = load double, ptr %.3.i1.i.i.i.i, align 8, !noalias !192
  %t31.i119.i.i.i = select i1 %t16.i113.i.i.i, double %t15.i112.i.i.i, double 0.000000e+00
  %t32.i120.i.i.i = fadd contract double %t31.i119.i.i.i, %.17.i4.i.i.i.i
  %t34.i121.i.i.i = fmul contract double %t32.i120.i.i.i, 2.000000e+00
  %t35.i122.i.i.i = fsub contract double %t15.i112.i.i.i, %t34.i121.i.i.i
  %t36.i123.i.i.i = fsub contract double %t35.i122.i.i.i, %t29.i.i.i.i
  %d0.p.i124.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i125.i.i.i = load double, ptr %d0.p.i124.i.i.i, align 8, !noalias !192
  %d0.a.i126.i.i.i = fadd double %t27.i118.i.i.i, %d0.b.i125.i.i.i
  store double %d0.a.i126.i.i.i, ptr %d0.p.i124.i.i.i, align 8, !noalias !192
  %d1.p.i127.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i95.i.i.i
  %d1.b.i128.i.i.i = load double, ptr %d1.p.i127.i.i.i, align 8, !noalias !192
  %d1.a.i129.i.i.i = fsub double %d1.b.i128.i.i.i, %t27.i118.i.i.i
  store double %d1.a.i129.i.i.i, ptr %d1.p.i127.i.i.i, align 8, !noalias !192
  %d2.p.i130.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i97.i.i.i
  %d2.b.i131.i.i.i = load double, ptr %d2.p.i130.i.i.i, align 8, !noalias !192
  %d2.a.i132.i.i.i = fadd double %31, %d2.b.i131.i.i.i
  store double %d2.a.i132.i.i.i, ptr %d2.p.i130.i.i.i, align 8, !noalias !192
  br label %prior_density.exit.i.i

d6.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i137.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i138.i.i.i = load i64, ptr %i1.p.i137.i.i.i, align 4, !noalias !192
  %i2.p.i139.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i, i64 8
  %s2.i140.i.i.i = load i64, ptr %i2.p.i139.i.i.i, align 4, !noalias !192
  %i3.p.i141.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i, i64 16
  %s3.i142.i.i.i = load i64, ptr %i3.p.i141.i.i.i, align 4, !noalias !192
  %x0.p.i143.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i144.i.i.i = load double, ptr %x0.p.i143.i.i.i, align 8, !noalias !192
  %x1.p.i145.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i138.i.i.i
  %x1.i146.i.i.i = load double, ptr %x1.p.i145.i.i.i, align 8, !noalias !192
  %x2.p.i147.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i140.i.i.i
  %x2.i148.i.i.i = load double, ptr %x2.p.i147.i.i.i, align 8, !noalias !192
  %x3.p.i149.i.i.i = getelementptr double, ptr %arg.v, i64 %s3.i142.i.i.i
  %x3.i150.i.i.i = load double, ptr %x3.p.i149.i.i.i, align 8, !noalias !192
  %t3.i.i.i.i = fsub contract double %x0.i144.i.i.i, %x1.i146.i.i.i
  %t4.i.i.i.i = fdiv contract double %t3.i.i.i.i, %x2.i148.i.i.i
  %t6.i151.i.i.i = fmul contract double %x3.i150.i.i.i, %t4.i.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i.i135.i.i.i, double %t6.i151.i.i.i)
  %.17.i.i153.i.i.i = load double, ptr %.3.i.i135.i.i.i, align 8, !noalias !192
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
  %.17.i4.i164.i.i.i = load double, ptr %.3.i1.i133.i.i.i, align 8, !noalias !192
  %t28.i165.i.i.i = fmul contract double %t4.i.i.i.i, %t15.i158.i.i.i
  %t30.i166.i.i.i = fsub contract double 0x3FE62E42FEFA39EF, %t28.i165.i.i.i
  %t31.i167.i.i.i = fadd contract double %t30.i166.i.i.i, 0xBFED67F1C864BEB4
  %t32.i168.i.i.i = fadd contract double %t31.i167.i.i.i, %.17.i4.i164.i.i.i
  %t33.i169.i.i.i = fsub contract double %t32.i168.i.i.i, %t25.i.i.i.i
  %d0.p.i170.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i171.i.i.i = load double, ptr %d0.p.i170.i.i.i, align 8, !noalias !192
  %d0.a.i172.i.i.i = fadd double %t23.i162.i.i.i, %d0.b.i171.i.i.i
  store double %d0.a.i172.i.i.i, ptr %d0.p.i170.i.i.i, align 8, !noalias !192
  %d1.p.i173.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i138.i.i.i
  %d1.b.i174.i.i.i = load double, ptr %d1.p.i173.i.i.i, align 8, !noalias !192
  %d1.a.i175.i.i.i = fsub double %d1.b.i174.i.i.i, %t23.i162.i.i.i
  store double %d1.a.i175.i.i.i, ptr %d1.p.i173.i.i.i, align 8, !noalias !192
  %d2.p.i176.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i140.i.i.i
  %d2.b.i177.i.i.i = load double, ptr %d2.p.i176.i.i.i, align 8, !noalias !192
  %d2.a.i178.i.i.i = fadd double %34, %d2.b.i177.i.i.i
  store double %d2.a.i178.i.i.i, ptr %d2.p.i176.i.i.i, align 8, !noalias !192
  %d3.p.i179.i.i.i = getelementptr double, ptr %arg.dv, i64 %s3.i142.i.i.i
  %d3.b.i180.i.i.i = load double, ptr %d3.p.i179.i.i.i, align 8, !noalias !192
  %d3.a.i181.i.i.i = fadd double %t8.i154.i.i.i, %d3.b.i180.i.i.i
  store double %d3.a.i181.i.i.i, ptr %d3.p.i179.i.i.i, align 8, !noalias !192
  br label %prior_density.exit.i.i

d7.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i184.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i185.i.i.i = load i64, ptr %i1.p.i184.i.i.i, align 4, !noalias !192
  %i2.p.i186.i.i.i = getelementptr i8, ptr %i1.p.i184.i.i.i, i64 8
  %s2.i187.i.i.i = load i64, ptr %i2.p.i186.i.i.i, align 4, !noalias !192
  %x0.p.i188.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i189.i.i.i = load double, ptr %x0.p.i188.i.i.i, align 8, !noalias !192
  %x1.p.i190.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i185.i.i.i
  %x1.i191.i.i.i = load double, ptr %x1.p.i190.i.i.i, align 8, !noalias !192
  %x2.p.i192.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i187.i.i.i
  %x2.i193.i.i.i = load double, ptr %x2.p.i192.i.i.i, align 8, !noalias !192
  %t2.i194.i.i.i = fdiv contract double 1.000000e+00, %x2.i193.i.i.i
  %t5.i195.i.i.i = fsub contract double %x0.i189.i.i.i, %x1.i191.i.i.i
  %t6.i196.i.i.i = fdiv contract double %t5.i195.i.i.i, %x2.i193.i.i.i
  %t7.i197.i.i.i = fneg double %t6.i196.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i182.i.i.i, double %t7.i197.i.i.i)
  %.17.i.i199.i.i.i = load double, ptr %.3.i.i182.i.i.i, align 8, !noalias !192
  %t11.i200.i.i.i = fsub contract double 1.000000e+00, %.17.i.i199.i.i.i
  %35 = fmul double %t6.i196.i.i.i, %t11.i200.i.i.i
  %t15.i201.i.i.i = fdiv double %35, %x2.i193.i.i.i
  %36 = fsub contract double %t15.i201.i.i.i, %t2.i194.i.i.i
  %t17.i202.i.i.i = fneg double %t11.i200.i.i.i
  %t18.i203.i.i.i = fdiv contract double %t17.i202.i.i.i, %x2.i193.i.i.i
  %t20.i204.i.i.i = tail call double @llvm.log.f64(double %x2.i193.i.i.i)
  %t21.i205.i.i.i = fsub contract double %t7.i197.i.i.i, %.17.i.i199.i.i.i
  %t22.i206.i.i.i = fsub contract double %t21.i205.i.i.i, %t20.i204.i.i.i
  %d0.p.i207.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i208.i.i.i = load double, ptr %d0.p.i207.i.i.i, align 8, !noalias !192
  %d0.a.i209.i.i.i = fadd double %t18.i203.i.i.i, %d0.b.i208.i.i.i
  store double %d0.a.i209.i.i.i, ptr %d0.p.i207.i.i.i, align 8, !noalias !192
  %d1.p.i210.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i185.i.i.i
  %d1.b.i211.i.i.i = load double, ptr %d1.p.i210.i.i.i, align 8, !noalias !192
  %d1.a.i212.i.i.i = fsub double %d1.b.i211.i.i.i, %t18.i203.i.i.i
  store double %d1.a.i212.i.i.i, ptr %d1.p.i210.i.i.i, align 8, !noalias !192
  %d2.p.i213.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i187.i.i.i
  %d2.b.i214.i.i.i = load double, ptr %d2.p.i213.i.i.i, align 8, !noalias !192
  %d2.a.i215.i.i.i = fadd double %36, %d2.b.i214.i.i.i
  store double %d2.a.i215.i.i.i, ptr %d2.p.i213.i.i.i, align 8, !noalias !192
  br label %prior_density.exit.i.i

d8.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i216.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i217.i.i.i = load i64, ptr %i1.p.i216.i.i.i, align 4, !noalias !192
  %i2.p.i218.i.i.i = getelementptr i8, ptr %i1.p.i216.i.i.i, i64 8
  %s2.i219.i.i.i = load i64, ptr %i2.p.i218.i.i.i, align 4, !noalias !192
  %x1.p.i220.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i217.i.i.i
  %x1.i221.i.i.i = load double, ptr %x1.p.i220.i.i.i, align 8, !noalias !192
  %x2.p.i222.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i219.i.i.i
  %x2.i223.i.i.i = load double, ptr %x2.p.i222.i.i.i, align 8, !noalias !192
  %t3.i224.i.i.i = fsub contract double %x2.i223.i.i.i, %x1.i221.i.i.i
  %t4.i225.i.i.i = tail call double @llvm.log.f64(double %t3.i224.i.i.i)
  %t5.i226.i.i.i = fneg double %t4.i225.i.i.i
  %d0.p.i227.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i228.i.i.i = load double, ptr %d0.p.i227.i.i.i, align 8, !noalias !192
  %d0.a.i229.i.i.i = fadd double %d0.b.i228.i.i.i, 0.000000e+00
  store double %d0.a.i229.i.i.i, ptr %d0.p.i227.i.i.i, align 8, !noalias !192
  br label %prior_density.exit.i.i

d9.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i232.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i233.i.i.i = load i64, ptr %i1.p.i232.i.i.i, align 4, !noalias !192
  %i2.p.i234.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i, i64 8
  %s2.i235.i.i.i = load i64, ptr %i2.p.i234.i.i.i, align 4, !noalias !192
  %i3.p.i236.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i, i64 16
  %s3.i237.i.i.i = load i64, ptr %i3.p.i236.i.i.i, align 4, !noalias !192
  %i4.p.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i, i64 24
  %s4.i.i.i.i = load i64, ptr %i4.p.i.i.i.i, align 4, !noalias !192
  %x0.p.i238.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i239.i.i.i = load double, ptr %x0.p.i238.i.i.i, align 8, !noalias !192
  %x1.p.i240.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i233.i.i.i
  %x1.i241.i.i.i = load double, ptr %x1.p.i240.i.i.i, align 8, !noalias !192
  %x2.p.i242.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i235.i.i.i
  %x2.i243.i.i.i = load double, ptr %x2.p.i242.i.i.i, align 8, !noalias !192
  %x3.p.i244.i.i.i = getelementptr double, ptr %arg.v, i64 %s3.i237.i.i.i
  %x3.i245.i.i.i = load double, ptr %x3.p.i244.i.i.i, align 8, !noalias !192
  %x4.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s4.i.i.i.i
  %x4.i.i.i.i = load double, ptr %x4.p.i.i.i.i, align 8, !noalias !192
  %t5.i246.i.i.i = fcmp one double %x4.i.i.i.i, 0x7FF0000000000000
  %t6.i247.i.i.i = select i1 %t5.i246.i.i.i, double %x4.i.i.i.i, double 0.000000e+00
  %t7.i248.i.i.i = fsub contract double %t6.i247.i.i.i, %x1.i241.i.i.i
  %t8.i249.i.i.i = fdiv contract double %t7.i248.i.i.i, %x2.i243.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i.i230.i.i.i, double %t8.i249.i.i.i)
  %.17.i.i251.i.i.i = load double, ptr %.3.i.i230.i.i.i, align 8, !noalias !192
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
  %.17.i5.i.i.i.i = load double, ptr %.3.i2.i.i.i.i, align 8, !noalias !192
  call fastcc void @log_ndtr_of.2(ptr %.3.i6.i.i.i.i, double %t22.i261.i.i.i)
  %.17.i9.i.i.i.i = load double, ptr %.3.i6.i.i.i.i, align 8, !noalias !192
  %t25.i262.i.i.i = fneg double %t8.i249.i.i.i
  %t26.i263.i.i.i = select i1 %t21.i260.i.i.i, double %t25.i262.i.i.i, double %t19.i258.i.i.i
  call fastcc void @log_ndtr_of.2(ptr %.3.i10.i.i.i.i, double %t26.i263.i.i.i)
  %.17.i13.i.i.i.i = load double, ptr %.3.i10.i.i.i.i, align 8, !noalias !192
  %t28.i264.i.i.i = fsub contract double %.17.i13.i.i.i.i, %.17.i9.i.i.i.i
  %37 = select i1 %t13.i252.i.i.i, i1 %t5.i246.i.i.i, i1 false
  %t30.i265.i.i.i = select i1 %37, double %t28.i264.i.i.i, double -1.000000e+00
  %t31.i266.i.i.i = fneg double %t30.i265.i.i.i
  call fastcc void @expm1_of.2(ptr %.3.i14.i.i.i.i, double %t31.i266.i.i.i)
  %.17.i17.i.i.i.i = load double, ptr %.3.i14.i.i.i.i, align 8, !noalias !192
  %t33.i267.i.i.i = select i1 %t13.i252.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t34.i268.i.i.i = select i1 %t5.i246.i.i.i, double %t33.i267.i.i.i, double 0.000000e+00
  %t35.i269.i.i.i = fneg double %t34.i268.i.i.i
  %t36.i270.i.i.i = fdiv contract double %t35.i269.i.i.i, %.17.i17.i.i.i.i
  %38 = select i1 %t5.i246.i.i.i, i1 %t13.i252.i.i.i, i1 false
  %t38.i271.i.i.i = select i1 %38, double %t36.i270.i.i.i, double 0.000000e+00
  %t39.i272.i.i.i = fsub contract double %t34.i268.i.i.i, %t38.i271.i.i.i
  %t40.i.i.i.i = fmul contract double %.17.i5.i.i.i.i, %t39.i272.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i18.i.i.i.i, double %t26.i263.i.i.i)
  %.17.i21.i.i.i.i = load double, ptr %.3.i18.i.i.i.i, align 8, !noalias !192
  %t43.i273.i.i.i = fmul contract double %t38.i271.i.i.i, %.17.i21.i.i.i.i
  %39 = fsub contract double 0.000000e+00, %t43.i273.i.i.i
  %t46.i274.i.i.i = select contract i1 %t21.i260.i.i.i, double %39, double %t40.i.i.i.i
  %t47.i275.i.i.i = fadd contract double %t16.i255.i.i.i, %t46.i274.i.i.i
  %t48.i276.i.i.i = fmul contract double %t8.i249.i.i.i, %t47.i275.i.i.i
  %t49.i277.i.i.i = fdiv contract double %t48.i276.i.i.i, %x2.i243.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i22.i.i.i.i, double %t20.i259.i.i.i)
  %.17.i25.i.i.i.i = load double, ptr %.3.i22.i.i.i.i, align 8, !noalias !192
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
  %.17.i29.i.i.i.i = load double, ptr %.3.i26.i.i.i.i, align 8, !noalias !192
  %t80.i.i.i.i = select i1 %t5.i246.i.i.i, double %.17.i29.i.i.i.i, double 0.000000e+00
  call fastcc void @log_ndtr_of.2(ptr %.3.i30.i.i.i.i, double %t20.i259.i.i.i)
  %.17.i33.i.i.i.i = load double, ptr %.3.i30.i.i.i.i, align 8, !noalias !192
  call fastcc void @log1mexp_of.2(ptr %.3.i34.i.i.i.i, double %t30.i265.i.i.i)
  %.17.i37.i.i.i.i = load double, ptr %.3.i34.i.i.i.i, align 8, !noalias !192
  %t83.i.i.i.i = fadd contract double %.17.i9.i.i.i.i, %.17.i37.i.i.i.i
  %t84.i.i.i.i = select i1 %t5.i246.i.i.i, double %t83.i.i.i.i, double %.17.i33.i.i.i.i
  %t85.i.i.i.i = select i1 %t13.i252.i.i.i, double %t84.i.i.i.i, double %t80.i.i.i.i
  %t87.i.i.i.i = tail call double @llvm.log.f64(double %x2.i243.i.i.i)
  %t88.i.i.i.i = fmul contract double %t62.i.i.i.i, %t64.i.i.i.i
  %t89.i.i.i.i = fsub contract double %t88.i.i.i.i, %t87.i.i.i.i
  %t90.i.i.i.i = fadd contract double %t89.i.i.i.i, 0xBFED67F1C864BEB4
  %t91.i.i.i.i = fsub contract double %t90.i.i.i.i, %t85.i.i.i.i
  %d0.p.i287.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i288.i.i.i = load double, ptr %d0.p.i287.i.i.i, align 8, !noalias !192
  %d0.a.i289.i.i.i = fadd double %t75.i.i.i.i, %d0.b.i288.i.i.i
  store double %d0.a.i289.i.i.i, ptr %d0.p.i287.i.i.i, align 8, !noalias !192
  %d1.p.i290.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i233.i.i.i
  %d1.b.i291.i.i.i = load double, ptr %d1.p.i290.i.i.i, align 8, !noalias !192
  %d1.a.i292.i.i.i = fadd double %t78.i.i.i.i, %d1.b.i291.i.i.i
  store double %d1.a.i292.i.i.i, ptr %d1.p.i290.i.i.i, align 8, !noalias !192
  %d2.p.i293.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i235.i.i.i
  %d2.b.i294.i.i.i = load double, ptr %d2.p.i293.i.i.i, align 8, !noalias !192
  %d2.a.i295.i.i.i = fadd double %t72.i.i.i.i, %d2.b.i294.i.i.i
  store double %d2.a.i295.i.i.i, ptr %d2.p.i293.i.i.i, align 8, !noalias !192
  br label %prior_density.exit.i.i

d10.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i296.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i297.i.i.i = load i64, ptr %i1.p.i296.i.i.i, align 4, !noalias !192
  %x0.p.i298.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i299.i.i.i = load double, ptr %x0.p.i298.i.i.i, align 8, !noalias !192
  %x1.p.i300.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i297.i.i.i
  %x1.i301.i.i.i = load double, ptr %x1.p.i300.i.i.i, align 8, !noalias !192
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
  %d0.p.i314.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i315.i.i.i = load double, ptr %d0.p.i314.i.i.i, align 8, !noalias !192
  %d0.a.i316.i.i.i = fadd double %d0.b.i315.i.i.i, %t15.i308.i.i.i
  store double %d0.a.i316.i.i.i, ptr %d0.p.i314.i.i.i, align 8, !noalias !192
  %d1.p.i317.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i297.i.i.i
  %d1.b.i318.i.i.i = load double, ptr %d1.p.i317.i.i.i, align 8, !noalias !192
  %d1.a.i319.i.i.i = fadd double %d1.b.i318.i.i.i, %45
  store double %d1.a.i319.i.i.i, ptr %d1.p.i317.i.i.i, align 8, !noalias !192
  br label %prior_density.exit.i.i

d11.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i320.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i321.i.i.i = load i64, ptr %i1.p.i320.i.i.i, align 4, !noalias !192
  %i2.p.i322.i.i.i = getelementptr i8, ptr %i1.p.i320.i.i.i, i64 8
  %s2.i323.i.i.i = load i64, ptr %i2.p.i322.i.i.i, align 4, !noalias !192
  %x0.p.i324.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i325.i.i.i = load double, ptr %x0.p.i324.i.i.i, align 8, !noalias !192
  %x1.p.i326.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i321.i.i.i
  %x1.i327.i.i.i = load double, ptr %x1.p.i326.i.i.i, align 8, !noalias !192
  %x2.p.i328.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i323.i.i.i
  %x2.i329.i.i.i = load double, ptr %x2.p.i328.i.i.i, align 8, !noalias !192
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
  %d0.p.i374.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i375.i.i.i = load double, ptr %d0.p.i374.i.i.i, align 8, !noalias !192
  %d0.a.i376.i.i.i = fadd double %d0.b.i375.i.i.i, %t45.i362.i.i.i
  store double %d0.a.i376.i.i.i, ptr %d0.p.i374.i.i.i, align 8, !noalias !192
  %d1.p.i377.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i321.i.i.i
  %d1.b.i378.i.i.i = load double, ptr %d1.p.i377.i.i.i, align 8, !noalias !192
  %d1.a.i379.i.i.i = fadd double %d1.b.i378.i.i.i, %t44.i361.i.i.i
  store double %d1.a.i379.i.i.i, ptr %d1.p.i377.i.i.i, align 8, !noalias !192
  %d2.p.i380.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i323.i.i.i
  %d2.b.i381.i.i.i = load double, ptr %d2.p.i380.i.i.i, align 8, !noalias !192
  %d2.a.i382.i.i.i = fadd double %d2.b.i381.i.i.i, %48
  store double %d2.a.i382.i.i.i, ptr %d2.p.i380.i.i.i, align 8, !noalias !192
  br label %prior_density.exit.i.i

d12.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i383.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i384.i.i.i = load i64, ptr %i1.p.i383.i.i.i, align 4, !noalias !192
  %x0.p.i385.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i386.i.i.i = load double, ptr %x0.p.i385.i.i.i, align 8, !noalias !192
  %x1.p.i387.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i384.i.i.i
  %x1.i388.i.i.i = load double, ptr %x1.p.i387.i.i.i, align 8, !noalias !192
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
  %d0.p.i402.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i403.i.i.i = load double, ptr %d0.p.i402.i.i.i, align 8, !noalias !192
  %d0.a.i404.i.i.i = fadd double %d0.b.i403.i.i.i, %t15.i397.i.i.i
  store double %d0.a.i404.i.i.i, ptr %d0.p.i402.i.i.i, align 8, !noalias !192
  %d1.p.i405.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i384.i.i.i
  %d1.b.i406.i.i.i = load double, ptr %d1.p.i405.i.i.i, align 8, !noalias !192
  %d1.a.i407.i.i.i = fadd double %d1.b.i406.i.i.i, %51
  store double %d1.a.i407.i.i.i, ptr %d1.p.i405.i.i.i, align 8, !noalias !192
  br label %prior_density.exit.i.i

d13.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i408.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i409.i.i.i = load i64, ptr %i1.p.i408.i.i.i, align 4, !noalias !192
  %x0.p.i410.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i411.i.i.i = load double, ptr %x0.p.i410.i.i.i, align 8, !noalias !192
  %x1.p.i412.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i409.i.i.i
  %x1.i413.i.i.i = load double, ptr %x1.p.i412.i.i.i, align 8, !noalias !192
  %t5.i414.i.i.i = fdiv contract double 1.000000e+00, %x1.i413.i.i.i
  %t6.i415.i.i.i = fsub contract double %t5.i414.i.i.i, %x0.i411.i.i.i
  %t8.i416.i.i.i = fmul contract double %x0.i411.i.i.i, %x1.i413.i.i.i
  %t9.i417.i.i.i = tail call double @llvm.log.f64(double %x1.i413.i.i.i)
  %t10.i418.i.i.i = fsub contract double %t9.i417.i.i.i, %t8.i416.i.i.i
  %d0.p.i419.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i420.i.i.i = load double, ptr %d0.p.i419.i.i.i, align 8, !noalias !192
  %d0.a.i421.i.i.i = fsub double %d0.b.i420.i.i.i, %x1.i413.i.i.i
  store double %d0.a.i421.i.i.i, ptr %d0.p.i419.i.i.i, align 8, !noalias !192
  %d1.p.i422.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i409.i.i.i
  %d1.b.i423.i.i.i = load double, ptr %d1.p.i422.i.i.i, align 8, !noalias !192
  %d1.a.i424.i.i.i = fadd double %t6.i415.i.i.i, %d1.b.i423.i.i.i
  store double %d1.a.i424.i.i.i, ptr %d1.p.i422.i.i.i, align 8, !noalias !192
  br label %prior_density.exit.i.i

d14.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i427.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i428.i.i.i = load i64, ptr %i1.p.i427.i.i.i, align 4, !noalias !192
  %i2.p.i429.i.i.i = getelementptr i8, ptr %i1.p.i427.i.i.i, i64 8
  %s2.i430.i.i.i = load i64, ptr %i2.p.i429.i.i.i, align 4, !noalias !192
  %x0.p.i431.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i432.i.i.i = load double, ptr %x0.p.i431.i.i.i, align 8, !noalias !192
  %x1.p.i433.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i428.i.i.i
  %x1.i434.i.i.i = load double, ptr %x1.p.i433.i.i.i, align 8, !noalias !192
  %x2.p.i435.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i430.i.i.i
  %x2.i436.i.i.i = load double, ptr %x2.p.i435.i.i.i, align 8, !noalias !192
  %t5.i437.i.i.i = fdiv contract double %x1.i434.i.i.i, %x2.i436.i.i.i
  %t6.i438.i.i.i = fsub contract double %t5.i437.i.i.i, %x0.i432.i.i.i
  %t7.i439.i.i.i = tail call double @llvm.log.f64(double %x0.i432.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i425.i.i.i, double %x1.i434.i.i.i)
  %.17.i.i441.i.i.i = load double, ptr %.3.i.i425.i.i.i, align 8, !noalias !192
  %t10.i442.i.i.i = tail call double @llvm.log.f64(double %x2.i436.i.i.i)
  %t11.i443.i.i.i = fsub contract double %t10.i442.i.i.i, %.17.i.i441.i.i.i
  %t12.i444.i.i.i = fadd contract double %t7.i439.i.i.i, %t11.i443.i.i.i
  %t15.i445.i.i.i = fadd contract double %x1.i434.i.i.i, -1.000000e+00
  %t16.i446.i.i.i = fdiv contract double %t15.i445.i.i.i, %x0.i432.i.i.i
  %t17.i447.i.i.i = fsub contract double %t16.i446.i.i.i, %x2.i436.i.i.i
  %t18.i448.i.i.i = fmul contract double %x0.i432.i.i.i, %x2.i436.i.i.i
  %t19.i449.i.i.i = fmul contract double %t7.i439.i.i.i, %t15.i445.i.i.i
  %t20.i450.i.i.i = tail call double @lgamma(double %x1.i434.i.i.i), !noalias !192
  %t21.i451.i.i.i = fmul contract double %x1.i434.i.i.i, %t10.i442.i.i.i
  %t22.i452.i.i.i = fsub contract double %t21.i451.i.i.i, %t20.i450.i.i.i
  %t23.i453.i.i.i = fadd contract double %t19.i449.i.i.i, %t22.i452.i.i.i
  %t24.i454.i.i.i = fsub contract double %t23.i453.i.i.i, %t18.i448.i.i.i
  %d0.p.i455.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i456.i.i.i = load double, ptr %d0.p.i455.i.i.i, align 8, !noalias !192
  %d0.a.i457.i.i.i = fadd double %t17.i447.i.i.i, %d0.b.i456.i.i.i
  store double %d0.a.i457.i.i.i, ptr %d0.p.i455.i.i.i, align 8, !noalias !192
  %d1.p.i458.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i428.i.i.i
  %d1.b.i459.i.i.i = load double, ptr %d1.p.i458.i.i.i, align 8, !noalias !192
  %d1.a.i460.i.i.i = fadd double %t12.i444.i.i.i, %d1.b.i459.i.i.i
  store double %d1.a.i460.i.i.i, ptr %d1.p.i458.i.i.i, align 8, !noalias !192
  %d2.p.i461.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i430.i.i.i
  %d2.b.i462.i.i.i = load double, ptr %d2.p.i461.i.i.i, align 8, !noalias !192
  %d2.a.i463.i.i.i = fadd double %t6.i438.i.i.i, %d2.b.i462.i.i.i
  store double %d2.a.i463.i.i.i, ptr %d2.p.i461.i.i.i, align 8, !noalias !192
  br label %prior_density.exit.i.i

d15.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i466.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i467.i.i.i = load i64, ptr %i1.p.i466.i.i.i, align 4, !noalias !192
  %i2.p.i468.i.i.i = getelementptr i8, ptr %i1.p.i466.i.i.i, i64 8
  %s2.i469.i.i.i = load i64, ptr %i2.p.i468.i.i.i, align 4, !noalias !192
  %x0.p.i470.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i471.i.i.i = load double, ptr %x0.p.i470.i.i.i, align 8, !noalias !192
  %x1.p.i472.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i467.i.i.i
  %x1.i473.i.i.i = load double, ptr %x1.p.i472.i.i.i, align 8, !noalias !192
  %x2.p.i474.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i469.i.i.i
  %x2.i475.i.i.i = load double, ptr %x2.p.i474.i.i.i, align 8, !noalias !192
  %t2.i476.i.i.i = fdiv contract double 1.000000e+00, %x0.i471.i.i.i
  %t5.i477.i.i.i = fdiv contract double %x1.i473.i.i.i, %x2.i475.i.i.i
  %52 = fsub contract double %t5.i477.i.i.i, %t2.i476.i.i.i
  %t7.i478.i.i.i = tail call double @llvm.log.f64(double %x0.i471.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i464.i.i.i, double %x1.i473.i.i.i)
  %.17.i.i480.i.i.i = load double, ptr %.3.i.i464.i.i.i, align 8, !noalias !192
  %t11.i481.i.i.i = tail call double @llvm.log.f64(double %x2.i475.i.i.i)
  %t12.i482.i.i.i = fsub contract double %t11.i481.i.i.i, %.17.i.i480.i.i.i
  %t13.i483.i.i.i = fsub contract double %t12.i482.i.i.i, %t7.i478.i.i.i
  %t14.i484.i.i.i = fdiv contract double %x2.i475.i.i.i, %x0.i471.i.i.i
  %t18.i485.i.i.i = fadd contract double %x1.i473.i.i.i, 1.000000e+00
  %53 = fdiv contract double %t14.i484.i.i.i, %x0.i471.i.i.i
  %54 = fdiv contract double %t18.i485.i.i.i, %x0.i471.i.i.i
  %t21.i486.i.i.i = fsub contract double %53, %54
  %t22.i487.i.i.i = fmul contract double %t7.i478.i.i.i, %t18.i485.i.i.i
  %t23.i488.i.i.i = tail call double @lgamma(double %x1.i473.i.i.i), !noalias !192
  %t24.i489.i.i.i = fmul contract double %x1.i473.i.i.i, %t11.i481.i.i.i
  %t25.i490.i.i.i = fsub contract double %t24.i489.i.i.i, %t23.i488.i.i.i
  %t26.i491.i.i.i = fsub contract double %t25.i490.i.i.i, %t22.i487.i.i.i
  %t27.i492.i.i.i = fsub contract double %t26.i491.i.i.i, %t14.i484.i.i.i
  %d0.p.i493.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i494.i.i.i = load double, ptr %d0.p.i493.i.i.i, align 8, !noalias !192
  %d0.a.i495.i.i.i = fadd double %t21.i486.i.i.i, %d0.b.i494.i.i.i
  store double %d0.a.i495.i.i.i, ptr %d0.p.i493.i.i.i, align 8, !noalias !192
  %d1.p.i496.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i467.i.i.i
  %d1.b.i497.i.i.i = load double, ptr %d1.p.i496.i.i.i, align 8, !noalias !192
  %d1.a.i498.i.i.i = fadd double %t13.i483.i.i.i, %d1.b.i497.i.i.i
  store double %d1.a.i498.i.i.i, ptr %d1.p.i496.i.i.i, align 8, !noalias !192
  %d2.p.i499.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i469.i.i.i
  %d2.b.i500.i.i.i = load double, ptr %d2.p.i499.i.i.i, align 8, !noalias !192
  %d2.a.i501.i.i.i = fadd double %52, %d2.b.i500.i.i.i
  store double %d2.a.i501.i.i.i, ptr %d2.p.i499.i.i.i, align 8, !noalias !192
  br label %prior_density.exit.i.i

d16.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i502.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i503.i.i.i = load i64, ptr %i1.p.i502.i.i.i, align 4, !noalias !192
  %i2.p.i504.i.i.i = getelementptr i8, ptr %i1.p.i502.i.i.i, i64 8
  %s2.i505.i.i.i = load i64, ptr %i2.p.i504.i.i.i, align 4, !noalias !192
  %x0.p.i506.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i507.i.i.i = load double, ptr %x0.p.i506.i.i.i, align 8, !noalias !192
  %x1.p.i508.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i503.i.i.i
  %x1.i509.i.i.i = load double, ptr %x1.p.i508.i.i.i, align 8, !noalias !192
  %x2.p.i510.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i505.i.i.i
  %x2.i511.i.i.i = load double, ptr %x2.p.i510.i.i.i, align 8, !noalias !192
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
  %d0.p.i527.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i528.i.i.i = load double, ptr %d0.p.i527.i.i.i, align 8, !noalias !192
  %d0.a.i529.i.i.i = fadd double %d0.b.i528.i.i.i, %t19.i521.i.i.i
  store double %d0.a.i529.i.i.i, ptr %d0.p.i527.i.i.i, align 8, !noalias !192
  %d1.p.i530.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i503.i.i.i
  %d1.b.i531.i.i.i = load double, ptr %d1.p.i530.i.i.i, align 8, !noalias !192
  %d1.a.i532.i.i.i = fsub double %d1.b.i531.i.i.i, %t16.i519.i.i.i
  store double %d1.a.i532.i.i.i, ptr %d1.p.i530.i.i.i, align 8, !noalias !192
  %d2.p.i533.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i505.i.i.i
  %d2.b.i534.i.i.i = load double, ptr %d2.p.i533.i.i.i, align 8, !noalias !192
  %d2.a.i535.i.i.i = fadd double %d2.b.i534.i.i.i, %57
  store double %d2.a.i535.i.i.i, ptr %d2.p.i533.i.i.i, align 8, !noalias !192
  br label %prior_density.exit.i.i

d17.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i538.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i539.i.i.i = load i64, ptr %i1.p.i538.i.i.i, align 4, !noalias !192
  %i2.p.i540.i.i.i = getelementptr i8, ptr %i1.p.i538.i.i.i, i64 8
  %s2.i541.i.i.i = load i64, ptr %i2.p.i540.i.i.i, align 4, !noalias !192
  %x0.p.i542.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i543.i.i.i = load double, ptr %x0.p.i542.i.i.i, align 8, !noalias !192
  %x1.p.i544.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i539.i.i.i
  %x1.i545.i.i.i = load double, ptr %x1.p.i544.i.i.i, align 8, !noalias !192
  %x2.p.i546.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i541.i.i.i
  %x2.i547.i.i.i = load double, ptr %x2.p.i546.i.i.i, align 8, !noalias !192
  %t2.i548.i.i.i = fdiv contract double %x0.i543.i.i.i, %x2.i547.i.i.i
  %t4.i549.i.i.i = tail call double @llvm.log.f64(double %t2.i548.i.i.i)
  %t5.i550.i.i.i = fmul contract double %x1.i545.i.i.i, %t4.i549.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i536.i.i.i, double %t5.i550.i.i.i)
  %.17.i.i552.i.i.i = load double, ptr %.3.i.i536.i.i.i, align 8, !noalias !192
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
  %d0.p.i570.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i571.i.i.i = load double, ptr %d0.p.i570.i.i.i, align 8, !noalias !192
  %d0.a.i572.i.i.i = fadd double %d0.b.i571.i.i.i, %t26.i565.i.i.i
  store double %d0.a.i572.i.i.i, ptr %d0.p.i570.i.i.i, align 8, !noalias !192
  %d1.p.i573.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i539.i.i.i
  %d1.b.i574.i.i.i = load double, ptr %d1.p.i573.i.i.i, align 8, !noalias !192
  %d1.a.i575.i.i.i = fadd double %t25.i564.i.i.i, %d1.b.i574.i.i.i
  store double %d1.a.i575.i.i.i, ptr %d1.p.i573.i.i.i, align 8, !noalias !192
  %d2.p.i576.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i541.i.i.i
  %d2.b.i577.i.i.i = load double, ptr %d2.p.i576.i.i.i, align 8, !noalias !192
  %d2.a.i578.i.i.i = fadd double %t21.i561.i.i.i, %d2.b.i577.i.i.i
  store double %d2.a.i578.i.i.i, ptr %d2.p.i576.i.i.i, align 8, !noalias !192
  br label %prior_density.exit.i.i

d18.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i583.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i584.i.i.i = load i64, ptr %i1.p.i583.i.i.i, align 4, !noalias !192
  %i2.p.i585.i.i.i = getelementptr i8, ptr %i1.p.i583.i.i.i, i64 8
  %s2.i586.i.i.i = load i64, ptr %i2.p.i585.i.i.i, align 4, !noalias !192
  %x0.p.i587.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i588.i.i.i = load double, ptr %x0.p.i587.i.i.i, align 8, !noalias !192
  %x1.p.i589.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i584.i.i.i
  %x1.i590.i.i.i = load double, ptr %x1.p.i589.i.i.i, align 8, !noalias !192
  %x2.p.i591.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i586.i.i.i
  %x2.i592.i.i.i = load double, ptr %x2.p.i591.i.i.i, align 8, !noalias !192
  %t1.i.i.i.i = fneg double %x0.i588.i.i.i
  %t2.i593.i.i.i = tail call double @log1p(double %t1.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i581.i.i.i, double %x2.i592.i.i.i)
  %.17.i.i595.i.i.i = load double, ptr %.3.i.i581.i.i.i, align 8, !noalias !192
  %t8.i596.i.i.i = fadd contract double %x1.i590.i.i.i, %x2.i592.i.i.i
  call fastcc void @digamma.2(ptr %.3.i1.i579.i.i.i, double %t8.i596.i.i.i)
  %.17.i4.i598.i.i.i = load double, ptr %.3.i1.i579.i.i.i, align 8, !noalias !192
  %t10.i599.i.i.i = fsub contract double %.17.i4.i598.i.i.i, %.17.i.i595.i.i.i
  %t11.i600.i.i.i = fadd contract double %t2.i593.i.i.i, %t10.i599.i.i.i
  %t12.i601.i.i.i = tail call double @llvm.log.f64(double %x0.i588.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i5.i.i.i.i, double %x1.i590.i.i.i)
  %.17.i8.i.i.i.i = load double, ptr %.3.i5.i.i.i.i, align 8, !noalias !192
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
  %t26.i612.i.i.i = tail call double @lgamma(double %x2.i592.i.i.i), !noalias !192
  %t27.i613.i.i.i = tail call double @lgamma(double %x1.i590.i.i.i), !noalias !192
  %t28.i614.i.i.i = tail call double @lgamma(double %t8.i596.i.i.i), !noalias !192
  %t29.i615.i.i.i = fsub contract double %t28.i614.i.i.i, %t27.i613.i.i.i
  %t30.i616.i.i.i = fsub contract double %t29.i615.i.i.i, %t26.i612.i.i.i
  %t31.i617.i.i.i = fadd contract double %t25.i611.i.i.i, %t30.i616.i.i.i
  %t32.i618.i.i.i = fadd contract double %t24.i610.i.i.i, %t31.i617.i.i.i
  %d0.p.i619.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i620.i.i.i = load double, ptr %d0.p.i619.i.i.i, align 8, !noalias !192
  %d0.a.i621.i.i.i = fadd double %t23.i609.i.i.i, %d0.b.i620.i.i.i
  store double %d0.a.i621.i.i.i, ptr %d0.p.i619.i.i.i, align 8, !noalias !192
  %d1.p.i622.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i584.i.i.i
  %d1.b.i623.i.i.i = load double, ptr %d1.p.i622.i.i.i, align 8, !noalias !192
  %d1.a.i624.i.i.i = fadd double %t16.i603.i.i.i, %d1.b.i623.i.i.i
  store double %d1.a.i624.i.i.i, ptr %d1.p.i622.i.i.i, align 8, !noalias !192
  %d2.p.i625.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i586.i.i.i
  %d2.b.i626.i.i.i = load double, ptr %d2.p.i625.i.i.i, align 8, !noalias !192
  %d2.a.i627.i.i.i = fadd double %t11.i600.i.i.i, %d2.b.i626.i.i.i
  store double %d2.a.i627.i.i.i, ptr %d2.p.i625.i.i.i, align 8, !noalias !192
  br label %prior_density.exit.i.i

prior_density.exit.i.i:                           ; preds = %d18.i.i.i, %d17.i.i.i, %d16.i.i.i, %d15.i.i.i, %d14.i.i.i, %d13.i.i.i, %d12.i.i.i, %d11.i.i.i, %d10.i.i.i, %d9.i.i.i, %d8.i.i.i, %d7.i.i.i, %d6.i.i.i, %d5.i.i.i, %d4.i.i.i, %d3.i.i.i, %d2.i.i.i, %d1.i.i.i, %B134.i.i
  %common.ret.op.i.i.i = phi double [ %t32.i618.i.i.i, %d18.i.i.i ], [ %t21.i.i.i.i, %d1.i.i.i ], [ %t60.i.i.i.i, %d2.i.i.i ], [ %t23.i.i.i.i, %d3.i.i.i ], [ %t27.i84.i.i.i, %d4.i.i.i ], [ %t36.i123.i.i.i, %d5.i.i.i ], [ %t33.i169.i.i.i, %d6.i.i.i ], [ %t22.i206.i.i.i, %d7.i.i.i ], [ %t5.i226.i.i.i, %d8.i.i.i ], [ %t91.i.i.i.i, %d9.i.i.i ], [ %t22.i313.i.i.i, %d10.i.i.i ], [ %t59.i373.i.i.i, %d11.i.i.i ], [ %t20.i401.i.i.i, %d12.i.i.i ], [ %t10.i418.i.i.i, %d13.i.i.i ], [ %t24.i454.i.i.i, %d14.i.i.i ], [ %t27.i492.i.i.i, %d15.i.i.i ], [ %t25.i526.i.i.i, %d16.i.i.i ], [ %t30.i569.i.i.i, %d17.i.i.i ], [ 0.000000e+00, %B134.i.i ]
  %.474.i.i = fadd double %lp.2.046.i.i, %common.ret.op.i.i.i
  br label %B219.i.i

B219.i.i:                                         ; preds = %B64.if.i.i, %prior_density.exit.i.i
  %lp.3.1.i.i = phi double [ %.474.i.i, %prior_density.exit.i.i ], [ %lp.2.046.i.i, %B64.if.i.i ]
  %exitcond.not.i237.i = icmp eq i64 %.210.i235.i, %.115.i.i
  br i1 %exitcond.not.i237.i, label %forward, label %B64.if.i.i

B64.if.i.i:                                       ; preds = %B219.i.i, %B64.if.lr.ph.i.i
  %lp.2.046.i.i = phi double [ 0.000000e+00, %B64.if.lr.ph.i.i ], [ %lp.3.1.i.i, %B219.i.i ]
  %.139.044.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i ], [ %.210.i235.i, %B219.i.i ]
  %.210.i235.i = add nuw nsw i64 %.139.044.i.i, 1
  %.337.i.i = load i64, ptr %.336.i.i, align 8, !noalias !192
  %62 = getelementptr i64, ptr %arg.ints, i64 %.337.i.i
  %.341.i.i = getelementptr i64, ptr %62, i64 %.139.044.i.i
  %.342.i.i = load i64, ptr %.341.i.i, align 8, !noalias !192
  %.347.i236.i = icmp eq i64 %.342.i.i, 0
  br i1 %.347.i236.i, label %B219.i.i, label %B134.i.i

B140.if.i:                                        ; preds = %B140.if.i, %B140.if.lr.ph.i
  %lp.3.0247.i = phi double [ 0.000000e+00, %B140.if.lr.ph.i ], [ %.520.i, %B140.if.i ]
  %.358.0246.i = phi i64 [ 0, %B140.if.lr.ph.i ], [ %.429.i, %B140.if.i ]
  %.429.i = add nuw nsw i64 %.358.0246.i, 1
  %.458.i = getelementptr i64, ptr %1, i64 %.358.0246.i
  %.459.i = load i64, ptr %.458.i, align 8, !noalias !177
  %.461.i = getelementptr double, ptr %arg.x, i64 %.358.0246.i
  %.462.i = load double, ptr %.461.i, align 8, !noalias !177
  %.467.idx.i = shl i64 %.358.0246.i, 4
  %.467.i = getelementptr i8, ptr %2, i64 %.467.idx.i
  %.468.i = load double, ptr %.467.i, align 8, !noalias !177
  %.474.i = getelementptr i8, ptr %.467.i, i64 8
  %.475.i = load double, ptr %.474.i, align 8, !noalias !177
  call fastcc void @to_scale(ptr %.476.i, i64 %.459.i, double %.462.i, double %.468.i, double %.475.i)
  %.490.fca.3.load.i = load double, ptr %.fca.3.gep.i, align 8, !noalias !177
  %.490.fca.2.load.i = load double, ptr %.fca.2.gep.i, align 8, !noalias !177
  %.490.fca.0.load.i = load double, ptr %.476.i, align 8, !noalias !177
  %.517.i = getelementptr double, ptr %arg.v, i64 %.358.0246.i
  store double %.490.fca.0.load.i, ptr %.517.i, align 8, !noalias !177
  %.520.i = fadd double %lp.3.0247.i, %.490.fca.2.load.i
  %.524.i = getelementptr double, ptr %arg.grad, i64 %.358.0246.i
  %.525.i = load double, ptr %.524.i, align 8, !noalias !177
  %.526.i = fadd double %.490.fca.3.load.i, %.525.i
  store double %.526.i, ptr %.524.i, align 8, !noalias !177
  %exitcond.not.i = icmp eq i64 %.429.i, %.121.i
  br i1 %exitcond.not.i, label %B276.i, label %B140.if.i

B336.if.i:                                        ; preds = %B336.loopexit.i, %B336.if.lr.ph.i
  %.662.0258.i = phi i64 [ 0, %B336.if.lr.ph.i ], [ %.731.i, %B336.loopexit.i ]
  %.731.i = add nuw nsw i64 %.662.0258.i, 1
  %.855.i = load i64, ptr %.854.i, align 8, !noalias !177
  %63 = getelementptr i64, ptr %arg.ints, i64 %.855.i
  %.901.idx.i = mul i64 %.662.0258.i, 40
  %.901.i = getelementptr i8, ptr %63, i64 %.901.idx.i
  %.902.i = load i64, ptr %.901.i, align 8, !noalias !177
  %.1098253.not.i = icmp slt i64 %.902.i, 1
  br i1 %.1098253.not.i, label %B336.loopexit.i, label %B660.if.lr.ph.i

B660.if.lr.ph.i:                                  ; preds = %B336.if.i
  %.1010.i = getelementptr i8, ptr %.901.i, i64 32
  %.1011.i = load i64, ptr %.1010.i, align 8, !noalias !177
  %.985.i = getelementptr i8, ptr %.901.i, i64 24
  %.986.i = load i64, ptr %.985.i, align 8, !noalias !177
  %.951.i = getelementptr i8, ptr %.901.i, i64 8
  %.952.i = load i64, ptr %.951.i, align 8, !noalias !177
  %.926.i = getelementptr i8, ptr %.901.i, i64 16
  %.927.i = load i64, ptr %.926.i, align 8, !noalias !177
  %64 = getelementptr double, ptr %arg.floats, i64 %.1011.i
  %65 = getelementptr double, ptr %arg.floats, i64 %.986.i
  %66 = getelementptr i64, ptr %arg.ints, i64 %.927.i
  %67 = getelementptr i64, ptr %arg.ints, i64 %.952.i
  br label %B660.if.i

B660.if.i:                                        ; preds = %B660.if.lr.ph.i, %B770.i
  %.1042.0254.i = phi i64 [ 0, %B660.if.lr.ph.i ], [ %.1111.i, %B770.i ]
  %.1143.i = getelementptr double, ptr %64, i64 %.1042.0254.i
  %.1144.i = load double, ptr %.1143.i, align 8, !noalias !177
  %.1268.i = mul nuw nsw i64 %.1042.0254.i, %.902.i
  %68 = getelementptr double, ptr %65, i64 %.1268.i
  br label %B704.if.i

B704.if.i:                                        ; preds = %B704.if.i, %B660.if.i
  %total.2.2251.i = phi double [ %.1144.i, %B660.if.i ], [ %.1285.i, %B704.if.i ]
  %.1172.0249.i = phi i64 [ 0, %B660.if.i ], [ %.1241.i, %B704.if.i ]
  %.1241.i = add nuw nsw i64 %.1172.0249.i, 1
  %.1273.i = getelementptr double, ptr %68, i64 %.1172.0249.i
  %.1274.i = load double, ptr %.1273.i, align 8, !noalias !177
  %.1278.i = getelementptr i64, ptr %66, i64 %.1172.0249.i
  %.1279.i = load i64, ptr %.1278.i, align 8, !noalias !177
  %.1281.i = getelementptr double, ptr %arg.x, i64 %.1279.i
  %.1282.i = load double, ptr %.1281.i, align 8, !noalias !177
  %.1283.i = fmul double %.1274.i, %.1282.i
  %.1285.i = fadd double %total.2.2251.i, %.1283.i
  %exitcond262.not.i = icmp eq i64 %.902.i, %.1241.i
  br i1 %exitcond262.not.i, label %B770.i, label %B704.if.i

B866.if.i:                                        ; preds = %B866.if.i, %B866.if.lr.ph.i
  %.1452.0260.i = phi i64 [ 0, %B866.if.lr.ph.i ], [ %.1521.i, %B866.if.i ]
  %.1521.i = add nuw nsw i64 %.1452.0260.i, 1
  %.1645.i = load i64, ptr %.1644.i, align 8, !noalias !177
  %69 = getelementptr double, ptr %arg.floats, i64 %.1645.i
  %.1648.i = getelementptr double, ptr %69, i64 %.1452.0260.i
  %.1649.i = load double, ptr %.1648.i, align 8, !noalias !177
  %.1653.i = getelementptr double, ptr %3, i64 %.1452.0260.i
  store double %.1649.i, ptr %.1653.i, align 8, !noalias !177
  %exitcond265.not.i = icmp eq i64 %.1521.i, %.1428.i
  br i1 %exitcond265.not.i, label %B934.i, label %B866.if.i

forward: ; preds = %B219.i.i, %calculate
  %lp.2.0.lcssa.i.i = phi double [ 0.000000e+00, %calculate ], [ %lp.3.1.i.i, %B219.i.i ]
  %.1695.i = fadd double %lp.3.0.lcssa.i, %lp.5.0.lcssa.i.i
  %.1863.i = fadd double %.1695.i, %lp.2.0.lcssa.i.i
  %.386 = getelementptr i8, ptr %arg.ints, i64 104
  %.387 = load i64, ptr %.386, align 8
  %.467191.not = icmp slt i64 %.387, 1
  br i1 %.467191.not, label %B834, label %B164.if.lr.ph

B164.if.lr.ph:                                    ; preds = %forward
  %.603 = getelementptr i8, ptr %arg.ints, i64 112
  %.951 = getelementptr i8, ptr %arg.ints, i64 136
  br label %B164.if

B376:                                             ; preds = %factor_forward
  %.263.i = getelementptr i8, ptr %247, i64 456
  %.264.i = load i64, ptr %.263.i, align 8, !noalias !195
  %.517.i96 = getelementptr double, ptr %arg.v, i64 %.1254
  %.518.i = load double, ptr %.517.i96, align 8, !noalias !195
  %.137250.not.i = icmp slt i64 %.264.i, 1
  br i1 %.137250.not.i, label %B402, label %B238.if.lr.ph.i

B238.if.lr.ph.i:                                  ; preds = %B376
  %.1282.i97 = getelementptr i8, ptr %247, i64 488
  %.1283.i98 = load i64, ptr %.1282.i97, align 8, !noalias !195
  %.1030.i = getelementptr i8, ptr %247, i64 472
  %.1031.i = load i64, ptr %.1030.i, align 8, !noalias !195
  %.769.i = getelementptr i8, ptr %247, i64 480
  %.770.i = load i64, ptr %.769.i, align 8, !noalias !195
  %70 = getelementptr double, ptr %arg.floats, i64 %.1031.i
  %71 = getelementptr double, ptr %arg.work, i64 %.770.i
  %72 = getelementptr double, ptr %71, i64 %.264.i
  %73 = getelementptr double, ptr %arg.work, i64 %.1283.i98
  br label %B238.if.i

B256.i:                                           ; preds = %B238.if.i
  %.1420.i = getelementptr double, ptr %70, i64 %.1314.051.i
  %.1421.i = load double, ptr %.1420.i, align 8, !noalias !195
  %.1423.i = tail call double @llvm.pow.f64(double %.518.i, double %.1421.i)
  br label %B276.i99

B276.i99:                                         ; preds = %B238.if.i, %B256.i
  %"$phi276.1.2.1.i" = phi double [ %.1423.i, %B256.i ], [ 0.000000e+00, %B238.if.i ]
  %.1438.i = getelementptr double, ptr %71, i64 %.1314.051.i
  store double %"$phi276.1.2.1.i", ptr %.1438.i, align 8, !noalias !195
  %.1440.i = fsub double 1.000000e+00, %"$phi276.1.2.1.i"
  %.1441.i = fadd double %"$phi276.1.2.1.i", 1.000000e+00
  %.1442.i = fmul double %.1440.i, %.1441.i
  %.1443.i = tail call double @sqrt(double %.1442.i)
  %.1450.i = getelementptr double, ptr %72, i64 %.1314.051.i
  store double %.1443.i, ptr %.1450.i, align 8, !noalias !195
  %.1458.i = getelementptr double, ptr %73, i64 %.1314.051.i
  store double 0.000000e+00, ptr %.1458.i, align 8, !noalias !195
  %exitcond.not.i100 = icmp eq i64 %.1385.i, %.264.i
  br i1 %exitcond.not.i100, label %B402, label %B238.if.i

B238.if.i:                                        ; preds = %B276.i99, %B238.if.lr.ph.i
  %.1314.051.i = phi i64 [ 0, %B238.if.lr.ph.i ], [ %.1385.i, %B276.i99 ]
  %.1385.i = add nuw nsw i64 %.1314.051.i, 1
  %.1414.not.i = icmp eq i64 %.1314.051.i, 0
  br i1 %.1414.not.i, label %B276.i99, label %B256.i

B402:                                             ; preds = %B276.i99, %B376, %factor_forward
  %.1540 = getelementptr i8, ptr %247, i64 24
  %.1541 = load i64, ptr %.1540, align 8
  %.1542 = icmp slt i64 %.1541, 0
  br i1 %.1542, label %B835, label %B456

B456:                                             ; preds = %B402
  %.1806 = load i64, ptr %.1253, align 8
  %.1807 = icmp sgt i64 %.1806, -1
  br i1 %.1807, label %B506, label %B542

B506:                                             ; preds = %B456
  %.274.i = getelementptr i8, ptr %247, i64 456
  %.275.i = load i64, ptr %.274.i, align 8, !noalias !198
  %.529.i = load i64, ptr %.1819.i, align 8, !noalias !198
  %.531.i = getelementptr double, ptr %arg.work, i64 %.529.i
  %.532.i = load double, ptr %.531.i, align 8, !noalias !198
  %.1059.i = getelementptr i8, ptr %247, i64 120
  %.1060.i = load i64, ptr %.1059.i, align 8, !noalias !198
  %74 = getelementptr i64, ptr %arg.ints, i64 %.1060.i
  %.1063.i = getelementptr i8, ptr %74, i64 8
  %.1064.i = load i64, ptr %.1063.i, align 8, !noalias !198
  %.1577.i = getelementptr i8, ptr %247, i64 464
  %.1578.i = load i64, ptr %.1577.i, align 8, !noalias !198
  %.1660236.not.i = icmp slt i64 %.1578.i, 1
  br i1 %.1660236.not.i, label %states_forward, label %B296.if.lr.ph.i

B296.if.lr.ph.i:                                  ; preds = %B506
  %.1317.i = getelementptr i8, ptr %247, i64 128
  %.1318.i = load i64, ptr %.1317.i, align 8, !noalias !198
  %.785.i = getelementptr i8, ptr %247, i64 480
  %.786.i = load i64, ptr %.785.i, align 8, !noalias !198
  %.1958.i = getelementptr i8, ptr %247, i64 104
  %.2213.i = getelementptr i8, ptr %247, i64 112
  %.2474.i = getelementptr i8, ptr %247, i64 240
  %.2729.i = getelementptr i8, ptr %247, i64 248
  %.2990.i = getelementptr i8, ptr %247, i64 256
  %.3245.i = getelementptr i8, ptr %247, i64 232
  %.3500.i = getelementptr i8, ptr %247, i64 216
  %.4019.i = getelementptr i8, ptr %247, i64 136
  %.4128220.not.i = icmp slt i64 %.275.i, 1
  %.4258216.not.i = icmp slt i64 %.1064.i, 1
  %75 = getelementptr i64, ptr %arg.ints, i64 %.1318.i
  %76 = getelementptr double, ptr %arg.work, i64 %.786.i
  %77 = getelementptr double, ptr %76, i64 %.275.i
  %.4344.i = fmul double %.532.i, %.532.i
  %.4455.i = add nsw i64 %.275.i, -2
  %78 = tail call i64 @llvm.smax.i64(i64 %.275.i, i64 1)
  %.4535229.i = icmp sgt i64 %.275.i, 1
  br label %B296.if.i

B886.i:                                           ; preds = %B820.if.i, %B778.if.i
  %total.2.2.lcssa.i = phi double [ %.4174.i, %B778.if.i ], [ %.4315.i, %B820.if.i ]
  %.4327.i = getelementptr double, ptr %76, i64 %.4072.0221.i
  %.4328.i = load double, ptr %.4327.i, align 8, !noalias !198
  %.4335.i = getelementptr double, ptr %77, i64 %.4072.0221.i
  %.4336.i = load double, ptr %.4335.i, align 8, !noalias !198
  %.4337.i = fmul double %.4328.i, %.4328.i
  %.4339.i = fmul double %variance.3.1224.i, %.4337.i
  %.4340.i = fmul double %.4336.i, %.4336.i
  %.4341.i = fadd double %.4339.i, %.4340.i
  %.4349.i = getelementptr double, ptr %96, i64 %.4072.0221.i
  %.4350.i = load double, ptr %.4349.i, align 8, !noalias !198
  %.4351.i = fmul double %.4344.i, %.4350.i
  %.4352.i = fmul double %.4351.i, %.4341.i
  %.4353.i = fadd double %.4352.i, 1.000000e+00
  %.4357.i = fdiv double %.4341.i, %.4353.i
  %.4359.i = fmul double %m.3.1225.i, %.4328.i
  %.4361.i = fmul double %.532.i, %.4341.i
  %.4363.i = fmul double %total.2.2.lcssa.i, %.4361.i
  %.4364.i = fadd double %.4359.i, %.4363.i
  %.4368.i = fdiv double %.4364.i, %.4353.i
  %.4378.i = getelementptr double, ptr %98, i64 %.4072.0221.i
  store double %total.2.2.lcssa.i, ptr %.4378.i, align 8, !noalias !198
  %.4386.i = getelementptr double, ptr %99, i64 %.4072.0221.i
  store double %.4341.i, ptr %.4386.i, align 8, !noalias !198
  %.4394.i = getelementptr double, ptr %100, i64 %.4072.0221.i
  store double %.4368.i, ptr %.4394.i, align 8, !noalias !198
  %.4396.i = tail call double @llvm.log.f64(double %.4353.i)
  %.4397.i = fmul double %.4396.i, 5.000000e-01
  %.4399.i = fsub double %lp.4.1223.i, %.4397.i
  %exitcond241.not.i = icmp eq i64 %.275.i, %.4141.i
  br i1 %exitcond241.not.i, label %B1142.i, label %B778.if.i

B1142.i:                                          ; preds = %B886.i, %B296.if.i
  %lp.4.1.lcssa.i = phi double [ %lp.5.0239.i, %B296.if.i ], [ %.4399.i, %B886.i ]
  %variance.3.1.lcssa.i = phi double [ 0.000000e+00, %B296.if.i ], [ %.4357.i, %B886.i ]
  %m.3.1.lcssa.i = phi double [ 0.000000e+00, %B296.if.i ], [ %.4368.i, %B886.i ]
  %.4420.i = tail call double @sqrt(double %variance.3.1.lcssa.i)
  %79 = getelementptr double, ptr %arg.x, i64 %.3765.i
  %80 = getelementptr double, ptr %79, i64 %91
  %81 = getelementptr double, ptr %80, i64 %.275.i
  %.4428.i = getelementptr i8, ptr %81, i64 -8
  %.4429.i = load double, ptr %.4428.i, align 8, !noalias !198
  %.4430.i = fmul double %.4420.i, %.4429.i
  %.4432.i = fadd double %m.3.1.lcssa.i, %.4430.i
  %.4439.i = fmul double %.532.i, %.4432.i
  %82 = getelementptr double, ptr %arg.work, i64 %.3246.i
  %83 = getelementptr double, ptr %82, i64 %91
  %84 = getelementptr double, ptr %83, i64 %.275.i
  %.4445.i = getelementptr i8, ptr %84, i64 -8
  store double %.4432.i, ptr %.4445.i, align 8, !noalias !198
  %85 = getelementptr double, ptr %arg.work, i64 %.3501.i
  %86 = getelementptr double, ptr %85, i64 %91
  %87 = getelementptr double, ptr %86, i64 %.275.i
  %.4452.i = getelementptr i8, ptr %87, i64 -8
  store double %.4439.i, ptr %.4452.i, align 8, !noalias !198
  br i1 %.4535229.i, label %B1304.if.lr.ph.i, label %B1702.i

B1304.if.lr.ph.i:                                 ; preds = %B1142.i
  %88 = getelementptr double, ptr %arg.work, i64 %.2476.i
  %89 = getelementptr double, ptr %arg.work, i64 %.2731.i
  %90 = getelementptr double, ptr %arg.floats, i64 %.1960.i
  br label %B1304.if.i

B1702.i:                                          ; preds = %B1304.if.i, %B1142.i
  %lp.6.1.lcssa.i = phi double [ %lp.4.1.lcssa.i, %B1142.i ], [ %.4671.i, %B1304.if.i ]
  %later.2.1.lcssa.i = phi double [ %.4432.i, %B1142.i ], [ %.4685.i, %B1304.if.i ]
  %.4718.i = fmul double %later.2.1.lcssa.i, 5.000000e-01
  %.4720.i = fmul double %later.2.1.lcssa.i, %.4718.i
  %.4724.i = fsub double %lp.6.1.lcssa.i, %.4720.i
  %exitcond242.not.i = icmp eq i64 %.1673.i, %.1578.i
  br i1 %exitcond242.not.i, label %states_forward, label %B296.if.i

B296.if.i:                                        ; preds = %B1702.i, %B296.if.lr.ph.i
  %lp.5.0239.i = phi double [ 0.000000e+00, %B296.if.lr.ph.i ], [ %.4724.i, %B1702.i ]
  %.1602.0237.i = phi i64 [ 0, %B296.if.lr.ph.i ], [ %.1673.i, %B1702.i ]
  %.1673.i = add nuw nsw i64 %.1602.0237.i, 1
  %91 = mul nsw i64 %.1602.0237.i, %.275.i
  %.1959.i = load i64, ptr %.1958.i, align 8, !noalias !198
  %.1960.i = add nsw i64 %.1959.i, %91
  %.2475.i = load i64, ptr %.2474.i, align 8, !noalias !198
  %.2476.i = add nsw i64 %.2475.i, %91
  %.2730.i = load i64, ptr %.2729.i, align 8, !noalias !198
  %.2731.i = add nsw i64 %.2730.i, %91
  %.3246.i = load i64, ptr %.3245.i, align 8, !noalias !198
  %.3501.i = load i64, ptr %.3500.i, align 8, !noalias !198
  %.3765.i = load i64, ptr %.1540, align 8, !noalias !198
  br i1 %.4128220.not.i, label %B1142.i, label %B778.if.lr.ph.i

B778.if.lr.ph.i:                                  ; preds = %B296.if.i
  %.4022.i = mul nsw i64 %91, %.1064.i
  %.4020.i = load i64, ptr %.4019.i, align 8, !noalias !198
  %.2991.i = load i64, ptr %.2990.i, align 8, !noalias !198
  %.2214.i = load i64, ptr %.2213.i, align 8, !noalias !198
  %92 = getelementptr double, ptr %arg.floats, i64 %.2214.i
  %93 = getelementptr double, ptr %92, i64 %91
  %94 = getelementptr double, ptr %arg.floats, i64 %.4020.i
  %95 = getelementptr double, ptr %94, i64 %.4022.i
  %96 = getelementptr double, ptr %arg.floats, i64 %.1960.i
  %97 = getelementptr double, ptr %arg.work, i64 %.2991.i
  %98 = getelementptr double, ptr %97, i64 %91
  %99 = getelementptr double, ptr %arg.work, i64 %.2476.i
  %100 = getelementptr double, ptr %arg.work, i64 %.2731.i
  br label %B778.if.i

B778.if.i:                                        ; preds = %B778.if.lr.ph.i, %B886.i
  %m.3.1225.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i ], [ %.4368.i, %B886.i ]
  %variance.3.1224.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i ], [ %.4357.i, %B886.i ]
  %lp.4.1223.i = phi double [ %lp.5.0239.i, %B778.if.lr.ph.i ], [ %.4399.i, %B886.i ]
  %.4072.0221.i = phi i64 [ 0, %B778.if.lr.ph.i ], [ %.4141.i, %B886.i ]
  %.4141.i = add nuw nsw i64 %.4072.0221.i, 1
  %.4173.i = getelementptr double, ptr %93, i64 %.4072.0221.i
  %.4174.i = load double, ptr %.4173.i, align 8, !noalias !198
  br i1 %.4258216.not.i, label %B886.i, label %B820.if.lr.ph.i

B820.if.lr.ph.i:                                  ; preds = %B778.if.i
  %.4306.i = mul nuw nsw i64 %.4072.0221.i, %.1064.i
  %101 = getelementptr double, ptr %95, i64 %.4306.i
  br label %B820.if.i

B820.if.i:                                        ; preds = %B820.if.i, %B820.if.lr.ph.i
  %total.2.2219.i = phi double [ %.4174.i, %B820.if.lr.ph.i ], [ %.4315.i, %B820.if.i ]
  %.4202.0217.i = phi i64 [ 0, %B820.if.lr.ph.i ], [ %.4271.i, %B820.if.i ]
  %.4271.i = add nuw nsw i64 %.4202.0217.i, 1
  %.4299.i = getelementptr i64, ptr %75, i64 %.4202.0217.i
  %.4300.i = load i64, ptr %.4299.i, align 8, !noalias !198
  %.4302.i = getelementptr double, ptr %arg.v, i64 %.4300.i
  %.4303.i = load double, ptr %.4302.i, align 8, !noalias !198
  %.4311.i = getelementptr double, ptr %101, i64 %.4202.0217.i
  %.4312.i = load double, ptr %.4311.i, align 8, !noalias !198
  %.4313.i = fmul double %.4303.i, %.4312.i
  %.4315.i = fsub double %total.2.2219.i, %.4313.i
  %exitcond.not.i101 = icmp eq i64 %.1064.i, %.4271.i
  br i1 %exitcond.not.i101, label %B886.i, label %B820.if.i

B1304.if.i:                                       ; preds = %B1304.if.i, %B1304.if.lr.ph.i
  %later.2.1233.i = phi double [ %.4432.i, %B1304.if.lr.ph.i ], [ %.4685.i, %B1304.if.i ]
  %lp.6.1232.i = phi double [ %lp.4.1.lcssa.i, %B1304.if.lr.ph.i ], [ %.4671.i, %B1304.if.i ]
  %.4482.0.in231.i = phi i64 [ %78, %B1304.if.lr.ph.i ], [ %.4482.0.i, %B1304.if.i ]
  %.4479.0230.i = phi i64 [ %.4455.i, %B1304.if.lr.ph.i ], [ %.4548.i, %B1304.if.i ]
  %.4482.0.i = add nsw i64 %.4482.0.in231.i, -1
  %.4548.i = add i64 %.4479.0230.i, -1
  %102 = getelementptr double, ptr %76, i64 %.4479.0230.i
  %.4577.i = getelementptr i8, ptr %102, i64 8
  %.4578.i = load double, ptr %.4577.i, align 8, !noalias !198
  %103 = getelementptr double, ptr %77, i64 %.4479.0230.i
  %.4585.i = getelementptr i8, ptr %103, i64 8
  %.4586.i = load double, ptr %.4585.i, align 8, !noalias !198
  %104 = getelementptr double, ptr %88, i64 %.4479.0230.i
  %.4591.i = getelementptr i8, ptr %104, i64 8
  %.4592.i = load double, ptr %.4591.i, align 8, !noalias !198
  %.4596.i = getelementptr double, ptr %89, i64 %.4479.0230.i
  %.4597.i = load double, ptr %.4596.i, align 8, !noalias !198
  %.4626.i = load double, ptr %104, align 8, !noalias !198
  %.4633.i = getelementptr double, ptr %90, i64 %.4479.0230.i
  %.4634.i = load double, ptr %.4633.i, align 8, !noalias !198
  %.4635.i = fmul double %.4344.i, %.4634.i
  %.4641.i = fmul double %.4626.i, %.4635.i
  %.4642.i = fadd double %.4641.i, 1.000000e+00
  %.4646.i = fdiv double %.4626.i, %.4642.i
  %.4647.i = fmul double %.4578.i, %.4597.i
  %.4649.i = fsub double %later.2.1233.i, %.4647.i
  %.4653.i = fdiv double %.4646.i, %.4592.i
  %.4654.i = tail call double @sqrt(double %.4653.i)
  %.4655.i = fmul double %.4586.i, %.4649.i
  %.4659.i = fdiv double %.4655.i, %.4592.i
  %.4660.i = fmul double %.4578.i, %.4654.i
  %.4664.i = getelementptr double, ptr %80, i64 %.4479.0230.i
  %.4665.i = load double, ptr %.4664.i, align 8, !noalias !198
  %.4666.i = fmul double %.4660.i, %.4665.i
  %.4667.i = fsub double %.4659.i, %.4666.i
  %.4668.i = fmul double %.4667.i, 5.000000e-01
  %.4669.i = fmul double %.4667.i, %.4668.i
  %.4671.i = fsub double %lp.6.1232.i, %.4669.i
  %.4675.i = fmul double %.4654.i, %.4660.i
  %.4676.i = fmul double %.4649.i, %.4675.i
  %.4677.i = fadd double %.4597.i, %.4676.i
  %.4678.i = fmul double %.4586.i, %.4654.i
  %.4684.i = fmul double %.4678.i, %.4665.i
  %.4685.i = fadd double %.4684.i, %.4677.i
  %.4689.i = fmul double %.532.i, %.4685.i
  %.4693.i = getelementptr double, ptr %83, i64 %.4479.0230.i
  store double %.4685.i, ptr %.4693.i, align 8, !noalias !198
  %.4698.i = getelementptr double, ptr %86, i64 %.4479.0230.i
  store double %.4689.i, ptr %.4698.i, align 8, !noalias !198
  %.4535.i = icmp sgt i64 %.4482.0.in231.i, 2
  br i1 %.4535.i, label %B1304.if.i, label %B1702.i

states_forward: ; preds = %B1702.i, %B506
  %lp.5.0.lcssa.i = phi double [ 0.000000e+00, %B506 ], [ %.4724.i, %B1702.i ]
  %.1843 = fadd double %.995, %lp.5.0.lcssa.i
  br label %B835

B542:                                             ; preds = %B456
  %.2101 = getelementptr i8, ptr %247, i64 328
  %.2102 = load i64, ptr %.2101, align 8
  %.2103 = icmp sgt i64 %.2102, 0
  br i1 %.2103, label %B592, label %B628

B592:                                             ; preds = %B542
  %.275.i103 = load i64, ptr %247, align 8, !noalias !201
  %.529.i105 = load i64, ptr %.1819.i, align 8, !noalias !201
  %.531.i106 = getelementptr double, ptr %arg.work, i64 %.529.i105
  %.532.i107 = load double, ptr %.531.i106, align 8, !noalias !201
  %.794.i = getelementptr i8, ptr %247, i64 288
  %.795.i = load i64, ptr %.794.i, align 8, !noalias !201
  %.1048.i = getelementptr i8, ptr %247, i64 296
  %.1049.i = load i64, ptr %.1048.i, align 8, !noalias !201
  %.2333.i = getelementptr i8, ptr %247, i64 432
  %.2334.i = load i64, ptr %.2333.i, align 8, !noalias !201
  %.3131.i = getelementptr i8, ptr %247, i64 232
  %.3132.i = load i64, ptr %.3131.i, align 8, !noalias !201
  %.3385.i = getelementptr i8, ptr %247, i64 216
  %.3386.i = load i64, ptr %.3385.i, align 8, !noalias !201
  %.3639.i = getelementptr i8, ptr %247, i64 256
  %.3640.i = load i64, ptr %.3639.i, align 8, !noalias !201
  %.259.i.i = getelementptr i8, ptr %247, i64 384
  %.260.i.i = load i64, ptr %.259.i.i, align 8, !noalias !204
  %.262.i.i = getelementptr i64, ptr %arg.ints, i64 %.260.i.i
  %.263.i.i = load i64, ptr %.262.i.i, align 8, !noalias !204
  %.264.i.i = getelementptr double, ptr %arg.v, i64 %.263.i.i
  %.265.i.i = load double, ptr %.264.i.i, align 8, !noalias !204
  %.266.i.i = fmul double %.265.i.i, %.265.i.i
  %.517.i.i = getelementptr i8, ptr %247, i64 392
  %.518.i.i = load i64, ptr %.517.i.i, align 8, !noalias !204
  %.520.i.i = getelementptr double, ptr %arg.floats, i64 %.518.i.i
  %.521.i.i = load double, ptr %.520.i.i, align 8, !noalias !204
  %.522.i.i = fmul double %.521.i.i, %.521.i.i
  %.523.i.i = fadd double %.266.i.i, %.522.i.i
  %.527.i.i = fdiv double %.266.i.i, %.523.i.i
  %.528.i.i = fadd double %.527.i.i, -5.000000e-01
  %.262.i363.i = getelementptr i8, ptr %.262.i.i, i64 8
  %.263.i364.i = load i64, ptr %.262.i363.i, align 8, !noalias !207
  %.264.i365.i = getelementptr double, ptr %arg.v, i64 %.263.i364.i
  %.265.i366.i = load double, ptr %.264.i365.i, align 8, !noalias !207
  %.266.i367.i = fmul double %.265.i366.i, %.265.i366.i
  %.520.i370.i = getelementptr i8, ptr %.520.i.i, i64 8
  %.521.i371.i = load double, ptr %.520.i370.i, align 8, !noalias !207
  %.522.i372.i = fmul double %.521.i371.i, %.521.i371.i
  %.523.i373.i = fadd double %.266.i367.i, %.522.i372.i
  %.527.i374.i = fdiv double %.266.i367.i, %.523.i373.i
  %.528.i375.i = fadd double %.527.i374.i, -5.000000e-01
  %105 = getelementptr i64, ptr %arg.ints, i64 %.1049.i
  %.3714.i = getelementptr i64, ptr %105, i64 %.275.i103
  %.3715.i = load i64, ptr %.3714.i, align 8, !noalias !201
  %.3806410.not.i = icmp slt i64 %.275.i103, 1
  br i1 %.3806410.not.i, label %B1028.i, label %B702.if.lr.ph.i

B702.if.lr.ph.i:                                  ; preds = %B592
  %.2841.i = getelementptr i8, ptr %247, i64 400
  %.2842.i = load i64, ptr %.2841.i, align 8, !noalias !201
  %.2587.i = getelementptr i8, ptr %247, i64 240
  %.2588.i = load i64, ptr %.2587.i, align 8, !noalias !201
  %.1816.i = getelementptr i8, ptr %247, i64 320
  %.1817.i = load i64, ptr %.1816.i, align 8, !noalias !201
  %.1562.i = getelementptr i8, ptr %247, i64 312
  %.1563.i = load i64, ptr %.1562.i, align 8, !noalias !201
  %.1308.i = getelementptr i8, ptr %247, i64 304
  %.1309.i = load i64, ptr %.1308.i, align 8, !noalias !201
  %106 = getelementptr double, ptr %arg.floats, i64 %.1817.i
  %.14.idx.i.i = shl i64 %.275.i103, 4
  %.24.idx.i.i = mul i64 %.275.i103, 24
  %.28.idx.i.i = shl i64 %.275.i103, 5
  %107 = getelementptr i64, ptr %arg.ints, i64 %.795.i
  %108 = getelementptr double, ptr %arg.x, i64 %.1541
  %109 = getelementptr double, ptr %arg.floats, i64 %.1563.i
  %.14.idx.i379.i = shl i64 %.3715.i, 4
  %.24.idx.i387.i = mul i64 %.3715.i, 24
  %.28.idx.i390.i = shl i64 %.3715.i, 5
  %110 = getelementptr i64, ptr %arg.ints, i64 %.1309.i
  %111 = getelementptr double, ptr %arg.work, i64 %.2334.i
  %112 = getelementptr double, ptr %arg.work, i64 %.2842.i
  %113 = getelementptr double, ptr %arg.work, i64 %.2588.i
  br label %B702.if.i

B988.i:                                           ; preds = %B890.if.i, %B702.if.i
  %total.5.1.lcssa.i = phi double [ %.3904.i, %B702.if.i ], [ %.4081.i, %B890.if.i ]
  %.4104.i = getelementptr double, ptr %113, i64 %.3750.0413.i
  store double %.3888.i, ptr %.4104.i, align 8, !noalias !201
  %.4115.i = getelementptr double, ptr %111, i64 %.3750.0413.i
  store double %total.5.1.lcssa.i, ptr %.4115.i, align 8, !noalias !201
  %.3806.i = icmp samesign ugt i64 %.3750.0413.in.i, 1
  br i1 %.3806.i, label %B702.if.i, label %B1028.i

B1028.i:                                          ; preds = %B988.i, %B592
  %lp.3.0.lcssa.i108 = phi double [ 0.000000e+00, %B592 ], [ %.3881.i, %B988.i ]
  %.4398.i = getelementptr i8, ptr %247, i64 360
  %.4399.i109 = load i64, ptr %.4398.i, align 8, !noalias !201
  %.4652.i = getelementptr i8, ptr %247, i64 272
  %.4653.i110 = load i64, ptr %.4652.i, align 8, !noalias !201
  %.4906.i = getelementptr i8, ptr %247, i64 368
  %.4907.i = load i64, ptr %.4906.i, align 8, !noalias !201
  %.5169.i = getelementptr i8, ptr %247, i64 352
  %.5170.i = load i64, ptr %.5169.i, align 8, !noalias !201
  %.5250415.not.i = icmp slt i64 %.5170.i, 1
  br i1 %.5250415.not.i, label %B1244.i, label %B1218.if.lr.ph.i

B1218.if.lr.ph.i:                                 ; preds = %B1028.i
  %114 = getelementptr double, ptr %arg.work, i64 %.4653.i110
  %115 = shl nuw i64 %.5170.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %114, i8 0, i64 %115, i1 false), !noalias !201
  br label %B1244.i

B1244.i:                                          ; preds = %B1218.if.lr.ph.i, %B1028.i
  br i1 %.3806410.not.i, label %B1382.i, label %B1270.if.lr.ph.i

B1270.if.lr.ph.i:                                 ; preds = %B1244.i
  %116 = getelementptr i64, ptr %arg.ints, i64 %.795.i
  %117 = getelementptr i64, ptr %arg.ints, i64 %.4399.i109
  %118 = getelementptr double, ptr %arg.work, i64 %.4653.i110
  %119 = getelementptr double, ptr %arg.work, i64 %.2334.i
  br label %B1270.if.i

B1314.i:                                          ; preds = %B1270.if.i
  %.5449.i = getelementptr double, ptr %118, i64 %.5429.i
  %.5450.i = load double, ptr %.5449.i, align 8, !noalias !201
  %.5457.i = getelementptr double, ptr %119, i64 %.5322.0419.i
  %.5458.i = load double, ptr %.5457.i, align 8, !noalias !201
  %.5459.i = fadd double %.5450.i, %.5458.i
  store double %.5459.i, ptr %.5449.i, align 8, !noalias !201
  br label %B2045.i

B1382.i:                                          ; preds = %B2045.i, %B1244.i
  %.5727.i = load i64, ptr %.5169.i, align 8, !noalias !201
  %.5807421.not.i = icmp slt i64 %.5727.i, 1
  br i1 %.5807421.not.i, label %B1558.i, label %B1446.if.lr.ph.i

B1446.if.lr.ph.i:                                 ; preds = %B1382.i
  %120 = getelementptr double, ptr %arg.work, i64 %.4653.i110
  %.6109.i = getelementptr i8, ptr %247, i64 376
  %.6110.i = load i64, ptr %.6109.i, align 8, !noalias !201
  %121 = getelementptr double, ptr %arg.floats, i64 %.6110.i
  br label %B1446.if.i

B1558.i:                                          ; preds = %B1446.if.i, %B1382.i
  %lp.4.0.lcssa.i = phi double [ %lp.3.0.lcssa.i108, %B1382.i ], [ %.6120.i, %B1446.if.i ]
  %.6380.i = getelementptr i8, ptr %247, i64 120
  %.6381.i = load i64, ptr %.6380.i, align 8, !noalias !201
  %122 = getelementptr i64, ptr %arg.ints, i64 %.6381.i
  %.6384.i = getelementptr i8, ptr %122, i64 8
  %.6385.i = load i64, ptr %.6384.i, align 8, !noalias !201
  br i1 %.3806410.not.i, label %B2044.i, label %B1764.if.lr.ph.i

B1764.if.lr.ph.i:                                 ; preds = %B1558.i
  %.7152.i = getelementptr i8, ptr %247, i64 112
  %.7153.i = load i64, ptr %.7152.i, align 8, !noalias !201
  %.6898.i = getelementptr i8, ptr %247, i64 136
  %.6899.i = load i64, ptr %.6898.i, align 8, !noalias !201
  %.6638.i = getelementptr i8, ptr %247, i64 128
  %.6639.i = load i64, ptr %.6638.i, align 8, !noalias !201
  %123 = getelementptr i64, ptr %arg.ints, i64 %.795.i
  %124 = getelementptr double, ptr %arg.work, i64 %.2334.i
  %125 = getelementptr double, ptr %arg.floats, i64 %.7153.i
  %126 = getelementptr i64, ptr %arg.ints, i64 %.4399.i109
  %127 = getelementptr double, ptr %arg.floats, i64 %.4907.i
  %128 = getelementptr double, ptr %arg.work, i64 %.4653.i110
  %.7428426.not.i = icmp slt i64 %.6385.i, 1
  %129 = getelementptr i64, ptr %arg.ints, i64 %.6639.i
  %130 = getelementptr double, ptr %arg.floats, i64 %.6899.i
  %131 = getelementptr double, ptr %arg.work, i64 %.3132.i
  %132 = getelementptr double, ptr %arg.work, i64 %.3386.i
  %133 = getelementptr double, ptr %arg.work, i64 %.3640.i
  br label %B1764.if.i

B1840.i:                                          ; preds = %B1764.if.i
  %.7319.i = getelementptr double, ptr %127, i64 %.7284.i
  %.7320.i = load double, ptr %.7319.i, align 8, !noalias !201
  %.7330.i = getelementptr double, ptr %128, i64 %.7312.i
  %.7331.i = load double, ptr %.7330.i, align 8, !noalias !201
  %.7332.i = fmul double %.7320.i, %.7331.i
  %.7334.i = fsub double %.7299.i, %.7332.i
  br label %B1892.i

B1892.i:                                          ; preds = %B1764.if.i, %B1840.i
  %total.7.1.i = phi double [ %.7334.i, %B1840.i ], [ %.7299.i, %B1764.if.i ]
  br i1 %.7428426.not.i, label %B1980.i, label %B1914.if.lr.ph.i

B1914.if.lr.ph.i:                                 ; preds = %B1892.i
  %.7476.i = mul nsw i64 %.7284.i, %.6385.i
  %134 = getelementptr double, ptr %130, i64 %.7476.i
  br label %B1914.if.i

B1980.i:                                          ; preds = %B1914.if.i, %B1892.i
  %total.6.1.lcssa.i = phi double [ %total.7.1.i, %B1892.i ], [ %.7485.i, %B1914.if.i ]
  %.7495.i = fmul double %.532.i107, %total.6.1.lcssa.i
  %.7501.i = getelementptr double, ptr %131, i64 %.7284.i
  store double %total.6.1.lcssa.i, ptr %.7501.i, align 8, !noalias !201
  %.7509.i = getelementptr double, ptr %132, i64 %.7284.i
  store double %.7495.i, ptr %.7509.i, align 8, !noalias !201
  %.7517.i = getelementptr double, ptr %133, i64 %.7284.i
  store double 0.000000e+00, ptr %.7517.i, align 8, !noalias !201
  %exitcond436.not.i = icmp eq i64 %.275.i103, %.7255.i
  br i1 %exitcond436.not.i, label %B2044.i, label %B1764.if.i

B2044.i:                                          ; preds = %B1980.i, %B1558.i
  %.792.i.i = load i64, ptr %.2101, align 8, !noalias !210
  %.87498.not.i.i = icmp slt i64 %.792.i.i, 1
  br i1 %.87498.not.i.i, label %B328.i.i, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B2044.i
  %.528.i376.i = getelementptr i8, ptr %247, i64 344
  %.529.i.i = load i64, ptr %.528.i376.i, align 8, !noalias !210
  %.274.i.i = getelementptr i8, ptr %247, i64 336
  %.275.i.i = load i64, ptr %.274.i.i, align 8, !noalias !210
  %135 = getelementptr i64, ptr %arg.ints, i64 %.275.i.i
  %136 = getelementptr double, ptr %arg.work, i64 %.3132.i
  %137 = getelementptr double, ptr %arg.floats, i64 %.529.i.i
  %138 = getelementptr double, ptr %arg.work, i64 %.3640.i
  br label %B150.if.i.i

B328.i.i:                                         ; preds = %B150.if.i.i, %B2044.i
  %total.3.0.lcssa.i.i = phi double [ 0.000000e+00, %B2044.i ], [ %.944.i.i, %B150.if.i.i ]
  %.1494.i.i = load i64, ptr %247, align 8, !noalias !210
  %.1574102.not.i.i = icmp slt i64 %.1494.i.i, 1
  br i1 %.1574102.not.i.i, label %intrinsic_forward, label %B434.if.lr.ph.i.i

B434.if.lr.ph.i.i:                                ; preds = %B328.i.i
  %.1235.i.i = load i64, ptr %.4398.i, align 8, !noalias !210
  %139 = getelementptr i64, ptr %arg.ints, i64 %.1235.i.i
  %140 = getelementptr double, ptr %arg.work, i64 %.3132.i
  %141 = getelementptr double, ptr %arg.work, i64 %.3640.i
  br label %B434.if.i.i

B466.i.i:                                         ; preds = %B434.if.i.i
  %.1636.i.i = getelementptr double, ptr %140, i64 %.1518.0103.i.i
  %.1637.i.i = load double, ptr %.1636.i.i, align 8, !noalias !210
  %.1644.i.i = fmul double %.1637.i.i, %.1637.i.i
  %.1646.i.i = fadd double %total.4.0105.i.i, %.1644.i.i
  %.1655.i.i = getelementptr double, ptr %141, i64 %.1518.0103.i.i
  %.1656.i.i = load double, ptr %.1655.i.i, align 8, !noalias !210
  %.1665.i.i = fsub double %.1656.i.i, %.1637.i.i
  store double %.1665.i.i, ptr %.1655.i.i, align 8, !noalias !210
  br label %B545.i.i

B545.i.i:                                         ; preds = %B434.if.i.i, %B466.i.i
  %total.5.1.i.i = phi double [ %.1646.i.i, %B466.i.i ], [ %total.4.0105.i.i, %B434.if.i.i ]
  %exitcond107.not.i.i = icmp eq i64 %.1587.i.i, %.1494.i.i
  br i1 %exitcond107.not.i.i, label %intrinsic_forward, label %B434.if.i.i

B150.if.i.i:                                      ; preds = %B150.if.i.i, %B150.if.lr.ph.i.i
  %total.3.0101.i.i = phi double [ 0.000000e+00, %B150.if.lr.ph.i.i ], [ %.944.i.i, %B150.if.i.i ]
  %.816.099.i.i = phi i64 [ 0, %B150.if.lr.ph.i.i ], [ %.887.i.i, %B150.if.i.i ]
  %.887.i.i = add nuw nsw i64 %.816.099.i.i, 1
  %.916.idx.i.i = shl i64 %.816.099.i.i, 4
  %.916.i.i = getelementptr i8, ptr %135, i64 %.916.idx.i.i
  %.917.i.i = load i64, ptr %.916.i.i, align 8, !noalias !210
  %.923.i.i = getelementptr i8, ptr %.916.i.i, i64 8
  %.924.i.i = load i64, ptr %.923.i.i, align 8, !noalias !210
  %.928.i.i = getelementptr double, ptr %136, i64 %.917.i.i
  %.929.i.i = load double, ptr %.928.i.i, align 8, !noalias !210
  %.933.i.i = getelementptr double, ptr %136, i64 %.924.i.i
  %.934.i.i = load double, ptr %.933.i.i, align 8, !noalias !210
  %.935.i.i = fsub double %.929.i.i, %.934.i.i
  %.939.i.i = getelementptr double, ptr %137, i64 %.816.099.i.i
  %.940.i.i = load double, ptr %.939.i.i, align 8, !noalias !210
  %.941.i.i = fmul double %.940.i.i, %.935.i.i
  %.942.i.i = fmul double %.935.i.i, %.941.i.i
  %.944.i.i = fadd double %total.3.0101.i.i, %.942.i.i
  %.950.i.i = getelementptr double, ptr %138, i64 %.917.i.i
  %.951.i.i = load double, ptr %.950.i.i, align 8, !noalias !210
  %.952.i.i = fsub double %.951.i.i, %.941.i.i
  store double %.952.i.i, ptr %.950.i.i, align 8, !noalias !210
  %.959.i.i = getelementptr double, ptr %138, i64 %.924.i.i
  %.960.i.i = load double, ptr %.959.i.i, align 8, !noalias !210
  %.961.i.i = fadd double %.941.i.i, %.960.i.i
  store double %.961.i.i, ptr %.959.i.i, align 8, !noalias !210
  %exitcond.not.i.i112 = icmp eq i64 %.887.i.i, %.792.i.i
  br i1 %exitcond.not.i.i112, label %B328.i.i, label %B150.if.i.i

B434.if.i.i:                                      ; preds = %B545.i.i, %B434.if.lr.ph.i.i
  %total.4.0105.i.i = phi double [ %total.3.0.lcssa.i.i, %B434.if.lr.ph.i.i ], [ %total.5.1.i.i, %B545.i.i ]
  %.1518.0103.i.i = phi i64 [ 0, %B434.if.lr.ph.i.i ], [ %.1587.i.i, %B545.i.i ]
  %.1587.i.i = add nuw nsw i64 %.1518.0103.i.i, 1
  %.1619.i.i = getelementptr i64, ptr %139, i64 %.1518.0103.i.i
  %.1620.i.i = load i64, ptr %.1619.i.i, align 8, !noalias !210
  %.1621.i.i = icmp slt i64 %.1620.i.i, 0
  br i1 %.1621.i.i, label %B466.i.i, label %B545.i.i

B2045.i:                                          ; preds = %B1270.if.i, %B1314.i
  %exitcond.not.i111 = icmp eq i64 %.275.i103, %.5391.i
  br i1 %exitcond.not.i111, label %B1382.i, label %B1270.if.i

B702.if.i:                                        ; preds = %B988.i, %B702.if.lr.ph.i
  %.3750.0413.in.i = phi i64 [ %.275.i103, %B702.if.lr.ph.i ], [ %.3750.0413.i, %B988.i ]
  %lp.3.0412.i = phi double [ 0.000000e+00, %B702.if.lr.ph.i ], [ %.3881.i, %B988.i ]
  %.3750.0413.i = add nsw i64 %.3750.0413.in.i, -1
  %142 = getelementptr double, ptr %106, i64 %.3750.0413.i
  %.10.i.i = getelementptr double, ptr %142, i64 %.275.i103
  %.11.i.i = load double, ptr %.10.i.i, align 8, !noalias !213
  %.14.i.i = getelementptr i8, ptr %142, i64 %.14.idx.i.i
  %.15.i.i = load double, ptr %.14.i.i, align 8, !noalias !213
  %.16.i.i = fmul double %.528.i.i, %.15.i.i
  %.17.i.i = fadd double %.11.i.i, %.16.i.i
  %.18.i.i = fmul double %.528.i.i, %.17.i.i
  %.20.i.i = load double, ptr %142, align 8, !noalias !213
  %.21.i.i = fadd double %.20.i.i, %.18.i.i
  %.24.i.i = getelementptr i8, ptr %142, i64 %.24.idx.i.i
  %.25.i.i = load double, ptr %.24.i.i, align 8, !noalias !213
  %.28.i.i = getelementptr i8, ptr %142, i64 %.28.idx.i.i
  %.29.i.i = load double, ptr %.28.i.i, align 8, !noalias !213
  %.30.i.i = fmul double %.528.i375.i, %.29.i.i
  %.31.i.i = fadd double %.25.i.i, %.30.i.i
  %.32.i.i = fmul double %.528.i375.i, %.31.i.i
  %.33.i.i = fadd double %.21.i.i, %.32.i.i
  %.3879.i = fmul double %.33.i.i, 5.000000e-01
  %.3881.i = fsub double %lp.3.0412.i, %.3879.i
  %.3887.i = fmul double %.33.i.i, -5.000000e-01
  %.3888.i = tail call double @llvm.exp.f64(double %.3887.i)
  %.3896.i = getelementptr i64, ptr %107, i64 %.3750.0413.i
  %.3897.i = load i64, ptr %.3896.i, align 8, !noalias !201
  %.3901.i = getelementptr double, ptr %108, i64 %.3897.i
  %.3902.i = load double, ptr %.3901.i, align 8, !noalias !201
  %.3904.i = fmul double %.3902.i, %.3888.i
  %.3912.i = getelementptr i64, ptr %105, i64 %.3750.0413.i
  %.3913.i = load i64, ptr %.3912.i, align 8, !noalias !201
  %.3919.i = getelementptr i8, ptr %.3912.i, i64 8
  %.3920.i = load i64, ptr %.3919.i, align 8, !noalias !201
  %.3957.i = sub i64 %.3920.i, %.3913.i
  %.4000405.not.i = icmp slt i64 %.3957.i, 1
  br i1 %.4000405.not.i, label %B988.i, label %B890.if.i

B890.if.i:                                        ; preds = %B702.if.i, %B890.if.i
  %total.5.1408.i = phi double [ %.4081.i, %B890.if.i ], [ %.3904.i, %B702.if.i ]
  %.3947.0407.i = phi i64 [ %.4009.i, %B890.if.i ], [ %.3957.i, %B702.if.i ]
  %.3944.0406.i = phi i64 [ %.4013.i, %B890.if.i ], [ %.3913.i, %B702.if.i ]
  %.4009.i = add nsw i64 %.3947.0407.i, -1
  %.4013.i = add i64 %.3944.0406.i, 1
  %143 = getelementptr double, ptr %109, i64 %.3944.0406.i
  %.10.i377.i = getelementptr double, ptr %143, i64 %.3715.i
  %.11.i378.i = load double, ptr %.10.i377.i, align 8, !noalias !216
  %.14.i380.i = getelementptr i8, ptr %143, i64 %.14.idx.i379.i
  %.15.i381.i = load double, ptr %.14.i380.i, align 8, !noalias !216
  %.16.i382.i = fmul double %.528.i.i, %.15.i381.i
  %.17.i383.i = fadd double %.11.i378.i, %.16.i382.i
  %.18.i384.i = fmul double %.528.i.i, %.17.i383.i
  %.20.i385.i = load double, ptr %143, align 8, !noalias !216
  %.21.i386.i = fadd double %.20.i385.i, %.18.i384.i
  %.24.i388.i = getelementptr i8, ptr %143, i64 %.24.idx.i387.i
  %.25.i389.i = load double, ptr %.24.i388.i, align 8, !noalias !216
  %.28.i391.i = getelementptr i8, ptr %143, i64 %.28.idx.i390.i
  %.29.i392.i = load double, ptr %.28.i391.i, align 8, !noalias !216
  %.30.i393.i = fmul double %.528.i375.i, %.29.i392.i
  %.31.i394.i = fadd double %.25.i389.i, %.30.i393.i
  %.32.i395.i = fmul double %.528.i375.i, %.31.i394.i
  %.33.i396.i = fadd double %.21.i386.i, %.32.i395.i
  %.4072.i = getelementptr i64, ptr %110, i64 %.3944.0406.i
  %.4073.i = load i64, ptr %.4072.i, align 8, !noalias !201
  %.4077.i = getelementptr double, ptr %111, i64 %.4073.i
  %.4078.i = load double, ptr %.4077.i, align 8, !noalias !201
  %.4079.i = fmul double %.4078.i, %.33.i396.i
  %.4081.i = fsub double %total.5.1408.i, %.4079.i
  %.4087.i = getelementptr double, ptr %112, i64 %.3944.0406.i
  store double %.33.i396.i, ptr %.4087.i, align 8, !noalias !201
  %.4000.i = icmp samesign ugt i64 %.3947.0407.i, 1
  br i1 %.4000.i, label %B890.if.i, label %B988.i

B1270.if.i:                                       ; preds = %B2045.i, %B1270.if.lr.ph.i
  %.5322.0419.i = phi i64 [ 0, %B1270.if.lr.ph.i ], [ %.5391.i, %B2045.i ]
  %.5391.i = add nuw nsw i64 %.5322.0419.i, 1
  %.5423.i = getelementptr i64, ptr %116, i64 %.5322.0419.i
  %.5424.i = load i64, ptr %.5423.i, align 8, !noalias !201
  %.5428.i = getelementptr i64, ptr %117, i64 %.5424.i
  %.5429.i = load i64, ptr %.5428.i, align 8, !noalias !201
  %.5430.i = icmp sgt i64 %.5429.i, -1
  br i1 %.5430.i, label %B1314.i, label %B2045.i

B1446.if.i:                                       ; preds = %B1446.if.i, %B1446.if.lr.ph.i
  %lp.4.0424.i = phi double [ %lp.3.0.lcssa.i108, %B1446.if.lr.ph.i ], [ %.6120.i, %B1446.if.i ]
  %.5751.0422.i = phi i64 [ 0, %B1446.if.lr.ph.i ], [ %.5820.i, %B1446.if.i ]
  %.5820.i = add nuw nsw i64 %.5751.0422.i, 1
  %.5848.i = getelementptr double, ptr %120, i64 %.5751.0422.i
  %.5849.i = load double, ptr %.5848.i, align 8, !noalias !201
  %.5850.i = fmul double %.5849.i, 5.000000e-01
  %.5856.i = fmul double %.5849.i, %.5850.i
  %.6113.i = getelementptr double, ptr %121, i64 %.5751.0422.i
  %.6114.i = load double, ptr %.6113.i, align 8, !noalias !201
  %.6118.i = fdiv double %.5856.i, %.6114.i
  %.6120.i = fsub double %lp.4.0424.i, %.6118.i
  %exitcond434.not.i = icmp eq i64 %.5820.i, %.5727.i
  br i1 %exitcond434.not.i, label %B1558.i, label %B1446.if.i

B1764.if.i:                                       ; preds = %B1980.i, %B1764.if.lr.ph.i
  %.7186.0432.i = phi i64 [ 0, %B1764.if.lr.ph.i ], [ %.7255.i, %B1980.i ]
  %.7255.i = add nuw nsw i64 %.7186.0432.i, 1
  %.7283.i = getelementptr i64, ptr %123, i64 %.7186.0432.i
  %.7284.i = load i64, ptr %.7283.i, align 8, !noalias !201
  %.7291.i = getelementptr double, ptr %124, i64 %.7186.0432.i
  %.7292.i = load double, ptr %.7291.i, align 8, !noalias !201
  %.7297.i = getelementptr double, ptr %125, i64 %.7284.i
  %.7298.i = load double, ptr %.7297.i, align 8, !noalias !201
  %.7299.i = fadd double %.7292.i, %.7298.i
  %.7311.i = getelementptr i64, ptr %126, i64 %.7284.i
  %.7312.i = load i64, ptr %.7311.i, align 8, !noalias !201
  %.7313.i = icmp sgt i64 %.7312.i, -1
  br i1 %.7313.i, label %B1840.i, label %B1892.i

B1914.if.i:                                       ; preds = %B1914.if.i, %B1914.if.lr.ph.i
  %total.6.1429.i = phi double [ %total.7.1.i, %B1914.if.lr.ph.i ], [ %.7485.i, %B1914.if.i ]
  %.7372.0427.i = phi i64 [ 0, %B1914.if.lr.ph.i ], [ %.7441.i, %B1914.if.i ]
  %.7441.i = add nuw nsw i64 %.7372.0427.i, 1
  %.7469.i = getelementptr i64, ptr %129, i64 %.7372.0427.i
  %.7470.i = load i64, ptr %.7469.i, align 8, !noalias !201
  %.7472.i = getelementptr double, ptr %arg.v, i64 %.7470.i
  %.7473.i = load double, ptr %.7472.i, align 8, !noalias !201
  %.7481.i = getelementptr double, ptr %134, i64 %.7372.0427.i
  %.7482.i = load double, ptr %.7481.i, align 8, !noalias !201
  %.7483.i = fmul double %.7473.i, %.7482.i
  %.7485.i = fsub double %total.6.1429.i, %.7483.i
  %exitcond435.not.i = icmp eq i64 %.6385.i, %.7441.i
  br i1 %exitcond435.not.i, label %B1980.i, label %B1914.if.i

intrinsic_forward: ; preds = %B545.i.i, %B328.i.i
  %total.4.0.lcssa.i.i = phi double [ %total.3.0.lcssa.i.i, %B328.i.i ], [ %total.5.1.i.i, %B545.i.i ]
  %.1685.i.i = fmul double %total.4.0.lcssa.i.i, 5.000000e-01
  %.7592.i = fsub double %lp.4.0.lcssa.i, %.1685.i.i
  %.2139 = fadd double %.995, %.7592.i
  br label %B835

B628:                                             ; preds = %B542
  %.2397 = getelementptr i8, ptr %247, i64 408
  %.2398 = load i64, ptr %.2397, align 8
  %.2399 = icmp sgt i64 %.2398, -1
  br i1 %.2399, label %B678, label %B716

B678:                                             ; preds = %B628
  %.275.i114 = load i64, ptr %247, align 8, !noalias !219
  %.529.i116 = load i64, ptr %.1819.i, align 8, !noalias !219
  %.531.i117 = getelementptr double, ptr %arg.work, i64 %.529.i116
  %.532.i118 = load double, ptr %.531.i117, align 8, !noalias !219
  %.788.i = getelementptr double, ptr %arg.v, i64 %.2398
  %.789.i = load double, ptr %.788.i, align 8, !noalias !219
  %.1830.i = getelementptr i8, ptr %247, i64 120
  %.1831.i = load i64, ptr %.1830.i, align 8, !noalias !219
  %144 = getelementptr i64, ptr %arg.ints, i64 %.1831.i
  %.1834.i = getelementptr i8, ptr %144, i64 8
  %.1835.i = load i64, ptr %.1834.i, align 8, !noalias !219
  %.3881.i121 = getelementptr i8, ptr %247, i64 432
  %.4000128.not.i = icmp slt i64 %.275.i114, 1
  br i1 %.4000128.not.i, label %B1178.i, label %B688.if.lr.ph.i

B688.if.lr.ph.i:                                  ; preds = %B678
  %.3882.i = load i64, ptr %.3881.i121, align 8, !noalias !219
  %.3627.i = getelementptr i8, ptr %247, i64 232
  %.3628.i = load i64, ptr %.3627.i, align 8, !noalias !219
  %.3373.i = getelementptr i8, ptr %247, i64 240
  %.3374.i = load i64, ptr %.3373.i, align 8, !noalias !219
  %.3119.i = getelementptr i8, ptr %247, i64 256
  %.3120.i = load i64, ptr %.3119.i, align 8, !noalias !219
  %.2602.i = getelementptr i8, ptr %247, i64 264
  %.2603.i = load i64, ptr %.2602.i, align 8, !noalias !219
  %.2348.i = getelementptr i8, ptr %247, i64 424
  %.2349.i = load i64, ptr %.2348.i, align 8, !noalias !219
  %.2088.i = getelementptr i8, ptr %247, i64 128
  %.2089.i = load i64, ptr %.2088.i, align 8, !noalias !219
  %.1567.i = getelementptr i8, ptr %247, i64 136
  %.1568.i = load i64, ptr %.1567.i, align 8, !noalias !219
  %.1313.i = getelementptr i8, ptr %247, i64 112
  %.1314.i = load i64, ptr %.1313.i, align 8, !noalias !219
  %.1059.i122 = getelementptr i8, ptr %247, i64 104
  %.1060.i123 = load i64, ptr %.1059.i122, align 8, !noalias !219
  %145 = getelementptr double, ptr %arg.floats, i64 %.1314.i
  %.4130124.not.i = icmp slt i64 %.1835.i, 1
  %146 = getelementptr i64, ptr %arg.ints, i64 %.2089.i
  %147 = getelementptr double, ptr %arg.floats, i64 %.1568.i
  %148 = getelementptr double, ptr %arg.floats, i64 %.2349.i
  %.4204.i = fsub double 1.000000e+00, %.789.i
  %.4209.i = fmul double %.532.i118, %.532.i118
  %149 = getelementptr double, ptr %arg.floats, i64 %.1060.i123
  %150 = getelementptr double, ptr %arg.x, i64 %.1541
  %151 = getelementptr double, ptr %arg.work, i64 %.3120.i
  %152 = getelementptr double, ptr %arg.work, i64 %.2603.i
  %153 = getelementptr double, ptr %arg.work, i64 %.3374.i
  %154 = getelementptr double, ptr %arg.work, i64 %.3628.i
  %155 = getelementptr double, ptr %arg.work, i64 %.3882.i
  br label %B688.if.i

B794.i:                                           ; preds = %B730.if.i, %B688.if.i
  %total.2.1.lcssa.i = phi double [ %.4046.i, %B688.if.i ], [ %.4187.i, %B730.if.i ]
  %.4199.i = getelementptr double, ptr %148, i64 %.3942.0130.i
  %.4200.i = load double, ptr %.4199.i, align 8, !noalias !219
  %.4202.i = fmul double %.789.i, %.4200.i
  %.4205.i = fadd double %.4204.i, %.4202.i
  %.4206.i = tail call double @sqrt(double %.4205.i)
  %.4210.i = fmul double %.4209.i, %.4206.i
  %.4211.i = fmul double %.4206.i, %.4210.i
  %.4216.i = getelementptr double, ptr %149, i64 %.3942.0130.i
  %.4217.i = load double, ptr %.4216.i, align 8, !noalias !219
  %.4218.i = fmul double %.4217.i, %.4211.i
  %.4219.i = fadd double %.4218.i, 1.000000e+00
  %.4220.i = tail call double @sqrt(double %.4219.i)
  %.4225.i = getelementptr double, ptr %150, i64 %.3942.0130.i
  %.4226.i = load double, ptr %.4225.i, align 8, !noalias !219
  %.4228.i = fmul double %.532.i118, %.4206.i
  %.4230.i = fmul double %total.2.1.lcssa.i, %.4228.i
  %.4234.i = fdiv double %.4230.i, %.4220.i
  %.4235.i = fadd double %.4226.i, %.4234.i
  %.4239.i = fdiv double %.4235.i, %.4220.i
  %.4240.i = fmul double %.4239.i, 5.000000e-01
  %.4241.i = fmul double %.4239.i, %.4240.i
  %.4242.i = tail call double @llvm.log.f64(double %.4219.i)
  %.4243.i = fmul double %.4242.i, 5.000000e-01
  %.4244.i = fadd double %.4243.i, %.4241.i
  %.4246.i = fsub double %lp.2.0131.i, %.4244.i
  %.4280.i = getelementptr double, ptr %151, i64 %.3942.0130.i
  store double %total.2.1.lcssa.i, ptr %.4280.i, align 8, !noalias !219
  %.4286.i = getelementptr double, ptr %152, i64 %.3942.0130.i
  store double %.4206.i, ptr %.4286.i, align 8, !noalias !219
  %.4292.i = getelementptr double, ptr %153, i64 %.3942.0130.i
  store double %.4220.i, ptr %.4292.i, align 8, !noalias !219
  %.4298.i = getelementptr double, ptr %154, i64 %.3942.0130.i
  store double %.4239.i, ptr %.4298.i, align 8, !noalias !219
  %.4302.i127 = fmul double %.4228.i, %.4239.i
  %.4309.i = getelementptr double, ptr %155, i64 %.3942.0130.i
  store double %.4302.i127, ptr %.4309.i, align 8, !noalias !219
  %exitcond133.not.i = icmp eq i64 %.4013.i124, %.275.i114
  br i1 %exitcond133.not.i, label %B1178.loopexit.i, label %B688.if.i

B1178.loopexit.i:                                 ; preds = %B794.i
  %.263.i.pre.i = load i64, ptr %247, align 8, !noalias !222
  br label %B1178.i

B1178.i:                                          ; preds = %B1178.loopexit.i, %B678
  %.263.i.i128 = phi i64 [ %.275.i114, %B678 ], [ %.263.i.pre.i, %B1178.loopexit.i ]
  %lp.2.0.lcssa.i = phi double [ 0.000000e+00, %B678 ], [ %.4246.i, %B1178.loopexit.i ]
  %.514.i.i = getelementptr i8, ptr %247, i64 216
  %.515.i.i = load i64, ptr %.514.i.i, align 8, !noalias !222
  %.767.i.i = load i64, ptr %.3881.i121, align 8, !noalias !222
  %.1018.i.i = getelementptr i8, ptr %247, i64 416
  %.1019.i.i = load i64, ptr %.1018.i.i, align 8, !noalias !222
  %.1067.0.i.i = and i64 %.263.i.i128, 3
  %.1098.i.i = and i64 %.263.i.i128, -4
  %156 = tail call i64 @llvm.smax.i64(i64 %.263.i.i128, i64 3)
  %spec.select.i.i = lshr i64 %156, 2
  %.1184199.not.i.i = icmp eq i64 %spec.select.i.i, 0
  br i1 %.1184199.not.i.i, label %B538.preheader.i.i, label %B214.if.lr.ph.i.i

B214.if.lr.ph.i.i:                                ; preds = %B1178.i
  %.1335189.not.i.i = icmp slt i64 %.263.i.i128, 1
  %157 = getelementptr double, ptr %arg.work, i64 %.767.i.i
  %158 = getelementptr double, ptr %arg.floats, i64 %.1019.i.i
  %.idx.i.i = shl i64 %.263.i.i128, 4
  %.idx182.i.i = mul i64 %.263.i.i128, 24
  %159 = getelementptr double, ptr %arg.work, i64 %.515.i.i
  br label %B214.if.i.i

B538.preheader.i.i:                               ; preds = %B428.i.i, %B1178.i
  %.1586207.not.i.i = icmp eq i64 %.1067.0.i.i, 0
  br i1 %.1586207.not.i.i, label %regions_forward, label %B538.if.lr.ph.i.i

B538.if.lr.ph.i.i:                                ; preds = %B538.preheader.i.i
  %.1718202.not.i.i = icmp slt i64 %.263.i.i128, 1
  %160 = getelementptr double, ptr %arg.floats, i64 %.1019.i.i
  %161 = getelementptr double, ptr %arg.work, i64 %.767.i.i
  %162 = getelementptr double, ptr %arg.work, i64 %.515.i.i
  br label %B538.if.i.i

B428.i.i:                                         ; preds = %B274.if.i.i, %B214.if.i.i
  %t0.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B214.if.i.i ], [ %.1385.i.i, %B274.if.i.i ]
  %t1.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B214.if.i.i ], [ %.1397.i.i, %B274.if.i.i ]
  %t2.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B214.if.i.i ], [ %.1410.i.i, %B274.if.i.i ]
  %t3.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B214.if.i.i ], [ %.1423.i.i, %B274.if.i.i ]
  %.1473.i.i = getelementptr double, ptr %159, i64 %.1126.0200.i.i
  store double %t0.2.1.lcssa.i.i, ptr %.1473.i.i, align 8, !noalias !222
  %.1480.i.i = getelementptr i8, ptr %.1473.i.i, i64 8
  store double %t1.2.1.lcssa.i.i, ptr %.1480.i.i, align 8, !noalias !222
  %.1487.i.i = getelementptr i8, ptr %.1473.i.i, i64 16
  store double %t2.2.1.lcssa.i.i, ptr %.1487.i.i, align 8, !noalias !222
  %.1496.i.i = getelementptr i8, ptr %.1473.i.i, i64 24
  store double %t3.2.1.lcssa.i.i, ptr %.1496.i.i, align 8, !noalias !222
  %.1184.i.i = icmp samesign ugt i64 %.1129.0201.i.i, 1
  br i1 %.1184.i.i, label %B214.if.i.i, label %B538.preheader.i.i

B630.i.i:                                         ; preds = %B584.if.i.i, %B538.if.i.i
  %total.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B538.if.i.i ], [ %.1768.i.i, %B584.if.i.i ]
  %.1785.i.i = getelementptr double, ptr %162, i64 %.1530.0208.i.i
  store double %total.2.1.lcssa.i.i, ptr %.1785.i.i, align 8, !noalias !222
  %.1586.i.i = icmp sgt i64 %.1533.0209.i.i, 1
  br i1 %.1586.i.i, label %B538.if.i.i, label %regions_forward

B214.if.i.i:                                      ; preds = %B428.i.i, %B214.if.lr.ph.i.i
  %.1129.0201.i.i = phi i64 [ %spec.select.i.i, %B214.if.lr.ph.i.i ], [ %.1193.i.i, %B428.i.i ]
  %.1126.0200.i.i = phi i64 [ 0, %B214.if.lr.ph.i.i ], [ %.1197.i.i, %B428.i.i ]
  %.1193.i.i = add nsw i64 %.1129.0201.i.i, -1
  %.1197.i.i = add nuw nsw i64 %.1126.0200.i.i, 4
  br i1 %.1335189.not.i.i, label %B428.i.i, label %B274.if.lr.ph.i.i

B274.if.lr.ph.i.i:                                ; preds = %B214.if.i.i
  %.1227.i.i = mul nuw nsw i64 %.1126.0200.i.i, %.263.i.i128
  %163 = getelementptr double, ptr %158, i64 %.1227.i.i
  %164 = getelementptr double, ptr %163, i64 %.263.i.i128
  %165 = getelementptr i8, ptr %163, i64 %.idx.i.i
  %166 = getelementptr i8, ptr %163, i64 %.idx182.i.i
  br label %B274.if.i.i

B274.if.i.i:                                      ; preds = %B274.if.i.i, %B274.if.lr.ph.i.i
  %t3.2.1195.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1423.i.i, %B274.if.i.i ]
  %t2.2.1194.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1410.i.i, %B274.if.i.i ]
  %t1.2.1193.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1397.i.i, %B274.if.i.i ]
  %t0.2.1192.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1385.i.i, %B274.if.i.i ]
  %.1279.0190.i.i = phi i64 [ 0, %B274.if.lr.ph.i.i ], [ %.1348.i.i, %B274.if.i.i ]
  %.1348.i.i = add nuw nsw i64 %.1279.0190.i.i, 1
  %.1376.i.i = getelementptr double, ptr %157, i64 %.1279.0190.i.i
  %.1377.i.i = load double, ptr %.1376.i.i, align 8, !noalias !222
  %.1381.i.i = getelementptr double, ptr %163, i64 %.1279.0190.i.i
  %.1382.i.i = load double, ptr %.1381.i.i, align 8, !noalias !222
  %.1383.i.i = fmul double %.1377.i.i, %.1382.i.i
  %.1385.i.i = fadd double %t0.2.1192.i.i, %.1383.i.i
  %.1393.i.i = getelementptr double, ptr %164, i64 %.1279.0190.i.i
  %.1394.i.i = load double, ptr %.1393.i.i, align 8, !noalias !222
  %.1395.i.i = fmul double %.1377.i.i, %.1394.i.i
  %.1397.i.i = fadd double %t1.2.1193.i.i, %.1395.i.i
  %.1406.i.i = getelementptr double, ptr %165, i64 %.1279.0190.i.i
  %.1407.i.i = load double, ptr %.1406.i.i, align 8, !noalias !222
  %.1408.i.i = fmul double %.1377.i.i, %.1407.i.i
  %.1410.i.i = fadd double %t2.2.1194.i.i, %.1408.i.i
  %.1419.i.i = getelementptr double, ptr %166, i64 %.1279.0190.i.i
  %.1420.i.i = load double, ptr %.1419.i.i, align 8, !noalias !222
  %.1421.i.i = fmul double %.1377.i.i, %.1420.i.i
  %.1423.i.i = fadd double %t3.2.1195.i.i, %.1421.i.i
  %exitcond.not.i.i129 = icmp eq i64 %.263.i.i128, %.1348.i.i
  br i1 %exitcond.not.i.i129, label %B428.i.i, label %B274.if.i.i

B538.if.i.i:                                      ; preds = %B630.i.i, %B538.if.lr.ph.i.i
  %.1533.0209.i.i = phi i64 [ %.1067.0.i.i, %B538.if.lr.ph.i.i ], [ %.1595.i.i, %B630.i.i ]
  %.1530.0208.i.i = phi i64 [ %.1098.i.i, %B538.if.lr.ph.i.i ], [ %.1599.i.i, %B630.i.i ]
  %.1595.i.i = add nsw i64 %.1533.0209.i.i, -1
  %.1599.i.i = add nuw nsw i64 %.1530.0208.i.i, 1
  br i1 %.1718202.not.i.i, label %B630.i.i, label %B584.if.lr.ph.i.i

B584.if.lr.ph.i.i:                                ; preds = %B538.if.i.i
  %.1629.i.i = mul nsw i64 %.1530.0208.i.i, %.263.i.i128
  %167 = getelementptr double, ptr %160, i64 %.1629.i.i
  br label %B584.if.i.i

B584.if.i.i:                                      ; preds = %B584.if.i.i, %B584.if.lr.ph.i.i
  %total.2.1205.i.i = phi double [ 0.000000e+00, %B584.if.lr.ph.i.i ], [ %.1768.i.i, %B584.if.i.i ]
  %.1662.0203.i.i = phi i64 [ 0, %B584.if.lr.ph.i.i ], [ %.1731.i.i, %B584.if.i.i ]
  %.1731.i.i = add nuw nsw i64 %.1662.0203.i.i, 1
  %.1759.i.i = getelementptr double, ptr %167, i64 %.1662.0203.i.i
  %.1760.i.i = load double, ptr %.1759.i.i, align 8, !noalias !222
  %.1764.i.i = getelementptr double, ptr %161, i64 %.1662.0203.i.i
  %.1765.i.i = load double, ptr %.1764.i.i, align 8, !noalias !222
  %.1766.i.i = fmul double %.1760.i.i, %.1765.i.i
  %.1768.i.i = fadd double %total.2.1205.i.i, %.1766.i.i
  %exitcond210.not.i.i = icmp eq i64 %.263.i.i128, %.1731.i.i
  br i1 %exitcond210.not.i.i, label %B630.i.i, label %B584.if.i.i

B688.if.i:                                        ; preds = %B794.i, %B688.if.lr.ph.i
  %lp.2.0131.i = phi double [ 0.000000e+00, %B688.if.lr.ph.i ], [ %.4246.i, %B794.i ]
  %.3942.0130.i = phi i64 [ 0, %B688.if.lr.ph.i ], [ %.4013.i124, %B794.i ]
  %.4013.i124 = add nuw nsw i64 %.3942.0130.i, 1
  %.4045.i = getelementptr double, ptr %145, i64 %.3942.0130.i
  %.4046.i = load double, ptr %.4045.i, align 8, !noalias !219
  br i1 %.4130124.not.i, label %B794.i, label %B730.if.lr.ph.i

B730.if.lr.ph.i:                                  ; preds = %B688.if.i
  %.4178.i = mul nuw nsw i64 %.3942.0130.i, %.1835.i
  %168 = getelementptr double, ptr %147, i64 %.4178.i
  br label %B730.if.i

B730.if.i:                                        ; preds = %B730.if.i, %B730.if.lr.ph.i
  %total.2.1127.i = phi double [ %.4046.i, %B730.if.lr.ph.i ], [ %.4187.i, %B730.if.i ]
  %.4074.0125.i = phi i64 [ 0, %B730.if.lr.ph.i ], [ %.4143.i, %B730.if.i ]
  %.4143.i = add nuw nsw i64 %.4074.0125.i, 1
  %.4171.i = getelementptr i64, ptr %146, i64 %.4074.0125.i
  %.4172.i = load i64, ptr %.4171.i, align 8, !noalias !219
  %.4174.i125 = getelementptr double, ptr %arg.v, i64 %.4172.i
  %.4175.i = load double, ptr %.4174.i125, align 8, !noalias !219
  %.4183.i = getelementptr double, ptr %168, i64 %.4074.0125.i
  %.4184.i = load double, ptr %.4183.i, align 8, !noalias !219
  %.4185.i = fmul double %.4175.i, %.4184.i
  %.4187.i = fsub double %total.2.1127.i, %.4185.i
  %exitcond.not.i126 = icmp eq i64 %.1835.i, %.4143.i
  br i1 %exitcond.not.i126, label %B794.i, label %B730.if.i

regions_forward: ; preds = %B630.i.i, %B538.preheader.i.i
  %.2435 = fadd double %.995, %lp.2.0.lcssa.i
  br label %B835

B716:                                             ; preds = %B628
  %.263.i.i131 = load i64, ptr %.277.i, align 8, !noalias !225
  %.264.i.i132 = icmp eq i64 %.263.i.i131, 1
  br i1 %.264.i.i132, label %B64.i.i, label %B62.i

B64.i.i:                                          ; preds = %B716
  %.521.i.i155 = getelementptr i8, ptr %247, i64 96
  %.522.i.i156 = load i64, ptr %.521.i.i155, align 8, !noalias !225
  %.523.i.i157 = icmp slt i64 %.522.i.i156, 0
  br i1 %.523.i.i157, label %is_single.2, label %B62.i

is_single.2: ; preds = %B64.i.i
  %.781.i.i = getelementptr i8, ptr %247, i64 144
  %.782.i.i = load i64, ptr %.781.i.i, align 8, !noalias !225
  %.785.i.not.i = icmp eq i64 %.782.i.i, 0
  br i1 %.785.i.not.i, label %B36.i, label %B62.i

B36.i:                                            ; preds = %is_single.2
  %.1045.i.i = getelementptr i8, ptr %247, i64 120
  %.1046.i.i = load i64, ptr %.1045.i.i, align 8, !noalias !230
  %169 = getelementptr i64, ptr %arg.ints, i64 %.1046.i.i
  %.1049.i.i = getelementptr i8, ptr %169, i64 8
  %.1050.i.i = load i64, ptr %.1049.i.i, align 8, !noalias !230
  %.3363.i.i = load i64, ptr %.1819.i, align 8, !noalias !230
  %.3365.i.i = getelementptr double, ptr %arg.work, i64 %.3363.i.i
  %.3366.i.i = load double, ptr %.3365.i.i, align 8, !noalias !230
  %.3626.i.i = load i64, ptr %247, align 8, !noalias !230
  %.3708226.not.i.i = icmp slt i64 %.3626.i.i, 1
  br i1 %.3708226.not.i.i, label %effects_forward, label %B624.if.lr.ph.i.i

B624.if.lr.ph.i.i:                                ; preds = %B36.i
  %.3102.i.i = getelementptr i8, ptr %247, i64 216
  %.3103.i.i = load i64, ptr %.3102.i.i, align 8, !noalias !230
  %.2848.i.i = getelementptr i8, ptr %247, i64 232
  %.2849.i.i = load i64, ptr %.2848.i.i, align 8, !noalias !230
  %.2585.i.i = getelementptr i8, ptr %247, i64 248
  %.2586.i.i = load i64, ptr %.2585.i.i, align 8, !noalias !230
  %.2331.i.i = getelementptr i8, ptr %247, i64 256
  %.2332.i.i = load i64, ptr %.2331.i.i, align 8, !noalias !230
  %.2077.i.i = getelementptr i8, ptr %247, i64 240
  %.2078.i.i = load i64, ptr %.2077.i.i, align 8, !noalias !230
  %.1817.i.i = getelementptr i8, ptr %247, i64 200
  %.1818.i.i = load i64, ptr %.1817.i.i, align 8, !noalias !230
  %.1563.i.i = getelementptr i8, ptr %247, i64 136
  %.1564.i.i = load i64, ptr %.1563.i.i, align 8, !noalias !230
  %.1303.i.i = getelementptr i8, ptr %247, i64 128
  %.1304.i.i = load i64, ptr %.1303.i.i, align 8, !noalias !230
  %.782.i826.i = getelementptr i8, ptr %247, i64 112
  %.783.i.i = load i64, ptr %.782.i826.i, align 8, !noalias !230
  %.528.i.i158 = getelementptr i8, ptr %247, i64 104
  %.529.i.i159 = load i64, ptr %.528.i.i158, align 8, !noalias !230
  %170 = getelementptr double, ptr %arg.floats, i64 %.529.i.i159
  %171 = getelementptr double, ptr %arg.floats, i64 %.783.i.i
  %.3857217.not.i.i = icmp slt i64 %.1050.i.i, 1
  %172 = getelementptr i64, ptr %arg.ints, i64 %.1304.i.i
  %173 = getelementptr double, ptr %arg.floats, i64 %.1564.i.i
  %.4008221.not.i.i = icmp slt i64 %.1818.i.i, 1
  %.259.i.i.i = getelementptr i8, ptr %247, i64 208
  %174 = getelementptr double, ptr %arg.x, i64 %.1541
  %175 = getelementptr double, ptr %arg.work, i64 %.2078.i.i
  %176 = getelementptr double, ptr %arg.work, i64 %.2332.i.i
  %177 = getelementptr double, ptr %arg.work, i64 %.2586.i.i
  %178 = getelementptr double, ptr %arg.work, i64 %.2849.i.i
  %179 = getelementptr double, ptr %arg.work, i64 %.3103.i.i
  br label %B624.if.i.i

B808.i.i:                                         ; preds = %B744.if.i.i, %B624.if.i.i
  %pull.3.1.lcssa.i.i = phi double [ %.3773.i.i, %B624.if.i.i ], [ %.3914.i.i, %B744.if.i.i ]
  %invariant.gep.i.i = getelementptr i64, ptr %arg.ints, i64 %.3650.0228.i.i
  br i1 %.4008221.not.i.i, label %B964.i.i, label %B834.if.lr.ph.i.i

B834.if.lr.ph.i.i:                                ; preds = %B808.i.i
  %.260.i.i.i = load i64, ptr %.259.i.i.i, align 8, !noalias !233
  %180 = getelementptr i64, ptr %arg.ints, i64 %.260.i.i.i
  br label %B834.if.i.i

B926.i.i:                                         ; preds = %B834.if.i.i
  %.373.i.i.i = load i64, ptr %.603, align 8, !noalias !233
  %181 = getelementptr i64, ptr %arg.ints, i64 %.373.i.i.i
  %.637.i.i.i = load i64, ptr %.636.i.i.i, align 8, !noalias !233
  %.idx.i.i.i = mul i64 %.637.i.i.i, 496
  %182 = getelementptr i8, ptr %181, i64 %.idx.i.i.i
  %.912.i.i.i = getelementptr i8, ptr %182, i64 8
  %.913.i.i.i = load i64, ptr %.912.i.i.i, align 8, !noalias !233
  %.654.i.i.i = getelementptr i8, ptr %.636.i.i.i, i64 8
  %.655.i.i.i = load i64, ptr %.654.i.i.i, align 8, !noalias !233
  %gep.i.i = getelementptr i64, ptr %invariant.gep.i.i, i64 %.655.i.i.i
  %.658.i.i.i = load i64, ptr %gep.i.i, align 8, !noalias !233
  %.914.i.i.i = mul nsw i64 %.658.i.i.i, %.913.i.i.i
  %.660.i.i.i = getelementptr i8, ptr %182, i64 216
  %.661.i.i.i = load i64, ptr %.660.i.i.i, align 8, !noalias !233
  %183 = getelementptr double, ptr %arg.work, i64 %.914.i.i.i
  %184 = getelementptr double, ptr %183, i64 %.661.i.i.i
  %.4365.i.i = getelementptr double, ptr %184, i64 %.4340.i.i
  %.4366.i.i = load double, ptr %.4365.i.i, align 8, !noalias !230
  %.4368.i.i = fmul double %.3754.i.i, %.4366.i.i
  %.4370.i.i = fsub double %pull.4.1224.i.i, %.4368.i.i
  br label %B1173.i.i

B964.i.i:                                         ; preds = %B1173.i.i, %B808.i.i
  %pull.4.1.lcssa.i.i = phi double [ %pull.3.1.lcssa.i.i, %B808.i.i ], [ %pull.5.2.i.i, %B1173.i.i ]
  %.4384.i.i = fmul double %.3366.i.i, %pull.4.1.lcssa.i.i
  %.4389.i.i = fdiv double %.4384.i.i, %.3764.i.i
  %.4394.i.i = getelementptr double, ptr %174, i64 %.3650.0228.i.i
  %.4395.i.i = load double, ptr %.4394.i.i, align 8, !noalias !230
  %.4396.i.i = fadd double %.4395.i.i, %.4389.i.i
  %.4401.i.i = fdiv double %.4396.i.i, %.3764.i.i
  %.4403.i.i = tail call double @llvm.log.f64(double %.3764.i.i)
  %.4405.i.i = fsub double %lp.3.0229.i.i, %.4403.i.i
  %.4406.i.i = fmul double %.4401.i.i, 5.000000e-01
  %.4407.i.i = fmul double %.4401.i.i, %.4406.i.i
  %.4408.i.i = fsub double %.4405.i.i, %.4407.i.i
  %.4416.i.i = getelementptr double, ptr %175, i64 %.3650.0228.i.i
  store double %.3764.i.i, ptr %.4416.i.i, align 8, !noalias !230
  %.4425.i.i = getelementptr double, ptr %176, i64 %.3650.0228.i.i
  store double %pull.4.1.lcssa.i.i, ptr %.4425.i.i, align 8, !noalias !230
  %.4433.i.i = getelementptr double, ptr %177, i64 %.3650.0228.i.i
  store double %.4389.i.i, ptr %.4433.i.i, align 8, !noalias !230
  %.4436.i.i = fmul double %.3366.i.i, %.4401.i.i
  %.4441.i.i = getelementptr double, ptr %178, i64 %.3650.0228.i.i
  store double %.4401.i.i, ptr %.4441.i.i, align 8, !noalias !230
  %.4449.i.i = getelementptr double, ptr %179, i64 %.3650.0228.i.i
  store double %.4436.i.i, ptr %.4449.i.i, align 8, !noalias !230
  %exitcond232.not.i.i = icmp eq i64 %.3721.i.i, %.3626.i.i
  br i1 %exitcond232.not.i.i, label %effects_forward, label %B624.if.i.i

B1173.i.i:                                        ; preds = %B834.if.i.i, %B926.i.i
  %pull.5.2.i.i = phi double [ %.4370.i.i, %B926.i.i ], [ %pull.4.1224.i.i, %B834.if.i.i ]
  %exitcond231.not.i.i = icmp eq i64 %.1818.i.i, %.4021.i.i
  br i1 %exitcond231.not.i.i, label %B964.i.i, label %B834.if.i.i

B624.if.i.i:                                      ; preds = %B964.i.i, %B624.if.lr.ph.i.i
  %lp.3.0229.i.i = phi double [ 0.000000e+00, %B624.if.lr.ph.i.i ], [ %.4408.i.i, %B964.i.i ]
  %.3650.0228.i.i = phi i64 [ 0, %B624.if.lr.ph.i.i ], [ %.3721.i.i, %B964.i.i ]
  %.3721.i.i = add nuw nsw i64 %.3650.0228.i.i, 1
  %.3753.i.i = getelementptr double, ptr %170, i64 %.3650.0228.i.i
  %.3754.i.i = load double, ptr %.3753.i.i, align 8, !noalias !230
  %.3760.i.i = fmul double %.3366.i.i, %.3754.i.i
  %.3762.i.i = fmul double %.3366.i.i, %.3760.i.i
  %.3763.i.i = fadd double %.3762.i.i, 1.000000e+00
  %.3764.i.i = tail call double @sqrt(double %.3763.i.i)
  %.3772.i.i = getelementptr double, ptr %171, i64 %.3650.0228.i.i
  %.3773.i.i = load double, ptr %.3772.i.i, align 8, !noalias !230
  br i1 %.3857217.not.i.i, label %B808.i.i, label %B744.if.lr.ph.i.i

B744.if.lr.ph.i.i:                                ; preds = %B624.if.i.i
  %.3905.i.i = mul nuw nsw i64 %.3650.0228.i.i, %.1050.i.i
  %185 = getelementptr double, ptr %173, i64 %.3905.i.i
  br label %B744.if.i.i

B744.if.i.i:                                      ; preds = %B744.if.i.i, %B744.if.lr.ph.i.i
  %pull.3.1220.i.i = phi double [ %.3773.i.i, %B744.if.lr.ph.i.i ], [ %.3914.i.i, %B744.if.i.i ]
  %.3801.0218.i.i = phi i64 [ 0, %B744.if.lr.ph.i.i ], [ %.3870.i.i, %B744.if.i.i ]
  %.3870.i.i = add nuw nsw i64 %.3801.0218.i.i, 1
  %.3898.i.i = getelementptr i64, ptr %172, i64 %.3801.0218.i.i
  %.3899.i.i = load i64, ptr %.3898.i.i, align 8, !noalias !230
  %.3901.i.i = getelementptr double, ptr %arg.v, i64 %.3899.i.i
  %.3902.i.i = load double, ptr %.3901.i.i, align 8, !noalias !230
  %.3910.i.i = getelementptr double, ptr %185, i64 %.3801.0218.i.i
  %.3911.i.i = load double, ptr %.3910.i.i, align 8, !noalias !230
  %.3912.i.i = fmul double %.3902.i.i, %.3911.i.i
  %.3914.i.i = fsub double %pull.3.1220.i.i, %.3912.i.i
  %exitcond.not.i.i162 = icmp eq i64 %.1050.i.i, %.3870.i.i
  br i1 %exitcond.not.i.i162, label %B808.i.i, label %B744.if.i.i

B834.if.i.i:                                      ; preds = %B1173.i.i, %B834.if.lr.ph.i.i
  %pull.4.1224.i.i = phi double [ %pull.3.1.lcssa.i.i, %B834.if.lr.ph.i.i ], [ %pull.5.2.i.i, %B1173.i.i ]
  %.3952.0222.i.i = phi i64 [ 0, %B834.if.lr.ph.i.i ], [ %.4021.i.i, %B1173.i.i ]
  %.4021.i.i = add nuw nsw i64 %.3952.0222.i.i, 1
  %.636.idx.i.i.i = mul i64 %.3952.0222.i.i, 24
  %.636.i.i.i = getelementptr i8, ptr %180, i64 %.636.idx.i.i.i
  %.930.i.i.i = getelementptr i8, ptr %.636.i.i.i, i64 16
  %.931.i.i.i = load i64, ptr %.930.i.i.i, align 8, !noalias !233
  %.4339.i.i = getelementptr i64, ptr %arg.ints, i64 %.931.i.i.i
  %.4340.i.i = load i64, ptr %.4339.i.i, align 8, !noalias !230
  %.4341.i.i = icmp sgt i64 %.4340.i.i, -1
  br i1 %.4341.i.i, label %B926.i.i, label %B1173.i.i

B62.i:                                            ; preds = %is_single.2, %B64.i.i, %B716
  %.359.i = load i64, ptr %247, align 8, !noalias !236
  %.1141.i = load i64, ptr %.531.i171, align 8, !noalias !236
  %.1395.i = load i64, ptr %.2079.i178, align 8, !noalias !236
  %.1396.not.i = icmp eq i64 %.1395.i, 0
  %.1997938.not.i = icmp slt i64 %.359.i, 1
  br i1 %.1997938.not.i, label %effects_forward, label %B392.lr.ph.i

B392.lr.ph.i:                                     ; preds = %B62.i
  %.1909.i = getelementptr i8, ptr %247, i64 120
  %.1910.i = load i64, ptr %.1909.i, align 8, !noalias !236
  %.1656.i = load i64, ptr %.1819.i, align 8, !noalias !236
  %.2290.i = getelementptr i8, ptr %247, i64 104
  %.2550.i = getelementptr i8, ptr %247, i64 240
  %.2816.i = getelementptr i8, ptr %247, i64 256
  %.3074.i = getelementptr i8, ptr %247, i64 248
  %.3338.i = getelementptr i8, ptr %247, i64 232
  %.3596.i = getelementptr i8, ptr %247, i64 216
  %.274.i827.i = getelementptr i8, ptr %247, i64 144
  %.544.i.i = getelementptr i8, ptr %247, i64 192
  %.804.i.i = getelementptr i8, ptr %247, i64 168
  %.1315.i.i = getelementptr i8, ptr %247, i64 184
  %.1061.i.i = getelementptr i8, ptr %247, i64 176
  %.1730.i.i = getelementptr i8, ptr %247, i64 152
  %.2853.i.i = getelementptr i8, ptr %247, i64 160
  %.3894.i = getelementptr i8, ptr %247, i64 264
  %.3940.i = icmp sgt i64 %.263.i.i131, 0
  %storemerge812.i = tail call i64 @llvm.smax.i64(i64 %.263.i.i131, i64 0)
  %186 = getelementptr double, ptr %arg.work, i64 %.1656.i
  %187 = getelementptr i64, ptr %arg.ints, i64 %.1910.i
  %.4809.i = getelementptr i8, ptr %247, i64 128
  %.5067.i = getelementptr i8, ptr %247, i64 136
  %.5327.i = getelementptr i8, ptr %247, i64 112
  %.5746.i = getelementptr i8, ptr %247, i64 200
  %.259.i.i133 = getelementptr i8, ptr %247, i64 208
  %.6486913.not.i = icmp slt i64 %.263.i.i131, 1
  %188 = getelementptr double, ptr %arg.x, i64 %.1541
  %.7463.i = getelementptr i8, ptr %247, i64 96
  %.9536.not.i.i = icmp slt i64 %.1141.i, 1
  %.8.i.i = sitofp i64 %.1141.i to double
  %.9.i.i = fmul double %.8.i.i, 5.000000e-01
  br label %B392.i

B386.loopexit.i:                                  ; preds = %B2572.i, %B2452.i
  %exitcond953.not.i = icmp eq i64 %.2010.i, %.359.i
  br i1 %exitcond953.not.i, label %effects_forward, label %B392.i

B392.i:                                           ; preds = %B386.loopexit.i, %B392.lr.ph.i
  %lp.4.0941.i = phi double [ 0.000000e+00, %B392.lr.ph.i ], [ %lp.5.1.i, %B386.loopexit.i ]
  %.1941.0940.i = phi i64 [ 0, %B392.lr.ph.i ], [ %.2010.i, %B386.loopexit.i ]
  %.2010.i = add nuw nsw i64 %.1941.0940.i, 1
  %.2291.i = load i64, ptr %.2290.i, align 8, !noalias !236
  %.2294.i = mul nsw i64 %.1941.0940.i, %.263.i.i131
  %.2296.i = mul nsw i64 %.2294.i, %.263.i.i131
  %.2551.i = load i64, ptr %.2550.i, align 8, !noalias !236
  %.2817.i = load i64, ptr %.2816.i, align 8, !noalias !236
  %.3075.i = load i64, ptr %.3074.i, align 8, !noalias !236
  %.3339.i = load i64, ptr %.3338.i, align 8, !noalias !236
  %.3343.i = add nsw i64 %.3339.i, %.2294.i
  %.3597.i = load i64, ptr %.3596.i, align 8, !noalias !236
  %.275.i828.i = load i64, ptr %.274.i827.i, align 8, !noalias !237
  %.276.i.i = icmp eq i64 %.275.i828.i, 0
  br i1 %.276.i.i, label %weight_of, label %B56.i.i

B56.i.i:                                          ; preds = %B392.i
  %.545.i.i = load i64, ptr %.544.i.i, align 8, !noalias !237
  %189 = getelementptr double, ptr %arg.floats, i64 %.545.i.i
  %.549.i.i = getelementptr double, ptr %189, i64 %.1941.0940.i
  %.550.i.i = load double, ptr %.549.i.i, align 8, !noalias !237
  %.551.i.i = fneg double %.550.i.i
  %.805.i.i = load i64, ptr %.804.i.i, align 8, !noalias !237
  %.140796.not.i.i = icmp slt i64 %.805.i.i, 1
  br i1 %.140796.not.i.i, label %B316.i.i, label %B266.if.lr.ph.i.i

B266.if.lr.ph.i.i:                                ; preds = %B56.i.i
  %.1318.i.i = mul nuw nsw i64 %.805.i.i, %.1941.0940.i
  %.1316.i.i = load i64, ptr %.1315.i.i, align 8, !noalias !237
  %.1062.i.i = load i64, ptr %.1061.i.i, align 8, !noalias !237
  %190 = getelementptr i64, ptr %arg.ints, i64 %.1062.i.i
  %191 = getelementptr double, ptr %arg.floats, i64 %.1316.i.i
  %192 = getelementptr double, ptr %191, i64 %.1318.i.i
  br label %B266.if.i.i

B316.i.i:                                         ; preds = %B266.if.i.i, %B56.i.i
  %total.3.0.lcssa.i.i135 = phi double [ %.551.i.i, %B56.i.i ], [ %.1460.i.i, %B266.if.i.i ]
  %.1731.i.i136 = load i64, ptr %.1730.i.i, align 8, !noalias !237
  %.1732.i.i = icmp sgt i64 %.1731.i.i136, -1
  br i1 %.1732.i.i, label %B370.i.i, label %B698.i.i

B370.i.i:                                         ; preds = %B316.i.i
  %.1841.i.i = load i64, ptr %.603, align 8, !noalias !237
  %193 = getelementptr i64, ptr %arg.ints, i64 %.1841.i.i
  %.idx.i.i154 = mul i64 %.1731.i.i136, 496
  %194 = getelementptr i8, ptr %193, i64 %.idx.i.i154
  %.2597.i.i = getelementptr i8, ptr %194, i64 8
  %.2598.i.i = load i64, ptr %.2597.i.i, align 8, !noalias !237
  %.3203100.not.i.i = icmp slt i64 %.2598.i.i, 1
  br i1 %.3203100.not.i.i, label %B698.i.i, label %B650.if.lr.ph.i.i

B650.if.lr.ph.i.i:                                ; preds = %B370.i.i
  %.3109.i.i = getelementptr i8, ptr %194, i64 216
  %.3110.i.i = load i64, ptr %.3109.i.i, align 8, !noalias !237
  %.2856.i.i = mul nuw nsw i64 %.2598.i.i, %.1941.0940.i
  %.2854.i.i = load i64, ptr %.2853.i.i, align 8, !noalias !237
  %195 = getelementptr double, ptr %arg.work, i64 %.3110.i.i
  %196 = getelementptr double, ptr %195, i64 %.2856.i.i
  %197 = getelementptr double, ptr %arg.floats, i64 %.2854.i.i
  %198 = getelementptr double, ptr %197, i64 %.2856.i.i
  br label %B650.if.i.i

B698.i.i:                                         ; preds = %B650.if.i.i, %B370.i.i, %B316.i.i
  %total.5.0.i.i = phi double [ %total.3.0.lcssa.i.i135, %B316.i.i ], [ %total.3.0.lcssa.i.i135, %B370.i.i ], [ %.3253.i.i, %B650.if.i.i ]
  %.3288.i.i = tail call double @llvm.exp.f64(double %total.5.0.i.i)
  br label %weight_of

B266.if.i.i:                                      ; preds = %B266.if.i.i, %B266.if.lr.ph.i.i
  %total.3.099.i.i = phi double [ %.551.i.i, %B266.if.lr.ph.i.i ], [ %.1460.i.i, %B266.if.i.i ]
  %.1349.097.i.i = phi i64 [ 0, %B266.if.lr.ph.i.i ], [ %.1420.i.i134, %B266.if.i.i ]
  %.1420.i.i134 = add nuw nsw i64 %.1349.097.i.i, 1
  %.1448.i.i = getelementptr i64, ptr %190, i64 %.1349.097.i.i
  %.1449.i.i = load i64, ptr %.1448.i.i, align 8, !noalias !237
  %.1451.i.i = getelementptr double, ptr %arg.v, i64 %.1449.i.i
  %.1452.i.i = load double, ptr %.1451.i.i, align 8, !noalias !237
  %.1456.i.i = getelementptr double, ptr %192, i64 %.1349.097.i.i
  %.1457.i.i = load double, ptr %.1456.i.i, align 8, !noalias !237
  %.1458.i.i = fmul double %.1452.i.i, %.1457.i.i
  %.1460.i.i = fadd double %total.3.099.i.i, %.1458.i.i
  %exitcond.not.i829.i = icmp eq i64 %.1420.i.i134, %.805.i.i
  br i1 %exitcond.not.i829.i, label %B316.i.i, label %B266.if.i.i

B650.if.i.i:                                      ; preds = %B650.if.i.i, %B650.if.lr.ph.i.i
  %total.4.0103.i.i = phi double [ %total.3.0.lcssa.i.i135, %B650.if.lr.ph.i.i ], [ %.3253.i.i, %B650.if.i.i ]
  %.3147.0101.i.i = phi i64 [ 0, %B650.if.lr.ph.i.i ], [ %.3216.i.i, %B650.if.i.i ]
  %.3216.i.i = add nuw nsw i64 %.3147.0101.i.i, 1
  %.3244.i.i = getelementptr double, ptr %196, i64 %.3147.0101.i.i
  %.3245.i.i = load double, ptr %.3244.i.i, align 8, !noalias !237
  %.3249.i.i = getelementptr double, ptr %198, i64 %.3147.0101.i.i
  %.3250.i.i = load double, ptr %.3249.i.i, align 8, !noalias !237
  %.3251.i.i = fmul double %.3245.i.i, %.3250.i.i
  %.3253.i.i = fadd double %total.4.0103.i.i, %.3251.i.i
  %exitcond105.not.i.i = icmp eq i64 %.3216.i.i, %.2598.i.i
  br i1 %exitcond105.not.i.i, label %B698.i.i, label %B650.if.i.i

weight_of: ; preds = %B698.i.i, %B392.i
  %storemerge93.i.i = phi double [ %.3288.i.i, %B698.i.i ], [ 1.000000e+00, %B392.i ]
  %.3895.i = load i64, ptr %.3894.i, align 8, !noalias !236
  %199 = getelementptr double, ptr %arg.work, i64 %.3895.i
  %.3900.i = getelementptr double, ptr %199, i64 %.1941.0940.i
  store double %storemerge93.i.i, ptr %.3900.i, align 8, !noalias !236
  %invariant.gep896.i = getelementptr double, ptr %arg.floats, i64 %.2294.i
  br i1 %.3940.i, label %B820.if.lr.ph.i140, label %B2302.i

B820.if.lr.ph.i140:                               ; preds = %weight_of
  %200 = getelementptr double, ptr %arg.floats, i64 %.2291.i
  %201 = getelementptr double, ptr %200, i64 %.2296.i
  %202 = getelementptr double, ptr %arg.work, i64 %.2551.i
  %203 = getelementptr double, ptr %202, i64 %.2296.i
  %invariant.gep889.i = getelementptr i64, ptr %arg.ints, i64 %.1941.0940.i
  %204 = getelementptr double, ptr %arg.work, i64 %.2817.i
  %205 = getelementptr double, ptr %204, i64 %.2294.i
  br label %B856.if.lr.ph.i

B1058.i:                                          ; preds = %B988.if.i, %B930.if.i
  %inner.2.4.lcssa.i = phi double [ 0.000000e+00, %B930.if.i ], [ %.4488.i, %B988.if.i ]
  %gep875.i = getelementptr double, ptr %invariant.gep874.i, i64 %229
  %.4507.i = load double, ptr %gep875.i, align 8, !noalias !236
  %.4509.i = fmul double %storemerge93.i.i, %.4507.i
  %.4511.i = fmul double %inner.2.4.lcssa.i, %.4509.i
  %.4515.i = fadd double %total.13.3872.i, %.4511.i
  %.4274.i = icmp sgt i64 %.4221.0871.i, 1
  br i1 %.4274.i, label %B930.if.i, label %B1110.i

B1110.i:                                          ; preds = %B1058.i, %B856.if.i
  %total.13.3.lcssa.i = phi double [ %..i, %B856.if.i ], [ %.4515.i, %B1058.i ]
  %.4534.i = getelementptr double, ptr %228, i64 %.4048.0877.i
  store double %total.13.3.lcssa.i, ptr %.4534.i, align 8, !noalias !236
  br i1 %.4147.i, label %B1146.i, label %B856.if.i

B1146.i:                                          ; preds = %B1110.i
  %.4547.i = getelementptr i64, ptr %187, i64 %.3926.0899.i
  %.4548.i144 = load i64, ptr %.4547.i, align 8, !noalias !236
  %.4554.i = getelementptr i8, ptr %.4547.i, i64 8
  %.4555.i = load i64, ptr %.4554.i, align 8, !noalias !236
  %.4556.i = sub nsw i64 %.4555.i, %.4548.i144
  %.5328.i = load i64, ptr %.5327.i, align 8, !noalias !236
  %gep897.i = getelementptr double, ptr %invariant.gep896.i, i64 %.5328.i
  %.5336.i = getelementptr double, ptr %gep897.i, i64 %.3926.0899.i
  %.5337.i = load double, ptr %.5336.i, align 8, !noalias !236
  %.5423879.not.i = icmp slt i64 %.4556.i, 1
  br i1 %.5423879.not.i, label %B1444.i, label %B1390.if.lr.ph.i

B1390.if.lr.ph.i:                                 ; preds = %B1146.i
  %.5073.i = mul nuw nsw i64 %.4556.i, %.1941.0940.i
  %.5070.i = mul nsw i64 %.4548.i144, %.359.i
  %.5068.i = load i64, ptr %.5067.i, align 8, !noalias !236
  %.4810.i = load i64, ptr %.4809.i, align 8, !noalias !236
  %206 = getelementptr i64, ptr %arg.ints, i64 %.4810.i
  %207 = getelementptr i64, ptr %206, i64 %.4548.i144
  %208 = getelementptr double, ptr %arg.floats, i64 %.5068.i
  %209 = getelementptr double, ptr %208, i64 %.5070.i
  %210 = getelementptr double, ptr %209, i64 %.5073.i
  br label %B1390.if.i

B1444.i:                                          ; preds = %B1390.if.i, %B1146.i
  %total.14.2.lcssa.i = phi double [ %.5337.i, %B1146.i ], [ %.5476.i, %B1390.if.i ]
  %.5747.i = load i64, ptr %.5746.i, align 8, !noalias !236
  %.5827891.not.i = icmp slt i64 %.5747.i, 1
  br i1 %.5827891.not.i, label %B1706.i, label %B1508.if.lr.ph.i

B1508.if.lr.ph.i:                                 ; preds = %B1444.i
  %.260.i.i145 = load i64, ptr %.259.i.i133, align 8, !noalias !240
  %.373.i.i = load i64, ptr %.603, align 8, !noalias !240
  %211 = getelementptr i64, ptr %arg.ints, i64 %.260.i.i145
  %212 = getelementptr i64, ptr %arg.ints, i64 %.373.i.i
  %213 = getelementptr double, ptr %201, i64 %.4525.i
  br label %B1508.if.i

B1508.loopexit.i:                                 ; preds = %B2607.i
  %.5840.i = add nuw nsw i64 %.5771.0892.i, 1
  %exitcond946.not.i = icmp eq i64 %.5840.i, %.5747.i
  br i1 %exitcond946.not.i, label %B1706.i, label %B1508.if.i

B1632.i:                                          ; preds = %B1598.if.i
  %.6308.i = getelementptr double, ptr %213, i64 %.6186.0885.i
  %.6309.i = load double, ptr %.6308.i, align 8, !noalias !236
  %.6321.i = getelementptr double, ptr %234, i64 %.6288.i
  %.6322.i = load double, ptr %.6321.i, align 8, !noalias !236
  %.6323.i = fmul double %.6309.i, %.6322.i
  %.6325.i = fsub double %total.15.3887.i, %.6323.i
  br label %B2607.i

B1706.i:                                          ; preds = %B1508.loopexit.i, %B1444.i
  %total.16.2.lcssa.i = phi double [ %total.14.2.lcssa.i, %B1444.i ], [ %total.17.4.i, %B1508.loopexit.i ]
  %.6351.i = fmul double %storemerge93.i.i, %total.16.2.lcssa.i
  %.6360.i = getelementptr double, ptr %205, i64 %.3926.0899.i
  store double %.6351.i, ptr %.6360.i, align 8, !noalias !236
  %exitcond947.not.i = icmp eq i64 %.263.i.i131, %.3995.i
  br i1 %exitcond947.not.i, label %B64.if.lr.ph.i.i146, label %B856.if.lr.ph.i

B182.i.i148:                                      ; preds = %B116.if.i.i, %B64.if.i.i147
  %total.2.2.lcssa.i.i = phi double [ %.270.i.i, %B64.if.i.i147 ], [ %.412.i.i, %B116.if.i.i ]
  %.422.i.i149 = icmp eq i64 %.40.0145.i.i, %.164.0142.i.i
  br i1 %.422.i.i149, label %B294.i.i, label %B268.i.i

B268.i.i:                                         ; preds = %B182.i.i148
  %.434.i.i = mul nuw nsw i64 %.164.0142.i.i, %.263.i.i131
  %214 = getelementptr double, ptr %203, i64 %.434.i.i
  %.440.i.i = getelementptr double, ptr %214, i64 %.164.0142.i.i
  %.441.i.i = load double, ptr %.440.i.i, align 8, !noalias !243
  %.446.i.i = fdiv double %total.2.2.lcssa.i.i, %.441.i.i
  store double %.446.i.i, ptr %.269.i.i, align 8, !noalias !243
  br label %B64.if.i.i147

B294.i.i:                                         ; preds = %B182.i.i148
  %.111.i.i150 = add nuw nsw i64 %.40.0145.i.i, 1
  %.425.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i)
  store double %.425.i.i, ptr %.269.i.i, align 8, !noalias !243
  %.482.i.i = getelementptr double, ptr %215, i64 %.40.0145.i.i
  %.483.i.i = load double, ptr %.482.i.i, align 8, !noalias !243
  %.484.i.i = tail call double @llvm.log.f64(double %.483.i.i)
  %.486.i.i = fadd double %half.2.0147.i.i, %.484.i.i
  %exitcond150.not.i.i = icmp eq i64 %.111.i.i150, %.263.i.i131
  br i1 %exitcond150.not.i.i, label %cholesky, label %B64.if.lr.ph.i.i146

B64.if.lr.ph.i.i146:                              ; preds = %B1706.i, %B294.i.i
  %half.2.0147.i.i = phi double [ %.486.i.i, %B294.i.i ], [ 0.000000e+00, %B1706.i ]
  %.40.0145.i.i = phi i64 [ %.111.i.i150, %B294.i.i ], [ 0, %B1706.i ]
  %.263.i830.i = mul nuw nsw i64 %.40.0145.i.i, %.263.i.i131
  %215 = getelementptr double, ptr %203, i64 %.263.i830.i
  br label %B64.if.i.i147

B64.if.i.i147:                                    ; preds = %B64.if.lr.ph.i.i146, %B268.i.i
  %.164.0142.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i146 ], [ %.233.i.i, %B268.i.i ]
  %.233.i.i = add nuw nsw i64 %.164.0142.i.i, 1
  %.269.i.i = getelementptr double, ptr %215, i64 %.164.0142.i.i
  %.270.i.i = load double, ptr %.269.i.i, align 8, !noalias !243
  %.354137.not.i.i = icmp eq i64 %.164.0142.i.i, 0
  br i1 %.354137.not.i.i, label %B182.i.i148, label %B116.if.lr.ph.i.i

B116.if.lr.ph.i.i:                                ; preds = %B64.if.i.i147
  %.403.i.i = mul nuw nsw i64 %.164.0142.i.i, %.263.i.i131
  %216 = getelementptr double, ptr %203, i64 %.403.i.i
  br label %B116.if.i.i

B116.if.i.i:                                      ; preds = %B116.if.i.i, %B116.if.lr.ph.i.i
  %total.2.2140.i.i = phi double [ %.270.i.i, %B116.if.lr.ph.i.i ], [ %.412.i.i, %B116.if.i.i ]
  %.298.0138.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i ], [ %.367.i.i, %B116.if.i.i ]
  %.367.i.i = add nuw nsw i64 %.298.0138.i.i, 1
  %.399.i.i = getelementptr double, ptr %215, i64 %.298.0138.i.i
  %.400.i.i = load double, ptr %.399.i.i, align 8, !noalias !243
  %.408.i.i = getelementptr double, ptr %216, i64 %.298.0138.i.i
  %.409.i.i = load double, ptr %.408.i.i, align 8, !noalias !243
  %.410.i.i = fmul double %.400.i.i, %.409.i.i
  %.412.i.i = fsub double %total.2.2140.i.i, %.410.i.i
  %exitcond.not.i831.i = icmp eq i64 %.367.i.i, %.164.0142.i.i
  br i1 %exitcond.not.i831.i, label %B182.i.i148, label %B116.if.i.i

cholesky: ; preds = %B294.i.i
  %217 = getelementptr double, ptr %arg.work, i64 %.3075.i
  %218 = getelementptr double, ptr %217, i64 %.2294.i
  br label %B1794.if.i

B1888.i:                                          ; preds = %B1828.if.i, %B1794.if.i
  %total.18.2.lcssa.i = phi double [ 0.000000e+00, %B1794.if.i ], [ %.6665.i, %B1828.if.i ]
  %.6759908.not.i = icmp eq i64 %.6430.0914.i, 0
  br i1 %.6759908.not.i, label %B1976.i, label %B1914.if.lr.ph.i151

B1914.if.lr.ph.i151:                              ; preds = %B1888.i
  %.6799.i = mul nuw nsw i64 %.6430.0914.i, %.263.i.i131
  %219 = getelementptr double, ptr %203, i64 %.6799.i
  br label %B1914.if.i152

B1976.i:                                          ; preds = %B1914.if.i152, %B1888.i
  %.6823.pre-phi.i = phi i64 [ 0, %B1888.i ], [ %.6799.i, %B1914.if.i152 ]
  %total.19.2.lcssa.i = phi double [ %total.18.2.lcssa.i, %B1888.i ], [ %.6813.i, %B1914.if.i152 ]
  %220 = getelementptr double, ptr %203, i64 %.6823.pre-phi.i
  %.6829.i = getelementptr double, ptr %220, i64 %.6430.0914.i
  %.6830.i = load double, ptr %.6829.i, align 8, !noalias !236
  %.6835.i = fdiv double %total.19.2.lcssa.i, %.6830.i
  %.6844.i = getelementptr double, ptr %218, i64 %.6430.0914.i
  store double %.6835.i, ptr %.6844.i, align 8, !noalias !236
  %exitcond950.not.i = icmp eq i64 %.263.i.i131, %.6499.i
  br i1 %exitcond950.not.i, label %B2030.i, label %B1794.if.i

B2030.i:                                          ; preds = %B1976.i
  %.6400.i = fsub double %lp.4.0941.i, %.486.i.i
  %.6996.i = mul nsw i64 %.1941.0940.i, %.1141.i
  %221 = getelementptr double, ptr %188, i64 %.6996.i
  %222 = getelementptr double, ptr %arg.work, i64 %.3343.i
  br label %B2066.if.i

B2098.i:                                          ; preds = %B2066.if.i
  %.7002.i = getelementptr double, ptr %221, i64 %.6884.0928.i
  %.7003.i = load double, ptr %.7002.i, align 8, !noalias !236
  br label %B2124.i

B2124.i:                                          ; preds = %B2066.if.i, %B2098.i
  %"$phi2124.3.2.2.i" = phi double [ %.7003.i, %B2098.i ], [ 0.000000e+00, %B2066.if.i ]
  %.7013.i = fadd double %.6986.i, %"$phi2124.3.2.2.i"
  %.7060.i = sub i64 %.263.i.i131, %.6884.0.in925.i
  %.7103916.not.i = icmp eq i64 %.7060.i, 0
  br i1 %.7103916.not.i, label %B2222.i, label %B2160.if.lr.ph.i

B2160.if.lr.ph.i:                                 ; preds = %B2124.i
  %invariant.gep921.i = getelementptr double, ptr %203, i64 %.6884.0928.i
  br label %B2160.if.i

B2222.i:                                          ; preds = %B2160.if.i, %B2124.i
  %total.20.2.lcssa.i = phi double [ %.7013.i, %B2124.i ], [ %.7157.i, %B2160.if.i ]
  %.7167.i = mul nsw i64 %.6884.0928.i, %.263.i.i131
  %223 = getelementptr double, ptr %203, i64 %.7167.i
  %.7173.i = getelementptr double, ptr %223, i64 %.6884.0928.i
  %.7174.i = load double, ptr %.7173.i, align 8, !noalias !236
  %.7179.i = fdiv double %total.20.2.lcssa.i, %.7174.i
  %.7188.i = getelementptr double, ptr %222, i64 %.6884.0928.i
  store double %.7179.i, ptr %.7188.i, align 8, !noalias !236
  %.7190.i = fmul double %.7179.i, 5.000000e-01
  %.7191.i = fmul double %.7179.i, %.7190.i
  %.7193.i = fsub double %lp.6.1927.i, %.7191.i
  %.6940.i = icmp sgt i64 %.6887.0926.i, 1
  br i1 %.6940.i, label %B2066.if.i, label %B2302.i

B2302.i:                                          ; preds = %B2222.i, %weight_of
  %lp.6.1.lcssa.i137 = phi double [ %lp.4.0941.i, %weight_of ], [ %.7193.i, %B2222.i ]
  %.7464.i = load i64, ptr %.7463.i, align 8, !noalias !236
  %.7465.i = icmp sgt i64 %.7464.i, -1
  br i1 %.7465.i, label %B2356.i, label %B2452.i

B2356.i:                                          ; preds = %B2302.i
  %.7723.i = getelementptr double, ptr %arg.v, i64 %.7464.i
  %.7724.i = load double, ptr %.7723.i, align 8, !noalias !236
  br i1 %.9536.not.i.i, label %squared.2, label %B30.if.lr.ph.i832.i

B30.if.lr.ph.i832.i:                              ; preds = %B2356.i
  %224 = getelementptr double, ptr %arg.work, i64 %.3343.i
  br label %B30.if.i.i

B30.if.i.i:                                       ; preds = %B30.if.i.i, %B30.if.lr.ph.i832.i
  %total.2.039.i.i = phi double [ 0.000000e+00, %B30.if.lr.ph.i832.i ], [ %.145.i.i, %B30.if.i.i ]
  %.37.037.i.i = phi i64 [ 0, %B30.if.lr.ph.i832.i ], [ %.108.i.i, %B30.if.i.i ]
  %.108.i.i = add nuw nsw i64 %.37.037.i.i, 1
  %.136.i.i = getelementptr double, ptr %224, i64 %.37.037.i.i
  %.137.i.i = load double, ptr %.136.i.i, align 8, !noalias !246
  %.143.i.i = fmul double %.137.i.i, %.137.i.i
  %.145.i.i = fadd double %total.2.039.i.i, %.143.i.i
  %exitcond.not.i833.i = icmp eq i64 %.108.i.i, %.1141.i
  br i1 %exitcond.not.i833.i, label %squared.2, label %B30.if.i.i

squared.2: ; preds = %B30.if.i.i, %B2356.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B2356.i ], [ %.145.i.i, %B30.if.i.i ]
  %.7.i.i = fmul double %.7724.i, 5.000000e-01
  %.11.i.i138 = fadd double %.9.i.i, %.7.i.i
  call fastcc void @stirling_rest_of.2(ptr %.12.i.i, double %.11.i.i138)
  %.26.i.i = load double, ptr %.12.i.i, align 8, !noalias !249
  call fastcc void @stirling_rest_of.2(ptr %.39.i.i, double %.7.i.i)
  %.53.i.i = load double, ptr %.39.i.i, align 8, !noalias !249
  %.63.i.i = fsub double %.26.i.i, %.53.i.i
  %.68.i.i = fdiv double %.9.i.i, %.7.i.i
  %.69.i.i = tail call double @log1p(double %.68.i.i)
  %.70.i.i = fmul double %.11.i.i138, %.69.i.i
  %.71.i.i = fadd double %.63.i.i, %.70.i.i
  %.72.i.i = fsub double %.71.i.i, %.9.i.i
  %.77.i.i = fdiv double %total.2.0.lcssa.i.i, %.7724.i
  %.78.i.i = tail call double @log1p(double %.77.i.i)
  %.79.i.i = fmul double %.11.i.i138, %.78.i.i
  %.80.i.i = fsub double %.72.i.i, %.79.i.i
  %.81.i.i = fmul double %total.2.0.lcssa.i.i, 5.000000e-01
  %.82.i.i = fadd double %.81.i.i, %.80.i.i
  %.7779.i = fadd double %lp.6.1.lcssa.i137, %.82.i.i
  br label %B2452.i

B2452.i:                                          ; preds = %squared.2, %B2302.i
  %lp.5.1.i = phi double [ %.7779.i, %squared.2 ], [ %lp.6.1.lcssa.i137, %B2302.i ]
  br i1 %.6486913.not.i, label %B386.loopexit.i, label %B2474.if.lr.ph.i

B2474.if.lr.ph.i:                                 ; preds = %B2452.i
  %225 = getelementptr double, ptr %arg.work, i64 %.3343.i
  %226 = getelementptr double, ptr %arg.work, i64 %.3597.i
  %227 = getelementptr double, ptr %226, i64 %.2294.i
  br label %B2512.if.lr.ph.i

B2572.i:                                          ; preds = %B2512.if.i
  %.7880.i = add nuw nsw i64 %.7811.0936.i, 1
  %.8061.i = getelementptr double, ptr %227, i64 %.7811.0936.i
  store double %.8046.i, ptr %.8061.i, align 8, !noalias !236
  %exitcond952.not.i = icmp eq i64 %.263.i.i131, %.7880.i
  br i1 %exitcond952.not.i, label %B386.loopexit.i, label %B2512.if.lr.ph.i

B2607.i:                                          ; preds = %B1598.if.i, %B1632.i
  %total.17.4.i = phi double [ %.6325.i, %B1632.i ], [ %total.15.3887.i, %B1598.if.i ]
  %exitcond945.not.i = icmp eq i64 %.263.i.i131, %.6255.i
  br i1 %exitcond945.not.i, label %B1508.loopexit.i, label %B1598.if.i

B856.if.lr.ph.i:                                  ; preds = %B1706.i, %B820.if.lr.ph.i140
  %.3926.0899.i = phi i64 [ 0, %B820.if.lr.ph.i140 ], [ %.3995.i, %B1706.i ]
  %.3995.i = add nuw nsw i64 %.3926.0899.i, 1
  %"$phi920.6.2.3.i" = select i1 %.1396.not.i, i64 %.263.i.i131, i64 %.3995.i
  %.4231.i = sub nsw i64 %"$phi920.6.2.3.i", %.3926.0899.i
  %spec.select860.i = tail call i64 @llvm.smax.i64(i64 %.4231.i, i64 0)
  %.4274869.not.i = icmp slt i64 %.4231.i, 1
  %invariant.gep874.i = getelementptr double, ptr %186, i64 %.3926.0899.i
  %.4525.i = mul nuw nsw i64 %.3926.0899.i, %.263.i.i131
  %228 = getelementptr double, ptr %203, i64 %.4525.i
  br label %B856.if.i

B856.if.i:                                        ; preds = %B856.if.lr.ph.i, %B1110.i
  %.4048.0877.i = phi i64 [ 0, %B856.if.lr.ph.i ], [ %.4117.i, %B1110.i ]
  %.4117.i = add nuw nsw i64 %.4048.0877.i, 1
  %.4147.i = icmp eq i64 %.3926.0899.i, %.4048.0877.i
  %..i = select i1 %.4147.i, double 1.000000e+00, double 0.000000e+00
  br i1 %.4274869.not.i, label %B1110.i, label %B930.if.lr.ph.i

B930.if.lr.ph.i:                                  ; preds = %B856.if.i
  %"$phi978.7.2.4.i" = select i1 %.1396.not.i, i64 %.263.i.i131, i64 %.4117.i
  %.4387.i = sub nsw i64 %"$phi978.7.2.4.i", %.4048.0877.i
  %spec.select861.i = tail call i64 @llvm.smax.i64(i64 %.4387.i, i64 0)
  %.4430865.not.i = icmp slt i64 %.4387.i, 1
  %invariant.gep.i = getelementptr double, ptr %186, i64 %.4048.0877.i
  br label %B930.if.i

B930.if.i:                                        ; preds = %B930.if.lr.ph.i, %B1058.i
  %total.13.3872.i = phi double [ %..i, %B930.if.lr.ph.i ], [ %.4515.i, %B1058.i ]
  %.4221.0871.i = phi i64 [ %spec.select860.i, %B930.if.lr.ph.i ], [ %.4283.i, %B1058.i ]
  %.4218.0870.i = phi i64 [ %.3926.0899.i, %B930.if.lr.ph.i ], [ %.4287.i, %B1058.i ]
  %.4283.i = add nsw i64 %.4221.0871.i, -1
  %.4287.i = add nuw i64 %.4218.0870.i, 1
  %229 = mul nsw i64 %.4218.0870.i, %.263.i.i131
  br i1 %.4430865.not.i, label %B1058.i, label %B988.if.lr.ph.i

B988.if.lr.ph.i:                                  ; preds = %B930.if.i
  %230 = getelementptr double, ptr %201, i64 %229
  br label %B988.if.i

B988.if.i:                                        ; preds = %B988.if.i, %B988.if.lr.ph.i
  %inner.2.4868.i = phi double [ 0.000000e+00, %B988.if.lr.ph.i ], [ %.4488.i, %B988.if.i ]
  %.4377.0867.i = phi i64 [ %spec.select861.i, %B988.if.lr.ph.i ], [ %.4439.i141, %B988.if.i ]
  %.4374.0866.i = phi i64 [ %.4048.0877.i, %B988.if.lr.ph.i ], [ %.4443.i, %B988.if.i ]
  %.4439.i141 = add nsw i64 %.4377.0867.i, -1
  %.4443.i = add nuw i64 %.4374.0866.i, 1
  %.4475.i = getelementptr double, ptr %230, i64 %.4374.0866.i
  %.4476.i = load double, ptr %.4475.i, align 8, !noalias !236
  %.4478.i = mul nsw i64 %.4374.0866.i, %.263.i.i131
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.4478.i
  %.4485.i = load double, ptr %gep.i, align 8, !noalias !236
  %.4486.i = fmul double %.4476.i, %.4485.i
  %.4488.i = fadd double %inner.2.4868.i, %.4486.i
  %.4430.i142 = icmp sgt i64 %.4377.0867.i, 1
  br i1 %.4430.i142, label %B988.if.i, label %B1058.i

B1390.if.i:                                       ; preds = %B1390.if.i, %B1390.if.lr.ph.i
  %total.14.2882.i = phi double [ %.5337.i, %B1390.if.lr.ph.i ], [ %.5476.i, %B1390.if.i ]
  %.5367.0880.i = phi i64 [ 0, %B1390.if.lr.ph.i ], [ %.5436.i, %B1390.if.i ]
  %.5436.i = add nuw nsw i64 %.5367.0880.i, 1
  %.5464.i = getelementptr i64, ptr %207, i64 %.5367.0880.i
  %.5465.i = load i64, ptr %.5464.i, align 8, !noalias !236
  %.5467.i = getelementptr double, ptr %arg.v, i64 %.5465.i
  %.5468.i = load double, ptr %.5467.i, align 8, !noalias !236
  %.5472.i = getelementptr double, ptr %210, i64 %.5367.0880.i
  %.5473.i = load double, ptr %.5472.i, align 8, !noalias !236
  %.5474.i = fmul double %.5468.i, %.5473.i
  %.5476.i = fsub double %total.14.2882.i, %.5474.i
  %exitcond944.not.i = icmp eq i64 %.5436.i, %.4556.i
  br i1 %exitcond944.not.i, label %B1444.i, label %B1390.if.i

B1508.if.i:                                       ; preds = %B1508.loopexit.i, %B1508.if.lr.ph.i
  %total.16.2894.i = phi double [ %total.14.2.lcssa.i, %B1508.if.lr.ph.i ], [ %total.17.4.i, %B1508.loopexit.i ]
  %.5771.0892.i = phi i64 [ 0, %B1508.if.lr.ph.i ], [ %.5840.i, %B1508.loopexit.i ]
  %.636.idx.i.i = mul i64 %.5771.0892.i, 24
  %.636.i.i = getelementptr i8, ptr %211, i64 %.636.idx.i.i
  %.637.i.i = load i64, ptr %.636.i.i, align 8, !noalias !240
  %.654.i.i = getelementptr i8, ptr %.636.i.i, i64 8
  %.655.i.i = load i64, ptr %.654.i.i, align 8, !noalias !240
  %gep890.i = getelementptr i64, ptr %invariant.gep889.i, i64 %.655.i.i
  %.658.i.i = load i64, ptr %gep890.i, align 8, !noalias !240
  %.idx.i834.i = mul i64 %.637.i.i, 496
  %231 = getelementptr i8, ptr %212, i64 %.idx.i834.i
  %.660.i.i = getelementptr i8, ptr %231, i64 216
  %.661.i.i = load i64, ptr %.660.i.i, align 8, !noalias !240
  %.912.i.i = getelementptr i8, ptr %231, i64 8
  %.913.i.i = load i64, ptr %.912.i.i, align 8, !noalias !240
  %.914.i.i = mul nsw i64 %.913.i.i, %.658.i.i
  %.930.i.i = getelementptr i8, ptr %.636.i.i, i64 16
  %.931.i.i = load i64, ptr %.930.i.i, align 8, !noalias !240
  %232 = getelementptr i64, ptr %arg.ints, i64 %.931.i.i
  %233 = getelementptr double, ptr %arg.work, i64 %.914.i.i
  %234 = getelementptr double, ptr %233, i64 %.661.i.i
  br label %B1598.if.i

B1598.if.i:                                       ; preds = %B1508.if.i, %B2607.i
  %total.15.3887.i = phi double [ %total.16.2894.i, %B1508.if.i ], [ %total.17.4.i, %B2607.i ]
  %.6186.0885.i = phi i64 [ 0, %B1508.if.i ], [ %.6255.i, %B2607.i ]
  %.6255.i = add nuw nsw i64 %.6186.0885.i, 1
  %.6287.i = getelementptr i64, ptr %232, i64 %.6186.0885.i
  %.6288.i = load i64, ptr %.6287.i, align 8, !noalias !236
  %.6289.i = icmp sgt i64 %.6288.i, -1
  br i1 %.6289.i, label %B1632.i, label %B2607.i

B1794.if.i:                                       ; preds = %B1976.i, %cholesky
  %.6430.0914.i = phi i64 [ 0, %cholesky ], [ %.6499.i, %B1976.i ]
  %.6499.i = add nuw nsw i64 %.6430.0914.i, 1
  %.6611901.not.not.i = icmp sgt i64 %.263.i.i131, %.6430.0914.i
  br i1 %.6611901.not.not.i, label %B1828.if.lr.ph.i, label %B1888.i

B1828.if.lr.ph.i:                                 ; preds = %B1794.if.i
  %invariant.gep906.i = getelementptr double, ptr %186, i64 %.6430.0914.i
  br label %B1828.if.i

B1828.if.i:                                       ; preds = %B1828.if.i, %B1828.if.lr.ph.i
  %total.18.2904.i = phi double [ 0.000000e+00, %B1828.if.lr.ph.i ], [ %.6665.i, %B1828.if.i ]
  %.6555.0902.i = phi i64 [ %.6430.0914.i, %B1828.if.lr.ph.i ], [ %.6624.i, %B1828.if.i ]
  %.6624.i = add nuw i64 %.6555.0902.i, 1
  %.6650.i = mul nsw i64 %.6555.0902.i, %.263.i.i131
  %gep907.i = getelementptr double, ptr %invariant.gep906.i, i64 %.6650.i
  %.6657.i = load double, ptr %gep907.i, align 8, !noalias !236
  %.6661.i = getelementptr double, ptr %205, i64 %.6555.0902.i
  %.6662.i = load double, ptr %.6661.i, align 8, !noalias !236
  %.6663.i = fmul double %.6657.i, %.6662.i
  %.6665.i = fadd double %total.18.2904.i, %.6663.i
  %exitcond948.not.i = icmp eq i64 %.6624.i, %.263.i.i131
  br i1 %exitcond948.not.i, label %B1888.i, label %B1828.if.i

B1914.if.i152:                                    ; preds = %B1914.if.i152, %B1914.if.lr.ph.i151
  %total.19.2911.i = phi double [ %total.18.2.lcssa.i, %B1914.if.lr.ph.i151 ], [ %.6813.i, %B1914.if.i152 ]
  %.6703.0909.i = phi i64 [ 0, %B1914.if.lr.ph.i151 ], [ %.6772.i, %B1914.if.i152 ]
  %.6772.i = add nuw nsw i64 %.6703.0909.i, 1
  %.6804.i = getelementptr double, ptr %219, i64 %.6703.0909.i
  %.6805.i = load double, ptr %.6804.i, align 8, !noalias !236
  %.6809.i = getelementptr double, ptr %218, i64 %.6703.0909.i
  %.6810.i = load double, ptr %.6809.i, align 8, !noalias !236
  %.6811.i = fmul double %.6805.i, %.6810.i
  %.6813.i = fsub double %total.19.2911.i, %.6811.i
  %exitcond949.not.i = icmp eq i64 %.6772.i, %.6430.0914.i
  br i1 %exitcond949.not.i, label %B1976.i, label %B1914.if.i152

B2066.if.i:                                       ; preds = %B2222.i, %B2030.i
  %lp.6.1927.i = phi double [ %.6400.i, %B2030.i ], [ %.7193.i, %B2222.i ]
  %.6887.0926.i = phi i64 [ %storemerge812.i, %B2030.i ], [ %.6949.i, %B2222.i ]
  %.6884.0.in925.i = phi i64 [ %.263.i.i131, %B2030.i ], [ %.6884.0928.i, %B2222.i ]
  %.6884.0928.i = add i64 %.6884.0.in925.i, -1
  %.6949.i = add nsw i64 %.6887.0926.i, -1
  %.6985.i = getelementptr double, ptr %218, i64 %.6884.0928.i
  %.6986.i = load double, ptr %.6985.i, align 8, !noalias !236
  %.6989.i = icmp slt i64 %.6884.0928.i, %.1141.i
  br i1 %.6989.i, label %B2098.i, label %B2124.i

B2160.if.i:                                       ; preds = %B2160.if.i, %B2160.if.lr.ph.i
  %total.20.2919.i = phi double [ %.7013.i, %B2160.if.lr.ph.i ], [ %.7157.i, %B2160.if.i ]
  %.7050.0918.i = phi i64 [ %.7060.i, %B2160.if.lr.ph.i ], [ %.7112.i, %B2160.if.i ]
  %.7047.0917.i = phi i64 [ %.6884.0.in925.i, %B2160.if.lr.ph.i ], [ %.7116.i, %B2160.if.i ]
  %.7112.i = add nsw i64 %.7050.0918.i, -1
  %.7116.i = add i64 %.7047.0917.i, 1
  %.7142.i = mul nsw i64 %.7047.0917.i, %.263.i.i131
  %gep922.i = getelementptr double, ptr %invariant.gep921.i, i64 %.7142.i
  %.7149.i = load double, ptr %gep922.i, align 8, !noalias !236
  %.7153.i153 = getelementptr double, ptr %222, i64 %.7047.0917.i
  %.7154.i = load double, ptr %.7153.i153, align 8, !noalias !236
  %.7155.i = fmul double %.7149.i, %.7154.i
  %.7157.i = fsub double %total.20.2919.i, %.7155.i
  %.7103.i = icmp sgt i64 %.7050.0918.i, 1
  br i1 %.7103.i, label %B2160.if.i, label %B2222.i

B2512.if.lr.ph.i:                                 ; preds = %B2572.i, %B2474.if.lr.ph.i
  %.7811.0936.i = phi i64 [ 0, %B2474.if.lr.ph.i ], [ %.7880.i, %B2572.i ]
  %.8032.i = mul nuw nsw i64 %.7811.0936.i, %.263.i.i131
  %235 = getelementptr double, ptr %186, i64 %.8032.i
  br label %B2512.if.i

B2512.if.i:                                       ; preds = %B2512.if.i, %B2512.if.lr.ph.i
  %total.21.2933.i = phi double [ 0.000000e+00, %B2512.if.lr.ph.i ], [ %.8046.i, %B2512.if.i ]
  %.7936.0931.i = phi i64 [ 0, %B2512.if.lr.ph.i ], [ %.8005.i, %B2512.if.i ]
  %.8005.i = add nuw nsw i64 %.7936.0931.i, 1
  %.8037.i = getelementptr double, ptr %235, i64 %.7936.0931.i
  %.8038.i = load double, ptr %.8037.i, align 8, !noalias !236
  %.8042.i = getelementptr double, ptr %225, i64 %.7936.0931.i
  %.8043.i = load double, ptr %.8042.i, align 8, !noalias !236
  %.8044.i = fmul double %.8038.i, %.8043.i
  %.8046.i = fadd double %total.21.2933.i, %.8044.i
  %exitcond951.not.i = icmp eq i64 %.7936.0931.i, %.7811.0936.i
  br i1 %exitcond951.not.i, label %B2572.i, label %B2512.if.i

effects_forward: ; preds = %B386.loopexit.i, %B964.i.i, %B36.i, %B62.i
  %storemerge811.i = phi double [ %.4408.i.i, %B964.i.i ], [ 0.000000e+00, %B36.i ], [ 0.000000e+00, %B62.i ], [ %lp.5.1.i, %B386.loopexit.i ]
  %.2473 = fadd double %.995, %storemerge811.i
  %.2731 = getelementptr i8, ptr %247, i64 280
  %.2732 = load i64, ptr %.2731, align 8
  %.2733.not = icmp eq i64 %.2732, 0
  br i1 %.2733.not, label %B835, label %B804

B804:                                             ; preds = %effects_forward
  %.266.i = load i64, ptr %247, align 8, !noalias !252
  %.519.i = load i64, ptr %.277.i, align 8, !noalias !252
  %.771.i = getelementptr i8, ptr %247, i64 216
  %.772.i = load i64, ptr %.771.i, align 8, !noalias !252
  %.2140179.not.i = icmp slt i64 %.266.i, 1
  br i1 %.2140179.not.i, label %B835, label %B356.if.lr.ph.i

B356.if.lr.ph.i:                                  ; preds = %B804
  %.2054.i = getelementptr i8, ptr %247, i64 320
  %.2055.i = load i64, ptr %.2054.i, align 8, !noalias !252
  %.1795.i = getelementptr i8, ptr %247, i64 312
  %.1796.i = load i64, ptr %.1795.i, align 8, !noalias !252
  %.1542.i = getelementptr i8, ptr %247, i64 304
  %.1543.i = load i64, ptr %.1542.i, align 8, !noalias !252
  %.1283.i164 = getelementptr i8, ptr %247, i64 296
  %.1284.i = load i64, ptr %.1283.i164, align 8, !noalias !252
  %.1030.i165 = getelementptr i8, ptr %247, i64 288
  %.1031.i166 = load i64, ptr %.1030.i165, align 8, !noalias !252
  %236 = getelementptr i64, ptr %arg.ints, i64 %.1031.i166
  %237 = getelementptr double, ptr %arg.floats, i64 %.2055.i
  %.2283170.not.i = icmp slt i64 %.519.i, 1
  %238 = getelementptr i64, ptr %arg.ints, i64 %.1284.i
  %239 = getelementptr i64, ptr %arg.ints, i64 %.1543.i
  %240 = getelementptr double, ptr %arg.floats, i64 %.1796.i
  %241 = getelementptr double, ptr %arg.work, i64 %.772.i
  br label %B356.if.i

B356.loopexit.i:                                  ; preds = %B514.loopexit.i, %B460.i
  %exitcond183.not.i = icmp eq i64 %.2153.i, %.266.i
  br i1 %exitcond183.not.i, label %B835, label %B356.if.i

B460.i:                                           ; preds = %B420.if.i, %B356.if.i
  %.2342.i = getelementptr i64, ptr %238, i64 %.2082.0180.i
  %.2343.i = load i64, ptr %.2342.i, align 8, !noalias !252
  %.2351.i = getelementptr i8, ptr %.2342.i, i64 8
  %.2352.i = load i64, ptr %.2351.i, align 8, !noalias !252
  %.2389.i = sub i64 %.2352.i, %.2343.i
  %.2432176.not.i = icmp slt i64 %.2389.i, 1
  br i1 %.2432176.not.i, label %B356.loopexit.i, label %B514.if.lr.ph.i

B514.if.lr.ph.i:                                  ; preds = %B460.i
  %242 = getelementptr double, ptr %arg.work, i64 %.2190.i
  br label %B514.if.i

B514.loopexit.i:                                  ; preds = %B582.if.i, %B514.if.i
  %.2432.i = icmp samesign ugt i64 %.2379.0178.i, 1
  br i1 %.2432.i, label %B514.if.i, label %B356.loopexit.i

B356.if.i:                                        ; preds = %B356.loopexit.i, %B356.if.lr.ph.i
  %.2082.0180.i = phi i64 [ 0, %B356.if.lr.ph.i ], [ %.2153.i, %B356.loopexit.i ]
  %.2153.i = add nuw nsw i64 %.2082.0180.i, 1
  %.2185.i = getelementptr i64, ptr %236, i64 %.2082.0180.i
  %.2186.i = load i64, ptr %.2185.i, align 8, !noalias !252
  %.2188.i = mul nsw i64 %.2186.i, %.519.i
  %.2190.i = add nsw i64 %.2188.i, %.772.i
  %.2195.i = getelementptr double, ptr %237, i64 %.2082.0180.i
  %.2196.i = load double, ptr %.2195.i, align 8, !noalias !252
  br i1 %.2283170.not.i, label %B460.i, label %B420.if.lr.ph.i

B420.if.lr.ph.i:                                  ; preds = %B356.if.i
  %243 = getelementptr double, ptr %arg.work, i64 %.2190.i
  br label %B420.if.i

B420.if.i:                                        ; preds = %B420.if.i, %B420.if.lr.ph.i
  %.2227.0171.i = phi i64 [ 0, %B420.if.lr.ph.i ], [ %.2296.i167, %B420.if.i ]
  %.2296.i167 = add nuw nsw i64 %.2227.0171.i, 1
  %.2324.i = getelementptr double, ptr %243, i64 %.2227.0171.i
  %.2325.i = load double, ptr %.2324.i, align 8, !noalias !252
  %.2327.i = fmul double %.2196.i, %.2325.i
  store double %.2327.i, ptr %.2324.i, align 8, !noalias !252
  %exitcond.not.i168 = icmp eq i64 %.519.i, %.2296.i167
  br i1 %exitcond.not.i168, label %B460.i, label %B420.if.i

B514.if.i:                                        ; preds = %B514.loopexit.i, %B514.if.lr.ph.i
  %.2379.0178.i = phi i64 [ %.2389.i, %B514.if.lr.ph.i ], [ %.2441.i, %B514.loopexit.i ]
  %.2376.0177.i = phi i64 [ %.2343.i, %B514.if.lr.ph.i ], [ %.2445.i, %B514.loopexit.i ]
  %.2441.i = add nsw i64 %.2379.0178.i, -1
  %.2445.i = add i64 %.2376.0177.i, 1
  %.2482.i = getelementptr double, ptr %240, i64 %.2376.0177.i
  %.2483.i = load double, ptr %.2482.i, align 8, !noalias !252
  br i1 %.2283170.not.i, label %B514.loopexit.i, label %B582.if.lr.ph.i

B582.if.lr.ph.i:                                  ; preds = %B514.if.i
  %.2473.i = getelementptr i64, ptr %239, i64 %.2376.0177.i
  %.2474.i169 = load i64, ptr %.2473.i, align 8, !noalias !252
  %.2476.i170 = mul nsw i64 %.2474.i169, %.519.i
  %244 = getelementptr double, ptr %241, i64 %.2476.i170
  br label %B582.if.i

B582.if.i:                                        ; preds = %B582.if.i, %B582.if.lr.ph.i
  %.2514.0174.i = phi i64 [ 0, %B582.if.lr.ph.i ], [ %.2583.i, %B582.if.i ]
  %.2583.i = add nuw nsw i64 %.2514.0174.i, 1
  %.2611.i = getelementptr double, ptr %242, i64 %.2514.0174.i
  %.2612.i = load double, ptr %.2611.i, align 8, !noalias !252
  %.2616.i = getelementptr double, ptr %244, i64 %.2514.0174.i
  %.2617.i = load double, ptr %.2616.i, align 8, !noalias !252
  %.2619.i = fmul double %.2483.i, %.2617.i
  %.2620.i = fadd double %.2612.i, %.2619.i
  store double %.2620.i, ptr %.2611.i, align 8, !noalias !252
  %exitcond182.not.i = icmp eq i64 %.519.i, %.2583.i
  br i1 %exitcond182.not.i, label %B514.loopexit.i, label %B582.if.i

B834:                                             ; preds = %B835, %forward
  %lp.6.0.lcssa = phi double [ %.1863.i, %forward ], [ %lp.7.1, %B835 ]
  store double %lp.6.0.lcssa, ptr %retptr, align 8
  ret void

B835:                                             ; preds = %B356.loopexit.i, %B804, %effects_forward, %B402, %regions_forward, %intrinsic_forward, %states_forward
  %lp.7.1 = phi double [ %.995, %B402 ], [ %.1843, %states_forward ], [ %.2139, %intrinsic_forward ], [ %.2435, %regions_forward ], [ %.2473, %effects_forward ], [ %.2473, %B804 ], [ %.2473, %B356.loopexit.i ]
  %exitcond197.not = icmp eq i64 %.480, %.387
  br i1 %exitcond197.not, label %B834, label %B164.if

B164.if:                                          ; preds = %B164.if.lr.ph, %B835
  %lp.6.0194 = phi double [ %.1863.i, %B164.if.lr.ph ], [ %lp.7.1, %B835 ]
  %.411.0193 = phi i64 [ 0, %B164.if.lr.ph ], [ %.480, %B835 ]
  %.480 = add nuw nsw i64 %.411.0193, 1
  %.604 = load i64, ptr %.603, align 8
  %.952 = load i64, ptr %.951, align 8
  %245 = getelementptr i64, ptr %arg.ints, i64 %.952
  %.955 = getelementptr i64, ptr %245, i64 %.411.0193
  %.956 = load i64, ptr %.955, align 8
  %246 = getelementptr i64, ptr %arg.ints, i64 %.604
  %.idx = mul i64 %.956, 496
  %247 = getelementptr i8, ptr %246, i64 %.idx
  %.277.i = getelementptr i8, ptr %247, i64 8
  %.278.i = load i64, ptr %.277.i, align 8, !noalias !255
  %.531.i171 = getelementptr i8, ptr %247, i64 16
  %.532.i172 = load i64, ptr %.531.i171, align 8, !noalias !255
  %.794.i173 = getelementptr i8, ptr %247, i64 40
  %.795.i174 = load i64, ptr %.794.i173, align 8, !noalias !255
  %.1048.i175 = getelementptr i8, ptr %247, i64 48
  %.1049.i176 = load i64, ptr %.1048.i175, align 8, !noalias !255
  %.1302.i = getelementptr i8, ptr %247, i64 32
  %.1303.i177 = load i64, ptr %.1302.i, align 8, !noalias !255
  %.1565.i = getelementptr i8, ptr %247, i64 72
  %.1566.i = load i64, ptr %.1565.i, align 8, !noalias !255
  %.1819.i = getelementptr i8, ptr %247, i64 56
  %.1820.i = load i64, ptr %.1819.i, align 8, !noalias !255
  %.2079.i178 = getelementptr i8, ptr %247, i64 88
  %.2080.i179 = load i64, ptr %.2079.i178, align 8, !noalias !255
  %.2081.not.i = icmp eq i64 %.2080.i179, 0
  br i1 %.2081.not.i, label %B448.i, label %B346.i

B346.i:                                           ; preds = %B164.if
  %.2179356.not.i = icmp slt i64 %.278.i, 1
  br i1 %.2179356.not.i, label %factor_forward, label %B368.if.lr.ph.i

B368.if.lr.ph.i:                                  ; preds = %B346.i
  %248 = getelementptr double, ptr %arg.work, i64 %.1566.i
  %249 = getelementptr i64, ptr %arg.ints, i64 %.1303.i177
  %250 = getelementptr double, ptr %arg.work, i64 %.1820.i
  br label %B368.if.i

B448.i:                                           ; preds = %B164.if
  %.2303.i = sub i64 %.278.i, %.532.i172
  %storemerge.i = tail call i64 @llvm.smax.i64(i64 %.2303.i, i64 0)
  %.2346362.not.i = icmp slt i64 %.2303.i, 1
  br i1 %.2346362.not.i, label %B564.i, label %B470.if.lr.ph.i

B470.if.lr.ph.i:                                  ; preds = %B448.i
  %.2467359.not.i = icmp slt i64 %.278.i, 1
  %251 = getelementptr double, ptr %arg.work, i64 %.1566.i
  %252 = getelementptr double, ptr %arg.work, i64 %.1820.i
  br label %B470.if.i

B470.loopexit.i:                                  ; preds = %B498.if.i, %B470.if.i
  %.2346.i = icmp samesign ugt i64 %.2293.0364.i, 1
  br i1 %.2346.i, label %B470.if.i, label %B564.i

B564.i:                                           ; preds = %B470.loopexit.i, %B448.i
  %.2621371.not.i = icmp slt i64 %.532.i172, 1
  br i1 %.2621371.not.i, label %B1160.preheader.i, label %B590.if.lr.ph.i

B590.if.lr.ph.i:                                  ; preds = %B564.i
  %253 = getelementptr i64, ptr %arg.ints, i64 %.1303.i177
  %254 = getelementptr i64, ptr %arg.ints, i64 %.795.i174
  %255 = getelementptr double, ptr %arg.floats, i64 %.1049.i176
  %256 = getelementptr double, ptr %arg.work, i64 %.1566.i
  %257 = getelementptr double, ptr %arg.work, i64 %.1820.i
  br label %B590.if.i

B1160.preheader.i:                                ; preds = %B1070.i, %B564.i
  %lp.3.0.lcssa.i182 = phi double [ 0.000000e+00, %B564.i ], [ %lp.2.1.lcssa.i, %B1070.i ]
  br i1 %.2346362.not.i, label %factor_forward, label %B1160.if.lr.ph.i

B1160.if.lr.ph.i:                                 ; preds = %B1160.preheader.i
  %.3394.i = getelementptr i8, ptr %247, i64 80
  %258 = getelementptr i64, ptr %arg.ints, i64 %.1303.i177
  %259 = getelementptr double, ptr %arg.work, i64 %.1566.i
  %260 = getelementptr double, ptr %arg.work, i64 %.1820.i
  br label %B1160.if.i

B688.i:                                           ; preds = %B642.if.i
  %.2833.i = getelementptr double, ptr %arg.x, i64 %.2821.i181
  %.2834.i = load double, ptr %.2833.i, align 8, !noalias !255
  %.2844.i = getelementptr double, ptr %269, i64 %.2707.0366.i
  %.2845.i = load double, ptr %.2844.i, align 8, !noalias !255
  %.2852.i = tail call double @llvm.fabs.f64(double %.2834.i)
  %.2860.i = fmul double %.2852.i, -2.000000e+00
  %.12.i.i.i = fcmp olt double %.2860.i, 0.000000e+00
  %.13.i.i.i = select i1 %.12.i.i.i, double 0.000000e+00, double %.2860.i
  %.35.i.i = tail call double @llvm.fabs.f64(double %.2860.i)
  %.36.i.i = fneg double %.35.i.i
  %.37.i.i = tail call double @llvm.exp.f64(double %.36.i.i)
  %.38.i.i = tail call double @log1p(double %.37.i.i)
  %.39.i.i183 = fadd double %.38.i.i, %.13.i.i.i
  %.2853.i = fsub double 0x3FE62E42FEFA39EF, %.2852.i
  %.2846.i = fmul double %.2845.i, 2.000000e+00
  %.2835.i = tail call double @tanh(double %.2834.i)
  %.2885.i = fsub double %.2853.i, %.39.i.i183
  %.2886.i = fmul double %.2846.i, %.2885.i
  %.2888.i = fadd double %lp.2.1368.i, %.2886.i
  %.2895.i = getelementptr double, ptr %arg.grad, i64 %.2821.i181
  %.2896.i = load double, ptr %.2895.i, align 8, !noalias !255
  %.2898.i = fmul double %.2846.i, %.2835.i
  %.2899.i = fsub double %.2896.i, %.2898.i
  store double %.2899.i, ptr %.2895.i, align 8, !noalias !255
  %.2905.i = fmul double %left.2.1369.i, %.2835.i
  %.2911.i = load double, ptr %.2833.i, align 8, !noalias !255
  %.2914.i = tail call double @cosh(double %.2911.i)
  %.2919.i = fdiv double %left.2.1369.i, %.2914.i
  br label %B1012.i

B1012.i:                                          ; preds = %B642.if.i, %B688.i
  %lp.4.2.i = phi double [ %.2888.i, %B688.i ], [ %lp.2.1368.i, %B642.if.i ]
  %left.3.2.i = phi double [ %.2919.i, %B688.i ], [ %left.2.1369.i, %B642.if.i ]
  %entry.2.2.i = phi double [ %.2905.i, %B688.i ], [ 0.000000e+00, %B642.if.i ]
  %.2946.i = getelementptr double, ptr %270, i64 %.2707.0366.i
  store double %entry.2.2.i, ptr %.2946.i, align 8, !noalias !255
  %.2950.i = fmul double %.2676.i, %entry.2.2.i
  %.2963.i = getelementptr double, ptr %271, i64 %.2707.0366.i
  store double %.2950.i, ptr %.2963.i, align 8, !noalias !255
  %exitcond384.not.i = icmp eq i64 %.2776.i, %.2565.0372.i
  br i1 %exitcond384.not.i, label %B1070.i, label %B642.if.i

B1070.i:                                          ; preds = %B1012.i, %B590.if.i
  %.2977.pre-phi.i = phi i64 [ 0, %B590.if.i ], [ %.2814.i, %B1012.i ]
  %lp.2.1.lcssa.i = phi double [ %lp.3.0374.i, %B590.if.i ], [ %lp.4.2.i, %B1012.i ]
  %left.2.1.lcssa.i = phi double [ 1.000000e+00, %B590.if.i ], [ %left.3.2.i, %B1012.i ]
  %261 = getelementptr double, ptr %256, i64 %.2977.pre-phi.i
  %.2984.i = getelementptr double, ptr %261, i64 %.2565.0372.i
  store double %left.2.1.lcssa.i, ptr %.2984.i, align 8, !noalias !255
  %.2988.i = fmul double %.2676.i, %left.2.1.lcssa.i
  %262 = getelementptr double, ptr %257, i64 %.2977.pre-phi.i
  %.3003.i = getelementptr double, ptr %262, i64 %.2565.0372.i
  store double %.2988.i, ptr %.3003.i, align 8, !noalias !255
  %exitcond385.not.i = icmp eq i64 %.2634.i, %.532.i172
  br i1 %exitcond385.not.i, label %B1160.preheader.i, label %B590.if.i

B1160.loopexit.i:                                 ; preds = %B1272.if.i, %B1160.if.i
  %.3101.i = icmp sgt i64 %.3048.0381.i, 1
  br i1 %.3101.i, label %B1160.if.i, label %factor_forward

B368.if.i:                                        ; preds = %B368.if.i, %B368.if.lr.ph.i
  %.2121.0358.i = phi i64 [ 0, %B368.if.lr.ph.i ], [ %.2192.i, %B368.if.i ]
  %.2192.i = add nuw nsw i64 %.2121.0358.i, 1
  %.2218.i = mul nuw nsw i64 %.2121.0358.i, %.278.i
  %263 = getelementptr double, ptr %248, i64 %.2218.i
  %.2223.i = getelementptr double, ptr %263, i64 %.2121.0358.i
  store double 1.000000e+00, ptr %.2223.i, align 8, !noalias !255
  %.2228.i = getelementptr i64, ptr %249, i64 %.2121.0358.i
  %.2229.i = load i64, ptr %.2228.i, align 8, !noalias !255
  %.2231.i = getelementptr double, ptr %arg.v, i64 %.2229.i
  %.2232.i = load double, ptr %.2231.i, align 8, !noalias !255
  %264 = getelementptr double, ptr %250, i64 %.2218.i
  %.2239.i = getelementptr double, ptr %264, i64 %.2121.0358.i
  store double %.2232.i, ptr %.2239.i, align 8, !noalias !255
  %exitcond.not.i180 = icmp eq i64 %.2192.i, %.278.i
  br i1 %exitcond.not.i180, label %factor_forward, label %B368.if.i

B470.if.i:                                        ; preds = %B470.loopexit.i, %B470.if.lr.ph.i
  %.2293.0364.i = phi i64 [ %storemerge.i, %B470.if.lr.ph.i ], [ %.2355.i, %B470.loopexit.i ]
  %.2290.0363.i = phi i64 [ %.532.i172, %B470.if.lr.ph.i ], [ %.2359.i, %B470.loopexit.i ]
  %.2355.i = add nsw i64 %.2293.0364.i, -1
  %.2359.i = add i64 %.2290.0363.i, 1
  br i1 %.2467359.not.i, label %B470.loopexit.i, label %B498.if.lr.ph.i

B498.if.lr.ph.i:                                  ; preds = %B470.if.i
  %265 = mul nsw i64 %.2290.0363.i, %.278.i
  %266 = getelementptr double, ptr %251, i64 %265
  %267 = getelementptr double, ptr %252, i64 %265
  br label %B498.if.i

B498.if.i:                                        ; preds = %B498.if.i, %B498.if.lr.ph.i
  %.2411.0360.i = phi i64 [ 0, %B498.if.lr.ph.i ], [ %.2480.i, %B498.if.i ]
  %.2480.i = add nuw nsw i64 %.2411.0360.i, 1
  %.2512.i = getelementptr double, ptr %266, i64 %.2411.0360.i
  store double 0.000000e+00, ptr %.2512.i, align 8, !noalias !255
  %.2521.i = getelementptr double, ptr %267, i64 %.2411.0360.i
  store double 0.000000e+00, ptr %.2521.i, align 8, !noalias !255
  %exitcond383.not.i = icmp eq i64 %.278.i, %.2480.i
  br i1 %exitcond383.not.i, label %B470.loopexit.i, label %B498.if.i

B590.if.i:                                        ; preds = %B1070.i, %B590.if.lr.ph.i
  %lp.3.0374.i = phi double [ 0.000000e+00, %B590.if.lr.ph.i ], [ %lp.2.1.lcssa.i, %B1070.i ]
  %.2565.0372.i = phi i64 [ 0, %B590.if.lr.ph.i ], [ %.2634.i, %B1070.i ]
  %.2634.i = add nuw nsw i64 %.2565.0372.i, 1
  %.2672.i = getelementptr i64, ptr %253, i64 %.2565.0372.i
  %.2673.i = load i64, ptr %.2672.i, align 8, !noalias !255
  %.2675.i = getelementptr double, ptr %arg.v, i64 %.2673.i
  %.2676.i = load double, ptr %.2675.i, align 8, !noalias !255
  %.2763365.not.i = icmp eq i64 %.2565.0372.i, 0
  br i1 %.2763365.not.i, label %B1070.i, label %B642.if.lr.ph.i

B642.if.lr.ph.i:                                  ; preds = %B590.if.i
  %.2814.i = mul nsw i64 %.2565.0372.i, %.278.i
  %268 = getelementptr i64, ptr %254, i64 %.2814.i
  %269 = getelementptr double, ptr %255, i64 %.2814.i
  %270 = getelementptr double, ptr %256, i64 %.2814.i
  %271 = getelementptr double, ptr %257, i64 %.2814.i
  br label %B642.if.i

B642.if.i:                                        ; preds = %B642.if.lr.ph.i, %B1012.i
  %left.2.1369.i = phi double [ 1.000000e+00, %B642.if.lr.ph.i ], [ %left.3.2.i, %B1012.i ]
  %lp.2.1368.i = phi double [ %lp.3.0374.i, %B642.if.lr.ph.i ], [ %lp.4.2.i, %B1012.i ]
  %.2707.0366.i = phi i64 [ 0, %B642.if.lr.ph.i ], [ %.2776.i, %B1012.i ]
  %.2776.i = add nuw nsw i64 %.2707.0366.i, 1
  %.2820.i = getelementptr i64, ptr %268, i64 %.2707.0366.i
  %.2821.i181 = load i64, ptr %.2820.i, align 8, !noalias !255
  %.2829.i = icmp sgt i64 %.2821.i181, -1
  br i1 %.2829.i, label %B688.i, label %B1012.i

B1160.if.i:                                       ; preds = %B1160.loopexit.i, %B1160.if.lr.ph.i
  %.3048.0381.i = phi i64 [ %storemerge.i, %B1160.if.lr.ph.i ], [ %.3110.i, %B1160.loopexit.i ]
  %.3045.0380.i = phi i64 [ %.532.i172, %B1160.if.lr.ph.i ], [ %.3114.i, %B1160.loopexit.i ]
  %.3110.i = add nsw i64 %.3048.0381.i, -1
  %.3114.i = add i64 %.3045.0380.i, 1
  %.3395.i = load i64, ptr %.3394.i, align 8, !noalias !255
  %.3397.i = sub i64 %.3045.0380.i, %.532.i172
  %272 = getelementptr i64, ptr %arg.ints, i64 %.3397.i
  %.3401.i = getelementptr i64, ptr %272, i64 %.3395.i
  %.3402.i = load i64, ptr %.3401.i, align 8, !noalias !255
  %.3407.i = getelementptr i64, ptr %258, i64 %.3045.0380.i
  %.3408.i = load i64, ptr %.3407.i, align 8, !noalias !255
  %.3410.i = getelementptr double, ptr %arg.v, i64 %.3408.i
  %.3411.i = load double, ptr %.3410.i, align 8, !noalias !255
  %.3499376.i = icmp sgt i64 %.3402.i, -1
  br i1 %.3499376.i, label %B1272.if.lr.ph.i, label %B1160.loopexit.i

B1272.if.lr.ph.i:                                 ; preds = %B1160.if.i
  %.3539.i = mul nsw i64 %.3402.i, %.278.i
  %273 = getelementptr double, ptr %259, i64 %.3539.i
  %.3548.i = mul nsw i64 %.3045.0380.i, %.278.i
  %274 = getelementptr double, ptr %259, i64 %.3548.i
  %275 = getelementptr double, ptr %260, i64 %.3548.i
  br label %B1272.if.i

B1272.if.i:                                       ; preds = %B1272.if.i, %B1272.if.lr.ph.i
  %.3443.0377.i = phi i64 [ 0, %B1272.if.lr.ph.i ], [ %.3512.i, %B1272.if.i ]
  %.3512.i = add nuw i64 %.3443.0377.i, 1
  %.3544.i = getelementptr double, ptr %273, i64 %.3443.0377.i
  %.3545.i = load double, ptr %.3544.i, align 8, !noalias !255
  %.3553.i = getelementptr double, ptr %274, i64 %.3443.0377.i
  store double %.3545.i, ptr %.3553.i, align 8, !noalias !255
  %.3565.i = fmul double %.3411.i, %.3545.i
  %.3573.i = getelementptr double, ptr %275, i64 %.3443.0377.i
  store double %.3565.i, ptr %.3573.i, align 8, !noalias !255
  %exitcond.not = icmp eq i64 %.3443.0377.i, %.3402.i
  br i1 %exitcond.not, label %B1160.loopexit.i, label %B1272.if.i

factor_forward: ; preds = %B368.if.i, %B1160.loopexit.i, %B346.i, %B1160.preheader.i
  %storemerge341.i = phi double [ %lp.3.0.lcssa.i182, %B1160.preheader.i ], [ 0.000000e+00, %B346.i ], [ %lp.3.0.lcssa.i182, %B1160.loopexit.i ], [ 0.000000e+00, %B368.if.i ]
  %.995 = fadd double %lp.6.0194, %storemerge341.i
  %.1253 = getelementptr i8, ptr %247, i64 448
  %.1254 = load i64, ptr %.1253, align 8
  %.1255 = icmp sgt i64 %.1254, -1
  br i1 %.1255, label %B376, label %B402
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
  %.853.i = load i64, ptr %0, align 8, !noalias !258
  %.93592.not.i = icmp slt i64 %.853.i, 1
  br i1 %.93592.not.i, label %residuals, label %B270.if.lr.ph.i

B270.if.lr.ph.i:                                  ; preds = %entry
  %.706.i = getelementptr i8, ptr %0, i64 160
  %.707.i = load i64, ptr %.706.i, align 8, !noalias !258
  %.569.i = getelementptr i8, ptr %0, i64 232
  %.570.i = load i64, ptr %.569.i, align 8, !noalias !258
  %.432.i = getelementptr i8, ptr %0, i64 184
  %.433.i = load i64, ptr %.432.i, align 8, !noalias !258
  %.289.i = getelementptr i8, ptr %0, i64 176
  %.290.i = load i64, ptr %.289.i, align 8, !noalias !258
  %.152.i = getelementptr i8, ptr %0, i64 168
  %.153.i = load i64, ptr %.152.i, align 8, !noalias !258
  %1 = getelementptr double, ptr %arg.floats, i64 %.707.i
  %2 = getelementptr i64, ptr %arg.ints, i64 %.153.i
  %3 = getelementptr double, ptr %arg.floats, i64 %.433.i
  %4 = getelementptr i64, ptr %arg.ints, i64 %.290.i
  %5 = getelementptr double, ptr %arg.work, i64 %arg.xi
  %6 = getelementptr double, ptr %arg.work, i64 %.570.i
  br label %B270.if.i

B394.i:                                           ; preds = %B340.if.i, %B270.if.i
  %total.2.1.lcssa.i = phi double [ %.981.i, %B270.if.i ], [ %.1132.i, %B340.if.i ]
  %.1147.i = getelementptr double, ptr %6, i64 %.877.093.i
  store double %total.2.1.lcssa.i, ptr %.1147.i, align 8, !noalias !258
  %exitcond.not.i = icmp eq i64 %.948.i, %.853.i
  br i1 %exitcond.not.i, label %residuals, label %B270.if.i

B270.if.i:                                        ; preds = %B394.i, %B270.if.lr.ph.i
  %.877.093.i = phi i64 [ 0, %B270.if.lr.ph.i ], [ %.948.i, %B394.i ]
  %.948.i = add nuw nsw i64 %.877.093.i, 1
  %.980.i = getelementptr double, ptr %1, i64 %.877.093.i
  %.981.i = load double, ptr %.980.i, align 8, !noalias !258
  %.989.i = getelementptr i64, ptr %2, i64 %.877.093.i
  %.990.i = load i64, ptr %.989.i, align 8, !noalias !258
  %.996.i = getelementptr i8, ptr %.989.i, i64 8
  %.997.i = load i64, ptr %.996.i, align 8, !noalias !258
  %.1034.i = sub i64 %.997.i, %.990.i
  %.107788.not.i = icmp slt i64 %.1034.i, 1
  br i1 %.107788.not.i, label %B394.i, label %B340.if.i

B340.if.i:                                        ; preds = %B270.if.i, %B340.if.i
  %total.2.191.i = phi double [ %.1132.i, %B340.if.i ], [ %.981.i, %B270.if.i ]
  %.1024.090.i = phi i64 [ %.1086.i, %B340.if.i ], [ %.1034.i, %B270.if.i ]
  %.1021.089.i = phi i64 [ %.1090.i, %B340.if.i ], [ %.990.i, %B270.if.i ]
  %.1086.i = add nsw i64 %.1024.090.i, -1
  %.1090.i = add i64 %.1021.089.i, 1
  %.1118.i = getelementptr double, ptr %3, i64 %.1021.089.i
  %.1119.i = load double, ptr %.1118.i, align 8, !noalias !258
  %.1123.i = getelementptr i64, ptr %4, i64 %.1021.089.i
  %.1124.i = load i64, ptr %.1123.i, align 8, !noalias !258
  %.1128.i = getelementptr double, ptr %5, i64 %.1124.i
  %.1129.i = load double, ptr %.1128.i, align 8, !noalias !258
  %.1130.i = fmul double %.1119.i, %.1129.i
  %.1132.i = fsub double %total.2.191.i, %.1130.i
  %.1077.i = icmp samesign ugt i64 %.1024.090.i, 1
  br i1 %.1077.i, label %B340.if.i, label %B394.i

residuals: ; preds = %B394.i, %entry
  %.723.i = getelementptr i8, ptr %0, i64 80
  %.724.i = load i64, ptr %.723.i, align 8, !noalias !261
  %.80682.not.i = icmp slt i64 %.724.i, 1
  br i1 %.80682.not.i, label %fill_prior, label %B240.if.lr.ph.i

B240.if.lr.ph.i:                                  ; preds = %residuals
  %.580.i = getelementptr i8, ptr %0, i64 136
  %.581.i = load i64, ptr %.580.i, align 8, !noalias !261
  %.443.i = getelementptr i8, ptr %0, i64 128
  %.444.i = load i64, ptr %.443.i, align 8, !noalias !261
  %.286.i = getelementptr i8, ptr %0, i64 112
  %.287.i = load i64, ptr %.286.i, align 8, !noalias !261
  %.149.i = getelementptr i8, ptr %0, i64 120
  %.150.i = load i64, ptr %.149.i, align 8, !noalias !261
  %7 = getelementptr i64, ptr %arg.ints, i64 %.444.i
  %8 = getelementptr i64, ptr %arg.ints, i64 %.581.i
  %9 = getelementptr double, ptr %arg.work, i64 %.150.i
  %10 = getelementptr double, ptr %arg.floats, i64 %.287.i
  br label %B240.if.i

B272.i:                                           ; preds = %B240.if.i
  %.877.i = getelementptr double, ptr %10, i64 %.748.083.i
  %.878.i = load double, ptr %.877.i, align 8, !noalias !261
  br label %B695.i

B300.i:                                           ; preds = %B240.if.i
  %11 = getelementptr i64, ptr %arg.ints, i64 %.852.i
  %.1140.i = getelementptr i8, ptr %11, i64 456
  %.1141.i = load i64, ptr %.1140.i, align 8, !noalias !261
  %.1396.i = getelementptr i8, ptr %11, i64 480
  %.1397.i = load i64, ptr %.1396.i, align 8, !noalias !261
  %.1402.i = getelementptr i64, ptr %8, i64 %.748.083.i
  %.1403.i = load i64, ptr %.1402.i, align 8, !noalias !261
  %.1404.i = ashr i64 %.1403.i, 1
  %.1416.i = add nsw i64 %.1404.i, %.1397.i
  %12 = getelementptr double, ptr %arg.work, i64 %.1397.i
  %13 = getelementptr double, ptr %12, i64 %.1141.i
  %.1426.i = getelementptr double, ptr %13, i64 %.1404.i
  %.1427.i = load double, ptr %.1426.i, align 8, !noalias !261
  %.1440.i = and i64 %.1403.i, 1
  %.1441.not.i = icmp eq i64 %.1440.i, 0
  br i1 %.1441.not.i, label %B496.i, label %B464.i

B464.i:                                           ; preds = %B300.i
  %.1418.i = getelementptr double, ptr %arg.work, i64 %.1416.i
  %.1419.i = load double, ptr %.1418.i, align 8, !noalias !261
  %.1460.i = fneg double %.1419.i
  %.1465.i = fmul double %.1427.i, %.1427.i
  %.1471.i = fdiv double %.1460.i, %.1465.i
  br label %B695.i

B496.i:                                           ; preds = %B300.i
  %.1489.i = fmul double %.1427.i, %.1427.i
  %.1493.i = fdiv double 1.000000e+00, %.1489.i
  %.1499.i = fmul double %product.3.085.i, %.1427.i
  %.1512.i = fcmp olt double %.1499.i, 0x2704A8729FC3DDB7
  br i1 %.1512.i, label %B534.i, label %B594.i

B534.i:                                           ; preds = %B496.i
  %.1515.i = tail call double @llvm.log.f64(double %.1499.i)
  %.1518.i = fmul double %.1515.i, 2.000000e+00
  %.1520.i = fadd double %gained.2.086.i, %.1518.i
  br label %B594.i

B594.i:                                           ; preds = %B534.i, %B496.i
  %gained.4.1.i = phi double [ %.1520.i, %B534.i ], [ %gained.2.086.i, %B496.i ]
  %product.5.1.i = phi double [ 1.000000e+00, %B534.i ], [ %.1499.i, %B496.i ]
  %.1537.i = add nsw i64 %.1404.i, 1
  %.1539.i = icmp slt i64 %.1537.i, %.1141.i
  br i1 %.1539.i, label %B612.i, label %B695.i

B612.i:                                           ; preds = %B594.i
  %14 = getelementptr double, ptr %arg.work, i64 %.1416.i
  %.1546.i = getelementptr i8, ptr %14, i64 8
  %.1547.i = load double, ptr %.1546.i, align 8, !noalias !261
  %.1561.i = getelementptr i8, ptr %.1426.i, i64 8
  %.1562.i = load double, ptr %.1561.i, align 8, !noalias !261
  %.1566.i = fdiv double %.1547.i, %.1562.i
  %.1567.i = fmul double %.1566.i, %.1566.i
  %.1569.i = fadd double %.1493.i, %.1567.i
  br label %B695.i

B694.loopexit.i:                                  ; preds = %B695.i
  %15 = tail call double @llvm.log.f64(double %product.4.1.i)
  %16 = fmul double %15, 2.000000e+00
  %17 = fadd double %gained.3.1.i, %16
  br label %fill_prior

B695.i:                                           ; preds = %B612.i, %B594.i, %B464.i, %B272.i
  %.1471.sink.i = phi double [ %.1471.i, %B464.i ], [ %.878.i, %B272.i ], [ %.1569.i, %B612.i ], [ %.1493.i, %B594.i ]
  %gained.3.1.i = phi double [ %gained.2.086.i, %B464.i ], [ %gained.2.086.i, %B272.i ], [ %gained.4.1.i, %B612.i ], [ %gained.4.1.i, %B594.i ]
  %product.4.1.i = phi double [ %product.3.085.i, %B464.i ], [ %product.3.085.i, %B272.i ], [ %product.5.1.i, %B612.i ], [ %product.5.1.i, %B594.i ]
  %.1478.i = getelementptr double, ptr %9, i64 %.748.083.i
  store double %.1471.sink.i, ptr %.1478.i, align 8, !noalias !261
  %exitcond.not.i181 = icmp eq i64 %.819.i, %.724.i
  br i1 %exitcond.not.i181, label %B694.loopexit.i, label %B240.if.i

B240.if.i:                                        ; preds = %B695.i, %B240.if.lr.ph.i
  %gained.2.086.i = phi double [ 0.000000e+00, %B240.if.lr.ph.i ], [ %gained.3.1.i, %B695.i ]
  %product.3.085.i = phi double [ 1.000000e+00, %B240.if.lr.ph.i ], [ %product.4.1.i, %B695.i ]
  %.748.083.i = phi i64 [ 0, %B240.if.lr.ph.i ], [ %.819.i, %B695.i ]
  %.819.i = add nuw nsw i64 %.748.083.i, 1
  %.851.i = getelementptr i64, ptr %7, i64 %.748.083.i
  %.852.i = load i64, ptr %.851.i, align 8, !noalias !261
  %.857.i = icmp slt i64 %.852.i, 0
  br i1 %.857.i, label %B272.i, label %B300.i

fill_prior: ; preds = %residuals, %B694.loopexit.i
  %.1629.i = phi double [ 0.000000e+00, %residuals ], [ %17, %B694.loopexit.i ]
  %.155.i = getelementptr i8, ptr %0, i64 8
  %.156.i = load i64, ptr %.155.i, align 8, !noalias !264
  %.293.i = getelementptr i8, ptr %0, i64 192
  %.294.i = load i64, ptr %.293.i, align 8, !noalias !264
  %.435.i = load i64, ptr %0, align 8, !noalias !264
  %.572.i = getelementptr i8, ptr %0, i64 56
  %.573.i = load i64, ptr %.572.i, align 8, !noalias !264
  %18 = getelementptr i64, ptr %arg.ints, i64 %.156.i
  %.579.i = getelementptr i64, ptr %18, i64 %.435.i
  %.580.i182 = load i64, ptr %.579.i, align 8, !noalias !264
  %.662329.not.i = icmp slt i64 %.580.i182, 1
  br i1 %.662329.not.i, label %B224.i, label %B200.if.lr.ph.i

B200.if.lr.ph.i:                                  ; preds = %fill_prior
  %19 = getelementptr double, ptr %arg.work, i64 %.294.i
  %20 = shl nuw i64 %.580.i182, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %19, i8 0, i64 %20, i1 false), !noalias !264
  br label %B224.i

B224.i:                                           ; preds = %B200.if.lr.ph.i, %fill_prior
  %.1129.i184 = load i64, ptr %.723.i, align 8, !noalias !264
  %.1209332.not.i = icmp slt i64 %.1129.i184, 1
  br i1 %.1209332.not.i, label %B418.i, label %B370.if.lr.ph.i

B370.if.lr.ph.i:                                  ; preds = %B224.i
  %.984.i = getelementptr i8, ptr %0, i64 120
  %.985.i = load i64, ptr %.984.i, align 8, !noalias !264
  %.846.i = getelementptr i8, ptr %0, i64 88
  %.847.i = load i64, ptr %.846.i, align 8, !noalias !264
  %21 = getelementptr double, ptr %arg.work, i64 %.985.i
  %22 = getelementptr i64, ptr %arg.ints, i64 %.847.i
  %23 = getelementptr double, ptr %arg.work, i64 %.294.i
  br label %B370.if.i

B418.i:                                           ; preds = %B370.if.i, %B224.i
  %.1413.i = getelementptr i8, ptr %0, i64 48
  %.1414.i = load i64, ptr %.1413.i, align 8, !noalias !264
  %.1494352.not.i = icmp slt i64 %.1414.i, 1
  br i1 %.1494352.not.i, label %assemble, label %B482.if.lr.ph.i

B482.if.lr.ph.i:                                  ; preds = %B418.i
  %24 = getelementptr i64, ptr %arg.ints, i64 %.573.i
  %25 = getelementptr double, ptr %arg.work, i64 %.294.i
  br label %B482.if.i

B890.i:                                           ; preds = %B482.if.i
  %.2726.i = getelementptr i64, ptr %arg.ints, i64 %.2705.i
  %.2727.i = load i64, ptr %.2726.i, align 8, !noalias !264
  %.2733.i = getelementptr double, ptr %25, i64 %.2727.i
  %.2734.i = load double, ptr %.2733.i, align 8, !noalias !264
  %.2737.i = getelementptr double, ptr %arg.work, i64 %.2386.i
  %.2738.i = load double, ptr %.2737.i, align 8, !noalias !264
  %.2743.i = getelementptr double, ptr %arg.floats, i64 %.2675.i
  %.2744.i = load double, ptr %.2743.i, align 8, !noalias !264
  %.2747.i = fmul double %.2738.i, %.2744.i
  %.2750.i = getelementptr double, ptr %arg.work, i64 %.2639.i
  %.2751.i = load double, ptr %.2750.i, align 8, !noalias !264
  %.2754.i = fmul double %.2747.i, %.2751.i
  %.2755.i = fadd double %.2734.i, %.2754.i
  store double %.2755.i, ptr %.2733.i, align 8, !noalias !264
  br label %B1383.i

B958.i:                                           ; preds = %B482.if.i
  %.2788.i = getelementptr i8, ptr %.1590.i, i64 16
  %.2789.i = load i64, ptr %.2788.i, align 8, !noalias !264
  %.2820.i = getelementptr i8, ptr %.1590.i, i64 24
  %.2821.i = load i64, ptr %.2820.i, align 8, !noalias !264
  %.2822.i = icmp eq i64 %.2789.i, %.2821.i
  %.2906349.not.i = icmp slt i64 %.2127.i, 1
  br i1 %.2906349.not.i, label %B1383.i, label %B1066.if.lr.ph.i

B1066.if.lr.ph.i:                                 ; preds = %B958.i
  %26 = getelementptr i64, ptr %arg.ints, i64 %.2705.i
  %27 = getelementptr double, ptr %arg.floats, i64 %.2675.i
  %28 = getelementptr double, ptr %arg.work, i64 %.2639.i
  %29 = getelementptr double, ptr %arg.work, i64 %.2386.i
  br label %B1066.if.i

B1066.loopexit.i:                                 ; preds = %B1324.i, %B1066.if.i
  %exitcond356.not.i = icmp eq i64 %.2919.i, %.2127.i
  br i1 %exitcond356.not.i, label %B1383.i, label %B1066.if.i

B1276.i:                                          ; preds = %B1202.if.i
  %.3190.i = add nsw i64 %.3128.0341.i, -1
  %.3194.i = add i64 %.3125.0340.i, 1
  %.3374.i = mul nsw i64 %.3125.0340.i, %.1874.i
  %gep345.i = getelementptr double, ptr %invariant.gep344.i, i64 %.3374.i
  %.3383.i = load double, ptr %gep345.i, align 8, !noalias !264
  %.3385.i = fmul double %.3364.i, %.3383.i
  %.3389.i = fadd double %total.2.3342.i, %.3385.i
  %.3181.i = icmp sgt i64 %.3128.0341.i, 1
  br i1 %.3181.i, label %B1202.if.lr.ph.i, label %B1324.i

B1324.i:                                          ; preds = %B1276.i
  %.3065.i = add nsw i64 %.3003.0348.i, -1
  %.3069.i = add nuw i64 %.3000.0347.i, 1
  %.3403.i = getelementptr double, ptr %33, i64 %.3000.0347.i
  %.3404.i = load double, ptr %.3403.i, align 8, !noalias !264
  %.3406.i = fadd double %.3389.i, %.3404.i
  store double %.3406.i, ptr %.3403.i, align 8, !noalias !264
  %.3056.i = icmp sgt i64 %.3003.0348.i, 1
  br i1 %.3056.i, label %B1168.if.lr.ph.i, label %B1066.loopexit.i

B1383.i:                                          ; preds = %B1066.loopexit.i, %B958.i, %B890.i
  %exitcond357.not.i = icmp eq i64 %.1507.i, %.1414.i
  br i1 %exitcond357.not.i, label %assemble, label %B482.if.i

B370.if.i:                                        ; preds = %B370.if.i, %B370.if.lr.ph.i
  %.1153.0333.i = phi i64 [ 0, %B370.if.lr.ph.i ], [ %.1222.i, %B370.if.i ]
  %.1222.i = add nuw nsw i64 %.1153.0333.i, 1
  %.1250.i = getelementptr double, ptr %21, i64 %.1153.0333.i
  %.1251.i = load double, ptr %.1250.i, align 8, !noalias !264
  %.1253.i = fmul double %arg.variance, %.1251.i
  %.1257.i = getelementptr i64, ptr %22, i64 %.1153.0333.i
  %.1258.i = load i64, ptr %.1257.i, align 8, !noalias !264
  %.1262.i = getelementptr double, ptr %23, i64 %.1258.i
  store double %.1253.i, ptr %.1262.i, align 8, !noalias !264
  %exitcond.not.i185 = icmp eq i64 %.1222.i, %.1129.i184
  br i1 %exitcond.not.i185, label %B418.i, label %B370.if.i

B482.if.i:                                        ; preds = %B1383.i, %B482.if.lr.ph.i
  %.1438.0353.i = phi i64 [ 0, %B482.if.lr.ph.i ], [ %.1507.i, %B1383.i ]
  %.1507.i = add nuw nsw i64 %.1438.0353.i, 1
  %.1590.idx.i = mul i64 %.1438.0353.i, 48
  %.1590.i = getelementptr i8, ptr %24, i64 %.1590.idx.i
  %.1591.i = load i64, ptr %.1590.i, align 8, !noalias !264
  %.1620.i = getelementptr i8, ptr %.1590.i, i64 8
  %.1621.i = load i64, ptr %.1620.i, align 8, !noalias !264
  %30 = getelementptr i64, ptr %arg.ints, i64 %.1591.i
  %.1873.i = getelementptr i8, ptr %30, i64 8
  %.1874.i = load i64, ptr %.1873.i, align 8, !noalias !264
  %31 = getelementptr i64, ptr %arg.ints, i64 %.1621.i
  %.2126.i = getelementptr i8, ptr %31, i64 8
  %.2127.i = load i64, ptr %.2126.i, align 8, !noalias !264
  %.2385.i = getelementptr i8, ptr %30, i64 56
  %.2386.i = load i64, ptr %.2385.i, align 8, !noalias !264
  %.2638.i = getelementptr i8, ptr %31, i64 56
  %.2639.i = load i64, ptr %.2638.i, align 8, !noalias !264
  %.2674.i = getelementptr i8, ptr %.1590.i, i64 32
  %.2675.i = load i64, ptr %.2674.i, align 8, !noalias !264
  %.2704.i = getelementptr i8, ptr %.1590.i, i64 40
  %.2705.i = load i64, ptr %.2704.i, align 8, !noalias !264
  %.2713.i = icmp eq i64 %.1874.i, 1
  %.2716.i = icmp eq i64 %.2127.i, 1
  %or.cond.i = select i1 %.2713.i, i1 %.2716.i, i1 false
  br i1 %or.cond.i, label %B890.i, label %B958.i

B1066.if.i:                                       ; preds = %B1066.loopexit.i, %B1066.if.lr.ph.i
  %.2853.0351.i = phi i64 [ %.2127.i, %B1066.if.lr.ph.i ], [ %.2915.i, %B1066.loopexit.i ]
  %.2850.0350.i = phi i64 [ 0, %B1066.if.lr.ph.i ], [ %.2919.i, %B1066.loopexit.i ]
  %smax.i = tail call i64 @llvm.smax.i64(i64 %.2853.0351.i, i64 0)
  %32 = add nuw i64 %smax.i, %.2850.0350.i
  %.2915.i = add nsw i64 %.2853.0351.i, -1
  %.2919.i = add nuw nsw i64 %.2850.0350.i, 1
  %.2896.sroa.0.0..i = select i1 %.2822.i, i64 %.2850.0350.i, i64 0
  %.3013.i = sub i64 %.1874.i, %.2896.sroa.0.0..i
  %.3056346.not.i = icmp slt i64 %.3013.i, 1
  br i1 %.3056346.not.i, label %B1066.loopexit.i, label %B1134.if.lr.ph.i

B1134.if.lr.ph.i:                                 ; preds = %B1066.if.i
  %.2951.i = getelementptr i64, ptr %26, i64 %.2850.0350.i
  %.2952.i = load i64, ptr %.2951.i, align 8, !noalias !264
  %invariant.gep.i = getelementptr double, ptr %28, i64 %.2850.0350.i
  %33 = getelementptr double, ptr %25, i64 %.2952.i
  br label %B1168.if.lr.ph.i

B1168.if.lr.ph.i:                                 ; preds = %B1134.if.lr.ph.i, %B1324.i
  %.3003.0348.i = phi i64 [ %.3013.i, %B1134.if.lr.ph.i ], [ %.3065.i, %B1324.i ]
  %.3000.0347.i = phi i64 [ %.2896.sroa.0.0..i, %B1134.if.lr.ph.i ], [ %.3069.i, %B1324.i ]
  %.3138.i = sub i64 %.1874.i, %.3000.0347.i
  %invariant.gep344.i = getelementptr double, ptr %29, i64 %.3000.0347.i
  br label %B1202.if.lr.ph.i

B1202.if.lr.ph.i:                                 ; preds = %B1168.if.lr.ph.i, %B1276.i
  %total.2.3342.i = phi double [ 0.000000e+00, %B1168.if.lr.ph.i ], [ %.3389.i, %B1276.i ]
  %.3128.0341.i = phi i64 [ %.3138.i, %B1168.if.lr.ph.i ], [ %.3190.i, %B1276.i ]
  %.3125.0340.i = phi i64 [ %.3000.0347.i, %B1168.if.lr.ph.i ], [ %.3194.i, %B1276.i ]
  %.3346.i = mul nsw i64 %.3125.0340.i, %.2127.i
  %34 = getelementptr double, ptr %27, i64 %.3346.i
  br label %B1202.if.i

B1202.if.i:                                       ; preds = %B1202.if.i, %B1202.if.lr.ph.i
  %inner.2.4338.i = phi double [ 0.000000e+00, %B1202.if.lr.ph.i ], [ %.3364.i, %B1202.if.i ]
  %.3250.0336.i = phi i64 [ %.2850.0350.i, %B1202.if.lr.ph.i ], [ %.3319.i, %B1202.if.i ]
  %.3319.i = add nuw i64 %.3250.0336.i, 1
  %.3351.i = getelementptr double, ptr %34, i64 %.3250.0336.i
  %.3352.i = load double, ptr %.3351.i, align 8, !noalias !264
  %.3354.i = mul nsw i64 %.3250.0336.i, %.2127.i
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.3354.i
  %.3361.i = load double, ptr %gep.i, align 8, !noalias !264
  %.3362.i = fmul double %.3352.i, %.3361.i
  %.3364.i = fadd double %inner.2.4338.i, %.3362.i
  %exitcond355.not.i = icmp eq i64 %.3319.i, %32
  br i1 %exitcond355.not.i, label %B1276.i, label %B1202.if.i

assemble: ; preds = %B1383.i, %B418.i
  %.150.i187 = load i64, ptr %0, align 8, !noalias !267
  %.1366238.not.i = icmp slt i64 %.150.i187, 1
  br i1 %.1366238.not.i, label %factorise, label %B408.if.lr.ph.i

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

B408.if.lr.ph.i:                                  ; preds = %assemble
  %.1263.i = getelementptr i8, ptr %0, i64 208
  %.1264.i = load i64, ptr %.1263.i, align 8, !noalias !267
  %.1127.i = load i64, ptr %.293.i, align 8, !noalias !267
  %.983.i = getelementptr i8, ptr %0, i64 152
  %.984.i188 = load i64, ptr %.983.i, align 8, !noalias !267
  %.846.i189 = getelementptr i8, ptr %0, i64 40
  %.847.i190 = load i64, ptr %.846.i189, align 8, !noalias !267
  %.703.i = getelementptr i8, ptr %0, i64 32
  %.704.i = load i64, ptr %.703.i, align 8, !noalias !267
  %.566.i = getelementptr i8, ptr %0, i64 24
  %.567.i = load i64, ptr %.566.i, align 8, !noalias !267
  %.423.i = getelementptr i8, ptr %0, i64 16
  %.424.i = load i64, ptr %.423.i, align 8, !noalias !267
  %.287.i192 = load i64, ptr %.155.i, align 8, !noalias !267
  %35 = getelementptr i64, ptr %arg.ints, i64 %.287.i192
  %36 = getelementptr double, ptr %arg.work, i64 %.1127.i
  %37 = getelementptr i64, ptr %arg.ints, i64 %.424.i
  %38 = getelementptr double, ptr %arg.work, i64 %.1264.i
  %39 = getelementptr i64, ptr %arg.ints, i64 %.567.i
  %40 = getelementptr i64, ptr %arg.ints, i64 %.704.i
  %41 = getelementptr i64, ptr %arg.ints, i64 %.847.i190
  %42 = getelementptr double, ptr %arg.floats, i64 %.984.i188
  br label %B408.if.i

B408.loopexit.i:                                  ; preds = %B1042.if.i, %B944.i
  %exitcond.not.i199 = icmp eq i64 %.1379.i, %.150.i187
  br i1 %exitcond.not.i199, label %factorise.2, label %B408.if.i

B518.i:                                           ; preds = %B474.if.i, %B408.if.i
  %.1569.i197 = getelementptr i64, ptr %39, i64 %.1308.0239.i
  %.1570.i = load i64, ptr %.1569.i197, align 8, !noalias !267
  %.1576.i = getelementptr i8, ptr %.1569.i197, i64 8
  %.1577.i = load i64, ptr %.1576.i, align 8, !noalias !267
  %.1614.i = sub i64 %.1577.i, %.1570.i
  %.1657232.not.i = icmp slt i64 %.1614.i, 1
  br i1 %.1657232.not.i, label %B756.i, label %B572.if.i

B572.loopexit.i:                                  ; preds = %B682.if.i, %B572.if.i
  %.1657.i = icmp samesign ugt i64 %.1604.0234.i, 1
  br i1 %.1657.i, label %B572.if.i, label %B756.i

B756.i:                                           ; preds = %B572.loopexit.i, %B518.i
  %.1884.i = getelementptr double, ptr %42, i64 %.1308.0239.i
  %.1885.i = load double, ptr %.1884.i, align 8, !noalias !267
  %.1895.i = getelementptr double, ptr %38, i64 %.1308.0239.i
  %.1896.i = load double, ptr %.1895.i, align 8, !noalias !267
  %.1898.i = fmul double %.1885.i, %.1896.i
  %.1904.i = fmul double %pivots.3.0242.i, %.1898.i
  %.1905.i = fcmp ogt double %.1904.i, 0x2704A8729FC3DDB7
  %.1911.i = fcmp olt double %.1904.i, 0x58D8C8DAC6A0342A
  %or.cond.i198 = and i1 %.1905.i, %.1911.i
  br i1 %or.cond.i198, label %B944.i, label %B844.i

B844.i:                                           ; preds = %B756.i
  %.1935.i = tail call double @llvm.log.f64(double %pivots.3.0242.i)
  %.1939.i = tail call double @llvm.log.f64(double %.1898.i)
  %.1940.i = fadd double %.1935.i, %.1939.i
  %.1942.i = fadd double %log_determinant.2.0241.i, %.1940.i
  br label %B944.i

B944.i:                                           ; preds = %B844.i, %B756.i
  %log_determinant.3.1.i = phi double [ %.1942.i, %B844.i ], [ %log_determinant.2.0241.i, %B756.i ]
  %pivots.4.1.i = phi double [ 1.000000e+00, %B844.i ], [ %.1904.i, %B756.i ]
  %.1951.i = tail call double @sqrt(double %.1898.i)
  %.1958.i = fdiv double %.1885.i, %.1951.i
  %.1968.i = getelementptr double, ptr %36, i64 %.1412.i
  store double %.1951.i, ptr %.1968.i, align 8, !noalias !267
  %.1971.i = add nsw i64 %.1412.i, 1
  %.2013.i = sub i64 %.1419.i194, %.1971.i
  %.2056235.not.i = icmp slt i64 %.2013.i, 1
  br i1 %.2056235.not.i, label %B408.loopexit.i, label %B1042.if.i

B408.if.i:                                        ; preds = %B408.loopexit.i, %B408.if.lr.ph.i
  %pivots.3.0242.i = phi double [ 1.000000e+00, %B408.if.lr.ph.i ], [ %pivots.4.1.i, %B408.loopexit.i ]
  %log_determinant.2.0241.i = phi double [ 0.000000e+00, %B408.if.lr.ph.i ], [ %log_determinant.3.1.i, %B408.loopexit.i ]
  %.1308.0239.i = phi i64 [ 0, %B408.if.lr.ph.i ], [ %.1379.i, %B408.loopexit.i ]
  %.1379.i = add nuw nsw i64 %.1308.0239.i, 1
  %.1411.i = getelementptr i64, ptr %35, i64 %.1308.0239.i
  %.1412.i = load i64, ptr %.1411.i, align 8, !noalias !267
  %.1418.i193 = getelementptr i8, ptr %.1411.i, i64 8
  %.1419.i194 = load i64, ptr %.1418.i193, align 8, !noalias !267
  %.1464.i = sub i64 %.1419.i194, %.1412.i
  %.1507226.not.i = icmp slt i64 %.1464.i, 1
  br i1 %.1507226.not.i, label %B518.i, label %B474.if.i

B474.if.i:                                        ; preds = %B408.if.i, %B474.if.i
  %.1454.0228.i = phi i64 [ %.1516.i, %B474.if.i ], [ %.1464.i, %B408.if.i ]
  %.1451.0227.i = phi i64 [ %.1520.i195, %B474.if.i ], [ %.1412.i, %B408.if.i ]
  %.1516.i = add nsw i64 %.1454.0228.i, -1
  %.1520.i195 = add i64 %.1451.0227.i, 1
  %.1548.i = getelementptr double, ptr %36, i64 %.1451.0227.i
  %.1549.i = load double, ptr %.1548.i, align 8, !noalias !267
  %.1553.i = getelementptr i64, ptr %37, i64 %.1451.0227.i
  %.1554.i = load i64, ptr %.1553.i, align 8, !noalias !267
  %.1558.i = getelementptr double, ptr %38, i64 %.1554.i
  store double %.1549.i, ptr %.1558.i, align 8, !noalias !267
  %.1507.i196 = icmp samesign ugt i64 %.1454.0228.i, 1
  br i1 %.1507.i196, label %B474.if.i, label %B518.i

B572.if.i:                                        ; preds = %B518.i, %B572.loopexit.i
  %.1604.0234.i = phi i64 [ %.1666.i, %B572.loopexit.i ], [ %.1614.i, %B518.i ]
  %.1601.0233.i = phi i64 [ %.1670.i, %B572.loopexit.i ], [ %.1570.i, %B518.i ]
  %.1666.i = add nsw i64 %.1604.0234.i, -1
  %.1670.i = add i64 %.1601.0233.i, 1
  %.1698.i = getelementptr i64, ptr %40, i64 %.1601.0233.i
  %.1699.i = load i64, ptr %.1698.i, align 8, !noalias !267
  %.1703.i = getelementptr double, ptr %36, i64 %.1699.i
  %.1704.i = load double, ptr %.1703.i, align 8, !noalias !267
  %.1708.i = getelementptr i64, ptr %41, i64 %.1601.0233.i
  %.1709.i = load i64, ptr %.1708.i, align 8, !noalias !267
  %.1713.i = getelementptr double, ptr %42, i64 %.1709.i
  %.1714.i = load double, ptr %.1713.i, align 8, !noalias !267
  %.1715.i = fmul double %.1704.i, %.1714.i
  %43 = getelementptr i64, ptr %35, i64 %.1709.i
  %.1728.i = getelementptr i8, ptr %43, i64 8
  %.1729.i = load i64, ptr %.1728.i, align 8, !noalias !267
  %.1766.i = sub i64 %.1729.i, %.1699.i
  %.1809229.not.i = icmp slt i64 %.1766.i, 1
  br i1 %.1809229.not.i, label %B572.loopexit.i, label %B682.if.i

B682.if.i:                                        ; preds = %B572.if.i, %B682.if.i
  %.1756.0231.i = phi i64 [ %.1818.i, %B682.if.i ], [ %.1766.i, %B572.if.i ]
  %.1753.0230.i = phi i64 [ %.1822.i, %B682.if.i ], [ %.1699.i, %B572.if.i ]
  %.1818.i = add nsw i64 %.1756.0231.i, -1
  %.1822.i = add i64 %.1753.0230.i, 1
  %.1850.i = getelementptr i64, ptr %37, i64 %.1753.0230.i
  %.1851.i = load i64, ptr %.1850.i, align 8, !noalias !267
  %.1855.i = getelementptr double, ptr %38, i64 %.1851.i
  %.1856.i = load double, ptr %.1855.i, align 8, !noalias !267
  %.1860.i = getelementptr double, ptr %36, i64 %.1753.0230.i
  %.1861.i = load double, ptr %.1860.i, align 8, !noalias !267
  %.1863.i = fmul double %.1715.i, %.1861.i
  %.1864.i = fsub double %.1856.i, %.1863.i
  store double %.1864.i, ptr %.1855.i, align 8, !noalias !267
  %.1809.i = icmp samesign ugt i64 %.1756.0231.i, 1
  br i1 %.1809.i, label %B682.if.i, label %B572.loopexit.i

B1042.if.i:                                       ; preds = %B944.i, %B1042.if.i
  %.2003.0237.i = phi i64 [ %.2065.i, %B1042.if.i ], [ %.2013.i, %B944.i ]
  %.2000.0236.i = phi i64 [ %.2069.i, %B1042.if.i ], [ %.1971.i, %B944.i ]
  %.2065.i = add nsw i64 %.2003.0237.i, -1
  %.2069.i = add i64 %.2000.0236.i, 1
  %.2097.i = getelementptr i64, ptr %37, i64 %.2000.0236.i
  %.2098.i = load i64, ptr %.2097.i, align 8, !noalias !267
  %.2102.i = getelementptr double, ptr %38, i64 %.2098.i
  %.2103.i = load double, ptr %.2102.i, align 8, !noalias !267
  %.2105.i = fmul double %.1958.i, %.2103.i
  %.2109.i = getelementptr double, ptr %36, i64 %.2000.0236.i
  store double %.2105.i, ptr %.2109.i, align 8, !noalias !267
  %.2056.i = icmp samesign ugt i64 %.2003.0237.i, 1
  br i1 %.2056.i, label %B1042.if.i, label %B408.loopexit.i

factorise.2: ; preds = %B408.loopexit.i
  %44 = tail call double @llvm.log.f64(double %pivots.4.1.i)
  %45 = fadd double %log_determinant.3.1.i, %44
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
  %46 = getelementptr double, ptr %arg.work, i64 %.697
  %47 = shl nuw i64 %.841.pre, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %46, i8 0, i64 %47, i1 false)
  br label %B358

B358:                                             ; preds = %factorise, %B334.if.lr.ph, %factorise.2
  %.697261 = phi i64 [ %.697254, %factorise ], [ %.697, %B334.if.lr.ph ], [ %.697, %factorise.2 ]
  %.696260 = phi ptr [ %.696253, %factorise ], [ %.696, %B334.if.lr.ph ], [ %.696, %factorise.2 ]
  %.559259 = phi i64 [ %.559252, %factorise ], [ %.559, %B334.if.lr.ph ], [ %.559, %factorise.2 ]
  %.415258 = phi i64 [ %.415250, %factorise ], [ %.415, %B334.if.lr.ph ], [ %.415, %factorise.2 ]
  %.277257 = phi i64 [ %.277248, %factorise ], [ %.277, %B334.if.lr.ph ], [ %.277, %factorise.2 ]
  %.2160.i256 = phi double [ 0.000000e+00, %factorise ], [ %45, %B334.if.lr.ph ], [ %45, %factorise.2 ]
  %.1051239.not = icmp slt i64 %.415258, 1
  br i1 %.1051239.not, label %B790, label %B384.if.lr.ph

B384.if.lr.ph:                                    ; preds = %B358
  %48 = getelementptr i64, ptr %arg.ints, i64 %.277257
  %49 = getelementptr double, ptr %arg.work, i64 %.559259
  %50 = getelementptr double, ptr %arg.work, i64 %.697261
  br label %B384.if

B384.loopexit:                                    ; preds = %B754, %B384.if
  %exitcond243.not = icmp eq i64 %.1064, %.415258
  br i1 %exitcond243.not, label %B790, label %B384.if

B754:                                             ; preds = %B688.if
  %.1930 = getelementptr double, ptr %63, i64 %.1676.0237
  store double %.1913, ptr %.1930, align 8
  %exitcond242.not = icmp eq i64 %.1745, %.1392
  br i1 %exitcond242.not, label %B384.loopexit, label %B688.if.lr.ph

B790:                                             ; preds = %B384.loopexit, %B358
  %.720.i = load i64, ptr %0, align 8, !noalias !270
  %.80294.not.i = icmp slt i64 %.720.i, 1
  br i1 %.80294.not.i, label %backward_solve, label %B232.if.lr.ph.i

B232.if.lr.ph.i:                                  ; preds = %B790
  %.573.i201 = load i64, ptr %.696260, align 8, !noalias !271
  %.435.i202 = load i64, ptr %.293.i, align 8, !noalias !271
  %.290.i203 = getelementptr i8, ptr %0, i64 16
  %.291.i = load i64, ptr %.290.i203, align 8, !noalias !271
  %.153.i205 = load i64, ptr %.155.i, align 8, !noalias !271
  %51 = getelementptr double, ptr %arg.work, i64 %.573.i201
  %52 = getelementptr i64, ptr %arg.ints, i64 %.153.i205
  %53 = getelementptr double, ptr %arg.work, i64 %.435.i202
  %.998.i = getelementptr i8, ptr %0, i64 152
  %54 = getelementptr i64, ptr %arg.ints, i64 %.291.i
  br label %B232.if.i

B232.loopexit.i:                                  ; preds = %B428.if.i, %B232.if.i
  %exitcond.not.i208 = icmp eq i64 %.815.i, %.720.i
  br i1 %exitcond.not.i208, label %forward_solve, label %B232.if.i

B232.if.i:                                        ; preds = %B232.loopexit.i, %B232.if.lr.ph.i
  %square.2.097.i = phi double [ 0.000000e+00, %B232.if.lr.ph.i ], [ %.1019.i, %B232.loopexit.i ]
  %.744.095.i = phi i64 [ 0, %B232.if.lr.ph.i ], [ %.815.i, %B232.loopexit.i ]
  %.815.i = add nuw nsw i64 %.744.095.i, 1
  %.843.i = getelementptr double, ptr %51, i64 %.744.095.i
  %.844.i = load double, ptr %.843.i, align 8, !noalias !271
  %.848.i = getelementptr i64, ptr %52, i64 %.744.095.i
  %.849.i = load i64, ptr %.848.i, align 8, !noalias !271
  %.853.i206 = getelementptr double, ptr %53, i64 %.849.i
  %.854.i = load double, ptr %.853.i206, align 8, !noalias !271
  %.858.i = fdiv double %.844.i, %.854.i
  %.999.i = load i64, ptr %.998.i, align 8, !noalias !271
  %55 = getelementptr double, ptr %arg.floats, i64 %.999.i
  %.1002.i = getelementptr double, ptr %55, i64 %.744.095.i
  %.1003.i = load double, ptr %.1002.i, align 8, !noalias !271
  %.1005.i = fmul double %.858.i, %.1003.i
  store double %.1005.i, ptr %.843.i, align 8, !noalias !271
  %.1017.i = fmul double %.858.i, %.1005.i
  %.1019.i = fadd double %square.2.097.i, %.1017.i
  %.1029.i = load i64, ptr %.848.i, align 8, !noalias !271
  %.1030.i = add nsw i64 %.1029.i, 1
  %.1035.i = getelementptr i8, ptr %.848.i, i64 8
  %.1036.i = load i64, ptr %.1035.i, align 8, !noalias !271
  %.1073.i = sub i64 %.1036.i, %.1030.i
  %.111691.not.i = icmp slt i64 %.1073.i, 1
  br i1 %.111691.not.i, label %B232.loopexit.i, label %B428.if.i

B428.if.i:                                        ; preds = %B232.if.i, %B428.if.i
  %.1063.093.i = phi i64 [ %.1125.i, %B428.if.i ], [ %.1073.i, %B232.if.i ]
  %.1060.092.i = phi i64 [ %.1129.i207, %B428.if.i ], [ %.1030.i, %B232.if.i ]
  %.1125.i = add nsw i64 %.1063.093.i, -1
  %.1129.i207 = add i64 %.1060.092.i, 1
  %.1157.i = getelementptr i64, ptr %54, i64 %.1060.092.i
  %.1158.i = load i64, ptr %.1157.i, align 8, !noalias !271
  %.1162.i = getelementptr double, ptr %51, i64 %.1158.i
  %.1163.i = load double, ptr %.1162.i, align 8, !noalias !271
  %.1167.i = getelementptr double, ptr %53, i64 %.1060.092.i
  %.1168.i = load double, ptr %.1167.i, align 8, !noalias !271
  %.1170.i = fmul double %.858.i, %.1168.i
  %.1171.i = fsub double %.1163.i, %.1170.i
  store double %.1171.i, ptr %.1162.i, align 8, !noalias !271
  %.1116.i = icmp samesign ugt i64 %.1063.093.i, 1
  br i1 %.1116.i, label %B428.if.i, label %B232.loopexit.i

forward_solve: ; preds = %B232.loopexit.i
  %.707.i209.pr = load i64, ptr %0, align 8, !noalias !274
  %.79095.not.i = icmp slt i64 %.707.i209.pr, 1
  br i1 %.79095.not.i, label %backward_solve, label %B238.if.lr.ph.i

B238.if.lr.ph.i:                                  ; preds = %forward_solve
  %.564.i = load i64, ptr %.696260, align 8, !noalias !274
  %.427.i = load i64, ptr %.293.i, align 8, !noalias !274
  %.284.i = load i64, ptr %.290.i203, align 8, !noalias !274
  %.147.i = load i64, ptr %.155.i, align 8, !noalias !274
  %56 = getelementptr double, ptr %arg.work, i64 %.564.i
  %57 = getelementptr i64, ptr %arg.ints, i64 %.147.i
  %58 = getelementptr double, ptr %arg.work, i64 %.427.i
  %59 = getelementptr i64, ptr %arg.ints, i64 %.284.i
  br label %B238.if.i

B368.i:                                           ; preds = %B314.if.i, %B238.if.i
  %total.2.1.lcssa.i217 = phi double [ %.836.i, %B238.if.i ], [ %.988.i, %B314.if.i ]
  %.1005.i218 = getelementptr double, ptr %58, i64 %.845.i
  %.1006.i = load double, ptr %.1005.i218, align 8, !noalias !274
  %.1011.i = fdiv double %total.2.1.lcssa.i217, %.1006.i
  store double %.1011.i, ptr %.835.i, align 8, !noalias !274
  %.790.i = icmp samesign ugt i64 %.732.097.in.i, 1
  br i1 %.790.i, label %B238.if.i, label %backward_solve

B238.if.i:                                        ; preds = %B368.i, %B238.if.lr.ph.i
  %.732.097.in.i = phi i64 [ %.707.i209.pr, %B238.if.lr.ph.i ], [ %.732.097.i, %B368.i ]
  %.732.097.i = add nsw i64 %.732.097.in.i, -1
  %.835.i = getelementptr double, ptr %56, i64 %.732.097.i
  %.836.i = load double, ptr %.835.i, align 8, !noalias !274
  %.844.i210 = getelementptr i64, ptr %57, i64 %.732.097.i
  %.845.i = load i64, ptr %.844.i210, align 8, !noalias !274
  %.846.i211 = add nsw i64 %.845.i, 1
  %.852.i212 = getelementptr i8, ptr %.844.i210, i64 8
  %.853.i213 = load i64, ptr %.852.i212, align 8, !noalias !274
  %.890.i = sub i64 %.853.i213, %.846.i211
  %.93390.not.i = icmp slt i64 %.890.i, 1
  br i1 %.93390.not.i, label %B368.i, label %B314.if.i

B314.if.i:                                        ; preds = %B238.if.i, %B314.if.i
  %total.2.193.i = phi double [ %.988.i, %B314.if.i ], [ %.836.i, %B238.if.i ]
  %.880.092.i = phi i64 [ %.942.i, %B314.if.i ], [ %.890.i, %B238.if.i ]
  %.877.091.i = phi i64 [ %.946.i, %B314.if.i ], [ %.846.i211, %B238.if.i ]
  %.942.i = add nsw i64 %.880.092.i, -1
  %.946.i = add i64 %.877.091.i, 1
  %.974.i = getelementptr double, ptr %58, i64 %.877.091.i
  %.975.i = load double, ptr %.974.i, align 8, !noalias !274
  %.979.i = getelementptr i64, ptr %59, i64 %.877.091.i
  %.980.i214 = load i64, ptr %.979.i, align 8, !noalias !274
  %.984.i215 = getelementptr double, ptr %56, i64 %.980.i214
  %.985.i216 = load double, ptr %.984.i215, align 8, !noalias !274
  %.986.i = fmul double %.975.i, %.985.i216
  %.988.i = fsub double %total.2.193.i, %.986.i
  %.933.i = icmp samesign ugt i64 %.880.092.i, 1
  br i1 %.933.i, label %B314.if.i, label %B368.i

backward_solve: ; preds = %B368.i, %B790, %forward_solve
  %square.2.0.lcssa.i225 = phi double [ 0.000000e+00, %B790 ], [ %.1019.i, %forward_solve ], [ %.1019.i, %B368.i ]
  %.136 = fadd double %.1629.i, %.2160.i256
  store double %square.2.0.lcssa.i225, ptr %retptr, align 8
  %retptr.repack177 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.136, ptr %retptr.repack177, align 8
  ret void

B384.if:                                          ; preds = %B384.if.lr.ph, %B384.loopexit
  %.995.0240 = phi i64 [ 0, %B384.if.lr.ph ], [ %.1064, %B384.loopexit ]
  %.1064 = add nuw nsw i64 %.995.0240, 1
  %.1111.idx = shl i64 %.995.0240, 4
  %.1111 = getelementptr i8, ptr %48, i64 %.1111.idx
  %.1112 = load i64, ptr %.1111, align 8
  %60 = getelementptr i64, ptr %arg.ints, i64 %.1112
  %.1391 = getelementptr i8, ptr %60, i64 8
  %.1392 = load i64, ptr %.1391, align 8
  %.1732236.not = icmp slt i64 %.1392, 1
  br i1 %.1732236.not, label %B384.loopexit, label %B654.if.lr.ph

B654.if.lr.ph:                                    ; preds = %B384.if
  %.1644 = getelementptr i8, ptr %60, i64 56
  %.1645 = load i64, ptr %.1644, align 8
  %.1135 = getelementptr i8, ptr %.1111, i64 8
  %.1136 = load i64, ptr %.1135, align 8
  %61 = getelementptr double, ptr %arg.work, i64 %.1645
  %62 = getelementptr double, ptr %49, i64 %.1136
  %63 = getelementptr double, ptr %50, i64 %.1136
  br label %B688.if.lr.ph

B688.if.lr.ph:                                    ; preds = %B754, %B654.if.lr.ph
  %.1676.0237 = phi i64 [ 0, %B654.if.lr.ph ], [ %.1745, %B754 ]
  %.1745 = add nuw nsw i64 %.1676.0237, 1
  %invariant.gep = getelementptr double, ptr %61, i64 %.1676.0237
  br label %B688.if

B688.if:                                          ; preds = %B688.if.lr.ph, %B688.if
  %total.2.2235 = phi double [ 0.000000e+00, %B688.if.lr.ph ], [ %.1913, %B688.if ]
  %.1801.0233 = phi i64 [ %.1676.0237, %B688.if.lr.ph ], [ %.1870, %B688.if ]
  %.1870 = add nuw i64 %.1801.0233, 1
  %.1896 = mul nsw i64 %.1801.0233, %.1392
  %gep = getelementptr double, ptr %invariant.gep, i64 %.1896
  %.1903 = load double, ptr %gep, align 8
  %.1909 = getelementptr double, ptr %62, i64 %.1801.0233
  %.1910 = load double, ptr %.1909, align 8
  %.1911 = fmul double %.1903, %.1910
  %.1913 = fadd double %total.2.2235, %.1911
  %exitcond.not = icmp eq i64 %.1870, %.1392
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

common.ret:                                       ; preds = %entry, %B414
  %storemerge = phi i64 [ 0, %B414 ], [ -3, %entry ]
  store i64 %storemerge, ptr %retptr, align 8
  ret void

B134:                                             ; preds = %entry
  %.167 = getelementptr i8, ptr %arg.model, i64 56
  %.168 = load i64, ptr %.167, align 8
  %.169 = inttoptr i64 %.168 to ptr
  %.172 = mul nsw i64 %.62, %arg.dim
  %.173 = getelementptr double, ptr %.169, i64 %.172
  %.58.i = getelementptr i8, ptr %arg.model, i64 40
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !277
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B134
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i

B100.i:                                           ; preds = %B134
  %.245.i = getelementptr i8, ptr %arg.model, i64 32
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !277
  %.247.i = inttoptr i64 %.246.i to ptr
  %.294.i = inttoptr i64 %.59.i to ptr
  %.38376.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.38376.not.i, label %from_scaled, label %B232.if.i

B72.if.i:                                         ; preds = %B50.i, %B72.if.i
  %.90.080.i = phi i64 [ %.161.i, %B72.if.i ], [ 0, %B50.i ]
  %.161.i = add nuw nsw i64 %.90.080.i, 1
  %.187.i = getelementptr double, ptr %arg.y, i64 %.90.080.i
  %.188.i = load double, ptr %.187.i, align 8, !noalias !277
  %.190.i = getelementptr double, ptr %.173, i64 %.90.080.i
  store double %.188.i, ptr %.190.i, align 8, !noalias !277
  %exitcond83.not.i = icmp eq i64 %arg.dim, %.161.i
  br i1 %exitcond83.not.i, label %from_scaled, label %B72.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.327.077.i = phi i64 [ %.396.i, %B232.if.i ], [ 0, %B100.i ]
  %.396.i = add nuw nsw i64 %.327.077.i, 1
  %.422.i = getelementptr double, ptr %.247.i, i64 %.327.077.i
  %.423.i = load double, ptr %.422.i, align 8, !noalias !277
  %.425.i = getelementptr double, ptr %.294.i, i64 %.327.077.i
  %.426.i = load double, ptr %.425.i, align 8, !noalias !277
  %.428.i = getelementptr double, ptr %arg.y, i64 %.327.077.i
  %.429.i = load double, ptr %.428.i, align 8, !noalias !277
  %.430.i = fmul double %.426.i, %.429.i
  %.431.i = fadd double %.423.i, %.430.i
  %.433.i = getelementptr double, ptr %.173, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !277
  %exitcond.not.i = icmp eq i64 %arg.dim, %.396.i
  br i1 %exitcond.not.i, label %from_scaled, label %B232.if.i

from_scaled: ; preds = %B232.if.i, %B72.if.i, %B50.i, %B100.i
  %.254 = getelementptr i8, ptr %arg.model, i64 48
  %.255 = load i64, ptr %.254, align 8
  %.256 = icmp sgt i64 %.255, 0
  br i1 %.256, label %B284, label %B414

B284:                                             ; preds = %from_scaled
  %.302 = load i64, ptr %arg.model, align 8
  %.303 = inttoptr i64 %.302 to ptr
  %.111.i = getelementptr i8, ptr %.303, i64 160
  %.112.i = load i64, ptr %.111.i, align 8, !noalias !280
  %0 = add i64 %.112.i, -2
  %.30284.i = icmp ult i64 %0, 9223372036854775807
  br i1 %.30284.i, label %B110.if.lr.ph.i, label %B414

B110.if.lr.ph.i:                                  ; preds = %B284
  %.346 = getelementptr i8, ptr %arg.model, i64 16
  %.347 = load i64, ptr %.346, align 8
  %.350 = inttoptr i64 %.347 to ptr
  %.211.i = getelementptr i8, ptr %.303, i64 176
  %.212.i = load i64, ptr %.211.i, align 8, !noalias !280
  %1 = getelementptr double, ptr %.350, i64 %.212.i
  %.571.i = getelementptr i8, ptr %.303, i64 168
  br label %B142.if.lr.ph.i

B238.i:                                           ; preds = %B142.if.i
  %2 = getelementptr i64, ptr %.303, i64 %.689.pre.i
  %.695.i = getelementptr i64, ptr %2, i64 %.247.086.i
  %.696.i = load i64, ptr %.695.i, align 8, !noalias !280
  %.698.i = getelementptr double, ptr %.173, i64 %.696.i
  %.699.i = load double, ptr %.698.i, align 8, !noalias !280
  %.701.i = fadd double %.582.i, %.699.i
  store double %.701.i, ptr %.698.i, align 8, !noalias !280
  %.302.i = icmp samesign ugt i64 %.247.086.i, 1
  br i1 %.302.i, label %B142.if.lr.ph.i, label %B414

B142.if.lr.ph.i:                                  ; preds = %B110.if.lr.ph.i, %B238.i
  %.247.086.i.in = phi i64 [ %.112.i, %B110.if.lr.ph.i ], [ %.247.086.i, %B238.i ]
  %.247.086.i = add i64 %.247.086.i.in, -1
  %.689.pre.i = load i64, ptr %.571.i, align 8, !noalias !280
  %.466.i = mul nsw i64 %.247.086.i, %.112.i
  %3 = getelementptr double, ptr %1, i64 %.466.i
  %4 = getelementptr i64, ptr %.303, i64 %.689.pre.i
  br label %B142.if.i

B142.if.i:                                        ; preds = %B142.if.i, %B142.if.lr.ph.i
  %total.2.183.i = phi double [ 0.000000e+00, %B142.if.lr.ph.i ], [ %.582.i, %B142.if.i ]
  %.370.081.i = phi i64 [ 0, %B142.if.lr.ph.i ], [ %.439.i, %B142.if.i ]
  %.439.i = add nuw nsw i64 %.370.081.i, 1
  %.471.i = getelementptr double, ptr %3, i64 %.370.081.i
  %.472.i = load double, ptr %.471.i, align 8, !noalias !280
  %.575.i = getelementptr i64, ptr %4, i64 %.370.081.i
  %.576.i = load i64, ptr %.575.i, align 8, !noalias !280
  %.578.i = getelementptr double, ptr %.173, i64 %.576.i
  %.579.i = load double, ptr %.578.i, align 8, !noalias !280
  %.580.i = fmul double %.472.i, %.579.i
  %.582.i = fadd double %total.2.183.i, %.580.i
  %exitcond.not.i10 = icmp eq i64 %.439.i, %.247.086.i
  br i1 %exitcond.not.i10, label %B238.i, label %B142.if.i

B414:                                             ; preds = %B238.i, %B284, %from_scaled
  %.385 = sitofp i64 %.62 to double
  store double %.385, ptr %arg.out, align 8
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
  %.562 = alloca double, align 8
  %.59 = load i64, ptr %arg.model, align 8
  %.60 = inttoptr i64 %.59 to ptr
  %.102 = getelementptr i8, ptr %arg.model, i64 16
  %.103 = load i64, ptr %.102, align 8
  %.104 = inttoptr i64 %.103 to ptr
  %.209 = getelementptr i8, ptr %.60, i64 128
  %.210 = load i64, ptr %.209, align 8
  %.212.not = icmp eq i64 %arg.dim, %.210
  br i1 %.212.not, label %B170, label %common.ret

common.ret:                                       ; preds = %B170, %entry, %joint_draw
  %.sink = phi i64 [ 0, %joint_draw ], [ -1, %entry ], [ -2, %B170 ]
  store i64 %.sink, ptr %retptr, align 8
  ret void

B170:                                             ; preds = %entry
  %.327 = load i64, ptr %.60, align 8
  %.329 = add nsw i64 %.327, %arg.dim
  %.332 = tail call ptr @calloc(i64 %.329, i64 8)
  %.338 = icmp eq ptr %.332, null
  br i1 %.338, label %common.ret, label %B256

B256:                                             ; preds = %B170
  %.454 = getelementptr i8, ptr %.60, i64 16
  %.455 = load i64, ptr %.454, align 8
  %.456 = getelementptr double, ptr %.332, i64 %.455
  %.557 = getelementptr double, ptr %.332, i64 %.327
  store double 0.000000e+00, ptr %.562, align 8
  call fastcc void @before_likelihood(ptr %.562, ptr %arg.x, ptr %.557, ptr nonnull %.332, ptr %.456, ptr nonnull %.332, ptr nonnull %.60, ptr %.104)
  %.686 = getelementptr i8, ptr %.60, i64 120
  %.687 = load i64, ptr %.686, align 8
  %0 = getelementptr i64, ptr %.60, i64 %.687
  %.122.i = getelementptr i8, ptr %0, i64 176
  %.123.i = load i64, ptr %.122.i, align 8, !noalias !283
  %.224.i = getelementptr i8, ptr %0, i64 24
  %.225.i = load i64, ptr %.224.i, align 8, !noalias !283
  %.314143.not.i = icmp slt i64 %.225.i, 1
  br i1 %.314143.not.i, label %B344.i, label %B108.if.lr.ph.i

B108.if.lr.ph.i:                                  ; preds = %B256
  %.455.i = getelementptr i8, ptr %0, i64 32
  %.693.i = getelementptr i8, ptr %0, i64 40
  %1 = getelementptr double, ptr %.332, i64 %.123.i
  br label %B108.if.i

B258.i:                                           ; preds = %B108.if.i
  %.579.i = getelementptr double, ptr %arg.x, i64 %.571.i
  %.580.i = load double, ptr %.579.i, align 8, !noalias !283
  br label %B328.i

B266.i:                                           ; preds = %B108.if.i
  %.589.i = getelementptr double, ptr %.332, i64 %.571.i
  %.590.i = load double, ptr %.589.i, align 8, !noalias !283
  %.694.i = load i64, ptr %.693.i, align 8, !noalias !283
  %2 = getelementptr double, ptr %.104, i64 %.694.i
  %.698.i = getelementptr double, ptr %2, i64 %.256.0144.i
  %.699.i = load double, ptr %.698.i, align 8, !noalias !283
  %.700.i = fsub double %.590.i, %.699.i
  br label %B328.i

B328.i:                                           ; preds = %B266.i, %B258.i
  %"$phi328.1.2.1.i" = phi double [ %.580.i, %B258.i ], [ %.700.i, %B266.i ]
  %.711.i = getelementptr double, ptr %1, i64 %.256.0144.i
  store double %"$phi328.1.2.1.i", ptr %.711.i, align 8, !noalias !283
  %exitcond.not.i = icmp eq i64 %.327.i, %.225.i
  br i1 %exitcond.not.i, label %B344.i, label %B108.if.i

B344.i:                                           ; preds = %B328.i, %B256
  %.836.i = getelementptr i8, ptr %0, i64 48
  %.837.i = load i64, ptr %.836.i, align 8, !noalias !283
  %.917150.not.i = icmp slt i64 %.837.i, 1
  br i1 %.917150.not.i, label %gather.2, label %B416.if.lr.ph.i

B416.if.lr.ph.i:                                  ; preds = %B344.i
  %.728.i = add nsw i64 %.225.i, %.123.i
  %.1061.i = getelementptr i8, ptr %0, i64 56
  br label %B416.if.i

B416.loopexit.i:                                  ; preds = %B580.if.i, %B416.if.i
  %position.2.1.lcssa.i = phi i64 [ %position.3.0153.i, %B416.if.i ], [ %.1959.i, %B580.if.i ]
  %exitcond155.not.i = icmp eq i64 %.930.i, %.837.i
  br i1 %exitcond155.not.i, label %gather.2, label %B416.if.i

B108.if.i:                                        ; preds = %B328.i, %B108.if.lr.ph.i
  %.256.0144.i = phi i64 [ 0, %B108.if.lr.ph.i ], [ %.327.i, %B328.i ]
  %.327.i = add nuw nsw i64 %.256.0144.i, 1
  %.456.i = load i64, ptr %.455.i, align 8, !noalias !283
  %3 = getelementptr i64, ptr %.60, i64 %.456.i
  %.461.idx.i = shl i64 %.256.0144.i, 4
  %.461.i = getelementptr i8, ptr %3, i64 %.461.idx.i
  %.462.i = load i64, ptr %.461.i, align 8, !noalias !283
  %.570.i = getelementptr i8, ptr %.461.i, i64 8
  %.571.i = load i64, ptr %.570.i, align 8, !noalias !283
  %.575.i = icmp eq i64 %.462.i, 0
  br i1 %.575.i, label %B258.i, label %B266.i

B416.if.i:                                        ; preds = %B416.loopexit.i, %B416.if.lr.ph.i
  %position.3.0153.i = phi i64 [ %.728.i, %B416.if.lr.ph.i ], [ %position.2.1.lcssa.i, %B416.loopexit.i ]
  %.861.0151.i = phi i64 [ 0, %B416.if.lr.ph.i ], [ %.930.i, %B416.loopexit.i ]
  %.930.i = add nuw nsw i64 %.861.0151.i, 1
  %.1062.i = load i64, ptr %.1061.i, align 8, !noalias !283
  %4 = getelementptr i64, ptr %.60, i64 %.1062.i
  %.1065.i = getelementptr i64, ptr %4, i64 %.861.0151.i
  %.1066.i = load i64, ptr %.1065.i, align 8, !noalias !283
  %.1322.i = getelementptr i64, ptr %.60, i64 %.1066.i
  %.1323.i = load i64, ptr %.1322.i, align 8, !noalias !283
  %.1576.i = getelementptr i8, ptr %.1322.i, i64 8
  %.1577.i = load i64, ptr %.1576.i, align 8, !noalias !283
  %.1578.i = mul nsw i64 %.1577.i, %.1323.i
  %.1658146.not.i = icmp slt i64 %.1578.i, 1
  br i1 %.1658146.not.i, label %B416.loopexit.i, label %B580.if.lr.ph.i

B580.if.lr.ph.i:                                  ; preds = %B416.if.i
  %.1948.i = getelementptr i8, ptr %.1322.i, i64 216
  br label %B580.if.i

B580.if.i:                                        ; preds = %B580.if.i, %B580.if.lr.ph.i
  %position.2.1149.i = phi i64 [ %position.3.0153.i, %B580.if.lr.ph.i ], [ %.1959.i, %B580.if.i ]
  %.1602.0147.i = phi i64 [ 0, %B580.if.lr.ph.i ], [ %.1671.i, %B580.if.i ]
  %.1671.i = add nuw nsw i64 %.1602.0147.i, 1
  %.1949.i = load i64, ptr %.1948.i, align 8, !noalias !283
  %5 = getelementptr double, ptr %.332, i64 %.1949.i
  %.1952.i = getelementptr double, ptr %5, i64 %.1602.0147.i
  %.1953.i = load double, ptr %.1952.i, align 8, !noalias !283
  %.1956.i = getelementptr double, ptr %.332, i64 %position.2.1149.i
  store double %.1953.i, ptr %.1956.i, align 8, !noalias !283
  %.1959.i = add nsw i64 %position.2.1149.i, 1
  %exitcond154.not.i = icmp eq i64 %.1671.i, %.1578.i
  br i1 %exitcond154.not.i, label %B416.loopexit.i, label %B580.if.i

gather.2: ; preds = %B416.loopexit.i, %B344.i
  %.818 = load i64, ptr %0, align 8
  %.819 = getelementptr double, ptr %.332, i64 %.818
  %.820 = load double, ptr %.819, align 8
  %.921 = getelementptr i8, ptr %0, i64 168
  %.922 = load i64, ptr %.921, align 8
  %.1023 = load i64, ptr %.122.i, align 8
  %.1024 = fmul double %.820, %.820
  call fastcc void @joint_forward(ptr %.32.i, i64 %.922, i64 %.1023, double %.1024, ptr nonnull %.332, ptr nonnull %.60, ptr readonly %.104)
  %.196.i = getelementptr i64, ptr %.60, i64 %.922
  %.197.i = load i64, ptr %.196.i, align 8, !noalias !286
  %.334.i = getelementptr i8, ptr %.196.i, i64 248
  %.335.i = load i64, ptr %.334.i, align 8, !noalias !286
  %.472.i = getelementptr i8, ptr %.196.i, i64 232
  %.473.i = load i64, ptr %.472.i, align 8, !noalias !286
  %.559195.not.i = icmp slt i64 %.197.i, 1
  br i1 %.559195.not.i, label %B274.i, label %B176.if.lr.ph.i

B176.if.lr.ph.i:                                  ; preds = %gather.2
  %6 = getelementptr double, ptr %.332, i64 %.335.i
  %7 = getelementptr double, ptr %.332, i64 %.473.i
  %sqrt = tail call double @llvm.sqrt.f64(double %.1024)
  br label %B176.if.i

B274.loopexit.i:                                  ; preds = %B176.if.i
  %.707.i.pr.pre211.pre.i = load i64, ptr %.196.i, align 8, !noalias !289
  br label %B274.i

B274.i:                                           ; preds = %B274.loopexit.i, %gather.2
  %.707.i.pr.pre211.i = phi i64 [ %.707.i.pr.pre211.pre.i, %B274.loopexit.i ], [ %.197.i, %gather.2 ]
  %.763.i = getelementptr i8, ptr %.196.i, i64 144
  %.764.i = load i64, ptr %.763.i, align 8, !noalias !286
  %.765.i = icmp sgt i64 %.764.i, 0
  br i1 %.765.i, label %B328.i12, label %B376.i

B328.i12:                                         ; preds = %B274.i
  %.428.i.i = getelementptr i8, ptr %.196.i, i64 8
  %.429.i.i = load i64, ptr %.428.i.i, align 8, !noalias !292
  %.566.i.i = getelementptr i8, ptr %.196.i, i64 16
  %.567.i.i = load i64, ptr %.566.i.i, align 8, !noalias !292
  %.740.i.i = getelementptr i8, ptr %.196.i, i64 192
  %.741.i.i = load i64, ptr %.740.i.i, align 8, !noalias !292
  %.879.i.i = load i64, ptr %.334.i, align 8, !noalias !292
  %.1016.i.i = getelementptr i8, ptr %.196.i, i64 208
  %.1017.i.i = load i64, ptr %.1016.i.i, align 8, !noalias !292
  %.1154.i.i = getelementptr i8, ptr %.196.i, i64 256
  %.1155.i.i = load i64, ptr %.1154.i.i, align 8, !noalias !292
  %.1193.i.i = shl nuw i64 %.764.i, 1
  %.1195.i.i = sub i64 %.707.i.pr.pre211.i, %.1193.i.i
  %.1281517.not.i.i = icmp slt i64 %.707.i.pr.pre211.i, 1
  br i1 %.1281517.not.i.i, label %B406.i.i, label %B382.if.lr.ph.i.i

B382.if.lr.ph.i.i:                                ; preds = %B328.i12
  %8 = getelementptr double, ptr %.332, i64 %.1017.i.i
  %9 = shl nuw i64 %.707.i.pr.pre211.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %8, i8 0, i64 %9, i1 false), !noalias !292
  br label %B406.i.i

B406.i.i:                                         ; preds = %B382.if.lr.ph.i.i, %B328.i12
  %.1331.i.i = mul i64 %.764.i, %.764.i
  %.1411520.i.i = icmp sgt i64 %.1331.i.i, 0
  br i1 %.1411520.i.i, label %B436.if.lr.ph.i.i, label %B460.i.i

B436.if.lr.ph.i.i:                                ; preds = %B406.i.i
  %10 = getelementptr double, ptr %.332, i64 %.1155.i.i
  %11 = shl i64 %.1331.i.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %10, i8 0, i64 %11, i1 false), !noalias !292
  br label %B460.i.i

B460.i.i:                                         ; preds = %B436.if.lr.ph.i.i, %B406.i.i
  %.1539526.not.i.i = icmp slt i64 %.1195.i.i, 1
  br i1 %.1539526.not.i.i, label %B626.i.i, label %B486.if.lr.ph.i.i

B486.if.lr.ph.i.i:                                ; preds = %B460.i.i
  %12 = getelementptr i64, ptr %.60, i64 %.429.i.i
  %13 = getelementptr i64, ptr %.60, i64 %.567.i.i
  %14 = getelementptr double, ptr %.332, i64 %.1017.i.i
  %15 = getelementptr double, ptr %.332, i64 %.741.i.i
  %16 = getelementptr double, ptr %.332, i64 %.879.i.i
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
  %19 = getelementptr double, ptr %.332, i64 %.1155.i.i
  %20 = getelementptr double, ptr %.332, i64 %.741.i.i
  br label %B652.if.i.i

B652.loopexit.i.i:                                ; preds = %B762.loopexit.i.i, %B652.if.i.i
  %.1829.i.i = icmp sgt i64 %.1776.0537.i.i, 1
  br i1 %.1829.i.i, label %B652.if.i.i, label %B1030.if.lr.ph.i.i

B762.loopexit.i.i:                                ; preds = %B1563.i.i, %B762.if.i.i
  %.2108.i.i = icmp sgt i64 %.2055.0534.i.i, 1
  br i1 %.2108.i.i, label %B762.if.i.i, label %B652.loopexit.i.i

B1030.if.lr.ph.i.i:                               ; preds = %B652.loopexit.i.i, %B626.i.i
  %21 = getelementptr double, ptr %.332, i64 %.1155.i.i
  %22 = getelementptr double, ptr %.332, i64 %.1017.i.i
  %23 = getelementptr double, ptr %22, i64 %.1195.i.i
  %24 = getelementptr double, ptr %.332, i64 %.879.i.i
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
  %.2994.i.i = load double, ptr %.2993.i.i, align 8, !noalias !292
  %.2995.i.i = fcmp ogt double %.2994.i.i, 0.000000e+00
  br i1 %.2995.i.i, label %B1304.i.i, label %B1342.i.i

B1304.i.i:                                        ; preds = %B1270.i.i
  %.3011.i.i = fdiv double %total.5.2.lcssa.i.i, %.2994.i.i
  br label %B1342.i.i

B1342.i.i:                                        ; preds = %B1304.i.i, %B1270.i.i, %B1204.i.i
  %total.6.2.i.i = phi double [ %sqrt.i.i, %B1204.i.i ], [ %.3011.i.i, %B1304.i.i ], [ 0.000000e+00, %B1270.i.i ]
  store double %total.6.2.i.i, ptr %.2794.i.i, align 8, !noalias !292
  %.3042.i.i = load double, ptr %.3041.i.i, align 8, !noalias !292
  %.idx497.i.i = shl i64 %.2689.0543.i.i, 4
  %27 = getelementptr i8, ptr %25, i64 %.idx497.i.i
  %.3053.i.i = getelementptr i8, ptr %27, i64 8
  %.3054.i.i = load double, ptr %.3053.i.i, align 8, !noalias !292
  %.3056.i.i = fmul double %total.6.2.i.i, %.3054.i.i
  %.3059.i.i = fadd double %.3042.i.i, %.3056.i.i
  store double %.3059.i.i, ptr %.3041.i.i, align 8, !noalias !292
  br i1 %.2947.i.i, label %B1454.i.i, label %B1064.if.i.i

B1454.i.i:                                        ; preds = %B1342.i.i
  %.2636.i.i = add i64 %.2567.0546.i.i, 1
  store double 0.000000e+00, ptr %31, align 8, !noalias !292
  %exitcond553.not.i.i = icmp eq i64 %.2636.i.i, %.764.i
  br i1 %exitcond553.not.i.i, label %B1514.preheader.i.i, label %B1064.if.lr.ph.i.i

B1563.i.i:                                        ; preds = %B898.else.if.i.i, %B828.if.i.i
  %.2247.i.i = icmp samesign ugt i64 %.2194.0531.i.i, 1
  br i1 %.2247.i.i, label %B828.if.i.i, label %B762.loopexit.i.i

B486.if.i.i:                                      ; preds = %B486.loopexit.i.i, %B486.if.lr.ph.i.i
  %.1483.0527.i.i = phi i64 [ 0, %B486.if.lr.ph.i.i ], [ %.1552.i.i, %B486.loopexit.i.i ]
  %.1552.i.i = add nuw nsw i64 %.1483.0527.i.i, 1
  %.1584.i.i = getelementptr i64, ptr %12, i64 %.1483.0527.i.i
  %.1585.i.i = load i64, ptr %.1584.i.i, align 8, !noalias !292
  %.1591.i.i = getelementptr i8, ptr %.1584.i.i, i64 8
  %.1592.i.i = load i64, ptr %.1591.i.i, align 8, !noalias !292
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
  %.1714.i.i = load i64, ptr %.1713.i.i, align 8, !noalias !292
  %.1718.i.i = getelementptr double, ptr %14, i64 %.1714.i.i
  %.1719.i.i = load double, ptr %.1718.i.i, align 8, !noalias !292
  %.1723.i.i = getelementptr double, ptr %15, i64 %.1616.0524.i.i
  %.1724.i.i = load double, ptr %.1723.i.i, align 8, !noalias !292
  %.1730.i.i = load double, ptr %.1729.i.i, align 8, !noalias !292
  %.1731.i.i = fmul double %.1724.i.i, %.1730.i.i
  %.1732.i.i = fadd double %.1719.i.i, %.1731.i.i
  store double %.1732.i.i, ptr %.1718.i.i, align 8, !noalias !292
  %.1672.i.i = icmp samesign ugt i64 %.1619.0525.i.i, 1
  br i1 %.1672.i.i, label %B542.if.i.i, label %B486.loopexit.i.i

B652.if.i.i:                                      ; preds = %B652.loopexit.i.i, %B652.if.lr.ph.i.i
  %.1776.0537.i.i = phi i64 [ %.1193.i.i, %B652.if.lr.ph.i.i ], [ %.1838.i.i, %B652.loopexit.i.i ]
  %.1773.0536.i.i = phi i64 [ %.1195.i.i, %B652.if.lr.ph.i.i ], [ %.1842.i.i, %B652.loopexit.i.i ]
  %.1838.i.i = add nsw i64 %.1776.0537.i.i, -1
  %.1842.i.i = add i64 %.1773.0536.i.i, 1
  %.2007.i.i = load i64, ptr %.2006.i.i, align 8, !noalias !292
  %28 = getelementptr double, ptr %.104, i64 %.2007.i.i
  %.2011.i.i = getelementptr double, ptr %28, i64 %.1773.0536.i.i
  %.2012.i.i = load double, ptr %.2011.i.i, align 8, !noalias !292
  %.2020.i.i = getelementptr i64, ptr %17, i64 %.1773.0536.i.i
  %.2021.i.i = load i64, ptr %.2020.i.i, align 8, !noalias !292
  %.2027.i.i = getelementptr i8, ptr %.2020.i.i, i64 8
  %.2028.i.i = load i64, ptr %.2027.i.i, align 8, !noalias !292
  %.2065.i.i = sub i64 %.2028.i.i, %.2021.i.i
  %.2108532.not.i.i = icmp slt i64 %.2065.i.i, 1
  br i1 %.2108532.not.i.i, label %B652.loopexit.i.i, label %B762.if.i.i

B762.if.i.i:                                      ; preds = %B652.if.i.i, %B762.loopexit.i.i
  %.2055.0534.i.i = phi i64 [ %.2117.i.i, %B762.loopexit.i.i ], [ %.2065.i.i, %B652.if.i.i ]
  %.2052.0533.i.i = phi i64 [ %.2121.i.i, %B762.loopexit.i.i ], [ %.2021.i.i, %B652.if.i.i ]
  %.2117.i.i = add nsw i64 %.2055.0534.i.i, -1
  %.2121.i.i = add i64 %.2052.0533.i.i, 1
  %.2165.i.i = load i64, ptr %.2020.i.i, align 8, !noalias !292
  %.2204.i.i = sub i64 %.2121.i.i, %.2165.i.i
  %.2247529.not.i.i = icmp slt i64 %.2204.i.i, 1
  br i1 %.2247529.not.i.i, label %B762.loopexit.i.i, label %B828.if.lr.ph.i.i

B828.if.lr.ph.i.i:                                ; preds = %B762.if.i.i
  %.2153.i.i = getelementptr i64, ptr %18, i64 %.2052.0533.i.i
  %.2154.i.i = load i64, ptr %.2153.i.i, align 8, !noalias !292
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
  %.2293.i.i = load i64, ptr %.2292.i.i, align 8, !noalias !292
  %.2295.i.i = sub nsw i64 %.2293.i.i, %.1195.i.i
  %.2358.0.i.i = and i64 %.2295.i.i, 1
  %.2388.not.i.i = icmp eq i64 %.2358.0.i.i, 0
  %or.cond.i.i = select i1 %.2340.not.i.i, i1 true, i1 %.2388.not.i.i
  br i1 %or.cond.i.i, label %B1563.i.i, label %B898.else.if.i.i

B898.else.if.i.i:                                 ; preds = %B828.if.i.i
  %.2448.0.i.i = ashr i64 %.2295.i.i, 1
  %.2485.i.i = getelementptr double, ptr %29, i64 %.2448.0.i.i
  %.2486.i.i = load double, ptr %.2485.i.i, align 8, !noalias !292
  %.2492.i.i = load double, ptr %.2491.i.i, align 8, !noalias !292
  %.2494.i.i = fmul double %.2012.i.i, %.2492.i.i
  %.2501.i.i = getelementptr double, ptr %20, i64 %.2191.0530.i.i
  %.2502.i.i = load double, ptr %.2501.i.i, align 8, !noalias !292
  %.2503.i.i = fmul double %.2494.i.i, %.2502.i.i
  %.2504.i.i = fadd double %.2486.i.i, %.2503.i.i
  store double %.2504.i.i, ptr %.2485.i.i, align 8, !noalias !292
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
  %.2795.i.i = load double, ptr %.2794.i.i, align 8, !noalias !292
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
  %.2925.i.i = load double, ptr %.2924.i.i, align 8, !noalias !292
  %.2933.i.i = getelementptr double, ptr %32, i64 %.2823.0539.i.i
  %.2934.i.i = load double, ptr %.2933.i.i, align 8, !noalias !292
  %.2935.i.i = fmul double %.2925.i.i, %.2934.i.i
  %.2937.i.i = fsub double %total.5.2541.i.i, %.2935.i.i
  %exitcond551.not.i.i = icmp eq i64 %.2892.i.i, %.2689.0543.i.i
  br i1 %exitcond551.not.i.i, label %B1188.i.i, label %B1118.if.i.i

B1514.if.i.i:                                     ; preds = %B1514.preheader.i.i, %B1514.if.i.i
  %.3116.0549.i.i = phi i64 [ %.3185.i.i, %B1514.if.i.i ], [ 0, %B1514.preheader.i.i ]
  %.3185.i.i = add nuw nsw i64 %.3116.0549.i.i, 1
  %.3213.i.i = getelementptr double, ptr %22, i64 %.3116.0549.i.i
  %.3214.i.i = load double, ptr %.3213.i.i, align 8, !noalias !292
  %.3218.i.i = getelementptr double, ptr %24, i64 %.3116.0549.i.i
  store double %.3214.i.i, ptr %.3218.i.i, align 8, !noalias !292
  store double 0.000000e+00, ptr %.3213.i.i, align 8, !noalias !292
  %exitcond554.not.i.i = icmp eq i64 %.707.i.pr.pre211.i, %.3185.i.i
  br i1 %exitcond554.not.i.i, label %spread_noise, label %B1514.if.i.i

spread_noise: ; preds = %B1514.if.i.i, %B1514.preheader.i.i
  %.720.i.i = load i64, ptr %.196.i, align 8, !noalias !286
  %.80294.not.i.i = icmp slt i64 %.720.i.i, 1
  br i1 %.80294.not.i.i, label %backward_solve.2, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %spread_noise
  %.573.i.i = load i64, ptr %.334.i, align 8, !noalias !295
  %.435.i.i = load i64, ptr %.740.i.i, align 8, !noalias !295
  %.291.i179.i = load i64, ptr %.566.i.i, align 8, !noalias !295
  %.153.i181.i = load i64, ptr %.428.i.i, align 8, !noalias !295
  %33 = getelementptr double, ptr %.332, i64 %.573.i.i
  %34 = getelementptr i64, ptr %.60, i64 %.153.i181.i
  %35 = getelementptr double, ptr %.332, i64 %.435.i.i
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
  %.844.i.i = load double, ptr %.843.i.i, align 8, !noalias !295
  %.848.i.i = getelementptr i64, ptr %34, i64 %.744.095.i.i
  %.849.i.i = load i64, ptr %.848.i.i, align 8, !noalias !295
  %.853.i.i = getelementptr double, ptr %35, i64 %.849.i.i
  %.854.i.i = load double, ptr %.853.i.i, align 8, !noalias !295
  %.858.i.i = fdiv double %.844.i.i, %.854.i.i
  %.999.i.i = load i64, ptr %.998.i.i, align 8, !noalias !295
  %37 = getelementptr double, ptr %.104, i64 %.999.i.i
  %.1002.i.i = getelementptr double, ptr %37, i64 %.744.095.i.i
  %.1003.i.i = load double, ptr %.1002.i.i, align 8, !noalias !295
  %.1005.i.i = fmul double %.858.i.i, %.1003.i.i
  store double %.1005.i.i, ptr %.843.i.i, align 8, !noalias !295
  %.1029.i.i = load i64, ptr %.848.i.i, align 8, !noalias !295
  %.1030.i.i = add nsw i64 %.1029.i.i, 1
  %.1035.i.i = getelementptr i8, ptr %.848.i.i, i64 8
  %.1036.i.i = load i64, ptr %.1035.i.i, align 8, !noalias !295
  %.1073.i.i = sub i64 %.1036.i.i, %.1030.i.i
  %.111691.not.i.i = icmp slt i64 %.1073.i.i, 1
  br i1 %.111691.not.i.i, label %B232.loopexit.i.i, label %B428.if.i.i

B428.if.i.i:                                      ; preds = %B232.if.i.i, %B428.if.i.i
  %.1063.093.i.i = phi i64 [ %.1125.i.i, %B428.if.i.i ], [ %.1073.i.i, %B232.if.i.i ]
  %.1060.092.i.i = phi i64 [ %.1129.i.i, %B428.if.i.i ], [ %.1030.i.i, %B232.if.i.i ]
  %.1125.i.i = add nsw i64 %.1063.093.i.i, -1
  %.1129.i.i = add i64 %.1060.092.i.i, 1
  %.1157.i.i = getelementptr i64, ptr %36, i64 %.1060.092.i.i
  %.1158.i.i = load i64, ptr %.1157.i.i, align 8, !noalias !295
  %.1162.i.i = getelementptr double, ptr %33, i64 %.1158.i.i
  %.1163.i.i = load double, ptr %.1162.i.i, align 8, !noalias !295
  %.1167.i.i = getelementptr double, ptr %35, i64 %.1060.092.i.i
  %.1168.i.i = load double, ptr %.1167.i.i, align 8, !noalias !295
  %.1170.i.i = fmul double %.858.i.i, %.1168.i.i
  %.1171.i.i = fsub double %.1163.i.i, %.1170.i.i
  store double %.1171.i.i, ptr %.1162.i.i, align 8, !noalias !295
  %.1116.i.i = icmp samesign ugt i64 %.1063.093.i.i, 1
  br i1 %.1116.i.i, label %B428.if.i.i, label %B232.loopexit.i.i

B376.loopexit.i:                                  ; preds = %B232.loopexit.i.i
  %.707.i.pr.pre.i = load i64, ptr %.196.i, align 8, !noalias !289
  br label %B376.i

B376.i:                                           ; preds = %B376.loopexit.i, %B274.i
  %.707.i.pr.i = phi i64 [ %.707.i.pr.pre.i, %B376.loopexit.i ], [ %.707.i.pr.pre211.i, %B274.i ]
  %.79095.not.i.i = icmp slt i64 %.707.i.pr.i, 1
  br i1 %.79095.not.i.i, label %backward_solve.2, label %B238.if.lr.ph.i.i

B238.if.lr.ph.i.i:                                ; preds = %B376.i
  %.564.i.i = load i64, ptr %.334.i, align 8, !noalias !289
  %.426.i.i = getelementptr i8, ptr %.196.i, i64 192
  %.427.i.i = load i64, ptr %.426.i.i, align 8, !noalias !289
  %.283.i.i = getelementptr i8, ptr %.196.i, i64 16
  %.284.i.i = load i64, ptr %.283.i.i, align 8, !noalias !289
  %.146.i.i = getelementptr i8, ptr %.196.i, i64 8
  %.147.i.i = load i64, ptr %.146.i.i, align 8, !noalias !289
  %38 = getelementptr double, ptr %.332, i64 %.564.i.i
  %39 = getelementptr i64, ptr %.60, i64 %.147.i.i
  %40 = getelementptr double, ptr %.332, i64 %.427.i.i
  %41 = getelementptr i64, ptr %.60, i64 %.284.i.i
  br label %B238.if.i.i

B368.i.i:                                         ; preds = %B314.if.i.i, %B238.if.i.i
  %total.2.1.lcssa.i.i = phi double [ %.836.i.i, %B238.if.i.i ], [ %.988.i.i, %B314.if.i.i ]
  %.1005.i186.i = getelementptr double, ptr %40, i64 %.845.i.i
  %.1006.i.i = load double, ptr %.1005.i186.i, align 8, !noalias !289
  %.1011.i.i = fdiv double %total.2.1.lcssa.i.i, %.1006.i.i
  store double %.1011.i.i, ptr %.835.i.i, align 8, !noalias !289
  %.790.i.i = icmp samesign ugt i64 %.732.097.in.i.i, 1
  br i1 %.790.i.i, label %B238.if.i.i, label %backward_solve.2

B238.if.i.i:                                      ; preds = %B368.i.i, %B238.if.lr.ph.i.i
  %.732.097.in.i.i = phi i64 [ %.707.i.pr.i, %B238.if.lr.ph.i.i ], [ %.732.097.i.i, %B368.i.i ]
  %.732.097.i.i = add nsw i64 %.732.097.in.i.i, -1
  %.835.i.i = getelementptr double, ptr %38, i64 %.732.097.i.i
  %.836.i.i = load double, ptr %.835.i.i, align 8, !noalias !289
  %.844.i184.i = getelementptr i64, ptr %39, i64 %.732.097.i.i
  %.845.i.i = load i64, ptr %.844.i184.i, align 8, !noalias !289
  %.846.i.i = add nsw i64 %.845.i.i, 1
  %.852.i.i = getelementptr i8, ptr %.844.i184.i, i64 8
  %.853.i185.i = load i64, ptr %.852.i.i, align 8, !noalias !289
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
  %.975.i.i = load double, ptr %.974.i.i, align 8, !noalias !289
  %.979.i.i = getelementptr i64, ptr %41, i64 %.877.091.i.i
  %.980.i.i = load i64, ptr %.979.i.i, align 8, !noalias !289
  %.984.i.i = getelementptr double, ptr %38, i64 %.980.i.i
  %.985.i.i = load double, ptr %.984.i.i, align 8, !noalias !289
  %.986.i.i = fmul double %.975.i.i, %.985.i.i
  %.988.i.i = fsub double %total.2.193.i.i, %.986.i.i
  %.933.i.i = icmp samesign ugt i64 %.880.092.i.i, 1
  br i1 %.933.i.i, label %B314.if.i.i, label %B368.i.i

backward_solve.2: ; preds = %B368.i.i, %B376.i, %spread_noise
  %.1137.i = getelementptr i8, ptr %.196.i, i64 64
  %.1138.i = load i64, ptr %.1137.i, align 8, !noalias !286
  %.1218205.not.i = icmp slt i64 %.1138.i, 1
  br i1 %.1218205.not.i, label %joint_draw, label %B502.if.lr.ph.i

B502.if.lr.ph.i:                                  ; preds = %backward_solve.2
  %.994.i = getelementptr i8, ptr %.196.i, i64 72
  %.995.i = load i64, ptr %.994.i, align 8, !noalias !286
  %42 = getelementptr i64, ptr %.60, i64 %.995.i
  %43 = getelementptr double, ptr %.332, i64 %.473.i
  %44 = getelementptr double, ptr %.332, i64 %.335.i
  br label %B502.if.i

B502.loopexit.i:                                  ; preds = %B898.i, %B502.if.i
  %exitcond210.not.i = icmp eq i64 %.1231.i, %.1138.i
  br i1 %exitcond210.not.i, label %joint_draw, label %B502.if.i

B898.i:                                           ; preds = %B810.if.i
  %.1912.i = add nuw nsw i64 %.1843.0203.i, 1
  %.2103.i = getelementptr double, ptr %49, i64 %.1843.0203.i
  store double %.2088.i, ptr %.2103.i, align 8, !noalias !286
  %exitcond209.not.i = icmp eq i64 %.1912.i, %.1559.i
  br i1 %exitcond209.not.i, label %B502.loopexit.i, label %B810.if.lr.ph.i

B176.if.i:                                        ; preds = %B176.if.i, %B176.if.lr.ph.i
  %.503.0197.i = phi i64 [ 0, %B176.if.lr.ph.i ], [ %.572.i, %B176.if.i ]
  %.572.i = add nuw nsw i64 %.503.0197.i, 1
  %.600.i = getelementptr double, ptr %6, i64 %.503.0197.i
  %.601.i = load double, ptr %.600.i, align 8, !noalias !286
  %.605.i = getelementptr double, ptr %7, i64 %.503.0197.i
  store double %.601.i, ptr %.605.i, align 8, !noalias !286
  %.610.i = getelementptr double, ptr %arg.noise, i64 %.503.0197.i
  %.611.i = load double, ptr %.610.i, align 8, !noalias !286
  %.612.i = fmul double %sqrt, %.611.i
  store double %.612.i, ptr %.600.i, align 8, !noalias !286
  %exitcond.not.i11 = icmp eq i64 %.572.i, %.197.i
  br i1 %exitcond.not.i11, label %B274.loopexit.i, label %B176.if.i

B502.if.i:                                        ; preds = %B502.loopexit.i, %B502.if.lr.ph.i
  %.1162.0206.i = phi i64 [ 0, %B502.if.lr.ph.i ], [ %.1231.i, %B502.loopexit.i ]
  %.1231.i = add nuw nsw i64 %.1162.0206.i, 1
  %.1278.idx.i = shl i64 %.1162.0206.i, 4
  %.1278.i = getelementptr i8, ptr %42, i64 %.1278.idx.i
  %.1279.i = load i64, ptr %.1278.i, align 8, !noalias !286
  %45 = getelementptr i64, ptr %.60, i64 %.1279.i
  %.1558.i = getelementptr i8, ptr %45, i64 8
  %.1559.i = load i64, ptr %.1558.i, align 8, !noalias !286
  %.1899202.not.i = icmp slt i64 %.1559.i, 1
  br i1 %.1899202.not.i, label %B502.loopexit.i, label %B772.if.lr.ph.i

B772.if.lr.ph.i:                                  ; preds = %B502.if.i
  %.1811.i = getelementptr i8, ptr %45, i64 56
  %.1812.i = load i64, ptr %.1811.i, align 8, !noalias !286
  %.1302.i = getelementptr i8, ptr %.1278.i, i64 8
  %.1303.i = load i64, ptr %.1302.i, align 8, !noalias !286
  %46 = getelementptr double, ptr %.332, i64 %.1812.i
  %47 = getelementptr double, ptr %43, i64 %.1303.i
  %48 = getelementptr double, ptr %44, i64 %.1303.i
  %49 = getelementptr double, ptr %arg.out, i64 %.1303.i
  br label %B810.if.lr.ph.i

B810.if.lr.ph.i:                                  ; preds = %B772.if.lr.ph.i, %B898.i
  %.1843.0203.i = phi i64 [ 0, %B772.if.lr.ph.i ], [ %.1912.i, %B898.i ]
  %.2064.i = mul nuw nsw i64 %.1843.0203.i, %.1559.i
  %50 = getelementptr double, ptr %46, i64 %.2064.i
  br label %B810.if.i

B810.if.i:                                        ; preds = %B810.if.i, %B810.if.lr.ph.i
  %total.2.2201.i = phi double [ 0.000000e+00, %B810.if.lr.ph.i ], [ %.2088.i, %B810.if.i ]
  %.1968.0199.i = phi i64 [ 0, %B810.if.lr.ph.i ], [ %.2037.i, %B810.if.i ]
  %.2037.i = add nuw nsw i64 %.1968.0199.i, 1
  %.2069.i = getelementptr double, ptr %50, i64 %.1968.0199.i
  %.2070.i = load double, ptr %.2069.i, align 8, !noalias !286
  %.2076.i = getelementptr double, ptr %47, i64 %.1968.0199.i
  %.2077.i = load double, ptr %.2076.i, align 8, !noalias !286
  %.2083.i = getelementptr double, ptr %48, i64 %.1968.0199.i
  %.2084.i = load double, ptr %.2083.i, align 8, !noalias !286
  %.2085.i = fadd double %.2077.i, %.2084.i
  %.2086.i = fmul double %.2070.i, %.2085.i
  %.2088.i = fadd double %total.2.2201.i, %.2086.i
  %exitcond208.not.i = icmp eq i64 %.1968.0199.i, %.1843.0203.i
  br i1 %exitcond208.not.i, label %B898.i, label %B810.if.i

joint_draw: ; preds = %B502.loopexit.i, %backward_solve.2
  tail call void @free(ptr %.332)
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
  %.31.i23 = load double, ptr %.17.i18, align 8, !noalias !298
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
!4 = distinct !{!4, !5, !"shear: %retptr"}
!5 = distinct !{!5, !"shear"}
!6 = !{!7}
!7 = distinct !{!7, !8, !"gaussian.2: %retptr"}
!8 = distinct !{!8, !"gaussian.2"}
!9 = !{!10, !7}
!10 = distinct !{!10, !11, !"gather.3: %retptr"}
!11 = distinct !{!11, !"gather.3"}
!12 = !{!13, !7}
!13 = distinct !{!13, !14, !"leaf_residuals: %retptr"}
!14 = distinct !{!14, !"leaf_residuals"}
!15 = !{!16, !7}
!16 = distinct !{!16, !17, !"joint_backward.2: %retptr"}
!17 = distinct !{!17, !"joint_backward.2"}
!18 = !{!19, !16, !7}
!19 = distinct !{!19, !20, !"invert.4: %retptr"}
!20 = distinct !{!20, !"invert.4"}
!21 = !{!22, !16, !7}
!22 = distinct !{!22, !23, !"by_kept: %retptr"}
!23 = distinct !{!23, !"by_kept"}
!24 = !{!25, !16, !7}
!25 = distinct !{!25, !26, !"by_factor.2: %retptr"}
!26 = distinct !{!26, !"by_factor.2"}
!27 = !{!28, !16, !7}
!28 = distinct !{!28, !29, !"by_factor.3: %retptr"}
!29 = distinct !{!29, !"by_factor.3"}
!30 = !{!31, !7}
!31 = distinct !{!31, !32, !"leaf_backward: %retptr"}
!32 = distinct !{!32, !"leaf_backward"}
!33 = !{!34, !7}
!34 = distinct !{!34, !35, !"scatter: %retptr"}
!35 = distinct !{!35, !"scatter"}
!36 = !{!37, !7}
!37 = distinct !{!37, !38, !"eliminate.2: %retptr"}
!38 = distinct !{!38, !"eliminate.2"}
!39 = !{!40, !37, !7}
!40 = distinct !{!40, !41, !"eliminate_single: %retptr"}
!41 = distinct !{!41, !"eliminate_single"}
!42 = !{!43, !37, !7}
!43 = distinct !{!43, !44, !"eliminate_pair: %retptr"}
!44 = distinct !{!44, !"eliminate_pair"}
!45 = !{!46, !37, !7}
!46 = distinct !{!46, !47, !"whitened: %retptr"}
!47 = distinct !{!47, !"whitened"}
!48 = !{!49, !37, !7}
!49 = distinct !{!49, !50, !"factored.2: %retptr"}
!50 = distinct !{!50, !"factored.2"}
!51 = !{!52, !37, !7}
!52 = distinct !{!52, !53, !"cholesky.2: %retptr"}
!53 = distinct !{!53, !"cholesky.2"}
!54 = !{!55, !37, !7}
!55 = distinct !{!55, !56, !"invert.5: %retptr"}
!56 = distinct !{!56, !"invert.5"}
!57 = !{!58, !37, !7}
!58 = distinct !{!58, !59, !"solve_apart: %retptr"}
!59 = distinct !{!59, !"solve_apart"}
!60 = !{!61, !37, !7}
!61 = distinct !{!61, !62, !"solve: %retptr"}
!62 = distinct !{!62, !"solve"}
!63 = !{!64, !7}
!64 = distinct !{!64, !65, !"substitute.2: %retptr"}
!65 = distinct !{!65, !"substitute.2"}
!66 = !{!67, !64, !7}
!67 = distinct !{!67, !68, !"substitute_single.2: %retptr"}
!68 = distinct !{!68, !"substitute_single.2"}
!69 = !{!70, !64, !7}
!70 = distinct !{!70, !71, !"substitute_pair.2: %retptr"}
!71 = distinct !{!71, !"substitute_pair.2"}
!72 = !{!73, !64, !7}
!73 = distinct !{!73, !74, !"apart_backward: %retptr"}
!74 = distinct !{!74, !"apart_backward"}
!75 = !{!76, !64, !7}
!76 = distinct !{!76, !77, !"whitened_backward.2: %retptr"}
!77 = distinct !{!77, !"whitened_backward.2"}
!78 = !{!79, !64, !7}
!79 = distinct !{!79, !80, !"own_gram_gradient: %retptr"}
!80 = distinct !{!80, !"own_gram_gradient"}
!81 = !{!82}
!82 = distinct !{!82, !83, !"after_likelihood.2: %retptr"}
!83 = distinct !{!83, !"after_likelihood.2"}
!84 = !{!85, !82}
!85 = distinct !{!85, !86, !"states_backward.2: %retptr"}
!86 = distinct !{!86, !"states_backward.2"}
!87 = !{!88, !82}
!88 = distinct !{!88, !89, !"intrinsic_backward.2: %retptr"}
!89 = distinct !{!89, !"intrinsic_backward.2"}
!90 = !{!91, !88, !82}
!91 = distinct !{!91, !92, !"portion: %retptr"}
!92 = distinct !{!92, !"portion"}
!93 = !{!94, !88, !82}
!94 = distinct !{!94, !95, !"portion.2: %retptr"}
!95 = distinct !{!95, !"portion.2"}
!96 = !{!97, !88, !82}
!97 = distinct !{!97, !98, !"bend: %retptr"}
!98 = distinct !{!98, !"bend"}
!99 = !{!100, !88, !82}
!100 = distinct !{!100, !101, !"bend: %retptr"}
!101 = distinct !{!101, !"bend"}
!102 = !{!103, !88, !82}
!103 = distinct !{!103, !104, !"bend: %retptr"}
!104 = distinct !{!104, !"bend"}
!105 = !{!106, !88, !82}
!106 = distinct !{!106, !107, !"bend: %retptr"}
!107 = distinct !{!107, !"bend"}
!108 = !{!109, !88, !82}
!109 = distinct !{!109, !110, !"portion_slope: %retptr"}
!110 = distinct !{!110, !"portion_slope"}
!111 = !{!112, !88, !82}
!112 = distinct !{!112, !113, !"portion_slope.2: %retptr"}
!113 = distinct !{!113, !"portion_slope.2"}
!114 = !{!115, !82}
!115 = distinct !{!115, !116, !"regions_backward.2: %retptr"}
!116 = distinct !{!116, !"regions_backward.2"}
!117 = !{!118, !82}
!118 = distinct !{!118, !119, !"correlate_backward: %retptr"}
!119 = distinct !{!119, !"correlate_backward"}
!120 = !{!121, !123, !82}
!121 = distinct !{!121, !122, !"is_single.3: %retptr"}
!122 = distinct !{!122, !"is_single.3"}
!123 = distinct !{!123, !124, !"effects_backward: %retptr"}
!124 = distinct !{!124, !"effects_backward"}
!125 = !{!126, !123, !82}
!126 = distinct !{!126, !127, !"single_backward.2: %retptr"}
!127 = distinct !{!127, !"single_backward.2"}
!128 = !{!129, !126, !123, !82}
!129 = distinct !{!129, !130, !"outer_of: %retptr"}
!130 = distinct !{!130, !"outer_of"}
!131 = !{!123, !82}
!132 = !{!133, !123, !82}
!133 = distinct !{!133, !134, !"squared.3: %retptr"}
!134 = distinct !{!134, !"squared.3"}
!135 = !{!136, !123, !82}
!136 = distinct !{!136, !137, !"tails_by_nu: %retptr"}
!137 = distinct !{!137, !"tails_by_nu"}
!138 = !{!139, !123, !82}
!139 = distinct !{!139, !140, !"weight_backward: %retptr"}
!140 = distinct !{!140, !"weight_backward"}
!141 = !{!142, !123, !82}
!142 = distinct !{!142, !143, !"outer_of: %retptr"}
!143 = distinct !{!143, !"outer_of"}
!144 = !{!145, !82}
!145 = distinct !{!145, !146, !"keep_backward.2: %retptr"}
!146 = distinct !{!146, !"keep_backward.2"}
!147 = !{!148, !82}
!148 = distinct !{!148, !149, !"factor_backward.2: %retptr"}
!149 = distinct !{!149, !"factor_backward.2"}
!150 = !{!151, !82}
!151 = distinct !{!151, !152, !"backward: %retptr"}
!152 = distinct !{!152, !"backward"}
!153 = !{!154, !156, !151, !82}
!154 = distinct !{!154, !155, !"nearest.7: %retptr"}
!155 = distinct !{!155, !"nearest.7"}
!156 = distinct !{!156, !157, !"climb_backward.2: %retptr"}
!157 = distinct !{!157, !"climb_backward.2"}
!158 = !{!156, !151, !82}
!159 = !{!160, !156, !151, !82}
!160 = distinct !{!160, !161, !"nearest_backward.3: %retptr"}
!161 = distinct !{!161, !"nearest_backward.3"}
!162 = !{!163, !156, !151, !82}
!163 = distinct !{!163, !164, !"nearest.7: %retptr"}
!164 = distinct !{!164, !"nearest.7"}
!165 = !{!166, !156, !151, !82}
!166 = distinct !{!166, !167, !"nearest_backward.3: %retptr"}
!167 = distinct !{!167, !"nearest_backward.3"}
!168 = !{!169}
!169 = distinct !{!169, !170, !"shear_backward: %retptr"}
!170 = distinct !{!170, !"shear_backward"}
!171 = !{!172}
!172 = distinct !{!172, !173, !"to_scaled.4: %retptr"}
!173 = distinct !{!173, !"to_scaled.4"}
!174 = !{!175}
!175 = distinct !{!175, !176, !"status.2: %retptr"}
!176 = distinct !{!176, !"status.2"}
!177 = !{!178}
!178 = distinct !{!178, !179, !"forward.2: %retptr"}
!179 = distinct !{!179, !"forward.2"}
!180 = !{!181, !178}
!181 = distinct !{!181, !182, !"climb.2: %retptr"}
!182 = distinct !{!182, !"climb.2"}
!183 = !{!184, !181, !178}
!184 = distinct !{!184, !185, !"nearest.7: %retptr"}
!185 = distinct !{!185, !"nearest.7"}
!186 = !{!187, !181, !178}
!187 = distinct !{!187, !188, !"nearest.7: %retptr"}
!188 = distinct !{!188, !"nearest.7"}
!189 = !{!190, !178}
!190 = distinct !{!190, !191, !"calculate.2: %retptr"}
!191 = distinct !{!191, !"calculate.2"}
!192 = !{!193, !178}
!193 = distinct !{!193, !194, !"priors: %retptr"}
!194 = distinct !{!194, !"priors"}
!195 = !{!196}
!196 = distinct !{!196, !197, !"keep: %retptr"}
!197 = distinct !{!197, !"keep"}
!198 = !{!199}
!199 = distinct !{!199, !200, !"states_forward.2: %retptr"}
!200 = distinct !{!200, !"states_forward.2"}
!201 = !{!202}
!202 = distinct !{!202, !203, !"intrinsic_forward.2: %retptr"}
!203 = distinct !{!203, !"intrinsic_forward.2"}
!204 = !{!205, !202}
!205 = distinct !{!205, !206, !"portion: %retptr"}
!206 = distinct !{!206, !"portion"}
!207 = !{!208, !202}
!208 = distinct !{!208, !209, !"portion.2: %retptr"}
!209 = distinct !{!209, !"portion.2"}
!210 = !{!211, !202}
!211 = distinct !{!211, !212, !"differences: %retptr"}
!212 = distinct !{!212, !"differences"}
!213 = !{!214, !202}
!214 = distinct !{!214, !215, !"bent: %retptr"}
!215 = distinct !{!215, !"bent"}
!216 = !{!217, !202}
!217 = distinct !{!217, !218, !"bent: %retptr"}
!218 = distinct !{!218, !"bent"}
!219 = !{!220}
!220 = distinct !{!220, !221, !"regions_forward.2: %retptr"}
!221 = distinct !{!221, !"regions_forward.2"}
!222 = !{!223, !220}
!223 = distinct !{!223, !224, !"turn: %retptr"}
!224 = distinct !{!224, !"turn"}
!225 = !{!226, !228}
!226 = distinct !{!226, !227, !"is_single.3: %retptr"}
!227 = distinct !{!227, !"is_single.3"}
!228 = distinct !{!228, !229, !"effects_forward.2: %retptr"}
!229 = distinct !{!229, !"effects_forward.2"}
!230 = !{!231, !228}
!231 = distinct !{!231, !232, !"single_forward: %retptr"}
!232 = distinct !{!232, !"single_forward"}
!233 = !{!234, !231, !228}
!234 = distinct !{!234, !235, !"outer_of: %retptr"}
!235 = distinct !{!235, !"outer_of"}
!236 = !{!228}
!237 = !{!238, !228}
!238 = distinct !{!238, !239, !"weight_of.2: %retptr"}
!239 = distinct !{!239, !"weight_of.2"}
!240 = !{!241, !228}
!241 = distinct !{!241, !242, !"outer_of: %retptr"}
!242 = distinct !{!242, !"outer_of"}
!243 = !{!244, !228}
!244 = distinct !{!244, !245, !"cholesky.2: %retptr"}
!245 = distinct !{!245, !"cholesky.2"}
!246 = !{!247, !228}
!247 = distinct !{!247, !248, !"squared.3: %retptr"}
!248 = distinct !{!248, !"squared.3"}
!249 = !{!250, !228}
!250 = distinct !{!250, !251, !"log_tails: %retptr"}
!251 = distinct !{!251, !"log_tails"}
!252 = !{!253}
!253 = distinct !{!253, !254, !"correlate: %retptr"}
!254 = distinct !{!254, !"correlate"}
!255 = !{!256}
!256 = distinct !{!256, !257, !"factor_forward.2: %retptr"}
!257 = distinct !{!257, !"factor_forward.2"}
!258 = !{!259}
!259 = distinct !{!259, !260, !"residuals.2: %retptr"}
!260 = distinct !{!260, !"residuals.2"}
!261 = !{!262}
!262 = distinct !{!262, !263, !"fill_prior.2: %retptr"}
!263 = distinct !{!263, !"fill_prior.2"}
!264 = !{!265}
!265 = distinct !{!265, !266, !"assemble.2: %retptr"}
!266 = distinct !{!266, !"assemble.2"}
!267 = !{!268}
!268 = distinct !{!268, !269, !"factorise.3: %retptr"}
!269 = distinct !{!269, !"factorise.3"}
!270 = !{}
!271 = !{!272}
!272 = distinct !{!272, !273, !"forward_solve.2: %retptr"}
!273 = distinct !{!273, !"forward_solve.2"}
!274 = !{!275}
!275 = distinct !{!275, !276, !"backward_solve.3: %retptr"}
!276 = distinct !{!276, !"backward_solve.3"}
!277 = !{!278}
!278 = distinct !{!278, !279, !"from_scaled.2: %retptr"}
!279 = distinct !{!279, !"from_scaled.2"}
!280 = !{!281}
!281 = distinct !{!281, !282, !"shear: %retptr"}
!282 = distinct !{!282, !"shear"}
!283 = !{!284}
!284 = distinct !{!284, !285, !"gather.3: %retptr"}
!285 = distinct !{!285, !"gather.3"}
!286 = !{!287}
!287 = distinct !{!287, !288, !"joint_draw.2: %retptr"}
!288 = distinct !{!288, !"joint_draw.2"}
!289 = !{!290, !287}
!290 = distinct !{!290, !291, !"backward_solve.3: %retptr"}
!291 = distinct !{!291, !"backward_solve.3"}
!292 = !{!293, !287}
!293 = distinct !{!293, !294, !"spread_noise.2: %retptr"}
!294 = distinct !{!294, !"spread_noise.2"}
!295 = !{!296, !287}
!296 = distinct !{!296, !297, !"forward_solve.2: %retptr"}
!297 = distinct !{!297, !"forward_solve.2"}
!298 = !{!299}
!299 = distinct !{!299, !300, !"log1p_any: %retptr"}
!300 = distinct !{!300, !"log1p_any"}
