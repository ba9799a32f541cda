; from sources 307f884d5f78e6f8a618f43c040bf572192d3adf5021e991af290634c93faf46

define internal fastcc void @by_cross_products(ptr noalias nonnull writeonly %retptr, i64 %arg.dim, ptr readonly %arg.y, ptr %arg.grad, ptr writeonly %arg.value, ptr readonly %arg.model) unnamed_addr {
entry:
  %.2216.i.i = alloca [4 x double], align 8
  %.12.i.i.i = alloca double, align 8
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
  %position.2.1.lcssa.i.i = phi i64 [ %position.3.0153.i.i, %B416.if.i.i ], [ %.1839.i.i, %B580.if.i.i ]
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
  %.1282.i.i = getelementptr i64, ptr %.63, i64 %.1066.i.i
  %.1283.i.i = load i64, ptr %.1282.i.i, align 8, !noalias !9
  %.1496.i.i = getelementptr i8, ptr %.1282.i.i, i64 8
  %.1497.i.i = load i64, ptr %.1496.i.i, align 8, !noalias !9
  %.1498.i.i = mul nsw i64 %.1497.i.i, %.1283.i.i
  %.1578146.not.i.i = icmp slt i64 %.1498.i.i, 1
  br i1 %.1578146.not.i.i, label %B416.loopexit.i.i, label %B580.if.lr.ph.i.i

B580.if.lr.ph.i.i:                                ; preds = %B416.if.i.i
  %.1828.i.i = getelementptr i8, ptr %.1282.i.i, i64 216
  br label %B580.if.i.i

B580.if.i.i:                                      ; preds = %B580.if.i.i, %B580.if.lr.ph.i.i
  %position.2.1149.i.i = phi i64 [ %position.3.0153.i.i, %B580.if.lr.ph.i.i ], [ %.1839.i.i, %B580.if.i.i ]
  %.1522.0147.i.i = phi i64 [ 0, %B580.if.lr.ph.i.i ], [ %.1591.i.i, %B580.if.i.i ]
  %.1591.i.i = add nuw nsw i64 %.1522.0147.i.i, 1
  %.1829.i.i = load i64, ptr %.1828.i.i, align 8, !noalias !9
  %10 = getelementptr double, ptr %.336, i64 %.1829.i.i
  %.1832.i.i = getelementptr double, ptr %10, i64 %.1522.0147.i.i
  %.1833.i.i = load double, ptr %.1832.i.i, align 8, !noalias !9
  %.1836.i.i = getelementptr double, ptr %.336, i64 %position.2.1149.i.i
  store double %.1833.i.i, ptr %.1836.i.i, align 8, !noalias !9
  %.1839.i.i = add nsw i64 %position.2.1149.i.i, 1
  %exitcond154.not.i.i = icmp eq i64 %.1591.i.i, %.1498.i.i
  br i1 %exitcond154.not.i.i, label %B416.loopexit.i.i, label %B580.if.i.i

gather: ; preds = %B416.loopexit.i.i, %B344.i.i
  %.580.i21 = getelementptr i8, ptr %.124.i, i64 64
  %.581.i = load i64, ptr %.580.i21, align 8, !noalias !6
  %.583.i = getelementptr double, ptr %.108, i64 %.581.i
  %.584.i = load double, ptr %.583.i, align 8, !noalias !6
  %.982474.not.i = icmp slt i64 %.238.i, 1
  br i1 %.982474.not.i, label %B648.i, label %B404.if.lr.ph.i

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
  %.1286.i = getelementptr double, ptr %16, i64 %.926.0476.i
  %.1287.i = load double, ptr %.1286.i, align 8, !noalias !6
  %.1292.i = getelementptr double, ptr %14, i64 %.926.0476.i
  %.1293.i = load double, ptr %.1292.i, align 8, !noalias !6
  %.1294.i = fmul double %.1287.i, 2.000000e+00
  %.1296.i = fsub double %product.2.1.lcssa.i, %.1294.i
  %.1297.i = fmul double %.1293.i, %.1296.i
  %.1299.i = fadd double %rss.4.0477.i, %.1297.i
  %.1303.i = fsub double %.1287.i, %product.2.1.lcssa.i
  %.1310.i = fdiv double %.1303.i, %.133.i
  %.1317.i = getelementptr double, ptr %15, i64 %.926.0476.i
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
  %other.2.2.lcssa.i.i = phi double [ %.1161.i.i, %B528.if.i.i ], [ %.1323.i.i, %B590.if.i.i ]
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
  %exitcond.not.i259.i = icmp eq i64 %.813.i.i, %.718.i.i
  br i1 %exitcond.not.i259.i, label %B804.if.lr.ph.i, label %B354.if.i.i

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
  %other.2.2208.i.i = phi double [ %.1161.i.i, %B590.if.lr.ph.i.i ], [ %.1323.i.i, %B590.if.i.i ]
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
  %.645.i282.i = getelementptr i8, ptr %.124.i, i64 160
  %.787.i.i = getelementptr i8, ptr %.124.i, i64 120
  %.1088.i.i = fneg double %.133.i
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
  %.2219486.not.i = icmp slt i64 %.1431.i, 1
  br i1 %.2219486.not.i, label %B1358.i, label %B1212.if.lr.ph.i

B1212.if.lr.ph.i:                                 ; preds = %B1082.i
  %.2357.i = getelementptr i8, ptr %.124.i, i64 112
  %.866.i.i = getelementptr i8, ptr %.124.i, i64 160
  %.1009.i.i = getelementptr i8, ptr %.124.i, i64 120
  %25 = fmul double %.133.i, 2.000000e+00
  %.1576.i.i = fdiv double -5.000000e-01, %.133.i
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
  %.1691556.not.i.i = icmp slt i64 %.1611.i.i, 1
  br i1 %.1691556.not.i.i, label %B758.i.i, label %B516.if.lr.ph.i.i

B516.if.lr.ph.i.i:                                ; preds = %invert
  %.1463.i260.i = getelementptr i8, ptr %.152.i.i.i, i64 136
  %.1464.i.i = load i64, ptr %.1463.i260.i, align 8, !noalias !15
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
  %.1832.i264.i = getelementptr i64, ptr %41, i64 %.1635.0558.i.i
  %.1833.i265.i = load i64, ptr %.1832.i264.i, align 8, !noalias !15
  %.1837.i.i = fmul double %.1835.i.i, %..i.i
  %.1841.i.i = fmul double %.1837.i.i, %.1768.i.i
  %42 = getelementptr i64, ptr %.63, i64 %.1809.i.i
  %.223.i.i.i = getelementptr i8, ptr %42, i64 376
  %.224.i.i.i = load i64, ptr %.223.i.i.i, align 8, !noalias !21
  %.435.i.i.i = getelementptr i8, ptr %42, i64 400
  %.436.i.i.i = load i64, ptr %.435.i.i.i, align 8, !noalias !21
  %.647.i.i.i = getelementptr i8, ptr %42, i64 408
  %.648.i.i.i = load i64, ptr %.647.i.i.i, align 8, !noalias !21
  %.658.i.i.i = ashr i64 %.1833.i265.i, 1
  %43 = getelementptr double, ptr %.336, i64 %.436.i.i.i
  %.666.i.i.i = getelementptr double, ptr %43, i64 %.658.i.i.i
  %.667.i.i.i = load double, ptr %.666.i.i.i, align 8, !noalias !21
  %44 = getelementptr double, ptr %43, i64 %.224.i.i.i
  %.674.i.i.i = getelementptr double, ptr %44, i64 %.658.i.i.i
  %.675.i.i.i = load double, ptr %.674.i.i.i, align 8, !noalias !21
  %.679.i.i.i = fmul double %.675.i.i.i, %.675.i.i.i
  %.683.i.i.i = fdiv double 1.000000e+00, %.679.i.i.i
  %.687.i.i.i = and i64 %.1833.i265.i, 1
  %.688.not.i.i.i = icmp eq i64 %.687.i.i.i, 0
  %45 = getelementptr double, ptr %.336, i64 %.648.i.i.i
  %.734.i.i.i = getelementptr double, ptr %45, i64 %.658.i.i.i
  %.735.i.i.i = load double, ptr %.734.i.i.i, align 8, !noalias !21
  br i1 %.688.not.i.i.i, label %B268.i.i.i, label %B202.i.i.i

B202.i.i.i:                                       ; preds = %B696.i.i
  %.705.i.i.i = fmul double %.667.i.i.i, 2.000000e+00
  %.707.i.i.i = fmul double %.667.i.i.i, %.705.i.i.i
  %.711.i494.i.i = fmul double %.707.i.i.i, %.683.i.i.i
  %.713.i.i.i = fmul double %.683.i.i.i, %.711.i494.i.i
  %.715.i.i.i = fadd double %.683.i.i.i, %.713.i.i.i
  %.719.i.i.i = fmul double %.1841.i.i, %.715.i.i.i
  %.722.i.i.i = fsub double %.735.i.i.i, %.719.i.i.i
  store double %.722.i.i.i, ptr %.734.i.i.i, align 8, !noalias !21
  br label %B3035.i.i

B268.i.i.i:                                       ; preds = %B696.i.i
  %.737.i.i.i = fmul double %.1841.i.i, 2.000000e+00
  %.739.i.i.i = fmul double %.737.i.i.i, %.667.i.i.i
  %.741.i.i.i = fmul double %.739.i.i.i, %.683.i.i.i
  %.743.i.i.i = fmul double %.683.i.i.i, %.741.i.i.i
  %.746.i.i.i = fmul double %.667.i.i.i, %.683.i.i.i
  %.751.i.i.i = fadd double %.746.i.i.i, %.743.i.i.i
  %.752.i.i.i = fadd double %.735.i.i.i, %.751.i.i.i
  store double %.752.i.i.i, ptr %.734.i.i.i, align 8, !noalias !21
  %.757.i.i.i = add nsw i64 %.658.i.i.i, 1
  %.759.i.i.i = icmp slt i64 %.757.i.i.i, %.224.i.i.i
  br i1 %.759.i.i.i, label %B350.i.i.i, label %B3035.i.i

B350.i.i.i:                                       ; preds = %B268.i.i.i
  %.766.i.i.i = getelementptr i8, ptr %.666.i.i.i, i64 8
  %.767.i.i.i = load double, ptr %.766.i.i.i, align 8, !noalias !21
  %.779.i.i.i = getelementptr i8, ptr %.674.i.i.i, i64 8
  %.780.i.i.i = load double, ptr %.779.i.i.i, align 8, !noalias !21
  %.790.i.i.i = getelementptr i8, ptr %.734.i.i.i, i64 8
  %.791.i.i.i = load double, ptr %.790.i.i.i, align 8, !noalias !21
  %.796.i.i.i = fmul double %.737.i.i.i, %.767.i.i.i
  %.797.i.i.i = fmul double %.780.i.i.i, %.780.i.i.i
  %.798.i.i.i = fmul double %.780.i.i.i, %.797.i.i.i
  %.799.i.i.i = fmul double %.780.i.i.i, %.798.i.i.i
  %.803.i.i.i = fdiv double %.796.i.i.i, %.799.i.i.i
  %.804.i.i.i = fadd double %.791.i.i.i, %.803.i.i.i
  store double %.804.i.i.i, ptr %.790.i.i.i, align 8, !noalias !21
  br label %B3035.i.i

B758.loopexit.i.i:                                ; preds = %B3035.i.i
  %46 = fmul double %.1798.i.i, -5.000000e-01
  br label %B758.i.i

B758.i.i:                                         ; preds = %B758.loopexit.i.i, %invert
  %trace.2.0.lcssa.i.i = phi double [ -0.000000e+00, %invert ], [ %46, %B758.loopexit.i.i ]
  %.2310.i.i = getelementptr i8, ptr %.152.i.i.i, i64 48
  %.2311.i.i = load i64, ptr %.2310.i.i, align 8, !noalias !15
  %.2391566.not.i.i = icmp slt i64 %.2311.i.i, 1
  br i1 %.2391566.not.i.i, label %B2014.i.i, label %B906.if.lr.ph.i.i

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
  %.3106.i.i = getelementptr i64, ptr %.63, i64 %.3075.i.i
  %.3107.i.i = load i64, ptr %.3106.i.i, align 8, !noalias !15
  %.3113.i.i = getelementptr double, ptr %48, i64 %.3107.i.i
  %.3114.i.i = load double, ptr %.3113.i.i, align 8, !noalias !15
  %.3121.i.i = getelementptr double, ptr %49, i64 %.2982.i.i
  %.3122.i.i = load double, ptr %.3121.i.i, align 8, !noalias !15
  %.3129.i.i = getelementptr double, ptr %49, i64 %.3011.i.i
  %.3130.i.i = load double, ptr %.3129.i.i, align 8, !noalias !15
  %.3131.i.i = fmul double %.3122.i.i, %.3130.i.i
  %.3133.i.i = fmul double %.195.i.i, %.3131.i.i
  %.3134.i.i = fadd double %.3114.i.i, %.3133.i.i
  %.3137.i.i = getelementptr double, ptr %.108, i64 %.3046.i.i
  %.3138.i.i = load double, ptr %.3137.i.i, align 8, !noalias !15
  %.3141.i.i = fmul double %.3138.i.i, %.3134.i.i
  %.3357.i.i = getelementptr i8, ptr %73, i64 64
  %.3358.i.i = load i64, ptr %.3357.i.i, align 8, !noalias !15
  %.3360.i.i = getelementptr double, ptr %.336, i64 %.3358.i.i
  %.3361.i.i = load double, ptr %.3360.i.i, align 8, !noalias !15
  %.3574.i.i = getelementptr i8, ptr %74, i64 56
  %.3575.i.i = load i64, ptr %.3574.i.i, align 8, !noalias !15
  %.3577.i.i = getelementptr double, ptr %.336, i64 %.3575.i.i
  %.3578.i.i = load double, ptr %.3577.i.i, align 8, !noalias !15
  %.3580.i.i = fmul double %.3141.i.i, %.3578.i.i
  %.3581.i.i = fsub double %.3361.i.i, %.3580.i.i
  store double %.3581.i.i, ptr %.3360.i.i, align 8, !noalias !15
  br i1 %.3088.i.i, label %B3034.i.i, label %B1546.i.i

B1546.i.i:                                        ; preds = %B1346.i.i
  %.3803.i.i = getelementptr i8, ptr %74, i64 64
  %.3804.i.i = load i64, ptr %.3803.i.i, align 8, !noalias !15
  %.3806.i.i = getelementptr double, ptr %.336, i64 %.3804.i.i
  %.3807.i.i = load double, ptr %.3806.i.i, align 8, !noalias !15
  %.4022.i.i = getelementptr i8, ptr %73, i64 56
  %.4023.i.i = load i64, ptr %.4022.i.i, align 8, !noalias !15
  %.4025.i.i = getelementptr double, ptr %.336, i64 %.4023.i.i
  %.4026.i.i = load double, ptr %.4025.i.i, align 8, !noalias !15
  %.4028.i.i = fmul double %.3141.i.i, %.4026.i.i
  %.4031.i.i = fsub double %.3807.i.i, %.4028.i.i
  store double %.4031.i.i, ptr %.3806.i.i, align 8, !noalias !15
  br label %B3034.i.i

B1666.i.i:                                        ; preds = %B906.if.i.i
  %.4081.i.i = icmp slt i64 %.2947.i.i, 1
  br i1 %.4081.i.i, label %B1908.i.i, label %B1688.if.lr.ph.i.i

B1688.if.lr.ph.i.i:                               ; preds = %B1666.i.i
  %51 = getelementptr i64, ptr %.63, i64 %.3075.i.i
  %52 = getelementptr double, ptr %49, i64 %.2982.i.i
  %53 = getelementptr double, ptr %49, i64 %.3011.i.i
  br label %B1688.if.i.i

B1688.loopexit.i.i:                               ; preds = %B3033.i.i, %B1688.if.i.i
  %exitcond586.not.i.i = icmp eq i64 %.4136.i.i, %.2947.i.i
  br i1 %exitcond586.not.i.i, label %B1908.i.i, label %B1688.if.i.i

B1868.i.i:                                        ; preds = %B1736.if.i.i
  %.4368.i.i = getelementptr double, ptr %75, i64 %.4206.0561.i.i
  store double %.4335.i.i, ptr %.4368.i.i, align 8, !noalias !15
  br label %B3033.i.i

B1908.i.i:                                        ; preds = %B1688.loopexit.i.i, %B1666.i.i
  %.540205.not.i.i.i = icmp slt i64 %.2733.i.i, 1
  br i1 %.540205.not.i.i.i, label %by_factor, label %B108.if.lr.ph.i.i.i

B108.if.lr.ph.i.i.i:                              ; preds = %B1908.i.i
  %.450.i.i.i = getelementptr i8, ptr %73, i64 64
  %.451.i.i.i = load i64, ptr %.450.i.i.i, align 8, !noalias !24
  %.238.i.i.i = getelementptr i8, ptr %74, i64 56
  %.239.i.i.i = load i64, ptr %.238.i.i.i, align 8, !noalias !24
  %54 = getelementptr double, ptr %.108, i64 %.3046.i.i
  %55 = getelementptr double, ptr %.336, i64 %.239.i.i.i
  %56 = getelementptr double, ptr %.336, i64 %.451.i.i.i
  br label %B108.if.i.i.i

B108.loopexit.i.i.i:                              ; preds = %B136.loopexit.i.i.i, %B108.if.i.i.i
  %exitcond210.not.i.i.i = icmp eq i64 %.553.i.i.i, %.2733.i.i
  br i1 %exitcond210.not.i.i.i, label %by_factor, label %B108.if.i.i.i

B136.loopexit.i.i.i:                              ; preds = %B298.if.i.i.i
  %exitcond209.not.i.i.i = icmp eq i64 %.2947.i.i, %.674.i495.i.i
  br i1 %exitcond209.not.i.i.i, label %B108.loopexit.i.i.i, label %B136.if.i.i.i

B298.if.lr.ph.i.i.i:                              ; preds = %B168.if.i.i.i, %B136.if.i.i.i
  %product.2.2.lcssa.i.i.i = phi double [ 0.000000e+00, %B136.if.i.i.i ], [ %.881.i.i.i, %B168.if.i.i.i ]
  %invariant.gep200.i.i.i = getelementptr double, ptr %50, i64 %.605.0203.i.i.i
  br label %B298.if.i.i.i

B108.if.i.i.i:                                    ; preds = %B108.loopexit.i.i.i, %B108.if.lr.ph.i.i.i
  %.482.0206.i.i.i = phi i64 [ 0, %B108.if.lr.ph.i.i.i ], [ %.553.i.i.i, %B108.loopexit.i.i.i ]
  %.553.i.i.i = add nuw nsw i64 %.482.0206.i.i.i, 1
  br i1 %.4081.i.i, label %B108.loopexit.i.i.i, label %B136.if.lr.ph.i.i.i

B136.if.lr.ph.i.i.i:                              ; preds = %B108.if.i.i.i
  %.849.i.i.i = mul nuw nsw i64 %.482.0206.i.i.i, %.2947.i.i
  %57 = getelementptr double, ptr %54, i64 %.849.i.i.i
  %.1013.i.i.i = mul nuw nsw i64 %.482.0206.i.i.i, %.2733.i.i
  %58 = getelementptr double, ptr %56, i64 %.1013.i.i.i
  br label %B136.if.i.i.i

B136.if.i.i.i:                                    ; preds = %B136.if.lr.ph.i.i.i, %B136.loopexit.i.i.i
  %.605.0203.i.i.i = phi i64 [ 0, %B136.if.lr.ph.i.i.i ], [ %.674.i495.i.i, %B136.loopexit.i.i.i ]
  %.674.i495.i.i = add nuw nsw i64 %.605.0203.i.i.i, 1
  %.786193.not.not.i.i.i = icmp sgt i64 %.2947.i.i, %.605.0203.i.i.i
  br i1 %.786193.not.not.i.i.i, label %B168.if.lr.ph.i.i.i, label %B298.if.lr.ph.i.i.i

B168.if.lr.ph.i.i.i:                              ; preds = %B136.if.i.i.i
  %invariant.gep.i.i.i = getelementptr double, ptr %55, i64 %.605.0203.i.i.i
  br label %B168.if.i.i.i

B168.if.i.i.i:                                    ; preds = %B168.if.i.i.i, %B168.if.lr.ph.i.i.i
  %product.2.2196.i.i.i = phi double [ 0.000000e+00, %B168.if.lr.ph.i.i.i ], [ %.881.i.i.i, %B168.if.i.i.i ]
  %.730.0194.i.i.i = phi i64 [ %.605.0203.i.i.i, %B168.if.lr.ph.i.i.i ], [ %.799.i496.i.i, %B168.if.i.i.i ]
  %.799.i496.i.i = add nuw i64 %.730.0194.i.i.i, 1
  %.863.i.i.i = getelementptr double, ptr %57, i64 %.730.0194.i.i.i
  %.864.i.i.i = load double, ptr %.863.i.i.i, align 8, !noalias !24
  %.869.i.i.i = mul nsw i64 %.730.0194.i.i.i, %.2947.i.i
  %gep.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i, i64 %.869.i.i.i
  %.878.i.i.i = load double, ptr %gep.i.i.i, align 8, !noalias !24
  %.879.i.i.i = fmul double %.864.i.i.i, %.878.i.i.i
  %.881.i.i.i = fadd double %product.2.2196.i.i.i, %.879.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.799.i496.i.i, %.2947.i.i
  br i1 %exitcond.not.i.i.i, label %B298.if.lr.ph.i.i.i, label %B168.if.i.i.i

B298.if.i.i.i:                                    ; preds = %B298.if.i.i.i, %B298.if.lr.ph.i.i.i
  %.914.0198.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i.i.i ], [ %.983.i.i.i, %B298.if.i.i.i ]
  %.983.i.i.i = add nuw nsw i64 %.914.0198.i.i.i, 1
  %.1019.i.i.i = getelementptr double, ptr %58, i64 %.914.0198.i.i.i
  %.1020.i.i.i = load double, ptr %.1019.i.i.i, align 8, !noalias !24
  %.1059.i.i.i = mul nuw nsw i64 %.914.0198.i.i.i, %.2947.i.i
  %gep201.i.i.i = getelementptr double, ptr %invariant.gep200.i.i.i, i64 %.1059.i.i.i
  %.1076.i.i.i = load double, ptr %gep201.i.i.i, align 8, !noalias !24
  %.1080.i.i.i = fmul double %product.2.2.lcssa.i.i.i, %.1076.i.i.i
  %.1084.i.i.i = fsub double %.1020.i.i.i, %.1080.i.i.i
  store double %.1084.i.i.i, ptr %.1019.i.i.i, align 8, !noalias !24
  %exitcond208.not.i.i.i = icmp eq i64 %.914.0198.i.i.i, %.482.0206.i.i.i
  br i1 %exitcond208.not.i.i.i, label %B136.loopexit.i.i.i, label %B298.if.i.i.i

by_factor: ; preds = %B108.loopexit.i.i.i, %B1908.i.i
  %brmerge.i.i = or i1 %.4081.i.i, %.3088.i.i
  br i1 %brmerge.i.i, label %B3034.i.i, label %B108.if.lr.ph.i498.i.i

B108.if.lr.ph.i498.i.i:                           ; preds = %by_factor
  %.450.i499.i.i = getelementptr i8, ptr %74, i64 64
  %.451.i500.i.i = load i64, ptr %.450.i499.i.i, align 8, !noalias !27
  %.238.i501.i.i = getelementptr i8, ptr %73, i64 56
  %.239.i502.i.i = load i64, ptr %.238.i501.i.i, align 8, !noalias !27
  %59 = getelementptr double, ptr %.108, i64 %.3046.i.i
  %60 = getelementptr double, ptr %.336, i64 %.239.i502.i.i
  %61 = getelementptr double, ptr %.336, i64 %.451.i500.i.i
  br label %B108.if.i504.i.i

B108.loopexit.i526.i.i:                           ; preds = %B136.loopexit.i524.i.i, %B108.if.i504.i.i
  %exitcond210.not.i527.i.i = icmp eq i64 %.553.i506.i.i, %.2947.i.i
  br i1 %exitcond210.not.i527.i.i, label %B3034.i.i, label %B108.if.i504.i.i

B136.loopexit.i524.i.i:                           ; preds = %B298.if.i516.i.i
  %exitcond209.not.i525.i.i = icmp eq i64 %.2733.i.i, %.674.i512.i.i
  br i1 %exitcond209.not.i525.i.i, label %B108.loopexit.i526.i.i, label %B136.if.i510.i.i

B298.if.lr.ph.i514.i.i:                           ; preds = %B168.if.i529.i.i, %B136.if.i510.i.i
  %product.2.2.lcssa.i515.i.i = phi double [ 0.000000e+00, %B136.if.i510.i.i ], [ %.881.i538.i.i, %B168.if.i529.i.i ]
  %.1048.i.i.i = mul nuw nsw i64 %.605.0203.i511.i.i, %.2947.i.i
  %62 = getelementptr double, ptr %50, i64 %.1048.i.i.i
  br label %B298.if.i516.i.i

B108.if.i504.i.i:                                 ; preds = %B108.loopexit.i526.i.i, %B108.if.lr.ph.i498.i.i
  %.482.0206.i505.i.i = phi i64 [ 0, %B108.if.lr.ph.i498.i.i ], [ %.553.i506.i.i, %B108.loopexit.i526.i.i ]
  %.553.i506.i.i = add nuw nsw i64 %.482.0206.i505.i.i, 1
  br i1 %.540205.not.i.i.i, label %B108.loopexit.i526.i.i, label %B136.if.lr.ph.i507.i.i

B136.if.lr.ph.i507.i.i:                           ; preds = %B108.if.i504.i.i
  %invariant.gep.i508.i.i = getelementptr double, ptr %59, i64 %.482.0206.i505.i.i
  %.1013.i509.i.i = mul nuw nsw i64 %.482.0206.i505.i.i, %.2947.i.i
  %63 = getelementptr double, ptr %61, i64 %.1013.i509.i.i
  br label %B136.if.i510.i.i

B136.if.i510.i.i:                                 ; preds = %B136.if.lr.ph.i507.i.i, %B136.loopexit.i524.i.i
  %.605.0203.i511.i.i = phi i64 [ 0, %B136.if.lr.ph.i507.i.i ], [ %.674.i512.i.i, %B136.loopexit.i524.i.i ]
  %.674.i512.i.i = add nuw nsw i64 %.605.0203.i511.i.i, 1
  %.786193.not.not.i513.i.i = icmp sgt i64 %.2733.i.i, %.605.0203.i511.i.i
  br i1 %.786193.not.not.i513.i.i, label %B168.if.lr.ph.i528.i.i, label %B298.if.lr.ph.i514.i.i

B168.if.lr.ph.i528.i.i:                           ; preds = %B136.if.i510.i.i
  %invariant.gep197.i.i.i = getelementptr double, ptr %60, i64 %.605.0203.i511.i.i
  br label %B168.if.i529.i.i

B168.if.i529.i.i:                                 ; preds = %B168.if.i529.i.i, %B168.if.lr.ph.i528.i.i
  %product.2.2196.i530.i.i = phi double [ 0.000000e+00, %B168.if.lr.ph.i528.i.i ], [ %.881.i538.i.i, %B168.if.i529.i.i ]
  %.730.0194.i531.i.i = phi i64 [ %.605.0203.i511.i.i, %B168.if.lr.ph.i528.i.i ], [ %.799.i532.i.i, %B168.if.i529.i.i ]
  %.799.i532.i.i = add nuw i64 %.730.0194.i531.i.i, 1
  %.840.i.i.i = mul nsw i64 %.730.0194.i531.i.i, %.2947.i.i
  %gep.i533.i.i = getelementptr double, ptr %invariant.gep.i508.i.i, i64 %.840.i.i.i
  %.864.i534.i.i = load double, ptr %gep.i533.i.i, align 8, !noalias !27
  %.869.i535.i.i = mul nsw i64 %.730.0194.i531.i.i, %.2733.i.i
  %gep198.i.i.i = getelementptr double, ptr %invariant.gep197.i.i.i, i64 %.869.i535.i.i
  %.878.i536.i.i = load double, ptr %gep198.i.i.i, align 8, !noalias !27
  %.879.i537.i.i = fmul double %.864.i534.i.i, %.878.i536.i.i
  %.881.i538.i.i = fadd double %product.2.2196.i530.i.i, %.879.i537.i.i
  %exitcond.not.i539.i.i = icmp eq i64 %.799.i532.i.i, %.2733.i.i
  br i1 %exitcond.not.i539.i.i, label %B298.if.lr.ph.i514.i.i, label %B168.if.i529.i.i

B298.if.i516.i.i:                                 ; preds = %B298.if.i516.i.i, %B298.if.lr.ph.i514.i.i
  %.914.0200.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i514.i.i ], [ %.983.i517.i.i, %B298.if.i516.i.i ]
  %.983.i517.i.i = add nuw nsw i64 %.914.0200.i.i.i, 1
  %.1019.i518.i.i = getelementptr double, ptr %63, i64 %.914.0200.i.i.i
  %.1020.i519.i.i = load double, ptr %.1019.i518.i.i, align 8, !noalias !27
  %.1075.i.i.i = getelementptr double, ptr %62, i64 %.914.0200.i.i.i
  %.1076.i520.i.i = load double, ptr %.1075.i.i.i, align 8, !noalias !27
  %.1080.i521.i.i = fmul double %product.2.2.lcssa.i515.i.i, %.1076.i520.i.i
  %.1084.i522.i.i = fsub double %.1020.i519.i.i, %.1080.i521.i.i
  store double %.1084.i522.i.i, ptr %.1019.i518.i.i, align 8, !noalias !27
  %exitcond208.not.i523.i.i = icmp eq i64 %.914.0200.i.i.i, %.482.0206.i505.i.i
  br i1 %exitcond208.not.i523.i.i, label %B136.loopexit.i524.i.i, label %B298.if.i516.i.i

B2014.i.i:                                        ; preds = %B3034.i.i, %B758.i.i
  %.4772.i.i = getelementptr i8, ptr %.152.i.i.i, i64 240
  %.4773.i.i = load i64, ptr %.4772.i.i, align 8, !noalias !15
  %.4916.i.i = getelementptr i8, ptr %.152.i.i.i, i64 64
  %.4917.i.i = load i64, ptr %.4916.i.i, align 8, !noalias !15
  %.4997577.not.i.i = icmp slt i64 %.4917.i.i, 1
  br i1 %.4997577.not.i.i, label %B2726.i.i, label %B2162.if.lr.ph.i.i

B2162.if.lr.ph.i.i:                               ; preds = %B2014.i.i
  %.4634.i.i = getelementptr i8, ptr %.152.i.i.i, i64 72
  %.4635.i.i = load i64, ptr %.4634.i.i, align 8, !noalias !15
  %64 = getelementptr i64, ptr %.63, i64 %.4635.i.i
  %65 = getelementptr double, ptr %.336, i64 %.618.i.i
  %66 = getelementptr double, ptr %.336, i64 %.480.i.i
  %67 = getelementptr double, ptr %.336, i64 %.4773.i.i
  br label %B2162.if.i.i

B2162.loopexit.i.i:                               ; preds = %B2680.i.i, %B2162.if.i.i
  %exitcond590.not.i.i = icmp eq i64 %.5010.i.i, %.4917.i.i
  br i1 %exitcond590.not.i.i, label %B2726.i.i, label %B2162.if.i.i

B2680.i.i:                                        ; preds = %B2526.if.i.i
  %.5827.i.i = add nuw nsw i64 %.5758.0575.i.i, 1
  %.6036.i.i = fmul double %.195.i.i, %.6026.i.i
  %.6047.i.i = getelementptr double, ptr %82, i64 %.5758.0575.i.i
  store double %.6036.i.i, ptr %.6047.i.i, align 8, !noalias !15
  %exitcond589.not.i.i = icmp eq i64 %.5827.i.i, %.5298.i.i
  br i1 %exitcond589.not.i.i, label %B2162.loopexit.i.i, label %B2526.if.lr.ph.i.i

B2726.i.i:                                        ; preds = %B2162.loopexit.i.i, %B2014.i.i
  %.6582583.not.i.i = icmp slt i64 %.190.i.i, 1
  br i1 %.6582583.not.i.i, label %joint_backward, label %B2878.if.lr.ph.i.i

B2878.if.lr.ph.i.i:                               ; preds = %B2726.i.i
  %.6495.i.i = getelementptr i8, ptr %.152.i.i.i, i64 168
  %.6496.i.i = load i64, ptr %.6495.i.i, align 8, !noalias !15
  %.6349.i.i = getelementptr i8, ptr %.152.i.i.i, i64 184
  %.6350.i.i = load i64, ptr %.6349.i.i, align 8, !noalias !15
  %.6211.i.i = getelementptr i8, ptr %.152.i.i.i, i64 176
  %.6212.i.i = load i64, ptr %.6211.i.i, align 8, !noalias !15
  %68 = getelementptr double, ptr %.336, i64 %.4773.i.i
  %69 = getelementptr i64, ptr %.63, i64 %.6496.i.i
  %70 = getelementptr i64, ptr %.63, i64 %.6212.i.i
  %71 = getelementptr double, ptr %.336, i64 %.442.i
  %72 = getelementptr double, ptr %.108, i64 %.6350.i.i
  br label %B2878.if.i.i

B2878.loopexit.i.i:                               ; preds = %B2954.if.i.i, %B2878.if.i.i
  %exitcond591.not.i.i = icmp eq i64 %.6595.i.i, %.190.i.i
  br i1 %exitcond591.not.i.i, label %joint_backward, label %B2878.if.i.i

B3033.i.i:                                        ; preds = %B1736.if.i.i, %B1868.i.i
  %.4262.i.i = icmp samesign ugt i64 %.4209.0562.i.i, 1
  br i1 %.4262.i.i, label %B1736.if.i.i, label %B1688.loopexit.i.i

B3034.i.i:                                        ; preds = %B108.loopexit.i526.i.i, %by_factor, %B1546.i.i, %B1346.i.i
  %exitcond587.not.i.i = icmp eq i64 %.2404.i.i, %.2311.i.i
  br i1 %exitcond587.not.i.i, label %B2014.i.i, label %B906.if.i.i

B3035.i.i:                                        ; preds = %B516.if.i.i, %B350.i.i.i, %B268.i.i.i, %B202.i.i.i
  %exitcond.not.i261.i = icmp eq i64 %.1704.i.i, %.1611.i.i
  br i1 %exitcond.not.i261.i, label %B758.loopexit.i.i, label %B516.if.i.i

B516.if.i.i:                                      ; preds = %B3035.i.i, %B516.if.lr.ph.i.i
  %trace.2.0559.i.i = phi double [ 0.000000e+00, %B516.if.lr.ph.i.i ], [ %.1798.i.i, %B3035.i.i ]
  %.1635.0558.i.i = phi i64 [ 0, %B516.if.lr.ph.i.i ], [ %.1704.i.i, %B3035.i.i ]
  %.1704.i.i = add nuw nsw i64 %.1635.0558.i.i, 1
  %.1736.i.i = getelementptr i64, ptr %34, i64 %.1635.0558.i.i
  %.1737.i.i = load i64, ptr %.1736.i.i, align 8, !noalias !15
  %.1742.i.i = getelementptr i64, ptr %35, i64 %.1635.0558.i.i
  %.1743.i.i = load i64, ptr %.1742.i.i, align 8, !noalias !15
  %.1748.i.i = getelementptr i64, ptr %36, i64 %.1635.0558.i.i
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
  %.1791.i.i = getelementptr double, ptr %39, i64 %.1635.0558.i.i
  %.1792.i.i = load double, ptr %.1791.i.i, align 8, !noalias !15
  %.1794.i.i = fmul double %..i.i, %.1792.i.i
  %.1796.i.i = fmul double %.1794.i.i, %.1768.i.i
  %.1798.i.i = fadd double %trace.2.0559.i.i, %.1796.i.i
  %.1808.i.i = getelementptr i64, ptr %40, i64 %.1635.0558.i.i
  %.1809.i.i = load i64, ptr %.1808.i.i, align 8, !noalias !15
  %.1814.i.i = icmp sgt i64 %.1809.i.i, -1
  br i1 %.1814.i.i, label %B696.i.i, label %B3035.i.i

B906.if.i.i:                                      ; preds = %B3034.i.i, %B906.if.lr.ph.i.i
  %.2335.0567.i.i = phi i64 [ 0, %B906.if.lr.ph.i.i ], [ %.2404.i.i, %B3034.i.i ]
  %.2404.i.i = add nuw nsw i64 %.2335.0567.i.i, 1
  %.2483.idx.i.i = mul i64 %.2335.0567.i.i, 48
  %.2483.i.i = getelementptr i8, ptr %47, i64 %.2483.idx.i.i
  %.2484.i.i = load i64, ptr %.2483.i.i, align 8, !noalias !15
  %.2512.i.i = getelementptr i8, ptr %.2483.i.i, i64 8
  %.2513.i.i = load i64, ptr %.2512.i.i, align 8, !noalias !15
  %73 = getelementptr i64, ptr %.63, i64 %.2484.i.i
  %.2732.i.i = getelementptr i8, ptr %73, i64 8
  %.2733.i.i = load i64, ptr %.2732.i.i, align 8, !noalias !15
  %74 = getelementptr i64, ptr %.63, i64 %.2513.i.i
  %.2946.i.i = getelementptr i8, ptr %74, i64 8
  %.2947.i.i = load i64, ptr %.2946.i.i, align 8, !noalias !15
  %.2981.i.i = getelementptr i8, ptr %.2483.i.i, i64 16
  %.2982.i.i = load i64, ptr %.2981.i.i, align 8, !noalias !15
  %.3010.i.i = getelementptr i8, ptr %.2483.i.i, i64 24
  %.3011.i.i = load i64, ptr %.3010.i.i, align 8, !noalias !15
  %.3045.i.i = getelementptr i8, ptr %.2483.i.i, i64 32
  %.3046.i.i = load i64, ptr %.3045.i.i, align 8, !noalias !15
  %.3074.i.i = getelementptr i8, ptr %.2483.i.i, i64 40
  %.3075.i.i = load i64, ptr %.3074.i.i, align 8, !noalias !15
  %.3088.i.i = icmp eq i64 %.2982.i.i, %.3011.i.i
  %.3093.i.i = icmp eq i64 %.2733.i.i, 1
  %.3096.i.i = icmp eq i64 %.2947.i.i, 1
  %or.cond.i.i = select i1 %.3093.i.i, i1 %.3096.i.i, i1 false
  br i1 %or.cond.i.i, label %B1346.i.i, label %B1666.i.i

B1688.if.i.i:                                     ; preds = %B1688.loopexit.i.i, %B1688.if.lr.ph.i.i
  %.4067.0564.i.i = phi i64 [ 0, %B1688.if.lr.ph.i.i ], [ %.4136.i.i, %B1688.loopexit.i.i ]
  %.4136.i.i = add nuw nsw i64 %.4067.0564.i.i, 1
  %.4113.sroa.0.0..i.i = select i1 %.3088.i.i, i64 %.4067.0564.i.i, i64 0
  %.4219.i.i = sub i64 %.2733.i.i, %.4113.sroa.0.0..i.i
  %.4262560.not.i.i = icmp slt i64 %.4219.i.i, 1
  br i1 %.4262560.not.i.i, label %B1688.loopexit.i.i, label %B1736.if.lr.ph.i.i

B1736.if.lr.ph.i.i:                               ; preds = %B1688.if.i.i
  %.4307.i.i = getelementptr i64, ptr %51, i64 %.4067.0564.i.i
  %.4330.i.i = getelementptr double, ptr %53, i64 %.4067.0564.i.i
  %invariant.gep.i262.i = getelementptr double, ptr %50, i64 %.4067.0564.i.i
  %.4359.i.i = mul nuw nsw i64 %.4067.0564.i.i, %.2947.i.i
  %75 = getelementptr double, ptr %50, i64 %.4359.i.i
  br label %B1736.if.i.i

B1736.if.i.i:                                     ; preds = %B1736.if.lr.ph.i.i, %B3033.i.i
  %.4209.0562.i.i = phi i64 [ %.4219.i.i, %B1736.if.lr.ph.i.i ], [ %.4271.i.i, %B3033.i.i ]
  %.4206.0561.i.i = phi i64 [ %.4113.sroa.0.0..i.i, %B1736.if.lr.ph.i.i ], [ %.4275.i.i, %B3033.i.i ]
  %.4271.i.i = add nsw i64 %.4209.0562.i.i, -1
  %.4275.i.i = add i64 %.4206.0561.i.i, 1
  %.4308.i.i = load i64, ptr %.4307.i.i, align 8, !noalias !15
  %76 = getelementptr double, ptr %48, i64 %.4308.i.i
  %.4314.i.i = getelementptr double, ptr %76, i64 %.4206.0561.i.i
  %.4315.i.i = load double, ptr %.4314.i.i, align 8, !noalias !15
  %.4322.i.i = getelementptr double, ptr %52, i64 %.4206.0561.i.i
  %.4323.i.i = load double, ptr %.4322.i.i, align 8, !noalias !15
  %.4331.i.i = load double, ptr %.4330.i.i, align 8, !noalias !15
  %.4332.i.i = fmul double %.4323.i.i, %.4331.i.i
  %.4334.i.i = fmul double %.195.i.i, %.4332.i.i
  %.4335.i.i = fadd double %.4315.i.i, %.4334.i.i
  %.4341.i.i = mul nsw i64 %.4206.0561.i.i, %.2947.i.i
  %gep.i263.i = getelementptr double, ptr %invariant.gep.i262.i, i64 %.4341.i.i
  store double %.4335.i.i, ptr %gep.i263.i, align 8, !noalias !15
  br i1 %.3088.i.i, label %B1868.i.i, label %B3033.i.i

B2162.if.i.i:                                     ; preds = %B2162.loopexit.i.i, %B2162.if.lr.ph.i.i
  %.4941.0578.i.i = phi i64 [ 0, %B2162.if.lr.ph.i.i ], [ %.5010.i.i, %B2162.loopexit.i.i ]
  %.5010.i.i = add nuw nsw i64 %.4941.0578.i.i, 1
  %.5057.idx.i.i = shl i64 %.4941.0578.i.i, 4
  %.5057.i.i = getelementptr i8, ptr %64, i64 %.5057.idx.i.i
  %.5058.i.i = load i64, ptr %.5057.i.i, align 8, !noalias !15
  %77 = getelementptr i64, ptr %.63, i64 %.5058.i.i
  %.5297.i.i = getelementptr i8, ptr %77, i64 8
  %.5298.i.i = load i64, ptr %.5297.i.i, align 8, !noalias !15
  %.5814574.not.i.i = icmp slt i64 %.5298.i.i, 1
  br i1 %.5814574.not.i.i, label %B2162.loopexit.i.i, label %B2488.if.lr.ph.i.i

B2488.if.lr.ph.i.i:                               ; preds = %B2162.if.i.i
  %.5723.i.i = getelementptr i8, ptr %77, i64 64
  %.5724.i.i = load i64, ptr %.5723.i.i, align 8, !noalias !15
  %.5510.i.i = getelementptr i8, ptr %77, i64 56
  %.5511.i.i = load i64, ptr %.5510.i.i, align 8, !noalias !15
  %.5081.i.i = getelementptr i8, ptr %.5057.i.i, i64 8
  %.5082.i.i = load i64, ptr %.5081.i.i, align 8, !noalias !15
  %78 = getelementptr double, ptr %.336, i64 %.5724.i.i
  %79 = getelementptr double, ptr %65, i64 %.5082.i.i
  %80 = getelementptr double, ptr %66, i64 %.5082.i.i
  %81 = getelementptr double, ptr %.336, i64 %.5511.i.i
  %82 = getelementptr double, ptr %67, i64 %.5082.i.i
  br label %B2526.if.lr.ph.i.i

B2526.if.lr.ph.i.i:                               ; preds = %B2488.if.lr.ph.i.i, %B2680.i.i
  %.5758.0575.i.i = phi i64 [ 0, %B2488.if.lr.ph.i.i ], [ %.5827.i.i, %B2680.i.i ]
  %.5979.i.i = mul nuw nsw i64 %.5758.0575.i.i, %.5298.i.i
  %83 = getelementptr double, ptr %78, i64 %.5979.i.i
  %.5992.i.i = getelementptr double, ptr %79, i64 %.5758.0575.i.i
  %84 = getelementptr double, ptr %81, i64 %.5979.i.i
  br label %B2526.if.i.i

B2526.if.i.i:                                     ; preds = %B2526.if.i.i, %B2526.if.lr.ph.i.i
  %by_c.2.2572.i.i = phi double [ 0.000000e+00, %B2526.if.lr.ph.i.i ], [ %.6026.i.i, %B2526.if.i.i ]
  %.5883.0570.i.i = phi i64 [ 0, %B2526.if.lr.ph.i.i ], [ %.5952.i.i, %B2526.if.i.i ]
  %.5952.i.i = add nuw nsw i64 %.5883.0570.i.i, 1
  %.5984.i.i = getelementptr double, ptr %83, i64 %.5883.0570.i.i
  %.5985.i.i = load double, ptr %.5984.i.i, align 8, !noalias !15
  %.5993.i.i = load double, ptr %.5992.i.i, align 8, !noalias !15
  %.5999.i.i = getelementptr double, ptr %80, i64 %.5883.0570.i.i
  %.6000.i.i = load double, ptr %.5999.i.i, align 8, !noalias !15
  %.6001.i.i = fmul double %.5993.i.i, %.6000.i.i
  %.6003.i.i = fmul double %.195.i.i, %.6001.i.i
  %.6004.i.i = fadd double %.5985.i.i, %.6003.i.i
  store double %.6004.i.i, ptr %.5984.i.i, align 8, !noalias !15
  %.6015.i.i = getelementptr double, ptr %84, i64 %.5883.0570.i.i
  %.6016.i.i = load double, ptr %.6015.i.i, align 8, !noalias !15
  %.6023.i.i = load double, ptr %.5999.i.i, align 8, !noalias !15
  %.6024.i.i = fmul double %.6016.i.i, %.6023.i.i
  %.6026.i.i = fadd double %by_c.2.2572.i.i, %.6024.i.i
  %exitcond588.not.i.i = icmp eq i64 %.5883.0570.i.i, %.5758.0575.i.i
  br i1 %exitcond588.not.i.i, label %B2680.i.i, label %B2526.if.i.i

B2878.if.i.i:                                     ; preds = %B2878.loopexit.i.i, %B2878.if.lr.ph.i.i
  %.6526.0584.i.i = phi i64 [ 0, %B2878.if.lr.ph.i.i ], [ %.6595.i.i, %B2878.loopexit.i.i ]
  %.6595.i.i = add nuw nsw i64 %.6526.0584.i.i, 1
  %.6623.i.i = getelementptr double, ptr %68, i64 %.6526.0584.i.i
  %.6624.i.i = load double, ptr %.6623.i.i, align 8, !noalias !15
  %.6631.i.i = getelementptr i64, ptr %69, i64 %.6526.0584.i.i
  %.6632.i.i = load i64, ptr %.6631.i.i, align 8, !noalias !15
  %.6637.i.i = getelementptr i8, ptr %.6631.i.i, i64 8
  %.6638.i.i = load i64, ptr %.6637.i.i, align 8, !noalias !15
  %.6675.i.i = sub i64 %.6638.i.i, %.6632.i.i
  %.6718580.not.i.i = icmp slt i64 %.6675.i.i, 1
  br i1 %.6718580.not.i.i, label %B2878.loopexit.i.i, label %B2954.if.i.i

B2954.if.i.i:                                     ; preds = %B2878.if.i.i, %B2954.if.i.i
  %.6665.0582.i.i = phi i64 [ %.6727.i.i, %B2954.if.i.i ], [ %.6675.i.i, %B2878.if.i.i ]
  %.6662.0581.i.i = phi i64 [ %.6731.i.i, %B2954.if.i.i ], [ %.6632.i.i, %B2878.if.i.i ]
  %.6727.i.i = add nsw i64 %.6665.0582.i.i, -1
  %.6731.i.i = add i64 %.6662.0581.i.i, 1
  %.6759.i.i = getelementptr i64, ptr %70, i64 %.6662.0581.i.i
  %.6760.i.i = load i64, ptr %.6759.i.i, align 8, !noalias !15
  %.6764.i.i = getelementptr double, ptr %71, i64 %.6760.i.i
  %.6765.i.i = load double, ptr %.6764.i.i, align 8, !noalias !15
  %.6769.i.i = getelementptr double, ptr %72, i64 %.6662.0581.i.i
  %.6770.i.i = load double, ptr %.6769.i.i, align 8, !noalias !15
  %.6772.i.i = fmul double %.6624.i.i, %.6770.i.i
  %.6773.i.i = fsub double %.6765.i.i, %.6772.i.i
  store double %.6773.i.i, ptr %.6764.i.i, align 8, !noalias !15
  %.6718.i.i = icmp samesign ugt i64 %.6665.0582.i.i, 1
  br i1 %.6718.i.i, label %B2954.if.i.i, label %B2878.loopexit.i.i

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
  %.711.i266.i = load i64, ptr %.710.i.i, align 8, !noalias !30
  %invariant.gep202.i.i = getelementptr double, ptr %.336, i64 %.647.i.i
  %.793204.not.i.i = icmp slt i64 %.711.i266.i, 1
  br i1 %.793204.not.i.i, label %B1520.i, label %B354.if.lr.ph.i267.i

B354.if.lr.ph.i267.i:                             ; preds = %B1496.i
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
  br label %B354.if.i268.i

B476.loopexit.i.i:                                ; preds = %B538.if.i.i, %B476.if.i.i
  %.993.i.i = icmp sgt i64 %.940.0196.i.i, 1
  br i1 %.993.i.i, label %B476.if.i.i, label %B670.else.if.i.i

B696.i274.i:                                      ; preds = %B670.else.if.i.i
  %gep203.i.i = getelementptr double, ptr %invariant.gep202.i.i, i64 %.902.i270.i
  %.1283.i275.i = getelementptr i8, ptr %gep203.i.i, i64 -8
  %.1284.i.i = load double, ptr %.1283.i275.i, align 8, !noalias !30
  %.1330.i.i = sub i64 %.841.i269.i, %.835.i.i
  %.1373197.not.i.i = icmp slt i64 %.1330.i.i, 1
  br i1 %.1373197.not.i.i, label %B831.i.i, label %B738.if.i.i

B831.i.i:                                         ; preds = %B738.if.i.i, %B670.else.if.i.i, %B696.i274.i
  %exitcond.not.i276.i = icmp eq i64 %.806.i.i, %.711.i266.i
  br i1 %exitcond.not.i276.i, label %B1520.i, label %B354.if.i268.i

B354.if.i268.i:                                   ; preds = %B831.i.i, %B354.if.lr.ph.i267.i
  %.735.0205.i.i = phi i64 [ 0, %B354.if.lr.ph.i267.i ], [ %.806.i.i, %B831.i.i ]
  %.806.i.i = add nuw nsw i64 %.735.0205.i.i, 1
  %.834.i.i = getelementptr i64, ptr %86, i64 %.735.0205.i.i
  %.835.i.i = load i64, ptr %.834.i.i, align 8, !noalias !30
  %.840.i.i = getelementptr i8, ptr %.834.i.i, i64 8
  %.841.i269.i = load i64, ptr %.840.i.i, align 8, !noalias !30
  %.899.i.i = load i64, ptr %.898.i.i, align 8, !noalias !30
  %.901.i.i = mul nsw i64 %.735.0205.i.i, %.647.i.i
  %.902.i270.i = add nsw i64 %.899.i.i, %.901.i.i
  br i1 %.993194.not.i.i, label %B670.else.if.i.i, label %B476.if.lr.ph.i.i

B476.if.lr.ph.i.i:                                ; preds = %B354.if.i268.i
  %91 = getelementptr double, ptr %.336, i64 %.902.i270.i
  %.1091.i.i = sub i64 %.841.i269.i, %.835.i.i
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
  %invariant.gep.i271.i = getelementptr double, ptr %90, i64 %.937.0195.i.i
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
  %gep.i272.i = getelementptr double, ptr %invariant.gep.i271.i, i64 %.1183.i.i
  %.1190.i.i = load double, ptr %gep.i272.i, align 8, !noalias !30
  %.1192.i.i = fmul double %.1039.i.i, %.1190.i.i
  %.1193.i.i = fsub double %.1181.i.i, %.1192.i.i
  %.1202.i.i = getelementptr i8, ptr %gep.i272.i, i64 8
  %.1203.i.i = load double, ptr %.1202.i.i, align 8, !noalias !30
  %.1205.i.i = fmul double %.1046.i.i, %.1203.i.i
  %.1206.i273.i = fsub double %.1193.i.i, %.1205.i.i
  store double %.1206.i273.i, ptr %.1180.i.i, align 8, !noalias !30
  %.1134.i.i = icmp sgt i64 %.1081.0193.i.i, 1
  br i1 %.1134.i.i, label %B538.if.i.i, label %B476.loopexit.i.i

B670.else.if.i.i:                                 ; preds = %B476.loopexit.i.i, %B354.if.i268.i
  br i1 %.1267.not.i.i, label %B831.i.i, label %B696.i274.i

B738.if.i.i:                                      ; preds = %B696.i274.i, %B738.if.i.i
  %.1320.0199.i.i = phi i64 [ %.1382.i.i, %B738.if.i.i ], [ %.1330.i.i, %B696.i274.i ]
  %.1317.0198.i.i = phi i64 [ %.1386.i.i, %B738.if.i.i ], [ %.835.i.i, %B696.i274.i ]
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
  br i1 %.311146.not.i.i, label %B334.i.i, label %B108.if.lr.ph.i277.i

B108.if.lr.ph.i277.i:                             ; preds = %B1520.i
  %.452.i.i = getelementptr i8, ptr %.124.i, i64 32
  %92 = getelementptr double, ptr %.336, i64 %.120.i.i
  br label %B108.if.i278.i

B334.i.i:                                         ; preds = %B108.if.i278.i, %B1520.i
  %.733.i.i = load i64, ptr %.836.i.i, align 8, !noalias !33
  %.813153.not.i.i = icmp slt i64 %.733.i.i, 1
  br i1 %.813153.not.i.i, label %gaussian, label %B406.if.lr.ph.i.i

B406.if.lr.ph.i.i:                                ; preds = %B334.i.i
  %.624.i.i = add nsw i64 %.222.i.i, %.120.i.i
  %.957.i.i = getelementptr i8, ptr %.124.i, i64 56
  br label %B406.if.i.i

B406.loopexit.i.i:                                ; preds = %B570.if.i.i, %B406.if.i.i
  %position.2.1.lcssa.i281.i = phi i64 [ %position.3.0156.i.i, %B406.if.i.i ], [ %.1739.i.i, %B570.if.i.i ]
  %exitcond158.not.i.i = icmp eq i64 %.826.i.i, %.733.i.i
  br i1 %exitcond158.not.i.i, label %gaussian, label %B406.if.i.i

B108.if.i278.i:                                   ; preds = %B108.if.i278.i, %B108.if.lr.ph.i277.i
  %.253.0147.i.i = phi i64 [ 0, %B108.if.lr.ph.i277.i ], [ %.324.i.i, %B108.if.i278.i ]
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
  %exitcond.not.i279.i = icmp eq i64 %.324.i.i, %.222.i.i
  br i1 %exitcond.not.i279.i, label %B334.i.i, label %B108.if.i278.i

B406.if.i.i:                                      ; preds = %B406.loopexit.i.i, %B406.if.lr.ph.i.i
  %position.3.0156.i.i = phi i64 [ %.624.i.i, %B406.if.lr.ph.i.i ], [ %position.2.1.lcssa.i281.i, %B406.loopexit.i.i ]
  %.757.0154.i.i = phi i64 [ 0, %B406.if.lr.ph.i.i ], [ %.826.i.i, %B406.loopexit.i.i ]
  %.826.i.i = add nuw nsw i64 %.757.0154.i.i, 1
  %.958.i280.i = load i64, ptr %.957.i.i, align 8, !noalias !33
  %94 = getelementptr i64, ptr %.63, i64 %.958.i280.i
  %.961.i.i = getelementptr i64, ptr %94, i64 %.757.0154.i.i
  %.962.i.i = load i64, ptr %.961.i.i, align 8, !noalias !33
  %.1178.i.i = getelementptr i64, ptr %.63, i64 %.962.i.i
  %.1179.i.i = load i64, ptr %.1178.i.i, align 8, !noalias !33
  %.1392.i.i = getelementptr i8, ptr %.1178.i.i, i64 8
  %.1393.i.i = load i64, ptr %.1392.i.i, align 8, !noalias !33
  %.1394.i.i = mul nsw i64 %.1393.i.i, %.1179.i.i
  %.1474149.not.i.i = icmp slt i64 %.1394.i.i, 1
  br i1 %.1474149.not.i.i, label %B406.loopexit.i.i, label %B570.if.lr.ph.i.i

B570.if.lr.ph.i.i:                                ; preds = %B406.if.i.i
  %.1724.i.i = getelementptr i8, ptr %.1178.i.i, i64 224
  br label %B570.if.i.i

B570.if.i.i:                                      ; preds = %B570.if.i.i, %B570.if.lr.ph.i.i
  %position.2.1152.i.i = phi i64 [ %position.3.0156.i.i, %B570.if.lr.ph.i.i ], [ %.1739.i.i, %B570.if.i.i ]
  %.1418.0150.i.i = phi i64 [ 0, %B570.if.lr.ph.i.i ], [ %.1487.i.i, %B570.if.i.i ]
  %.1487.i.i = add nuw nsw i64 %.1418.0150.i.i, 1
  %.1725.i.i = load i64, ptr %.1724.i.i, align 8, !noalias !33
  %95 = getelementptr double, ptr %.336, i64 %.1725.i.i
  %.1728.i.i = getelementptr double, ptr %95, i64 %.1418.0150.i.i
  %.1729.i.i = load double, ptr %.1728.i.i, align 8, !noalias !33
  %.1732.i.i = getelementptr double, ptr %.336, i64 %position.2.1152.i.i
  %.1733.i.i = load double, ptr %.1732.i.i, align 8, !noalias !33
  %.1734.i.i = fadd double %.1729.i.i, %.1733.i.i
  store double %.1734.i.i, ptr %.1728.i.i, align 8, !noalias !33
  %.1739.i.i = add nsw i64 %position.2.1152.i.i, 1
  %exitcond157.not.i.i = icmp eq i64 %.1487.i.i, %.1394.i.i
  br i1 %exitcond157.not.i.i, label %B406.loopexit.i.i, label %B570.if.i.i

B404.if.i:                                        ; preds = %B522.i, %B404.if.lr.ph.i
  %rss.4.0477.i = phi double [ %.584.i, %B404.if.lr.ph.i ], [ %.1299.i, %B522.i ]
  %.926.0476.i = phi i64 [ 0, %B404.if.lr.ph.i ], [ %.995.i, %B522.i ]
  %.995.i = add nuw nsw i64 %.926.0476.i, 1
  %.1030.i = getelementptr i64, ptr %11, i64 %.926.0476.i
  %.1031.i = load i64, ptr %.1030.i, align 8, !noalias !6
  %.1037.i = getelementptr i8, ptr %.1030.i, i64 8
  %.1038.i = load i64, ptr %.1037.i, align 8, !noalias !6
  %.1075.i = sub i64 %.1038.i, %.1031.i
  %.1118470.not.i = icmp slt i64 %.1075.i, 1
  br i1 %.1118470.not.i, label %B522.i, label %B464.if.i

B464.if.i:                                        ; preds = %B404.if.i, %B464.if.i
  %product.2.1473.i = phi double [ %.1173.i, %B464.if.i ], [ 0.000000e+00, %B404.if.i ]
  %.1062.0472.i = phi i64 [ %.1131.i, %B464.if.i ], [ %.1031.i, %B404.if.i ]
  %.1065.0471.i = phi i64 [ %.1127.i, %B464.if.i ], [ %.1075.i, %B404.if.i ]
  %.1127.i = add nsw i64 %.1065.0471.i, -1
  %.1131.i = add i64 %.1062.0472.i, 1
  %.1159.i = getelementptr double, ptr %12, i64 %.1062.0472.i
  %.1160.i = load double, ptr %.1159.i, align 8, !noalias !6
  %.1164.i = getelementptr i64, ptr %13, i64 %.1062.0472.i
  %.1165.i = load i64, ptr %.1164.i, align 8, !noalias !6
  %.1169.i = getelementptr double, ptr %14, i64 %.1165.i
  %.1170.i = load double, ptr %.1169.i, align 8, !noalias !6
  %.1171.i = fmul double %.1160.i, %.1170.i
  %.1173.i = fadd double %product.2.1473.i, %.1171.i
  %.1118.i = icmp samesign ugt i64 %.1065.0471.i, 1
  br i1 %.1118.i, label %B464.if.i, label %B522.i

B804.if.i:                                        ; preds = %eliminate, %B804.if.lr.ph.i
  %log_determinant.3.0483.i = phi double [ 0.000000e+00, %B804.if.lr.ph.i ], [ %.1914.i, %eliminate ]
  %rss.5.0482.i = phi double [ %rss.4.0.lcssa.i, %B804.if.lr.ph.i ], [ %.1910.i, %eliminate ]
  %.1615.0480.i = phi i64 [ 0, %B804.if.lr.ph.i ], [ %.1684.i, %eliminate ]
  %.1684.i = add nuw nsw i64 %.1615.0480.i, 1
  %.1810.i = load i64, ptr %.116.i.i, align 8, !noalias !6
  %.1866.not.i = icmp eq i64 %.1615.0480.i, 0
  %.1869.i = icmp eq i64 %.1615.0480.i, %.1868.i
  %96 = getelementptr i64, ptr %.63, i64 %.1810.i
  %.idx464.i = mul i64 %.1615.0480.i, 104
  %97 = getelementptr i8, ptr %96, i64 %.idx464.i
  %.102.i.i = getelementptr i8, ptr %97, i64 16
  %.103.i.i = load i64, ptr %.102.i.i, align 8, !noalias !36
  %.160.i.i = getelementptr i8, ptr %97, i64 24
  %.161.i.i = load i64, ptr %.160.i.i, align 8, !noalias !36
  %.170.i.i = add nsw i64 %.161.i.i, %.103.i.i
  %.172.i.i = add i64 %.161.i.i, 1
  %.236.i.i = load i64, ptr %97, align 8, !noalias !36
  %98 = getelementptr i64, ptr %.63, i64 %.236.i.i
  %.448.i.i = getelementptr i8, ptr %98, i64 56
  %.449.i.i = load i64, ptr %.448.i.i, align 8, !noalias !36
  %"$phi204.0.2.0.i.i" = select i1 %.1866.not.i, ptr %.108, ptr %.336
  %.526.i.i = getelementptr i8, ptr %97, i64 96
  %.527.i.i = load i64, ptr %.526.i.i, align 8, !noalias !36
  %.533.i.i = mul nsw i64 %.103.i.i, %.103.i.i
  br i1 %.1866.not.i, label %B326.i.i, label %.thread.i.i

.thread.i.i:                                      ; preds = %B804.if.i
  %.1371926.i.i = getelementptr i8, ptr %98, i64 88
  %.1372927.i.i = load i64, ptr %.1371926.i.i, align 8, !noalias !36
  %.1373.not928.i.i = icmp eq i64 %.1372927.i.i, 0
  br label %B810.i.i

B326.i.i:                                         ; preds = %B804.if.i
  %.646.i283.i = load i64, ptr %.645.i282.i, align 8, !noalias !36
  %.646.fr.i.i = freeze i64 %.646.i283.i
  %.647.i284.i = icmp ne i64 %.646.fr.i.i, 0
  %.658.i.i = icmp ne i64 %.170.i.i, 1
  %brmerge808.i.i = or i1 %.658.i.i, %.647.i284.i
  br i1 %brmerge808.i.i, label %B440.i.i, label %B368.i.i

B368.i.i:                                         ; preds = %B326.i.i
  %.791.i.i = getelementptr double, ptr %.336, i64 %.449.i.i
  %.792.i.i = load double, ptr %.791.i.i, align 8, !noalias !36
  %.354.i.i.i = getelementptr i8, ptr %97, i64 8
  %.355.i.i.i = load i64, ptr %.354.i.i.i, align 8, !noalias !39
  %.43763.not.i.i.i = icmp slt i64 %.355.i.i.i, 1
  br i1 %.43763.not.i.i.i, label %eliminate, label %B238.if.lr.ph.i.i.i

B238.if.lr.ph.i.i.i:                              ; preds = %B368.i.i
  %.788.i.i = load i64, ptr %.787.i.i, align 8, !noalias !36
  %.255.i.i.i = getelementptr i8, ptr %97, i64 88
  %.256.i.i.i = load i64, ptr %.255.i.i.i, align 8, !noalias !39
  %.198.i.i.i = getelementptr i8, ptr %97, i64 80
  %.199.i.i.i = load i64, ptr %.198.i.i.i, align 8, !noalias !39
  %.135.i.i.i = getelementptr i8, ptr %97, i64 64
  %.136.i.i.i = load i64, ptr %.135.i.i.i, align 8, !noalias !39
  %.78.i.i.i = getelementptr i8, ptr %97, i64 40
  %.79.i.i.i = load i64, ptr %.78.i.i.i, align 8, !noalias !39
  %99 = getelementptr i64, ptr %.63, i64 %.79.i.i.i
  %.512.i.i.i = fmul double %.792.i.i, %.792.i.i
  %100 = getelementptr double, ptr %.108, i64 %.788.i.i
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
  %.680.i.i.i = fmul double %.792.i.i, %.678.i.i.i
  %.682.i.i.i = fmul double %one.2.1.i.i.i, %.680.i.i.i
  %.689.i.i.i = getelementptr double, ptr %103, i64 %.379.064.i.i.i
  store double %.682.i.i.i, ptr %.689.i.i.i, align 8, !noalias !39
  %.696.i.i.i = load double, ptr %.677.i.i.i, align 8, !noalias !39
  %.698.i.i.i = fmul double %.792.i.i, %.696.i.i.i
  %.707.i.i286.i = fmul double %.682.i.i.i, %.698.i.i.i
  %.709.i.i.i = fadd double %lost.2.066.i.i.i, %.707.i.i286.i
  %exitcond.not.i.i287.i = icmp eq i64 %.450.i.i285.i, %.355.i.i.i
  br i1 %exitcond.not.i.i287.i, label %B628.loopexit.i.i.i, label %B238.if.i.i.i

B628.loopexit.i.i.i:                              ; preds = %B538.i.i.i
  %105 = tail call double @llvm.log.f64(double %product.4.1.i.i.i)
  %106 = fadd double %gained.4.1.i.i.i, %105
  br label %eliminate

B238.if.i.i.i:                                    ; preds = %B538.i.i.i, %B238.if.lr.ph.i.i.i
  %one.3.069.i.i.i = phi double [ 1.000000e+00, %B238.if.lr.ph.i.i.i ], [ %one.2.1.i.i.i, %B538.i.i.i ]
  %product.3.068.i.i.i = phi double [ 1.000000e+00, %B238.if.lr.ph.i.i.i ], [ %product.4.1.i.i.i, %B538.i.i.i ]
  %gained.3.067.i.i.i = phi double [ 0.000000e+00, %B238.if.lr.ph.i.i.i ], [ %gained.4.1.i.i.i, %B538.i.i.i ]
  %lost.2.066.i.i.i = phi double [ 0.000000e+00, %B238.if.lr.ph.i.i.i ], [ %.709.i.i.i, %B538.i.i.i ]
  %.379.064.i.i.i = phi i64 [ 0, %B238.if.lr.ph.i.i.i ], [ %.450.i.i285.i, %B538.i.i.i ]
  %.450.i.i285.i = add nuw nsw i64 %.379.064.i.i.i, 1
  %.496.i.i.i = getelementptr i64, ptr %99, i64 %.379.064.i.i.i
  %.497.i.i.i = load i64, ptr %.496.i.i.i, align 8, !noalias !39
  %.502.i.i.i = icmp sgt i64 %.497.i.i.i, 0
  br i1 %.502.i.i.i, label %B270.i.i.i, label %B538.i.i.i

B440.i.i:                                         ; preds = %B326.i.i
  %.843.i.i = icmp ne i64 %.170.i.i, 2
  %.846.i.i = icmp ne i64 %.103.i.i, 2
  %or.cond.not964.i.i = or i1 %.846.i.i, %.843.i.i
  %brmerge810.i.i = or i1 %or.cond.not964.i.i, %.647.i284.i
  br i1 %brmerge810.i.i, label %B618.i.i, label %B492.i.i

B492.i.i:                                         ; preds = %B440.i.i
  %.908.i.i = getelementptr i8, ptr %97, i64 8
  %.909.i.i = load i64, ptr %.908.i.i, align 8, !noalias !36
  %.910.i.i = icmp sgt i64 %.909.i.i, 249
  br i1 %.910.i.i, label %B270.if.lr.ph.i.i.i, label %B618.i.i

B270.if.lr.ph.i.i.i:                              ; preds = %B492.i.i
  %.1036.i.i = load i64, ptr %.787.i.i, align 8, !noalias !36
  %.262.i.i.i = getelementptr double, ptr %.336, i64 %.449.i.i
  %.263.i.i.i = load double, ptr %.262.i.i.i, align 8, !noalias !42
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
  %107 = getelementptr double, ptr %.108, i64 %.1036.i.i
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
  %.509.i.i.i = fmul double %.263.i.i.i, %.480.i.i.i
  %.511.i.i.i = fmul double %.267.i.i.i, %.487.i.i.i
  %.512.i816.i.i = fadd double %.509.i.i.i, %.511.i.i.i
  %.514.i.i.i = fmul double %.263.i.i.i, %.487.i.i.i
  %.516.i.i.i = fmul double %.267.i.i.i, %.494.i.i.i
  %.517.i817.i.i = fadd double %.514.i.i.i, %.516.i.i.i
  %.519.i818.i.i = fmul double %.263.i.i.i, %.512.i816.i.i
  %.521.i819.i.i = fadd double %.133.i, %.519.i818.i.i
  %.523.i.i.i = fmul double %.267.i.i.i, %.517.i817.i.i
  %.524.i.i.i = fadd double %.521.i819.i.i, %.523.i.i.i
  %.526.i.i.i = fmul double %.271.i.i.i, %.517.i817.i.i
  %.528.i.i.i = fmul double %.271.i.i.i, %.494.i.i.i
  %.530.i.i.i = fmul double %.271.i.i.i, %.528.i.i.i
  %.532.i.i.i = fadd double %.133.i, %.530.i.i.i
  %.536.i.i.i = fdiv double 1.000000e+00, %.524.i.i.i
  %.537.i820.i.i = fmul double %.526.i.i.i, %.536.i.i.i
  %.538.i.i.i = fmul double %.526.i.i.i, %.537.i820.i.i
  %.539.i.i.i = fsub double %.532.i.i.i, %.538.i.i.i
  %.543.i.i.i = fdiv double 1.000000e+00, %.539.i.i.i
  %.545.i.i.i = fmul double %.263.i.i.i, %.500.i.i.i
  %.547.i.i.i = fmul double %.267.i.i.i, %.507.i.i.i
  %.548.i.i.i = fadd double %.545.i.i.i, %.547.i.i.i
  %.550.i.i.i = fmul double %.271.i.i.i, %.507.i.i.i
  %.551.i.i.i = fmul double %.548.i.i.i, %.537.i820.i.i
  %.552.i.i.i = fsub double %.550.i.i.i, %.551.i.i.i
  %.553.i.i323.i = fmul double %.552.i.i.i, %.543.i.i.i
  %.554.i.i.i = fmul double %.548.i.i.i, %.536.i.i.i
  %.555.i.i.i = fmul double %.537.i820.i.i, %.553.i.i323.i
  %.556.i821.i.i = fsub double %.554.i.i.i, %.555.i.i.i
  %.557.i.i.i = fmul double %.537.i820.i.i, %.537.i820.i.i
  %.558.i.i.i = fmul double %.557.i.i.i, %.543.i.i.i
  %.559.i.i.i = fadd double %.536.i.i.i, %.558.i.i.i
  %.564.i.i.i = getelementptr double, ptr %109, i64 %.475.i.i.i
  store double %.559.i.i.i, ptr %.564.i.i.i, align 8, !noalias !42
  %.566.i.i.i = fneg double %.537.i820.i.i
  %.567.i.i.i = fmul double %.543.i.i.i, %.566.i.i.i
  %.573.i.i324.i = getelementptr i8, ptr %.564.i.i.i, i64 16
  store double %.567.i.i.i, ptr %.573.i.i324.i, align 8, !noalias !42
  %.580.i822.i.i = getelementptr i8, ptr %.564.i.i.i, i64 24
  store double %.543.i.i.i, ptr %.580.i822.i.i, align 8, !noalias !42
  %.586.i.i.i = getelementptr double, ptr %110, i64 %.495.i.i.i
  store double %.556.i821.i.i, ptr %.586.i.i.i, align 8, !noalias !42
  %.593.i823.i.i = getelementptr i8, ptr %.586.i.i.i, i64 8
  store double %.553.i.i323.i, ptr %.593.i823.i.i, align 8, !noalias !42
  %.595.i.i.i = fmul double %.548.i.i.i, %.556.i821.i.i
  %.596.i.i.i = fmul double %.550.i.i.i, %.553.i.i323.i
  %.597.i824.i.i = fadd double %.596.i.i.i, %.595.i.i.i
  %.599.i.i.i = fadd double %lost.2.054.i.i.i, %.597.i824.i.i
  %.605.i.i.i = getelementptr i64, ptr %111, i64 %.379.052.i.i.i
  %.606.i.i.i = load i64, ptr %.605.i.i.i, align 8, !noalias !42
  %.607.i.i.i = fmul double %.524.i.i.i, %.539.i.i.i
  %.608.i.i.i = tail call double @llvm.log.f64(double %.607.i.i.i)
  %.609.i.i.i = sitofp i64 %.606.i.i.i to double
  %.610.i.i.i = fmul double %.608.i.i.i, %.609.i.i.i
  %.612.i.i.i = fadd double %gained.2.055.i.i.i, %.610.i.i.i
  %exitcond.not.i825.i.i = icmp eq i64 %.450.i815.i.i, %.909.i.i
  br i1 %exitcond.not.i825.i.i, label %eliminate, label %B270.if.i.i.i

B618.i.i:                                         ; preds = %B492.i.i, %B440.i.i
  %112 = select i1 %.647.i284.i, double %.1088.i.i, double 1.000000e+00
  %.1371.i.i = getelementptr i8, ptr %98, i64 88
  %.1372.i.i = load i64, ptr %.1371.i.i, align 8, !noalias !36
  %.1373.not.i.i = icmp eq i64 %.1372.i.i, 0
  br i1 %.1373.not.i.i, label %B810.i.i, label %B764.i.i

B764.i.i:                                         ; preds = %B618.i.i
  %.1394.i288.i = icmp sgt i64 %.103.i.i, 2
  %not..647.i.i = xor i1 %.647.i284.i, true
  %spec.select.i.i = select i1 %not..647.i.i, i1 %.1394.i288.i, i1 false
  br label %B810.i.i

B810.i.i:                                         ; preds = %B764.i.i, %B618.i.i, %.thread.i.i
  %.1373.not931.i.i = phi i1 [ true, %B618.i.i ], [ false, %B764.i.i ], [ %.1373.not928.i.i, %.thread.i.i ]
  %113 = phi double [ %112, %B618.i.i ], [ %112, %B764.i.i ], [ 1.000000e+00, %.thread.i.i ]
  %"$phi326.0.2.0912920924930.i.i" = phi i1 [ %.647.i284.i, %B618.i.i ], [ %.647.i284.i, %B764.i.i ], [ false, %.thread.i.i ]
  %"$phi810.0.4.0.i.i" = phi i1 [ false, %B618.i.i ], [ %spec.select.i.i, %B764.i.i ], [ false, %.thread.i.i ]
  %.1478.i.i = getelementptr i8, ptr %97, i64 8
  %.1479.i.i = load i64, ptr %.1478.i.i, align 8, !noalias !36
  %invariant.gep1041.i.i = getelementptr double, ptr %"$phi204.0.2.0.i.i", i64 %.103.i.i
  %invariant.gep1045.i.i = getelementptr double, ptr %.336, i64 %.161.i.i
  %invariant.gep1049.i.i = getelementptr double, ptr %.336, i64 %.103.i.i
  %.15591051.not.i.i = icmp slt i64 %.1479.i.i, 1
  br i1 %.15591051.not.i.i, label %eliminate, label %B888.lr.ph.i.i

B888.lr.ph.i.i:                                   ; preds = %B810.i.i
  %.1764.i289.i = getelementptr i8, ptr %97, i64 48
  %"$phi986.1.2.1.in.i.i" = select i1 %.1866.not.i, ptr %.787.i.i, ptr %.1764.i289.i
  %.1837.i290.i = getelementptr i8, ptr %97, i64 64
  %.1902.i.i = getelementptr i8, ptr %97, i64 80
  %.1966.i.i = getelementptr i8, ptr %97, i64 88
  %.2036.i.i = getelementptr i8, ptr %97, i64 40
  %.2174.i.i = mul i64 %.172.i.i, %.103.i.i
  %storemerge794.i.i = tail call i64 @llvm.smax.i64(i64 %.103.i.i, i64 0)
  %.2260974.not.i.i = icmp slt i64 %.103.i.i, 1
  %114 = getelementptr double, ptr %.336, i64 %.449.i.i
  %115 = getelementptr double, ptr %.336, i64 %.527.i.i
  %116 = getelementptr double, ptr %115, i64 %.533.i.i
  %117 = getelementptr double, ptr %116, i64 %.2174.i.i
  %.3235.i.i = icmp sgt i64 %.103.i.i, 0
  %spec.select962.i.i = tail call i64 @llvm.smax.i64(i64 %.172.i.i, i64 0)
  %.33981003.not.i.i = icmp slt i64 %.161.i.i, 0
  %.38201012.not.i.i = icmp slt i64 %.2174.i.i, 1
  %invariant.gep1020.i.i = getelementptr double, ptr %116, i64 %.161.i.i
  %.4158.i.i = getelementptr i8, ptr %97, i64 32
  %.4276.i.i = getelementptr i8, ptr %97, i64 152
  %.4338.i.i = getelementptr i8, ptr %97, i64 168
  %.44291036.not.i.i = icmp slt i64 %.161.i.i, 1
  %brmerge.i292.i = select i1 %.1869.i, i1 true, i1 %.44291036.not.i.i
  br label %B888.i.i

B888.i.i:                                         ; preds = %B3156.i.i, %B888.lr.ph.i.i
  %gained.3.01055.i.i = phi double [ 0.000000e+00, %B888.lr.ph.i.i ], [ %gained.4.1.i.i, %B3156.i.i ]
  %lost.3.01054.i.i = phi double [ 0.000000e+00, %B888.lr.ph.i.i ], [ %lost.2.1.lcssa.i.i, %B3156.i.i ]
  %.1503.01053.i.i = phi i64 [ 0, %B888.lr.ph.i.i ], [ %.1572.i.i, %B3156.i.i ]
  %.1572.i.i = add nuw nsw i64 %.1503.01053.i.i, 1
  %"$phi986.1.2.1.i.i" = load i64, ptr %"$phi986.1.2.1.in.i.i", align 8, !noalias !36
  %.1771.i.i = mul nsw i64 %.1503.01053.i.i, %.170.i.i
  %.1773.i.i = mul nsw i64 %.1771.i.i, %.170.i.i
  %.1775.i.i = add nsw i64 %.1773.i.i, %"$phi986.1.2.1.i.i"
  %.1838.i.i = load i64, ptr %.1837.i290.i, align 8, !noalias !36
  %.1842.i.i = add nsw i64 %.1838.i.i, %.1771.i.i
  %.1903.i.i = load i64, ptr %.1902.i.i, align 8, !noalias !36
  %.1906.i.i = mul nsw i64 %.1503.01053.i.i, %.103.i.i
  %.1908.i.i = mul nsw i64 %.1906.i.i, %.103.i.i
  %.1909.i.i = add nsw i64 %.1903.i.i, %.1908.i.i
  %.1967.i.i = load i64, ptr %.1966.i.i, align 8, !noalias !36
  %.1972.i.i = mul nsw i64 %.1906.i.i, %.172.i.i
  %.1973.i.i = add nsw i64 %.1967.i.i, %.1972.i.i
  %.2037.i.i = load i64, ptr %.2036.i.i, align 8, !noalias !36
  %118 = getelementptr i64, ptr %.63, i64 %.2037.i.i
  %.2041.i.i = getelementptr i64, ptr %118, i64 %.1503.01053.i.i
  %.2042.i.i = load i64, ptr %.2041.i.i, align 8, !noalias !36
  %.2049.i.i = icmp sgt i64 %.2042.i.i, 0
  br i1 %"$phi326.0.2.0912920924930.i.i", label %B1248.i.i, label %B1306.i.i

B1248.i.i:                                        ; preds = %B888.i.i
  br i1 %.2049.i.i, label %B1260.i.i, label %B1998.i.i

B1260.i.i:                                        ; preds = %B1248.i.i
  br i1 %.2260974.not.i.i, label %B1904.i.i, label %B26.if.lr.ph.i.i.i

B26.if.lr.ph.i.i.i:                               ; preds = %B1260.i.i
  %119 = getelementptr double, ptr %.108, i64 %.1775.i.i
  br label %B54.if.lr.ph.i.i.i

B26.loopexit.i.i.i:                               ; preds = %B152.i.i.i
  %.126.i.i.i = add nuw nsw i64 %.55.0253.i.i.i, 1
  %exitcond267.not.i.i.i = icmp eq i64 %.103.i.i, %.126.i.i.i
  br i1 %exitcond267.not.i.i.i, label %B252.if.lr.ph.i.i.i, label %B54.if.lr.ph.i.i.i

B152.i.i.i:                                       ; preds = %B86.if.i.i.i, %B54.if.i.i.i
  %total.4.2.lcssa.i.i.i = phi double [ 0.000000e+00, %B54.if.i.i.i ], [ %.417.i.i.i, %B86.if.i.i.i ]
  %.436.i.i314.i = getelementptr double, ptr %121, i64 %.178.0250.i.i.i
  store double %total.4.2.lcssa.i.i.i, ptr %.436.i.i314.i, align 8, !noalias !45
  %exitcond266.not.i.i.i = icmp eq i64 %.103.i.i, %.247.i.i.i
  br i1 %exitcond266.not.i.i.i, label %B26.loopexit.i.i.i, label %B54.if.i.i.i

B218.loopexit.i.i.i:                              ; preds = %B364.i828.i.i
  %.553.i827.i.i = add nuw nsw i64 %.484.0264.i.i.i, 1
  %exitcond270.not.i.i.i = icmp eq i64 %.103.i.i, %.553.i827.i.i
  br i1 %exitcond270.not.i.i.i, label %B1904.i.i, label %B252.if.lr.ph.i.i.i

B364.i828.i.i:                                    ; preds = %B298.if.i.i317.i
  %.675.i.i319.i = add nuw nsw i64 %.606.0261.i.i.i, 1
  %.878.i.i320.i = getelementptr double, ptr %123, i64 %.606.0261.i.i.i
  store double %.859.i.i.i, ptr %.878.i.i320.i, align 8, !noalias !45
  br i1 %.705.i.i316.i, label %B218.loopexit.i.i.i, label %B298.if.lr.ph.i.i315.i

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
  %invariant.gep.i.i321.i = getelementptr double, ptr %114, i64 %.178.0250.i.i.i
  br label %B86.if.i.i.i

B86.if.i.i.i:                                     ; preds = %B86.if.i.i.i, %B86.if.lr.ph.i.i.i
  %total.4.2248.i.i.i = phi double [ 0.000000e+00, %B86.if.lr.ph.i.i.i ], [ %.417.i.i.i, %B86.if.i.i.i ]
  %.303.0246.i.i.i = phi i64 [ %.178.0250.i.i.i, %B86.if.lr.ph.i.i.i ], [ %.372.i.i.i, %B86.if.i.i.i ]
  %.372.i.i.i = add nuw i64 %.303.0246.i.i.i, 1
  %.404.i.i.i = getelementptr double, ptr %120, i64 %.303.0246.i.i.i
  %.405.i.i.i = load double, ptr %.404.i.i.i, align 8, !noalias !45
  %.407.i.i.i = mul nsw i64 %.303.0246.i.i.i, %.103.i.i
  %gep.i.i322.i = getelementptr double, ptr %invariant.gep.i.i321.i, i64 %.407.i.i.i
  %.414.i.i.i = load double, ptr %gep.i.i322.i, align 8, !noalias !45
  %.415.i.i.i = fmul double %.405.i.i.i, %.414.i.i.i
  %.417.i.i.i = fadd double %total.4.2248.i.i.i, %.415.i.i.i
  %exitcond.not.i829.i.i = icmp eq i64 %.372.i.i.i, %.103.i.i
  br i1 %exitcond.not.i829.i.i, label %B152.i.i.i, label %B86.if.i.i.i

B252.if.lr.ph.i.i.i:                              ; preds = %B26.loopexit.i.i.i, %B218.loopexit.i.i.i
  %.484.0264.i.i.i = phi i64 [ %.553.i827.i.i, %B218.loopexit.i.i.i ], [ 0, %B26.loopexit.i.i.i ]
  %.841.i.i.i = mul nuw nsw i64 %.484.0264.i.i.i, %.103.i.i
  %122 = getelementptr double, ptr %117, i64 %.841.i.i.i
  %123 = getelementptr double, ptr %115, i64 %.841.i.i.i
  br label %B298.if.lr.ph.i.i315.i

B298.if.lr.ph.i.i315.i:                           ; preds = %B252.if.lr.ph.i.i.i, %B364.i828.i.i
  %.606.0261.i.i.i = phi i64 [ 0, %B252.if.lr.ph.i.i.i ], [ %.675.i.i319.i, %B364.i828.i.i ]
  %.705.i.i316.i = icmp eq i64 %.484.0264.i.i.i, %.606.0261.i.i.i
  %arg.variance..i.i.i = select i1 %.705.i.i316.i, double %.133.i, double 0.000000e+00
  %.850.i.i.i = mul nuw nsw i64 %.606.0261.i.i.i, %.103.i.i
  %124 = getelementptr double, ptr %117, i64 %.850.i.i.i
  br label %B298.if.i.i317.i

B298.if.i.i317.i:                                 ; preds = %B298.if.i.i317.i, %B298.if.lr.ph.i.i315.i
  %total.5.2258.i.i.i = phi double [ %arg.variance..i.i.i, %B298.if.lr.ph.i.i315.i ], [ %.859.i.i.i, %B298.if.i.i317.i ]
  %.745.0256.i.i.i = phi i64 [ 0, %B298.if.lr.ph.i.i315.i ], [ %.814.i.i.i, %B298.if.i.i317.i ]
  %.814.i.i.i = add nuw nsw i64 %.745.0256.i.i.i, 1
  %.846.i.i.i = getelementptr double, ptr %122, i64 %.745.0256.i.i.i
  %.847.i.i.i = load double, ptr %.846.i.i.i, align 8, !noalias !45
  %.855.i.i318.i = getelementptr double, ptr %124, i64 %.745.0256.i.i.i
  %.856.i.i.i = load double, ptr %.855.i.i318.i, align 8, !noalias !45
  %.857.i.i.i = fmul double %.847.i.i.i, %.856.i.i.i
  %.859.i.i.i = fadd double %total.5.2258.i.i.i, %.857.i.i.i
  %exitcond268.not.i.i.i = icmp eq i64 %.103.i.i, %.814.i.i.i
  br i1 %exitcond268.not.i.i.i, label %B364.i828.i.i, label %B298.if.i.i317.i

B1306.i.i:                                        ; preds = %B888.i.i
  br i1 %"$phi810.0.4.0.i.i", label %B1320.i.i, label %B1396.i.i

B1320.i.i:                                        ; preds = %B1306.i.i
  br i1 %.2049.i.i, label %B1332.i.i, label %B1998.i.i

B1332.i.i:                                        ; preds = %B1320.i.i
  br i1 %.2260974.not.i.i, label %factored, label %B30.if.i.i.i

B100.if.lr.ph.i.i.i:                              ; preds = %B30.if.i.i.i
  %125 = getelementptr double, ptr %.108, i64 %.1775.i.i
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
  %127 = getelementptr double, ptr %.336, i64 %.1909.i.i
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
  %.428.i.i313.i = mul nsw i64 %.201.0464.i.i.i, %.170.i.i
  %129 = getelementptr double, ptr %125, i64 %.428.i.i313.i
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
  %half.2.0478.i.i.i = phi double [ %.633.i.i.i, %B292.loopexit.i.i.i ], [ 0.000000e+00, %B218.i.i.i ]
  %.519.0476.i.i.i = phi i64 [ %.588.i.i.i, %B292.loopexit.i.i.i ], [ 0, %B218.i.i.i ]
  %.588.i.i.i = add nuw nsw i64 %.519.0476.i.i.i, 1
  %.618.i.i.i = mul nuw nsw i64 %.519.0476.i.i.i, %.103.i.i
  %131 = getelementptr double, ptr %115, i64 %.618.i.i.i
  %.628.i.i.i = getelementptr double, ptr %131, i64 %.519.0476.i.i.i
  %.629.i.i.i = load double, ptr %.628.i.i.i, align 8, !noalias !48
  %.630.i.i.i = tail call double @llvm.log.f64(double %.629.i.i.i)
  %.631.i.i.i = fmul double %.630.i.i.i, 5.000000e-01
  %.633.i.i.i = fadd double %half.2.0478.i.i.i, %.631.i.i.i
  %.645.i832.i.i = tail call double @sqrt(double %.629.i.i.i)
  %.649.i.i.i = fdiv double 1.000000e+00, %.645.i832.i.i
  store double %.649.i.i.i, ptr %.628.i.i.i, align 8, !noalias !48
  %.695.i.i.i = sub nsw i64 %.103.i.i, %.588.i.i.i
  %storemerge449.i.i.i = tail call i64 @llvm.smax.i64(i64 %.695.i.i.i, i64 0)
  %.738466.not.i.i.i = icmp slt i64 %.695.i.i.i, 1
  br i1 %.738466.not.i.i.i, label %B292.loopexit.i.i.i, label %B478.if.i.i.i

B478.if.i.i.i:                                    ; preds = %B292.if.i.i.i, %B478.if.i.i.i
  %.685.0468.i.i.i = phi i64 [ %.747.i.i.i, %B478.if.i.i.i ], [ %storemerge449.i.i.i, %B292.if.i.i.i ]
  %.682.0467.i.i.i = phi i64 [ %.751.i.i307.i, %B478.if.i.i.i ], [ %.588.i.i.i, %B292.if.i.i.i ]
  %.747.i.i.i = add nsw i64 %.685.0468.i.i.i, -1
  %.751.i.i307.i = add nuw i64 %.682.0467.i.i.i, 1
  %.779.i.i308.i = getelementptr double, ptr %131, i64 %.682.0467.i.i.i
  %.780.i.i309.i = load double, ptr %.779.i.i308.i, align 8, !noalias !48
  %.786.i.i.i = load double, ptr %.628.i.i.i, align 8, !noalias !48
  %.787.i.i.i = fmul double %.780.i.i309.i, %.786.i.i.i
  store double %.787.i.i.i, ptr %.779.i.i308.i, align 8, !noalias !48
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
  %.924.i.i.i = mul nsw i64 %.824.0473.i.i.i, %.103.i.i
  %132 = getelementptr double, ptr %115, i64 %.924.i.i.i
  br label %B618.if.i.i.i

B618.if.i.i.i:                                    ; preds = %B618.if.i.i.i, %B618.if.lr.ph.i.i.i
  %.957.0470.i.i.i = phi i64 [ %.824.0473.i.i.i, %B618.if.lr.ph.i.i.i ], [ %.1026.i.i.i, %B618.if.i.i.i ]
  %.1026.i.i.i = add i64 %.957.0470.i.i.i, 1
  %.1054.i.i.i = getelementptr double, ptr %132, i64 %.957.0470.i.i.i
  %.1055.i.i.i = load double, ptr %.1054.i.i.i, align 8, !noalias !48
  %.1059.i.i310.i = getelementptr double, ptr %131, i64 %.957.0470.i.i.i
  %.1060.i.i.i = load double, ptr %.1059.i.i310.i, align 8, !noalias !48
  %.1062.i.i.i = fmul double %.922.i.i.i, %.1060.i.i.i
  %.1063.i.i.i = fsub double %.1055.i.i.i, %.1062.i.i.i
  store double %.1063.i.i.i, ptr %.1054.i.i.i, align 8, !noalias !48
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
  %.1501.i.i311.i = load double, ptr %.1500.i.i.i, align 8, !noalias !48
  %.1502.i.i.i = fmul double %.1496.i.i.i, %.1501.i.i311.i
  %.1508.i.i.i = fmul double %.1502.i.i.i, %.1502.i.i.i
  %.1510.i.i.i = fadd double %total.2.1488.i.i.i, %.1508.i.i.i
  %.1554.i.i.i = sub i64 %.103.i.i, %.1460.i.i.i
  %.1597482.not.i.i.i = icmp slt i64 %.1554.i.i.i, 1
  br i1 %.1597482.not.i.i.i, label %B814.loopexit.i.i.i, label %B910.if.i.i.i

B910.if.i.i.i:                                    ; preds = %B814.if.i.i.i, %B910.if.i.i.i
  %.1541.0483.i.i.i = phi i64 [ %.1610.i.i.i, %B910.if.i.i.i ], [ %.1460.i.i.i, %B814.if.i.i.i ]
  %.1610.i.i.i = add i64 %.1541.0483.i.i.i, 1
  %.1638.i.i.i = getelementptr double, ptr %117, i64 %.1541.0483.i.i.i
  %.1639.i.i312.i = load double, ptr %.1638.i.i.i, align 8, !noalias !48
  %.1643.i.i.i = getelementptr double, ptr %134, i64 %.1541.0483.i.i.i
  %.1644.i.i.i = load double, ptr %.1643.i.i.i, align 8, !noalias !48
  %.1646.i.i.i = fmul double %.1502.i.i.i, %.1644.i.i.i
  %.1647.i.i.i = fsub double %.1639.i.i312.i, %.1646.i.i.i
  store double %.1647.i.i.i, ptr %.1638.i.i.i, align 8, !noalias !48
  %exitcond1064.not.i.i = icmp eq i64 %.1610.i.i.i, %.103.i.i
  br i1 %exitcond1064.not.i.i, label %B814.loopexit.i.i.i, label %B910.if.i.i.i

factored: ; preds = %B974.i.i.i, %B1332.i.i
  %half.2.0.lcssa502.i.i.i = phi double [ 0.000000e+00, %B1332.i.i ], [ %.633.i.i.i, %B974.i.i.i ]
  %.2107.i.i = uitofp nneg i64 %.2042.i.i to double
  %.2108.i.i = fmul double %.2107.i.i, 2.000000e+00
  %.2148.i.i = fmul double %.2108.i.i, %half.2.0.lcssa502.i.i.i
  %.2150.i.i = fadd double %gained.3.01055.i.i, %.2148.i.i
  br label %B1904.i.i

B1396.i.i:                                        ; preds = %B1306.i.i
  br i1 %.2049.i.i, label %B1408.i.i, label %B1998.i.i

B1408.i.i:                                        ; preds = %B1396.i.i
  br i1 %.2260974.not.i.i, label %B1904.i.i, label %B1444.if.lr.ph.i.i

B1444.if.lr.ph.i.i:                               ; preds = %B1408.i.i
  %135 = getelementptr double, ptr %"$phi204.0.2.0.i.i", i64 %.1775.i.i
  br label %B1478.if.lr.ph.i.i

B1444.loopexit.i.i:                               ; preds = %B1608.i.i
  %.2273.i.i = add nuw nsw i64 %.2204.0975.i.i, 1
  %exitcond1061.not.i.i = icmp eq i64 %.103.i.i, %.2273.i.i
  br i1 %exitcond1061.not.i.i, label %B1712.if.lr.ph.i.i, label %B1478.if.lr.ph.i.i

B1608.i.i:                                        ; preds = %B1536.if.i.i, %B1478.if.i.i
  %total.7.3.lcssa.i.i = phi double [ 0.000000e+00, %B1478.if.i.i ], [ %.2596.i.i, %B1536.if.i.i ]
  %.2615.i.i = getelementptr double, ptr %167, i64 %.2326.0972.i.i
  store double %total.7.3.lcssa.i.i, ptr %.2615.i.i, align 8, !noalias !36
  %exitcond1060.not.i.i = icmp eq i64 %.2326.0972.i.i, %.2204.0975.i.i
  br i1 %exitcond1060.not.i.i, label %B1444.loopexit.i.i, label %B1478.if.i.i

B1678.loopexit.i.i:                               ; preds = %B1858.i.i
  %exitcond1063.not.i.i = icmp eq i64 %.103.i.i, %.2724.i.i
  br i1 %exitcond1063.not.i.i, label %B1904.i.i, label %B1712.if.lr.ph.i.i

B1858.i.i:                                        ; preds = %B1786.if.i.i, %B1712.if.i.i
  %total.8.3.lcssa.i.i = phi double [ %arg.variance..i.i, %B1712.if.i.i ], [ %.3062.i.i, %B1786.if.i.i ]
  %.3081.i.i = getelementptr double, ptr %168, i64 %.2777.0987.i.i
  store double %total.8.3.lcssa.i.i, ptr %.3081.i.i, align 8, !noalias !36
  br i1 %.2876.i.i, label %B1678.loopexit.i.i, label %B1712.if.i.i

B1904.i.i:                                        ; preds = %B1678.loopexit.i.i, %B218.loopexit.i.i.i, %B1408.i.i, %factored, %B1260.i.i
  %gained.5.1.i.i = phi double [ %.2150.i.i, %factored ], [ %gained.3.01055.i.i, %B1260.i.i ], [ %gained.3.01055.i.i, %B218.loopexit.i.i.i ], [ %gained.3.01055.i.i, %B1408.i.i ], [ %gained.3.01055.i.i, %B1678.loopexit.i.i ]
  %.3112.i.i = icmp slt i64 %.2042.i.i, 1
  %brmerge812.i.i = select i1 %.3112.i.i, i1 true, i1 %"$phi810.0.4.0.i.i"
  br i1 %brmerge812.i.i, label %B1998.i.i, label %B1930.i.i

B1930.i.i:                                        ; preds = %B1904.i.i
  br i1 %.2260974.not.i.i, label %invert.3, label %B64.if.lr.ph.i.i.i

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
  %139 = getelementptr double, ptr %.336, i64 %.1909.i.i
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
  %.766.i.i302.i = load double, ptr %.765.i.i.i, align 8, !noalias !54
  %.771.i.i.i = fdiv double %total.5.2.lcssa.i.i.i, %.766.i.i302.i
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
  %.648.i.i299.i = sub nuw nsw i64 %.103.i.i, %.502.0246.i.i.i
  %.691236.not.i.i.i = icmp eq i64 %.648.i.i299.i, 0
  br i1 %.691236.not.i.i.i, label %B400.i.i.i, label %B334.if.lr.ph.i.i.i

B334.if.lr.ph.i.i.i:                              ; preds = %B274.if.i.i.i
  %invariant.gep241.i.i.i = getelementptr double, ptr %115, i64 %.564.i855.i.i
  br label %B334.if.i.i.i

B334.if.i.i.i:                                    ; preds = %B334.if.i.i.i, %B334.if.lr.ph.i.i.i
  %total.5.2239.i.i.i = phi double [ %.605.i856.i.i, %B334.if.lr.ph.i.i.i ], [ %.749.i.i.i, %B334.if.i.i.i ]
  %.638.0238.i.i.i = phi i64 [ %.648.i.i299.i, %B334.if.lr.ph.i.i.i ], [ %.700.i.i.i, %B334.if.i.i.i ]
  %.635.0237.i.i.i = phi i64 [ %.502.0246.i.i.i, %B334.if.lr.ph.i.i.i ], [ %.704.i.i.i, %B334.if.i.i.i ]
  %.700.i.i.i = add nsw i64 %.638.0238.i.i.i, -1
  %.704.i.i.i = add i64 %.635.0237.i.i.i, 1
  %143 = mul nsw i64 %.635.0237.i.i.i, %.103.i.i
  %gep242.i.i.i = getelementptr double, ptr %invariant.gep241.i.i.i, i64 %143
  %.737.i.i300.i = load double, ptr %gep242.i.i.i, align 8, !noalias !54
  %gep235.i.i.i = getelementptr double, ptr %invariant.gep.i847.i.i, i64 %143
  %.746.i.i301.i = load double, ptr %gep235.i.i.i, align 8, !noalias !54
  %.747.i857.i.i = fmul double %.737.i.i300.i, %.746.i.i301.i
  %.749.i.i.i = fsub double %total.5.2239.i.i.i, %.747.i857.i.i
  %.691.i.i.i = icmp sgt i64 %.638.0238.i.i.i, 1
  br i1 %.691.i.i.i, label %B334.if.i.i.i, label %B400.i.i.i

invert.3: ; preds = %B26.loopexit.i859.i.i, %B1930.i.i
  %half.2.0.lcssa.i942.i.i = phi double [ 0.000000e+00, %B1930.i.i ], [ %.486.i843.i.i, %B26.loopexit.i859.i.i ]
  %.3120.i.i = uitofp nneg i64 %.2042.i.i to double
  %.3121.i303.i = fmul double %.3120.i.i, 2.000000e+00
  %.3152.i.i = fmul double %.3121.i303.i, %half.2.0.lcssa.i942.i.i
  %.3154.i.i = fadd double %gained.5.1.i.i, %.3152.i.i
  br label %B1998.i.i

B1998.i.i:                                        ; preds = %invert.3, %B1904.i.i, %B1396.i.i, %B1320.i.i, %B1248.i.i
  %gained.4.1.i.i = phi double [ %gained.5.1.i.i, %B1904.i.i ], [ %.3154.i.i, %invert.3 ], [ %gained.3.01055.i.i, %B1320.i.i ], [ %gained.3.01055.i.i, %B1248.i.i ], [ %gained.3.01055.i.i, %B1396.i.i ]
  br i1 %.3235.i.i, label %B2020.if.lr.ph.i.i, label %B2332.i.i

B2020.if.lr.ph.i.i:                               ; preds = %B1998.i.i
  %gep1042.i.i = getelementptr double, ptr %invariant.gep1041.i.i, i64 %.1775.i.i
  %144 = getelementptr double, ptr %.336, i64 %.1842.i.i
  br label %B2020.if.i.i

B2020.loopexit.i.i:                               ; preds = %B2294.i.i, %B2020.if.i.i
  %exitcond1065.not.i.i = icmp eq i64 %.103.i.i, %.3290.i.i
  br i1 %exitcond1065.not.i.i, label %B2332.i.i, label %B2020.if.i.i

B2072.i.i:                                        ; preds = %B2048.if.i.i
  %.3448.i.i = icmp slt i64 %.3342.01004.i.i, %.161.i.i
  %.3460.i.i = getelementptr double, ptr %gep1011.i.i, i64 %.3342.01004.i.i
  %"$phi2132.3.2.3.in.i.i" = select i1 %.3448.i.i, ptr %.3460.i.i, ptr %.3470.i.i
  %"$phi2132.3.2.3.i.i" = load double, ptr %"$phi2132.3.2.3.in.i.i", align 8, !noalias !36
  br label %B2294.i.i

B2136.i.i:                                        ; preds = %B2048.if.i.i
  br i1 %.3594992.not.i.i, label %B2294.i.i, label %B2184.if.lr.ph.i.i

B2184.if.lr.ph.i.i:                               ; preds = %B2136.i.i
  %.3647.i.i = icmp slt i64 %.3342.01004.i.i, %.161.i.i
  %invariant.gep1001.i.i = getelementptr double, ptr %gep1042.i.i, i64 %.3342.01004.i.i
  br label %B2184.if.i.i

B2294.i.i:                                        ; preds = %B2184.if.i.i, %B2136.i.i, %B2072.i.i
  %total.10.3.i.i = phi double [ %"$phi2132.3.2.3.i.i", %B2072.i.i ], [ 0.000000e+00, %B2136.i.i ], [ %.3695.i.i, %B2184.if.i.i ]
  %.3722.i.i = getelementptr double, ptr %170, i64 %.3342.01004.i.i
  store double %total.10.3.i.i, ptr %.3722.i.i, align 8, !noalias !36
  %.3398.i.i = icmp sgt i64 %.3345.01006.i.i, 1
  br i1 %.3398.i.i, label %B2048.if.i.i, label %B2020.loopexit.i.i

B2332.i.i:                                        ; preds = %B2020.loopexit.i.i, %B1998.i.i
  br i1 %.38201012.not.i.i, label %B2398.i.i, label %B2362.if.lr.ph.i.i

B2362.if.lr.ph.i.i:                               ; preds = %B2332.i.i
  %145 = getelementptr double, ptr %.336, i64 %.1973.i.i
  br label %B2362.if.i.i

B2398.i.i:                                        ; preds = %B2362.if.i.i, %B2332.i.i
  br i1 %"$phi810.0.4.0.i.i", label %B2416.i.i, label %B2446.i.i

B2416.i.i:                                        ; preds = %B2398.i.i
  br i1 %.3235.i.i, label %B26.if.lr.ph.i867.i.i, label %B2574.i.i

B26.if.lr.ph.i867.i.i:                            ; preds = %B2416.i.i
  %146 = getelementptr double, ptr %.336, i64 %.1973.i.i
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
  br i1 %.33981003.not.i.i, label %B124.i.i.i, label %B54.if.lr.ph.i868.i.i

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
  %.278.i.i.i = load double, ptr %.277.i.i.i, align 8, !noalias !57
  %.279.i.i.i = fmul double %.268.i.i.i, %.278.i.i.i
  store double %.279.i.i.i, ptr %.267.i872.i.i, align 8, !noalias !57
  %exitcond.not.i873.i.i = icmp eq i64 %.161.i.i, %.166.0335.i.i.i
  br i1 %exitcond.not.i873.i.i, label %B124.i.i.i, label %B54.if.i871.i.i

B158.if.i.i.i:                                    ; preds = %B158.loopexit.i.i.i, %B158.if.lr.ph.i.i.i
  %.314.0341.i.i.i = phi i64 [ %.114.i.i.i, %B158.if.lr.ph.i.i.i ], [ %.383.i.i.i, %B158.loopexit.i.i.i ]
  %.383.i.i.i = add nuw i64 %.314.0341.i.i.i, 1
  %.419.i.i.i = getelementptr double, ptr %147, i64 %.314.0341.i.i.i
  %.420.i.i.i = load double, ptr %.419.i.i.i, align 8, !noalias !57
  br i1 %.33981003.not.i.i, label %B158.loopexit.i.i.i, label %B210.if.lr.ph.i.i.i

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
  br i1 %.33981003.not.i.i, label %B436.i.i.i, label %B366.if.lr.ph.i.i.i

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
  %.835.i.i.i = load double, ptr %.834.i.i.i, align 8, !noalias !57
  %.845.i.i.i = load double, ptr %.844.i.i.i, align 8, !noalias !57
  %.846.i876.i.i = fmul double %.835.i.i.i, %.845.i.i.i
  store double %.846.i876.i.i, ptr %.834.i.i.i, align 8, !noalias !57
  %exitcond362.not.i.i.i = icmp eq i64 %.161.i.i, %.733.0347.i.i.i
  br i1 %exitcond362.not.i.i.i, label %B436.i.i.i, label %B366.if.i.i.i

B462.if.i.i.i:                                    ; preds = %B462.loopexit.i.i.i, %B462.if.lr.ph.i.i.i
  %.879.0353.i.i.i = phi i64 [ 0, %B462.if.lr.ph.i.i.i ], [ %.948.i.i.i, %B462.loopexit.i.i.i ]
  %.948.i.i.i = add nuw nsw i64 %.879.0353.i.i.i, 1
  %.978.i.i.i = mul nuw nsw i64 %.879.0353.i.i.i, %.103.i.i
  %gep.i878.i.i = getelementptr double, ptr %invariant.gep.i877.i.i, i64 %.978.i.i.i
  %.985.i.i.i = load double, ptr %gep.i878.i.i, align 8, !noalias !57
  br i1 %.33981003.not.i.i, label %B462.loopexit.i.i.i, label %B514.if.lr.ph.i.i.i

B514.if.lr.ph.i.i.i:                              ; preds = %B462.if.i.i.i
  %.1109.i.i.i = mul nuw nsw i64 %.879.0353.i.i.i, %.172.i.i
  %155 = getelementptr double, ptr %146, i64 %.1109.i.i.i
  br label %B514.if.i.i.i

B514.if.i.i.i:                                    ; preds = %B514.if.i.i.i, %B514.if.lr.ph.i.i.i
  %.1013.0350.i.i.i = phi i64 [ 0, %B514.if.lr.ph.i.i.i ], [ %.1082.i.i295.i, %B514.if.i.i.i ]
  %.1082.i.i295.i = add nuw nsw i64 %.1013.0350.i.i.i, 1
  %.1114.i.i.i = getelementptr double, ptr %155, i64 %.1013.0350.i.i.i
  %.1115.i.i.i = load double, ptr %.1114.i.i.i, align 8, !noalias !57
  %.1123.i.i.i = getelementptr double, ptr %149, i64 %.1013.0350.i.i.i
  %.1124.i.i.i = load double, ptr %.1123.i.i.i, align 8, !noalias !57
  %.1126.i.i.i = fmul double %.985.i.i.i, %.1124.i.i.i
  %.1127.i.i296.i = fsub double %.1115.i.i.i, %.1126.i.i.i
  store double %.1127.i.i296.i, ptr %.1114.i.i.i, align 8, !noalias !57
  %exitcond363.not.i.i.i = icmp eq i64 %.161.i.i, %.1013.0350.i.i.i
  br i1 %exitcond363.not.i.i.i, label %B462.loopexit.i.i.i, label %B514.if.i.i.i

B2446.i.i:                                        ; preds = %B2398.i.i
  br i1 %.33981003.not.i.i, label %B2474.i.i, label %B26.if.lr.ph.i886.i.i

B26.if.lr.ph.i886.i.i:                            ; preds = %B2446.i.i
  %156 = getelementptr double, ptr %.336, i64 %.1973.i.i
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
  %.741.i.i294.i = mul nsw i64 %.481.0250.i.i.i, %.103.i.i
  %158 = getelementptr double, ptr %115, i64 %.741.i.i294.i
  %.747.i904.i.i = getelementptr double, ptr %158, i64 %.481.0250.i.i.i
  %.748.i.i.i = load double, ptr %.747.i904.i.i, align 8, !noalias !60
  %.753.i.i.i = fdiv double %total.5.2.lcssa.i903.i.i, %.748.i.i.i
  store double %.753.i.i.i, ptr %gep252.i.i.i, align 8, !noalias !60
  %.537.i905.i.i = icmp sgt i64 %.484.0249.i.i.i, 1
  br i1 %.537.i905.i.i, label %B266.if.i.i.i, label %B26.loopexit.i906.i.i

B26.if.i887.i.i:                                  ; preds = %B26.loopexit.i906.i.i, %B26.if.lr.ph.i886.i.i
  %.43.0254.i.i.i = phi i64 [ 0, %B26.if.lr.ph.i886.i.i ], [ %.114.i888.i.i, %B26.loopexit.i906.i.i ]
  %.114.i888.i.i = add nuw nsw i64 %.43.0254.i.i.i, 1
  br i1 %.3235.i.i, label %B54.if.lr.ph.i889.i.i, label %B26.loopexit.i906.i.i

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
  %.719.i.i293.i = load double, ptr %gep245.i.i.i, align 8, !noalias !60
  %.721.i.i.i = mul nsw i64 %.617.0240.i.i.i, %.172.i.i
  %gep238.i.i.i = getelementptr double, ptr %invariant.gep235.i.i.i, i64 %.721.i.i.i
  %.728.i.i.i = load double, ptr %gep238.i.i.i, align 8, !noalias !60
  %.729.i.i.i = fmul double %.719.i.i293.i, %.728.i.i.i
  %.731.i.i.i = fsub double %total.5.2242.i.i.i, %.729.i.i.i
  %.673.i.i.i = icmp sgt i64 %.620.0241.i.i.i, 1
  br i1 %.673.i.i.i, label %B326.if.i.i.i, label %B392.i.i.i

B2474.i.i:                                        ; preds = %B26.loopexit.i906.i.i, %B436.i.i.i, %B2446.i.i
  br i1 %.2260974.not.i.i, label %B2574.i.i, label %B2496.if.lr.ph.i.i

B2496.if.lr.ph.i.i:                               ; preds = %B2474.i.i
  %gep1046.i.i = getelementptr double, ptr %invariant.gep1045.i.i, i64 %.1973.i.i
  br label %B2496.if.i.i

B2574.i.i:                                        ; preds = %B2496.if.i.i, %B2474.i.i, %B2416.i.i
  %lost.2.1.lcssa.i.i = phi double [ %lost.3.01054.i.i, %B2474.i.i ], [ %lost.3.01054.i.i, %B2416.i.i ], [ %.4083.i.i, %B2496.if.i.i ]
  br i1 %brmerge.i292.i, label %B3156.i.i, label %B2828.if.lr.ph.i.i

B2828.if.lr.ph.i.i:                               ; preds = %B2574.i.i
  %.4339.i.i = load i64, ptr %.4338.i.i, align 8, !noalias !36
  %.4159.i.i = load i64, ptr %.4158.i.i, align 8, !noalias !36
  %160 = getelementptr i64, ptr %.63, i64 %.4159.i.i
  %.4165.i.i = getelementptr i64, ptr %160, i64 %.1503.01053.i.i
  %.4166.i.i = load i64, ptr %.4165.i.i, align 8, !noalias !36
  %.4279.i.i = mul nsw i64 %.4166.i.i, %.161.i.i
  %.4281.i.i = mul nsw i64 %.4279.i.i, %.161.i.i
  %.4277.i.i = load i64, ptr %.4276.i.i, align 8, !noalias !36
  %gep1048.i.i = getelementptr double, ptr %invariant.gep1041.i.i, i64 %.1775.i.i
  %gep1050.i.i = getelementptr double, ptr %invariant.gep1049.i.i, i64 %.1842.i.i
  %161 = getelementptr double, ptr %.336, i64 %.1973.i.i
  %162 = getelementptr double, ptr %.336, i64 %.4339.i.i
  %163 = getelementptr double, ptr %162, i64 %.4279.i.i
  %164 = getelementptr double, ptr %.336, i64 %.4277.i.i
  %165 = getelementptr double, ptr %164, i64 %.4281.i.i
  br label %B2828.if.i.i

B2828.loopexit.i.loopexit.i:                      ; preds = %B3155.i.i
  %.4442.i.i = add nuw nsw i64 %.4373.01037.i.i, 1
  %exitcond1069.not.i.i = icmp eq i64 %.161.i.i, %.4442.i.i
  br i1 %exitcond1069.not.i.i, label %B3156.i.i, label %B2828.if.i.i

B3036.i.i:                                        ; preds = %B2958.if.i.i, %B2856.if.i.i
  %left.2.3.lcssa.i.i = phi double [ %"$phi2934.3.2.3.i.i", %B2856.if.i.i ], [ %.4770.i.i, %B2958.if.i.i ]
  br i1 %.4593.i.i, label %B3052.i.i, label %B3100.i.i

B3052.i.i:                                        ; preds = %B3036.i.i
  %.4792.i.i = getelementptr double, ptr %172, i64 %.4494.01034.i.i
  %.4793.i.i = load double, ptr %.4792.i.i, align 8, !noalias !36
  %.4795.i.i = fadd double %left.2.3.lcssa.i.i, %.4793.i.i
  store double %.4795.i.i, ptr %.4792.i.i, align 8, !noalias !36
  br label %B3155.i.i

B3100.i.i:                                        ; preds = %B3036.i.i
  %.4809.i.i = load double, ptr %.4808.i.i, align 8, !noalias !36
  %.4811.i.i = fadd double %left.2.3.lcssa.i.i, %.4809.i.i
  store double %.4811.i.i, ptr %.4808.i.i, align 8, !noalias !36
  br label %B3155.i.i

B3155.i.i:                                        ; preds = %B3100.i.i, %B3052.i.i
  %.4550.i.i = icmp sgt i64 %.4497.01035.i.i, 1
  br i1 %.4550.i.i, label %B2856.if.i.i, label %B2828.loopexit.i.loopexit.i

B3156.i.i:                                        ; preds = %B2828.loopexit.i.loopexit.i, %B2574.i.i
  %exitcond1070.not.i.i = icmp eq i64 %.1572.i.i, %.1479.i.i
  br i1 %exitcond1070.not.i.i, label %eliminate, label %B888.i.i

B1478.if.lr.ph.i.i:                               ; preds = %B1444.loopexit.i.i, %B1444.if.lr.ph.i.i
  %.2204.0975.i.i = phi i64 [ 0, %B1444.if.lr.ph.i.i ], [ %.2273.i.i, %B1444.loopexit.i.i ]
  %.2578.i.i = mul nsw i64 %.2204.0975.i.i, %.170.i.i
  %166 = getelementptr double, ptr %135, i64 %.2578.i.i
  %.2606.i.i = mul nuw nsw i64 %.2204.0975.i.i, %.103.i.i
  %167 = getelementptr double, ptr %117, i64 %.2606.i.i
  br label %B1478.if.i.i

B1478.if.i.i:                                     ; preds = %B1478.if.lr.ph.i.i, %B1608.i.i
  %.2326.0972.i.i = phi i64 [ 0, %B1478.if.lr.ph.i.i ], [ %.2395.i.i, %B1608.i.i ]
  %.2395.i.i = add nuw nsw i64 %.2326.0972.i.i, 1
  %"$phi1526.6.2.3.i.i" = select i1 %.1373.not931.i.i, i64 %.103.i.i, i64 %.2395.i.i
  %.2538967.not.not.i.i = icmp sgt i64 %"$phi1526.6.2.3.i.i", %.2326.0972.i.i
  br i1 %.2538967.not.not.i.i, label %B1536.if.lr.ph.i.i, label %B1608.i.i

B1536.if.lr.ph.i.i:                               ; preds = %B1478.if.i.i
  %invariant.gep.i304.i = getelementptr double, ptr %114, i64 %.2326.0972.i.i
  br label %B1536.if.i.i

B1536.if.i.i:                                     ; preds = %B1536.if.i.i, %B1536.if.lr.ph.i.i
  %total.7.3970.i.i = phi double [ 0.000000e+00, %B1536.if.lr.ph.i.i ], [ %.2596.i.i, %B1536.if.i.i ]
  %.2482.0968.i.i = phi i64 [ %.2326.0972.i.i, %B1536.if.lr.ph.i.i ], [ %.2551.i.i, %B1536.if.i.i ]
  %.2551.i.i = add nuw i64 %.2482.0968.i.i, 1
  %.2583.i.i = getelementptr double, ptr %166, i64 %.2482.0968.i.i
  %.2584.i.i = load double, ptr %.2583.i.i, align 8, !noalias !36
  %.2586.i.i = mul nsw i64 %.2482.0968.i.i, %.103.i.i
  %gep.i305.i = getelementptr double, ptr %invariant.gep.i304.i, i64 %.2586.i.i
  %.2593.i.i = load double, ptr %gep.i305.i, align 8, !noalias !36
  %.2594.i.i = fmul double %.2584.i.i, %.2593.i.i
  %.2596.i.i = fadd double %total.7.3970.i.i, %.2594.i.i
  %exitcond.not.i306.i = icmp eq i64 %.2551.i.i, %"$phi1526.6.2.3.i.i"
  br i1 %exitcond.not.i306.i, label %B1608.i.i, label %B1536.if.i.i

B1712.if.lr.ph.i.i:                               ; preds = %B1444.loopexit.i.i, %B1678.loopexit.i.i
  %.2655.0990.i.i = phi i64 [ %.2724.i.i, %B1678.loopexit.i.i ], [ 0, %B1444.loopexit.i.i ]
  %.2724.i.i = add nuw nsw i64 %.2655.0990.i.i, 1
  %"$phi1776.6.2.3.i.i" = select i1 %.1373.not931.i.i, i64 %.103.i.i, i64 %.2724.i.i
  %.2961.i.i = sub nsw i64 %"$phi1776.6.2.3.i.i", %.2655.0990.i.i
  %spec.select961.i.i = tail call i64 @llvm.smax.i64(i64 %.2961.i.i, i64 0)
  %.3004977.not.i.i = icmp slt i64 %.2961.i.i, 1
  %invariant.gep982.i.i = getelementptr double, ptr %114, i64 %.2655.0990.i.i
  %.3072.i.i = mul nuw nsw i64 %.2655.0990.i.i, %.103.i.i
  %168 = getelementptr double, ptr %115, i64 %.3072.i.i
  br label %B1712.if.i.i

B1712.if.i.i:                                     ; preds = %B1712.if.lr.ph.i.i, %B1858.i.i
  %.2777.0987.i.i = phi i64 [ 0, %B1712.if.lr.ph.i.i ], [ %.2846.i.i, %B1858.i.i ]
  %.2846.i.i = add nuw nsw i64 %.2777.0987.i.i, 1
  %.2876.i.i = icmp eq i64 %.2655.0990.i.i, %.2777.0987.i.i
  %arg.variance..i.i = select i1 %.2876.i.i, double %.133.i, double 0.000000e+00
  br i1 %.3004977.not.i.i, label %B1858.i.i, label %B1786.if.lr.ph.i.i

B1786.if.lr.ph.i.i:                               ; preds = %B1712.if.i.i
  %invariant.gep984.i.i = getelementptr double, ptr %117, i64 %.2777.0987.i.i
  br label %B1786.if.i.i

B1786.if.i.i:                                     ; preds = %B1786.if.i.i, %B1786.if.lr.ph.i.i
  %total.8.3980.i.i = phi double [ %arg.variance..i.i, %B1786.if.lr.ph.i.i ], [ %.3062.i.i, %B1786.if.i.i ]
  %.2951.0979.i.i = phi i64 [ %spec.select961.i.i, %B1786.if.lr.ph.i.i ], [ %.3013.i.i, %B1786.if.i.i ]
  %.2948.0978.i.i = phi i64 [ %.2655.0990.i.i, %B1786.if.lr.ph.i.i ], [ %.3017.i.i, %B1786.if.i.i ]
  %.3013.i.i = add nsw i64 %.2951.0979.i.i, -1
  %.3017.i.i = add nuw i64 %.2948.0978.i.i, 1
  %169 = mul nsw i64 %.2948.0978.i.i, %.103.i.i
  %gep983.i.i = getelementptr double, ptr %invariant.gep982.i.i, i64 %169
  %.3050.i.i = load double, ptr %gep983.i.i, align 8, !noalias !36
  %gep985.i.i = getelementptr double, ptr %invariant.gep984.i.i, i64 %169
  %.3059.i.i = load double, ptr %gep985.i.i, align 8, !noalias !36
  %.3060.i.i = fmul double %.3050.i.i, %.3059.i.i
  %.3062.i.i = fadd double %total.8.3980.i.i, %.3060.i.i
  %.3004.i.i = icmp sgt i64 %.2951.0979.i.i, 1
  br i1 %.3004.i.i, label %B1786.if.i.i, label %B1858.i.i

B2020.if.i.i:                                     ; preds = %B2020.loopexit.i.i, %B2020.if.lr.ph.i.i
  %.3221.01008.i.i = phi i64 [ 0, %B2020.if.lr.ph.i.i ], [ %.3290.i.i, %B2020.loopexit.i.i ]
  %.3290.i.i = add nuw nsw i64 %.3221.01008.i.i, 1
  br i1 %.33981003.not.i.i, label %B2020.loopexit.i.i, label %B2048.if.lr.ph.i.i

B2048.if.lr.ph.i.i:                               ; preds = %B2020.if.i.i
  %"$phi2174.6.2.3.i.i" = select i1 %.1373.not931.i.i, i64 %.103.i.i, i64 %.3290.i.i
  %.3551.i.i = sub nsw i64 %"$phi2174.6.2.3.i.i", %.3221.01008.i.i
  %spec.select955.i.i = tail call i64 @llvm.smax.i64(i64 %.3551.i.i, i64 0)
  %.3594992.not.i.i = icmp slt i64 %.3551.i.i, 1
  %invariant.gep997.i.i = getelementptr double, ptr %114, i64 %.3221.01008.i.i
  %.3452.i.i = mul nuw nsw i64 %.3221.01008.i.i, %.170.i.i
  %gep1011.i.i = getelementptr double, ptr %gep1042.i.i, i64 %.3452.i.i
  %.3470.i.i = getelementptr double, ptr %144, i64 %.3221.01008.i.i
  %.3713.i.i = mul nsw i64 %.3221.01008.i.i, %.172.i.i
  %170 = getelementptr double, ptr %116, i64 %.3713.i.i
  br label %B2048.if.i.i

B2048.if.i.i:                                     ; preds = %B2048.if.lr.ph.i.i, %B2294.i.i
  %.3345.01006.i.i = phi i64 [ %spec.select962.i.i, %B2048.if.lr.ph.i.i ], [ %.3407.i.i, %B2294.i.i ]
  %.3342.01004.i.i = phi i64 [ 0, %B2048.if.lr.ph.i.i ], [ %.3411.i.i, %B2294.i.i ]
  %.3407.i.i = add nsw i64 %.3345.01006.i.i, -1
  %.3411.i.i = add nuw nsw i64 %.3342.01004.i.i, 1
  br i1 %"$phi326.0.2.0912920924930.i.i", label %B2072.i.i, label %B2136.i.i

B2184.if.i.i:                                     ; preds = %B2184.if.i.i, %B2184.if.lr.ph.i.i
  %total.9.3995.i.i = phi double [ 0.000000e+00, %B2184.if.lr.ph.i.i ], [ %.3695.i.i, %B2184.if.i.i ]
  %.3541.0994.i.i = phi i64 [ %spec.select955.i.i, %B2184.if.lr.ph.i.i ], [ %.3603.i.i, %B2184.if.i.i ]
  %.3538.0993.i.i = phi i64 [ %.3221.01008.i.i, %B2184.if.lr.ph.i.i ], [ %.3607.i.i, %B2184.if.i.i ]
  %.3603.i.i = add nsw i64 %.3541.0994.i.i, -1
  %.3607.i.i = add nuw i64 %.3538.0993.i.i, 1
  %.3637.i.i = mul nsw i64 %.3538.0993.i.i, %.103.i.i
  %gep998.i.i = getelementptr double, ptr %invariant.gep997.i.i, i64 %.3637.i.i
  %.3644.i.i = load double, ptr %gep998.i.i, align 8, !noalias !36
  %.3660.i.i = mul nsw i64 %.3538.0993.i.i, %.170.i.i
  %gep1002.i.i = getelementptr double, ptr %invariant.gep1001.i.i, i64 %.3660.i.i
  %.3682.i.i = getelementptr double, ptr %144, i64 %.3538.0993.i.i
  %"$phi2276.6.2.4.in.i.i" = select i1 %.3647.i.i, ptr %gep1002.i.i, ptr %.3682.i.i
  %"$phi2276.6.2.4.i.i" = load double, ptr %"$phi2276.6.2.4.in.i.i", align 8, !noalias !36
  %.3689.i.i = fmul double %.3644.i.i, %"$phi2276.6.2.4.i.i"
  %.3695.i.i = fadd double %total.9.3995.i.i, %.3689.i.i
  %.3594.i.i = icmp sgt i64 %.3541.0994.i.i, 1
  br i1 %.3594.i.i, label %B2184.if.i.i, label %B2294.i.i

B2362.if.i.i:                                     ; preds = %B2362.if.i.i, %B2362.if.lr.ph.i.i
  %.3764.01013.i.i = phi i64 [ 0, %B2362.if.lr.ph.i.i ], [ %.3833.i.i, %B2362.if.i.i ]
  %.3833.i.i = add nuw nsw i64 %.3764.01013.i.i, 1
  %.3861.i.i = getelementptr double, ptr %116, i64 %.3764.01013.i.i
  %.3862.i.i = load double, ptr %.3861.i.i, align 8, !noalias !36
  %.3866.i.i = getelementptr double, ptr %145, i64 %.3764.01013.i.i
  store double %.3862.i.i, ptr %.3866.i.i, align 8, !noalias !36
  %exitcond1066.not.i.i = icmp eq i64 %.2174.i.i, %.3833.i.i
  br i1 %exitcond1066.not.i.i, label %B2398.i.i, label %B2362.if.i.i

B2496.if.i.i:                                     ; preds = %B2496.if.i.i, %B2496.if.lr.ph.i.i
  %lost.2.11018.i.i = phi double [ %lost.3.01054.i.i, %B2496.if.lr.ph.i.i ], [ %.4083.i.i, %B2496.if.i.i ]
  %.3967.01016.i.i = phi i64 [ 0, %B2496.if.lr.ph.i.i ], [ %.4036.i.i, %B2496.if.i.i ]
  %.4036.i.i = add nuw nsw i64 %.3967.01016.i.i, 1
  %171 = mul nsw i64 %.3967.01016.i.i, %.172.i.i
  %gep1021.i.i = getelementptr double, ptr %invariant.gep1020.i.i, i64 %171
  %.4069.i.i = load double, ptr %gep1021.i.i, align 8, !noalias !36
  %.4071.i.i = fmul double %113, %.4069.i.i
  %gep1023.i.i = getelementptr double, ptr %gep1046.i.i, i64 %171
  %.4080.i.i = load double, ptr %gep1023.i.i, align 8, !noalias !36
  %.4081.i291.i = fmul double %.4071.i.i, %.4080.i.i
  %.4083.i.i = fadd double %lost.2.11018.i.i, %.4081.i291.i
  %exitcond1067.not.i.i = icmp eq i64 %.103.i.i, %.4036.i.i
  br i1 %exitcond1067.not.i.i, label %B2574.i.i, label %B2496.if.i.i

B2828.if.i.i:                                     ; preds = %B2828.loopexit.i.loopexit.i, %B2828.if.lr.ph.i.i
  %.4373.01037.i.i = phi i64 [ 0, %B2828.if.lr.ph.i.i ], [ %.4442.i.i, %B2828.loopexit.i.loopexit.i ]
  %.4597.i.i = add nsw i64 %.4373.01037.i.i, %.103.i.i
  %.4599.i.i = mul nsw i64 %.4597.i.i, %.170.i.i
  %gep1040.i.i = getelementptr double, ptr %gep1048.i.i, i64 %.4599.i.i
  %.4619.i.i = getelementptr double, ptr %gep1050.i.i, i64 %.4373.01037.i.i
  %invariant.gep1029.i.i = getelementptr double, ptr %116, i64 %.4373.01037.i.i
  %.4808.i.i = getelementptr double, ptr %163, i64 %.4373.01037.i.i
  %.4784.i.i = mul nuw nsw i64 %.4373.01037.i.i, %.161.i.i
  %172 = getelementptr double, ptr %165, i64 %.4784.i.i
  br label %B2856.if.i.i

B2856.if.i.i:                                     ; preds = %B2828.if.i.i, %B3155.i.i
  %.4497.01035.i.i = phi i64 [ %spec.select962.i.i, %B2828.if.i.i ], [ %.4559.i.i, %B3155.i.i ]
  %.4494.01034.i.i = phi i64 [ 0, %B2828.if.i.i ], [ %.4563.i.i, %B3155.i.i ]
  %.4559.i.i = add nsw i64 %.4497.01035.i.i, -1
  %.4563.i.i = add nuw nsw i64 %.4494.01034.i.i, 1
  %.4593.i.i = icmp slt i64 %.4494.01034.i.i, %.161.i.i
  %.4607.i.i = getelementptr double, ptr %gep1040.i.i, i64 %.4494.01034.i.i
  %"$phi2934.3.2.3.in.i.i" = select i1 %.4593.i.i, ptr %.4607.i.i, ptr %.4619.i.i
  %"$phi2934.3.2.3.i.i" = load double, ptr %"$phi2934.3.2.3.in.i.i", align 8, !noalias !36
  br i1 %.2260974.not.i.i, label %B3036.i.i, label %B2958.if.lr.ph.i.i

B2958.if.lr.ph.i.i:                               ; preds = %B2856.if.i.i
  %invariant.gep1031.i.i = getelementptr double, ptr %161, i64 %.4494.01034.i.i
  br label %B2958.if.i.i

B2958.if.i.i:                                     ; preds = %B2958.if.i.i, %B2958.if.lr.ph.i.i
  %left.2.31027.i.i = phi double [ %"$phi2934.3.2.3.i.i", %B2958.if.lr.ph.i.i ], [ %.4770.i.i, %B2958.if.i.i ]
  %.4654.01025.i.i = phi i64 [ 0, %B2958.if.lr.ph.i.i ], [ %.4723.i.i, %B2958.if.i.i ]
  %.4723.i.i = add nuw nsw i64 %.4654.01025.i.i, 1
  %173 = mul nsw i64 %.4654.01025.i.i, %.172.i.i
  %gep1030.i.i = getelementptr double, ptr %invariant.gep1029.i.i, i64 %173
  %.4756.i.i = load double, ptr %gep1030.i.i, align 8, !noalias !36
  %.4758.i.i = fmul double %113, %.4756.i.i
  %gep1032.i.i = getelementptr double, ptr %invariant.gep1031.i.i, i64 %173
  %.4767.i.i = load double, ptr %gep1032.i.i, align 8, !noalias !36
  %.4768.i.i = fmul double %.4758.i.i, %.4767.i.i
  %.4770.i.i = fsub double %left.2.31027.i.i, %.4768.i.i
  %exitcond1068.not.i.i = icmp eq i64 %.103.i.i, %.4723.i.i
  br i1 %exitcond1068.not.i.i, label %B3036.i.i, label %B2958.if.i.i

eliminate: ; preds = %B270.if.i.i.i, %B3156.i.i, %B810.i.i, %B628.loopexit.i.i.i, %B368.i.i
  %.599.i.lcssa.sink.i.i = phi double [ %.709.i.i.i, %B628.loopexit.i.i.i ], [ %lost.2.1.lcssa.i.i, %B3156.i.i ], [ 0.000000e+00, %B810.i.i ], [ 0.000000e+00, %B368.i.i ], [ %.599.i.i.i, %B270.if.i.i.i ]
  %.612.i.lcssa.sink.i.i = phi double [ %106, %B628.loopexit.i.i.i ], [ %gained.4.1.i.i, %B3156.i.i ], [ 0.000000e+00, %B810.i.i ], [ 0.000000e+00, %B368.i.i ], [ %.612.i.i.i, %B270.if.i.i.i ]
  %.1910.i = fsub double %rss.5.0482.i, %.599.i.lcssa.sink.i.i
  %.1914.i = fadd double %log_determinant.3.0483.i, %.612.i.lcssa.sink.i.i
  %exitcond496.not.i = icmp eq i64 %.1684.i, %.1431.i
  br i1 %exitcond496.not.i, label %B970.i, label %B804.if.i

B1212.if.i:                                       ; preds = %substitute, %B1212.if.lr.ph.i
  %d_variance.3.0489.i = phi double [ %.2134.i, %B1212.if.lr.ph.i ], [ %.2450.i, %substitute ]
  %.2166.0488.i = phi i64 [ %.1431.i, %B1212.if.lr.ph.i ], [ %.2228.i, %substitute ]
  %.2163.0487.i = phi i64 [ %.2139.i, %B1212.if.lr.ph.i ], [ %.2232.i, %substitute ]
  %.2228.i = add nsw i64 %.2166.0488.i, -1
  %.2232.i = add nsw i64 %.2163.0487.i, -1
  %.2358.i = load i64, ptr %.2357.i, align 8, !noalias !6
  %.2414.not.i = icmp eq i64 %.2163.0487.i, 0
  %.2417.not.i = icmp eq i64 %.2163.0487.i, %.2139.i
  %174 = getelementptr i64, ptr %.63, i64 %.2358.i
  %.idx.i = mul i64 %.2163.0487.i, 104
  %175 = getelementptr i8, ptr %174, i64 %.idx.i
  %.102.i326.i = getelementptr i8, ptr %175, i64 16
  %.103.i327.i = load i64, ptr %.102.i326.i, align 8, !noalias !63
  %.160.i328.i = getelementptr i8, ptr %175, i64 24
  %.161.i329.i = load i64, ptr %.160.i328.i, align 8, !noalias !63
  %.170.i330.i = add nsw i64 %.161.i329.i, %.103.i327.i
  %.172.i331.i = add nsw i64 %.161.i329.i, 1
  %.236.i332.i = load i64, ptr %175, align 8, !noalias !63
  %176 = getelementptr i64, ptr %.63, i64 %.236.i332.i
  %.452.i333.i = getelementptr i8, ptr %176, i64 56
  %.453.i334.i = load i64, ptr %.452.i333.i, align 8, !noalias !63
  %.666.i.i = getelementptr i8, ptr %176, i64 64
  %.667.i.i = load i64, ptr %.666.i.i, align 8, !noalias !63
  %"$phi246.0.2.0.i.i" = select i1 %.2414.not.i, ptr %.108, ptr %.336
  %.747.i.i = getelementptr i8, ptr %175, i64 96
  %.748.i.i = load i64, ptr %.747.i.i, align 8, !noalias !63
  %.754.i.i = mul nsw i64 %.103.i327.i, %.103.i327.i
  br i1 %.2414.not.i, label %B368.i335.i, label %.thread.i457.i

.thread.i457.i:                                   ; preds = %B1212.if.i
  %.15391117.i.i = getelementptr i8, ptr %176, i64 88
  %.15401118.i.i = load i64, ptr %.15391117.i.i, align 8, !noalias !63
  %.15411119.i.i = icmp ne i64 %.15401118.i.i, 0
  br label %B822.i.i

B368.i335.i:                                      ; preds = %B1212.if.i
  %.867.i.i = load i64, ptr %.866.i.i, align 8, !noalias !63
  %.867.fr.i.i = freeze i64 %.867.i.i
  %.868.i.i = icmp ne i64 %.867.fr.i.i, 0
  %.879.i.i = icmp ne i64 %.170.i330.i, 1
  %brmerge1063.i.i = or i1 %.879.i.i, %.868.i.i
  br i1 %brmerge1063.i.i, label %B488.i.i, label %B410.i.i

B410.i.i:                                         ; preds = %B368.i335.i
  %.1014.i.i = getelementptr double, ptr %.336, i64 %.453.i334.i
  %.1015.i.i = load double, ptr %.1014.i.i, align 8, !noalias !63
  %.399.i.i336.i = getelementptr i8, ptr %175, i64 8
  %.400.i.i337.i = load i64, ptr %.399.i.i336.i, align 8, !noalias !66
  %.48248.not.i.i.i = icmp slt i64 %.400.i.i337.i, 1
  br i1 %.48248.not.i.i.i, label %substitute_single, label %B278.if.lr.ph.i.i.i

B278.if.lr.ph.i.i.i:                              ; preds = %B410.i.i
  %.1010.i.i = load i64, ptr %.1009.i.i, align 8, !noalias !63
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
  %.557.i.i340.i = fmul double %.1015.i.i, 2.000000e+00
  %181 = getelementptr double, ptr %.108, i64 %.1010.i.i
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
  %.575.i.i.i = fmul double %.1015.i.i, %.529.i.i344.i
  %.579.i.i.i = getelementptr double, ptr %182, i64 %.424.049.i.i.i
  store double %.575.i.i.i, ptr %.579.i.i.i, align 8, !noalias !66
  %exitcond.not.i.i359.i = icmp eq i64 %.495.i.i341.i, %.400.i.i337.i
  br i1 %exitcond.not.i.i359.i, label %substitute_single, label %B278.if.i.i.i

substitute_single: ; preds = %B278.if.i.i.i, %B410.i.i
  %d_sd.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B410.i.i ], [ %.567.i.i358.i, %B278.if.i.i.i ]
  %d_variance.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B410.i.i ], [ %.571.i.i.i, %B278.if.i.i.i ]
  %.608.i.i360.i = getelementptr double, ptr %.336, i64 %.667.i.i
  %.609.i.i361.i = load double, ptr %.608.i.i360.i, align 8, !noalias !66
  %.611.i.i.i = fadd double %d_sd.2.0.lcssa.i.i.i, %.609.i.i361.i
  store double %.611.i.i.i, ptr %.608.i.i360.i, align 8, !noalias !66
  br label %substitute

B488.i.i:                                         ; preds = %B368.i335.i
  %.1065.i362.i = icmp ne i64 %.170.i330.i, 2
  %.1068.i.i = icmp ne i64 %.103.i327.i, 2
  %or.cond.not1154.i.i = or i1 %.1068.i.i, %.1065.i362.i
  %brmerge1065.i.i = or i1 %or.cond.not1154.i.i, %.868.i.i
  br i1 %brmerge1065.i.i, label %B670.i.i, label %B540.i.i

B540.i.i:                                         ; preds = %B488.i.i
  %.1130.i.i = getelementptr i8, ptr %175, i64 8
  %.1131.i.i = load i64, ptr %.1130.i.i, align 8, !noalias !63
  %.1132.i.i = icmp sgt i64 %.1131.i.i, 249
  br i1 %.1132.i.i, label %B318.if.lr.ph.i.i.i, label %B670.i.i

B318.if.lr.ph.i.i.i:                              ; preds = %B540.i.i
  %.1259.i.i = load i64, ptr %.1009.i.i, align 8, !noalias !63
  %.325.i.i.i = getelementptr double, ptr %.336, i64 %.453.i334.i
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
  %.136.i.i424.i = getelementptr i8, ptr %175, i64 40
  %.137.i.i.i = load i64, ptr %.136.i.i424.i, align 8, !noalias !69
  %.79.i.i425.i = getelementptr i8, ptr %175, i64 64
  %.80.i.i.i = load i64, ptr %.79.i.i425.i, align 8, !noalias !69
  %183 = getelementptr double, ptr %.108, i64 %.1259.i.i
  %184 = getelementptr double, ptr %.336, i64 %.80.i.i.i
  %185 = getelementptr double, ptr %.336, i64 %.317.i.i.i
  %186 = getelementptr i64, ptr %.63, i64 %.137.i.i.i
  %187 = getelementptr double, ptr %.336, i64 %.260.i.i.i
  %188 = getelementptr double, ptr %.336, i64 %.194.i.i.i
  br label %B318.if.i.i.i

B318.if.i.i.i:                                    ; preds = %B318.if.i.i.i, %B318.if.lr.ph.i.i.i
  %d_variance.2.062.i.i.i = phi double [ 0.000000e+00, %B318.if.lr.ph.i.i.i ], [ %.692.i.i.i, %B318.if.i.i.i ]
  %d11.2.061.i.i.i = phi double [ 0.000000e+00, %B318.if.lr.ph.i.i.i ], [ %.722.i.i449.i, %B318.if.i.i.i ]
  %d10.2.060.i.i.i = phi double [ 0.000000e+00, %B318.if.lr.ph.i.i.i ], [ %.712.i.i446.i, %B318.if.i.i.i ]
  %d00.2.059.i.i.i = phi double [ 0.000000e+00, %B318.if.lr.ph.i.i.i ], [ %.702.i.i.i, %B318.if.i.i.i ]
  %.460.057.i.i.i = phi i64 [ 0, %B318.if.lr.ph.i.i.i ], [ %.531.i.i.i, %B318.if.i.i.i ]
  %.531.i.i.i = add nuw nsw i64 %.460.057.i.i.i, 1
  %.556.i.i426.i = shl nsw i64 %.460.057.i.i.i, 2
  %.560.i.i.i = getelementptr double, ptr %183, i64 %.556.i.i426.i
  %.561.i1068.i.i = load double, ptr %.560.i.i.i, align 8, !noalias !69
  %.567.i1069.i.i = getelementptr i8, ptr %.560.i.i.i, i64 16
  %.568.i.i.i = load double, ptr %.567.i1069.i.i, align 8, !noalias !69
  %.574.i.i.i = getelementptr i8, ptr %.560.i.i.i, i64 24
  %.575.i1070.i.i = load double, ptr %.574.i.i.i, align 8, !noalias !69
  %.576.i.i.i = shl nuw nsw i64 %.460.057.i.i.i, 1
  %.580.i.i427.i = getelementptr double, ptr %184, i64 %.576.i.i.i
  %.581.i.i.i = load double, ptr %.580.i.i427.i, align 8, !noalias !69
  %.587.i.i428.i = getelementptr i8, ptr %.580.i.i427.i, i64 8
  %.588.i.i429.i = load double, ptr %.587.i.i428.i, align 8, !noalias !69
  %.593.i.i430.i = getelementptr double, ptr %185, i64 %.576.i.i.i
  %.594.i.i.i = load double, ptr %.593.i.i430.i, align 8, !noalias !69
  %.600.i.i.i = getelementptr i8, ptr %.593.i.i430.i, i64 8
  %.601.i.i.i = load double, ptr %.600.i.i.i, align 8, !noalias !69
  %.606.i.i431.i = fdiv double %.594.i.i.i, %.133.i
  %.611.i1071.i.i = fdiv double %.601.i.i.i, %.133.i
  %.615.i.i.i = getelementptr i64, ptr %186, i64 %.460.057.i.i.i
  %.616.i.i.i = load i64, ptr %.615.i.i.i, align 8, !noalias !69
  %.621.i.i.i = getelementptr double, ptr %187, i64 %.556.i.i426.i
  %.622.i.i.i = load double, ptr %.621.i.i.i, align 8, !noalias !69
  %.623.i.i.i = sitofp i64 %.616.i.i.i to double
  %.624.i.i.i = fmul double %.622.i.i.i, %.623.i.i.i
  %.625.i.i.i = fmul double %.594.i.i.i, %.606.i.i431.i
  %.626.i.i.i = fadd double %.625.i.i.i, %.624.i.i.i
  %.627.i.i.i = fmul double %.626.i.i.i, -5.000000e-01
  %.633.i.i432.i = getelementptr i8, ptr %.621.i.i.i, i64 16
  %.634.i.i.i = load double, ptr %.633.i.i432.i, align 8, !noalias !69
  %.636.i.i433.i = fmul double %.634.i.i.i, %.623.i.i.i
  %.637.i.i.i = fmul double %.594.i.i.i, %.611.i1071.i.i
  %.638.i.i.i = fadd double %.637.i.i.i, %.636.i.i433.i
  %.639.i.i.i = fmul double %.638.i.i.i, -5.000000e-01
  %.645.i.i434.i = getelementptr i8, ptr %.621.i.i.i, i64 24
  %.646.i.i.i = load double, ptr %.645.i.i434.i, align 8, !noalias !69
  %.648.i.i435.i = fmul double %.646.i.i.i, %.623.i.i.i
  %.649.i.i436.i = fmul double %.601.i.i.i, %.611.i1071.i.i
  %.650.i.i.i = fadd double %.649.i.i436.i, %.648.i.i435.i
  %.651.i.i.i = fmul double %.650.i.i.i, -5.000000e-01
  %.653.i.i.i = fmul double %.326.i.i.i, %.561.i1068.i.i
  %.655.i.i.i = fmul double %.330.i.i.i, %.568.i.i.i
  %.656.i.i.i = fadd double %.653.i.i.i, %.655.i.i.i
  %.658.i.i437.i = fmul double %.326.i.i.i, %.568.i.i.i
  %.660.i.i.i = fmul double %.330.i.i.i, %.575.i1070.i.i
  %.661.i.i.i = fadd double %.658.i.i437.i, %.660.i.i.i
  %.663.i.i.i = fmul double %.334.i.i.i, %.568.i.i.i
  %.665.i.i.i = fmul double %.334.i.i.i, %.575.i1070.i.i
  %.690.i.i.i = fadd double %.627.i.i.i, %.651.i.i.i
  %.692.i.i.i = fadd double %d_variance.2.062.i.i.i, %.690.i.i.i
  %.695.i.i438.i = fmul double %.581.i.i.i, %.606.i.i431.i
  %.696.i.i439.i = fmul double %.656.i.i.i, %.627.i.i.i
  %.697.i.i.i = fmul double %.663.i.i.i, %.639.i.i.i
  %.698.i.i440.i = fadd double %.696.i.i439.i, %.697.i.i.i
  %.699.i.i.i = fmul double %.698.i.i440.i, 2.000000e+00
  %.700.i.i441.i = fadd double %.695.i.i438.i, %.699.i.i.i
  %.702.i.i.i = fadd double %d00.2.059.i.i.i, %.700.i.i441.i
  %.705.i.i442.i = fmul double %.588.i.i429.i, %.606.i.i431.i
  %.706.i.i.i = fmul double %.661.i.i.i, %.627.i.i.i
  %.707.i.i443.i = fmul double %.665.i.i.i, %.639.i.i.i
  %.708.i.i.i = fadd double %.706.i.i.i, %.707.i.i443.i
  %.709.i.i444.i = fmul double %.708.i.i.i, 2.000000e+00
  %.710.i.i445.i = fadd double %.705.i.i442.i, %.709.i.i444.i
  %.712.i.i446.i = fadd double %d10.2.060.i.i.i, %.710.i.i445.i
  %.715.i.i447.i = fmul double %.588.i.i429.i, %.611.i1071.i.i
  %.716.i.i.i = fmul double %.661.i.i.i, %.639.i.i.i
  %.717.i.i.i = fmul double %.665.i.i.i, %.651.i.i.i
  %.718.i.i.i = fadd double %.716.i.i.i, %.717.i.i.i
  %.719.i.i448.i = fmul double %.718.i.i.i, 2.000000e+00
  %.720.i.i.i = fadd double %.715.i.i447.i, %.719.i.i448.i
  %.722.i.i449.i = fadd double %d11.2.061.i.i.i, %.720.i.i.i
  %.726.i.i.i = fmul double %.326.i.i.i, %.606.i.i431.i
  %.728.i.i450.i = fmul double %.330.i.i.i, %.606.i.i431.i
  %.730.i.i.i = fmul double %.334.i.i.i, %.611.i1071.i.i
  %.731.i.i451.i = fadd double %.728.i.i450.i, %.730.i.i.i
  %.736.i.i.i = getelementptr double, ptr %188, i64 %.576.i.i.i
  store double %.726.i.i.i, ptr %.736.i.i.i, align 8, !noalias !69
  %.743.i.i452.i = getelementptr i8, ptr %.736.i.i.i, i64 8
  store double %.731.i.i451.i, ptr %.743.i.i452.i, align 8, !noalias !69
  %exitcond.not.i1072.i.i = icmp eq i64 %.531.i.i.i, %.1131.i.i
  br i1 %exitcond.not.i1072.i.i, label %substitute_pair, label %B318.if.i.i.i

substitute_pair: ; preds = %B318.if.i.i.i
  %.776.i.i.i = getelementptr double, ptr %.336, i64 %.667.i.i
  %.777.i.i.i = load double, ptr %.776.i.i.i, align 8, !noalias !69
  %.779.i.i453.i = fadd double %.702.i.i.i, %.777.i.i.i
  store double %.779.i.i453.i, ptr %.776.i.i.i, align 8, !noalias !69
  %.789.i.i.i = getelementptr i8, ptr %.776.i.i.i, i64 16
  %.790.i.i454.i = load double, ptr %.789.i.i.i, align 8, !noalias !69
  %.792.i.i.i = fadd double %.712.i.i446.i, %.790.i.i454.i
  store double %.792.i.i.i, ptr %.789.i.i.i, align 8, !noalias !69
  %.803.i.i455.i = getelementptr i8, ptr %.776.i.i.i, i64 24
  %.804.i.i456.i = load double, ptr %.803.i.i455.i, align 8, !noalias !69
  %.806.i.i.i = fadd double %.722.i.i449.i, %.804.i.i456.i
  store double %.806.i.i.i, ptr %.803.i.i455.i, align 8, !noalias !69
  br label %substitute

B670.i.i:                                         ; preds = %B540.i.i, %B488.i.i
  %189 = select i1 %.868.i.i, double %25, double -2.000000e+00
  %.1539.i.i = getelementptr i8, ptr %176, i64 88
  %.1540.i.i = load i64, ptr %.1539.i.i, align 8, !noalias !63
  %.1541.not.i.i = icmp eq i64 %.1540.i.i, 0
  br i1 %.1541.not.i.i, label %B822.i.i, label %B776.i363.i

B776.i363.i:                                      ; preds = %B670.i.i
  %.1562.i364.i = icmp sgt i64 %.103.i327.i, 2
  %not..868.i.i = xor i1 %.868.i.i, true
  %spec.select.i365.i = select i1 %not..868.i.i, i1 %.1562.i364.i, i1 false
  br label %B822.i.i

B822.i.i:                                         ; preds = %B776.i363.i, %B670.i.i, %.thread.i457.i
  %.15411123.i.i = phi i1 [ false, %B670.i.i ], [ true, %B776.i363.i ], [ %.15411119.i.i, %.thread.i457.i ]
  %190 = phi double [ %189, %B670.i.i ], [ %189, %B776.i363.i ], [ -2.000000e+00, %.thread.i457.i ]
  %"$phi368.0.2.01104111211151122.i.i" = phi i1 [ %.868.i.i, %B670.i.i ], [ %.868.i.i, %B776.i363.i ], [ false, %.thread.i457.i ]
  %"$phi822.0.4.0.i.i" = phi i1 [ false, %B670.i.i ], [ %spec.select.i365.i, %B776.i363.i ], [ false, %.thread.i457.i ]
  %.1639.i.i = getelementptr i8, ptr %175, i64 8
  %.1640.i.i = load i64, ptr %.1639.i.i, align 8, !noalias !63
  %invariant.gep1246.i.i = getelementptr double, ptr %"$phi246.0.2.0.i.i", i64 %.103.i327.i
  %invariant.gep1248.i.i = getelementptr double, ptr %.336, i64 %.103.i327.i
  %invariant.gep1252.i.i = getelementptr double, ptr %.108, i64 %.103.i327.i
  %.17851260.not.i.i = icmp slt i64 %.1640.i.i, 1
  br i1 %.17851260.not.i.i, label %substitute, label %B950.lr.ph.i.i

B950.lr.ph.i.i:                                   ; preds = %B822.i.i
  %.1697.i.i = getelementptr i8, ptr %175, i64 40
  %.1698.i.i = load i64, ptr %.1697.i.i, align 8, !noalias !63
  %.1990.i.i = getelementptr i8, ptr %175, i64 48
  %"$phi1048.1.2.1.in.i.i" = select i1 %.2414.not.i, ptr %.1009.i.i, ptr %.1990.i.i
  %.2063.i.i = getelementptr i8, ptr %175, i64 64
  %.2125.i.i = getelementptr i8, ptr %175, i64 72
  %.2193.i.i = getelementptr i8, ptr %175, i64 80
  %.2257.i.i = getelementptr i8, ptr %175, i64 88
  %.2347.i.i = getelementptr i8, ptr %175, i64 32
  %.2463.i.i = getelementptr i8, ptr %175, i64 160
  %.2527.i.i = getelementptr i8, ptr %175, i64 176
  %.2573.i.i = icmp sgt i64 %.103.i327.i, 0
  %storemerge1043.i.i = tail call i64 @llvm.smax.i64(i64 %.103.i327.i, i64 0)
  %.27491161.not.i.i = icmp slt i64 %.161.i329.i, 1
  %191 = getelementptr double, ptr %.336, i64 %.748.i.i
  %192 = getelementptr double, ptr %191, i64 %.754.i.i
  %invariant.gep1172.i.i = getelementptr double, ptr %192, i64 %.161.i329.i
  %193 = getelementptr i64, ptr %.63, i64 %.1698.i.i
  %spec.select1145.i.i = tail call i64 @llvm.smax.i64(i64 %.172.i331.i, i64 0)
  %.37291174.not.i.i = icmp slt i64 %.161.i329.i, 0
  %194 = getelementptr double, ptr %.336, i64 %.667.i.i
  %195 = getelementptr double, ptr %.336, i64 %.453.i334.i
  %.5725.i.i = icmp sgt i64 %.161.i329.i, 0
  %.5899.i.i = getelementptr i8, ptr %175, i64 56
  %.4539.i.i = mul nsw i64 %.172.i331.i, %.103.i327.i
  %196 = getelementptr double, ptr %192, i64 %.4539.i.i
  %197 = shl nuw i64 %storemerge1043.i.i, 3
  %.not.i.i = icmp eq i64 %.161.i329.i, 0
  br label %B950.i.i

B950.i.i:                                         ; preds = %B3823.i.i, %B950.lr.ph.i.i
  %d_variance.5.01263.i.i = phi double [ 0.000000e+00, %B950.lr.ph.i.i ], [ %d_variance.6.1.i.i, %B3823.i.i ]
  %.1729.01262.i.i = phi i64 [ 0, %B950.lr.ph.i.i ], [ %.1798.i366.i, %B3823.i.i ]
  %.1798.i366.i = add nuw nsw i64 %.1729.01262.i.i, 1
  %"$phi1048.1.2.1.i.i" = load i64, ptr %"$phi1048.1.2.1.in.i.i", align 8, !noalias !63
  %.1997.i.i = mul nsw i64 %.1729.01262.i.i, %.170.i330.i
  %.1999.i.i = mul nsw i64 %.1997.i.i, %.170.i330.i
  %.2001.i.i = add nsw i64 %.1999.i.i, %"$phi1048.1.2.1.i.i"
  %.2064.i.i = load i64, ptr %.2063.i.i, align 8, !noalias !63
  %.2068.i.i = add nsw i64 %.2064.i.i, %.1997.i.i
  %.2126.i.i = load i64, ptr %.2125.i.i, align 8, !noalias !63
  %.2130.i.i = add nsw i64 %.2126.i.i, %.1997.i.i
  %.2194.i.i = load i64, ptr %.2193.i.i, align 8, !noalias !63
  %.2197.i.i = mul nsw i64 %.1729.01262.i.i, %.103.i327.i
  %.2199.i.i = mul nsw i64 %.2197.i.i, %.103.i327.i
  %.2200.i.i = add nsw i64 %.2194.i.i, %.2199.i.i
  %.2258.i.i = load i64, ptr %.2257.i.i, align 8, !noalias !63
  %.2263.i.i = mul nsw i64 %.2197.i.i, %.172.i331.i
  %.2264.i.i = add nsw i64 %.2258.i.i, %.2263.i.i
  br i1 %.2417.not.i, label %B1528.i.i, label %B1320.i422.i

B1320.i422.i:                                     ; preds = %B950.i.i
  %.2348.i.i = load i64, ptr %.2347.i.i, align 8, !noalias !63
  %198 = getelementptr i64, ptr %.63, i64 %.2348.i.i
  %.2352.i.i = getelementptr i64, ptr %198, i64 %.1729.01262.i.i
  %.2353.i.i = load i64, ptr %.2352.i.i, align 8, !noalias !63
  %.2464.i.i = load i64, ptr %.2463.i.i, align 8, !noalias !63
  %.2466.i.i = mul nsw i64 %.2353.i.i, %.161.i329.i
  %.2468.i.i = mul nsw i64 %.2466.i.i, %.161.i329.i
  %.2469.i.i = add nsw i64 %.2468.i.i, %.2464.i.i
  %.2528.i.i = load i64, ptr %.2527.i.i, align 8, !noalias !63
  %.2531.i.i = add nsw i64 %.2528.i.i, %.2466.i.i
  br label %B1528.i.i

B1528.i.i:                                        ; preds = %B1320.i422.i, %B950.i.i
  %up_gram.2.1.i.i = phi i64 [ 0, %B950.i.i ], [ %.2469.i.i, %B1320.i422.i ]
  %up_c.2.1.i.i = phi i64 [ 0, %B950.i.i ], [ %.2531.i.i, %B1320.i422.i ]
  br i1 %.2573.i.i, label %B1550.if.lr.ph.i.i, label %B1936.thread.i.i

B1550.if.lr.ph.i.i:                               ; preds = %B1528.i.i
  %199 = getelementptr double, ptr %.336, i64 %.2264.i.i
  %200 = getelementptr double, ptr %.336, i64 %up_c.2.1.i.i
  %201 = getelementptr double, ptr %.336, i64 %up_gram.2.1.i.i
  br label %B1550.if.i.i

B1736.i.i:                                        ; preds = %B1662.if.i.i
  %.2762.i.i = add nuw nsw i64 %.2693.01162.i.i, 1
  %.2951.i.i = fmul double %190, %.2940.i.i
  %.2964.i.i = getelementptr double, ptr %243, i64 %.2693.01162.i.i
  store double %.2951.i.i, ptr %.2964.i.i, align 8, !noalias !63
  %exitcond1269.not.i.i = icmp eq i64 %.161.i329.i, %.2762.i.i
  br i1 %exitcond1269.not.i.i, label %B1784.i.i, label %B1606.if.i.i

B1784.i.i:                                        ; preds = %B1736.i.i
  %.2973.i.i = fmul double %.1576.i.i, %.2665.i.i
  br label %B1820.if.i.i

B1888.i.i:                                        ; preds = %B1820.if.i.i, %B1784.thread.i.i
  %total.11.2.lcssa.i.i = phi double [ %.29731284.i.i, %B1784.thread.i.i ], [ %.3114.i402.i, %B1820.if.i.i ]
  %.3125.i.i = fmul double %190, %total.11.2.lcssa.i.i
  %gep1173.i.i = getelementptr double, ptr %invariant.gep1172.i.i, i64 %241
  store double %.3125.i.i, ptr %gep1173.i.i, align 8, !noalias !63
  %exitcond1271.not.i.i = icmp eq i64 %.103.i327.i, %.2628.i.i
  br i1 %exitcond1271.not.i.i, label %B1936.i.i, label %B1550.if.i.i

B1936.i.i:                                        ; preds = %B1888.i.i
  %.3149.i.i = getelementptr i64, ptr %193, i64 %.1729.01262.i.i
  %.3150.i.i = load i64, ptr %.3149.i.i, align 8, !noalias !63
  br i1 %"$phi822.0.4.0.i.i", label %B1970.i.i, label %B2132.if.lr.ph.i.i

B1936.thread.i.i:                                 ; preds = %B1528.i.i
  br i1 %"$phi822.0.4.0.i.i", label %B454.i.i.i, label %B2632.thread.i.i

B2132.if.lr.ph.i.i:                               ; preds = %B1936.i.i
  %.3610.i.i = icmp sgt i64 %.3150.i.i, 0
  %.3613.i.i = uitofp nneg i64 %.3150.i.i to double
  %.3614.i.i = fmul double %.3613.i.i, -5.000000e-01
  %202 = getelementptr double, ptr %.336, i64 %.2200.i.i
  %gep1247.i.i = getelementptr double, ptr %invariant.gep1246.i.i, i64 %.2001.i.i
  %203 = getelementptr double, ptr %.336, i64 %.2068.i.i
  br label %B2132.if.i.i

B1970.i.i:                                        ; preds = %B1936.i.i
  %.200.i.i.i = sitofp i64 %.3150.i.i to double
  %.201.i.i.i = fmul double %.200.i.i.i, 5.000000e-01
  %204 = getelementptr double, ptr %.336, i64 %.2200.i.i
  %gep1257.i.i = getelementptr double, ptr %invariant.gep1252.i.i, i64 %.2001.i.i
  %205 = getelementptr double, ptr %.336, i64 %.2068.i.i
  %206 = getelementptr double, ptr %.336, i64 %.2130.i.i
  br label %B48.if.i.i.i

B306.i.i.i:                                       ; preds = %B138.if.i.i.i, %B48.if.i.i.i
  %d_variance.4.1.lcssa.i.i.i = phi double [ %.210.i.i.i, %B48.if.i.i.i ], [ %.420.i.i415.i, %B138.if.i.i.i ]
  %total.3.1.lcssa.i.i.i = phi double [ 0.000000e+00, %B48.if.i.i.i ], [ %.390.i.i.i, %B138.if.i.i.i ]
  %.433.i.i416.i = fcmp une double %.195.i1075.i.i, 0.000000e+00
  br i1 %.433.i.i416.i, label %B322.i.i.i, label %B366.i.i.i

B322.i.i.i:                                       ; preds = %B306.i.i.i
  %.442.i.i419.i = fmul double %.133.i, %.207.i.i.i
  %.443.i.i.i = fsub double 1.000000e+00, %.442.i.i419.i
  %.446.i.i420.i = fmul double %.443.i.i.i, %.200.i.i.i
  %.451.i.i421.i = fdiv double %.446.i.i420.i, %.195.i1075.i.i
  %.453.i.i.i = fsub double %total.3.1.lcssa.i.i.i, %.451.i.i421.i
  br label %B366.i.i.i

B366.i.i.i:                                       ; preds = %B322.i.i.i, %B306.i.i.i
  %total.4.1.i.i.i = phi double [ %.453.i.i.i, %B322.i.i.i ], [ %total.3.1.lcssa.i.i.i, %B306.i.i.i ]
  %207 = getelementptr double, ptr %194, i64 %.188.i.i.i
  %.474.i.i.i = getelementptr double, ptr %207, i64 %.87.0327.i.i.i
  %.475.i.i417.i = load double, ptr %.474.i.i.i, align 8, !noalias !72
  %.477.i.i.i = fadd double %total.4.1.i.i.i, %.475.i.i417.i
  store double %.477.i.i.i, ptr %.474.i.i.i, align 8, !noalias !72
  %.485.i.i.i = mul nsw i64 %.87.0327.i.i.i, %.172.i331.i
  %gep332.i.i.i = getelementptr double, ptr %invariant.gep1172.i.i, i64 %.485.i.i.i
  %.492.i.i.i = load double, ptr %gep332.i.i.i, align 8, !noalias !72
  %.494.i.i418.i = fmul double %.195.i1075.i.i, %.492.i.i.i
  %.503.i.i.i = getelementptr double, ptr %206, i64 %.87.0327.i.i.i
  store double %.494.i.i418.i, ptr %.503.i.i.i, align 8, !noalias !72
  %exitcond.not.i1076.i.i = icmp eq i64 %.103.i327.i, %.158.i.i409.i
  br i1 %exitcond.not.i1076.i.i, label %B454.i.i.i, label %B48.if.i.i.i

B454.i.i.i:                                       ; preds = %B366.i.i.i, %B1936.thread.i.i
  %d_variance.3.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B1936.thread.i.i ], [ %d_variance.4.1.lcssa.i.i.i, %B366.i.i.i ]
  br i1 %.37291174.not.i.i, label %B2056.preheader.thread.i.i, label %B480.if.lr.ph.i.i.i

B2056.preheader.thread.i.i:                       ; preds = %B454.i.i.i
  %.32151142.ph1292.i.i = fadd double %d_variance.5.01263.i.i, %d_variance.3.0.lcssa.i.i.i
  br label %B3823.i.i

B480.if.lr.ph.i.i.i:                              ; preds = %B454.i.i.i
  %208 = getelementptr double, ptr %.108, i64 %.2001.i.i
  %209 = getelementptr double, ptr %.336, i64 %.2264.i.i
  br label %B480.if.i.i.i

B480.loopexit.i.i.i:                              ; preds = %B748.if.i.i.i, %B480.if.i.i.i
  %.602.i.i.i = icmp sgt i64 %.549.0351.i.i.i, 1
  br i1 %.602.i.i.i, label %B480.if.i.i.i, label %B2056.preheader.i.i

B558.if.lr.ph.i.i.i:                              ; preds = %B480.if.i.i.i
  tail call void @llvm.memset.p0.i64(ptr align 8 %196, i8 0, i64 %197, i1 false), !noalias !72
  %invariant.gep342.i.i.i = getelementptr double, ptr %192, i64 %.546.0350.i.i.i
  br label %B558.if.i.i.i

B558.loopexit.i.i.i:                              ; preds = %B656.if.i.i.i
  %.864.i.i394.i = add nuw nsw i64 %.795.0340.i.i.i, 1
  %exitcond353.not.i.i.i = icmp eq i64 %.103.i327.i, %.864.i.i394.i
  br i1 %exitcond353.not.i.i.i, label %B748.preheader.i.i.i, label %B558.if.i.i.i

B748.preheader.i.i.i:                             ; preds = %B558.loopexit.i.i.i
  %invariant.gep347.i.i.i = getelementptr double, ptr %209, i64 %.546.0350.i.i.i
  br label %B748.if.i.i.i

B48.if.i.i.i:                                     ; preds = %B366.i.i.i, %B1970.i.i
  %d_variance.3.0329.i.i.i = phi double [ 0.000000e+00, %B1970.i.i ], [ %d_variance.4.1.lcssa.i.i.i, %B366.i.i.i ]
  %.87.0327.i.i.i = phi i64 [ 0, %B1970.i.i ], [ %.158.i.i409.i, %B366.i.i.i ]
  %.158.i.i409.i = add nuw nsw i64 %.87.0327.i.i.i, 1
  %.188.i.i.i = mul nuw nsw i64 %.87.0327.i.i.i, %.103.i327.i
  %210 = getelementptr double, ptr %195, i64 %.188.i.i.i
  %.194.i1074.i.i = getelementptr double, ptr %210, i64 %.87.0327.i.i.i
  %.195.i1075.i.i = load double, ptr %.194.i1074.i.i, align 8, !noalias !72
  %.206.i.i.i = getelementptr double, ptr %204, i64 %.87.0327.i.i.i
  %.207.i.i.i = load double, ptr %.206.i.i.i, align 8, !noalias !72
  %.208.i.i.i = fmul double %.201.i.i.i, %.207.i.i.i
  %.210.i.i.i = fsub double %d_variance.3.0329.i.i.i, %.208.i.i.i
  br i1 %.37291174.not.i.i, label %B306.i.i.i, label %B138.if.lr.ph.i.i.i

B138.if.lr.ph.i.i.i:                              ; preds = %B48.if.i.i.i
  %.352.i.i.i = mul nuw nsw i64 %.87.0327.i.i.i, %.170.i330.i
  %gep.i.i410.i = getelementptr double, ptr %gep1257.i.i, i64 %.352.i.i.i
  %.370.i.i.i = getelementptr double, ptr %205, i64 %.87.0327.i.i.i
  %.377.i.i.i = mul nuw nsw i64 %.87.0327.i.i.i, %.172.i331.i
  %211 = getelementptr double, ptr %192, i64 %.377.i.i.i
  %212 = getelementptr double, ptr %199, i64 %.377.i.i.i
  br label %B138.if.i.i.i

B138.if.i.i.i:                                    ; preds = %B138.if.i.i.i, %B138.if.lr.ph.i.i.i
  %total.3.1324.i.i.i = phi double [ 0.000000e+00, %B138.if.lr.ph.i.i.i ], [ %.390.i.i.i, %B138.if.i.i.i ]
  %d_variance.4.1323.i.i.i = phi double [ %.210.i.i.i, %B138.if.lr.ph.i.i.i ], [ %.420.i.i415.i, %B138.if.i.i.i ]
  %.246.0322.i.i.i = phi i64 [ %spec.select1145.i.i, %B138.if.lr.ph.i.i.i ], [ %.308.i.i.i, %B138.if.i.i.i ]
  %.243.0321.i.i.i = phi i64 [ 0, %B138.if.lr.ph.i.i.i ], [ %.312.i.i.i, %B138.if.i.i.i ]
  %.308.i.i.i = add nsw i64 %.246.0322.i.i.i, -1
  %.312.i.i.i = add nuw nsw i64 %.243.0321.i.i.i, 1
  %.342.i.i.i = icmp slt i64 %.243.0321.i.i.i, %.161.i329.i
  %.360.i.i.i = getelementptr double, ptr %gep.i.i410.i, i64 %.243.0321.i.i.i
  %"$phi202.3.2.2.in.i.i.i" = select i1 %.342.i.i.i, ptr %.360.i.i.i, ptr %.370.i.i.i
  %"$phi202.3.2.2.i.i.i" = load double, ptr %"$phi202.3.2.2.in.i.i.i", align 8, !noalias !72
  %.383.i.i411.i = getelementptr double, ptr %211, i64 %.243.0321.i.i.i
  %.384.i.i.i = load double, ptr %.383.i.i411.i, align 8, !noalias !72
  %.386.i.i.i = fmul double %"$phi202.3.2.2.i.i.i", %.384.i.i.i
  %.390.i.i.i = fadd double %total.3.1324.i.i.i, %.386.i.i.i
  %.405.i.i412.i = fmul double %.384.i.i.i, 5.000000e-01
  %.416.i.i413.i = getelementptr double, ptr %212, i64 %.243.0321.i.i.i
  %.417.i.i414.i = load double, ptr %.416.i.i413.i, align 8, !noalias !72
  %.418.i.i.i = fmul double %.405.i.i412.i, %.417.i.i414.i
  %.420.i.i415.i = fsub double %d_variance.4.1323.i.i.i, %.418.i.i.i
  %.299.i.i.i = icmp sgt i64 %.246.0322.i.i.i, 1
  br i1 %.299.i.i.i, label %B138.if.i.i.i, label %B306.i.i.i

B480.if.i.i.i:                                    ; preds = %B480.loopexit.i.i.i, %B480.if.lr.ph.i.i.i
  %.549.0351.i.i.i = phi i64 [ %.172.i331.i, %B480.if.lr.ph.i.i.i ], [ %.611.i1077.i.i, %B480.loopexit.i.i.i ]
  %.546.0350.i.i.i = phi i64 [ 0, %B480.if.lr.ph.i.i.i ], [ %.615.i1078.i.i, %B480.loopexit.i.i.i ]
  %.611.i1077.i.i = add nsw i64 %.549.0351.i.i.i, -1
  %.615.i1078.i.i = add nuw nsw i64 %.546.0350.i.i.i, 1
  br i1 %.2573.i.i, label %B558.if.lr.ph.i.i.i, label %B480.loopexit.i.i.i

B558.if.i.i.i:                                    ; preds = %B558.loopexit.i.i.i, %B558.if.lr.ph.i.i.i
  %.795.0340.i.i.i = phi i64 [ 0, %B558.if.lr.ph.i.i.i ], [ %.864.i.i394.i, %B558.loopexit.i.i.i ]
  %.890.i.i.i = mul nuw nsw i64 %.795.0340.i.i.i, %.103.i327.i
  %213 = getelementptr double, ptr %195, i64 %.890.i.i.i
  %.895.i.i.i = getelementptr double, ptr %213, i64 %.795.0340.i.i.i
  %.896.i.i.i = load double, ptr %.895.i.i.i, align 8, !noalias !72
  %.898.i.i.i = mul nuw nsw i64 %.795.0340.i.i.i, %.172.i331.i
  %gep343.i.i.i = getelementptr double, ptr %invariant.gep342.i.i.i, i64 %.898.i.i.i
  %.905.i.i.i = load double, ptr %gep343.i.i.i, align 8, !noalias !72
  %.906.i.i.i = fmul double %.896.i.i.i, %.905.i.i.i
  %.908.i.i.i = mul nuw nsw i64 %.795.0340.i.i.i, %.170.i330.i
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
  %exitcond352.not.i.i.i = icmp eq i64 %.103.i327.i, %.1010.i.i.i
  br i1 %exitcond352.not.i.i.i, label %B558.loopexit.i.i.i, label %B656.if.i.i.i

B748.if.i.i.i:                                    ; preds = %B748.if.i.i.i, %B748.preheader.i.i.i
  %.1089.0345.i.i.i = phi i64 [ 0, %B748.preheader.i.i.i ], [ %.1158.i.i.i, %B748.if.i.i.i ]
  %.1158.i.i.i = add nuw nsw i64 %.1089.0345.i.i.i, 1
  %.1184.i.i.i = mul nuw nsw i64 %.1089.0345.i.i.i, %.103.i327.i
  %215 = getelementptr double, ptr %194, i64 %.1184.i.i.i
  %.1189.i.i.i = getelementptr double, ptr %215, i64 %.1089.0345.i.i.i
  %.1190.i.i.i = load double, ptr %.1189.i.i.i, align 8, !noalias !72
  %.1194.i.i395.i = getelementptr double, ptr %196, i64 %.1089.0345.i.i.i
  %.1195.i.i.i = load double, ptr %.1194.i.i395.i, align 8, !noalias !72
  %.1197.i.i.i = mul nuw nsw i64 %.1089.0345.i.i.i, %.172.i331.i
  %gep348.i.i.i = getelementptr double, ptr %invariant.gep347.i.i.i, i64 %.1197.i.i.i
  %.1204.i.i.i = load double, ptr %gep348.i.i.i, align 8, !noalias !72
  %.1205.i.i.i = fmul double %.1195.i.i.i, %.1204.i.i.i
  %.1206.i.i.i = fsub double %.1190.i.i.i, %.1205.i.i.i
  store double %.1206.i.i.i, ptr %.1189.i.i.i, align 8, !noalias !72
  %exitcond354.not.i.i.i = icmp eq i64 %.103.i327.i, %.1158.i.i.i
  br i1 %exitcond354.not.i.i.i, label %B480.loopexit.i.i.i, label %B748.if.i.i.i

B2056.preheader.i.i:                              ; preds = %B480.loopexit.i.i.i
  %.32151142.ph.i.i = fadd double %d_variance.5.01263.i.i, %d_variance.3.0.lcssa.i.i.i
  br i1 %.not.i.i, label %B3823.i.i, label %B2056.if.lr.ph.i.i

B2056.if.lr.ph.i.i:                               ; preds = %B2056.preheader.i.i
  %216 = getelementptr double, ptr %.336, i64 %up_c.2.1.i.i
  %gep1259.i.i = getelementptr double, ptr %invariant.gep1248.i.i, i64 %.2130.i.i
  br label %B2056.if.i.i

B2178.i.i:                                        ; preds = %B2160.if.i.i
  %.3623.i.i = getelementptr double, ptr %245, i64 %.3512.01180.i.i
  %.3624.i.i = load double, ptr %.3623.i.i, align 8, !noalias !63
  %.3625.i.i = fmul double %.3614.i.i, %.3624.i.i
  br label %B2244.i.i

B2218.i.i:                                        ; preds = %B2160.if.i.i
  %.3638.i.i = getelementptr double, ptr %244, i64 %.3512.01180.i.i
  %.3639.i.i = load double, ptr %.3638.i.i, align 8, !noalias !63
  br label %B2244.i.i

B2244.i.i:                                        ; preds = %B2218.i.i, %B2178.i.i
  %"$phi2244.3.2.3.i.i" = phi double [ %.3625.i.i, %B2178.i.i ], [ %.3639.i.i, %B2218.i.i ]
  br i1 %.37291174.not.i.i, label %B2348.i.i, label %B2268.if.lr.ph.i.i

B2268.if.lr.ph.i.i:                               ; preds = %B2244.i.i
  %.3779.i.i = mul nuw nsw i64 %.3512.01180.i.i, %.172.i331.i
  %217 = getelementptr double, ptr %199, i64 %.3779.i.i
  br label %B2268.if.i.i

B2348.i.i:                                        ; preds = %B2268.if.i.i, %B2244.i.i
  %total.12.3.lcssa.i.i = phi double [ %"$phi2244.3.2.3.i.i", %B2244.i.i ], [ %.3788.i.i, %B2268.if.i.i ]
  %.3807.i404.i = getelementptr double, ptr %244, i64 %.3512.01180.i.i
  store double %total.12.3.lcssa.i.i, ptr %.3807.i404.i, align 8, !noalias !63
  %exitcond1272.not.i.i = icmp eq i64 %.103.i327.i, %.3581.i403.i
  br i1 %exitcond1272.not.i.i, label %B2384.i.i, label %B2160.if.i.i

B2384.i.i:                                        ; preds = %B2348.i.i
  %.3460.i405.i = add i64 %.3391.01191.i.i, 1
  br i1 %"$phi368.0.2.01104111211151122.i.i", label %B3824.thread.i.i, label %B2434.if.lr.ph.i.i

B2434.if.lr.ph.i.i:                               ; preds = %B2384.i.i
  %.4079.i.i = mul nsw i64 %.3391.01191.i.i, %.170.i330.i
  %gep1194.i.i = getelementptr double, ptr %gep1247.i.i, i64 %.4079.i.i
  %.4097.i.i = getelementptr double, ptr %203, i64 %.3391.01191.i.i
  %218 = getelementptr double, ptr %194, i64 %.3632.i.i
  br label %B2434.if.i.i

B2574.i408.i:                                     ; preds = %B2466.if.i.i, %B2434.if.i.i
  %total.13.3.lcssa.i.i = phi double [ 0.000000e+00, %B2434.if.i.i ], [ %.4119.i.i, %B2466.if.i.i ]
  %.4139.i.i = getelementptr double, ptr %218, i64 %.3846.01188.i.i
  %.4140.i.i = load double, ptr %.4139.i.i, align 8, !noalias !63
  %.4142.i.i = fadd double %total.13.3.lcssa.i.i, %.4140.i.i
  store double %.4142.i.i, ptr %.4139.i.i, align 8, !noalias !63
  %exitcond1273.not.i.i = icmp eq i64 %.3846.01188.i.i, %.3391.01191.i.i
  br i1 %exitcond1273.not.i.i, label %B3824.i.i, label %B2434.if.i.i

B2632.i.i:                                        ; preds = %B3824.i.i
  %.4737.i.i = icmp eq i64 %.1798.i366.i, %.1640.i.i
  br i1 %.4737.i.i, label %B3118.if.lr.ph.i.i, label %B3066.i.i

B2632.thread.i.i:                                 ; preds = %B1936.thread.i.i
  br i1 %"$phi368.0.2.01104111211151122.i.i", label %B2872.i.i, label %B3626.i.i

B2672.preheader.i.i:                              ; preds = %B3824.thread.i.i
  %gep1253.i.i = getelementptr double, ptr %invariant.gep1252.i.i, i64 %.2001.i.i
  %219 = getelementptr double, ptr %.336, i64 %.2130.i.i
  br label %B2672.if.i.i

B2824.i.i:                                        ; preds = %B2700.if.i.i, %B2672.if.B2824_crit_edge.i.i
  %.4491.pre-phi.i.i = phi i64 [ %.pre.i.i, %B2672.if.B2824_crit_edge.i.i ], [ %.4458.i.i, %B2700.if.i.i ]
  %d_variance.11.2.lcssa.i.i = phi double [ %d_variance.10.11234.i.i, %B2672.if.B2824_crit_edge.i.i ], [ %.4476.i.i, %B2700.if.i.i ]
  %gep1239.i.i = getelementptr double, ptr %invariant.gep1172.i.i, i64 %.4491.pre-phi.i.i
  %.4498.i.i = load double, ptr %gep1239.i.i, align 8, !noalias !63
  %.4505.i.i = getelementptr double, ptr %219, i64 %.4200.01232.i.i
  store double %.4498.i.i, ptr %.4505.i.i, align 8, !noalias !63
  %exitcond1280.not.i.i = icmp eq i64 %.103.i327.i, %.4269.i.i
  br i1 %exitcond1280.not.i.i, label %B2872.i.i, label %B2672.if.i.i

B2872.i.i:                                        ; preds = %B2824.i.i, %B2632.thread.i.i
  %d_variance.10.1.lcssa.i.i = phi double [ %d_variance.5.01263.i.i, %B2632.thread.i.i ], [ %d_variance.11.2.lcssa.i.i, %B2824.i.i ]
  %.4517.i.i = icmp eq i64 %.1798.i366.i, %.1640.i.i
  br i1 %.4517.i.i, label %B2924.i.i, label %B2894.i.i

B2894.i.i:                                        ; preds = %B2872.i.i
  %220 = getelementptr i64, ptr %193, i64 %.1729.01262.i.i
  %.4530.i.i = getelementptr i8, ptr %220, i64 8
  %.4531.i.i = load i64, ptr %.4530.i.i, align 8, !noalias !63
  %.4532.i.i = icmp sgt i64 %.4531.i.i, 0
  br i1 %.4532.i.i, label %B2924.i.i, label %B2972.i.i

B2924.i.i:                                        ; preds = %B2894.i.i, %B2872.i.i
  br i1 %.2573.i.i, label %B30.if.lr.ph.i.i.i, label %whitened_backward

B30.if.lr.ph.i.i.i:                               ; preds = %B2924.i.i
  %221 = getelementptr double, ptr %.108, i64 %.2001.i.i
  br label %B88.if.lr.ph.i.i.i

B30.loopexit.i.i.i:                               ; preds = %B186.i.i.i
  %.129.i.i.i = add nuw nsw i64 %.58.0294.i.i.i, 1
  %.168.i.i382.i = fadd double %d_variance.2.0296.i.i.i, %.166.i.i.i
  %exitcond317.not.i.i.i = icmp eq i64 %.103.i327.i, %.129.i.i.i
  br i1 %exitcond317.not.i.i.i, label %B280.if.lr.ph.i.i.i, label %B88.if.lr.ph.i.i.i

B186.i.i.i:                                       ; preds = %B120.if.i.i.i, %B88.if.i.i.i
  %total.4.2.lcssa.i.i381.i = phi double [ 0.000000e+00, %B88.if.i.i.i ], [ %.437.i.i393.i, %B120.if.i.i.i ]
  %.456.i.i.i = getelementptr double, ptr %225, i64 %.198.0291.i.i.i
  store double %total.4.2.lcssa.i.i381.i, ptr %.456.i.i.i, align 8, !noalias !75
  %exitcond316.not.i.i.i = icmp eq i64 %.103.i327.i, %.267.i.i380.i
  br i1 %exitcond316.not.i.i.i, label %B30.loopexit.i.i.i, label %B88.if.i.i.i

B252.loopexit.i.i.i:                              ; preds = %B280.loopexit.i.i.i
  %.572.i.i388.i = add nuw nsw i64 %.503.0314.i.i.i, 1
  %indvars.iv.next.i.i389.i = add i64 %indvars.iv.i.i383.i, -1
  %exitcond321.not.i.i.i = icmp eq i64 %.103.i327.i, %.572.i.i388.i
  br i1 %exitcond321.not.i.i.i, label %whitened_backward, label %B280.if.lr.ph.i.i.i

B280.loopexit.i.i.i:                              ; preds = %B404.if.i.i.i, %B378.i.i.i
  %exitcond320.not.i.i.i = icmp eq i64 %.103.i327.i, %.693.i.i.i
  br i1 %exitcond320.not.i.i.i, label %B252.loopexit.i.i.i, label %B280.if.i.i.i

B378.i.i.i:                                       ; preds = %B312.if.i.i.i
  %.693.i.i.i = add nuw nsw i64 %.624.0311.i.i.i, 1
  br i1 %.951305.not.not.i.i.i, label %B404.if.lr.ph.i.i.i, label %B280.loopexit.i.i.i

B404.if.lr.ph.i.i.i:                              ; preds = %B378.i.i.i
  %.1000.i.i.i = mul nsw i64 %.624.0311.i.i.i, %.170.i330.i
  %222 = getelementptr double, ptr %221, i64 %.1000.i.i.i
  br label %B404.if.i.i.i

B88.if.lr.ph.i.i.i:                               ; preds = %B30.loopexit.i.i.i, %B30.if.lr.ph.i.i.i
  %d_variance.2.0296.i.i.i = phi double [ 0.000000e+00, %B30.if.lr.ph.i.i.i ], [ %.168.i.i382.i, %B30.loopexit.i.i.i ]
  %.58.0294.i.i.i = phi i64 [ 0, %B30.if.lr.ph.i.i.i ], [ %.129.i.i.i, %B30.loopexit.i.i.i ]
  %.159.i.i.i = mul nuw nsw i64 %.58.0294.i.i.i, %.103.i327.i
  %223 = getelementptr double, ptr %191, i64 %.159.i.i.i
  %.165.i.i.i = getelementptr double, ptr %223, i64 %.58.0294.i.i.i
  %.166.i.i.i = load double, ptr %.165.i.i.i, align 8, !noalias !75
  %.419.i.i379.i = mul nsw i64 %.58.0294.i.i.i, %.170.i330.i
  %224 = getelementptr double, ptr %221, i64 %.419.i.i379.i
  %225 = getelementptr double, ptr %196, i64 %.159.i.i.i
  br label %B88.if.i.i.i

B88.if.i.i.i:                                     ; preds = %B88.if.lr.ph.i.i.i, %B186.i.i.i
  %.198.0291.i.i.i = phi i64 [ 0, %B88.if.lr.ph.i.i.i ], [ %.267.i.i380.i, %B186.i.i.i ]
  %.267.i.i380.i = add nuw nsw i64 %.198.0291.i.i.i, 1
  %.379286.not.not.i.i.i = icmp sgt i64 %.103.i327.i, %.198.0291.i.i.i
  br i1 %.379286.not.not.i.i.i, label %B120.if.lr.ph.i.i.i, label %B186.i.i.i

B120.if.lr.ph.i.i.i:                              ; preds = %B88.if.i.i.i
  %invariant.gep.i1080.i.i = getelementptr double, ptr %195, i64 %.198.0291.i.i.i
  br label %B120.if.i.i.i

B120.if.i.i.i:                                    ; preds = %B120.if.i.i.i, %B120.if.lr.ph.i.i.i
  %total.4.2289.i.i.i = phi double [ 0.000000e+00, %B120.if.lr.ph.i.i.i ], [ %.437.i.i393.i, %B120.if.i.i.i ]
  %.323.0287.i.i.i = phi i64 [ %.198.0291.i.i.i, %B120.if.lr.ph.i.i.i ], [ %.392.i.i.i, %B120.if.i.i.i ]
  %.392.i.i.i = add nuw i64 %.323.0287.i.i.i, 1
  %.424.i.i.i = getelementptr double, ptr %224, i64 %.323.0287.i.i.i
  %.425.i.i390.i = load double, ptr %.424.i.i.i, align 8, !noalias !75
  %.427.i.i391.i = mul nsw i64 %.323.0287.i.i.i, %.103.i327.i
  %gep.i1081.i.i = getelementptr double, ptr %invariant.gep.i1080.i.i, i64 %.427.i.i391.i
  %.434.i.i392.i = load double, ptr %gep.i1081.i.i, align 8, !noalias !75
  %.435.i1082.i.i = fmul double %.425.i.i390.i, %.434.i.i392.i
  %.437.i.i393.i = fadd double %total.4.2289.i.i.i, %.435.i1082.i.i
  %exitcond.not.i1083.i.i = icmp eq i64 %.392.i.i.i, %.103.i327.i
  br i1 %exitcond.not.i1083.i.i, label %B186.i.i.i, label %B120.if.i.i.i

B280.if.lr.ph.i.i.i:                              ; preds = %B30.loopexit.i.i.i, %B252.loopexit.i.i.i
  %indvars.iv.i.i383.i = phi i64 [ %indvars.iv.next.i.i389.i, %B252.loopexit.i.i.i ], [ %.103.i327.i, %B30.loopexit.i.i.i ]
  %.503.0314.i.i.i = phi i64 [ %.572.i.i388.i, %B252.loopexit.i.i.i ], [ 0, %B30.loopexit.i.i.i ]
  %smax.i.i.i = tail call i64 @llvm.smax.i64(i64 %indvars.iv.i.i383.i, i64 0)
  %226 = add nuw i64 %smax.i.i.i, %.503.0314.i.i.i
  %invariant.gep303.i.i.i = getelementptr double, ptr %196, i64 %.503.0314.i.i.i
  %.951305.not.not.i.i.i = icmp sgt i64 %.103.i327.i, %.503.0314.i.i.i
  %invariant.gep308.i.i.i = getelementptr double, ptr %194, i64 %.503.0314.i.i.i
  br label %B280.if.i.i.i

B280.if.i.i.i:                                    ; preds = %B280.if.lr.ph.i.i.i, %B280.loopexit.i.i.i
  %.624.0311.i.i.i = phi i64 [ 0, %B280.if.lr.ph.i.i.i ], [ %.693.i.i.i, %B280.loopexit.i.i.i ]
  %.844.i.i384.i = mul nuw nsw i64 %.624.0311.i.i.i, %.103.i327.i
  %227 = getelementptr double, ptr %191, i64 %.844.i.i384.i
  br label %B312.if.i.i.i

B312.if.i.i.i:                                    ; preds = %B312.if.i.i.i, %B280.if.i.i.i
  %total.5.2301.i.i.i = phi double [ 0.000000e+00, %B280.if.i.i.i ], [ %.862.i.i.i, %B312.if.i.i.i ]
  %.748.0299.i.i.i = phi i64 [ 0, %B280.if.i.i.i ], [ %.817.i.i.i, %B312.if.i.i.i ]
  %.817.i.i.i = add nuw nsw i64 %.748.0299.i.i.i, 1
  %.849.i.i385.i = getelementptr double, ptr %227, i64 %.748.0299.i.i.i
  %.850.i.i386.i = load double, ptr %.849.i.i385.i, align 8, !noalias !75
  %.852.i.i.i = mul nuw nsw i64 %.748.0299.i.i.i, %.103.i327.i
  %gep304.i.i.i = getelementptr double, ptr %invariant.gep303.i.i.i, i64 %.852.i.i.i
  %.859.i.i387.i = load double, ptr %gep304.i.i.i, align 8, !noalias !75
  %.860.i.i.i = fmul double %.850.i.i386.i, %.859.i.i387.i
  %.862.i.i.i = fadd double %total.5.2301.i.i.i, %.860.i.i.i
  %exitcond318.not.i.i.i = icmp eq i64 %.103.i327.i, %.817.i.i.i
  br i1 %exitcond318.not.i.i.i, label %B378.i.i.i, label %B312.if.i.i.i

B404.if.i.i.i:                                    ; preds = %B404.if.i.i.i, %B404.if.lr.ph.i.i.i
  %.895.0306.i.i.i = phi i64 [ %.503.0314.i.i.i, %B404.if.lr.ph.i.i.i ], [ %.964.i.i.i, %B404.if.i.i.i ]
  %.964.i.i.i = add nuw i64 %.895.0306.i.i.i, 1
  %.990.i.i.i = mul nsw i64 %.895.0306.i.i.i, %.103.i327.i
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
  %d_variance.2.0.lcssa323.i.i.i = phi double [ 0.000000e+00, %B2924.i.i ], [ %.168.i.i382.i, %B252.loopexit.i.i.i ]
  %.4577.i.i = fadd double %d_variance.10.1.lcssa.i.i, %d_variance.2.0.lcssa323.i.i.i
  br label %B2972.i.i

B2972.i.i:                                        ; preds = %whitened_backward, %B2894.i.i
  %d_variance.9.2.i.i = phi double [ %.4577.i.i, %whitened_backward ], [ %d_variance.10.1.lcssa.i.i, %B2894.i.i ]
  br i1 %.27491161.not.i.i, label %B3823.i.i, label %B2994.if.lr.ph.i.i

B2994.if.lr.ph.i.i:                               ; preds = %B2972.i.i
  %228 = getelementptr double, ptr %.336, i64 %up_c.2.1.i.i
  %gep1255.i.i = getelementptr double, ptr %invariant.gep1248.i.i, i64 %.2130.i.i
  br label %B2994.if.i.i

B3066.i.i:                                        ; preds = %B2632.i.i
  %.4748.i.i = getelementptr i8, ptr %.3149.i.i, i64 8
  %.4749.i.i = load i64, ptr %.4748.i.i, align 8, !noalias !63
  %.4750.i.i = icmp slt i64 %.4749.i.i, 1
  br i1 %.4750.i.i, label %B3470.i.i, label %B3118.if.lr.ph.i.i

B3118.if.lr.ph.i.i:                               ; preds = %B3066.i.i, %B2632.i.i
  %229 = getelementptr double, ptr %"$phi246.0.2.0.i.i", i64 %.2001.i.i
  br label %B3118.if.i.i

B3118.loopexit.i.i:                               ; preds = %B3180.loopexit.i.i
  %.4849.i.i = add nsw i64 %.4787.01210.i.i, -1
  %.4892.i.i = fadd double %d_variance.8.11211.i.i, %.4890.i.i
  %.4840.i.i = icmp sgt i64 %.4787.01210.i.i, 1
  br i1 %.4840.i.i, label %B3118.if.i.i, label %B3470.i.i

B3180.loopexit.i.i:                               ; preds = %B3362.if.i.i, %B3310.i.i
  %.4978.i.i = icmp sgt i64 %.4925.01207.i.i, 1
  br i1 %.4978.i.i, label %B3180.if.i.i, label %B3118.loopexit.i.i

B3310.loopexit.i.i:                               ; preds = %B3238.if.i.i
  %230 = fmul double %.5192.i.i, 2.000000e+00
  br label %B3310.i.i

B3310.i.i:                                        ; preds = %B3180.if.i.i, %B3310.loopexit.i.i
  %inner.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B3180.if.i.i ], [ %230, %B3310.loopexit.i.i ]
  br i1 %.52991202.not.i.i, label %B3180.loopexit.i.i, label %B3362.if.lr.ph.i.i

B3362.if.lr.ph.i.i:                               ; preds = %B3310.i.i
  %.5350.i.i = mul nuw nsw i64 %.4922.01206.i.i, %.103.i327.i
  %231 = getelementptr double, ptr %191, i64 %.5350.i.i
  br label %B3362.if.i.i

B3470.i.i:                                        ; preds = %B3118.loopexit.i.i, %B3066.i.i
  %d_variance.7.2.i.i = phi double [ %d_variance.5.01263.i.i, %B3066.i.i ], [ %.4892.i.i, %B3118.loopexit.i.i ]
  %232 = getelementptr double, ptr %.336, i64 %.2130.i.i
  br label %B3530.if.lr.ph.i.i

B3602.i.i:                                        ; preds = %B3530.if.i.i
  %.5493.i.i = add i64 %.5424.01221.i.i, 1
  %.5678.i.i = getelementptr double, ptr %232, i64 %.5424.01221.i.i
  store double %.5663.i.i, ptr %.5678.i.i, align 8, !noalias !63
  %exitcond1277.not.i.i = icmp eq i64 %.5493.i.i, %storemerge1043.i.i
  br i1 %exitcond1277.not.i.i, label %B3626.i.i, label %B3530.if.lr.ph.i.i

B3626.i.i:                                        ; preds = %B3602.i.i, %B2632.thread.i.i
  %d_variance.7.21295.i.i = phi double [ %d_variance.5.01263.i.i, %B2632.thread.i.i ], [ %d_variance.7.2.i.i, %B3602.i.i ]
  br i1 %.5725.i.i, label %B3652.if.lr.ph.i.i, label %B3696.i.i

B3652.if.lr.ph.i.i:                               ; preds = %B3626.i.i
  %233 = getelementptr double, ptr %.336, i64 %up_c.2.1.i.i
  %gep1249.i.i = getelementptr double, ptr %invariant.gep1248.i.i, i64 %.2130.i.i
  br label %B3652.if.i.i

B3696.i.i:                                        ; preds = %B3652.if.i.i, %B3626.i.i
  br i1 %.2414.not.i, label %B3823.i.i, label %B3720.i.i

B3720.i.i:                                        ; preds = %B3696.i.i
  %.5900.i.i = load i64, ptr %.5899.i.i, align 8, !noalias !63
  %.5908.i.i = add nsw i64 %.5900.i.i, %.1999.i.i
  br i1 %.2573.i.i, label %B42.if.lr.ph.i.i.i, label %B546.i.i.i

B42.if.lr.ph.i.i.i:                               ; preds = %B3720.i.i
  %234 = getelementptr double, ptr %.336, i64 %.5908.i.i
  %invariant.gep380.i.i.i = getelementptr double, ptr %234, i64 %.103.i327.i
  br label %B70.if.lr.ph.i.i.i

B42.loopexit.i.i.i:                               ; preds = %B470.i.i.i, %B314.i.i.i
  %exitcond391.not.i.i.i = icmp eq i64 %.103.i327.i, %.146.i.i.i
  br i1 %exitcond391.not.i.i.i, label %B546.i.i.i, label %B70.if.lr.ph.i.i.i

B128.loopexit.i.i.i:                              ; preds = %B182.if.i.i.i, %B128.if.i.i.i
  %total.4.3.lcssa.i.i.i = phi double [ %total.5.2362.i.i.i, %B128.if.i.i.i ], [ %.618.i.i375.i, %B182.if.i.i.i ]
  %.403.i.i376.i = icmp sgt i64 %.350.0361.i.i.i, 1
  br i1 %.403.i.i376.i, label %B128.if.i.i.i, label %B282.i.i.i

B282.i.i.i:                                       ; preds = %B128.loopexit.i.i.i, %B70.if.i.i.i
  %total.5.2.lcssa.i.i377.i = phi double [ 0.000000e+00, %B70.if.i.i.i ], [ %total.4.3.lcssa.i.i.i, %B128.loopexit.i.i.i ]
  %.649.i1093.i.i = getelementptr double, ptr %237, i64 %.198.0365.i.i.i
  store double %total.5.2.lcssa.i.i377.i, ptr %.649.i1093.i.i, align 8, !noalias !78
  %exitcond.not.i1094.i.i = icmp eq i64 %.103.i327.i, %.267.i1085.i.i
  br i1 %exitcond.not.i1094.i.i, label %B314.i.i.i, label %B70.if.i.i.i

B314.i.i.i:                                       ; preds = %B282.i.i.i
  br i1 %.5725.i.i, label %B340.if.lr.ph.i.i.i, label %B42.loopexit.i.i.i

B340.if.lr.ph.i.i.i:                              ; preds = %B314.i.i.i
  %gep381.i.i.i = getelementptr double, ptr %invariant.gep380.i.i.i, i64 %.640.i.i367.i
  %invariant.gep375.i.i.i = getelementptr double, ptr %234, i64 %.75.0378.i.i.i
  br label %B340.if.i.i.i

B470.i.i.i:                                       ; preds = %B398.if.i.i.i, %B340.if.i.i.i
  %total.6.2.lcssa.i.i.i = phi double [ 0.000000e+00, %B340.if.i.i.i ], [ %.946.i.i.i, %B398.if.i.i.i ]
  %.965.i.i.i = getelementptr double, ptr %gep381.i.i.i, i64 %.682.0373.i.i.i
  store double %total.6.2.lcssa.i.i.i, ptr %.965.i.i.i, align 8, !noalias !78
  %.969.i.i.i = add nuw nsw i64 %.682.0373.i.i.i, %.103.i327.i
  %.973.i.i.i = mul nuw nsw i64 %.969.i.i.i, %.170.i330.i
  %gep376.i.i.i = getelementptr double, ptr %invariant.gep375.i.i.i, i64 %.973.i.i.i
  store double %total.6.2.lcssa.i.i.i, ptr %gep376.i.i.i, align 8, !noalias !78
  %exitcond390.not.i.i.i = icmp eq i64 %.161.i329.i, %.751.i.i378.i
  br i1 %exitcond390.not.i.i.i, label %B42.loopexit.i.i.i, label %B340.if.i.i.i

B546.i.i.i:                                       ; preds = %B42.loopexit.i.i.i, %B3720.i.i
  br i1 %.5725.i.i, label %B572.if.lr.ph.i.i.i, label %B3823.i.i

B572.if.lr.ph.i.i.i:                              ; preds = %B546.i.i.i
  %235 = getelementptr double, ptr %.336, i64 %up_gram.2.1.i.i
  %gep1251.i.i = getelementptr double, ptr %invariant.gep1248.i.i, i64 %.5908.i.i
  br label %B600.if.lr.ph.i.i.i

B572.loopexit.i.i.i:                              ; preds = %B600.if.i.i.i
  %.1099.i.i.i = add nuw nsw i64 %.1030.0386.i.i.i, 1
  %exitcond394.not.i.i.i = icmp eq i64 %.161.i329.i, %.1099.i.i.i
  br i1 %exitcond394.not.i.i.i, label %B3823.i.i, label %B600.if.lr.ph.i.i.i

B70.if.lr.ph.i.i.i:                               ; preds = %B42.loopexit.i.i.i, %B42.if.lr.ph.i.i.i
  %.75.0378.i.i.i = phi i64 [ 0, %B42.if.lr.ph.i.i.i ], [ %.146.i.i.i, %B42.loopexit.i.i.i ]
  %.146.i.i.i = add nuw nsw i64 %.75.0378.i.i.i, 1
  %..123.sroa.0.0.i.i.i = select i1 %.15411123.i.i, i64 %.75.0378.i.i.i, i64 0
  %.360.i1084.i.i = sub nsw i64 %.146.i.i.i, %..123.sroa.0.0.i.i.i
  %spec.select352.i.i.i = tail call i64 @llvm.smax.i64(i64 %.360.i1084.i.i, i64 0)
  %.403359.not.i.i.i = icmp slt i64 %.360.i1084.i.i, 1
  %.589.i.i.i = mul nuw nsw i64 %.75.0378.i.i.i, %.103.i327.i
  %236 = getelementptr double, ptr %195, i64 %.589.i.i.i
  %.640.i.i367.i = mul nsw i64 %.75.0378.i.i.i, %.170.i330.i
  %237 = getelementptr double, ptr %234, i64 %.640.i.i367.i
  br label %B70.if.i.i.i

B70.if.i.i.i:                                     ; preds = %B70.if.lr.ph.i.i.i, %B282.i.i.i
  %.198.0365.i.i.i = phi i64 [ 0, %B70.if.lr.ph.i.i.i ], [ %.267.i1085.i.i, %B282.i.i.i ]
  %.267.i1085.i.i = add nuw nsw i64 %.198.0365.i.i.i, 1
  br i1 %.403359.not.i.i.i, label %B282.i.i.i, label %B128.if.lr.ph.i.i.i

B128.if.lr.ph.i.i.i:                              ; preds = %B70.if.i.i.i
  %..244.sroa.0.0.i.i.i = select i1 %.15411123.i.i, i64 %.198.0365.i.i.i, i64 0
  %.506.i.i368.i = sub nsw i64 %.267.i1085.i.i, %..244.sroa.0.0.i.i.i
  %spec.select353.i.i.i = tail call i64 @llvm.smax.i64(i64 %.506.i.i368.i, i64 0)
  %.549355.not.i.i.i = icmp slt i64 %.506.i.i368.i, 1
  %.609.i1086.i.i = mul nuw nsw i64 %.198.0365.i.i.i, %.103.i327.i
  %238 = getelementptr double, ptr %195, i64 %.609.i1086.i.i
  br label %B128.if.i.i.i

B128.if.i.i.i:                                    ; preds = %B128.if.lr.ph.i.i.i, %B128.loopexit.i.i.i
  %total.5.2362.i.i.i = phi double [ 0.000000e+00, %B128.if.lr.ph.i.i.i ], [ %total.4.3.lcssa.i.i.i, %B128.loopexit.i.i.i ]
  %.350.0361.i.i.i = phi i64 [ %spec.select352.i.i.i, %B128.if.lr.ph.i.i.i ], [ %.412.i.i369.i, %B128.loopexit.i.i.i ]
  %.347.0360.i.i.i = phi i64 [ %..123.sroa.0.0.i.i.i, %B128.if.lr.ph.i.i.i ], [ %.416.i1087.i.i, %B128.loopexit.i.i.i ]
  %.412.i.i369.i = add nsw i64 %.350.0361.i.i.i, -1
  %.416.i1087.i.i = add nuw i64 %.347.0360.i.i.i, 1
  br i1 %.549355.not.i.i.i, label %B128.loopexit.i.i.i, label %B182.if.lr.ph.i.i.i

B182.if.lr.ph.i.i.i:                              ; preds = %B128.if.i.i.i
  %.595.i.i370.i = getelementptr double, ptr %236, i64 %.347.0360.i.i.i
  %.596.i.i371.i = load double, ptr %.595.i.i370.i, align 8, !noalias !78
  %.599.i.i372.i = mul nsw i64 %.347.0360.i.i.i, %.103.i327.i
  %239 = getelementptr double, ptr %191, i64 %.599.i.i372.i
  br label %B182.if.i.i.i

B182.if.i.i.i:                                    ; preds = %B182.if.i.i.i, %B182.if.lr.ph.i.i.i
  %total.4.3358.i.i.i = phi double [ %total.5.2362.i.i.i, %B182.if.lr.ph.i.i.i ], [ %.618.i.i375.i, %B182.if.i.i.i ]
  %.496.0357.i.i.i = phi i64 [ %spec.select353.i.i.i, %B182.if.lr.ph.i.i.i ], [ %.558.i.i373.i, %B182.if.i.i.i ]
  %.493.0356.i.i.i = phi i64 [ %..244.sroa.0.0.i.i.i, %B182.if.lr.ph.i.i.i ], [ %.562.i1088.i.i, %B182.if.i.i.i ]
  %.558.i.i373.i = add nsw i64 %.496.0357.i.i.i, -1
  %.562.i1088.i.i = add nuw i64 %.493.0356.i.i.i, 1
  %.604.i.i.i = getelementptr double, ptr %239, i64 %.493.0356.i.i.i
  %.605.i.i374.i = load double, ptr %.604.i.i.i, align 8, !noalias !78
  %.606.i1089.i.i = fmul double %.596.i.i371.i, %.605.i.i374.i
  %.614.i.i.i = getelementptr double, ptr %238, i64 %.493.0356.i.i.i
  %.615.i1090.i.i = load double, ptr %.614.i.i.i, align 8, !noalias !78
  %.616.i1091.i.i = fmul double %.606.i1089.i.i, %.615.i1090.i.i
  %.618.i.i375.i = fadd double %total.4.3358.i.i.i, %.616.i1091.i.i
  %.549.i1092.i.i = icmp sgt i64 %.496.0357.i.i.i, 1
  br i1 %.549.i1092.i.i, label %B182.if.i.i.i, label %B128.loopexit.i.i.i

B340.if.i.i.i:                                    ; preds = %B470.i.i.i, %B340.if.lr.ph.i.i.i
  %.682.0373.i.i.i = phi i64 [ 0, %B340.if.lr.ph.i.i.i ], [ %.751.i.i378.i, %B470.i.i.i ]
  %.751.i.i378.i = add nuw nsw i64 %.682.0373.i.i.i, 1
  br i1 %.403359.not.i.i.i, label %B470.i.i.i, label %B398.if.lr.ph.i.i.i

B398.if.lr.ph.i.i.i:                              ; preds = %B340.if.i.i.i
  %invariant.gep.i1096.i.i = getelementptr double, ptr %192, i64 %.682.0373.i.i.i
  br label %B398.if.i.i.i

B398.if.i.i.i:                                    ; preds = %B398.if.i.i.i, %B398.if.lr.ph.i.i.i
  %total.6.2370.i.i.i = phi double [ 0.000000e+00, %B398.if.lr.ph.i.i.i ], [ %.946.i.i.i, %B398.if.i.i.i ]
  %.834.0369.i.i.i = phi i64 [ %spec.select352.i.i.i, %B398.if.lr.ph.i.i.i ], [ %.896.i1097.i.i, %B398.if.i.i.i ]
  %.831.0368.i.i.i = phi i64 [ %..123.sroa.0.0.i.i.i, %B398.if.lr.ph.i.i.i ], [ %.900.i.i.i, %B398.if.i.i.i ]
  %.896.i1097.i.i = add nsw i64 %.834.0369.i.i.i, -1
  %.900.i.i.i = add nuw i64 %.831.0368.i.i.i, 1
  %.932.i.i.i = getelementptr double, ptr %236, i64 %.831.0368.i.i.i
  %.933.i.i.i = load double, ptr %.932.i.i.i, align 8, !noalias !78
  %.934.i.i.i = fmul double %.933.i.i.i, 5.000000e-01
  %.936.i.i.i = mul nsw i64 %.831.0368.i.i.i, %.172.i331.i
  %gep.i1098.i.i = getelementptr double, ptr %invariant.gep.i1096.i.i, i64 %.936.i.i.i
  %.943.i.i.i = load double, ptr %gep.i1098.i.i, align 8, !noalias !78
  %.944.i.i.i = fmul double %.934.i.i.i, %.943.i.i.i
  %.946.i.i.i = fadd double %total.6.2370.i.i.i, %.944.i.i.i
  %.887.i.i.i = icmp sgt i64 %.834.0369.i.i.i, 1
  br i1 %.887.i.i.i, label %B398.if.i.i.i, label %B470.i.i.i

B600.if.lr.ph.i.i.i:                              ; preds = %B572.loopexit.i.i.i, %B572.if.lr.ph.i.i.i
  %.1030.0386.i.i.i = phi i64 [ 0, %B572.if.lr.ph.i.i.i ], [ %.1099.i.i.i, %B572.loopexit.i.i.i ]
  %.1247.i.i.i = mul nuw nsw i64 %.1030.0386.i.i.i, %.161.i329.i
  %240 = getelementptr double, ptr %235, i64 %.1247.i.i.i
  %.1256.i.i.i = add nsw i64 %.1030.0386.i.i.i, %.103.i327.i
  %.1258.i.i.i = mul nsw i64 %.1256.i.i.i, %.170.i330.i
  %gep389.i.i.i = getelementptr double, ptr %gep1251.i.i, i64 %.1258.i.i.i
  br label %B600.if.i.i.i

B600.if.i.i.i:                                    ; preds = %B600.if.i.i.i, %B600.if.lr.ph.i.i.i
  %.1151.0383.i.i.i = phi i64 [ 0, %B600.if.lr.ph.i.i.i ], [ %.1220.i.i.i, %B600.if.i.i.i ]
  %.1220.i.i.i = add nuw nsw i64 %.1151.0383.i.i.i, 1
  %.1252.i.i.i = getelementptr double, ptr %240, i64 %.1151.0383.i.i.i
  %.1253.i.i.i = load double, ptr %.1252.i.i.i, align 8, !noalias !78
  %.1265.i.i.i = getelementptr double, ptr %gep389.i.i.i, i64 %.1151.0383.i.i.i
  store double %.1253.i.i.i, ptr %.1265.i.i.i, align 8, !noalias !78
  %exitcond393.not.i.i.i = icmp eq i64 %.161.i329.i, %.1220.i.i.i
  br i1 %exitcond393.not.i.i.i, label %B572.loopexit.i.i.i, label %B600.if.i.i.i

B3823.i.i:                                        ; preds = %B572.loopexit.i.i.i, %B2994.if.i.i, %B2056.if.i.i, %B546.i.i.i, %B3696.i.i, %B2972.i.i, %B2056.preheader.i.i, %B2056.preheader.thread.i.i
  %d_variance.6.1.i.i = phi double [ %d_variance.7.21295.i.i, %B3696.i.i ], [ %d_variance.9.2.i.i, %B2972.i.i ], [ %.32151142.ph.i.i, %B2056.preheader.i.i ], [ %d_variance.7.21295.i.i, %B546.i.i.i ], [ %.32151142.ph.i.i, %B2056.if.i.i ], [ %.32151142.ph1292.i.i, %B2056.preheader.thread.i.i ], [ %d_variance.9.2.i.i, %B2994.if.i.i ], [ %d_variance.7.21295.i.i, %B572.loopexit.i.i.i ]
  %exitcond1283.not.i.i = icmp eq i64 %.1798.i366.i, %.1640.i.i
  br i1 %exitcond1283.not.i.i, label %substitute, label %B950.i.i

B3824.i.i:                                        ; preds = %B2574.i408.i
  %exitcond1274.not.i.i = icmp eq i64 %.3460.i405.i, %storemerge1043.i.i
  br i1 %exitcond1274.not.i.i, label %B2632.i.i, label %B2132.if.i.i.backedge

B3824.thread.i.i:                                 ; preds = %B2384.i.i
  %exitcond1274.not1301.i.i = icmp eq i64 %.3460.i405.i, %storemerge1043.i.i
  br i1 %exitcond1274.not1301.i.i, label %B2672.preheader.i.i, label %B2132.if.i.i.backedge

B2132.if.i.i.backedge:                            ; preds = %B3824.thread.i.i, %B3824.i.i
  br label %B2132.if.i.i

B1550.if.i.i:                                     ; preds = %B1888.i.i, %B1550.if.lr.ph.i.i
  %.2559.01170.i.i = phi i64 [ 0, %B1550.if.lr.ph.i.i ], [ %.2628.i.i, %B1888.i.i ]
  %.2628.i.i = add nuw nsw i64 %.2559.01170.i.i, 1
  %241 = mul nsw i64 %.2559.01170.i.i, %.172.i331.i
  %242 = getelementptr double, ptr %199, i64 %241
  %.2664.i.i = getelementptr double, ptr %242, i64 %.161.i329.i
  %.2665.i.i = load double, ptr %.2664.i.i, align 8, !noalias !63
  br i1 %.27491161.not.i.i, label %B1784.thread.i.i, label %B1606.if.lr.ph.i.i

B1784.thread.i.i:                                 ; preds = %B1550.if.i.i
  %.29731284.i.i = fmul double %.1576.i.i, %.2665.i.i
  br label %B1888.i.i

B1606.if.lr.ph.i.i:                               ; preds = %B1550.if.i.i
  %.2791.i.i = fmul double %.2665.i.i, 5.000000e-01
  %243 = getelementptr double, ptr %192, i64 %241
  br label %B1606.if.i.i

B1606.if.i.i:                                     ; preds = %B1606.if.lr.ph.i.i, %B1736.i.i
  %.2693.01162.i.i = phi i64 [ 0, %B1606.if.lr.ph.i.i ], [ %.2762.i.i, %B1736.i.i ]
  %.2796.i.i = getelementptr double, ptr %200, i64 %.2693.01162.i.i
  %.2797.i.i = load double, ptr %.2796.i.i, align 8, !noalias !63
  %.2798.i.i = fmul double %.2791.i.i, %.2797.i.i
  %invariant.gep.i396.i = getelementptr double, ptr %201, i64 %.2693.01162.i.i
  br label %B1662.if.i.i

B1662.if.i.i:                                     ; preds = %B1662.if.i.i, %B1606.if.i.i
  %total.10.31160.i.i = phi double [ %.2798.i.i, %B1606.if.i.i ], [ %.2940.i.i, %B1662.if.i.i ]
  %.2826.01158.i.i = phi i64 [ 0, %B1606.if.i.i ], [ %.2895.i.i, %B1662.if.i.i ]
  %.2895.i.i = add nuw nsw i64 %.2826.01158.i.i, 1
  %.2927.i.i = getelementptr double, ptr %242, i64 %.2826.01158.i.i
  %.2928.i.i = load double, ptr %.2927.i.i, align 8, !noalias !63
  %.2930.i.i = mul nuw nsw i64 %.2826.01158.i.i, %.161.i329.i
  %gep.i397.i = getelementptr double, ptr %invariant.gep.i396.i, i64 %.2930.i.i
  %.2937.i.i = load double, ptr %gep.i397.i, align 8, !noalias !63
  %.2938.i.i = fmul double %.2928.i.i, %.2937.i.i
  %.2940.i.i = fadd double %total.10.31160.i.i, %.2938.i.i
  %exitcond.not.i398.i = icmp eq i64 %.161.i329.i, %.2895.i.i
  br i1 %exitcond.not.i398.i, label %B1736.i.i, label %B1662.if.i.i

B1820.if.i.i:                                     ; preds = %B1820.if.i.i, %B1784.i.i
  %total.11.21167.i.i = phi double [ %.3114.i402.i, %B1820.if.i.i ], [ %.2973.i.i, %B1784.i.i ]
  %.3003.01165.i.i = phi i64 [ %.3072.i399.i, %B1820.if.i.i ], [ 0, %B1784.i.i ]
  %.3072.i399.i = add nuw nsw i64 %.3003.01165.i.i, 1
  %.3104.i.i = getelementptr double, ptr %242, i64 %.3003.01165.i.i
  %.3105.i.i = load double, ptr %.3104.i.i, align 8, !noalias !63
  %.3106.i400.i = fmul double %.3105.i.i, 5.000000e-01
  %.3110.i.i = getelementptr double, ptr %200, i64 %.3003.01165.i.i
  %.3111.i.i = load double, ptr %.3110.i.i, align 8, !noalias !63
  %.3112.i401.i = fmul double %.3106.i400.i, %.3111.i.i
  %.3114.i402.i = fadd double %total.11.21167.i.i, %.3112.i401.i
  %exitcond1270.not.i.i = icmp eq i64 %.161.i329.i, %.3072.i399.i
  br i1 %exitcond1270.not.i.i, label %B1888.i.i, label %B1820.if.i.i

B2056.if.i.i:                                     ; preds = %B2056.if.i.i, %B2056.if.lr.ph.i.i
  %.3245.01244.i.i = phi i64 [ 0, %B2056.if.lr.ph.i.i ], [ %.3314.i.i, %B2056.if.i.i ]
  %.3314.i.i = add nuw nsw i64 %.3245.01244.i.i, 1
  %.3342.i.i = getelementptr double, ptr %216, i64 %.3245.01244.i.i
  %.3343.i.i = load double, ptr %.3342.i.i, align 8, !noalias !63
  %.3349.i.i = getelementptr double, ptr %gep1259.i.i, i64 %.3245.01244.i.i
  store double %.3343.i.i, ptr %.3349.i.i, align 8, !noalias !63
  %exitcond1282.not.i.i = icmp eq i64 %.161.i329.i, %.3314.i.i
  br i1 %exitcond1282.not.i.i, label %B3823.i.i, label %B2056.if.i.i

B2132.if.i.i:                                     ; preds = %B2132.if.i.i.backedge, %B2132.if.lr.ph.i.i
  %.3391.01191.i.i = phi i64 [ 0, %B2132.if.lr.ph.i.i ], [ %.3460.i405.i, %B2132.if.i.i.backedge ]
  %.3632.i.i = mul nsw i64 %.3391.01191.i.i, %.103.i327.i
  %244 = getelementptr double, ptr %191, i64 %.3632.i.i
  %245 = getelementptr double, ptr %202, i64 %.3632.i.i
  %.3769.i.i = mul nsw i64 %.3391.01191.i.i, %.172.i331.i
  %246 = getelementptr double, ptr %192, i64 %.3769.i.i
  br label %B2160.if.i.i

B2160.if.i.i:                                     ; preds = %B2132.if.i.i, %B2348.i.i
  %.3512.01180.i.i = phi i64 [ 0, %B2132.if.i.i ], [ %.3581.i403.i, %B2348.i.i ]
  %.3581.i403.i = add nuw nsw i64 %.3512.01180.i.i, 1
  br i1 %.3610.i.i, label %B2178.i.i, label %B2218.i.i

B2268.if.i.i:                                     ; preds = %B2268.if.i.i, %B2268.if.lr.ph.i.i
  %total.12.31177.i.i = phi double [ %"$phi2244.3.2.3.i.i", %B2268.if.lr.ph.i.i ], [ %.3788.i.i, %B2268.if.i.i ]
  %.3676.01176.i.i = phi i64 [ %spec.select1145.i.i, %B2268.if.lr.ph.i.i ], [ %.3738.i.i, %B2268.if.i.i ]
  %.3673.01175.i.i = phi i64 [ 0, %B2268.if.lr.ph.i.i ], [ %.3742.i.i, %B2268.if.i.i ]
  %.3738.i.i = add nsw i64 %.3676.01176.i.i, -1
  %.3742.i.i = add nuw nsw i64 %.3673.01175.i.i, 1
  %.3774.i.i = getelementptr double, ptr %246, i64 %.3673.01175.i.i
  %.3775.i.i = load double, ptr %.3774.i.i, align 8, !noalias !63
  %.3776.i.i = fmul double %.3775.i.i, 5.000000e-01
  %.3784.i.i = getelementptr double, ptr %217, i64 %.3673.01175.i.i
  %.3785.i.i = load double, ptr %.3784.i.i, align 8, !noalias !63
  %.3786.i.i = fmul double %.3776.i.i, %.3785.i.i
  %.3788.i.i = fsub double %total.12.31177.i.i, %.3786.i.i
  %.3729.i.i = icmp sgt i64 %.3676.01176.i.i, 1
  br i1 %.3729.i.i, label %B2268.if.i.i, label %B2348.i.i

B2434.if.i.i:                                     ; preds = %B2574.i408.i, %B2434.if.lr.ph.i.i
  %.3846.01188.i.i = phi i64 [ 0, %B2434.if.lr.ph.i.i ], [ %.3915.i.i, %B2574.i408.i ]
  %.3915.i.i = add nuw nsw i64 %.3846.01188.i.i, 1
  br i1 %.37291174.not.i.i, label %B2574.i408.i, label %B2466.if.lr.ph.i.i

B2466.if.lr.ph.i.i:                               ; preds = %B2434.if.i.i
  %.4104.i.i = mul nuw nsw i64 %.3846.01188.i.i, %.172.i331.i
  %247 = getelementptr double, ptr %192, i64 %.4104.i.i
  br label %B2466.if.i.i

B2466.if.i.i:                                     ; preds = %B2466.if.i.i, %B2466.if.lr.ph.i.i
  %total.13.31185.i.i = phi double [ 0.000000e+00, %B2466.if.lr.ph.i.i ], [ %.4119.i.i, %B2466.if.i.i ]
  %.3973.01184.i.i = phi i64 [ %spec.select1145.i.i, %B2466.if.lr.ph.i.i ], [ %.4035.i.i, %B2466.if.i.i ]
  %.3970.01183.i.i = phi i64 [ 0, %B2466.if.lr.ph.i.i ], [ %.4039.i.i, %B2466.if.i.i ]
  %.4035.i.i = add nsw i64 %.3973.01184.i.i, -1
  %.4039.i.i = add nuw nsw i64 %.3970.01183.i.i, 1
  %.4069.i406.i = icmp slt i64 %.3970.01183.i.i, %.161.i329.i
  %.4087.i.i = getelementptr double, ptr %gep1194.i.i, i64 %.3970.01183.i.i
  %"$phi2534.5.2.4.in.i.i" = select i1 %.4069.i406.i, ptr %.4087.i.i, ptr %.4097.i.i
  %"$phi2534.5.2.4.i.i" = load double, ptr %"$phi2534.5.2.4.in.i.i", align 8, !noalias !63
  %.4112.i.i = getelementptr double, ptr %247, i64 %.3970.01183.i.i
  %.4113.i.i = load double, ptr %.4112.i.i, align 8, !noalias !63
  %.4115.i.i = fmul double %"$phi2534.5.2.4.i.i", %.4113.i.i
  %.4119.i.i = fadd double %total.13.31185.i.i, %.4115.i.i
  %.4026.i407.i = icmp sgt i64 %.3973.01184.i.i, 1
  br i1 %.4026.i407.i, label %B2466.if.i.i, label %B2574.i408.i

B2672.if.i.i:                                     ; preds = %B2824.i.i, %B2672.preheader.i.i
  %d_variance.10.11234.i.i = phi double [ %d_variance.5.01263.i.i, %B2672.preheader.i.i ], [ %d_variance.11.2.lcssa.i.i, %B2824.i.i ]
  %.4200.01232.i.i = phi i64 [ 0, %B2672.preheader.i.i ], [ %.4269.i.i, %B2824.i.i ]
  %.4269.i.i = add nuw nsw i64 %.4200.01232.i.i, 1
  br i1 %.37291174.not.i.i, label %B2672.if.B2824_crit_edge.i.i, label %B2700.if.lr.ph.i.i

B2672.if.B2824_crit_edge.i.i:                     ; preds = %B2672.if.i.i
  %.pre.i.i = mul nsw i64 %.4200.01232.i.i, %.172.i331.i
  br label %B2824.i.i

B2700.if.lr.ph.i.i:                               ; preds = %B2672.if.i.i
  %.4430.i.i = mul nuw nsw i64 %.4200.01232.i.i, %.170.i330.i
  %gep1237.i.i = getelementptr double, ptr %gep1253.i.i, i64 %.4430.i.i
  %.4448.i.i = getelementptr double, ptr %203, i64 %.4200.01232.i.i
  %.4458.i.i = mul nuw nsw i64 %.4200.01232.i.i, %.172.i331.i
  %248 = getelementptr double, ptr %192, i64 %.4458.i.i
  br label %B2700.if.i.i

B2700.if.i.i:                                     ; preds = %B2700.if.i.i, %B2700.if.lr.ph.i.i
  %d_variance.11.21229.i.i = phi double [ %d_variance.10.11234.i.i, %B2700.if.lr.ph.i.i ], [ %.4476.i.i, %B2700.if.i.i ]
  %.4330.01228.i.i = phi i64 [ %spec.select1145.i.i, %B2700.if.lr.ph.i.i ], [ %.4392.i.i, %B2700.if.i.i ]
  %.4327.01227.i.i = phi i64 [ 0, %B2700.if.lr.ph.i.i ], [ %.4396.i.i, %B2700.if.i.i ]
  %.4392.i.i = add nsw i64 %.4330.01228.i.i, -1
  %.4396.i.i = add nuw nsw i64 %.4327.01227.i.i, 1
  %.4426.i.i = icmp slt i64 %.4327.01227.i.i, %.161.i329.i
  %.4438.i.i = getelementptr double, ptr %gep1237.i.i, i64 %.4327.01227.i.i
  %"$phi2766.3.2.3.in.i.i" = select i1 %.4426.i.i, ptr %.4438.i.i, ptr %.4448.i.i
  %"$phi2766.3.2.3.i.i" = load double, ptr %"$phi2766.3.2.3.in.i.i", align 8, !noalias !63
  %.4466.i.i = getelementptr double, ptr %248, i64 %.4327.01227.i.i
  %.4467.i.i = load double, ptr %.4466.i.i, align 8, !noalias !63
  %.4468.i.i = fmul double %.4467.i.i, 5.000000e-01
  %.4469.i.i = fmul double %"$phi2766.3.2.3.i.i", %.4468.i.i
  %.4474.i.i = fdiv double %.4469.i.i, %.133.i
  %.4476.i.i = fadd double %d_variance.11.21229.i.i, %.4474.i.i
  %.4383.i.i = icmp sgt i64 %.4330.01228.i.i, 1
  br i1 %.4383.i.i, label %B2700.if.i.i, label %B2824.i.i

B2994.if.i.i:                                     ; preds = %B2994.if.i.i, %B2994.if.lr.ph.i.i
  %.4611.01241.i.i = phi i64 [ 0, %B2994.if.lr.ph.i.i ], [ %.4680.i.i, %B2994.if.i.i ]
  %.4680.i.i = add nuw nsw i64 %.4611.01241.i.i, 1
  %.4708.i.i = getelementptr double, ptr %228, i64 %.4611.01241.i.i
  %.4709.i.i = load double, ptr %.4708.i.i, align 8, !noalias !63
  %.4715.i.i = getelementptr double, ptr %gep1255.i.i, i64 %.4611.01241.i.i
  store double %.4709.i.i, ptr %.4715.i.i, align 8, !noalias !63
  %exitcond1281.not.i.i = icmp eq i64 %.161.i329.i, %.4680.i.i
  br i1 %exitcond1281.not.i.i, label %B3823.i.i, label %B2994.if.i.i

B3118.if.i.i:                                     ; preds = %B3118.loopexit.i.i, %B3118.if.lr.ph.i.i
  %d_variance.8.11211.i.i = phi double [ %d_variance.5.01263.i.i, %B3118.if.lr.ph.i.i ], [ %.4892.i.i, %B3118.loopexit.i.i ]
  %.4787.01210.i.i = phi i64 [ %storemerge1043.i.i, %B3118.if.lr.ph.i.i ], [ %.4849.i.i, %B3118.loopexit.i.i ]
  %.4784.01209.i.i = phi i64 [ 0, %B3118.if.lr.ph.i.i ], [ %.4853.i.i, %B3118.loopexit.i.i ]
  %.4853.i.i = add nuw nsw i64 %.4784.01209.i.i, 1
  %.4883.i.i = mul nuw nsw i64 %.4784.01209.i.i, %.103.i327.i
  %249 = getelementptr double, ptr %191, i64 %.4883.i.i
  %.4889.i.i = getelementptr double, ptr %249, i64 %.4784.01209.i.i
  %.4890.i.i = load double, ptr %.4889.i.i, align 8, !noalias !63
  %.5174.i.i = mul nsw i64 %.4784.01209.i.i, %.170.i330.i
  %250 = getelementptr double, ptr %229, i64 %.5174.i.i
  %.4830.sroa.0.0..i.i = select i1 %.15411123.i.i, i64 %.4784.01209.i.i, i64 0
  %.5256.i.i = sub nsw i64 %.4853.i.i, %.4830.sroa.0.0..i.i
  %spec.select1148.i.i = tail call i64 @llvm.smax.i64(i64 %.5256.i.i, i64 0)
  %.52991202.not.i.i = icmp slt i64 %.5256.i.i, 1
  %251 = getelementptr double, ptr %194, i64 %.4883.i.i
  br label %B3180.if.i.i

B3180.if.i.i:                                     ; preds = %B3118.if.i.i, %B3180.loopexit.i.i
  %.4925.01207.i.i = phi i64 [ %storemerge1043.i.i, %B3118.if.i.i ], [ %.4987.i.i, %B3180.loopexit.i.i ]
  %.4922.01206.i.i = phi i64 [ 0, %B3118.if.i.i ], [ %.4991.i.i, %B3180.loopexit.i.i ]
  %.4987.i.i = add nsw i64 %.4925.01207.i.i, -1
  %.4991.i.i = add nuw nsw i64 %.4922.01206.i.i, 1
  %"$phi3228.6.2.3.i.i" = select i1 %.15411123.i.i, i64 %.4991.i.i, i64 %.103.i327.i
  %.51341195.not.not.i.i = icmp sgt i64 %"$phi3228.6.2.3.i.i", %.4922.01206.i.i
  br i1 %.51341195.not.not.i.i, label %B3238.if.lr.ph.i.i, label %B3310.i.i

B3238.if.lr.ph.i.i:                               ; preds = %B3180.if.i.i
  %invariant.gep1200.i.i = getelementptr double, ptr %195, i64 %.4922.01206.i.i
  br label %B3238.if.i.i

B3238.if.i.i:                                     ; preds = %B3238.if.i.i, %B3238.if.lr.ph.i.i
  %inner.2.31198.i.i = phi double [ 0.000000e+00, %B3238.if.lr.ph.i.i ], [ %.5192.i.i, %B3238.if.i.i ]
  %.5078.01196.i.i = phi i64 [ %.4922.01206.i.i, %B3238.if.lr.ph.i.i ], [ %.5147.i.i, %B3238.if.i.i ]
  %.5147.i.i = add nuw i64 %.5078.01196.i.i, 1
  %.5179.i.i = getelementptr double, ptr %250, i64 %.5078.01196.i.i
  %.5180.i.i = load double, ptr %.5179.i.i, align 8, !noalias !63
  %.5182.i.i = mul nsw i64 %.5078.01196.i.i, %.103.i327.i
  %gep1201.i.i = getelementptr double, ptr %invariant.gep1200.i.i, i64 %.5182.i.i
  %.5189.i.i = load double, ptr %gep1201.i.i, align 8, !noalias !63
  %.5190.i.i = fmul double %.5180.i.i, %.5189.i.i
  %.5192.i.i = fadd double %inner.2.31198.i.i, %.5190.i.i
  %exitcond1275.not.i.i = icmp eq i64 %.5147.i.i, %"$phi3228.6.2.3.i.i"
  br i1 %exitcond1275.not.i.i, label %B3310.loopexit.i.i, label %B3238.if.i.i

B3362.if.i.i:                                     ; preds = %B3362.if.i.i, %B3362.if.lr.ph.i.i
  %.5246.01204.i.i = phi i64 [ %spec.select1148.i.i, %B3362.if.lr.ph.i.i ], [ %.5308.i.i, %B3362.if.i.i ]
  %.5243.01203.i.i = phi i64 [ %.4830.sroa.0.0..i.i, %B3362.if.lr.ph.i.i ], [ %.5312.i.i, %B3362.if.i.i ]
  %.5308.i.i = add nsw i64 %.5246.01204.i.i, -1
  %.5312.i.i = add nuw i64 %.5243.01203.i.i, 1
  %.5344.i.i = getelementptr double, ptr %251, i64 %.5243.01203.i.i
  %.5345.i.i = load double, ptr %.5344.i.i, align 8, !noalias !63
  %.5355.i.i = getelementptr double, ptr %231, i64 %.5243.01203.i.i
  %.5356.i.i = load double, ptr %.5355.i.i, align 8, !noalias !63
  %.5357.i.i = fmul double %inner.2.3.lcssa.i.i, %.5356.i.i
  %.5358.i.i = fadd double %.5345.i.i, %.5357.i.i
  store double %.5358.i.i, ptr %.5344.i.i, align 8, !noalias !63
  %.5299.i.i = icmp sgt i64 %.5246.01204.i.i, 1
  br i1 %.5299.i.i, label %B3362.if.i.i, label %B3180.loopexit.i.i

B3530.if.lr.ph.i.i:                               ; preds = %B3602.i.i, %B3470.i.i
  %.5424.01221.i.i = phi i64 [ 0, %B3470.i.i ], [ %.5493.i.i, %B3602.i.i ]
  %.5645.i.i = mul nsw i64 %.5424.01221.i.i, %.103.i327.i
  %252 = getelementptr double, ptr %195, i64 %.5645.i.i
  br label %B3530.if.i.i

B3530.if.i.i:                                     ; preds = %B3530.if.i.i, %B3530.if.lr.ph.i.i
  %total.14.21216.i.i = phi double [ 0.000000e+00, %B3530.if.lr.ph.i.i ], [ %.5663.i.i, %B3530.if.i.i ]
  %.5549.01214.i.i = phi i64 [ 0, %B3530.if.lr.ph.i.i ], [ %.5618.i.i, %B3530.if.i.i ]
  %.5618.i.i = add nuw nsw i64 %.5549.01214.i.i, 1
  %.5650.i.i = getelementptr double, ptr %252, i64 %.5549.01214.i.i
  %.5651.i.i = load double, ptr %.5650.i.i, align 8, !noalias !63
  %.5653.i.i = mul nsw i64 %.5549.01214.i.i, %.172.i331.i
  %gep1219.i.i = getelementptr double, ptr %invariant.gep1172.i.i, i64 %.5653.i.i
  %.5660.i.i = load double, ptr %gep1219.i.i, align 8, !noalias !63
  %.5661.i.i = fmul double %.5651.i.i, %.5660.i.i
  %.5663.i.i = fadd double %total.14.21216.i.i, %.5661.i.i
  %exitcond1276.not.i.i = icmp eq i64 %.5549.01214.i.i, %.5424.01221.i.i
  br i1 %exitcond1276.not.i.i, label %B3602.i.i, label %B3530.if.i.i

B3652.if.i.i:                                     ; preds = %B3652.if.i.i, %B3652.if.lr.ph.i.i
  %.5711.01224.i.i = phi i64 [ 0, %B3652.if.lr.ph.i.i ], [ %.5780.i.i, %B3652.if.i.i ]
  %.5780.i.i = add nuw nsw i64 %.5711.01224.i.i, 1
  %.5808.i.i = getelementptr double, ptr %233, i64 %.5711.01224.i.i
  %.5809.i.i = load double, ptr %.5808.i.i, align 8, !noalias !63
  %.5815.i.i = getelementptr double, ptr %gep1249.i.i, i64 %.5711.01224.i.i
  store double %.5809.i.i, ptr %.5815.i.i, align 8, !noalias !63
  %exitcond1278.not.i.i = icmp eq i64 %.161.i329.i, %.5780.i.i
  br i1 %exitcond1278.not.i.i, label %B3696.i.i, label %B3652.if.i.i

substitute: ; preds = %B3823.i.i, %B822.i.i, %substitute_pair, %substitute_single
  %.692.i.lcssa.sink.i.i = phi double [ %.692.i.i.i, %substitute_pair ], [ %d_variance.2.0.lcssa.i.i.i, %substitute_single ], [ 0.000000e+00, %B822.i.i ], [ %d_variance.6.1.i.i, %B3823.i.i ]
  %.2450.i = fadd double %d_variance.3.0489.i, %.692.i.lcssa.sink.i.i
  %.2219.i = icmp sgt i64 %.2166.0488.i, 1
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
  %.207120.not.i = icmp slt i64 %.124.i23, 1
  br i1 %.207120.not.i, label %B660.i, label %B70.if.lr.ph.i

B70.if.lr.ph.i:                                   ; preds = %gaussian
  %.343.i = getelementptr i8, ptr %.63, i64 112
  %.651.i = getelementptr i8, ptr %.63, i64 136
  br label %B70.if.i

B260.i:                                           ; preds = %B70.if.i
  %.1094.i = getelementptr i8, ptr %422, i64 368
  %.1095.i = load i64, ptr %.1094.i, align 8, !noalias !81
  %.1096.i = icmp sgt i64 %.1095.i, -1
  br i1 %.1096.i, label %B310.i, label %B354.i

B310.i:                                           ; preds = %B260.i
  %.238.i.i = getelementptr i8, ptr %422, i64 376
  %.239.i.i = load i64, ptr %.238.i.i, align 8, !noalias !84
  %.452.i.i169 = getelementptr i8, ptr %422, i64 56
  %.453.i.i170 = load i64, ptr %.452.i.i169, align 8, !noalias !84
  %.455.i.i171 = getelementptr double, ptr %.336, i64 %.453.i.i170
  %.456.i.i172 = load double, ptr %.455.i.i171, align 8, !noalias !84
  %.903.i.i173 = getelementptr i8, ptr %422, i64 120
  %.904.i.i = load i64, ptr %.903.i.i173, align 8, !noalias !84
  %254 = getelementptr i64, ptr %.63, i64 %.904.i.i
  %.907.i.i = getelementptr i8, ptr %254, i64 8
  %.908.i.i174 = load i64, ptr %.907.i.i, align 8, !noalias !84
  %.1788.i.i = getelementptr i8, ptr %422, i64 384
  %.1789.i.i = load i64, ptr %.1788.i.i, align 8, !noalias !84
  %.1871290.not.i.i = icmp slt i64 %.1789.i.i, 1
  br i1 %.1871290.not.i.i, label %states_backward, label %B402.if.lr.ph.i.i

B402.if.lr.ph.i.i:                                ; preds = %B310.i
  %.1555.i.i = getelementptr i8, ptr %422, i64 272
  %.1556.i.i = load i64, ptr %.1555.i.i, align 8, !noalias !84
  %.1341.i.i = getelementptr i8, ptr %422, i64 408
  %.1342.i.i = load i64, ptr %.1341.i.i, align 8, !noalias !84
  %.1121.i.i175 = getelementptr i8, ptr %422, i64 128
  %.1122.i.i = load i64, ptr %.1121.i.i175, align 8, !noalias !84
  %.669.i.i = getelementptr i8, ptr %422, i64 400
  %.670.i.i = load i64, ptr %.669.i.i, align 8, !noalias !84
  %.2129.i.i = getelementptr i8, ptr %422, i64 104
  %.2344.i.i = getelementptr i8, ptr %422, i64 136
  %.2561.i.i = getelementptr i8, ptr %422, i64 240
  %.2776.i.i = getelementptr i8, ptr %422, i64 248
  %.2997.i.i = getelementptr i8, ptr %422, i64 256
  %.3212.i.i = getelementptr i8, ptr %422, i64 232
  %.3427.i.i = getelementptr i8, ptr %422, i64 224
  %255 = getelementptr double, ptr %.336, i64 %.1556.i.i
  %.3673.idx.i.i = shl i64 %.239.i.i, 4
  %.3673.i.i = getelementptr i8, ptr %255, i64 %.3673.idx.i.i
  %spec.select274.i.i = tail call i64 @llvm.smax.i64(i64 %.239.i.i, i64 0)
  %.3755276.not.i.i = icmp slt i64 %.239.i.i, 1
  %.3839.i.i = fmul double %.456.i.i172, %.456.i.i172
  %.3863.i.i = add nsw i64 %.239.i.i, -1
  %256 = getelementptr double, ptr %.336, i64 %.670.i.i
  %257 = getelementptr double, ptr %256, i64 %.239.i.i
  %258 = getelementptr double, ptr %255, i64 %.239.i.i
  %259 = getelementptr double, ptr %.336, i64 %.1342.i.i
  %.4453281.not.i.i = icmp slt i64 %.908.i.i174, 1
  %260 = getelementptr i64, ptr %.63, i64 %.1122.i.i
  %.3901.i.i = getelementptr double, ptr %258, i64 %.3863.i.i
  %.3911.i.i = getelementptr double, ptr %255, i64 %.3863.i.i
  br label %B402.if.i.i

B402.loopexit.i.i:                                ; preds = %B2538.i.i, %B402.if.i.i
  %by_sd.5.1.lcssa.i.i = phi double [ %by_sd.4.0293.i.i, %B402.if.i.i ], [ %.4367.i.i, %B2538.i.i ]
  %exitcond296.not.i.i = icmp eq i64 %.1884.i.i, %.1789.i.i
  br i1 %exitcond296.not.i.i, label %states_backward, label %B402.if.i.i

B1016.i.i:                                        ; preds = %B858.if.i.i
  %.3872.i.i = tail call double @sqrt(double %.3858.i.i)
  %.3876.i.i = fmul double %.3825.i.i, %.3872.i.i
  store double %.3876.i.i, ptr %.3881.i.i, align 8, !noalias !84
  %.3884.i.i = fmul double %.3825.i.i, 5.000000e-01
  %.3890.i.i = load double, ptr %.3889.i.i, align 8, !noalias !84
  %.3891.i.i = fmul double %.3884.i.i, %.3890.i.i
  %.3895.i.i = fdiv double %.3891.i.i, %.3872.i.i
  store double %.3825.i.i, ptr %.3901.i.i, align 8, !noalias !84
  store double %.3895.i.i, ptr %.3911.i.i, align 8, !noalias !84
  br label %B2537.i.i

B1148.i.i:                                        ; preds = %B858.if.i.i
  %261 = getelementptr double, ptr %256, i64 %.3699.0277.i.i
  %.3919.i.i = getelementptr i8, ptr %261, i64 8
  %.3920.i.i = load double, ptr %.3919.i.i, align 8, !noalias !84
  %262 = getelementptr double, ptr %257, i64 %.3699.0277.i.i
  %.3928.i.i = getelementptr i8, ptr %262, i64 8
  %.3929.i.i = load double, ptr %.3928.i.i, align 8, !noalias !84
  %.3935.i.i = getelementptr i8, ptr %.3835.i.i, i64 8
  %.3936.i.i = load double, ptr %.3935.i.i, align 8, !noalias !84
  %.3941.i.i = getelementptr double, ptr %278, i64 %.3699.0277.i.i
  %.3942.i.i = load double, ptr %.3941.i.i, align 8, !noalias !84
  %.3972.i.i = getelementptr i8, ptr %.3806.i.i177, i64 8
  %.3973.i.i = load double, ptr %.3972.i.i, align 8, !noalias !84
  %.3974.i.i = fmul double %.3920.i.i, %.3942.i.i
  %.3975.i.i = fsub double %.3973.i.i, %.3974.i.i
  %.3980.i.i = fdiv double %.3858.i.i, %.3936.i.i
  %.3983.i.i = tail call double @sqrt(double %.3980.i.i)
  %.3986.i.i = add nsw i64 %.3699.0277.i.i, %.3653.i.i
  %.3988.i.i = getelementptr double, ptr %.570, i64 %.3986.i.i
  %.3989.i.i = load double, ptr %.3988.i.i, align 8, !noalias !84
  %.3990.i.i = fmul double %.3929.i.i, %.3975.i.i
  %.3994.i.i = fdiv double %.3990.i.i, %.3936.i.i
  %.3995.i.i = fmul double %.3920.i.i, %.3983.i.i
  %.3996.i.i = fmul double %.3995.i.i, %.3989.i.i
  %.3997.i.i = fsub double %.3994.i.i, %.3996.i.i
  %.3999.i.i = fmul double %.3825.i.i, %.3920.i.i
  %.4000.i.i = fmul double %.3999.i.i, %.3983.i.i
  %.4001.i.i = fmul double %.3983.i.i, %.4000.i.i
  %.4002.i.i = fmul double %.3929.i.i, %.3997.i.i
  %.4006.i.i = fdiv double %.4002.i.i, %.3936.i.i
  %.4007.i.i = fsub double %.4001.i.i, %.4006.i.i
  %.4009.i.i = fmul double %.3825.i.i, %.3929.i.i
  %.4010.i.i = fmul double %.4009.i.i, %.3989.i.i
  %.4011.i.i = fmul double %.3920.i.i, %.3997.i.i
  %.4012.i.i = fmul double %.3989.i.i, %.4011.i.i
  %.4013.i.i = fadd double %.4010.i.i, %.4012.i.i
  %.4016.i.i = fmul double %.3999.i.i, %.3975.i.i
  %.4017.i.i = fmul double %.4013.i.i, 5.000000e-01
  %.4021.i.i = fdiv double %.4017.i.i, %.3983.i.i
  %.4022.i.i179 = fadd double %.4016.i.i, %.4021.i.i
  %.4026.i.i180 = fadd double %.4009.i.i, %.4011.i.i
  %.4027.i.i = fmul double %.3983.i.i, %.4026.i.i180
  %.4032.i.i = getelementptr double, ptr %arg.grad, i64 %.3986.i.i
  store double %.4027.i.i, ptr %.4032.i.i, align 8, !noalias !84
  %.4034.i.i = fmul double %.3920.i.i, %.4007.i.i
  %.4036.i.i181 = fsub double %.3825.i.i, %.4034.i.i
  %.4041.i.i = getelementptr double, ptr %258, i64 %.3699.0277.i.i
  store double %.4036.i.i181, ptr %.4041.i.i, align 8, !noalias !84
  %.4046.i.i = fdiv double %.4022.i.i179, %.3936.i.i
  %.4051.i.i = getelementptr double, ptr %255, i64 %.3699.0277.i.i
  store double %.4046.i.i, ptr %.4051.i.i, align 8, !noalias !84
  %.4054.i.i = fmul double %.3975.i.i, %.4002.i.i
  %.4058.i.i = fdiv double %.4054.i.i, %.3936.i.i
  %.4059.i.i = fmul double %.3983.i.i, %.4022.i.i179
  %.4060.i.i = fmul double %.3983.i.i, %.4059.i.i
  %.4061.i.i = fsub double %.4058.i.i, %.4060.i.i
  %.4065.i.i = fdiv double %.4061.i.i, %.3936.i.i
  %263 = getelementptr double, ptr %.3673.i.i, i64 %.3699.0277.i.i
  %.4071.i.i182 = getelementptr i8, ptr %263, i64 8
  store double %.4065.i.i, ptr %.4071.i.i182, align 8, !noalias !84
  %.4074.i.i = fmul double %.3825.i.i, %.3983.i.i
  %.4075.i.i = fmul double %.4074.i.i, %.3989.i.i
  %.4076.i.i = fmul double %.3975.i.i, %.3997.i.i
  %.4080.i.i183 = fdiv double %.4076.i.i, %.3936.i.i
  %.4081.i.i184 = fsub double %.4075.i.i, %.4080.i.i183
  %264 = getelementptr double, ptr %259, i64 %.3699.0277.i.i
  %.4089.i.i = getelementptr i8, ptr %264, i64 8
  %.4090.i.i = load double, ptr %.4089.i.i, align 8, !noalias !84
  %.4095.i.i = fmul double %.3983.i.i, %.4074.i.i
  %.4096.i.i = fmul double %.3975.i.i, %.4095.i.i
  %.4097.i.i185 = fmul double %.3942.i.i, %.4007.i.i
  %.4098.i.i = fsub double %.4096.i.i, %.4097.i.i185
  %.4099.i.i = fmul double %.3983.i.i, %.3997.i.i
  %.4100.i.i = fmul double %.3989.i.i, %.4099.i.i
  %.4101.i.i = fadd double %.4100.i.i, %.4098.i.i
  %.4102.i.i = fmul double %.3920.i.i, %.4081.i.i184
  %.4106.i.i = fdiv double %.4102.i.i, %.3929.i.i
  %.4107.i.i = fsub double %.4101.i.i, %.4106.i.i
  %.4108.i.i = fadd double %.4090.i.i, %.4107.i.i
  store double %.4108.i.i, ptr %.4089.i.i, align 8, !noalias !84
  br label %B2537.i.i

B1778.i.i:                                        ; preds = %B2537.i.i
  %265 = getelementptr double, ptr %.336, i64 %.2998.i.i
  %266 = getelementptr double, ptr %265, i64 %269
  %267 = getelementptr double, ptr %.108, i64 %.2345.i.i
  %268 = getelementptr double, ptr %267, i64 %.3658.i.i
  br label %B1814.if.i.i

B2222.i.i:                                        ; preds = %B2140.if.i.i, %B1814.if.i.i
  %.4524.i.i = icmp sgt i64 %.4158.0288.i.i, 0
  br i1 %.4524.i.i, label %B2242.i.i, label %B2538.i.i

B2242.i.i:                                        ; preds = %B2222.i.i
  %.4539.i.i194 = getelementptr double, ptr %256, i64 %.4158.0288.i.i
  %.4540.i.i = load double, ptr %.4539.i.i194, align 8, !noalias !84
  %.4546.i.i = getelementptr i8, ptr %.4302.i.i, i64 -8
  %.4547.i.i = load double, ptr %.4546.i.i, align 8, !noalias !84
  %.4553.i.i = getelementptr i8, ptr %.4259.i.i, i64 -8
  %.4554.i.i = load double, ptr %.4553.i.i, align 8, !noalias !84
  %.4563.i.i195 = getelementptr i8, ptr %.4268.i.i, i64 -8
  %.4564.i.i = load double, ptr %.4563.i.i195, align 8, !noalias !84
  %.4565.i.i = fmul double %.3839.i.i, %.4564.i.i
  %.4566.i.i = fmul double %.4554.i.i, %.4565.i.i
  %.4567.i.i = fadd double %.4566.i.i, 1.000000e+00
  %.4571.i.i = fdiv double %.4554.i.i, %.4567.i.i
  %.4576.i.i = getelementptr double, ptr %259, i64 %.4158.0288.i.i
  %.4577.i.i196 = load double, ptr %.4576.i.i, align 8, !noalias !84
  %.4578.i.i = fmul double %.4540.i.i, 2.000000e+00
  %.4579.i.i = fadd double %.4571.i.i, -1.000000e+00
  %.4580.i.i = fmul double %.4578.i.i, %.4579.i.i
  %.4582.i.i = fmul double %.4337.i.i, %.4580.i.i
  %.4588.i.i = fdiv double %.4286.i.i, %.4272.i.i
  %.4589.i.i = fmul double %.4588.i.i, %.4547.i.i
  %.4590.i.i = fadd double %.4589.i.i, %.4582.i.i
  %.4591.i.i = fadd double %.4577.i.i196, %.4590.i.i
  store double %.4591.i.i, ptr %.4576.i.i, align 8, !noalias !84
  %.4600.i.i = getelementptr i8, ptr %.4291.i.i, i64 -8
  %.4601.i.i = load double, ptr %.4600.i.i, align 8, !noalias !84
  %.4602.i.i = fmul double %.4540.i.i, %.4540.i.i
  %.4604.i.i = fmul double %.4337.i.i, %.4602.i.i
  %.4607.i.i197 = fadd double %.4604.i.i, %.4601.i.i
  store double %.4607.i.i197, ptr %.4600.i.i, align 8, !noalias !84
  %.4618.i.i = getelementptr i8, ptr %.4285.i.i, i64 -8
  %.4619.i.i198 = load double, ptr %.4618.i.i, align 8, !noalias !84
  %.4621.i.i = fmul double %.4286.i.i, %.4540.i.i
  %.4628.i.i = fdiv double %.4621.i.i, %.4272.i.i
  %.4631.i.i = fadd double %.4628.i.i, %.4619.i.i198
  store double %.4631.i.i, ptr %.4618.i.i, align 8, !noalias !84
  br label %B2538.i.i

B2537.i.i:                                        ; preds = %B1148.i.i, %B1016.i.i
  %by_c.4.2.i.i = phi double [ %.3825.i.i, %B1016.i.i ], [ %.4007.i.i, %B1148.i.i ]
  %exitcond.not.i.i186 = icmp eq i64 %.239.i.i, %.3768.i.i
  br i1 %exitcond.not.i.i186, label %B1778.i.i, label %B858.if.i.i

B2538.i.i:                                        ; preds = %B2242.i.i, %B2222.i.i
  %.4214.i.i = icmp sgt i64 %.4161.0286.i.i, 1
  br i1 %.4214.i.i, label %B1814.if.i.i, label %B402.loopexit.i.i

B402.if.i.i:                                      ; preds = %B402.loopexit.i.i, %B402.if.lr.ph.i.i
  %by_sd.4.0293.i.i = phi double [ 0.000000e+00, %B402.if.lr.ph.i.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.1813.0291.i.i = phi i64 [ 0, %B402.if.lr.ph.i.i ], [ %.1884.i.i, %B402.loopexit.i.i ]
  %.1884.i.i = add nuw nsw i64 %.1813.0291.i.i, 1
  %269 = mul nsw i64 %.1813.0291.i.i, %.239.i.i
  %.2130.i.i176 = load i64, ptr %.2129.i.i, align 8, !noalias !84
  %.2345.i.i = load i64, ptr %.2344.i.i, align 8, !noalias !84
  %.2562.i.i = load i64, ptr %.2561.i.i, align 8, !noalias !84
  %.2777.i.i = load i64, ptr %.2776.i.i, align 8, !noalias !84
  %.2998.i.i = load i64, ptr %.2997.i.i, align 8, !noalias !84
  %.3213.i.i = load i64, ptr %.3212.i.i, align 8, !noalias !84
  %.3428.i.i = load i64, ptr %.3427.i.i, align 8, !noalias !84
  %.3652.i.i = load i64, ptr %.874.i, align 8, !noalias !84
  %.3653.i.i = add nsw i64 %.3652.i.i, %269
  %.3658.i.i = mul nsw i64 %269, %.908.i.i174
  %270 = getelementptr double, ptr %.336, i64 %.3213.i.i
  %.3665.i.i = getelementptr double, ptr %270, i64 %269
  %.3666.i.i = load double, ptr %.3665.i.i, align 8, !noalias !84
  store double 0.000000e+00, ptr %.3673.i.i, align 8, !noalias !84
  br i1 %.3755276.not.i.i, label %B402.loopexit.i.i, label %B858.if.lr.ph.i.i

B858.if.lr.ph.i.i:                                ; preds = %B402.if.i.i
  %.3667.i.i = fneg double %.3666.i.i
  %271 = getelementptr double, ptr %.336, i64 %.3428.i.i
  %272 = getelementptr double, ptr %271, i64 %269
  %273 = getelementptr double, ptr %.336, i64 %.2562.i.i
  %274 = getelementptr double, ptr %273, i64 %269
  %275 = getelementptr double, ptr %.108, i64 %.2130.i.i176
  %276 = getelementptr double, ptr %275, i64 %269
  %277 = getelementptr double, ptr %.336, i64 %.2777.i.i
  %278 = getelementptr double, ptr %277, i64 %269
  %.3879.i.i = add nsw i64 %.3653.i.i, %.3863.i.i
  %.3881.i.i = getelementptr double, ptr %arg.grad, i64 %.3879.i.i
  %.3889.i.i = getelementptr double, ptr %.570, i64 %.3879.i.i
  br label %B858.if.i.i

B858.if.i.i:                                      ; preds = %B858.if.lr.ph.i.i, %B2537.i.i
  %by_c.3.1280.i.i = phi double [ %.3667.i.i, %B858.if.lr.ph.i.i ], [ %by_c.4.2.i.i, %B2537.i.i ]
  %by_sd.3.1279.i.i = phi double [ %by_sd.4.0293.i.i, %B858.if.lr.ph.i.i ], [ %.3810.i.i, %B2537.i.i ]
  %.3699.0277.i.i = phi i64 [ 0, %B858.if.lr.ph.i.i ], [ %.3768.i.i, %B2537.i.i ]
  %.3768.i.i = add nuw nsw i64 %.3699.0277.i.i, 1
  %.3800.i.i = getelementptr double, ptr %272, i64 %.3699.0277.i.i
  %.3801.i.i = load double, ptr %.3800.i.i, align 8, !noalias !84
  %.3806.i.i177 = getelementptr double, ptr %.3665.i.i, i64 %.3699.0277.i.i
  %.3807.i.i178 = load double, ptr %.3806.i.i177, align 8, !noalias !84
  %.3808.i.i = fmul double %.3801.i.i, %.3807.i.i178
  %.3810.i.i = fadd double %by_sd.3.1279.i.i, %.3808.i.i
  %.3823.i.i = fmul double %.456.i.i172, %.3801.i.i
  %.3825.i.i = fadd double %by_c.3.1280.i.i, %.3823.i.i
  %.3835.i.i = getelementptr double, ptr %274, i64 %.3699.0277.i.i
  %.3836.i.i = load double, ptr %.3835.i.i, align 8, !noalias !84
  %.3844.i.i = getelementptr double, ptr %276, i64 %.3699.0277.i.i
  %.3845.i.i = load double, ptr %.3844.i.i, align 8, !noalias !84
  %.3846.i.i = fmul double %.3839.i.i, %.3845.i.i
  %.3853.i.i = fmul double %.3836.i.i, %.3846.i.i
  %.3854.i.i = fadd double %.3853.i.i, 1.000000e+00
  %.3858.i.i = fdiv double %.3836.i.i, %.3854.i.i
  %.3865.i.i = icmp eq i64 %.3699.0277.i.i, %.3863.i.i
  br i1 %.3865.i.i, label %B1016.i.i, label %B1148.i.i

B1814.if.i.i:                                     ; preds = %B2538.i.i, %B1778.i.i
  %.4158.0288.in.i.i = phi i64 [ %.239.i.i, %B1778.i.i ], [ %.4158.0288.i.i, %B2538.i.i ]
  %by_sd.5.1287.i.i = phi double [ %.3810.i.i, %B1778.i.i ], [ %.4367.i.i, %B2538.i.i ]
  %.4161.0286.i.i = phi i64 [ %spec.select274.i.i, %B1778.i.i ], [ %.4223.i.i, %B2538.i.i ]
  %.4158.0288.i.i = add i64 %.4158.0288.in.i.i, -1
  %.4223.i.i = add nsw i64 %.4161.0286.i.i, -1
  %.4259.i.i = getelementptr double, ptr %274, i64 %.4158.0288.i.i
  %.4260.i.i = load double, ptr %.4259.i.i, align 8, !noalias !84
  %.4268.i.i = getelementptr double, ptr %276, i64 %.4158.0288.i.i
  %.4269.i.i187 = load double, ptr %.4268.i.i, align 8, !noalias !84
  %.4270.i.i = fmul double %.3839.i.i, %.4269.i.i187
  %.4271.i.i188 = fmul double %.4260.i.i, %.4270.i.i
  %.4272.i.i = fadd double %.4271.i.i188, 1.000000e+00
  %.4280.i.i = fdiv double %.4260.i.i, %.4272.i.i
  %.4285.i.i = getelementptr double, ptr %258, i64 %.4158.0288.i.i
  %.4286.i.i = load double, ptr %.4285.i.i, align 8, !noalias !84
  %.4291.i.i = getelementptr double, ptr %255, i64 %.4158.0288.i.i
  %.4292.i.i = load double, ptr %.4291.i.i, align 8, !noalias !84
  %.4296.i.i = fmul double %.4292.i.i, %.4280.i.i
  %.4297.i.i = fadd double %.4296.i.i, 5.000000e-01
  %.4302.i.i = getelementptr double, ptr %278, i64 %.4158.0288.i.i
  %.4303.i.i = load double, ptr %.4302.i.i, align 8, !noalias !84
  %.4305.i.i = fmul double %.4286.i.i, %.4303.i.i
  %.4306.i.i = fadd double %.4305.i.i, %.4297.i.i
  %.4307.i.i189 = fneg double %.4306.i.i
  %.4312.i.i = fdiv double %.4307.i.i189, %.4272.i.i
  %.4317.i.i = getelementptr double, ptr %.3673.i.i, i64 %.4158.0288.i.i
  %.4318.i.i = load double, ptr %.4317.i.i, align 8, !noalias !84
  %.4321.i.i = fmul double %.456.i.i172, %.4286.i.i
  %.4326.i.i = getelementptr double, ptr %266, i64 %.4158.0288.i.i
  %.4327.i.i = load double, ptr %.4326.i.i, align 8, !noalias !84
  %.4328.i.i = fmul double %.4321.i.i, %.4327.i.i
  %.4329.i.i = fadd double %.4292.i.i, %.4328.i.i
  %.4334.i.i190 = fdiv double %.4329.i.i, %.4272.i.i
  %.4335.i.i191 = fadd double %.4318.i.i, %.4334.i.i190
  %.4336.i.i = fmul double %.4270.i.i, %.4312.i.i
  %.4337.i.i = fadd double %.4335.i.i191, %.4336.i.i
  %.4342.i.i = fmul double %.4286.i.i, %.4280.i.i
  %.4353.i.i = fmul double %.4342.i.i, %.4327.i.i
  %.4354.i.i = fmul double %.4312.i.i, 2.000000e+00
  %.4355.i.i = fmul double %.4260.i.i, %.4354.i.i
  %.4357.i.i = fmul double %.456.i.i172, %.4355.i.i
  %.4364.i.i = fmul double %.4269.i.i187, %.4357.i.i
  %.4365.i.i = fadd double %.4353.i.i, %.4364.i.i
  %.4367.i.i = fadd double %by_sd.5.1287.i.i, %.4365.i.i
  br i1 %.4453281.not.i.i, label %B2222.i.i, label %B2140.if.lr.ph.i.i

B2140.if.lr.ph.i.i:                               ; preds = %B1814.if.i.i
  %.4501.i.i = fmul double %.456.i.i172, %.4342.i.i
  %.4504.i.i = mul nsw i64 %.4158.0288.i.i, %.908.i.i174
  %279 = getelementptr double, ptr %268, i64 %.4504.i.i
  br label %B2140.if.i.i

B2140.if.i.i:                                     ; preds = %B2140.if.i.i, %B2140.if.lr.ph.i.i
  %.4397.0282.i.i = phi i64 [ 0, %B2140.if.lr.ph.i.i ], [ %.4466.i.i192, %B2140.if.i.i ]
  %.4466.i.i192 = add nuw nsw i64 %.4397.0282.i.i, 1
  %.4494.i.i = getelementptr i64, ptr %260, i64 %.4397.0282.i.i
  %.4495.i.i = load i64, ptr %.4494.i.i, align 8, !noalias !84
  %.4497.i.i = getelementptr double, ptr %.468, i64 %.4495.i.i
  %.4498.i.i193 = load double, ptr %.4497.i.i, align 8, !noalias !84
  %.4509.i.i = getelementptr double, ptr %279, i64 %.4397.0282.i.i
  %.4510.i.i = load double, ptr %.4509.i.i, align 8, !noalias !84
  %.4511.i.i = fmul double %.4501.i.i, %.4510.i.i
  %.4512.i.i = fsub double %.4498.i.i193, %.4511.i.i
  store double %.4512.i.i, ptr %.4497.i.i, align 8, !noalias !84
  %exitcond295.not.i.i = icmp eq i64 %.908.i.i174, %.4466.i.i192
  br i1 %exitcond295.not.i.i, label %B2222.i.i, label %B2140.if.i.i

states_backward: ; preds = %B402.loopexit.i.i, %B310.i
  %by_sd.4.0.lcssa.i.i = phi double [ 0.000000e+00, %B310.i ], [ %by_sd.5.1.lcssa.i.i, %B402.loopexit.i.i ]
  %.4900.i.i = getelementptr i8, ptr %422, i64 64
  %.4901.i.i = load i64, ptr %.4900.i.i, align 8, !noalias !84
  %.4905.i.i = getelementptr double, ptr %.336, i64 %.4901.i.i
  %.4906.i.i = load double, ptr %.4905.i.i, align 8, !noalias !84
  %.4908.i.i = fadd double %by_sd.4.0.lcssa.i.i, %.4906.i.i
  store double %.4908.i.i, ptr %.4905.i.i, align 8, !noalias !84
  br label %B550.i

B354.i:                                           ; preds = %B260.i
  %.1348.i = getelementptr i8, ptr %422, i64 328
  %.1349.i = load i64, ptr %.1348.i, align 8, !noalias !81
  %.1350.i = icmp sgt i64 %.1349.i, -1
  br i1 %.1350.i, label %B404.i, label %B448.i

B404.i:                                           ; preds = %B354.i
  %.239.i54.i = load i64, ptr %422, align 8, !noalias !87
  %.452.i55.i = getelementptr i8, ptr %422, i64 56
  %.453.i56.i = load i64, ptr %.452.i55.i, align 8, !noalias !87
  %.455.i57.i = getelementptr double, ptr %.336, i64 %.453.i56.i
  %.456.i58.i = load double, ptr %.455.i57.i, align 8, !noalias !87
  %.1340.i.i = getelementptr i8, ptr %422, i64 104
  %.1341.i61.i = load i64, ptr %.1340.i.i, align 8, !noalias !87
  %.1554.i.i = getelementptr i8, ptr %422, i64 136
  %.1555.i62.i = load i64, ptr %.1554.i.i, align 8, !noalias !87
  %.1774.i.i = getelementptr i8, ptr %422, i64 120
  %.1775.i.i164 = load i64, ptr %.1774.i.i, align 8, !noalias !87
  %280 = getelementptr i64, ptr %.63, i64 %.1775.i.i164
  %.1778.i.i = getelementptr i8, ptr %280, i64 8
  %.1779.i.i = load i64, ptr %.1778.i.i, align 8, !noalias !87
  %.1992.i.i = getelementptr i8, ptr %422, i64 128
  %.1993.i.i = load i64, ptr %.1992.i.i, align 8, !noalias !87
  %.2212.i.i = getelementptr i8, ptr %422, i64 344
  %.2213.i.i = load i64, ptr %.2212.i.i, align 8, !noalias !87
  %.2426.i.i = getelementptr i8, ptr %422, i64 264
  %.2427.i.i = load i64, ptr %.2426.i.i, align 8, !noalias !87
  %.2863.i.i = getelementptr i8, ptr %422, i64 256
  %.2864.i.i = load i64, ptr %.2863.i.i, align 8, !noalias !87
  %.3077.i.i = getelementptr i8, ptr %422, i64 240
  %.3078.i.i = load i64, ptr %.3077.i.i, align 8, !noalias !87
  %.3291.i.i = getelementptr i8, ptr %422, i64 232
  %.3292.i.i = load i64, ptr %.3291.i.i, align 8, !noalias !87
  %.3384242.not.i.i = icmp slt i64 %.239.i54.i, 1
  br i1 %.3384242.not.i.i, label %regions_backward, label %B732.if.lr.ph.i.i

B732.if.lr.ph.i.i:                                ; preds = %B404.i
  %.903.i59.i = getelementptr i8, ptr %422, i64 360
  %.904.i60.i = load i64, ptr %.903.i59.i, align 8, !noalias !87
  %.1117.i.i165 = getelementptr i8, ptr %422, i64 336
  %.1118.i.i = load i64, ptr %.1117.i.i165, align 8, !noalias !87
  %.689.i.i = getelementptr i8, ptr %422, i64 224
  %.690.i.i = load i64, ptr %.689.i.i, align 8, !noalias !87
  %281 = getelementptr double, ptr %.336, i64 %.904.i60.i
  %282 = shl nuw i64 %.239.i54.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %281, i8 0, i64 %282, i1 false), !noalias !87
  %283 = getelementptr double, ptr %.336, i64 %.690.i.i
  %284 = getelementptr double, ptr %.108, i64 %.1118.i.i
  br label %B790.if.lr.ph.i.i

B732.loopexit.i.i:                                ; preds = %B790.if.i.i
  %.3525.i.i = add nuw nsw i64 %.3456.0249.i.i, 1
  %exitcond260.not.i.i = icmp eq i64 %.239.i54.i, %.3525.i.i
  br i1 %exitcond260.not.i.i, label %B882.preheader.i.i, label %B790.if.lr.ph.i.i

B882.preheader.i.i:                               ; preds = %B732.loopexit.i.i
  %285 = getelementptr double, ptr %.336, i64 %.2427.i.i
  %286 = getelementptr double, ptr %.336, i64 %.3078.i.i
  %287 = getelementptr double, ptr %.336, i64 %.3292.i.i
  %288 = getelementptr double, ptr %.336, i64 %.2864.i.i
  %289 = getelementptr double, ptr %.108, i64 %.1341.i61.i
  %290 = getelementptr double, ptr %.108, i64 %.2213.i.i
  %.4083251.not.i.i = icmp slt i64 %.1779.i.i, 1
  %291 = getelementptr i64, ptr %.63, i64 %.1993.i.i
  %292 = getelementptr double, ptr %.108, i64 %.1555.i62.i
  br label %B882.if.i.i

B882.loopexit.i.i:                                ; preds = %B1260.if.i.i, %B882.if.i.i
  %exitcond262.not.i.i = icmp eq i64 %.239.i54.i, %.3824.i.i
  br i1 %exitcond262.not.i.i, label %B1362.loopexit.i.i, label %B882.if.i.i

B1362.loopexit.i.i:                               ; preds = %B882.loopexit.i.i
  %293 = fmul double %.3997.i78.i, 5.000000e-01
  br label %regions_backward

B790.if.lr.ph.i.i:                                ; preds = %B732.loopexit.i.i, %B732.if.lr.ph.i.i
  %.3456.0249.i.i = phi i64 [ 0, %B732.if.lr.ph.i.i ], [ %.3525.i.i, %B732.loopexit.i.i ]
  %.3553.i.i = getelementptr double, ptr %283, i64 %.3456.0249.i.i
  %.3554.i.i = load double, ptr %.3553.i.i, align 8, !noalias !87
  %.3556.i.i = mul nuw nsw i64 %.3456.0249.i.i, %.239.i54.i
  %294 = getelementptr double, ptr %284, i64 %.3556.i.i
  br label %B790.if.i.i

B790.if.i.i:                                      ; preds = %B790.if.i.i, %B790.if.lr.ph.i.i
  %.3589.0246.i.i = phi i64 [ 0, %B790.if.lr.ph.i.i ], [ %.3658.i63.i, %B790.if.i.i ]
  %.3658.i63.i = add nuw nsw i64 %.3589.0246.i.i, 1
  %.3686.i.i = getelementptr double, ptr %281, i64 %.3589.0246.i.i
  %.3687.i.i = load double, ptr %.3686.i.i, align 8, !noalias !87
  %.3691.i.i = getelementptr double, ptr %294, i64 %.3589.0246.i.i
  %.3692.i.i = load double, ptr %.3691.i.i, align 8, !noalias !87
  %.3694.i.i = fmul double %.3554.i.i, %.3692.i.i
  %.3695.i.i166 = fadd double %.3687.i.i, %.3694.i.i
  store double %.3695.i.i166, ptr %.3686.i.i, align 8, !noalias !87
  %exitcond.not.i64.i = icmp eq i64 %.239.i54.i, %.3658.i63.i
  br i1 %exitcond.not.i64.i, label %B732.loopexit.i.i, label %B790.if.i.i

B882.if.i.i:                                      ; preds = %B882.loopexit.i.i, %B882.preheader.i.i
  %by_rho.2.0258.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.3997.i78.i, %B882.loopexit.i.i ]
  %by_sd.2.0257.i.i = phi double [ 0.000000e+00, %B882.preheader.i.i ], [ %.3976.i.i, %B882.loopexit.i.i ]
  %.3755.0255.i.i = phi i64 [ 0, %B882.preheader.i.i ], [ %.3824.i.i, %B882.loopexit.i.i ]
  %.3824.i.i = add nuw nsw i64 %.3755.0255.i.i, 1
  %.3856.i.i = getelementptr double, ptr %285, i64 %.3755.0255.i.i
  %.3857.i.i = load double, ptr %.3856.i.i, align 8, !noalias !87
  %.3862.i.i167 = getelementptr double, ptr %286, i64 %.3755.0255.i.i
  %.3863.i65.i = load double, ptr %.3862.i.i167, align 8, !noalias !87
  %.3868.i.i = getelementptr double, ptr %287, i64 %.3755.0255.i.i
  %.3869.i.i = load double, ptr %.3868.i.i, align 8, !noalias !87
  %.3874.i.i = getelementptr double, ptr %288, i64 %.3755.0255.i.i
  %.3875.i.i = load double, ptr %.3874.i.i, align 8, !noalias !87
  %.3901.i66.i = fmul double %.456.i58.i, %.3857.i.i
  %.3906.i.i = getelementptr double, ptr %289, i64 %.3755.0255.i.i
  %.3907.i.i = load double, ptr %.3906.i.i, align 8, !noalias !87
  %.3911.i67.i = fdiv double 1.000000e+00, %.3863.i65.i
  %.3922.i.i = getelementptr double, ptr %281, i64 %.3755.0255.i.i
  %.3923.i.i = load double, ptr %.3922.i.i, align 8, !noalias !87
  %.3925.i.i = fmul double %.3901.i66.i, %.3923.i.i
  %.3926.i.i = fsub double %.3925.i.i, %.3869.i.i
  %.3932.i.i = fmul double %.3911.i67.i, %.3926.i.i
  %.3935.i68.i = add nuw nsw i64 %.3755.0255.i.i, %.875.i
  %.3937.i.i = getelementptr double, ptr %arg.grad, i64 %.3935.i68.i
  store double %.3932.i.i, ptr %.3937.i.i, align 8, !noalias !87
  %.3940.i.i = fmul double %.3901.i66.i, %.3907.i.i
  %.3942.i69.i = fmul double %.3911.i67.i, %.3940.i.i
  %.3944.i.i = fmul double %.3911.i67.i, %.3942.i69.i
  %.3951.i.i = fmul double %.3869.i.i, %.3923.i.i
  %.3952.i.i = fsub double %.3951.i.i, %.3944.i.i
  %.3957.i.i = getelementptr double, ptr %.570, i64 %.3935.i68.i
  %.3958.i.i = load double, ptr %.3957.i.i, align 8, !noalias !87
  %.3959.i.i = fmul double %.3944.i.i, %.3958.i.i
  %.3960.i.i = fmul double %.3863.i65.i, %.3959.i.i
  %.3961.i.i = fadd double %.3875.i.i, %.3960.i.i
  %.3962.i.i = fmul double %.3869.i.i, 2.000000e+00
  %.3963.i.i = fmul double %.3962.i.i, %.3944.i.i
  %.3964.i.i = fmul double %.3863.i65.i, %.3963.i.i
  %.3965.i.i = fmul double %.3863.i65.i, %.3964.i.i
  %.3966.i.i = fsub double %.3961.i.i, %.3965.i.i
  %.3968.i.i = fmul double %.3926.i.i, %.3966.i.i
  %.3970.i.i = fmul double %.3911.i67.i, %.3968.i.i
  %.3972.i70.i = fmul double %.3911.i67.i, %.3970.i.i
  %.3973.i71.i = fadd double %.3952.i.i, %.3972.i70.i
  %.3974.i72.i = fmul double %.3857.i.i, %.3973.i71.i
  %.3976.i.i = fadd double %by_sd.2.0257.i.i, %.3974.i72.i
  %.3983.i73.i = fmul double %.456.i58.i, %.3973.i71.i
  %.3988.i74.i = getelementptr double, ptr %290, i64 %.3755.0255.i.i
  %.3989.i75.i = load double, ptr %.3988.i74.i, align 8, !noalias !87
  %.3990.i76.i = fadd double %.3989.i75.i, -1.000000e+00
  %.3991.i.i = fmul double %.3990.i76.i, %.3983.i73.i
  %.3995.i77.i = fdiv double %.3991.i.i, %.3857.i.i
  %.3997.i78.i = fadd double %by_rho.2.0258.i.i, %.3995.i77.i
  br i1 %.4083251.not.i.i, label %B882.loopexit.i.i, label %B1260.if.lr.ph.i.i

B1260.if.lr.ph.i.i:                               ; preds = %B882.if.i.i
  %.4131.i.i = fmul double %.3901.i66.i, %.3926.i.i
  %.4133.i.i = fmul double %.3911.i67.i, %.4131.i.i
  %.4135.i.i = fmul double %.3911.i67.i, %.4133.i.i
  %.4138.i.i = mul nuw nsw i64 %.3755.0255.i.i, %.1779.i.i
  %295 = getelementptr double, ptr %292, i64 %.4138.i.i
  br label %B1260.if.i.i

B1260.if.i.i:                                     ; preds = %B1260.if.i.i, %B1260.if.lr.ph.i.i
  %.4027.0252.i.i = phi i64 [ 0, %B1260.if.lr.ph.i.i ], [ %.4096.i79.i, %B1260.if.i.i ]
  %.4096.i79.i = add nuw nsw i64 %.4027.0252.i.i, 1
  %.4124.i.i = getelementptr i64, ptr %291, i64 %.4027.0252.i.i
  %.4125.i.i = load i64, ptr %.4124.i.i, align 8, !noalias !87
  %.4127.i.i = getelementptr double, ptr %.468, i64 %.4125.i.i
  %.4128.i.i = load double, ptr %.4127.i.i, align 8, !noalias !87
  %.4143.i.i = getelementptr double, ptr %295, i64 %.4027.0252.i.i
  %.4144.i.i = load double, ptr %.4143.i.i, align 8, !noalias !87
  %.4145.i.i = fmul double %.4135.i.i, %.4144.i.i
  %.4146.i.i = fsub double %.4128.i.i, %.4145.i.i
  store double %.4146.i.i, ptr %.4127.i.i, align 8, !noalias !87
  %exitcond261.not.i.i = icmp eq i64 %.1779.i.i, %.4096.i79.i
  br i1 %exitcond261.not.i.i, label %B882.loopexit.i.i, label %B1260.if.i.i

regions_backward: ; preds = %B1362.loopexit.i.i, %B404.i
  %by_sd.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B404.i ], [ %.3976.i.i, %B1362.loopexit.i.i ]
  %by_rho.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B404.i ], [ %293, %B1362.loopexit.i.i ]
  %.4420.i.i = getelementptr i8, ptr %422, i64 64
  %.4421.i.i = load i64, ptr %.4420.i.i, align 8, !noalias !87
  %.4423.i.i = getelementptr double, ptr %.336, i64 %.4421.i.i
  %.4424.i.i = load double, ptr %.4423.i.i, align 8, !noalias !87
  %.4426.i.i168 = fadd double %by_sd.2.0.lcssa.i.i, %.4424.i.i
  store double %.4426.i.i168, ptr %.4423.i.i, align 8, !noalias !87
  %.4649.i.i = load i64, ptr %.1348.i, align 8, !noalias !87
  %.4653.i.i = getelementptr double, ptr %.468, i64 %.4649.i.i
  %.4654.i.i = load double, ptr %.4653.i.i, align 8, !noalias !87
  %.4659.i.i = fadd double %by_rho.2.0.lcssa.i.i, %.4654.i.i
  store double %.4659.i.i, ptr %.4653.i.i, align 8, !noalias !87
  br label %B550.i

B448.i:                                           ; preds = %B354.i
  %.1604.i = getelementptr i8, ptr %422, i64 280
  %.1605.i = load i64, ptr %.1604.i, align 8, !noalias !81
  %.1606.not.i = icmp eq i64 %.1605.i, 0
  br i1 %.1606.not.i, label %B522.i98, label %B498.i

B498.i:                                           ; preds = %B448.i
  %.226.i.i = load i64, ptr %422, align 8, !noalias !90
  %.438.i.i = getelementptr i8, ptr %422, i64 8
  %.439.i.i = load i64, ptr %.438.i.i, align 8, !noalias !90
  %.651.i.i = getelementptr i8, ptr %422, i64 224
  %.652.i.i93 = load i64, ptr %.651.i.i, align 8, !noalias !90
  %.1821179.not.i.i = icmp slt i64 %.226.i.i, 1
  br i1 %.1821179.not.i.i, label %B522.i98, label %B366.if.lr.ph.i.i

B366.if.lr.ph.i.i:                                ; preds = %B498.i
  %.1734.i.i94 = getelementptr i8, ptr %422, i64 320
  %.1735.i.i = load i64, ptr %.1734.i.i94, align 8, !noalias !90
  %.1515.i.i95 = getelementptr i8, ptr %422, i64 312
  %.1516.i.i = load i64, ptr %.1515.i.i95, align 8, !noalias !90
  %.1302.i.i = getelementptr i8, ptr %422, i64 304
  %.1303.i.i = load i64, ptr %.1302.i.i, align 8, !noalias !90
  %.1083.i.i = getelementptr i8, ptr %422, i64 296
  %.1084.i.i96 = load i64, ptr %.1083.i.i, align 8, !noalias !90
  %.870.i.i = getelementptr i8, ptr %422, i64 288
  %.871.i.i = load i64, ptr %.870.i.i, align 8, !noalias !90
  %296 = getelementptr i64, ptr %.63, i64 %.871.i.i
  %297 = getelementptr double, ptr %.108, i64 %.1735.i.i
  %298 = getelementptr i64, ptr %.63, i64 %.1084.i.i96
  %299 = getelementptr i64, ptr %.63, i64 %.1303.i.i
  %300 = getelementptr double, ptr %.108, i64 %.1516.i.i
  %.2107169.not.i.i = icmp slt i64 %.439.i.i, 1
  %301 = getelementptr double, ptr %.336, i64 %.652.i.i93
  br label %B366.if.i.i

B366.loopexit.i.i:                                ; preds = %B616.if.i.i, %B590.i.i
  %.1821.i.i = icmp sgt i64 %.1763.0181.in.i.i, 1
  br i1 %.1821.i.i, label %B366.if.i.i, label %B522.i98

B458.loopexit.i.i:                                ; preds = %B524.if.i.i, %B458.if.i.i
  %.1969.i.i = icmp samesign ugt i64 %.1916.0174.i.i, 1
  br i1 %.1969.i.i, label %B458.if.i.i, label %B590.i.i

B590.i.i:                                         ; preds = %B458.loopexit.i.i, %B366.if.i.i
  br i1 %.2107169.not.i.i, label %B366.loopexit.i.i, label %B616.if.lr.ph.i.i

B616.if.lr.ph.i.i:                                ; preds = %B590.i.i
  %302 = getelementptr double, ptr %.336, i64 %.1867.i.i
  br label %B616.if.i.i

B366.if.i.i:                                      ; preds = %B366.loopexit.i.i, %B366.if.lr.ph.i.i
  %.1763.0181.in.i.i = phi i64 [ %.226.i.i, %B366.if.lr.ph.i.i ], [ %.1763.0181.i.i, %B366.loopexit.i.i ]
  %.1763.0181.i.i = add nsw i64 %.1763.0181.in.i.i, -1
  %.1862.i.i = getelementptr i64, ptr %296, i64 %.1763.0181.i.i
  %.1863.i.i = load i64, ptr %.1862.i.i, align 8, !noalias !90
  %.1865.i.i = mul nsw i64 %.1863.i.i, %.439.i.i
  %.1867.i.i = add nsw i64 %.1865.i.i, %.652.i.i93
  %.1871.i.i = getelementptr double, ptr %297, i64 %.1763.0181.i.i
  %.1872.i.i = load double, ptr %.1871.i.i, align 8, !noalias !90
  %.1882.i.i = getelementptr i64, ptr %298, i64 %.1763.0181.i.i
  %.1883.i.i = load i64, ptr %.1882.i.i, align 8, !noalias !90
  %.1888.i.i = getelementptr i8, ptr %.1882.i.i, i64 8
  %.1889.i.i = load i64, ptr %.1888.i.i, align 8, !noalias !90
  %.1926.i.i = sub i64 %.1889.i.i, %.1883.i.i
  %.1969172.not.i.i = icmp slt i64 %.1926.i.i, 1
  br i1 %.1969172.not.i.i, label %B590.i.i, label %B458.if.lr.ph.i.i

B458.if.lr.ph.i.i:                                ; preds = %B366.if.i.i
  %303 = getelementptr double, ptr %.336, i64 %.1867.i.i
  br label %B458.if.i.i

B458.if.i.i:                                      ; preds = %B458.if.lr.ph.i.i, %B458.loopexit.i.i
  %.1916.0174.i.i = phi i64 [ %.1926.i.i, %B458.if.lr.ph.i.i ], [ %.1978.i.i, %B458.loopexit.i.i ]
  %.1913.0173.i.i = phi i64 [ %.1883.i.i, %B458.if.lr.ph.i.i ], [ %.1982.i.i, %B458.loopexit.i.i ]
  %.1978.i.i = add nsw i64 %.1916.0174.i.i, -1
  %.1982.i.i = add i64 %.1913.0173.i.i, 1
  %.2019.i.i = getelementptr double, ptr %300, i64 %.1913.0173.i.i
  %.2020.i.i = load double, ptr %.2019.i.i, align 8, !noalias !90
  br i1 %.2107169.not.i.i, label %B458.loopexit.i.i, label %B524.if.lr.ph.i.i

B524.if.lr.ph.i.i:                                ; preds = %B458.if.i.i
  %.2010.i.i = getelementptr i64, ptr %299, i64 %.1913.0173.i.i
  %.2011.i.i = load i64, ptr %.2010.i.i, align 8, !noalias !90
  %.2013.i.i = mul nsw i64 %.2011.i.i, %.439.i.i
  %304 = getelementptr double, ptr %301, i64 %.2013.i.i
  br label %B524.if.i.i

B524.if.i.i:                                      ; preds = %B524.if.i.i, %B524.if.lr.ph.i.i
  %.2051.0170.i.i = phi i64 [ 0, %B524.if.lr.ph.i.i ], [ %.2120.i.i, %B524.if.i.i ]
  %.2120.i.i = add nuw nsw i64 %.2051.0170.i.i, 1
  %.2148.i.i97 = getelementptr double, ptr %304, i64 %.2051.0170.i.i
  %.2149.i.i = load double, ptr %.2148.i.i97, align 8, !noalias !90
  %.2153.i.i = getelementptr double, ptr %303, i64 %.2051.0170.i.i
  %.2154.i.i = load double, ptr %.2153.i.i, align 8, !noalias !90
  %.2156.i.i = fmul double %.2020.i.i, %.2154.i.i
  %.2157.i.i = fadd double %.2149.i.i, %.2156.i.i
  store double %.2157.i.i, ptr %.2148.i.i97, align 8, !noalias !90
  %exitcond.not.i80.i = icmp eq i64 %.439.i.i, %.2120.i.i
  br i1 %exitcond.not.i80.i, label %B458.loopexit.i.i, label %B524.if.i.i

B616.if.i.i:                                      ; preds = %B616.if.i.i, %B616.if.lr.ph.i.i
  %.2199.0176.i.i = phi i64 [ 0, %B616.if.lr.ph.i.i ], [ %.2268.i.i, %B616.if.i.i ]
  %.2268.i.i = add nuw nsw i64 %.2199.0176.i.i, 1
  %.2296.i.i = getelementptr double, ptr %302, i64 %.2199.0176.i.i
  %.2297.i.i = load double, ptr %.2296.i.i, align 8, !noalias !90
  %.2299.i.i = fmul double %.1872.i.i, %.2297.i.i
  store double %.2299.i.i, ptr %.2296.i.i, align 8, !noalias !90
  %exitcond182.not.i.i = icmp eq i64 %.439.i.i, %.2268.i.i
  br i1 %exitcond182.not.i.i, label %B366.loopexit.i.i, label %B616.if.i.i

B522.i98:                                         ; preds = %B366.loopexit.i.i, %B498.i, %B448.i
  %.222.i.i.i = getelementptr i8, ptr %422, i64 8
  %.223.i.i.i99 = load i64, ptr %.222.i.i.i, align 8, !noalias !93
  %.224.i.i.i100 = icmp eq i64 %.223.i.i.i99, 1
  br i1 %.224.i.i.i100, label %B64.i.i.i, label %B66.i.i

B64.i.i.i:                                        ; preds = %B522.i98
  %.441.i.i.i150 = getelementptr i8, ptr %422, i64 96
  %.442.i.i.i151 = load i64, ptr %.441.i.i.i150, align 8, !noalias !93
  %.443.i.i.i152 = icmp slt i64 %.442.i.i.i151, 0
  br i1 %.443.i.i.i152, label %is_single, label %B66.i.i

is_single: ; preds = %B64.i.i.i
  %.661.i.i.i153 = getelementptr i8, ptr %422, i64 144
  %.662.i.i.i = load i64, ptr %.661.i.i.i153, align 8, !noalias !93
  %.665.i.not.i.i = icmp eq i64 %.662.i.i.i, 0
  br i1 %.665.i.not.i.i, label %B36.i.i, label %B66.i.i

B36.i.i:                                          ; preds = %is_single
  %.239.i.i.i154 = load i64, ptr %.874.i, align 8, !noalias !98
  %.672.i.i.i = getelementptr i8, ptr %422, i64 120
  %.673.i.i.i155 = load i64, ptr %.672.i.i.i, align 8, !noalias !98
  %305 = getelementptr i64, ptr %.63, i64 %.673.i.i.i155
  %.676.i.i.i = getelementptr i8, ptr %305, i64 8
  %.677.i.i.i156 = load i64, ptr %.676.i.i.i, align 8, !noalias !98
  %.2629.i.i.i = getelementptr i8, ptr %422, i64 56
  %.2630.i.i.i = load i64, ptr %.2629.i.i.i, align 8, !noalias !98
  %.2632.i.i.i = getelementptr double, ptr %.336, i64 %.2630.i.i.i
  %.2633.i.i.i = load double, ptr %.2632.i.i.i, align 8, !noalias !98
  %.2846.i.i.i = getelementptr i8, ptr %422, i64 64
  %.2847.i.i.i = load i64, ptr %.2846.i.i.i, align 8, !noalias !98
  %.2849.i.i.i = getelementptr double, ptr %.336, i64 %.2847.i.i.i
  %.2850.i.i.i = load double, ptr %.2849.i.i.i, align 8, !noalias !98
  %.3070.i.i.i = load i64, ptr %422, align 8, !noalias !98
  %.3152223.not.i.i.i = icmp slt i64 %.3070.i.i.i, 1
  br i1 %.3152223.not.i.i.i, label %single_backward, label %B626.if.lr.ph.i.i.i

B626.if.lr.ph.i.i.i:                              ; preds = %B36.i.i
  %.2409.i.i.i = getelementptr i8, ptr %422, i64 224
  %.2410.i.i.i = load i64, ptr %.2409.i.i.i, align 8, !noalias !98
  %.2195.i.i.i = getelementptr i8, ptr %422, i64 232
  %.2196.i.i.i = load i64, ptr %.2195.i.i.i, align 8, !noalias !98
  %.1972.i.i.i = getelementptr i8, ptr %422, i64 248
  %.1973.i.i.i = load i64, ptr %.1972.i.i.i, align 8, !noalias !98
  %.1758.i.i.i = getelementptr i8, ptr %422, i64 256
  %.1759.i.i.i = load i64, ptr %.1758.i.i.i, align 8, !noalias !98
  %.1544.i.i.i157 = getelementptr i8, ptr %422, i64 240
  %.1545.i.i.i = load i64, ptr %.1544.i.i.i157, align 8, !noalias !98
  %.1324.i.i.i = getelementptr i8, ptr %422, i64 200
  %.1325.i.i.i = load i64, ptr %.1324.i.i.i, align 8, !noalias !98
  %.1110.i.i.i = getelementptr i8, ptr %422, i64 136
  %.1111.i.i.i = load i64, ptr %.1110.i.i.i, align 8, !noalias !98
  %.890.i.i.i158 = getelementptr i8, ptr %422, i64 128
  %.891.i.i.i = load i64, ptr %.890.i.i.i158, align 8, !noalias !98
  %.452.i.i.i = getelementptr i8, ptr %422, i64 104
  %.453.i.i.i159 = load i64, ptr %.452.i.i.i, align 8, !noalias !98
  %306 = getelementptr double, ptr %.336, i64 %.1545.i.i.i
  %307 = getelementptr double, ptr %.336, i64 %.1759.i.i.i
  %308 = getelementptr double, ptr %.336, i64 %.1973.i.i.i
  %309 = getelementptr double, ptr %.336, i64 %.2196.i.i.i
  %310 = getelementptr double, ptr %.336, i64 %.2410.i.i.i
  %311 = getelementptr double, ptr %.108, i64 %.453.i.i.i159
  %.3398217.not.i.i.i = icmp slt i64 %.677.i.i.i156, 1
  %312 = getelementptr i64, ptr %.63, i64 %.891.i.i.i
  %313 = getelementptr double, ptr %.108, i64 %.1111.i.i.i
  %.3544220.not.i.i.i = icmp slt i64 %.1325.i.i.i, 1
  %.219.i.i.i.i = getelementptr i8, ptr %422, i64 208
  br label %B626.if.i.i.i

B978.i.i.i:                                       ; preds = %B904.if.i.i.i, %B626.if.i.i.i
  %invariant.gep.i.i.i161 = getelementptr i64, ptr %.63, i64 %.3094.0225.i.i.i
  br i1 %.3544220.not.i.i.i, label %B1144.i.i.i, label %B1004.if.lr.ph.i.i.i

B1004.if.lr.ph.i.i.i:                             ; preds = %B978.i.i.i
  %.3859.i.i.i = fmul double %.3258.i.i.i, %.3309.i.i.i
  br label %B1004.if.i.i.i162

B1096.i.i.i:                                      ; preds = %B1004.if.i.i.i162
  %.333.i.i.i.i = load i64, ptr %.343.i, align 8, !noalias !101
  %314 = getelementptr i64, ptr %.63, i64 %.333.i.i.i.i
  %.557.i.i.i.i = load i64, ptr %.556.i.i.i.i, align 8, !noalias !101
  %.idx.i.i.i.i = mul i64 %.557.i.i.i.i, 416
  %315 = getelementptr i8, ptr %314, i64 %.idx.i.i.i.i
  %.792.i.i.i.i = getelementptr i8, ptr %315, i64 8
  %.793.i.i.i.i = load i64, ptr %.792.i.i.i.i, align 8, !noalias !101
  %.574.i.i.i.i = getelementptr i8, ptr %.556.i.i.i.i, i64 8
  %.575.i.i.i.i = load i64, ptr %.574.i.i.i.i, align 8, !noalias !101
  %gep.i.i.i163 = getelementptr i64, ptr %invariant.gep.i.i.i161, i64 %.575.i.i.i.i
  %.578.i.i.i.i = load i64, ptr %gep.i.i.i163, align 8, !noalias !101
  %.794.i.i.i.i = mul nsw i64 %.578.i.i.i.i, %.793.i.i.i.i
  %.580.i.i.i.i = getelementptr i8, ptr %315, i64 224
  %.581.i.i.i.i = load i64, ptr %.580.i.i.i.i, align 8, !noalias !101
  %316 = getelementptr double, ptr %.336, i64 %.794.i.i.i.i
  %317 = getelementptr double, ptr %316, i64 %.581.i.i.i.i
  %.3855.i.i.i = getelementptr double, ptr %317, i64 %.3836.i.i.i
  %.3856.i.i.i = load double, ptr %.3855.i.i.i, align 8, !noalias !98
  %.3860.i.i.i = fsub double %.3856.i.i.i, %.3859.i.i.i
  store double %.3860.i.i.i, ptr %.3855.i.i.i, align 8, !noalias !98
  br label %B1183.i.i.i

B1144.i.i.i:                                      ; preds = %B1183.i.i.i, %B978.i.i.i
  %.3875.i.i.i = fmul double %.2633.i.i.i, %.3258.i.i.i
  %.3880.i.i.i = fadd double %.3304.i.i.i, %.3304.i.i.i
  %.3883.i.i.i = fmul double %.3875.i.i.i, %.3880.i.i.i
  %.3885.i.i.i = fadd double %.3314.i.i.i, %.3883.i.i.i
  %exitcond228.not.i.i.i = icmp eq i64 %.3165.i.i.i, %.3070.i.i.i
  br i1 %exitcond228.not.i.i.i, label %B1182.loopexit.i.i.i, label %B626.if.i.i.i

B1182.loopexit.i.i.i:                             ; preds = %B1144.i.i.i
  %.4142.pre.i.i.i = load i64, ptr %.2846.i.i.i, align 8, !noalias !98
  br label %single_backward

B1183.i.i.i:                                      ; preds = %B1004.if.i.i.i162, %B1096.i.i.i
  %exitcond227.not.i.i.i = icmp eq i64 %.1325.i.i.i, %.3557.i.i.i
  br i1 %exitcond227.not.i.i.i, label %B1144.i.i.i, label %B1004.if.i.i.i162

B626.if.i.i.i:                                    ; preds = %B1144.i.i.i, %B626.if.lr.ph.i.i.i
  %d_sd.4.0226.i.i.i = phi double [ %.2850.i.i.i, %B626.if.lr.ph.i.i.i ], [ %.3885.i.i.i, %B1144.i.i.i ]
  %.3094.0225.i.i.i = phi i64 [ 0, %B626.if.lr.ph.i.i.i ], [ %.3165.i.i.i, %B1144.i.i.i ]
  %.3165.i.i.i = add nuw nsw i64 %.3094.0225.i.i.i, 1
  %.3197.i.i.i = getelementptr double, ptr %306, i64 %.3094.0225.i.i.i
  %.3198.i.i.i = load double, ptr %.3197.i.i.i, align 8, !noalias !98
  %.3203.i.i.i = getelementptr double, ptr %307, i64 %.3094.0225.i.i.i
  %.3204.i.i.i = load double, ptr %.3203.i.i.i, align 8, !noalias !98
  %.3209.i.i.i = getelementptr double, ptr %308, i64 %.3094.0225.i.i.i
  %.3210.i.i.i = load double, ptr %.3209.i.i.i, align 8, !noalias !98
  %.3215.i.i.i = getelementptr double, ptr %309, i64 %.3094.0225.i.i.i
  %.3216.i.i.i = load double, ptr %.3215.i.i.i, align 8, !noalias !98
  %.3221.i.i.i = getelementptr double, ptr %310, i64 %.3094.0225.i.i.i
  %.3222.i.i.i = load double, ptr %.3221.i.i.i, align 8, !noalias !98
  %.3257.i.i.i = getelementptr double, ptr %311, i64 %.3094.0225.i.i.i
  %.3258.i.i.i = load double, ptr %.3257.i.i.i, align 8, !noalias !98
  %.3262.i.i.i = fmul double %.3216.i.i.i, %.3222.i.i.i
  %.3264.i.i.i = fadd double %d_sd.4.0226.i.i.i, %.3262.i.i.i
  %.3268.i.i.i = fmul double %.2633.i.i.i, %.3222.i.i.i
  %.3269.i.i.i = fsub double %.3268.i.i.i, %.3216.i.i.i
  %.3273.i.i.i = fdiv double %.3269.i.i.i, %.3198.i.i.i
  %.3276.i.i.i = add nsw i64 %.3094.0225.i.i.i, %.239.i.i.i154
  %.3278.i.i.i = getelementptr double, ptr %arg.grad, i64 %.3276.i.i.i
  store double %.3273.i.i.i, ptr %.3278.i.i.i, align 8, !noalias !98
  %.3283.i.i.i = fdiv double %.3273.i.i.i, %.3198.i.i.i
  %.3288.i.i.i = getelementptr double, ptr %.570, i64 %.3276.i.i.i
  %.3289.i.i.i = load double, ptr %.3288.i.i.i, align 8, !noalias !98
  %.3290.i.i.i = fadd double %.3210.i.i.i, %.3289.i.i.i
  %.3291.i.i.i = fneg double %.3290.i.i.i
  %.3292.i.i.i = fmul double %.3273.i.i.i, %.3291.i.i.i
  %.3293.i.i.i = fmul double %.3210.i.i.i, %.3273.i.i.i
  %.3294.i.i.i = fsub double %.3292.i.i.i, %.3293.i.i.i
  %.3295.i.i.i = fadd double %.3294.i.i.i, -1.000000e+00
  %.3296.i.i.i = fmul double %.3295.i.i.i, 5.000000e-01
  %.3300.i.i.i = fdiv double %.3296.i.i.i, %.3198.i.i.i
  %.3304.i.i.i = fdiv double %.3300.i.i.i, %.3198.i.i.i
  %.3309.i.i.i = fmul double %.2633.i.i.i, %.3283.i.i.i
  %.3313.i.i.i = fmul double %.3204.i.i.i, %.3283.i.i.i
  %.3314.i.i.i = fadd double %.3264.i.i.i, %.3313.i.i.i
  br i1 %.3398217.not.i.i.i, label %B978.i.i.i, label %B904.if.lr.ph.i.i.i

B904.if.lr.ph.i.i.i:                              ; preds = %B626.if.i.i.i
  %.3446.i.i.i = mul nuw nsw i64 %.3094.0225.i.i.i, %.677.i.i.i156
  %318 = getelementptr double, ptr %313, i64 %.3446.i.i.i
  br label %B904.if.i.i.i

B904.if.i.i.i:                                    ; preds = %B904.if.i.i.i, %B904.if.lr.ph.i.i.i
  %.3342.0218.i.i.i = phi i64 [ 0, %B904.if.lr.ph.i.i.i ], [ %.3411.i.i.i, %B904.if.i.i.i ]
  %.3411.i.i.i = add nuw nsw i64 %.3342.0218.i.i.i, 1
  %.3439.i.i.i = getelementptr i64, ptr %312, i64 %.3342.0218.i.i.i
  %.3440.i.i.i = load i64, ptr %.3439.i.i.i, align 8, !noalias !98
  %.3442.i.i.i = getelementptr double, ptr %.468, i64 %.3440.i.i.i
  %.3443.i.i.i = load double, ptr %.3442.i.i.i, align 8, !noalias !98
  %.3451.i.i.i = getelementptr double, ptr %318, i64 %.3342.0218.i.i.i
  %.3452.i.i.i = load double, ptr %.3451.i.i.i, align 8, !noalias !98
  %.3454.i.i.i = fmul double %.3309.i.i.i, %.3452.i.i.i
  %.3455.i.i.i = fsub double %.3443.i.i.i, %.3454.i.i.i
  store double %.3455.i.i.i, ptr %.3442.i.i.i, align 8, !noalias !98
  %exitcond.not.i.i.i160 = icmp eq i64 %.677.i.i.i156, %.3411.i.i.i
  br i1 %exitcond.not.i.i.i160, label %B978.i.i.i, label %B904.if.i.i.i

B1004.if.i.i.i162:                                ; preds = %B1183.i.i.i, %B1004.if.lr.ph.i.i.i
  %.3488.0221.i.i.i = phi i64 [ 0, %B1004.if.lr.ph.i.i.i ], [ %.3557.i.i.i, %B1183.i.i.i ]
  %.3557.i.i.i = add nuw nsw i64 %.3488.0221.i.i.i, 1
  %.220.i.i.i.i = load i64, ptr %.219.i.i.i.i, align 8, !noalias !101
  %319 = getelementptr i64, ptr %.63, i64 %.220.i.i.i.i
  %.556.idx.i.i.i.i = mul i64 %.3488.0221.i.i.i, 24
  %.556.i.i.i.i = getelementptr i8, ptr %319, i64 %.556.idx.i.i.i.i
  %.810.i.i.i.i = getelementptr i8, ptr %.556.i.i.i.i, i64 16
  %.811.i.i.i.i = load i64, ptr %.810.i.i.i.i, align 8, !noalias !101
  %.3835.i.i.i = getelementptr i64, ptr %.63, i64 %.811.i.i.i.i
  %.3836.i.i.i = load i64, ptr %.3835.i.i.i, align 8, !noalias !98
  %.3837.i.i.i = icmp sgt i64 %.3836.i.i.i, -1
  br i1 %.3837.i.i.i, label %B1096.i.i.i, label %B1183.i.i.i

single_backward: ; preds = %B1182.loopexit.i.i.i, %B36.i.i
  %.4142.i.i.i = phi i64 [ %.2847.i.i.i, %B36.i.i ], [ %.4142.pre.i.i.i, %B1182.loopexit.i.i.i ]
  %d_sd.4.0.lcssa.i.i.i = phi double [ %.2850.i.i.i, %B36.i.i ], [ %.3885.i.i.i, %B1182.loopexit.i.i.i ]
  %.4147.i.i.i = getelementptr double, ptr %.336, i64 %.4142.i.i.i
  store double %d_sd.4.0.lcssa.i.i.i, ptr %.4147.i.i.i, align 8, !noalias !98
  br label %B550.i

B66.i.i:                                          ; preds = %is_single, %B64.i.i.i, %B522.i98
  %.331.i.i = load i64, ptr %422, align 8, !noalias !104
  %.759.i.i = load i64, ptr %.874.i, align 8, !noalias !104
  %.981.i.i = getelementptr i8, ptr %422, i64 16
  %.982.i.i = load i64, ptr %.981.i.i, align 8, !noalias !104
  %.1195.i.i = getelementptr i8, ptr %422, i64 88
  %.1196.i.i = load i64, ptr %.1195.i.i, align 8, !noalias !104
  %.1197.not.i.i = icmp eq i64 %.1196.i.i, 0
  %.21521816.not.i.i = icmp slt i64 %.331.i.i, 1
  br i1 %.21521816.not.i.i, label %B550.i, label %B472.lr.ph.i.i

B472.lr.ph.i.i:                                   ; preds = %B66.i.i
  %.2067.i.i = getelementptr i8, ptr %422, i64 272
  %.2068.i.i101 = load i64, ptr %.2067.i.i, align 8, !noalias !104
  %.1844.i.i = getelementptr i8, ptr %422, i64 120
  %.1845.i.i = load i64, ptr %.1844.i.i, align 8, !noalias !104
  %.1630.i.i = getelementptr i8, ptr %422, i64 64
  %.1631.i.i = load i64, ptr %.1630.i.i, align 8, !noalias !104
  %.1416.i.i102 = getelementptr i8, ptr %422, i64 56
  %.1417.i.i103 = load i64, ptr %.1416.i.i102, align 8, !noalias !104
  %.2405.i.i = getelementptr i8, ptr %422, i64 104
  %.2625.i.i = getelementptr i8, ptr %422, i64 240
  %.2851.i.i = getelementptr i8, ptr %422, i64 256
  %.3069.i.i = getelementptr i8, ptr %422, i64 248
  %.3293.i.i = getelementptr i8, ptr %422, i64 232
  %.3511.i.i = getelementptr i8, ptr %422, i64 224
  %.36111701.not.i.i = icmp slt i64 %.223.i.i.i99, 1
  %320 = getelementptr double, ptr %.336, i64 %.1631.i.i
  %.4023.i.i104 = getelementptr i8, ptr %422, i64 96
  %.9536.not.i.i.i = icmp slt i64 %.982.i.i, 1
  %.8.i.i.i = sitofp i64 %.982.i.i to double
  %.9.i.i.i = fmul double %.8.i.i.i, 5.000000e-01
  %321 = getelementptr double, ptr %.336, i64 %.1417.i.i103
  %storemerge1629.i.i = tail call i64 @llvm.smax.i64(i64 %.982.i.i, i64 0)
  %.5129.i.i = add nsw i64 %.982.i.i, -1
  %322 = getelementptr double, ptr %.336, i64 %.2068.i.i101
  %.6594.i.i = getelementptr i8, ptr %422, i64 264
  %.6816.i.i = getelementptr i8, ptr %422, i64 144
  %.237.i.i.i = getelementptr i8, ptr %422, i64 168
  %.665.i1656.i.i = getelementptr i8, ptr %422, i64 184
  %.451.i.i.i105 = getelementptr i8, ptr %422, i64 176
  %.1037.i.i.i = getelementptr i8, ptr %422, i64 152
  %.1992.i.i.i = getelementptr i8, ptr %422, i64 160
  %323 = getelementptr i64, ptr %.63, i64 %.1845.i.i
  %.8211.i.i = getelementptr i8, ptr %422, i64 128
  %.8429.i.i = getelementptr i8, ptr %422, i64 136
  %.8799.i.i = getelementptr i8, ptr %422, i64 200
  %.219.i.i.i = getelementptr i8, ptr %422, i64 208
  br label %B472.i.i

B466.loopexit.i.i:                                ; preds = %B3006.loopexit.i.i, %B2984.i.i
  %exitcond1842.not.i.i = icmp eq i64 %.2165.i.i, %.331.i.i
  br i1 %exitcond1842.not.i.i, label %B550.i, label %B472.i.i

B472.i.i:                                         ; preds = %B466.loopexit.i.i, %B472.lr.ph.i.i
  %.2096.01818.i.i = phi i64 [ 0, %B472.lr.ph.i.i ], [ %.2165.i.i, %B466.loopexit.i.i ]
  %.2165.i.i = add nuw nsw i64 %.2096.01818.i.i, 1
  %.2406.i.i = load i64, ptr %.2405.i.i, align 8, !noalias !104
  %.2409.i.i = mul nsw i64 %.2096.01818.i.i, %.223.i.i.i99
  %.2411.i.i = mul nsw i64 %.2409.i.i, %.223.i.i.i99
  %.2626.i.i = load i64, ptr %.2625.i.i, align 8, !noalias !104
  %.2632.i.i = add nsw i64 %.2626.i.i, %.2411.i.i
  %.2852.i.i = load i64, ptr %.2851.i.i, align 8, !noalias !104
  %.2856.i.i = add nsw i64 %.2852.i.i, %.2409.i.i
  %.3070.i.i = load i64, ptr %.3069.i.i, align 8, !noalias !104
  %.3294.i.i = load i64, ptr %.3293.i.i, align 8, !noalias !104
  %.3298.i.i = add nsw i64 %.3294.i.i, %.2409.i.i
  %.3512.i.i = load i64, ptr %.3511.i.i, align 8, !noalias !104
  %.3516.i.i = add nsw i64 %.3512.i.i, %.2409.i.i
  %.3519.i.i = mul nsw i64 %.2096.01818.i.i, %.982.i.i
  %.3521.i.i = add nsw i64 %.3519.i.i, %.759.i.i
  br i1 %.36111701.not.i.i, label %B972.i.i, label %B848.if.lr.ph.i.i

B848.if.lr.ph.i.i:                                ; preds = %B472.i.i
  %324 = getelementptr double, ptr %.336, i64 %.3516.i.i
  %325 = getelementptr double, ptr %.336, i64 %.3298.i.i
  br label %B882.if.lr.ph.i.i

B848.loopexit.i.i:                                ; preds = %B882.if.i81.i
  %.3624.i.i109 = add nuw nsw i64 %.3555.01703.i.i, 1
  %exitcond1819.not.i.i = icmp eq i64 %.223.i.i.i99, %.3624.i.i109
  br i1 %exitcond1819.not.i.i, label %B972.i.i, label %B882.if.lr.ph.i.i

B972.i.i:                                         ; preds = %B848.loopexit.i.i, %B472.i.i
  %.4024.i.i = load i64, ptr %.4023.i.i104, align 8, !noalias !104
  %.4025.i.i110 = icmp sgt i64 %.4024.i.i, -1
  br i1 %.4025.i.i110, label %B1030.i.i, label %B1210.i.i

B1030.i.i:                                        ; preds = %B972.i.i
  %.4242.i.i = getelementptr double, ptr %.336, i64 %.4024.i.i
  %.4243.i.i = load double, ptr %.4242.i.i, align 8, !noalias !104
  br i1 %.9536.not.i.i.i, label %squared, label %B30.if.lr.ph.i.i.i141

B30.if.lr.ph.i.i.i141:                            ; preds = %B1030.i.i
  %326 = getelementptr double, ptr %.336, i64 %.3298.i.i
  br label %B30.if.i.i.i142

B30.if.i.i.i142:                                  ; preds = %B30.if.i.i.i142, %B30.if.lr.ph.i.i.i141
  %total.2.039.i.i.i = phi double [ 0.000000e+00, %B30.if.lr.ph.i.i.i141 ], [ %.145.i.i.i, %B30.if.i.i.i142 ]
  %.37.037.i.i.i = phi i64 [ 0, %B30.if.lr.ph.i.i.i141 ], [ %.108.i.i.i, %B30.if.i.i.i142 ]
  %.108.i.i.i = add nuw nsw i64 %.37.037.i.i.i, 1
  %.136.i.i.i143 = getelementptr double, ptr %326, i64 %.37.037.i.i.i
  %.137.i.i.i144 = load double, ptr %.136.i.i.i143, align 8, !noalias !105
  %.143.i.i.i = fmul double %.137.i.i.i144, %.137.i.i.i144
  %.145.i.i.i = fadd double %total.2.039.i.i.i, %.143.i.i.i
  %exitcond.not.i1654.i.i = icmp eq i64 %.108.i.i.i, %.982.i.i
  br i1 %exitcond.not.i1654.i.i, label %squared, label %B30.if.i.i.i142

squared: ; preds = %B30.if.i.i.i142, %B1030.i.i
  %total.2.0.lcssa.i.i.i = phi double [ 0.000000e+00, %B1030.i.i ], [ %.145.i.i.i, %B30.if.i.i.i142 ]
  %.4497.i84.i = getelementptr double, ptr %.468, i64 %.4024.i.i
  %.4498.i85.i = load double, ptr %.4497.i84.i, align 8, !noalias !104
  %.7.i.i.i = fmul double %.4243.i.i, 5.000000e-01
  %.11.i.i.i = fadd double %.9.i.i.i, %.7.i.i.i
  call fastcc void @stirling_slope.2(ptr %.12.i.i.i, double %.11.i.i.i)
  %.26.i.i.i = load double, ptr %.12.i.i.i, align 8, !noalias !108
  call fastcc void @stirling_slope.2(ptr %.39.i.i.i, double %.7.i.i.i)
  %.53.i.i.i = load double, ptr %.39.i.i.i, align 8, !noalias !108
  %.63.i.i.i = fsub double %.26.i.i.i, %.53.i.i.i
  %.67.i.i.i = fdiv double %.9.i.i.i, %.7.i.i.i
  %.68.i.i.i = tail call double @log1p(double %.67.i.i.i)
  %.69.i.i.i = fadd double %.63.i.i.i, %.68.i.i.i
  %.74.i.i.i = fsub double %.69.i.i.i, %.67.i.i.i
  %.78.i.i.i145 = fdiv double %total.2.0.lcssa.i.i.i, %.4243.i.i
  %.79.i.i.i146 = tail call double @log1p(double %.78.i.i.i145)
  %.80.i.i.i147 = fsub double %.74.i.i.i, %.79.i.i.i146
  %.82.i.i.i148 = fadd double %.4243.i.i, %.8.i.i.i
  %.83.i.i.i = fmul double %.82.i.i.i148, %total.2.0.lcssa.i.i.i
  %.84.i.i.i = fadd double %.4243.i.i, %total.2.0.lcssa.i.i.i
  %.85.i.i.i = fmul double %.4243.i.i, %.84.i.i.i
  %.89.i.i.i = fdiv double %.83.i.i.i, %.85.i.i.i
  %.90.i.i.i = fadd double %.89.i.i.i, %.80.i.i.i147
  %.91.i.i.i = fmul double %.90.i.i.i, 5.000000e-01
  %.4279.i.i149 = fdiv double %.82.i.i.i148, %.84.i.i.i
  %.4525.i.i = fadd double %.4498.i85.i, %.91.i.i.i
  store double %.4525.i.i, ptr %.4497.i84.i, align 8, !noalias !104
  br label %B1210.i.i

B1210.i.i:                                        ; preds = %squared, %B972.i.i
  %pulled.2.1.i.i = phi double [ %.4279.i.i149, %squared ], [ 1.000000e+00, %B972.i.i ]
  br i1 %.36111701.not.i.i, label %B1370.i.i, label %B1232.if.lr.ph.i.i

B1232.if.lr.ph.i.i:                               ; preds = %B1210.i.i
  %.4652.i.i = fneg double %pulled.2.1.i.i
  %327 = getelementptr double, ptr %.336, i64 %.3298.i.i
  %328 = getelementptr double, ptr %.336, i64 %.3516.i.i
  br label %B1232.if.i.i

B1346.i.i111:                                     ; preds = %B1286.if.i.i, %B1232.if.i.i
  %total.14.2.lcssa.i.i = phi double [ %.4659.i83.i, %B1232.if.i.i ], [ %.4798.i.i, %B1286.if.i.i ]
  %.4813.i.i = getelementptr double, ptr %328, i64 %.4554.01709.i.i
  store double %total.14.2.lcssa.i.i, ptr %.4813.i.i, align 8, !noalias !104
  %exitcond1821.not.i.i = icmp eq i64 %.223.i.i.i99, %.4623.i.i
  br i1 %exitcond1821.not.i.i, label %B1370.i.i, label %B1232.if.i.i

B1370.i.i:                                        ; preds = %B1346.i.i111, %B1210.i.i
  br i1 %.9536.not.i.i.i, label %B2418.i.i, label %B1396.if.lr.ph.i.i

B1396.if.lr.ph.i.i:                               ; preds = %B1370.i.i
  %329 = getelementptr double, ptr %.336, i64 %.3516.i.i
  %330 = getelementptr double, ptr %.336, i64 %.2632.i.i
  %331 = getelementptr double, ptr %arg.grad, i64 %.3521.i.i
  br label %B1396.if.i.i

B1502.i.i:                                        ; preds = %B1440.if.i.i, %B1396.if.i.i
  %.5100.pre-phi.i.i = phi i64 [ 0, %B1396.if.i.i ], [ %.5076.i.i, %B1440.if.i.i ]
  %total.15.2.lcssa.i.i = phi double [ %.4952.i.i, %B1396.if.i.i ], [ %.5090.i.i, %B1440.if.i.i ]
  %332 = getelementptr double, ptr %330, i64 %.5100.pre-phi.i.i
  %.5106.i.i = getelementptr double, ptr %332, i64 %.4850.01717.i.i
  %.5107.i.i = load double, ptr %.5106.i.i, align 8, !noalias !104
  %.5112.i.i = fdiv double %total.15.2.lcssa.i.i, %.5107.i.i
  %.5121.i.i = getelementptr double, ptr %331, i64 %.4850.01717.i.i
  store double %.5112.i.i, ptr %.5121.i.i, align 8, !noalias !104
  %exitcond1823.not.i.i = icmp eq i64 %.982.i.i, %.4919.i.i
  br i1 %exitcond1823.not.i.i, label %B1592.if.i.i, label %B1396.if.i.i

B1796.preheader.i.i:                              ; preds = %B1706.i.i
  %333 = getelementptr double, ptr %.336, i64 %.3070.i.i
  %334 = getelementptr double, ptr %333, i64 %.2409.i.i
  br label %B1824.if.lr.ph.i.i

B1706.i.i:                                        ; preds = %B1644.if.i.i, %B1592.if.i.i
  %total.16.2.lcssa.i.i = phi double [ %.5255.i.i, %B1592.if.i.i ], [ %.5395.i.i, %B1644.if.i.i ]
  %.5405.i.i = mul nsw i64 %.5153.01727.i.i, %.223.i.i.i99
  %335 = getelementptr double, ptr %330, i64 %.5405.i.i
  %.5411.i.i = getelementptr double, ptr %335, i64 %.5153.01727.i.i
  %.5412.i.i = load double, ptr %.5411.i.i, align 8, !noalias !104
  %.5417.i.i = fdiv double %total.16.2.lcssa.i.i, %.5412.i.i
  %.5426.i.i = getelementptr double, ptr %329, i64 %.5153.01727.i.i
  store double %.5417.i.i, ptr %.5426.i.i, align 8, !noalias !104
  %.5209.i.i = icmp sgt i64 %.5156.01728.i.i, 1
  br i1 %.5209.i.i, label %B1592.if.i.i, label %B1796.preheader.i.i

B1796.loopexit.i.i:                               ; preds = %B2068.i.i
  %.5523.i.i = add nsw i64 %.5461.01743.i.i, -1
  %.5527.i.i = add i64 %.5458.01742.i.i, -1
  %.5514.i.i = icmp sgt i64 %.5461.01743.i.i, 1
  br i1 %.5514.i.i, label %B1824.if.lr.ph.i.i, label %B2206.if.lr.ph.i.i

B1846.i.i:                                        ; preds = %B1824.if.i.i
  %.5688.i.i = load double, ptr %.5687.i.i, align 8, !noalias !104
  %.5694.i.i = load double, ptr %.5693.i.i, align 8, !noalias !104
  %.5695.i.i = fadd double %.5688.i.i, %.5694.i.i
  %.5696.i.i = fneg double %.5695.i.i
  %.5701.i.i = getelementptr double, ptr %331, i64 %.5579.01739.i.i
  %.5702.i.i = load double, ptr %.5701.i.i, align 8, !noalias !104
  %.5703.i.i = fmul double %.5702.i.i, %.5696.i.i
  %.5709.i.i = load double, ptr %.5708.i.i, align 8, !noalias !104
  %.5714.i.i = getelementptr double, ptr %334, i64 %.5579.01739.i.i
  %.5715.i.i = load double, ptr %.5714.i.i, align 8, !noalias !104
  %.5716.i.i = fmul double %.5709.i.i, %.5715.i.i
  %.5717.i.i = fsub double %.5703.i.i, %.5716.i.i
  %.5726.i.i = icmp eq i64 %.5458.01742.i.i, %.5579.01739.i.i
  br i1 %.5726.i.i, label %B1948.i.i, label %B1964.i.i

B1948.i.i:                                        ; preds = %B1846.i.i
  %.5729.i.i = fadd double %.5717.i.i, -1.000000e+00
  %.5732.i.i = fmul double %.5729.i.i, 5.000000e-01
  br label %B1964.i.i

B1964.i.i:                                        ; preds = %B1824.if.i.i, %B1948.i.i, %B1846.i.i
  %total.18.3.i.i = phi double [ %.5732.i.i, %B1948.i.i ], [ %.5717.i.i, %B1846.i.i ], [ 0.000000e+00, %B1824.if.i.i ]
  br i1 %.58261729.not.i.i, label %B2068.i.i, label %B1994.if.lr.ph.i.i

B1994.if.lr.ph.i.i:                               ; preds = %B1964.i.i
  %invariant.gep1736.i.i = getelementptr double, ptr %322, i64 %.5579.01739.i.i
  br label %B1994.if.i.i

B2068.i.i:                                        ; preds = %B1994.if.i.i, %B1964.i.i
  %total.17.3.lcssa.i.i = phi double [ %total.18.3.i.i, %B1964.i.i ], [ %.5884.i.i, %B1994.if.i.i ]
  %.5901.i.i = load double, ptr %.5900.i.i116, align 8, !noalias !104
  %.5906.i.i = fdiv double %total.17.3.lcssa.i.i, %.5901.i.i
  %.5919.i.i = getelementptr double, ptr %366, i64 %.5579.01739.i.i
  store double %.5906.i.i, ptr %.5919.i.i, align 8, !noalias !104
  %exitcond1824.not.i.i = icmp eq i64 %.982.i.i, %.5648.i.i
  br i1 %exitcond1824.not.i.i, label %B1796.loopexit.i.i, label %B1824.if.i.i

B2168.loopexit.i.i:                               ; preds = %B2344.i.i
  %.6030.i.i = add nuw nsw i64 %.5961.01755.i.i, 1
  %exitcond1825.not.i.i = icmp eq i64 %.982.i.i, %.6030.i.i
  br i1 %exitcond1825.not.i.i, label %B2418.i.i, label %B2206.if.lr.ph.i.i

B2344.i.i:                                        ; preds = %B2270.if.i.i, %B2206.if.i.i
  %total.19.3.lcssa.i.i = phi double [ %.6189.i.i, %B2206.if.i.i ], [ %.6333.i.i, %B2270.if.i.i ]
  %.6343.i.i = mul nsw i64 %.6083.01752.i.i, %.223.i.i.i99
  %336 = getelementptr double, ptr %330, i64 %.6343.i.i
  %.6349.i.i117 = getelementptr double, ptr %336, i64 %.6083.01752.i.i
  %.6350.i.i118 = load double, ptr %.6349.i.i117, align 8, !noalias !104
  %.6355.i.i = fdiv double %total.19.3.lcssa.i.i, %.6350.i.i118
  store double %.6355.i.i, ptr %.6188.i.i, align 8, !noalias !104
  %.6139.i.i = icmp sgt i64 %.6086.01753.i.i, 1
  br i1 %.6139.i.i, label %B2206.if.i.i, label %B2168.loopexit.i.i

B2418.i.i:                                        ; preds = %B2168.loopexit.i.i, %B1370.i.i
  %.6595.i.i119 = load i64, ptr %.6594.i.i, align 8, !noalias !104
  %337 = getelementptr double, ptr %.336, i64 %.6595.i.i119
  %.6599.i.i = getelementptr double, ptr %337, i64 %.2096.01818.i.i
  %.6600.i.i = load double, ptr %.6599.i.i, align 8, !noalias !104
  %.6817.i.i = load i64, ptr %.6816.i.i, align 8, !noalias !104
  %.6818.not.i.i = icmp eq i64 %.6817.i.i, 0
  br i1 %.6818.not.i.i, label %B2984.i.i, label %B2552.preheader.i.i

B2552.preheader.i.i:                              ; preds = %B2418.i.i
  br i1 %.36111701.not.i.i, label %B2718.preheader.i.i, label %B2552.if.lr.ph.i.i

B2552.if.lr.ph.i.i:                               ; preds = %B2552.preheader.i.i
  %338 = getelementptr double, ptr %.336, i64 %.3516.i.i
  %339 = getelementptr double, ptr %.336, i64 %.2856.i.i
  br label %B2552.if.i.i

B2552.loopexit.i.i:                               ; preds = %B2606.if.i.i, %B2552.if.i.i
  %by_log_weight.3.2.lcssa.i.i = phi double [ %by_log_weight.4.11765.i.i, %B2552.if.i.i ], [ %.7121.i.i, %B2606.if.i.i ]
  %indvars.iv.next.i.i = add nuw i64 %indvars.iv.i.i, 1
  %exitcond1827.not.i.i = icmp eq i64 %.223.i.i.i99, %.6916.i.i
  br i1 %exitcond1827.not.i.i, label %B2718.preheader.i.i, label %B2552.if.i.i

B2718.preheader.i.i:                              ; preds = %B2552.loopexit.i.i, %B2552.preheader.i.i
  %by_log_weight.4.1.lcssa.i.i = phi double [ 0.000000e+00, %B2552.preheader.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2552.loopexit.i.i ]
  br i1 %.9536.not.i.i.i, label %B2950.i.i, label %B2718.if.lr.ph.i.i

B2718.if.lr.ph.i.i:                               ; preds = %B2718.preheader.i.i
  %340 = getelementptr double, ptr %.336, i64 %.2632.i.i
  br label %B2718.if.i.i

B2718.loopexit.i.i:                               ; preds = %B2894.i.i121
  %.7240.i.i = add nuw nsw i64 %.7171.01778.i.i, 1
  %exitcond1831.not.i.i = icmp eq i64 %.982.i.i, %.7240.i.i
  br i1 %exitcond1831.not.i.i, label %B2950.i.i, label %B2718.if.i.i

B2894.i.i121:                                     ; preds = %B2820.if.i.i
  %.7367.i.i = add nuw nsw i64 %.7298.01773.i.i, 1
  %.7598.i.i = getelementptr double, ptr %372, i64 %.7298.01773.i.i
  %.7599.i.i = load double, ptr %.7598.i.i, align 8, !noalias !104
  %.7601.i.i = fmul double %.7580.i.i, %.7599.i.i
  %.7605.i.i = fadd double %by_log_weight.5.21775.i.i, %.7601.i.i
  %exitcond1830.not.i.i = icmp eq i64 %.982.i.i, %.7367.i.i
  br i1 %exitcond1830.not.i.i, label %B2718.loopexit.i.i, label %B2820.if.lr.ph.i.i

B2950.i.i:                                        ; preds = %B2718.loopexit.i.i, %B2718.preheader.i.i
  %by_log_weight.6.1.lcssa.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2718.preheader.i.i ], [ %.7605.i.i, %B2718.loopexit.i.i ]
  %.238.i1655.i.i = load i64, ptr %.237.i.i.i, align 8, !noalias !111
  %.75790.not.i.i.i = icmp slt i64 %.238.i1655.i.i, 1
  br i1 %.75790.not.i.i.i, label %B218.i.i.i127, label %B160.if.lr.ph.i.i.i

B160.if.lr.ph.i.i.i:                              ; preds = %B2950.i.i
  %.668.i.i.i = mul nuw nsw i64 %.238.i1655.i.i, %.2096.01818.i.i
  %.666.i.i.i122 = load i64, ptr %.665.i1656.i.i, align 8, !noalias !111
  %.452.i1657.i.i = load i64, ptr %.451.i.i.i105, align 8, !noalias !111
  %341 = getelementptr i64, ptr %.63, i64 %.452.i1657.i.i
  %342 = getelementptr double, ptr %.108, i64 %.666.i.i.i122
  %343 = getelementptr double, ptr %342, i64 %.668.i.i.i
  br label %B160.if.i.i.i

B218.i.i.i127:                                    ; preds = %B160.if.i.i.i, %B2950.i.i
  %.1038.i.i.i128 = load i64, ptr %.1037.i.i.i, align 8, !noalias !111
  %.1039.i.i.i129 = icmp sgt i64 %.1038.i.i.i128, -1
  br i1 %.1039.i.i.i129, label %B272.i.i.i, label %B2984.i.i

B272.i.i.i:                                       ; preds = %B218.i.i.i127
  %.1140.i.i.i = load i64, ptr %.343.i, align 8, !noalias !111
  %344 = getelementptr i64, ptr %.63, i64 %.1140.i.i.i
  %.idx.i.i.i = mul i64 %.1038.i.i.i128, 416
  %345 = getelementptr i8, ptr %344, i64 %.idx.i.i.i
  %.1776.i.i.i = getelementptr i8, ptr %345, i64 8
  %.1777.i.i.i = load i64, ptr %.1776.i.i.i, align 8, !noalias !111
  %.230293.not.i.i.i = icmp slt i64 %.1777.i.i.i, 1
  br i1 %.230293.not.i.i.i, label %B2984.i.i, label %B552.if.lr.ph.i.i.i

B552.if.lr.ph.i.i.i:                              ; preds = %B272.i.i.i
  %.2208.i.i.i = getelementptr i8, ptr %345, i64 224
  %.2209.i.i.i = load i64, ptr %.2208.i.i.i, align 8, !noalias !111
  %.1995.i.i.i = mul nuw nsw i64 %.1777.i.i.i, %.2096.01818.i.i
  %.1993.i.i.i = load i64, ptr %.1992.i.i.i, align 8, !noalias !111
  %346 = getelementptr double, ptr %.336, i64 %.2209.i.i.i
  %347 = getelementptr double, ptr %346, i64 %.1995.i.i.i
  %348 = getelementptr double, ptr %.108, i64 %.1993.i.i.i
  %349 = getelementptr double, ptr %348, i64 %.1995.i.i.i
  br label %B552.if.i.i.i

B160.if.i.i.i:                                    ; preds = %B160.if.i.i.i, %B160.if.lr.ph.i.i.i
  %.699.091.i.i.i = phi i64 [ 0, %B160.if.lr.ph.i.i.i ], [ %.770.i.i.i, %B160.if.i.i.i ]
  %.770.i.i.i = add nuw nsw i64 %.699.091.i.i.i, 1
  %.798.i.i.i123 = getelementptr i64, ptr %341, i64 %.699.091.i.i.i
  %.799.i.i.i124 = load i64, ptr %.798.i.i.i123, align 8, !noalias !111
  %.801.i.i.i = getelementptr double, ptr %.468, i64 %.799.i.i.i124
  %.802.i.i.i125 = load double, ptr %.801.i.i.i, align 8, !noalias !111
  %.806.i.i.i126 = getelementptr double, ptr %343, i64 %.699.091.i.i.i
  %.807.i.i.i = load double, ptr %.806.i.i.i126, align 8, !noalias !111
  %.809.i.i.i = fmul double %by_log_weight.6.1.lcssa.i.i, %.807.i.i.i
  %.810.i.i.i = fadd double %.802.i.i.i125, %.809.i.i.i
  store double %.810.i.i.i, ptr %.801.i.i.i, align 8, !noalias !111
  %exitcond.not.i1658.i.i = icmp eq i64 %.770.i.i.i, %.238.i1655.i.i
  br i1 %exitcond.not.i1658.i.i, label %B218.i.i.i127, label %B160.if.i.i.i

B552.if.i.i.i:                                    ; preds = %B552.if.i.i.i, %B552.if.lr.ph.i.i.i
  %.2246.094.i.i.i = phi i64 [ 0, %B552.if.lr.ph.i.i.i ], [ %.2315.i.i.i, %B552.if.i.i.i ]
  %.2315.i.i.i = add nuw nsw i64 %.2246.094.i.i.i, 1
  %.2343.i.i.i = getelementptr double, ptr %347, i64 %.2246.094.i.i.i
  %.2344.i.i.i = load double, ptr %.2343.i.i.i, align 8, !noalias !111
  %.2348.i.i.i = getelementptr double, ptr %349, i64 %.2246.094.i.i.i
  %.2349.i.i.i = load double, ptr %.2348.i.i.i, align 8, !noalias !111
  %.2351.i.i.i = fmul double %by_log_weight.6.1.lcssa.i.i, %.2349.i.i.i
  %.2352.i.i.i = fadd double %.2344.i.i.i, %.2351.i.i.i
  store double %.2352.i.i.i, ptr %.2343.i.i.i, align 8, !noalias !111
  %exitcond96.not.i.i.i = icmp eq i64 %.2315.i.i.i, %.1777.i.i.i
  br i1 %exitcond96.not.i.i.i, label %B2984.i.i, label %B552.if.i.i.i

B2984.i.i:                                        ; preds = %B552.if.i.i.i, %B272.i.i.i, %B218.i.i.i127, %B2418.i.i
  br i1 %.36111701.not.i.i, label %B466.loopexit.i.i, label %B3006.if.lr.ph.i.i

B3006.if.lr.ph.i.i:                               ; preds = %B2984.i.i
  %350 = getelementptr double, ptr %.336, i64 %.3516.i.i
  %351 = getelementptr double, ptr %.336, i64 %.2856.i.i
  %invariant.gep1793.i.i = getelementptr i64, ptr %.63, i64 %.2096.01818.i.i
  %352 = getelementptr double, ptr %.108, i64 %.2406.i.i
  %353 = getelementptr double, ptr %352, i64 %.2411.i.i
  br label %B3006.if.i.i

B3006.loopexit.i.i:                               ; preds = %B3756.loopexit.i.i, %B3756.preheader.i.i
  %indvars.iv.next1833.i.i = add nuw i64 %indvars.iv1832.i.i, 1
  %exitcond1841.not.i.i = icmp eq i64 %.223.i.i.i99, %.7757.i.i
  br i1 %exitcond1841.not.i.i, label %B466.loopexit.i.i, label %B3006.if.i.i

B3198.i.i:                                        ; preds = %B3066.if.i.i, %B3006.if.i.i
  %by_pull.2.2.lcssa.i.i = phi double [ 0.000000e+00, %B3006.if.i.i ], [ %.7952.i.i, %B3066.if.i.i ]
  %.7989.i.i = getelementptr i64, ptr %323, i64 %.7688.01814.i.i
  %.7990.i.i = load i64, ptr %.7989.i.i, align 8, !noalias !104
  %.7996.i.i = getelementptr i8, ptr %.7989.i.i, i64 8
  %.7997.i.i = load i64, ptr %.7996.i.i, align 8, !noalias !104
  %.7998.i.i = sub nsw i64 %.7997.i.i, %.7990.i.i
  %.85191787.not.i.i = icmp slt i64 %.7998.i.i, 1
  br i1 %.85191787.not.i.i, label %B3448.i.i, label %B3378.if.lr.ph.i.i

B3378.if.lr.ph.i.i:                               ; preds = %B3198.i.i
  %.8435.i.i = mul nuw nsw i64 %.7998.i.i, %.2096.01818.i.i
  %.8432.i.i = mul nsw i64 %.7990.i.i, %.331.i.i
  %.8430.i.i = load i64, ptr %.8429.i.i, align 8, !noalias !104
  %.8212.i.i = load i64, ptr %.8211.i.i, align 8, !noalias !104
  %354 = getelementptr i64, ptr %.63, i64 %.8212.i.i
  %355 = getelementptr i64, ptr %354, i64 %.7990.i.i
  %.8567.i.i = fmul double %.6600.i.i, %by_pull.2.2.lcssa.i.i
  %356 = getelementptr double, ptr %.108, i64 %.8430.i.i
  %357 = getelementptr double, ptr %356, i64 %.8432.i.i
  %358 = getelementptr double, ptr %357, i64 %.8435.i.i
  br label %B3378.if.i.i

B3448.i.i:                                        ; preds = %B3378.if.i.i, %B3198.i.i
  %.8800.i.i = load i64, ptr %.8799.i.i, align 8, !noalias !104
  %.88801795.not.i.i = icmp slt i64 %.8800.i.i, 1
  br i1 %.88801795.not.i.i, label %B3756.preheader.i.i, label %B3512.if.lr.ph.i.i

B3512.if.lr.ph.i.i:                               ; preds = %B3448.i.i
  %.9314.i.i = fmul double %.6600.i.i, %by_pull.2.2.lcssa.i.i
  %.9317.i.i = mul nuw nsw i64 %.7688.01814.i.i, %.223.i.i.i99
  %359 = getelementptr double, ptr %353, i64 %.9317.i.i
  br label %B3512.if.i.i

B3512.loopexit.i.i:                               ; preds = %B4105.i.i
  %.8893.i.i = add nuw nsw i64 %.8824.01796.i.i, 1
  %exitcond1838.not.i.i = icmp eq i64 %.8893.i.i, %.8800.i.i
  br i1 %exitcond1838.not.i.i, label %B3756.preheader.i.i, label %B3512.if.i.i

B3756.preheader.i.i:                              ; preds = %B3512.loopexit.i.i, %B3448.i.i
  br i1 %.9536.not.i.i.i, label %B3006.loopexit.i.i, label %B3756.if.lr.ph.i.i

B3756.if.lr.ph.i.i:                               ; preds = %B3756.preheader.i.i
  %.9624.i.i = mul nuw nsw i64 %.7688.01814.i.i, %.223.i.i.i99
  %360 = getelementptr double, ptr %353, i64 %.9624.i.i
  %..7734.sroa.0.0.i.i = select i1 %.1197.not.i.i, i64 0, i64 %.7688.01814.i.i
  %.9737.i.i = sub nsw i64 %.13.i1661.i.i, %..7734.sroa.0.0.i.i
  %spec.select1688.i.i = tail call i64 @llvm.smax.i64(i64 %.9737.i.i, i64 0)
  %.97801805.not.i.i = icmp slt i64 %.9737.i.i, 1
  %361 = getelementptr double, ptr %320, i64 %.9624.i.i
  br label %B3756.if.i.i

B3638.i.i:                                        ; preds = %B3604.if.i.i
  %.9310.i.i = getelementptr double, ptr %381, i64 %.9295.i.i
  %.9311.i.i = load double, ptr %.9310.i.i, align 8, !noalias !104
  %.9325.i.i = getelementptr double, ptr %359, i64 %.9193.01791.i.i
  %.9326.i.i = load double, ptr %.9325.i.i, align 8, !noalias !104
  %.9327.i.i = fmul double %.9314.i.i, %.9326.i.i
  %.9328.i.i = fsub double %.9311.i.i, %.9327.i.i
  store double %.9328.i.i, ptr %.9310.i.i, align 8, !noalias !104
  br label %B4105.i.i

B3756.loopexit.i.i:                               ; preds = %B3964.if.i.i, %B3892.i.i
  %exitcond1840.not.i.i = icmp eq i64 %.982.i.i, %.9441.i.i
  br i1 %exitcond1840.not.i.i, label %B3006.loopexit.i.i, label %B3756.if.i.i

B3892.i.i:                                        ; preds = %B3814.if.i.i, %B3756.if.i.i
  %product.2.3.lcssa.i.i = phi double [ 0.000000e+00, %B3756.if.i.i ], [ %.9644.i.i, %B3814.if.i.i ]
  br i1 %.97801805.not.i.i, label %B3756.loopexit.i.i, label %B3964.if.lr.ph.i.i

B3964.if.lr.ph.i.i:                               ; preds = %B3892.i.i
  %.9829.i.i = mul nuw nsw i64 %.9372.01811.i.i, %.223.i.i.i99
  %362 = getelementptr double, ptr %322, i64 %.9829.i.i
  %invariant.gep1808.i.i = getelementptr double, ptr %322, i64 %.9372.01811.i.i
  br label %B3964.if.i.i

B4105.i.i:                                        ; preds = %B3604.if.i.i, %B3638.i.i
  %exitcond1837.not.i.i = icmp eq i64 %.223.i.i.i99, %.9262.i.i
  br i1 %exitcond1837.not.i.i, label %B3512.loopexit.i.i, label %B3604.if.i.i

B882.if.lr.ph.i.i:                                ; preds = %B848.loopexit.i.i, %B848.if.lr.ph.i.i
  %.3555.01703.i.i = phi i64 [ 0, %B848.if.lr.ph.i.i ], [ %.3624.i.i109, %B848.loopexit.i.i ]
  %.3773.i.i = mul nuw nsw i64 %.3555.01703.i.i, %.223.i.i.i99
  %363 = getelementptr double, ptr %320, i64 %.3773.i.i
  %.3784.i.i106 = getelementptr double, ptr %324, i64 %.3555.01703.i.i
  br label %B882.if.i81.i

B882.if.i81.i:                                    ; preds = %B882.if.i81.i, %B882.if.lr.ph.i.i
  %.3677.01700.i.i = phi i64 [ 0, %B882.if.lr.ph.i.i ], [ %.3746.i.i, %B882.if.i81.i ]
  %.3746.i.i = add nuw nsw i64 %.3677.01700.i.i, 1
  %.3778.i.i = getelementptr double, ptr %363, i64 %.3677.01700.i.i
  %.3779.i.i107 = load double, ptr %.3778.i.i, align 8, !noalias !104
  %.3785.i.i108 = load double, ptr %.3784.i.i106, align 8, !noalias !104
  %.3789.i.i = getelementptr double, ptr %325, i64 %.3677.01700.i.i
  %.3790.i.i = load double, ptr %.3789.i.i, align 8, !noalias !104
  %.3791.i.i = fmul double %.3785.i.i108, %.3790.i.i
  %.3792.i.i = fadd double %.3779.i.i107, %.3791.i.i
  store double %.3792.i.i, ptr %.3778.i.i, align 8, !noalias !104
  %exitcond.not.i82.i = icmp eq i64 %.3677.01700.i.i, %.3555.01703.i.i
  br i1 %exitcond.not.i82.i, label %B848.loopexit.i.i, label %B882.if.i81.i

B1232.if.i.i:                                     ; preds = %B1346.i.i111, %B1232.if.lr.ph.i.i
  %.4554.01709.i.i = phi i64 [ 0, %B1232.if.lr.ph.i.i ], [ %.4623.i.i, %B1346.i.i111 ]
  %.4623.i.i = add nuw nsw i64 %.4554.01709.i.i, 1
  %.4657.i.i = getelementptr double, ptr %327, i64 %.4554.01709.i.i
  %.4658.i.i = load double, ptr %.4657.i.i, align 8, !noalias !104
  %.4659.i83.i = fmul double %.4658.i.i, %.4652.i.i
  %.47441704.not.not.i.i = icmp sgt i64 %.223.i.i.i99, %.4554.01709.i.i
  br i1 %.47441704.not.not.i.i, label %B1286.if.lr.ph.i.i, label %B1346.i.i111

B1286.if.lr.ph.i.i:                               ; preds = %B1232.if.i.i
  %invariant.gep.i.i138 = getelementptr double, ptr %321, i64 %.4554.01709.i.i
  br label %B1286.if.i.i

B1286.if.i.i:                                     ; preds = %B1286.if.i.i, %B1286.if.lr.ph.i.i
  %total.14.21707.i.i = phi double [ %.4659.i83.i, %B1286.if.lr.ph.i.i ], [ %.4798.i.i, %B1286.if.i.i ]
  %.4688.01705.i.i = phi i64 [ %.4554.01709.i.i, %B1286.if.lr.ph.i.i ], [ %.4757.i.i, %B1286.if.i.i ]
  %.4757.i.i = add nuw i64 %.4688.01705.i.i, 1
  %.4783.i.i = mul nsw i64 %.4688.01705.i.i, %.223.i.i.i99
  %gep.i.i139 = getelementptr double, ptr %invariant.gep.i.i138, i64 %.4783.i.i
  %.4790.i.i = load double, ptr %gep.i.i139, align 8, !noalias !104
  %.4794.i.i = getelementptr double, ptr %328, i64 %.4688.01705.i.i
  %.4795.i.i140 = load double, ptr %.4794.i.i, align 8, !noalias !104
  %.4796.i.i = fmul double %.4790.i.i, %.4795.i.i140
  %.4798.i.i = fadd double %total.14.21707.i.i, %.4796.i.i
  %exitcond1820.not.i.i = icmp eq i64 %.4757.i.i, %.223.i.i.i99
  br i1 %exitcond1820.not.i.i, label %B1346.i.i111, label %B1286.if.i.i

B1396.if.i.i:                                     ; preds = %B1502.i.i, %B1396.if.lr.ph.i.i
  %.4850.01717.i.i = phi i64 [ 0, %B1396.if.lr.ph.i.i ], [ %.4919.i.i, %B1502.i.i ]
  %.4919.i.i = add nuw nsw i64 %.4850.01717.i.i, 1
  %.4951.i.i = getelementptr double, ptr %329, i64 %.4850.01717.i.i
  %.4952.i.i = load double, ptr %.4951.i.i, align 8, !noalias !104
  %.50361711.not.i.i = icmp eq i64 %.4850.01717.i.i, 0
  br i1 %.50361711.not.i.i, label %B1502.i.i, label %B1440.if.lr.ph.i.i

B1440.if.lr.ph.i.i:                               ; preds = %B1396.if.i.i
  %.5076.i.i = mul nsw i64 %.4850.01717.i.i, %.223.i.i.i99
  %364 = getelementptr double, ptr %330, i64 %.5076.i.i
  br label %B1440.if.i.i

B1440.if.i.i:                                     ; preds = %B1440.if.i.i, %B1440.if.lr.ph.i.i
  %total.15.21714.i.i = phi double [ %.4952.i.i, %B1440.if.lr.ph.i.i ], [ %.5090.i.i, %B1440.if.i.i ]
  %.4980.01712.i.i = phi i64 [ 0, %B1440.if.lr.ph.i.i ], [ %.5049.i.i, %B1440.if.i.i ]
  %.5049.i.i = add nuw nsw i64 %.4980.01712.i.i, 1
  %.5081.i.i112 = getelementptr double, ptr %364, i64 %.4980.01712.i.i
  %.5082.i.i113 = load double, ptr %.5081.i.i112, align 8, !noalias !104
  %.5086.i.i = getelementptr double, ptr %331, i64 %.4980.01712.i.i
  %.5087.i.i = load double, ptr %.5086.i.i, align 8, !noalias !104
  %.5088.i.i = fmul double %.5082.i.i113, %.5087.i.i
  %.5090.i.i = fsub double %total.15.21714.i.i, %.5088.i.i
  %exitcond1822.not.i.i = icmp eq i64 %.5049.i.i, %.4850.01717.i.i
  br i1 %exitcond1822.not.i.i, label %B1502.i.i, label %B1440.if.i.i

B1592.if.i.i:                                     ; preds = %B1502.i.i, %B1706.i.i
  %.5156.01728.i.i = phi i64 [ %.5218.i.i, %B1706.i.i ], [ %storemerge1629.i.i, %B1502.i.i ]
  %.5153.01727.i.i = phi i64 [ %.5222.i.i, %B1706.i.i ], [ %.5129.i.i, %B1502.i.i ]
  %.5218.i.i = add nsw i64 %.5156.01728.i.i, -1
  %.5222.i.i = add i64 %.5153.01727.i.i, -1
  %.5254.i.i = getelementptr double, ptr %331, i64 %.5153.01727.i.i
  %.5255.i.i = load double, ptr %.5254.i.i, align 8, !noalias !104
  %.5260.i.i = add nsw i64 %.5153.01727.i.i, 1
  %.5298.i.i114 = sub i64 %.982.i.i, %.5260.i.i
  %.53411719.not.i.i = icmp eq i64 %.5298.i.i114, 0
  br i1 %.53411719.not.i.i, label %B1706.i.i, label %B1644.if.lr.ph.i.i

B1644.if.lr.ph.i.i:                               ; preds = %B1592.if.i.i
  %invariant.gep1724.i.i = getelementptr double, ptr %330, i64 %.5153.01727.i.i
  br label %B1644.if.i.i

B1644.if.i.i:                                     ; preds = %B1644.if.i.i, %B1644.if.lr.ph.i.i
  %total.16.21722.i.i = phi double [ %.5255.i.i, %B1644.if.lr.ph.i.i ], [ %.5395.i.i, %B1644.if.i.i ]
  %.5288.01721.i.i = phi i64 [ %.5298.i.i114, %B1644.if.lr.ph.i.i ], [ %.5350.i.i115, %B1644.if.i.i ]
  %.5285.01720.i.i = phi i64 [ %.5260.i.i, %B1644.if.lr.ph.i.i ], [ %.5354.i.i, %B1644.if.i.i ]
  %.5350.i.i115 = add nsw i64 %.5288.01721.i.i, -1
  %.5354.i.i = add i64 %.5285.01720.i.i, 1
  %.5380.i.i = mul nsw i64 %.5285.01720.i.i, %.223.i.i.i99
  %gep1725.i.i = getelementptr double, ptr %invariant.gep1724.i.i, i64 %.5380.i.i
  %.5387.i.i = load double, ptr %gep1725.i.i, align 8, !noalias !104
  %.5391.i.i = getelementptr double, ptr %329, i64 %.5285.01720.i.i
  %.5392.i.i = load double, ptr %.5391.i.i, align 8, !noalias !104
  %.5393.i.i = fmul double %.5387.i.i, %.5392.i.i
  %.5395.i.i = fsub double %total.16.21722.i.i, %.5393.i.i
  %.5341.i.i = icmp sgt i64 %.5288.01721.i.i, 1
  br i1 %.5341.i.i, label %B1644.if.i.i, label %B1706.i.i

B1824.if.lr.ph.i.i:                               ; preds = %B1796.loopexit.i.i, %B1796.preheader.i.i
  %.5461.01743.i.i = phi i64 [ %storemerge1629.i.i, %B1796.preheader.i.i ], [ %.5523.i.i, %B1796.loopexit.i.i ]
  %.5458.01742.i.i = phi i64 [ %.5129.i.i, %B1796.preheader.i.i ], [ %.5527.i.i, %B1796.loopexit.i.i ]
  %.5685.i.i = add nsw i64 %.5458.01742.i.i, %.3521.i.i
  %.5687.i.i = getelementptr double, ptr %.570, i64 %.5685.i.i
  %.5693.i.i = getelementptr double, ptr %334, i64 %.5458.01742.i.i
  %.5708.i.i = getelementptr double, ptr %arg.grad, i64 %.5685.i.i
  %.5745.i.i = add nsw i64 %.5458.01742.i.i, 1
  %.5783.i.i = sub i64 %.982.i.i, %.5745.i.i
  %.58261729.not.i.i = icmp eq i64 %.5783.i.i, 0
  %invariant.gep1734.i.i = getelementptr double, ptr %330, i64 %.5458.01742.i.i
  %.5894.i.i = mul nsw i64 %.5458.01742.i.i, %.223.i.i.i99
  %365 = getelementptr double, ptr %330, i64 %.5894.i.i
  %.5900.i.i116 = getelementptr double, ptr %365, i64 %.5458.01742.i.i
  %366 = getelementptr double, ptr %322, i64 %.5894.i.i
  br label %B1824.if.i.i

B1824.if.i.i:                                     ; preds = %B1824.if.lr.ph.i.i, %B2068.i.i
  %.5579.01739.i.i = phi i64 [ 0, %B1824.if.lr.ph.i.i ], [ %.5648.i.i, %B2068.i.i ]
  %.5648.i.i = add nuw nsw i64 %.5579.01739.i.i, 1
  %.5681.not.i.i = icmp sgt i64 %.5579.01739.i.i, %.5458.01742.i.i
  br i1 %.5681.not.i.i, label %B1964.i.i, label %B1846.i.i

B1994.if.i.i:                                     ; preds = %B1994.if.i.i, %B1994.if.lr.ph.i.i
  %total.17.31732.i.i = phi double [ %total.18.3.i.i, %B1994.if.lr.ph.i.i ], [ %.5884.i.i, %B1994.if.i.i ]
  %.5773.01731.i.i = phi i64 [ %.5783.i.i, %B1994.if.lr.ph.i.i ], [ %.5835.i.i, %B1994.if.i.i ]
  %.5770.01730.i.i = phi i64 [ %.5745.i.i, %B1994.if.lr.ph.i.i ], [ %.5839.i.i, %B1994.if.i.i ]
  %.5835.i.i = add nsw i64 %.5773.01731.i.i, -1
  %.5839.i.i = add i64 %.5770.01730.i.i, 1
  %367 = mul nsw i64 %.5770.01730.i.i, %.223.i.i.i99
  %gep1735.i.i = getelementptr double, ptr %invariant.gep1734.i.i, i64 %367
  %.5872.i.i = load double, ptr %gep1735.i.i, align 8, !noalias !104
  %gep1737.i.i = getelementptr double, ptr %invariant.gep1736.i.i, i64 %367
  %.5881.i.i = load double, ptr %gep1737.i.i, align 8, !noalias !104
  %.5882.i.i = fmul double %.5872.i.i, %.5881.i.i
  %.5884.i.i = fsub double %total.17.31732.i.i, %.5882.i.i
  %.5826.i.i = icmp sgt i64 %.5773.01731.i.i, 1
  br i1 %.5826.i.i, label %B1994.if.i.i, label %B2068.i.i

B2206.if.lr.ph.i.i:                               ; preds = %B1796.loopexit.i.i, %B2168.loopexit.i.i
  %.5961.01755.i.i = phi i64 [ %.6030.i.i, %B2168.loopexit.i.i ], [ 0, %B1796.loopexit.i.i ]
  %368 = mul nsw i64 %.5961.01755.i.i, %.223.i.i.i99
  %369 = getelementptr double, ptr %322, i64 %368
  br label %B2206.if.i.i

B2206.if.i.i:                                     ; preds = %B2206.if.lr.ph.i.i, %B2344.i.i
  %.6086.01753.i.i = phi i64 [ %storemerge1629.i.i, %B2206.if.lr.ph.i.i ], [ %.6148.i.i, %B2344.i.i ]
  %.6083.01752.i.i = phi i64 [ %.5129.i.i, %B2206.if.lr.ph.i.i ], [ %.6152.i.i, %B2344.i.i ]
  %.6148.i.i = add nsw i64 %.6086.01753.i.i, -1
  %.6152.i.i = add i64 %.6083.01752.i.i, -1
  %.6188.i.i = getelementptr double, ptr %369, i64 %.6083.01752.i.i
  %.6189.i.i = load double, ptr %.6188.i.i, align 8, !noalias !104
  %.6194.i.i = add nsw i64 %.6083.01752.i.i, 1
  %.6232.i.i = sub i64 %.982.i.i, %.6194.i.i
  %.62751744.not.i.i = icmp eq i64 %.6232.i.i, 0
  br i1 %.62751744.not.i.i, label %B2344.i.i, label %B2270.if.lr.ph.i.i

B2270.if.lr.ph.i.i:                               ; preds = %B2206.if.i.i
  %invariant.gep1749.i.i = getelementptr double, ptr %330, i64 %.6083.01752.i.i
  br label %B2270.if.i.i

B2270.if.i.i:                                     ; preds = %B2270.if.i.i, %B2270.if.lr.ph.i.i
  %total.19.31747.i.i = phi double [ %.6189.i.i, %B2270.if.lr.ph.i.i ], [ %.6333.i.i, %B2270.if.i.i ]
  %.6222.01746.i.i = phi i64 [ %.6232.i.i, %B2270.if.lr.ph.i.i ], [ %.6284.i.i, %B2270.if.i.i ]
  %.6219.01745.i.i = phi i64 [ %.6194.i.i, %B2270.if.lr.ph.i.i ], [ %.6288.i.i, %B2270.if.i.i ]
  %.6284.i.i = add nsw i64 %.6222.01746.i.i, -1
  %.6288.i.i = add i64 %.6219.01745.i.i, 1
  %.6320.i.i = getelementptr double, ptr %369, i64 %.6219.01745.i.i
  %.6321.i.i = load double, ptr %.6320.i.i, align 8, !noalias !104
  %.6323.i.i = mul nsw i64 %.6219.01745.i.i, %.223.i.i.i99
  %gep1750.i.i = getelementptr double, ptr %invariant.gep1749.i.i, i64 %.6323.i.i
  %.6330.i.i = load double, ptr %gep1750.i.i, align 8, !noalias !104
  %.6331.i.i = fmul double %.6321.i.i, %.6330.i.i
  %.6333.i.i = fsub double %total.19.31747.i.i, %.6331.i.i
  %.6275.i.i = icmp sgt i64 %.6222.01746.i.i, 1
  br i1 %.6275.i.i, label %B2270.if.i.i, label %B2344.i.i

B2552.if.i.i:                                     ; preds = %B2552.loopexit.i.i, %B2552.if.lr.ph.i.i
  %indvars.iv.i.i = phi i64 [ 1, %B2552.if.lr.ph.i.i ], [ %indvars.iv.next.i.i, %B2552.loopexit.i.i ]
  %by_log_weight.4.11765.i.i = phi double [ 0.000000e+00, %B2552.if.lr.ph.i.i ], [ %by_log_weight.3.2.lcssa.i.i, %B2552.loopexit.i.i ]
  %.6847.01763.i.i = phi i64 [ 0, %B2552.if.lr.ph.i.i ], [ %.6916.i.i, %B2552.loopexit.i.i ]
  %smin.i.i = tail call i64 @llvm.smin.i64(i64 %.982.i.i, i64 %indvars.iv.i.i)
  %.6916.i.i = add nuw nsw i64 %.6847.01763.i.i, 1
  br i1 %.9536.not.i.i.i, label %B2552.loopexit.i.i, label %B2606.if.lr.ph.i.i

B2606.if.lr.ph.i.i:                               ; preds = %B2552.if.i.i
  %.7100.i.i = mul nuw nsw i64 %.6847.01763.i.i, %.223.i.i.i99
  %370 = getelementptr double, ptr %321, i64 %.7100.i.i
  %.7117.i.i = getelementptr double, ptr %339, i64 %.6847.01763.i.i
  %.7118.i.i = load double, ptr %.7117.i.i, align 8, !noalias !104
  br label %B2606.if.i.i

B2606.if.i.i:                                     ; preds = %B2606.if.i.i, %B2606.if.lr.ph.i.i
  %by_log_weight.3.21760.i.i = phi double [ %by_log_weight.4.11765.i.i, %B2606.if.lr.ph.i.i ], [ %.7121.i.i, %B2606.if.i.i ]
  %.7004.01758.i.i = phi i64 [ 0, %B2606.if.lr.ph.i.i ], [ %.7073.i.i, %B2606.if.i.i ]
  %.7073.i.i = add nuw nsw i64 %.7004.01758.i.i, 1
  %.7105.i.i = getelementptr double, ptr %370, i64 %.7004.01758.i.i
  %.7106.i.i = load double, ptr %.7105.i.i, align 8, !noalias !104
  %.7110.i.i = getelementptr double, ptr %338, i64 %.7004.01758.i.i
  %.7111.i.i = load double, ptr %.7110.i.i, align 8, !noalias !104
  %.7112.i.i = fmul double %.7106.i.i, %.7111.i.i
  %.7119.i.i = fmul double %.7118.i.i, %.7112.i.i
  %.7121.i.i = fadd double %by_log_weight.3.21760.i.i, %.7119.i.i
  %exitcond1826.not.i.i = icmp eq i64 %.7073.i.i, %smin.i.i
  br i1 %exitcond1826.not.i.i, label %B2552.loopexit.i.i, label %B2606.if.i.i

B2718.if.i.i:                                     ; preds = %B2718.loopexit.i.i, %B2718.if.lr.ph.i.i
  %by_log_weight.6.11780.i.i = phi double [ %by_log_weight.4.1.lcssa.i.i, %B2718.if.lr.ph.i.i ], [ %.7605.i.i, %B2718.loopexit.i.i ]
  %.7171.01778.i.i = phi i64 [ 0, %B2718.if.lr.ph.i.i ], [ %.7240.i.i, %B2718.loopexit.i.i ]
  %.7562.i.i = mul nsw i64 %.7171.01778.i.i, %.223.i.i.i99
  %371 = getelementptr double, ptr %340, i64 %.7562.i.i
  %372 = getelementptr double, ptr %322, i64 %.7562.i.i
  br label %B2820.if.lr.ph.i.i

B2820.if.lr.ph.i.i:                               ; preds = %B2718.if.i.i, %B2894.i.i121
  %by_log_weight.5.21775.i.i = phi double [ %by_log_weight.6.11780.i.i, %B2718.if.i.i ], [ %.7605.i.i, %B2894.i.i121 ]
  %.7298.01773.i.i = phi i64 [ 0, %B2718.if.i.i ], [ %.7367.i.i, %B2894.i.i121 ]
  %smin1828.i.i = tail call i64 @llvm.smin.i64(i64 %.7171.01778.i.i, i64 %.7298.01773.i.i)
  %.7397.i.i = icmp eq i64 %.7171.01778.i.i, %.7298.01773.i.i
  %..i.i120 = select i1 %.7397.i.i, double -1.000000e+00, double 0.000000e+00
  %.7571.i.i = mul nsw i64 %.7298.01773.i.i, %.223.i.i.i99
  %373 = getelementptr double, ptr %340, i64 %.7571.i.i
  br label %B2820.if.i.i

B2820.if.i.i:                                     ; preds = %B2820.if.i.i, %B2820.if.lr.ph.i.i
  %total.20.31770.i.i = phi double [ %..i.i120, %B2820.if.lr.ph.i.i ], [ %.7580.i.i, %B2820.if.i.i ]
  %.7466.01768.i.i = phi i64 [ 0, %B2820.if.lr.ph.i.i ], [ %.7535.i.i, %B2820.if.i.i ]
  %.7535.i.i = add nuw nsw i64 %.7466.01768.i.i, 1
  %.7567.i.i = getelementptr double, ptr %371, i64 %.7466.01768.i.i
  %.7568.i.i = load double, ptr %.7567.i.i, align 8, !noalias !104
  %.7576.i.i = getelementptr double, ptr %373, i64 %.7466.01768.i.i
  %.7577.i.i = load double, ptr %.7576.i.i, align 8, !noalias !104
  %.7578.i.i = fmul double %.7568.i.i, %.7577.i.i
  %.7580.i.i = fadd double %total.20.31770.i.i, %.7578.i.i
  %exitcond1829.not.i.i = icmp eq i64 %.7466.01768.i.i, %smin1828.i.i
  br i1 %exitcond1829.not.i.i, label %B2894.i.i121, label %B2820.if.i.i

B3006.if.i.i:                                     ; preds = %B3006.loopexit.i.i, %B3006.if.lr.ph.i.i
  %indvars.iv1832.i.i = phi i64 [ 1, %B3006.if.lr.ph.i.i ], [ %indvars.iv.next1833.i.i, %B3006.loopexit.i.i ]
  %.7688.01814.i.i = phi i64 [ 0, %B3006.if.lr.ph.i.i ], [ %.7757.i.i, %B3006.loopexit.i.i ]
  %smin1834.i.i = tail call i64 @llvm.smin.i64(i64 %.982.i.i, i64 %indvars.iv1832.i.i)
  %.7757.i.i = add nuw nsw i64 %.7688.01814.i.i, 1
  %.13.i1661.i.i = tail call i64 @llvm.smin.i64(i64 %.982.i.i, i64 %.7757.i.i)
  br i1 %.9536.not.i.i.i, label %B3198.i.i, label %B3066.if.lr.ph.i.i

B3066.if.lr.ph.i.i:                               ; preds = %B3006.if.i.i
  %.7938.i.i = mul nuw nsw i64 %.7688.01814.i.i, %.223.i.i.i99
  %374 = getelementptr double, ptr %321, i64 %.7938.i.i
  %375 = getelementptr double, ptr %320, i64 %.7938.i.i
  %.7968.i.i = getelementptr double, ptr %351, i64 %.7688.01814.i.i
  br label %B3066.if.i.i

B3066.if.i.i:                                     ; preds = %B3066.if.i.i, %B3066.if.lr.ph.i.i
  %by_pull.2.21785.i.i = phi double [ 0.000000e+00, %B3066.if.lr.ph.i.i ], [ %.7952.i.i, %B3066.if.i.i ]
  %.7842.01783.i.i = phi i64 [ 0, %B3066.if.lr.ph.i.i ], [ %.7911.i.i, %B3066.if.i.i ]
  %.7911.i.i = add nuw nsw i64 %.7842.01783.i.i, 1
  %.7943.i.i = getelementptr double, ptr %374, i64 %.7842.01783.i.i
  %.7944.i.i = load double, ptr %.7943.i.i, align 8, !noalias !104
  %.7948.i.i = getelementptr double, ptr %350, i64 %.7842.01783.i.i
  %.7949.i.i = load double, ptr %.7948.i.i, align 8, !noalias !104
  %.7950.i.i = fmul double %.7944.i.i, %.7949.i.i
  %.7952.i.i = fadd double %by_pull.2.21785.i.i, %.7950.i.i
  %.7962.i.i = getelementptr double, ptr %375, i64 %.7842.01783.i.i
  %.7963.i.i = load double, ptr %.7962.i.i, align 8, !noalias !104
  %.7969.i.i = load double, ptr %.7968.i.i, align 8, !noalias !104
  %.7975.i.i = fmul double %.7949.i.i, %.7969.i.i
  %.7976.i.i = fadd double %.7963.i.i, %.7975.i.i
  store double %.7976.i.i, ptr %.7962.i.i, align 8, !noalias !104
  %exitcond1835.not.i.i = icmp eq i64 %.7911.i.i, %smin1834.i.i
  br i1 %exitcond1835.not.i.i, label %B3198.i.i, label %B3066.if.i.i

B3378.if.i.i:                                     ; preds = %B3378.if.i.i, %B3378.if.lr.ph.i.i
  %.8463.01788.i.i = phi i64 [ 0, %B3378.if.lr.ph.i.i ], [ %.8532.i.i, %B3378.if.i.i ]
  %.8532.i.i = add nuw nsw i64 %.8463.01788.i.i, 1
  %.8560.i.i = getelementptr i64, ptr %355, i64 %.8463.01788.i.i
  %.8561.i.i = load i64, ptr %.8560.i.i, align 8, !noalias !104
  %.8563.i.i = getelementptr double, ptr %.468, i64 %.8561.i.i
  %.8564.i.i = load double, ptr %.8563.i.i, align 8, !noalias !104
  %.8571.i.i = getelementptr double, ptr %358, i64 %.8463.01788.i.i
  %.8572.i.i = load double, ptr %.8571.i.i, align 8, !noalias !104
  %.8573.i.i = fmul double %.8567.i.i, %.8572.i.i
  %.8574.i.i = fsub double %.8564.i.i, %.8573.i.i
  store double %.8574.i.i, ptr %.8563.i.i, align 8, !noalias !104
  %exitcond1836.not.i.i = icmp eq i64 %.8532.i.i, %.7998.i.i
  br i1 %exitcond1836.not.i.i, label %B3448.i.i, label %B3378.if.i.i

B3512.if.i.i:                                     ; preds = %B3512.loopexit.i.i, %B3512.if.lr.ph.i.i
  %.8824.01796.i.i = phi i64 [ 0, %B3512.if.lr.ph.i.i ], [ %.8893.i.i, %B3512.loopexit.i.i ]
  %.220.i.i.i = load i64, ptr %.219.i.i.i, align 8, !noalias !114
  %.333.i.i.i130 = load i64, ptr %.343.i, align 8, !noalias !114
  %376 = getelementptr i64, ptr %.63, i64 %.220.i.i.i
  %.556.idx.i.i.i = mul i64 %.8824.01796.i.i, 24
  %.556.i.i.i131 = getelementptr i8, ptr %376, i64 %.556.idx.i.i.i
  %.557.i.i.i132 = load i64, ptr %.556.i.i.i131, align 8, !noalias !114
  %.574.i.i.i133 = getelementptr i8, ptr %.556.i.i.i131, i64 8
  %.575.i.i.i134 = load i64, ptr %.574.i.i.i133, align 8, !noalias !114
  %gep1794.i.i = getelementptr i64, ptr %invariant.gep1793.i.i, i64 %.575.i.i.i134
  %.578.i.i.i = load i64, ptr %gep1794.i.i, align 8, !noalias !114
  %377 = getelementptr i64, ptr %.63, i64 %.333.i.i.i130
  %.idx.i1662.i.i = mul i64 %.557.i.i.i132, 416
  %378 = getelementptr i8, ptr %377, i64 %.idx.i1662.i.i
  %.580.i.i.i135 = getelementptr i8, ptr %378, i64 224
  %.581.i.i.i136 = load i64, ptr %.580.i.i.i135, align 8, !noalias !114
  %.792.i.i.i137 = getelementptr i8, ptr %378, i64 8
  %.793.i.i.i = load i64, ptr %.792.i.i.i137, align 8, !noalias !114
  %.794.i.i.i = mul nsw i64 %.793.i.i.i, %.578.i.i.i
  %.810.i1663.i.i = getelementptr i8, ptr %.556.i.i.i131, i64 16
  %.811.i.i.i = load i64, ptr %.810.i1663.i.i, align 8, !noalias !114
  %379 = getelementptr i64, ptr %.63, i64 %.811.i.i.i
  %380 = getelementptr double, ptr %.336, i64 %.794.i.i.i
  %381 = getelementptr double, ptr %380, i64 %.581.i.i.i136
  br label %B3604.if.i.i

B3604.if.i.i:                                     ; preds = %B3512.if.i.i, %B4105.i.i
  %.9193.01791.i.i = phi i64 [ 0, %B3512.if.i.i ], [ %.9262.i.i, %B4105.i.i ]
  %.9262.i.i = add nuw nsw i64 %.9193.01791.i.i, 1
  %.9294.i.i = getelementptr i64, ptr %379, i64 %.9193.01791.i.i
  %.9295.i.i = load i64, ptr %.9294.i.i, align 8, !noalias !104
  %.9296.i.i = icmp sgt i64 %.9295.i.i, -1
  br i1 %.9296.i.i, label %B3638.i.i, label %B4105.i.i

B3756.if.i.i:                                     ; preds = %B3756.loopexit.i.i, %B3756.if.lr.ph.i.i
  %.9372.01811.i.i = phi i64 [ 0, %B3756.if.lr.ph.i.i ], [ %.9441.i.i, %B3756.loopexit.i.i ]
  %.9441.i.i = add nuw nsw i64 %.9372.01811.i.i, 1
  %"$phi3804.6.2.3.i.i" = select i1 %.1197.not.i.i, i64 %.223.i.i.i99, i64 %.9441.i.i
  %.95841798.not.not.i.i = icmp sgt i64 %"$phi3804.6.2.3.i.i", %.9372.01811.i.i
  br i1 %.95841798.not.not.i.i, label %B3814.if.lr.ph.i.i, label %B3892.i.i

B3814.if.lr.ph.i.i:                               ; preds = %B3756.if.i.i
  %invariant.gep1803.i.i = getelementptr double, ptr %321, i64 %.9372.01811.i.i
  br label %B3814.if.i.i

B3814.if.i.i:                                     ; preds = %B3814.if.i.i, %B3814.if.lr.ph.i.i
  %product.2.31801.i.i = phi double [ 0.000000e+00, %B3814.if.lr.ph.i.i ], [ %.9644.i.i, %B3814.if.i.i ]
  %.9528.01799.i.i = phi i64 [ %.9372.01811.i.i, %B3814.if.lr.ph.i.i ], [ %.9597.i.i, %B3814.if.i.i ]
  %.9597.i.i = add nuw i64 %.9528.01799.i.i, 1
  %.9629.i.i = getelementptr double, ptr %360, i64 %.9528.01799.i.i
  %.9630.i.i = load double, ptr %.9629.i.i, align 8, !noalias !104
  %.9632.i.i = fmul double %.6600.i.i, %.9630.i.i
  %.9634.i.i = mul nsw i64 %.9528.01799.i.i, %.223.i.i.i99
  %gep1804.i.i = getelementptr double, ptr %invariant.gep1803.i.i, i64 %.9634.i.i
  %.9641.i.i = load double, ptr %gep1804.i.i, align 8, !noalias !104
  %.9642.i.i = fmul double %.9632.i.i, %.9641.i.i
  %.9644.i.i = fadd double %product.2.31801.i.i, %.9642.i.i
  %exitcond1839.not.i.i = icmp eq i64 %.9597.i.i, %"$phi3804.6.2.3.i.i"
  br i1 %exitcond1839.not.i.i, label %B3892.i.i, label %B3814.if.i.i

B3964.if.i.i:                                     ; preds = %B3964.if.i.i, %B3964.if.lr.ph.i.i
  %.9727.01807.i.i = phi i64 [ %spec.select1688.i.i, %B3964.if.lr.ph.i.i ], [ %.9789.i.i, %B3964.if.i.i ]
  %.9724.01806.i.i = phi i64 [ %..7734.sroa.0.0.i.i, %B3964.if.lr.ph.i.i ], [ %.9793.i.i, %B3964.if.i.i ]
  %.9789.i.i = add nsw i64 %.9727.01807.i.i, -1
  %.9793.i.i = add nuw i64 %.9724.01806.i.i, 1
  %.9825.i.i = getelementptr double, ptr %361, i64 %.9724.01806.i.i
  %.9826.i.i = load double, ptr %.9825.i.i, align 8, !noalias !104
  %.9834.i.i = getelementptr double, ptr %362, i64 %.9724.01806.i.i
  %.9835.i.i = load double, ptr %.9834.i.i, align 8, !noalias !104
  %.9837.i.i = mul nsw i64 %.9724.01806.i.i, %.223.i.i.i99
  %gep1809.i.i = getelementptr double, ptr %invariant.gep1808.i.i, i64 %.9837.i.i
  %.9844.i.i = load double, ptr %gep1809.i.i, align 8, !noalias !104
  %.9845.i.i = fadd double %.9835.i.i, %.9844.i.i
  %.9847.i.i = fmul double %product.2.3.lcssa.i.i, %.9845.i.i
  %.9848.i.i = fadd double %.9826.i.i, %.9847.i.i
  store double %.9848.i.i, ptr %.9825.i.i, align 8, !noalias !104
  %.9780.i.i = icmp sgt i64 %.9727.01807.i.i, 1
  br i1 %.9780.i.i, label %B3964.if.i.i, label %B3756.loopexit.i.i

B550.i:                                           ; preds = %B466.loopexit.i.i, %B70.if.i, %B66.i.i, %single_backward, %regions_backward, %states_backward
  %.1884.i = getelementptr i8, ptr %422, i64 368
  %.1885.i = load i64, ptr %.1884.i, align 8, !noalias !81
  %.1886.i = icmp sgt i64 %.1885.i, -1
  br i1 %.1886.i, label %B600.i, label %B626.i

B600.i:                                           ; preds = %B550.i
  %.232.i.i = getelementptr i8, ptr %422, i64 376
  %.233.i.i = load i64, ptr %.232.i.i, align 8, !noalias !117
  %.448.i.i88 = getelementptr double, ptr %.336, i64 %.1885.i
  %.449.i.i89 = load double, ptr %.448.i.i88, align 8, !noalias !117
  %.926.i.i = add i64 %.233.i.i, -1
  %.97143.not.i.i = icmp slt i64 %.926.i.i, 1
  br i1 %.97143.not.i.i, label %keep_backward, label %B202.if.lr.ph.i.i

B202.if.lr.ph.i.i:                                ; preds = %B600.i
  %.882.i.i = getelementptr i8, ptr %422, i64 392
  %.883.i.i = load i64, ptr %.882.i.i, align 8, !noalias !117
  %.662.i.i = getelementptr i8, ptr %422, i64 408
  %.663.i.i = load i64, ptr %.662.i.i, align 8, !noalias !117
  %382 = getelementptr double, ptr %.108, i64 %.883.i.i
  %383 = getelementptr double, ptr %.336, i64 %.663.i.i
  br label %B202.if.i.i

B202.if.i.i:                                      ; preds = %B202.if.i.i, %B202.if.lr.ph.i.i
  %total.2.046.i.i = phi double [ 0.000000e+00, %B202.if.lr.ph.i.i ], [ %.1025.i.i, %B202.if.i.i ]
  %.913.044.i.i = phi i64 [ 1, %B202.if.lr.ph.i.i ], [ %.984.i.i, %B202.if.i.i ]
  %.984.i.i = add nuw i64 %.913.044.i.i, 1
  %.1012.i.i = getelementptr double, ptr %382, i64 %.913.044.i.i
  %.1013.i.i = load double, ptr %.1012.i.i, align 8, !noalias !117
  %.1017.i.i90 = getelementptr double, ptr %383, i64 %.913.044.i.i
  %.1018.i.i = load double, ptr %.1017.i.i90, align 8, !noalias !117
  %.1019.i.i = fmul double %.1013.i.i, %.1018.i.i
  %.1020.i.i91 = fadd double %.1013.i.i, -1.000000e+00
  %.1022.i.i = tail call double @llvm.pow.f64(double %.449.i.i89, double %.1020.i.i91)
  %.1023.i.i = fmul double %.1019.i.i, %.1022.i.i
  %.1025.i.i = fadd double %total.2.046.i.i, %.1023.i.i
  %exitcond.not.i86.i = icmp eq i64 %.984.i.i, %.233.i.i
  br i1 %exitcond.not.i86.i, label %keep_backward, label %B202.if.i.i

keep_backward: ; preds = %B202.if.i.i, %B600.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B600.i ], [ %.1025.i.i, %B202.if.i.i ]
  %.1262.i.i92 = getelementptr double, ptr %.468, i64 %.1885.i
  %.1263.i.i = load double, ptr %.1262.i.i92, align 8, !noalias !117
  %.1265.i.i = fadd double %total.2.0.lcssa.i.i, %.1263.i.i
  store double %.1265.i.i, ptr %.1262.i.i92, align 8, !noalias !117
  br label %B626.i

B626.i:                                           ; preds = %keep_backward, %B550.i
  %.234.i.i = getelementptr i8, ptr %422, i64 8
  %.235.i.i = load i64, ptr %.234.i.i, align 8, !noalias !120
  %.447.i87.i = getelementptr i8, ptr %422, i64 16
  %.448.i88.i = load i64, ptr %.447.i87.i, align 8, !noalias !120
  %.666.i.i25 = getelementptr i8, ptr %422, i64 40
  %.667.i.i26 = load i64, ptr %.666.i.i25, align 8, !noalias !120
  %.879.i.i27 = getelementptr i8, ptr %422, i64 32
  %.880.i.i = load i64, ptr %.879.i.i27, align 8, !noalias !120
  %.1092.i.i = getelementptr i8, ptr %422, i64 80
  %.1093.i.i = load i64, ptr %.1092.i.i, align 8, !noalias !120
  %.1314.i.i = getelementptr i8, ptr %422, i64 72
  %.1315.i.i = load i64, ptr %.1314.i.i, align 8, !noalias !120
  %.1527.i.i = getelementptr i8, ptr %422, i64 64
  %.1528.i.i = load i64, ptr %.1527.i.i, align 8, !noalias !120
  %.1746.i.i = getelementptr i8, ptr %422, i64 88
  %.1747.i.i = load i64, ptr %.1746.i.i, align 8, !noalias !120
  %.1748.not.i.i = icmp eq i64 %.1747.i.i, 0
  br i1 %.1748.not.i.i, label %B434.i.i, label %B342.i.i

B342.i.i:                                         ; preds = %B626.i
  %.1846394.not.i.i = icmp slt i64 %.235.i.i, 1
  br i1 %.1846394.not.i.i, label %factor_backward, label %B364.if.lr.ph.i.i

B364.if.lr.ph.i.i:                                ; preds = %B342.i.i
  %384 = getelementptr i64, ptr %.63, i64 %.880.i.i
  %385 = getelementptr double, ptr %.336, i64 %.1528.i.i
  br label %B364.if.i.i

B434.i.i:                                         ; preds = %B626.i
  %.1961.i.i = sub i64 %.235.i.i, %.448.i88.i
  %storemerge.i.i = tail call i64 @llvm.smax.i64(i64 %.1961.i.i, i64 0)
  %.2004401.not.i.i = icmp slt i64 %.1961.i.i, 1
  br i1 %.2004401.not.i.i, label %B614.i.i, label %B456.if.lr.ph.i.i

B456.if.lr.ph.i.i:                                ; preds = %B434.i.i
  %.2047.i.i = sub i64 %.1093.i.i, %.448.i88.i
  %386 = getelementptr i64, ptr %.63, i64 %.880.i.i
  %387 = getelementptr double, ptr %.336, i64 %.1315.i.i
  %388 = getelementptr double, ptr %.336, i64 %.1528.i.i
  %389 = getelementptr i64, ptr %.63, i64 %.2047.i.i
  br label %B456.if.i.i

B456.loopexit.i.i:                                ; preds = %B524.if.i100.i, %B456.if.i.i
  %.2004.i.i = icmp samesign ugt i64 %.1951.0403.i.i, 1
  br i1 %.2004.i.i, label %B456.if.i.i, label %B614.i.i

B614.i.i:                                         ; preds = %B456.loopexit.i.i, %B434.i.i
  %.2302425.not.i.i = icmp slt i64 %.448.i88.i, 1
  br i1 %.2302425.not.i.i, label %factor_backward, label %B640.if.lr.ph.i.i

B640.if.lr.ph.i.i:                                ; preds = %B614.i.i
  %390 = getelementptr i64, ptr %.63, i64 %.880.i.i
  %391 = getelementptr double, ptr %.336, i64 %.1315.i.i
  %392 = getelementptr double, ptr %.336, i64 %.1528.i.i
  %.2659.i.i = sub i64 %.1093.i.i, %.448.i88.i
  %393 = getelementptr i64, ptr %.63, i64 %.667.i.i26
  %394 = getelementptr i64, ptr %.63, i64 %.2659.i.i
  br label %B690.if.lr.ph.i.i

B640.loopexit.i.i:                                ; preds = %B1409.i.i, %B954.i.i
  %exitcond430.not.i.i = icmp eq i64 %.2315.i.i, %.448.i88.i
  br i1 %exitcond430.not.i.i, label %factor_backward, label %B690.if.lr.ph.i.i

B772.i.i:                                         ; preds = %B690.if.i.i
  %.2315.i.i = add nuw nsw i64 %.2246.0426.i.i, 1
  %.2512.i.i73 = getelementptr double, ptr %399, i64 %.2246.0426.i.i
  %.2513.i.i74 = load double, ptr %.2512.i.i73, align 8, !noalias !120
  %.2519.i.i = getelementptr double, ptr %.336, i64 %.2348.i.i71
  %.2520.i.i = load double, ptr %.2519.i.i, align 8, !noalias !120
  %.2529.i.i = getelementptr double, ptr %400, i64 %.2246.0426.i.i
  %.2530.i.i = load double, ptr %.2529.i.i, align 8, !noalias !120
  %.2531.i.i75 = fmul double %.2520.i.i, %.2530.i.i
  br i1 %.2004401.not.i.i, label %B954.i.i, label %B858.if.lr.ph.i92.i

B858.if.lr.ph.i92.i:                              ; preds = %B772.i.i
  %invariant.gep.i93.i = getelementptr double, ptr %392, i64 %.2246.0426.i.i
  br label %B858.if.i94.i

B896.i.i:                                         ; preds = %B858.if.i94.i
  %.2681.i.i = getelementptr i64, ptr %390, i64 %.2560.0409.i.i
  %.2682.i.i = load i64, ptr %.2681.i.i, align 8, !noalias !120
  %.2684.i.i = getelementptr double, ptr %.336, i64 %.2682.i.i
  %.2685.i.i = load double, ptr %.2684.i.i, align 8, !noalias !120
  %.2688.i.i = mul nsw i64 %.2560.0409.i.i, %.235.i.i
  %gep.i98.i = getelementptr double, ptr %invariant.gep.i93.i, i64 %.2688.i.i
  %.2697.i.i = load double, ptr %gep.i98.i, align 8, !noalias !120
  %.2698.i.i = fmul double %.2685.i.i, %.2697.i.i
  %.2700.i.i = fadd double %d_left.3.1411.i.i, %.2698.i.i
  br label %B1410.i.i

B954.i.i:                                         ; preds = %B1410.i.i, %B772.i.i
  %d_left.3.1.lcssa.i.i = phi double [ %.2531.i.i75, %B772.i.i ], [ %d_left.4.2.i.i, %B1410.i.i ]
  %.2803420.not.i.i = icmp eq i64 %.2246.0426.i.i, 0
  br i1 %.2803420.not.i.i, label %B640.loopexit.i.i, label %B990.if.lr.ph.i.i

B990.if.lr.ph.i.i:                                ; preds = %B954.i.i
  %395 = getelementptr i64, ptr %393, i64 %.2477.i.i
  br label %B990.if.i.i

B1036.i.i:                                        ; preds = %B990.if.i.i
  %.2879.i.i = getelementptr double, ptr %.570, i64 %.2853.i.i
  %.2880.i.i = load double, ptr %.2879.i.i, align 8, !noalias !120
  %.2881.i.i = tail call double @tanh(double %.2880.i.i)
  %.2886.i.i = tail call double @cosh(double %.2880.i.i)
  %.2895.i.i77 = fmul double %left.2.1422.i.i, %.2886.i.i
  %.2913.i.i = getelementptr double, ptr %400, i64 %.2747.0424.i.i
  %.2914.i.i = load double, ptr %.2913.i.i, align 8, !noalias !120
  %.2915.i.i = fmul double %.2520.i.i, %.2914.i.i
  br i1 %.2004401.not.i.i, label %B1300.i.i, label %B1204.if.lr.ph.i.i

B1204.if.lr.ph.i.i:                               ; preds = %B1036.i.i
  %invariant.gep417.i.i = getelementptr double, ptr %392, i64 %.2747.0424.i.i
  br label %B1204.if.i.i

B1242.i.i:                                        ; preds = %B1204.if.i.i
  %.3065.i.i = getelementptr i64, ptr %390, i64 %.2944.0413.i.i
  %.3066.i.i = load i64, ptr %.3065.i.i, align 8, !noalias !120
  %.3068.i.i = getelementptr double, ptr %.336, i64 %.3066.i.i
  %.3069.i97.i = load double, ptr %.3068.i.i, align 8, !noalias !120
  %.3072.i.i84 = mul nsw i64 %.2944.0413.i.i, %.235.i.i
  %gep418.i.i = getelementptr double, ptr %invariant.gep417.i.i, i64 %.3072.i.i84
  %.3081.i.i85 = load double, ptr %gep418.i.i, align 8, !noalias !120
  %.3082.i.i = fmul double %.3069.i97.i, %.3081.i.i85
  %.3084.i.i = fadd double %d_entry.2.2415.i.i, %.3082.i.i
  br label %B1411.i.i

B1300.i.i:                                        ; preds = %B1411.i.i, %B1036.i.i
  %d_entry.2.2.lcssa.i.i = phi double [ %.2915.i.i, %B1036.i.i ], [ %d_entry.3.4.i.i, %B1411.i.i ]
  %.3101.i.i = getelementptr double, ptr %arg.grad, i64 %.2853.i.i
  %.3102.i.i = load double, ptr %.3101.i.i, align 8, !noalias !120
  %.3105.i.i80 = fmul double %.2895.i.i77, %d_entry.2.2.lcssa.i.i
  %.3108.i.i = fmul double %.2886.i.i, %.2886.i.i
  %.3112.i.i81 = fdiv double %.3105.i.i80, %.3108.i.i
  %.3115.i.i = fmul double %d_left.5.1423.i.i, %.2895.i.i77
  %.3119.i.i = fmul double %.2881.i.i, %.3115.i.i
  %.3124.i.i = fdiv double %.3119.i.i, %.2886.i.i
  %.3125.i.i82 = fsub double %.3112.i.i81, %.3124.i.i
  %.3126.i.i = fadd double %.3102.i.i, %.3125.i.i82
  store double %.3126.i.i, ptr %.3101.i.i, align 8, !noalias !120
  %.3135.i.i = fmul double %.2881.i.i, %d_entry.2.2.lcssa.i.i
  %.3145.i.i = fdiv double %d_left.5.1423.i.i, %.2886.i.i
  %.3150.i.i83 = fadd double %.3145.i.i, %.3135.i.i
  br label %B1409.i.i

B1409.i.i:                                        ; preds = %B990.if.i.i, %B1300.i.i
  %left.3.2.i.i = phi double [ %.2895.i.i77, %B1300.i.i ], [ %left.2.1422.i.i, %B990.if.i.i ]
  %d_left.6.2.i.i = phi double [ %.3150.i.i83, %B1300.i.i ], [ %d_left.5.1423.i.i, %B990.if.i.i ]
  %.2803.i.i = icmp sgt i64 %.2747.0424.in.i.i, 1
  br i1 %.2803.i.i, label %B990.if.i.i, label %B640.loopexit.i.i

B1410.i.i:                                        ; preds = %B858.if.i94.i, %B896.i.i
  %d_left.4.2.i.i = phi double [ %.2700.i.i, %B896.i.i ], [ %d_left.3.1411.i.i, %B858.if.i94.i ]
  %.2616.i.i = icmp sgt i64 %.2563.0410.i.i, 1
  br i1 %.2616.i.i, label %B858.if.i94.i, label %B954.i.i

B1411.i.i:                                        ; preds = %B1204.if.i.i, %B1242.i.i
  %d_entry.3.4.i.i = phi double [ %.3084.i.i, %B1242.i.i ], [ %d_entry.2.2415.i.i, %B1204.if.i.i ]
  %.3000.i.i = icmp sgt i64 %.2947.0414.i.i, 1
  br i1 %.3000.i.i, label %B1204.if.i.i, label %B1300.i.i

B364.if.i.i:                                      ; preds = %B364.if.i.i, %B364.if.lr.ph.i.i
  %.1788.0395.i.i = phi i64 [ 0, %B364.if.lr.ph.i.i ], [ %.1859.i.i, %B364.if.i.i ]
  %.1859.i.i = add nuw nsw i64 %.1788.0395.i.i, 1
  %.1887.i.i = getelementptr i64, ptr %384, i64 %.1788.0395.i.i
  %.1888.i89.i = load i64, ptr %.1887.i.i, align 8, !noalias !120
  %.1890.i.i = getelementptr double, ptr %.468, i64 %.1888.i89.i
  %.1891.i.i = load double, ptr %.1890.i.i, align 8, !noalias !120
  %.1893.i.i = mul nuw nsw i64 %.1788.0395.i.i, %.235.i.i
  %396 = getelementptr double, ptr %385, i64 %.1893.i.i
  %.1898.i.i = getelementptr double, ptr %396, i64 %.1788.0395.i.i
  %.1899.i.i = load double, ptr %.1898.i.i, align 8, !noalias !120
  %.1900.i.i = fadd double %.1891.i.i, %.1899.i.i
  store double %.1900.i.i, ptr %.1890.i.i, align 8, !noalias !120
  %exitcond.not.i90.i = icmp eq i64 %.1859.i.i, %.235.i.i
  br i1 %exitcond.not.i90.i, label %factor_backward, label %B364.if.i.i

B456.if.i.i:                                      ; preds = %B456.loopexit.i.i, %B456.if.lr.ph.i.i
  %.1951.0403.i.i = phi i64 [ %storemerge.i.i, %B456.if.lr.ph.i.i ], [ %.2013.i91.i, %B456.loopexit.i.i ]
  %.1948.0402.i.i = phi i64 [ %.448.i88.i, %B456.if.lr.ph.i.i ], [ %.2017.i.i, %B456.loopexit.i.i ]
  %.2013.i91.i = add nsw i64 %.1951.0403.i.i, -1
  %.2017.i.i = add i64 %.1948.0402.i.i, 1
  %.2051.i.i = getelementptr i64, ptr %389, i64 %.1948.0402.i.i
  %.2052.i.i = load i64, ptr %.2051.i.i, align 8, !noalias !120
  %.2142397.i.i = icmp sgt i64 %.2052.i.i, -1
  br i1 %.2142397.i.i, label %B524.if.lr.ph.i99.i, label %B456.loopexit.i.i

B524.if.lr.ph.i99.i:                              ; preds = %B456.if.i.i
  %.2057.i.i = getelementptr i64, ptr %386, i64 %.1948.0402.i.i
  %.2058.i.i = load i64, ptr %.2057.i.i, align 8, !noalias !120
  %.2182.i.i = getelementptr double, ptr %.468, i64 %.2058.i.i
  %.2186.i.i = mul nsw i64 %.1948.0402.i.i, %.235.i.i
  %397 = getelementptr double, ptr %387, i64 %.2186.i.i
  %398 = getelementptr double, ptr %388, i64 %.2186.i.i
  %.2182.promoted.i.i = load double, ptr %.2182.i.i, align 8, !noalias !120
  br label %B524.if.i100.i

B524.if.i100.i:                                   ; preds = %B524.if.i100.i, %B524.if.lr.ph.i99.i
  %.2203400.i.i = phi double [ %.2182.promoted.i.i, %B524.if.lr.ph.i99.i ], [ %.2203.i.i, %B524.if.i100.i ]
  %.2086.0398.i.i = phi i64 [ 0, %B524.if.lr.ph.i99.i ], [ %.2155.i.i, %B524.if.i100.i ]
  %.2155.i.i = add nuw i64 %.2086.0398.i.i, 1
  %.2191.i.i = getelementptr double, ptr %397, i64 %.2086.0398.i.i
  %.2192.i.i = load double, ptr %.2191.i.i, align 8, !noalias !120
  %.2200.i.i86 = getelementptr double, ptr %398, i64 %.2086.0398.i.i
  %.2201.i.i = load double, ptr %.2200.i.i86, align 8, !noalias !120
  %.2202.i.i = fmul double %.2192.i.i, %.2201.i.i
  %.2203.i.i = fadd double %.2203400.i.i, %.2202.i.i
  store double %.2203.i.i, ptr %.2182.i.i, align 8, !noalias !120
  %exitcond.not.i87 = icmp eq i64 %.2086.0398.i.i, %.2052.i.i
  br i1 %exitcond.not.i87, label %B456.loopexit.i.i, label %B524.if.i100.i

B690.if.lr.ph.i.i:                                ; preds = %B640.loopexit.i.i, %B640.if.lr.ph.i.i
  %.2246.0426.i.i = phi i64 [ 0, %B640.if.lr.ph.i.i ], [ %.2315.i.i, %B640.loopexit.i.i ]
  %.2347.i.i70 = getelementptr i64, ptr %390, i64 %.2246.0426.i.i
  %.2348.i.i71 = load i64, ptr %.2347.i.i70, align 8, !noalias !120
  %.2473.i.i = getelementptr double, ptr %.468, i64 %.2348.i.i71
  %.2477.i.i = mul nsw i64 %.2246.0426.i.i, %.235.i.i
  %399 = getelementptr double, ptr %391, i64 %.2477.i.i
  %400 = getelementptr double, ptr %392, i64 %.2477.i.i
  %.2473.promoted.i.i = load double, ptr %.2473.i.i, align 8, !noalias !120
  br label %B690.if.i.i

B690.if.i.i:                                      ; preds = %B690.if.i.i, %B690.if.lr.ph.i.i
  %.2494407.i.i = phi double [ %.2473.promoted.i.i, %B690.if.lr.ph.i.i ], [ %.2494.i.i, %B690.if.i.i ]
  %.2377.0405.i.i = phi i64 [ 0, %B690.if.lr.ph.i.i ], [ %.2446.i.i, %B690.if.i.i ]
  %.2446.i.i = add nuw nsw i64 %.2377.0405.i.i, 1
  %.2482.i.i = getelementptr double, ptr %399, i64 %.2377.0405.i.i
  %.2483.i.i72 = load double, ptr %.2482.i.i, align 8, !noalias !120
  %.2491.i.i = getelementptr double, ptr %400, i64 %.2377.0405.i.i
  %.2492.i.i = load double, ptr %.2491.i.i, align 8, !noalias !120
  %.2493.i.i = fmul double %.2483.i.i72, %.2492.i.i
  %.2494.i.i = fadd double %.2494407.i.i, %.2493.i.i
  store double %.2494.i.i, ptr %.2473.i.i, align 8, !noalias !120
  %exitcond429.not.i.i = icmp eq i64 %.2377.0405.i.i, %.2246.0426.i.i
  br i1 %exitcond429.not.i.i, label %B772.i.i, label %B690.if.i.i

B858.if.i94.i:                                    ; preds = %B1410.i.i, %B858.if.lr.ph.i92.i
  %d_left.3.1411.i.i = phi double [ %.2531.i.i75, %B858.if.lr.ph.i92.i ], [ %d_left.4.2.i.i, %B1410.i.i ]
  %.2563.0410.i.i = phi i64 [ %storemerge.i.i, %B858.if.lr.ph.i92.i ], [ %.2625.i95.i, %B1410.i.i ]
  %.2560.0409.i.i = phi i64 [ %.448.i88.i, %B858.if.lr.ph.i92.i ], [ %.2629.i.i, %B1410.i.i ]
  %.2625.i95.i = add nsw i64 %.2563.0410.i.i, -1
  %.2629.i.i = add i64 %.2560.0409.i.i, 1
  %.2663.i.i = getelementptr i64, ptr %394, i64 %.2560.0409.i.i
  %.2664.i.i76 = load i64, ptr %.2663.i.i, align 8, !noalias !120
  %.2666.i.i = icmp eq i64 %.2664.i.i76, %.2246.0426.i.i
  br i1 %.2666.i.i, label %B896.i.i, label %B1410.i.i

B990.if.i.i:                                      ; preds = %B1409.i.i, %B990.if.lr.ph.i.i
  %.2747.0424.in.i.i = phi i64 [ %.2246.0426.i.i, %B990.if.lr.ph.i.i ], [ %.2747.0424.i.i, %B1409.i.i ]
  %d_left.5.1423.i.i = phi double [ %d_left.3.1.lcssa.i.i, %B990.if.lr.ph.i.i ], [ %d_left.6.2.i.i, %B1409.i.i ]
  %left.2.1422.i.i = phi double [ %.2513.i.i74, %B990.if.lr.ph.i.i ], [ %left.3.2.i.i, %B1409.i.i ]
  %.2747.0424.i.i = add nsw i64 %.2747.0424.in.i.i, -1
  %.2852.i96.i = getelementptr i64, ptr %395, i64 %.2747.0424.i.i
  %.2853.i.i = load i64, ptr %.2852.i96.i, align 8, !noalias !120
  %.2858.i.i = icmp sgt i64 %.2853.i.i, -1
  br i1 %.2858.i.i, label %B1036.i.i, label %B1409.i.i

B1204.if.i.i:                                     ; preds = %B1411.i.i, %B1204.if.lr.ph.i.i
  %d_entry.2.2415.i.i = phi double [ %.2915.i.i, %B1204.if.lr.ph.i.i ], [ %d_entry.3.4.i.i, %B1411.i.i ]
  %.2947.0414.i.i = phi i64 [ %storemerge.i.i, %B1204.if.lr.ph.i.i ], [ %.3009.i.i, %B1411.i.i ]
  %.2944.0413.i.i = phi i64 [ %.448.i88.i, %B1204.if.lr.ph.i.i ], [ %.3013.i.i78, %B1411.i.i ]
  %.3009.i.i = add nsw i64 %.2947.0414.i.i, -1
  %.3013.i.i78 = add i64 %.2944.0413.i.i, 1
  %.3047.i.i = getelementptr i64, ptr %394, i64 %.2944.0413.i.i
  %.3048.i.i = load i64, ptr %.3047.i.i, align 8, !noalias !120
  %.3050.i.i79 = icmp eq i64 %.3048.i.i, %.2246.0426.i.i
  br i1 %.3050.i.i79, label %B1242.i.i, label %B1411.i.i

factor_backward: ; preds = %B364.if.i.i, %B640.loopexit.i.i, %B614.i.i, %B342.i.i
  %.207.i = icmp sgt i64 %.149.0122.in.i, 1
  br i1 %.207.i, label %B70.if.i, label %B660.i

B660.i:                                           ; preds = %factor_backward, %gaussian
  %.fca.1.gep.i.i = getelementptr inbounds nuw i8, ptr %.2216.i.i, i64 8
  %.120.i.i28 = getelementptr i8, ptr %.63, i64 8
  %.121.i.i = load i64, ptr %.120.i.i28, align 8, !noalias !123
  %.223.i.i = getelementptr i8, ptr %.63, i64 56
  %.224.i.i29 = load i64, ptr %.223.i.i, align 8, !noalias !123
  %.226.i101.i = add nsw i64 %.224.i.i29, %.121.i.i
  %.328.i.i = getelementptr i8, ptr %.63, i64 72
  %.329.i.i = load i64, ptr %.328.i.i, align 8, !noalias !123
  %.412479.not.i.i = icmp slt i64 %.329.i.i, 1
  br i1 %.412479.not.i.i, label %B902.i.i, label %B150.if.lr.ph.i.i

B150.if.lr.ph.i.i:                                ; preds = %B660.i
  %.551.i.i = getelementptr i8, ptr %.63, i64 80
  br label %B150.if.i.i

B280.i.i:                                         ; preds = %B150.if.i.i
  %.605.i.i68 = fadd double %.572.i.i31, %.930.i.i32
  store double %.605.i.i68, ptr %.929.i.i, align 8, !noalias !123
  %.614.i.i = getelementptr double, ptr %.468, i64 %.566.i.i
  %.615.i.i = load double, ptr %.614.i.i, align 8, !noalias !123
  %.617.i.i69 = fadd double %.572.i.i31, %.615.i.i
  store double %.617.i.i69, ptr %.614.i.i, align 8, !noalias !123
  br label %B1707.i.i

B352.i.i:                                         ; preds = %B150.if.i.i
  %.639.i.i = fadd double %.572.i.i31, %.930.i.i32
  store double %.639.i.i, ptr %.929.i.i, align 8, !noalias !123
  %.648.i.i = getelementptr double, ptr %.468, i64 %.566.i.i
  %.649.i.i = load double, ptr %.648.i.i, align 8, !noalias !123
  %.651.i117.i = fsub double %.649.i.i, %.572.i.i31
  store double %.651.i117.i, ptr %.648.i.i, align 8, !noalias !123
  br label %B1707.i.i

B424.i.i:                                         ; preds = %B150.if.i.i
  %.674.i.i = getelementptr double, ptr %.336, i64 %.566.i.i
  %.675.i.i = load double, ptr %.674.i.i, align 8, !noalias !123
  %.677.i.i = fmul double %.572.i.i31, %.675.i.i
  %.678.i.i = fadd double %.930.i.i32, %.677.i.i
  store double %.678.i.i, ptr %.929.i.i, align 8, !noalias !123
  %.685.i.i = getelementptr double, ptr %.468, i64 %.566.i.i
  %.686.i.i = load double, ptr %.685.i.i, align 8, !noalias !123
  %.689.i115.i = getelementptr double, ptr %.336, i64 %.562.i.i
  %.690.i116.i = load double, ptr %.689.i115.i, align 8, !noalias !123
  %.694.i.i67 = fmul double %.572.i.i31, %.690.i116.i
  %.697.i.i = fadd double %.686.i.i, %.694.i.i67
  store double %.697.i.i, ptr %.685.i.i, align 8, !noalias !123
  br label %B1707.i.i

B516.i.i:                                         ; preds = %B150.if.i.i
  %.716.i.i = getelementptr double, ptr %.336, i64 %.566.i.i
  %.717.i.i64 = load double, ptr %.716.i.i, align 8, !noalias !123
  %.722.i.i = fdiv double %.572.i.i31, %.717.i.i64
  %.723.i.i = fadd double %.930.i.i32, %.722.i.i
  store double %.723.i.i, ptr %.929.i.i, align 8, !noalias !123
  %.732.i.i = getelementptr double, ptr %.468, i64 %.566.i.i
  %.733.i.i65 = load double, ptr %.732.i.i, align 8, !noalias !123
  %.740.i.i = getelementptr double, ptr %.336, i64 %.569.i.i
  %.741.i.i = load double, ptr %.740.i.i, align 8, !noalias !123
  %.743.i.i = fmul double %.572.i.i31, %.741.i.i
  %.749.i.i = load double, ptr %.716.i.i, align 8, !noalias !123
  %.753.i.i = fdiv double %.743.i.i, %.749.i.i
  %.754.i.i66 = fsub double %.733.i.i65, %.753.i.i
  store double %.754.i.i66, ptr %.732.i.i, align 8, !noalias !123
  br label %B1707.i.i

B622.i.i:                                         ; preds = %B150.if.i.i
  %.773.i.i = getelementptr double, ptr %.336, i64 %.566.i.i
  %.774.i.i = load double, ptr %.773.i.i, align 8, !noalias !123
  %.776.i.i = fmul double %.572.i.i31, %.774.i.i
  %.779.i.i = getelementptr double, ptr %.336, i64 %.562.i.i
  %.780.i.i = load double, ptr %.779.i.i, align 8, !noalias !123
  %.782.i.i = fcmp ogt double %.780.i.i, 0.000000e+00
  br i1 %.782.i.i, label %B660.i.i, label %B684.i.i

B660.i.i:                                         ; preds = %B622.i.i
  %.802.i.i = getelementptr double, ptr %.336, i64 %.569.i.i
  %.803.i.i = load double, ptr %.802.i.i, align 8, !noalias !123
  %.811.i.i = fdiv double %.803.i.i, %.780.i.i
  br label %B706.i.i33

B684.i.i:                                         ; preds = %B622.i.i
  %.824.i.i = fadd double %.774.i.i, -1.000000e+00
  %.825.i.i = tail call double @llvm.pow.f64(double %.780.i.i, double %.824.i.i)
  br label %B706.i.i33

B706.i.i33:                                       ; preds = %B684.i.i, %B660.i.i
  %"$phi706.5.2.1.i.i" = phi double [ %.811.i.i, %B660.i.i ], [ %.825.i.i, %B684.i.i ]
  %.831.i.i = fmul double %.776.i.i, %"$phi706.5.2.1.i.i"
  %.837.i.i34 = fadd double %.930.i.i32, %.831.i.i
  store double %.837.i.i34, ptr %.929.i.i, align 8, !noalias !123
  %.851.i.i = load double, ptr %.779.i.i, align 8, !noalias !123
  %.853.i.i = fcmp ogt double %.851.i.i, 0.000000e+00
  br i1 %.853.i.i, label %B738.i.i, label %B1707.i.i

B738.i.i:                                         ; preds = %B706.i.i33
  %.857.not.i.i = icmp sle i64 %.121.i.i, %.566.i.i
  %.865.i.i = icmp slt i64 %.566.i.i, %.226.i101.i
  %or.cond.i.i63 = select i1 %.857.not.i.i, i1 %.865.i.i, i1 false
  br i1 %or.cond.i.i63, label %B1707.i.i, label %B766.i.i

B766.i.i:                                         ; preds = %B738.i.i
  %.875.i.i = getelementptr double, ptr %.468, i64 %.566.i.i
  %.876.i.i = load double, ptr %.875.i.i, align 8, !noalias !123
  %.883.i114.i = getelementptr double, ptr %.336, i64 %.569.i.i
  %.884.i.i = load double, ptr %.883.i114.i, align 8, !noalias !123
  %.886.i.i = fmul double %.572.i.i31, %.884.i.i
  %.895.i.i = tail call double @llvm.log.f64(double %.851.i.i)
  %.896.i.i = fmul double %.895.i.i, %.886.i.i
  %.897.i.i = fadd double %.876.i.i, %.896.i.i
  store double %.897.i.i, ptr %.875.i.i, align 8, !noalias !123
  br label %B1707.i.i

B872.i.i:                                         ; preds = %B150.if.i.i
  %.932.i.i = fsub double %.930.i.i32, %.572.i.i31
  store double %.932.i.i, ptr %.929.i.i, align 8, !noalias !123
  br label %B1707.i.i

B902.i.i:                                         ; preds = %B1707.i.i, %B660.i
  %.1046.i.i35 = getelementptr i8, ptr %.63, i64 24
  %.1047.i.i = load i64, ptr %.1046.i.i35, align 8, !noalias !123
  %.1146.i.i = getelementptr i8, ptr %.63, i64 32
  %.1147.i.i36 = load i64, ptr %.1146.i.i, align 8, !noalias !123
  %.23.i.i.i = add i64 %.121.i.i, -1
  %401 = add i64 %.121.i.i, -2
  %.105260.i.i.i = icmp ult i64 %401, 9223372036854775807
  br i1 %.105260.i.i.i, label %B36.if.lr.ph.i.i.i, label %climb_backward

B36.if.lr.ph.i.i.i:                               ; preds = %B902.i.i
  %402 = getelementptr i64, ptr %.63, i64 %.1047.i.i
  %.114.i.i.i.i = getelementptr i8, ptr %.63, i64 184
  br label %B36.if.i.i.i

B76.i.i.i:                                        ; preds = %B36.if.i.i.i
  %.115.i.i.i.i = load i64, ptr %.114.i.i.i.i, align 8, !noalias !126
  %.126.i.i.i.i = icmp slt i64 %.115.i.i.i.i, 0
  br i1 %.126.i.i.i.i, label %nearest, label %B60.i.i.i.i

B60.i.i.i.i:                                      ; preds = %B76.i.i.i
  %.156.i.i.i.i = getelementptr i64, ptr %.63, i64 %.115.i.i.i.i
  %.157.i.i.i.i = load i64, ptr %.156.i.i.i.i, align 8, !noalias !126
  %.159.i.i.not.i.i = icmp sgt i64 %.47.0262.i.i.i, %.157.i.i.i.i
  br i1 %.159.i.i.not.i.i, label %B110.i.i.i.i, label %nearest

B110.i.i.i.i:                                     ; preds = %B60.i.i.i.i
  %.221.i.i.i.i = getelementptr i8, ptr %.156.i.i.i.i, i64 8
  %.222.i.i.i.i = load i64, ptr %.221.i.i.i.i, align 8, !noalias !126
  %.223.i.i.i.i = add nsw i64 %.222.i.i.i.i, %.157.i.i.i.i
  %.224.not.i.i.i.i = icmp slt i64 %.47.0262.i.i.i, %.223.i.i.i.i
  br i1 %.224.not.i.i.i.i, label %B216.i.i.i.i, label %nearest

B216.i.i.i.i:                                     ; preds = %B110.i.i.i.i
  %.292.i.i.i.i = getelementptr i8, ptr %.156.i.i.i.i, i64 24
  %.293.i.i.i.i = load i64, ptr %.292.i.i.i.i, align 8, !noalias !126
  %.395.i.i.i.i = getelementptr i8, ptr %.156.i.i.i.i, i64 16
  %.396.i.i.i.i = load i64, ptr %.395.i.i.i.i, align 8, !noalias !126
  %.478118.not.i.i.i.i = icmp slt i64 %.396.i.i.i.i, 1
  br i1 %.478118.not.i.i.i.i, label %nearest, label %B416.if.lr.ph.i.i.i.i

B416.if.lr.ph.i.i.i.i:                            ; preds = %B216.i.i.i.i
  %.358.i.i.i.i = sub nsw i64 %.118.i.i.i, %.157.i.i.i.i
  %.362.i.i.i.i = mul nsw i64 %.293.i.i.i.i, %.358.i.i.i.i
  %.325.i.i.i.i = getelementptr i8, ptr %.156.i.i.i.i, i64 40
  %.326.i.i.i.i = load i64, ptr %.325.i.i.i.i, align 8, !noalias !126
  %.602114.not.i.i.i.i = icmp slt i64 %.293.i.i.i.i, 1
  %.668.i.i.i.i = getelementptr i8, ptr %.156.i.i.i.i, i64 32
  %403 = getelementptr i64, ptr %.63, i64 %.326.i.i.i.i
  %404 = getelementptr i64, ptr %403, i64 %.362.i.i.i.i
  %405 = getelementptr i64, ptr %404, i64 %.293.i.i.i.i
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
  %.669.i.i.i.i = load i64, ptr %.668.i.i.i.i, align 8, !noalias !126
  %.672.i.i.i.i = mul nuw nsw i64 %.420.0119.i.i.i.i, %.293.i.i.i.i
  %406 = getelementptr double, ptr %.108, i64 %.669.i.i.i.i
  %407 = getelementptr double, ptr %406, i64 %.672.i.i.i.i
  br label %B448.if.i.i.i.i

B448.if.i.i.i.i:                                  ; preds = %B448.if.i.i.i.i, %B448.if.lr.ph.i.i.i.i
  %total.2.1117.i.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i.i.i.i ], [ %.699.i.i.i.i, %B448.if.i.i.i.i ]
  %.546.0115.i.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i.i.i.i ], [ %.615.i.i.i.i, %B448.if.i.i.i.i ]
  %.615.i.i.i.i = add nuw nsw i64 %.546.0115.i.i.i.i, 1
  %.676.i.i.i.i = getelementptr double, ptr %407, i64 %.546.0115.i.i.i.i
  %.677.i.i.i.i = load double, ptr %.676.i.i.i.i, align 8, !noalias !126
  %.683.i.i.i.i = getelementptr i64, ptr %405, i64 %.546.0115.i.i.i.i
  %.684.i.i.i.i = load i64, ptr %.683.i.i.i.i, align 8, !noalias !126
  %.686.i.i.i.i = getelementptr double, ptr %.336, i64 %.684.i.i.i.i
  %.687.i.i.i.i = load double, ptr %.686.i.i.i.i, align 8, !noalias !126
  %.691.i.i.i.i = getelementptr i64, ptr %404, i64 %.546.0115.i.i.i.i
  %.692.i.i.i.i = load i64, ptr %.691.i.i.i.i, align 8, !noalias !126
  %.694.i.i.i.i = getelementptr double, ptr %.336, i64 %.692.i.i.i.i
  %.695.i.i.i.i = load double, ptr %.694.i.i.i.i, align 8, !noalias !126
  %.696.i.i.i.i = fsub double %.687.i.i.i.i, %.695.i.i.i.i
  %.697.i.i.i.i = fmul double %.677.i.i.i.i, %.696.i.i.i.i
  %.699.i.i.i.i = fadd double %total.2.1117.i.i.i.i, %.697.i.i.i.i
  %exitcond.not.i.i.i.i = icmp eq i64 %.293.i.i.i.i, %.615.i.i.i.i
  br i1 %exitcond.not.i.i.i.i, label %B572.i.i.i.i, label %B448.if.i.i.i.i

nearest: ; preds = %B216.i.i.i.i, %B110.i.i.i.i, %B60.i.i.i.i, %B76.i.i.i
  %.196245.i.i.i = getelementptr double, ptr %.468, i64 %.47.0262.i.i.i
  br label %nearest_backward

nearest.2: ; preds = %B572.i.i.i.i
  %.196.i.i.i60 = getelementptr double, ptr %.468, i64 %.47.0262.i.i.i
  %.197.i.i.i61 = load double, ptr %.196.i.i.i60, align 8, !noalias !131
  %.198.i.i.i62 = fneg double %.197.i.i.i61
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
  %.380.i.i.i.i = load i64, ptr %.668.i.i.i.i, align 8, !noalias !132
  %gep.i.i.i.i = getelementptr double, ptr %invariant.gep.i.i.i.i, i64 %.380.i.i.i.i
  %.387.i.i.i.i = getelementptr double, ptr %gep.i.i.i.i, i64 %.255.053.i.i.i.i
  %.388.i.i.i.i = load double, ptr %.387.i.i.i.i, align 8, !noalias !132
  %.394.i.i.i.i = getelementptr i64, ptr %405, i64 %.255.053.i.i.i.i
  %.395.i144.i.i.i = load i64, ptr %.394.i.i.i.i, align 8, !noalias !132
  %.397.i.i.i.i = getelementptr double, ptr %.468, i64 %.395.i144.i.i.i
  %.398.i.i.i.i = load double, ptr %.397.i.i.i.i, align 8, !noalias !132
  %.400.i.i.i.i = fmul double %.388.i.i.i.i, %.198.i.i.i62
  %.401.i.i.i.i = fadd double %.400.i.i.i.i, %.398.i.i.i.i
  store double %.401.i.i.i.i, ptr %.397.i.i.i.i, align 8, !noalias !132
  %.408.i.i.i.i = getelementptr i64, ptr %404, i64 %.255.053.i.i.i.i
  %.409.i.i.i.i = load i64, ptr %.408.i.i.i.i, align 8, !noalias !132
  %.411.i.i.i.i = getelementptr double, ptr %.468, i64 %.409.i.i.i.i
  %.412.i.i.i.i = load double, ptr %.411.i.i.i.i, align 8, !noalias !132
  %.415.i.i.i.i = fsub double %.412.i.i.i.i, %.400.i.i.i.i
  store double %.415.i.i.i.i, ptr %.411.i.i.i.i, align 8, !noalias !132
  %exitcond.not.i145.i.i.i = icmp eq i64 %.326.i143.i.i.i, %.293.i.i.i.i
  br i1 %exitcond.not.i145.i.i.i, label %nearest_backward, label %B216.if.i.i.i.i

nearest_backward: ; preds = %B216.if.i.i.i.i, %nearest.2, %nearest
  %.196250.i.i.i = phi ptr [ %.196245.i.i.i, %nearest ], [ %.196.i.i.i60, %nearest.2 ], [ %.196.i.i.i60, %B216.if.i.i.i.i ]
  %least.2.0.lcssa.sink.i249.i.i.i = phi double [ 0.000000e+00, %nearest ], [ %total.2.1.least.2.0.i.i.i.i, %nearest.2 ], [ %total.2.1.least.2.0.i.i.i.i, %B216.if.i.i.i.i ]
  %.229.i.i.i = getelementptr double, ptr %.468, i64 %.118.i.i.i
  %.230.i.i.i = load double, ptr %.229.i.i.i, align 8, !noalias !131
  %.234.i.i.i = load double, ptr %.196250.i.i.i, align 8, !noalias !131
  %.235.i.i.i56 = fadd double %.230.i.i.i, %.234.i.i.i
  store double %.235.i.i.i56, ptr %.229.i.i.i, align 8, !noalias !131
  %.245.i.i.i = getelementptr double, ptr %.336, i64 %.47.0262.i.i.i
  %.246.i.i.i = load double, ptr %.245.i.i.i, align 8, !noalias !131
  %.250.i.i.i = getelementptr double, ptr %.336, i64 %.118.i.i.i
  %.251.i.i.i = load double, ptr %.250.i.i.i, align 8, !noalias !131
  %.252.i.i.i = fsub double %.246.i.i.i, %.251.i.i.i
  %.253.i.i.i57 = fadd double %least.2.0.lcssa.sink.i249.i.i.i, %.252.i.i.i
  %.254.i.i.i58 = fmul double %.234.i.i.i, %.253.i.i.i57
  %.255.i.i.i59 = fadd double %.254.i.i.i58, 1.000000e+00
  store double %.255.i.i.i59, ptr %.196250.i.i.i, align 8, !noalias !131
  br label %B463.i.i.i

B242.i.i.i:                                       ; preds = %B463.i.i.i
  %.308.i.i.i43 = icmp slt i64 %.121.i.i, 2
  %spec.select259.i.i.i = select i1 %.308.i.i.i43, i64 0, i64 %.23.i.i.i
  %.350263.i.i.i = icmp sgt i64 %spec.select259.i.i.i, 0
  br i1 %.350263.i.i.i, label %B274.if.i.i.i44, label %climb_backward

B314.i.i.i46:                                     ; preds = %B274.if.i.i.i44
  %.115.i147.i.i.i = load i64, ptr %.114.i.i.i.i, align 8, !noalias !135
  %.126.i148.i.i.i = icmp slt i64 %.115.i147.i.i.i, 0
  br i1 %.126.i148.i.i.i, label %nearest.3, label %B60.i149.i.i.i

B60.i149.i.i.i:                                   ; preds = %B314.i.i.i46
  %.156.i150.i.i.i = getelementptr i64, ptr %.63, i64 %.115.i147.i.i.i
  %.157.i151.i.i.i = load i64, ptr %.156.i150.i.i.i, align 8, !noalias !135
  %.159.i152.i.i.i = icmp slt i64 %.294.0264.i.i.i, %.157.i151.i.i.i
  br i1 %.159.i152.i.i.i, label %nearest.3, label %B110.i153.i.i.i

B110.i153.i.i.i:                                  ; preds = %B60.i149.i.i.i
  %.221.i154.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 8
  %.222.i155.i.i.i = load i64, ptr %.221.i154.i.i.i, align 8, !noalias !135
  %.223.i156.i.i.i = add nsw i64 %.222.i155.i.i.i, %.157.i151.i.i.i
  %.224.not.i157.i.i.i = icmp slt i64 %.363.i.i.i, %.223.i156.i.i.i
  br i1 %.224.not.i157.i.i.i, label %B216.i161.i.i.i, label %nearest.3

B216.i161.i.i.i:                                  ; preds = %B110.i153.i.i.i
  %.292.i162.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 24
  %.293.i163.i.i.i = load i64, ptr %.292.i162.i.i.i, align 8, !noalias !135
  %.395.i164.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 16
  %.396.i165.i.i.i = load i64, ptr %.395.i164.i.i.i, align 8, !noalias !135
  %.478118.not.i166.i.i.i = icmp slt i64 %.396.i165.i.i.i, 1
  br i1 %.478118.not.i166.i.i.i, label %nearest.3, label %B416.if.lr.ph.i167.i.i.i

B416.if.lr.ph.i167.i.i.i:                         ; preds = %B216.i161.i.i.i
  %.358.i168.i.i.i = sub nsw i64 %.294.0264.i.i.i, %.157.i151.i.i.i
  %.362.i169.i.i.i = mul nsw i64 %.293.i163.i.i.i, %.358.i168.i.i.i
  %.325.i170.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 40
  %.326.i171.i.i.i = load i64, ptr %.325.i170.i.i.i, align 8, !noalias !135
  %.602114.not.i172.i.i.i = icmp slt i64 %.293.i163.i.i.i, 1
  %.668.i173.i.i.i = getelementptr i8, ptr %.156.i150.i.i.i, i64 32
  %408 = getelementptr i64, ptr %.63, i64 %.326.i171.i.i.i
  %409 = getelementptr i64, ptr %408, i64 %.362.i169.i.i.i
  %410 = getelementptr i64, ptr %409, i64 %.293.i163.i.i.i
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
  %.669.i180.i.i.i = load i64, ptr %.668.i173.i.i.i, align 8, !noalias !135
  %.672.i181.i.i.i = mul nuw nsw i64 %.420.0119.i177.i.i.i, %.293.i163.i.i.i
  %411 = getelementptr double, ptr %.108, i64 %.669.i180.i.i.i
  %412 = getelementptr double, ptr %411, i64 %.672.i181.i.i.i
  br label %B448.if.i182.i.i.i

B448.if.i182.i.i.i:                               ; preds = %B448.if.i182.i.i.i, %B448.if.lr.ph.i179.i.i.i
  %total.2.1117.i183.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i179.i.i.i ], [ %.699.i198.i.i.i, %B448.if.i182.i.i.i ]
  %.546.0115.i184.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i179.i.i.i ], [ %.615.i185.i.i.i, %B448.if.i182.i.i.i ]
  %.615.i185.i.i.i = add nuw nsw i64 %.546.0115.i184.i.i.i, 1
  %.676.i186.i.i.i = getelementptr double, ptr %412, i64 %.546.0115.i184.i.i.i
  %.677.i187.i.i.i = load double, ptr %.676.i186.i.i.i, align 8, !noalias !135
  %.683.i188.i.i.i = getelementptr i64, ptr %410, i64 %.546.0115.i184.i.i.i
  %.684.i189.i.i.i = load i64, ptr %.683.i188.i.i.i, align 8, !noalias !135
  %.686.i190.i.i.i = getelementptr double, ptr %.336, i64 %.684.i189.i.i.i
  %.687.i191.i.i.i = load double, ptr %.686.i190.i.i.i, align 8, !noalias !135
  %.691.i192.i.i.i = getelementptr i64, ptr %409, i64 %.546.0115.i184.i.i.i
  %.692.i193.i.i.i = load i64, ptr %.691.i192.i.i.i, align 8, !noalias !135
  %.694.i194.i.i.i = getelementptr double, ptr %.336, i64 %.692.i193.i.i.i
  %.695.i195.i.i.i = load double, ptr %.694.i194.i.i.i, align 8, !noalias !135
  %.696.i196.i.i.i = fsub double %.687.i191.i.i.i, %.695.i195.i.i.i
  %.697.i197.i.i.i = fmul double %.677.i187.i.i.i, %.696.i196.i.i.i
  %.699.i198.i.i.i = fadd double %total.2.1117.i183.i.i.i, %.697.i197.i.i.i
  %exitcond.not.i199.i.i.i = icmp eq i64 %.293.i163.i.i.i, %.615.i185.i.i.i
  br i1 %exitcond.not.i199.i.i.i, label %B572.i200.i.i.i, label %B448.if.i182.i.i.i

nearest.3: ; preds = %B216.i161.i.i.i, %B110.i153.i.i.i, %B60.i149.i.i.i, %B314.i.i.i46
  %.438254.i.i.i = getelementptr double, ptr %.468, i64 %.294.0264.i.i.i
  br label %nearest_backward.2

nearest.4: ; preds = %B572.i200.i.i.i
  %.438.i.i.i = getelementptr double, ptr %.468, i64 %.294.0264.i.i.i
  %.439.i.i.i = load double, ptr %.438.i.i.i, align 8, !noalias !131
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
  %.380.i226.i.i.i = load i64, ptr %.668.i173.i.i.i, align 8, !noalias !138
  %gep.i227.i.i.i = getelementptr double, ptr %invariant.gep.i222.i.i.i, i64 %.380.i226.i.i.i
  %.387.i228.i.i.i = getelementptr double, ptr %gep.i227.i.i.i, i64 %.255.053.i224.i.i.i
  %.388.i229.i.i.i = load double, ptr %.387.i228.i.i.i, align 8, !noalias !138
  %.394.i230.i.i.i = getelementptr i64, ptr %410, i64 %.255.053.i224.i.i.i
  %.395.i231.i.i.i = load i64, ptr %.394.i230.i.i.i, align 8, !noalias !138
  %.397.i232.i.i.i = getelementptr double, ptr %.468, i64 %.395.i231.i.i.i
  %.398.i233.i.i.i = load double, ptr %.397.i232.i.i.i, align 8, !noalias !138
  %.400.i234.i.i.i = fmul double %.439.i.i.i, %.388.i229.i.i.i
  %.401.i235.i.i.i = fadd double %.400.i234.i.i.i, %.398.i233.i.i.i
  store double %.401.i235.i.i.i, ptr %.397.i232.i.i.i, align 8, !noalias !138
  %.408.i236.i.i.i = getelementptr i64, ptr %409, i64 %.255.053.i224.i.i.i
  %.409.i237.i.i.i = load i64, ptr %.408.i236.i.i.i, align 8, !noalias !138
  %.411.i238.i.i.i = getelementptr double, ptr %.468, i64 %.409.i237.i.i.i
  %.412.i239.i.i.i = load double, ptr %.411.i238.i.i.i, align 8, !noalias !138
  %.415.i240.i.i.i = fsub double %.412.i239.i.i.i, %.400.i234.i.i.i
  store double %.415.i240.i.i.i, ptr %.411.i238.i.i.i, align 8, !noalias !138
  %exitcond.not.i241.i.i.i = icmp eq i64 %.326.i225.i.i.i, %.293.i163.i.i.i
  br i1 %exitcond.not.i241.i.i.i, label %nearest_backward.2, label %B216.if.i223.i.i.i

nearest_backward.2: ; preds = %B216.if.i223.i.i.i, %nearest.4, %nearest.3
  %.438258.i.i.i = phi ptr [ %.438254.i.i.i, %nearest.3 ], [ %.438.i.i.i, %nearest.4 ], [ %.438.i.i.i, %B216.if.i223.i.i.i ]
  %least.2.0.lcssa.sink.i158257.i.i.i = phi double [ 0.000000e+00, %nearest.3 ], [ %total.2.1.least.2.0.i204.i.i.i, %nearest.4 ], [ %total.2.1.least.2.0.i204.i.i.i, %B216.if.i223.i.i.i ]
  %.471.i.i.i = getelementptr double, ptr %.468, i64 %.363.i.i.i
  %.472.i.i.i47 = load double, ptr %.471.i.i.i, align 8, !noalias !131
  %.476.i.i.i = load double, ptr %.438258.i.i.i, align 8, !noalias !131
  %.477.i.i.i48 = fadd double %.472.i.i.i47, %.476.i.i.i
  store double %.477.i.i.i48, ptr %.471.i.i.i, align 8, !noalias !131
  %.487.i.i.i49 = getelementptr double, ptr %.336, i64 %.294.0264.i.i.i
  %.488.i.i.i = load double, ptr %.487.i.i.i49, align 8, !noalias !131
  %.492.i.i.i50 = getelementptr double, ptr %.336, i64 %.363.i.i.i
  %.493.i.i.i51 = load double, ptr %.492.i.i.i50, align 8, !noalias !131
  %.494.i.i.i52 = fsub double %.488.i.i.i, %.493.i.i.i51
  %.495.i.i.i53 = fsub double %.494.i.i.i52, %least.2.0.lcssa.sink.i158257.i.i.i
  %.496.i.i.i54 = fmul double %.476.i.i.i, %.495.i.i.i53
  %.497.i.i.i55 = fadd double %.496.i.i.i54, 1.000000e+00
  store double %.497.i.i.i55, ptr %.438258.i.i.i, align 8, !noalias !131
  br label %B464.i.i.i

B463.i.i.i:                                       ; preds = %B36.if.i.i.i, %nearest_backward
  %.105.i.i.i = icmp sgt i64 %.47.0262.i.i.i, 1
  br i1 %.105.i.i.i, label %B36.if.i.i.i, label %B242.i.i.i

B464.i.i.i:                                       ; preds = %B274.if.i.i.i44, %nearest_backward.2
  %exitcond.not.i.i113.i = icmp eq i64 %.363.i.i.i, %spec.select259.i.i.i
  br i1 %exitcond.not.i.i113.i, label %climb_backward, label %B274.if.i.i.i44

B36.if.i.i.i:                                     ; preds = %B463.i.i.i, %B36.if.lr.ph.i.i.i
  %.47.0262.i.i.i = phi i64 [ %.23.i.i.i, %B36.if.lr.ph.i.i.i ], [ %.118.i.i.i, %B463.i.i.i ]
  %.118.i.i.i = add nsw i64 %.47.0262.i.i.i, -1
  %.150.i.i.i = getelementptr i64, ptr %402, i64 %.47.0262.i.i.i
  %.151.i.i.i = load i64, ptr %.150.i.i.i, align 8, !noalias !131
  %.152.i.i.i42 = icmp eq i64 %.151.i.i.i, 7
  br i1 %.152.i.i.i42, label %B76.i.i.i, label %B463.i.i.i

B274.if.i.i.i44:                                  ; preds = %B242.i.i.i, %B464.i.i.i
  %.294.0264.i.i.i = phi i64 [ %.363.i.i.i, %B464.i.i.i ], [ 0, %B242.i.i.i ]
  %.363.i.i.i = add nuw nsw i64 %.294.0264.i.i.i, 1
  %.395.i.i.i = getelementptr i64, ptr %402, i64 %.294.0264.i.i.i
  %.396.i.i.i45 = load i64, ptr %.395.i.i.i, align 8, !noalias !131
  %.397.i.i.i = icmp eq i64 %.396.i.i.i45, 8
  br i1 %.397.i.i.i, label %B314.i.i.i46, label %B464.i.i.i

climb_backward: ; preds = %B464.i.i.i, %B242.i.i.i, %B902.i.i
  %.1285.i.i = getelementptr i8, ptr %.63, i64 88
  %.1286.i.i = load i64, ptr %.1285.i.i, align 8, !noalias !123
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
  %.1913.i.i = getelementptr i64, ptr %419, i64 %.1662.0487.i.i
  %.1914.i.i = load i64, ptr %.1913.i.i, align 8, !noalias !123
  %.1916.i.i = getelementptr double, ptr %arg.grad, i64 %.1914.i.i
  %.1917.i.i = load double, ptr %.1916.i.i, align 8, !noalias !123
  %.1919.i.i = fadd double %.1899.i106.i, %.1917.i.i
  store double %.1919.i.i, ptr %.1916.i.i, align 8, !noalias !123
  %exitcond498.not.i.i = icmp eq i64 %.1550.i.i, %.1731.i.i
  br i1 %exitcond498.not.i.i, label %B1502.if.i.i, label %B1334.if.i.i

B1540.i.i:                                        ; preds = %B1062.loopexit.i.i, %climb_backward
  %.2156495.not.i.i = icmp slt i64 %.121.i.i, 1
  br i1 %.2156495.not.i.i, label %after_likelihood, label %B1566.if.lr.ph.i.i

B1566.if.lr.ph.i.i:                               ; preds = %B1540.i.i
  %413 = getelementptr i64, ptr %.63, i64 %.1047.i.i
  %414 = getelementptr double, ptr %.108, i64 %.1147.i.i36
  br label %B1566.if.i.i

B1707.i.i:                                        ; preds = %B872.i.i, %B766.i.i, %B738.i.i, %B706.i.i33, %B516.i.i, %B424.i.i, %B352.i.i, %B280.i.i
  %.412.i.i = icmp samesign ugt i64 %.354.0481.in.i.i, 1
  br i1 %.412.i.i, label %B150.if.i.i, label %B902.i.i

B150.if.i.i:                                      ; preds = %B1707.i.i, %B150.if.lr.ph.i.i
  %.354.0481.in.i.i = phi i64 [ %.329.i.i, %B150.if.lr.ph.i.i ], [ %.354.0481.i.i, %B1707.i.i ]
  %.354.0481.i.i = add nsw i64 %.354.0481.in.i.i, -1
  %.552.i.i = load i64, ptr %.551.i.i, align 8, !noalias !123
  %415 = getelementptr i64, ptr %.63, i64 %.552.i.i
  %.557.idx.i.i = mul i64 %.354.0481.i.i, 24
  %.557.i.i = getelementptr i8, ptr %415, i64 %.557.idx.i.i
  %.558.i.i = load i64, ptr %.557.i.i, align 8, !noalias !123
  %.561.i.i = getelementptr i8, ptr %.557.i.i, i64 8
  %.562.i.i = load i64, ptr %.561.i.i, align 8, !noalias !123
  %.565.i.i = getelementptr i8, ptr %.557.i.i, i64 16
  %.566.i.i = load i64, ptr %.565.i.i, align 8, !noalias !123
  %.569.i.i = add nsw i64 %.354.0481.i.i, %.226.i101.i
  %.571.i.i30 = getelementptr double, ptr %.468, i64 %.569.i.i
  %.572.i.i31 = load double, ptr %.571.i.i30, align 8, !noalias !123
  %.929.i.i = getelementptr double, ptr %.468, i64 %.562.i.i
  %.930.i.i32 = load double, ptr %.929.i.i, align 8, !noalias !123
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
  %.1503.i.i = load i64, ptr %.1502.i.i, align 8, !noalias !123
  %416 = getelementptr i64, ptr %.63, i64 %.1503.i.i
  %.1549.idx.i.i = mul i64 %.1310.0493.i.i, 40
  %.1549.i.i = getelementptr i8, ptr %416, i64 %.1549.idx.i.i
  %.1550.i.i = load i64, ptr %.1549.i.i, align 8, !noalias !123
  %.1718486.not.i.i = icmp slt i64 %.1550.i.i, 1
  br i1 %.1718486.not.i.i, label %B1062.loopexit.i.i, label %B1334.if.lr.ph.i.i

B1334.if.lr.ph.i.i:                               ; preds = %B1062.if.i.i
  %.1633.i.i = getelementptr i8, ptr %.1549.i.i, i64 8
  %.1634.i.i = load i64, ptr %.1633.i.i, align 8, !noalias !123
  %.1599.i.i = getelementptr i8, ptr %.1549.i.i, i64 24
  %.1600.i.i = load i64, ptr %.1599.i.i, align 8, !noalias !123
  %.1574.i.i = getelementptr i8, ptr %.1549.i.i, i64 16
  %.1575.i.i = load i64, ptr %.1574.i.i, align 8, !noalias !123
  %417 = getelementptr double, ptr %.108, i64 %.1600.i.i
  %418 = getelementptr i64, ptr %.63, i64 %.1634.i.i
  %419 = getelementptr i64, ptr %.63, i64 %.1575.i.i
  br label %B1334.if.i.i

B1334.if.i.i:                                     ; preds = %B1334.if.lr.ph.i.i, %B1432.i.i
  %.1662.0487.i.i = phi i64 [ 0, %B1334.if.lr.ph.i.i ], [ %.1731.i.i, %B1432.i.i ]
  %invariant.gep.i102.i = getelementptr double, ptr %417, i64 %.1662.0487.i.i
  br label %B1366.if.i.i

B1366.if.i.i:                                     ; preds = %B1366.if.i.i, %B1334.if.i.i
  %total.2.2485.i.i = phi double [ 0.000000e+00, %B1334.if.i.i ], [ %.1899.i106.i, %B1366.if.i.i ]
  %.1786.0483.i.i = phi i64 [ 0, %B1334.if.i.i ], [ %.1855.i.i, %B1366.if.i.i ]
  %.1855.i.i = add nuw nsw i64 %.1786.0483.i.i, 1
  %.1881.i.i = mul nuw nsw i64 %.1786.0483.i.i, %.1550.i.i
  %gep.i103.i = getelementptr double, ptr %invariant.gep.i102.i, i64 %.1881.i.i
  %.1888.i104.i = load double, ptr %gep.i103.i, align 8, !noalias !123
  %.1892.i.i = getelementptr i64, ptr %418, i64 %.1786.0483.i.i
  %.1893.i105.i = load i64, ptr %.1892.i.i, align 8, !noalias !123
  %.1895.i.i = getelementptr double, ptr %.468, i64 %.1893.i105.i
  %.1896.i.i = load double, ptr %.1895.i.i, align 8, !noalias !123
  %.1897.i.i = fmul double %.1888.i104.i, %.1896.i.i
  %.1899.i106.i = fadd double %total.2.2485.i.i, %.1897.i.i
  %exitcond.not.i107.i = icmp eq i64 %.1550.i.i, %.1855.i.i
  br i1 %exitcond.not.i107.i, label %B1432.i.i, label %B1366.if.i.i

B1502.if.i.i:                                     ; preds = %B1432.i.i, %B1502.if.i.i
  %.1960.0490.i.i = phi i64 [ %.2029.i.i37, %B1502.if.i.i ], [ 0, %B1432.i.i ]
  %.2029.i.i37 = add nuw nsw i64 %.1960.0490.i.i, 1
  %.2057.i108.i = getelementptr i64, ptr %418, i64 %.1960.0490.i.i
  %.2058.i109.i = load i64, ptr %.2057.i108.i, align 8, !noalias !123
  %.2060.i.i = getelementptr double, ptr %.468, i64 %.2058.i109.i
  store double 0.000000e+00, ptr %.2060.i.i, align 8, !noalias !123
  %exitcond499.not.i.i = icmp eq i64 %.1550.i.i, %.2029.i.i37
  br i1 %exitcond499.not.i.i, label %B1062.loopexit.i.i, label %B1502.if.i.i

B1566.if.i.i:                                     ; preds = %B1566.if.i.i, %B1566.if.lr.ph.i.i
  %.2100.0496.i.i = phi i64 [ 0, %B1566.if.lr.ph.i.i ], [ %.2169.i.i, %B1566.if.i.i ]
  %.2169.i.i = add nuw nsw i64 %.2100.0496.i.i, 1
  %.2198.i.i = getelementptr i64, ptr %413, i64 %.2100.0496.i.i
  %.2199.i.i38 = load i64, ptr %.2198.i.i, align 8, !noalias !123
  %.2201.i110.i = getelementptr double, ptr %.570, i64 %.2100.0496.i.i
  %.2202.i111.i = load double, ptr %.2201.i110.i, align 8, !noalias !123
  %.2207.idx.i.i = shl i64 %.2100.0496.i.i, 4
  %.2207.i.i = getelementptr i8, ptr %414, i64 %.2207.idx.i.i
  %.2208.i.i = load double, ptr %.2207.i.i, align 8, !noalias !123
  %.2214.i.i = getelementptr i8, ptr %.2207.i.i, i64 8
  %.2215.i.i = load double, ptr %.2214.i.i, align 8, !noalias !123
  call fastcc void @to_scale(ptr %.2216.i.i, i64 %.2199.i.i38, double %.2202.i111.i, double %.2208.i.i, double %.2215.i.i)
  %.2230.fca.1.load.i.i = load double, ptr %.fca.1.gep.i.i, align 8, !noalias !123
  %.2257.i.i39 = getelementptr double, ptr %arg.grad, i64 %.2100.0496.i.i
  %.2258.i.i40 = load double, ptr %.2257.i.i39, align 8, !noalias !123
  %.2260.i.i = getelementptr double, ptr %.468, i64 %.2100.0496.i.i
  %.2261.i.i = load double, ptr %.2260.i.i, align 8, !noalias !123
  %.2262.i.i = fmul double %.2230.fca.1.load.i.i, %.2261.i.i
  %.2263.i.i41 = fadd double %.2258.i.i40, %.2262.i.i
  store double %.2263.i.i41, ptr %.2257.i.i39, align 8, !noalias !123
  %exitcond501.not.i.i = icmp eq i64 %.2169.i.i, %.121.i.i
  br i1 %exitcond501.not.i.i, label %after_likelihood, label %B1566.if.i.i

B70.if.i:                                         ; preds = %factor_backward, %B70.if.lr.ph.i
  %.149.0122.in.i = phi i64 [ %.124.i23, %B70.if.lr.ph.i ], [ %.149.0122.i, %factor_backward ]
  %.149.0122.i = add nsw i64 %.149.0122.in.i, -1
  %.344.i = load i64, ptr %.343.i, align 8, !noalias !81
  %.652.i = load i64, ptr %.651.i, align 8, !noalias !81
  %420 = getelementptr i64, ptr %.63, i64 %.652.i
  %.655.i = getelementptr i64, ptr %420, i64 %.149.0122.i
  %.656.i = load i64, ptr %.655.i, align 8, !noalias !81
  %421 = getelementptr i64, ptr %.63, i64 %.344.i
  %.idx.i24 = mul i64 %.656.i, 416
  %422 = getelementptr i8, ptr %421, i64 %.idx.i24
  %.874.i = getelementptr i8, ptr %422, i64 24
  %.875.i = load i64, ptr %.874.i, align 8, !noalias !81
  %.876.i = icmp sgt i64 %.875.i, -1
  br i1 %.876.i, label %B260.i, label %B550.i

after_likelihood: ; preds = %B1566.if.i.i, %B1540.i.i
  %.940 = load i64, ptr %.656, align 8
  %.941 = icmp sgt i64 %.940, 0
  br i1 %.941, label %B658, label %B682

B658:                                             ; preds = %after_likelihood
  %.111.i199 = getelementptr i8, ptr %.63, i64 160
  %.112.i200 = load i64, ptr %.111.i199, align 8, !noalias !141
  %.30286.i = icmp sgt i64 %.112.i200, 1
  br i1 %.30286.i, label %B106.if.lr.ph.i, label %B682

B106.if.lr.ph.i:                                  ; preds = %B658
  %.211.i201 = getelementptr i8, ptr %.63, i64 176
  %.212.i202 = load i64, ptr %.211.i201, align 8, !noalias !141
  %423 = getelementptr double, ptr %.108, i64 %.212.i202
  %.573.i = getelementptr i8, ptr %.63, i64 168
  %424 = add nsw i64 %.112.i200, -2
  br label %B146.if.lr.ph.i

B242.i:                                           ; preds = %B146.if.i
  %.697.phi.trans.insert.i = getelementptr i64, ptr %425, i64 %.244.087.i
  %.698.pre.i = load i64, ptr %.697.phi.trans.insert.i, align 8, !noalias !141
  %.700.phi.trans.insert.i = getelementptr double, ptr %arg.grad, i64 %.698.pre.i
  %.701.pre.i = load double, ptr %.700.phi.trans.insert.i, align 8, !noalias !141
  %.703.i = fadd double %.584.i209, %.701.pre.i
  store double %.703.i, ptr %.700.phi.trans.insert.i, align 8, !noalias !141
  %exitcond89.not.i = icmp eq i64 %.244.087.i, %424
  br i1 %exitcond89.not.i, label %B682, label %B146.if.lr.ph.i

B146.if.lr.ph.i:                                  ; preds = %B242.i, %B106.if.lr.ph.i
  %.244.087.i = phi i64 [ 0, %B106.if.lr.ph.i ], [ %.315.i203, %B242.i ]
  %.315.i203 = add nuw nsw i64 %.244.087.i, 1
  %invariant.gep.i = getelementptr double, ptr %423, i64 %.244.087.i
  %.574.i = load i64, ptr %.573.i, align 8, !noalias !141
  %425 = getelementptr i64, ptr %.63, i64 %.574.i
  br label %B146.if.i

B146.if.i:                                        ; preds = %B146.if.i, %B146.if.lr.ph.i
  %total.2.184.i = phi double [ 0.000000e+00, %B146.if.lr.ph.i ], [ %.584.i209, %B146.if.i ]
  %.372.082.i = phi i64 [ %.315.i203, %B146.if.lr.ph.i ], [ %.441.i204, %B146.if.i ]
  %.441.i204 = add nuw i64 %.372.082.i, 1
  %.467.i = mul nsw i64 %.372.082.i, %.112.i200
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.467.i
  %.474.i = load double, ptr %gep.i, align 8, !noalias !141
  %.577.i = getelementptr i64, ptr %425, i64 %.372.082.i
  %.578.i205 = load i64, ptr %.577.i, align 8, !noalias !141
  %.580.i206 = getelementptr double, ptr %arg.grad, i64 %.578.i205
  %.581.i207 = load double, ptr %.580.i206, align 8, !noalias !141
  %.582.i208 = fmul double %.474.i, %.581.i207
  %.584.i209 = fadd double %total.2.184.i, %.582.i208
  %exitcond.not.i210 = icmp eq i64 %.441.i204, %.112.i200
  br i1 %exitcond.not.i210, label %B242.i, label %B146.if.i

B682:                                             ; preds = %B242.i, %B658, %after_likelihood
  %.56.i = load i64, ptr %.58.i, align 8, !noalias !144
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
  %.241.i = load double, ptr %.240.i, align 8, !noalias !144
  %.243.i = getelementptr double, ptr %.113.i, i64 %.143.037.i
  %.244.i = load double, ptr %.243.i, align 8, !noalias !144
  %.245.i211 = fmul double %.241.i, %.244.i
  store double %.245.i211, ptr %.240.i, align 8, !noalias !144
  %exitcond.not.i212 = icmp eq i64 %arg.dim, %.214.i
  br i1 %exitcond.not.i212, label %to_scaled.3, label %B130.if.i

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
  %.133.i213 = load double, ptr %.132.i, align 8, !noalias !147
  %.137.i = fsub double %.133.i213, %.133.i213
  %.139.i = fadd double %total.2.038.i, %.137.i
  %exitcond.not.i214 = icmp eq i64 %arg.dim, %.106.i
  br i1 %exitcond.not.i214, label %status, label %B30.if.i

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
  %.206153.not = icmp slt i64 %.124, 1
  br i1 %.206153.not, label %B78, label %B60.if.preheader

B60.if.preheader:                                 ; preds = %entry
  %0 = shl nuw i64 %.124, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %arg.grad, i8 0, i64 %0, i1 false)
  br label %B78

B78:                                              ; preds = %B60.if.preheader, %entry
  %.fca.2.gep.i = getelementptr inbounds nuw i8, ptr %.476.i, i64 16
  %.fca.3.gep.i = getelementptr inbounds nuw i8, ptr %.476.i, i64 24
  call void @llvm.memset.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %.476.i, i8 0, i64 32, i1 false), !noalias !150
  %.120.i = getelementptr i8, ptr %arg.ints, i64 8
  %.121.i = load i64, ptr %.120.i, align 8, !noalias !150
  %.226.i = getelementptr i8, ptr %arg.ints, i64 24
  %.227.i = load i64, ptr %.226.i, align 8, !noalias !150
  %.416244.not.i = icmp slt i64 %.121.i, 1
  br i1 %.416244.not.i, label %B276.i, label %B140.if.lr.ph.i

B140.if.lr.ph.i:                                  ; preds = %B78
  %.326.i = getelementptr i8, ptr %arg.ints, i64 32
  %.327.i = load i64, ptr %.326.i, align 8, !noalias !150
  %1 = getelementptr i64, ptr %arg.ints, i64 %.227.i
  %2 = getelementptr double, ptr %arg.floats, i64 %.327.i
  br label %B140.if.i

B276.i:                                           ; preds = %B140.if.i, %B78
  %lp.3.0.lcssa.i = phi double [ 0.000000e+00, %B78 ], [ %.520.i, %B140.if.i ]
  %.637.i = getelementptr i8, ptr %arg.ints, i64 88
  %.638.i = load i64, ptr %.637.i, align 8, !noalias !150
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
  %.1300.i = load i64, ptr %.1299.i, align 8, !noalias !150
  %.1303.i = getelementptr double, ptr %arg.v, i64 %.1300.i
  store double %.1285.i, ptr %.1303.i, align 8, !noalias !150
  %exitcond263.not.i = icmp eq i64 %.902.i, %.1111.i
  br i1 %exitcond263.not.i, label %B336.loopexit.i, label %B660.if.i

B806.i:                                           ; preds = %B336.loopexit.i, %B276.i
  %.1427.i = getelementptr i8, ptr %arg.ints, i64 56
  %.1428.i = load i64, ptr %.1427.i, align 8, !noalias !150
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
  %.165.i.i = load double, ptr %.164.i.i, align 8, !noalias !153
  %.174.i.i = add nsw i64 %.46.0195.i.i, -1
  %.115.i.i.i = load i64, ptr %.114.i.i.i, align 8, !noalias !156
  %.126.i.i.i = icmp slt i64 %.115.i.i.i, 0
  br i1 %.126.i.i.i, label %nearest.5, label %B60.i.i.i

B60.i.i.i:                                        ; preds = %B72.i.i
  %.156.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.115.i.i.i
  %.157.i.i.i = load i64, ptr %.156.i.i.i, align 8, !noalias !156
  %.159.i.not.i.i = icmp sgt i64 %.46.0195.i.i, %.157.i.i.i
  br i1 %.159.i.not.i.i, label %B110.i.i.i, label %nearest.5

B110.i.i.i:                                       ; preds = %B60.i.i.i
  %.221.i.i.i = getelementptr i8, ptr %.156.i.i.i, i64 8
  %.222.i.i.i = load i64, ptr %.221.i.i.i, align 8, !noalias !156
  %.223.i.i.i = add nsw i64 %.222.i.i.i, %.157.i.i.i
  %.224.not.i.i.i = icmp slt i64 %.46.0195.i.i, %.223.i.i.i
  br i1 %.224.not.i.i.i, label %B216.i.i.i, label %nearest.5

B216.i.i.i:                                       ; preds = %B110.i.i.i
  %.292.i.i.i = getelementptr i8, ptr %.156.i.i.i, i64 24
  %.293.i.i.i = load i64, ptr %.292.i.i.i, align 8, !noalias !156
  %.395.i.i.i = getelementptr i8, ptr %.156.i.i.i, i64 16
  %.396.i.i.i = load i64, ptr %.395.i.i.i, align 8, !noalias !156
  %.478118.not.i.i.i = icmp slt i64 %.396.i.i.i, 1
  br i1 %.478118.not.i.i.i, label %nearest.5, label %B416.if.lr.ph.i.i.i

B416.if.lr.ph.i.i.i:                              ; preds = %B216.i.i.i
  %.358.i.i.i = sub nsw i64 %.174.i.i, %.157.i.i.i
  %.362.i.i.i = mul nsw i64 %.293.i.i.i, %.358.i.i.i
  %.325.i.i.i = getelementptr i8, ptr %.156.i.i.i, i64 40
  %.326.i.i.i = load i64, ptr %.325.i.i.i, align 8, !noalias !156
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
  %.669.i.i.i = load i64, ptr %.668.i.i.i, align 8, !noalias !156
  %.672.i.i.i = mul nuw nsw i64 %.420.0119.i.i.i, %.293.i.i.i
  %8 = getelementptr double, ptr %arg.floats, i64 %.669.i.i.i
  %9 = getelementptr double, ptr %8, i64 %.672.i.i.i
  br label %B448.if.i.i.i

B448.if.i.i.i:                                    ; preds = %B448.if.i.i.i, %B448.if.lr.ph.i.i.i
  %total.2.1117.i.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i.i.i ], [ %.699.i.i.i, %B448.if.i.i.i ]
  %.546.0115.i.i.i = phi i64 [ 0, %B448.if.lr.ph.i.i.i ], [ %.615.i.i.i, %B448.if.i.i.i ]
  %.615.i.i.i = add nuw nsw i64 %.546.0115.i.i.i, 1
  %.676.i.i.i = getelementptr double, ptr %9, i64 %.546.0115.i.i.i
  %.677.i.i.i = load double, ptr %.676.i.i.i, align 8, !noalias !156
  %.683.i.i.i = getelementptr i64, ptr %7, i64 %.546.0115.i.i.i
  %.684.i.i.i = load i64, ptr %.683.i.i.i, align 8, !noalias !156
  %.686.i.i.i = getelementptr double, ptr %arg.v, i64 %.684.i.i.i
  %.687.i.i.i = load double, ptr %.686.i.i.i, align 8, !noalias !156
  %.691.i.i.i = getelementptr i64, ptr %6, i64 %.546.0115.i.i.i
  %.692.i.i.i = load i64, ptr %.691.i.i.i, align 8, !noalias !156
  %.694.i.i.i = getelementptr double, ptr %arg.v, i64 %.692.i.i.i
  %.695.i.i.i = load double, ptr %.694.i.i.i, align 8, !noalias !156
  %.696.i.i.i = fsub double %.687.i.i.i, %.695.i.i.i
  %.697.i.i.i = fmul double %.677.i.i.i, %.696.i.i.i
  %.699.i.i.i = fadd double %total.2.1117.i.i.i, %.697.i.i.i
  %exitcond.not.i.i.i = icmp eq i64 %.293.i.i.i, %.615.i.i.i
  br i1 %exitcond.not.i.i.i, label %B572.i.i.i, label %B448.if.i.i.i

nearest.5: ; preds = %B572.i.i.i, %B216.i.i.i, %B110.i.i.i, %B60.i.i.i, %B72.i.i
  %least.2.0.lcssa.sink.i.i.i = phi double [ 0.000000e+00, %B72.i.i ], [ 0.000000e+00, %B110.i.i.i ], [ 0.000000e+00, %B60.i.i.i ], [ 0.000000e+00, %B216.i.i.i ], [ %total.2.1.least.2.0.i.i.i, %B572.i.i.i ]
  %.167.i.i = fadd double %lp.3.0196.i.i, %.165.i.i
  %.209.i.i = getelementptr double, ptr %arg.v, i64 %.174.i.i
  %.210.i.i = load double, ptr %.209.i.i, align 8, !noalias !153
  %.215.i.i = tail call double @llvm.exp.f64(double %.165.i.i)
  %.216.i.i = fsub double %.215.i.i, %least.2.0.lcssa.sink.i.i.i
  %.217.i.i = fadd double %.210.i.i, %.216.i.i
  store double %.217.i.i, ptr %.164.i.i, align 8, !noalias !153
  br label %B398.i.i

B200.i.i:                                         ; preds = %B398.i.i
  %.318197.i.i = icmp sgt i64 %.121.i, 1
  br i1 %.318197.i.i, label %B236.if.lr.ph.i.i, label %climb

B236.if.lr.ph.i.i:                                ; preds = %B200.i.i
  %.236.i.i = add nsw i64 %.121.i, -2
  br label %B236.if.i.i

B276.i.i:                                         ; preds = %B236.if.i.i
  %.378.i.i = getelementptr double, ptr %arg.v, i64 %.262.0198.i.i
  %.379.i.i = load double, ptr %.378.i.i, align 8, !noalias !153
  %.115.i131.i.i = load i64, ptr %.114.i.i.i, align 8, !noalias !159
  %.126.i132.i.i = icmp slt i64 %.115.i131.i.i, 0
  br i1 %.126.i132.i.i, label %nearest.6, label %B60.i133.i.i

B60.i133.i.i:                                     ; preds = %B276.i.i
  %.156.i134.i.i = getelementptr i64, ptr %arg.ints, i64 %.115.i131.i.i
  %.157.i135.i.i = load i64, ptr %.156.i134.i.i, align 8, !noalias !159
  %.159.i136.i.i = icmp slt i64 %.262.0198.i.i, %.157.i135.i.i
  br i1 %.159.i136.i.i, label %nearest.6, label %B110.i137.i.i

B110.i137.i.i:                                    ; preds = %B60.i133.i.i
  %.162.i.i.i = add nuw nsw i64 %.262.0198.i.i, 1
  %.221.i138.i.i = getelementptr i8, ptr %.156.i134.i.i, i64 8
  %.222.i139.i.i = load i64, ptr %.221.i138.i.i, align 8, !noalias !159
  %.223.i140.i.i = add nsw i64 %.222.i139.i.i, %.157.i135.i.i
  %.224.not.i141.i.i = icmp slt i64 %.162.i.i.i, %.223.i140.i.i
  br i1 %.224.not.i141.i.i, label %B216.i145.i.i, label %nearest.6

B216.i145.i.i:                                    ; preds = %B110.i137.i.i
  %.292.i146.i.i = getelementptr i8, ptr %.156.i134.i.i, i64 24
  %.293.i147.i.i = load i64, ptr %.292.i146.i.i, align 8, !noalias !159
  %.395.i148.i.i = getelementptr i8, ptr %.156.i134.i.i, i64 16
  %.396.i149.i.i = load i64, ptr %.395.i148.i.i, align 8, !noalias !159
  %.478118.not.i150.i.i = icmp slt i64 %.396.i149.i.i, 1
  br i1 %.478118.not.i150.i.i, label %nearest.6, label %B416.if.lr.ph.i151.i.i

B416.if.lr.ph.i151.i.i:                           ; preds = %B216.i145.i.i
  %.358.i152.i.i = sub nsw i64 %.262.0198.i.i, %.157.i135.i.i
  %.362.i153.i.i = mul nsw i64 %.293.i147.i.i, %.358.i152.i.i
  %.325.i154.i.i = getelementptr i8, ptr %.156.i134.i.i, i64 40
  %.326.i155.i.i = load i64, ptr %.325.i154.i.i, align 8, !noalias !159
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
  %.669.i164.i.i = load i64, ptr %.668.i157.i.i, align 8, !noalias !159
  %.672.i165.i.i = mul nuw nsw i64 %.420.0119.i161.i.i, %.293.i147.i.i
  %13 = getelementptr double, ptr %arg.floats, i64 %.669.i164.i.i
  %14 = getelementptr double, ptr %13, i64 %.672.i165.i.i
  br label %B448.if.i166.i.i

B448.if.i166.i.i:                                 ; preds = %B448.if.i166.i.i, %B448.if.lr.ph.i163.i.i
  %total.2.1117.i167.i.i = phi double [ 0.000000e+00, %B448.if.lr.ph.i163.i.i ], [ %.699.i182.i.i, %B448.if.i166.i.i ]
  %.546.0115.i168.i.i = phi i64 [ 0, %B448.if.lr.ph.i163.i.i ], [ %.615.i169.i.i, %B448.if.i166.i.i ]
  %.615.i169.i.i = add nuw nsw i64 %.546.0115.i168.i.i, 1
  %.676.i170.i.i = getelementptr double, ptr %14, i64 %.546.0115.i168.i.i
  %.677.i171.i.i = load double, ptr %.676.i170.i.i, align 8, !noalias !159
  %.683.i172.i.i = getelementptr i64, ptr %12, i64 %.546.0115.i168.i.i
  %.684.i173.i.i = load i64, ptr %.683.i172.i.i, align 8, !noalias !159
  %.686.i174.i.i = getelementptr double, ptr %arg.v, i64 %.684.i173.i.i
  %.687.i175.i.i = load double, ptr %.686.i174.i.i, align 8, !noalias !159
  %.691.i176.i.i = getelementptr i64, ptr %11, i64 %.546.0115.i168.i.i
  %.692.i177.i.i = load i64, ptr %.691.i176.i.i, align 8, !noalias !159
  %.694.i178.i.i = getelementptr double, ptr %arg.v, i64 %.692.i177.i.i
  %.695.i179.i.i = load double, ptr %.694.i178.i.i, align 8, !noalias !159
  %.696.i180.i.i = fsub double %.687.i175.i.i, %.695.i179.i.i
  %.697.i181.i.i = fmul double %.677.i171.i.i, %.696.i180.i.i
  %.699.i182.i.i = fadd double %total.2.1117.i167.i.i, %.697.i181.i.i
  %exitcond.not.i183.i.i = icmp eq i64 %.293.i147.i.i, %.615.i169.i.i
  br i1 %exitcond.not.i183.i.i, label %B572.i184.i.i, label %B448.if.i166.i.i

nearest.6: ; preds = %B572.i184.i.i, %B216.i145.i.i, %B110.i137.i.i, %B60.i133.i.i, %B276.i.i
  %least.2.0.lcssa.sink.i142.i.i = phi double [ 0.000000e+00, %B276.i.i ], [ 0.000000e+00, %B110.i137.i.i ], [ 0.000000e+00, %B60.i133.i.i ], [ 0.000000e+00, %B216.i145.i.i ], [ %total.2.1.least.2.0.i188.i.i, %B572.i184.i.i ]
  %.381.i.i = fadd double %lp.5.0200.i.i, %.379.i.i
  %.422.i.i = getelementptr i8, ptr %.378.i.i, i64 8
  %.423.i.i = load double, ptr %.422.i.i, align 8, !noalias !153
  %.428.i.i = tail call double @llvm.exp.f64(double %.379.i.i)
  %.429.i.i = fsub double %.428.i.i, %least.2.0.lcssa.sink.i142.i.i
  %.430.i.i = fsub double %.423.i.i, %.429.i.i
  store double %.430.i.i, ptr %.378.i.i, align 8, !noalias !153
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
  %.150.i.i = load i64, ptr %.149.i.i, align 8, !noalias !153
  %.151.i.i = icmp eq i64 %.150.i.i, 7
  br i1 %.151.i.i, label %B72.i.i, label %B398.i.i

B236.if.i.i:                                      ; preds = %B397.i.i, %B236.if.lr.ph.i.i
  %lp.5.0200.i.i = phi double [ %lp.4.1.i.i, %B236.if.lr.ph.i.i ], [ %lp.6.1.i.i, %B397.i.i ]
  %.265.0199.i.i = phi i64 [ %.59.i.i, %B236.if.lr.ph.i.i ], [ %.327.i.i, %B397.i.i ]
  %.262.0198.i.i = phi i64 [ %.236.i.i, %B236.if.lr.ph.i.i ], [ %.331.i.i, %B397.i.i ]
  %.327.i.i = add nsw i64 %.265.0199.i.i, -1
  %.331.i.i = add nsw i64 %.262.0198.i.i, -1
  %.363.i.i = getelementptr i64, ptr %4, i64 %.262.0198.i.i
  %.364.i.i = load i64, ptr %.363.i.i, align 8, !noalias !153
  %.365.i.i = icmp eq i64 %.364.i.i, 8
  br i1 %.365.i.i, label %B276.i.i, label %B397.i.i

climb: ; preds = %B397.i.i, %B200.i.i, %B934.i
  %lp.5.0.lcssa.i.i = phi double [ %lp.4.1.i.i, %B200.i.i ], [ 0.000000e+00, %B934.i ], [ %lp.6.1.i.i, %B397.i.i ]
  %.111.i.i = getelementptr i8, ptr %arg.ints, i64 72
  %.112.i.i = load i64, ptr %.111.i.i, align 8, !noalias !162
  %.19463.not.i.i = icmp slt i64 %.112.i.i, 1
  br i1 %.19463.not.i.i, label %calculate, label %B60.if.lr.ph.i.i

B60.if.lr.ph.i.i:                                 ; preds = %climb
  %.1798.i = load i64, ptr %.1427.i, align 8, !noalias !150
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
  store double %.437.sink.i.i, ptr %.448.i.i, align 8, !noalias !162
  %exitcond.not.i233.i = icmp eq i64 %.207.i.i, %.112.i.i
  br i1 %exitcond.not.i233.i, label %calculate, label %B60.if.i.i

B60.if.i.i:                                       ; preds = %B393.i.i, %B60.if.lr.ph.i.i
  %.136.064.i.i = phi i64 [ 0, %B60.if.lr.ph.i.i ], [ %.207.i.i, %B393.i.i ]
  %.207.i.i = add nuw nsw i64 %.136.064.i.i, 1
  %.334.i.i = load i64, ptr %.333.i.i, align 8, !noalias !162
  %17 = getelementptr i64, ptr %arg.ints, i64 %.334.i.i
  %.339.idx.i.i = mul i64 %.136.064.i.i, 24
  %.339.i.i = getelementptr i8, ptr %17, i64 %.339.idx.i.i
  %.340.i.i = load i64, ptr %.339.i.i, align 8, !noalias !162
  %.343.i.i = getelementptr i8, ptr %.339.i.i, i64 8
  %.344.i.i = load i64, ptr %.343.i.i, align 8, !noalias !162
  %.346.i.i = getelementptr double, ptr %arg.v, i64 %.344.i.i
  %.347.i.i = load double, ptr %.346.i.i, align 8, !noalias !162
  %.350.i.i = getelementptr i8, ptr %.339.i.i, i64 16
  %.351.i.i = load i64, ptr %.350.i.i, align 8, !noalias !162
  %.353.i.i = getelementptr double, ptr %arg.v, i64 %.351.i.i
  %.354.i.i = load double, ptr %.353.i.i, align 8, !noalias !162
  switch i64 %.340.i.i, label %B372.i.i [
    i64 0, label %B182.i.i
    i64 1, label %B224.i.i
    i64 2, label %B266.i.i
    i64 3, label %B308.i.i
    i64 4, label %B350.i.i
  ]

calculate: ; preds = %B393.i.i, %climb
  %.115.i.i = load i64, ptr %.120.i, align 8, !noalias !165
  %.19743.not.i.i = icmp slt i64 %.115.i.i, 1
  br i1 %.19743.not.i.i, label %forward, label %B64.if.lr.ph.i.i

B64.if.lr.ph.i.i:                                 ; preds = %calculate
  %.336.i.i = getelementptr i8, ptr %arg.ints, i64 40
  %.458.i234.i = getelementptr i8, ptr %arg.ints, i64 48
  br label %B64.if.i.i

B134.i.i:                                         ; preds = %B64.if.i.i
  %.459.i.i = load i64, ptr %.458.i234.i, align 8, !noalias !165
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
  %s1.i.i.i.i = load i64, ptr %i1.p.i.i.i.i, align 4, !noalias !165
  %i2.p.i.i.i.i = getelementptr i8, ptr %i1.p.i.i.i.i, i64 8
  %s2.i.i.i.i = load i64, ptr %i2.p.i.i.i.i, align 4, !noalias !165
  %x0.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i.i.i.i = load double, ptr %x0.p.i.i.i.i, align 8, !noalias !165
  %x1.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i.i.i.i
  %x1.i.i.i.i = load double, ptr %x1.p.i.i.i.i, align 8, !noalias !165
  %x2.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i.i.i.i
  %x2.i.i.i.i = load double, ptr %x2.p.i.i.i.i, align 8, !noalias !165
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
  %d0.b.i.i.i.i = load double, ptr %d0.p.i.i.i.i, align 8, !noalias !165
  %d0.a.i.i.i.i = fadd double %d0.b.i.i.i.i, %t15.i.i.i.i
  store double %d0.a.i.i.i.i, ptr %d0.p.i.i.i.i, align 8, !noalias !165
  %d1.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i.i.i.i
  %d1.b.i.i.i.i = load double, ptr %d1.p.i.i.i.i, align 8, !noalias !165
  %d1.a.i.i.i.i = fsub double %d1.b.i.i.i.i, %t15.i.i.i.i
  store double %d1.a.i.i.i.i, ptr %d1.p.i.i.i.i, align 8, !noalias !165
  %d2.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i.i.i.i
  %d2.b.i.i.i.i = load double, ptr %d2.p.i.i.i.i, align 8, !noalias !165
  %d2.a.i.i.i.i = fadd double %d2.b.i.i.i.i, %20
  store double %d2.a.i.i.i.i, ptr %d2.p.i.i.i.i, align 8, !noalias !165
  br label %prior_density.exit.i.i

d2.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i1.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i2.i.i.i = load i64, ptr %i1.p.i1.i.i.i, align 4, !noalias !165
  %i2.p.i3.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i, i64 8
  %s2.i4.i.i.i = load i64, ptr %i2.p.i3.i.i.i, align 4, !noalias !165
  %i3.p.i.i.i.i = getelementptr i8, ptr %i1.p.i1.i.i.i, i64 16
  %s3.i.i.i.i = load i64, ptr %i3.p.i.i.i.i, align 4, !noalias !165
  %x0.p.i5.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i6.i.i.i = load double, ptr %x0.p.i5.i.i.i, align 8, !noalias !165
  %x1.p.i7.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i2.i.i.i
  %x1.i8.i.i.i = load double, ptr %x1.p.i7.i.i.i, align 8, !noalias !165
  %x2.p.i9.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i4.i.i.i
  %x2.i10.i.i.i = load double, ptr %x2.p.i9.i.i.i, align 8, !noalias !165
  %x3.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s3.i.i.i.i
  %x3.i.i.i.i = load double, ptr %x3.p.i.i.i.i, align 8, !noalias !165
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
  %d0.b.i20.i.i.i = load double, ptr %d0.p.i19.i.i.i, align 8, !noalias !165
  %d0.a.i21.i.i.i = fadd double %d0.b.i20.i.i.i, %t24.i.i.i.i
  store double %d0.a.i21.i.i.i, ptr %d0.p.i19.i.i.i, align 8, !noalias !165
  %d1.p.i22.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i2.i.i.i
  %d1.b.i23.i.i.i = load double, ptr %d1.p.i22.i.i.i, align 8, !noalias !165
  %d1.a.i24.i.i.i = fadd double %d1.b.i23.i.i.i, %t48.i.i.i.i
  store double %d1.a.i24.i.i.i, ptr %d1.p.i22.i.i.i, align 8, !noalias !165
  %d2.p.i25.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i4.i.i.i
  %d2.b.i26.i.i.i = load double, ptr %d2.p.i25.i.i.i, align 8, !noalias !165
  %d2.a.i27.i.i.i = fsub double %d2.b.i26.i.i.i, %t24.i.i.i.i
  store double %d2.a.i27.i.i.i, ptr %d2.p.i25.i.i.i, align 8, !noalias !165
  %d3.p.i.i.i.i = getelementptr double, ptr %arg.dv, i64 %s3.i.i.i.i
  %d3.b.i.i.i.i = load double, ptr %d3.p.i.i.i.i, align 8, !noalias !165
  %d3.a.i.i.i.i = fadd double %23, %d3.b.i.i.i.i
  store double %d3.a.i.i.i.i, ptr %d3.p.i.i.i.i, align 8, !noalias !165
  br label %prior_density.exit.i.i

d3.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i28.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i29.i.i.i = load i64, ptr %i1.p.i28.i.i.i, align 4, !noalias !165
  %i2.p.i30.i.i.i = getelementptr i8, ptr %i1.p.i28.i.i.i, i64 8
  %s2.i31.i.i.i = load i64, ptr %i2.p.i30.i.i.i, align 4, !noalias !165
  %x0.p.i32.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i33.i.i.i = load double, ptr %x0.p.i32.i.i.i, align 8, !noalias !165
  %x1.p.i34.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i29.i.i.i
  %x1.i35.i.i.i = load double, ptr %x1.p.i34.i.i.i, align 8, !noalias !165
  %x2.p.i36.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i31.i.i.i
  %x2.i37.i.i.i = load double, ptr %x2.p.i36.i.i.i, align 8, !noalias !165
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
  %d0.b.i50.i.i.i = load double, ptr %d0.p.i49.i.i.i, align 8, !noalias !165
  %d0.a.i51.i.i.i = fadd double %d0.b.i50.i.i.i, %t17.i45.i.i.i
  store double %d0.a.i51.i.i.i, ptr %d0.p.i49.i.i.i, align 8, !noalias !165
  %d1.p.i52.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i29.i.i.i
  %d1.b.i53.i.i.i = load double, ptr %d1.p.i52.i.i.i, align 8, !noalias !165
  %d1.a.i54.i.i.i = fsub double %d1.b.i53.i.i.i, %t17.i45.i.i.i
  store double %d1.a.i54.i.i.i, ptr %d1.p.i52.i.i.i, align 8, !noalias !165
  %d2.p.i55.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i31.i.i.i
  %d2.b.i56.i.i.i = load double, ptr %d2.p.i55.i.i.i, align 8, !noalias !165
  %d2.a.i57.i.i.i = fadd double %d2.b.i56.i.i.i, %26
  store double %d2.a.i57.i.i.i, ptr %d2.p.i55.i.i.i, align 8, !noalias !165
  br label %prior_density.exit.i.i

d4.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i58.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i59.i.i.i = load i64, ptr %i1.p.i58.i.i.i, align 4, !noalias !165
  %i2.p.i60.i.i.i = getelementptr i8, ptr %i1.p.i58.i.i.i, i64 8
  %s2.i61.i.i.i = load i64, ptr %i2.p.i60.i.i.i, align 4, !noalias !165
  %x0.p.i62.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i63.i.i.i = load double, ptr %x0.p.i62.i.i.i, align 8, !noalias !165
  %x1.p.i64.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i59.i.i.i
  %x1.i65.i.i.i = load double, ptr %x1.p.i64.i.i.i, align 8, !noalias !165
  %x2.p.i66.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i61.i.i.i
  %x2.i67.i.i.i = load double, ptr %x2.p.i66.i.i.i, align 8, !noalias !165
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
  %d0.b.i86.i.i.i = load double, ptr %d0.p.i85.i.i.i, align 8, !noalias !165
  %d0.a.i87.i.i.i = fadd double %d0.b.i86.i.i.i, %t18.i78.i.i.i
  store double %d0.a.i87.i.i.i, ptr %d0.p.i85.i.i.i, align 8, !noalias !165
  %d1.p.i88.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i59.i.i.i
  %d1.b.i89.i.i.i = load double, ptr %d1.p.i88.i.i.i, align 8, !noalias !165
  %d1.a.i90.i.i.i = fsub double %d1.b.i89.i.i.i, %t18.i78.i.i.i
  store double %d1.a.i90.i.i.i, ptr %d1.p.i88.i.i.i, align 8, !noalias !165
  %d2.p.i91.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i61.i.i.i
  %d2.b.i92.i.i.i = load double, ptr %d2.p.i91.i.i.i, align 8, !noalias !165
  %d2.a.i93.i.i.i = fadd double %d2.b.i92.i.i.i, %28
  store double %d2.a.i93.i.i.i, ptr %d2.p.i91.i.i.i, align 8, !noalias !165
  br label %prior_density.exit.i.i

d5.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i94.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i95.i.i.i = load i64, ptr %i1.p.i94.i.i.i, align 4, !noalias !165
  %i2.p.i96.i.i.i = getelementptr i8, ptr %i1.p.i94.i.i.i, i64 8
  %s2.i97.i.i.i = load i64, ptr %i2.p.i96.i.i.i, align 4, !noalias !165
  %x0.p.i98.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i99.i.i.i = load double, ptr %x0.p.i98.i.i.i, align 8, !noalias !165
  %x1.p.i100.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i95.i.i.i
  %x1.i101.i.i.i = load double, ptr %x1.p.i100.i.i.i, align 8, !noalias !165
  %x2.p.i102.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i97.i.i.i
  %x2.i103.i.i.i = load double, ptr %x2.p.i102.i.i.i, align 8, !noalias !165
  %t2.i104.i.i.i = fdiv contract double 1.000000e+00, %x2.i103.i.i.i
  %t5.i105.i.i.i = fsub contract double %x0.i99.i.i.i, %x1.i101.i.i.i
  %t6.i106.i.i.i = fdiv contract double %t5.i105.i.i.i, %x2.i103.i.i.i
  %t7.i107.i.i.i = tail call double @llvm.fabs.f64(double %t6.i106.i.i.i)
  %t8.i108.i.i.i = fneg double %t7.i107.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i.i.i.i, double %t8.i108.i.i.i)
  %.17.i.i.i.i.i = load double, ptr %.3.i.i.i.i.i, align 8, !noalias !165
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
  %.17.i4.i.i.i.i = load double, ptr %.3.i1.i.i.i.i, align 8, !noalias !165
  %t31.i119.i.i.i = select i1 %t16.i113.i.i.i, double %t15.i112.i.i.i, double 0.000000e+00
  %t32.i120.i.i.i = fadd contract double %t31.i119.i.i.i, %.17.i4.i.i.i.i
  %t34.i121.i.i.i = fmul contract double %t32.i120.i.i.i, 2.000000e+00
  %t35.i122.i.i.i = fsub contract double %t15.i112.i.i.i, %t34.i121.i.i.i
  %t36.i123.i.i.i = fsub contract double %t35.i122.i.i.i, %t29.i.i.i.i
  %d0.p.i124.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i125.i.i.i = load double, ptr %d0.p.i124.i.i.i, align 8, !noalias !165
  %d0.a.i126.i.i.i = fadd double %t27.i118.i.i.i, %d0.b.i125.i.i.i
  store double %d0.a.i126.i.i.i, ptr %d0.p.i124.i.i.i, align 8, !noalias !165
  %d1.p.i127.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i95.i.i.i
  %d1.b.i128.i.i.i = load double, ptr %d1.p.i127.i.i.i, align 8, !noalias !165
  %d1.a.i129.i.i.i = fsub double %d1.b.i128.i.i.i, %t27.i118.i.i.i
  store double %d1.a.i129.i.i.i, ptr %d1.p.i127.i.i.i, align 8, !noalias !165
  %d2.p.i130.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i97.i.i.i
  %d2.b.i131.i.i.i = load double, ptr %d2.p.i130.i.i.i, align 8, !noalias !165
  %d2.a.i132.i.i.i = fadd double %31, %d2.b.i131.i.i.i
  store double %d2.a.i132.i.i.i, ptr %d2.p.i130.i.i.i, align 8, !noalias !165
  br label %prior_density.exit.i.i

d6.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i137.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i138.i.i.i = load i64, ptr %i1.p.i137.i.i.i, align 4, !noalias !165
  %i2.p.i139.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i, i64 8
  %s2.i140.i.i.i = load i64, ptr %i2.p.i139.i.i.i, align 4, !noalias !165
  %i3.p.i141.i.i.i = getelementptr i8, ptr %i1.p.i137.i.i.i, i64 16
  %s3.i142.i.i.i = load i64, ptr %i3.p.i141.i.i.i, align 4, !noalias !165
  %x0.p.i143.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i144.i.i.i = load double, ptr %x0.p.i143.i.i.i, align 8, !noalias !165
  %x1.p.i145.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i138.i.i.i
  %x1.i146.i.i.i = load double, ptr %x1.p.i145.i.i.i, align 8, !noalias !165
  %x2.p.i147.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i140.i.i.i
  %x2.i148.i.i.i = load double, ptr %x2.p.i147.i.i.i, align 8, !noalias !165
  %x3.p.i149.i.i.i = getelementptr double, ptr %arg.v, i64 %s3.i142.i.i.i
  %x3.i150.i.i.i = load double, ptr %x3.p.i149.i.i.i, align 8, !noalias !165
  %t3.i.i.i.i = fsub contract double %x0.i144.i.i.i, %x1.i146.i.i.i
  %t4.i.i.i.i = fdiv contract double %t3.i.i.i.i, %x2.i148.i.i.i
  %t6.i151.i.i.i = fmul contract double %x3.i150.i.i.i, %t4.i.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i.i135.i.i.i, double %t6.i151.i.i.i)
  %.17.i.i153.i.i.i = load double, ptr %.3.i.i135.i.i.i, align 8, !noalias !165
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
  %.17.i4.i164.i.i.i = load double, ptr %.3.i1.i133.i.i.i, align 8, !noalias !165
  %t28.i165.i.i.i = fmul contract double %t4.i.i.i.i, %t15.i158.i.i.i
  %t30.i166.i.i.i = fsub contract double 0x3FE62E42FEFA39EF, %t28.i165.i.i.i
  %t31.i167.i.i.i = fadd contract double %t30.i166.i.i.i, 0xBFED67F1C864BEB4
  %t32.i168.i.i.i = fadd contract double %t31.i167.i.i.i, %.17.i4.i164.i.i.i
  %t33.i169.i.i.i = fsub contract double %t32.i168.i.i.i, %t25.i.i.i.i
  %d0.p.i170.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i171.i.i.i = load double, ptr %d0.p.i170.i.i.i, align 8, !noalias !165
  %d0.a.i172.i.i.i = fadd double %t23.i162.i.i.i, %d0.b.i171.i.i.i
  store double %d0.a.i172.i.i.i, ptr %d0.p.i170.i.i.i, align 8, !noalias !165
  %d1.p.i173.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i138.i.i.i
  %d1.b.i174.i.i.i = load double, ptr %d1.p.i173.i.i.i, align 8, !noalias !165
  %d1.a.i175.i.i.i = fsub double %d1.b.i174.i.i.i, %t23.i162.i.i.i
  store double %d1.a.i175.i.i.i, ptr %d1.p.i173.i.i.i, align 8, !noalias !165
  %d2.p.i176.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i140.i.i.i
  %d2.b.i177.i.i.i = load double, ptr %d2.p.i176.i.i.i, align 8, !noalias !165
  %d2.a.i178.i.i.i = fadd double %34, %d2.b.i177.i.i.i
  store double %d2.a.i178.i.i.i, ptr %d2.p.i176.i.i.i, align 8, !noalias !165
  %d3.p.i179.i.i.i = getelementptr double, ptr %arg.dv, i64 %s3.i142.i.i.i
  %d3.b.i180.i.i.i = load double, ptr %d3.p.i179.i.i.i, align 8, !noalias !165
  %d3.a.i181.i.i.i = fadd double %t8.i154.i.i.i, %d3.b.i180.i.i.i
  store double %d3.a.i181.i.i.i, ptr %d3.p.i179.i.i.i, align 8, !noalias !165
  br label %prior_density.exit.i.i

d7.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i184.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i185.i.i.i = load i64, ptr %i1.p.i184.i.i.i, align 4, !noalias !165
  %i2.p.i186.i.i.i = getelementptr i8, ptr %i1.p.i184.i.i.i, i64 8
  %s2.i187.i.i.i = load i64, ptr %i2.p.i186.i.i.i, align 4, !noalias !165
  %x0.p.i188.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i189.i.i.i = load double, ptr %x0.p.i188.i.i.i, align 8, !noalias !165
  %x1.p.i190.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i185.i.i.i
  %x1.i191.i.i.i = load double, ptr %x1.p.i190.i.i.i, align 8, !noalias !165
  %x2.p.i192.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i187.i.i.i
  %x2.i193.i.i.i = load double, ptr %x2.p.i192.i.i.i, align 8, !noalias !165
  %t2.i194.i.i.i = fdiv contract double 1.000000e+00, %x2.i193.i.i.i
  %t5.i195.i.i.i = fsub contract double %x0.i189.i.i.i, %x1.i191.i.i.i
  %t6.i196.i.i.i = fdiv contract double %t5.i195.i.i.i, %x2.i193.i.i.i
  %t7.i197.i.i.i = fneg double %t6.i196.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i182.i.i.i, double %t7.i197.i.i.i)
  %.17.i.i199.i.i.i = load double, ptr %.3.i.i182.i.i.i, align 8, !noalias !165
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
  %d0.b.i208.i.i.i = load double, ptr %d0.p.i207.i.i.i, align 8, !noalias !165
  %d0.a.i209.i.i.i = fadd double %t18.i203.i.i.i, %d0.b.i208.i.i.i
  store double %d0.a.i209.i.i.i, ptr %d0.p.i207.i.i.i, align 8, !noalias !165
  %d1.p.i210.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i185.i.i.i
  %d1.b.i211.i.i.i = load double, ptr %d1.p.i210.i.i.i, align 8, !noalias !165
  %d1.a.i212.i.i.i = fsub double %d1.b.i211.i.i.i, %t18.i203.i.i.i
  store double %d1.a.i212.i.i.i, ptr %d1.p.i210.i.i.i, align 8, !noalias !165
  %d2.p.i213.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i187.i.i.i
  %d2.b.i214.i.i.i = load double, ptr %d2.p.i213.i.i.i, align 8, !noalias !165
  %d2.a.i215.i.i.i = fadd double %36, %d2.b.i214.i.i.i
  store double %d2.a.i215.i.i.i, ptr %d2.p.i213.i.i.i, align 8, !noalias !165
  br label %prior_density.exit.i.i

d8.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i216.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i217.i.i.i = load i64, ptr %i1.p.i216.i.i.i, align 4, !noalias !165
  %i2.p.i218.i.i.i = getelementptr i8, ptr %i1.p.i216.i.i.i, i64 8
  %s2.i219.i.i.i = load i64, ptr %i2.p.i218.i.i.i, align 4, !noalias !165
  %x1.p.i220.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i217.i.i.i
  %x1.i221.i.i.i = load double, ptr %x1.p.i220.i.i.i, align 8, !noalias !165
  %x2.p.i222.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i219.i.i.i
  %x2.i223.i.i.i = load double, ptr %x2.p.i222.i.i.i, align 8, !noalias !165
  %t3.i224.i.i.i = fsub contract double %x2.i223.i.i.i, %x1.i221.i.i.i
  %t4.i225.i.i.i = tail call double @llvm.log.f64(double %t3.i224.i.i.i)
  %t5.i226.i.i.i = fneg double %t4.i225.i.i.i
  %d0.p.i227.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i228.i.i.i = load double, ptr %d0.p.i227.i.i.i, align 8, !noalias !165
  %d0.a.i229.i.i.i = fadd double %d0.b.i228.i.i.i, 0.000000e+00
  store double %d0.a.i229.i.i.i, ptr %d0.p.i227.i.i.i, align 8, !noalias !165
  br label %prior_density.exit.i.i

d9.i.i.i:                                         ; preds = %B134.i.i
  %i1.p.i232.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i233.i.i.i = load i64, ptr %i1.p.i232.i.i.i, align 4, !noalias !165
  %i2.p.i234.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i, i64 8
  %s2.i235.i.i.i = load i64, ptr %i2.p.i234.i.i.i, align 4, !noalias !165
  %i3.p.i236.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i, i64 16
  %s3.i237.i.i.i = load i64, ptr %i3.p.i236.i.i.i, align 4, !noalias !165
  %i4.p.i.i.i.i = getelementptr i8, ptr %i1.p.i232.i.i.i, i64 24
  %s4.i.i.i.i = load i64, ptr %i4.p.i.i.i.i, align 4, !noalias !165
  %x0.p.i238.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i239.i.i.i = load double, ptr %x0.p.i238.i.i.i, align 8, !noalias !165
  %x1.p.i240.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i233.i.i.i
  %x1.i241.i.i.i = load double, ptr %x1.p.i240.i.i.i, align 8, !noalias !165
  %x2.p.i242.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i235.i.i.i
  %x2.i243.i.i.i = load double, ptr %x2.p.i242.i.i.i, align 8, !noalias !165
  %x3.p.i244.i.i.i = getelementptr double, ptr %arg.v, i64 %s3.i237.i.i.i
  %x3.i245.i.i.i = load double, ptr %x3.p.i244.i.i.i, align 8, !noalias !165
  %x4.p.i.i.i.i = getelementptr double, ptr %arg.v, i64 %s4.i.i.i.i
  %x4.i.i.i.i = load double, ptr %x4.p.i.i.i.i, align 8, !noalias !165
  %t5.i246.i.i.i = fcmp one double %x4.i.i.i.i, 0x7FF0000000000000
  %t6.i247.i.i.i = select i1 %t5.i246.i.i.i, double %x4.i.i.i.i, double 0.000000e+00
  %t7.i248.i.i.i = fsub contract double %t6.i247.i.i.i, %x1.i241.i.i.i
  %t8.i249.i.i.i = fdiv contract double %t7.i248.i.i.i, %x2.i243.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i.i230.i.i.i, double %t8.i249.i.i.i)
  %.17.i.i251.i.i.i = load double, ptr %.3.i.i230.i.i.i, align 8, !noalias !165
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
  %.17.i5.i.i.i.i = load double, ptr %.3.i2.i.i.i.i, align 8, !noalias !165
  call fastcc void @log_ndtr_of.2(ptr %.3.i6.i.i.i.i, double %t22.i261.i.i.i)
  %.17.i9.i.i.i.i = load double, ptr %.3.i6.i.i.i.i, align 8, !noalias !165
  %t25.i262.i.i.i = fneg double %t8.i249.i.i.i
  %t26.i263.i.i.i = select i1 %t21.i260.i.i.i, double %t25.i262.i.i.i, double %t19.i258.i.i.i
  call fastcc void @log_ndtr_of.2(ptr %.3.i10.i.i.i.i, double %t26.i263.i.i.i)
  %.17.i13.i.i.i.i = load double, ptr %.3.i10.i.i.i.i, align 8, !noalias !165
  %t28.i264.i.i.i = fsub contract double %.17.i13.i.i.i.i, %.17.i9.i.i.i.i
  %37 = select i1 %t13.i252.i.i.i, i1 %t5.i246.i.i.i, i1 false
  %t30.i265.i.i.i = select i1 %37, double %t28.i264.i.i.i, double -1.000000e+00
  %t31.i266.i.i.i = fneg double %t30.i265.i.i.i
  call fastcc void @expm1_of.2(ptr %.3.i14.i.i.i.i, double %t31.i266.i.i.i)
  %.17.i17.i.i.i.i = load double, ptr %.3.i14.i.i.i.i, align 8, !noalias !165
  %t33.i267.i.i.i = select i1 %t13.i252.i.i.i, double -1.000000e+00, double 0.000000e+00
  %t34.i268.i.i.i = select i1 %t5.i246.i.i.i, double %t33.i267.i.i.i, double 0.000000e+00
  %t35.i269.i.i.i = fneg double %t34.i268.i.i.i
  %t36.i270.i.i.i = fdiv contract double %t35.i269.i.i.i, %.17.i17.i.i.i.i
  %38 = select i1 %t5.i246.i.i.i, i1 %t13.i252.i.i.i, i1 false
  %t38.i271.i.i.i = select i1 %38, double %t36.i270.i.i.i, double 0.000000e+00
  %t39.i272.i.i.i = fsub contract double %t34.i268.i.i.i, %t38.i271.i.i.i
  %t40.i.i.i.i = fmul contract double %.17.i5.i.i.i.i, %t39.i272.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i18.i.i.i.i, double %t26.i263.i.i.i)
  %.17.i21.i.i.i.i = load double, ptr %.3.i18.i.i.i.i, align 8, !noalias !165
  %t43.i273.i.i.i = fmul contract double %t38.i271.i.i.i, %.17.i21.i.i.i.i
  %39 = fsub contract double 0.000000e+00, %t43.i273.i.i.i
  %t46.i274.i.i.i = select contract i1 %t21.i260.i.i.i, double %39, double %t40.i.i.i.i
  %t47.i275.i.i.i = fadd contract double %t16.i255.i.i.i, %t46.i274.i.i.i
  %t48.i276.i.i.i = fmul contract double %t8.i249.i.i.i, %t47.i275.i.i.i
  %t49.i277.i.i.i = fdiv contract double %t48.i276.i.i.i, %x2.i243.i.i.i
  call fastcc void @ndtr_slope.2(ptr %.3.i22.i.i.i.i, double %t20.i259.i.i.i)
  %.17.i25.i.i.i.i = load double, ptr %.3.i22.i.i.i.i, align 8, !noalias !165
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
  %.17.i29.i.i.i.i = load double, ptr %.3.i26.i.i.i.i, align 8, !noalias !165
  %t80.i.i.i.i = select i1 %t5.i246.i.i.i, double %.17.i29.i.i.i.i, double 0.000000e+00
  call fastcc void @log_ndtr_of.2(ptr %.3.i30.i.i.i.i, double %t20.i259.i.i.i)
  %.17.i33.i.i.i.i = load double, ptr %.3.i30.i.i.i.i, align 8, !noalias !165
  call fastcc void @log1mexp_of.2(ptr %.3.i34.i.i.i.i, double %t30.i265.i.i.i)
  %.17.i37.i.i.i.i = load double, ptr %.3.i34.i.i.i.i, align 8, !noalias !165
  %t83.i.i.i.i = fadd contract double %.17.i9.i.i.i.i, %.17.i37.i.i.i.i
  %t84.i.i.i.i = select i1 %t5.i246.i.i.i, double %t83.i.i.i.i, double %.17.i33.i.i.i.i
  %t85.i.i.i.i = select i1 %t13.i252.i.i.i, double %t84.i.i.i.i, double %t80.i.i.i.i
  %t87.i.i.i.i = tail call double @llvm.log.f64(double %x2.i243.i.i.i)
  %t88.i.i.i.i = fmul contract double %t62.i.i.i.i, %t64.i.i.i.i
  %t89.i.i.i.i = fsub contract double %t88.i.i.i.i, %t87.i.i.i.i
  %t90.i.i.i.i = fadd contract double %t89.i.i.i.i, 0xBFED67F1C864BEB4
  %t91.i.i.i.i = fsub contract double %t90.i.i.i.i, %t85.i.i.i.i
  %d0.p.i287.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i288.i.i.i = load double, ptr %d0.p.i287.i.i.i, align 8, !noalias !165
  %d0.a.i289.i.i.i = fadd double %t75.i.i.i.i, %d0.b.i288.i.i.i
  store double %d0.a.i289.i.i.i, ptr %d0.p.i287.i.i.i, align 8, !noalias !165
  %d1.p.i290.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i233.i.i.i
  %d1.b.i291.i.i.i = load double, ptr %d1.p.i290.i.i.i, align 8, !noalias !165
  %d1.a.i292.i.i.i = fadd double %t78.i.i.i.i, %d1.b.i291.i.i.i
  store double %d1.a.i292.i.i.i, ptr %d1.p.i290.i.i.i, align 8, !noalias !165
  %d2.p.i293.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i235.i.i.i
  %d2.b.i294.i.i.i = load double, ptr %d2.p.i293.i.i.i, align 8, !noalias !165
  %d2.a.i295.i.i.i = fadd double %t72.i.i.i.i, %d2.b.i294.i.i.i
  store double %d2.a.i295.i.i.i, ptr %d2.p.i293.i.i.i, align 8, !noalias !165
  br label %prior_density.exit.i.i

d10.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i296.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i297.i.i.i = load i64, ptr %i1.p.i296.i.i.i, align 4, !noalias !165
  %x0.p.i298.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i299.i.i.i = load double, ptr %x0.p.i298.i.i.i, align 8, !noalias !165
  %x1.p.i300.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i297.i.i.i
  %x1.i301.i.i.i = load double, ptr %x1.p.i300.i.i.i, align 8, !noalias !165
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
  %d0.b.i315.i.i.i = load double, ptr %d0.p.i314.i.i.i, align 8, !noalias !165
  %d0.a.i316.i.i.i = fadd double %d0.b.i315.i.i.i, %t15.i308.i.i.i
  store double %d0.a.i316.i.i.i, ptr %d0.p.i314.i.i.i, align 8, !noalias !165
  %d1.p.i317.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i297.i.i.i
  %d1.b.i318.i.i.i = load double, ptr %d1.p.i317.i.i.i, align 8, !noalias !165
  %d1.a.i319.i.i.i = fadd double %d1.b.i318.i.i.i, %45
  store double %d1.a.i319.i.i.i, ptr %d1.p.i317.i.i.i, align 8, !noalias !165
  br label %prior_density.exit.i.i

d11.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i320.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i321.i.i.i = load i64, ptr %i1.p.i320.i.i.i, align 4, !noalias !165
  %i2.p.i322.i.i.i = getelementptr i8, ptr %i1.p.i320.i.i.i, i64 8
  %s2.i323.i.i.i = load i64, ptr %i2.p.i322.i.i.i, align 4, !noalias !165
  %x0.p.i324.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i325.i.i.i = load double, ptr %x0.p.i324.i.i.i, align 8, !noalias !165
  %x1.p.i326.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i321.i.i.i
  %x1.i327.i.i.i = load double, ptr %x1.p.i326.i.i.i, align 8, !noalias !165
  %x2.p.i328.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i323.i.i.i
  %x2.i329.i.i.i = load double, ptr %x2.p.i328.i.i.i, align 8, !noalias !165
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
  %d0.b.i375.i.i.i = load double, ptr %d0.p.i374.i.i.i, align 8, !noalias !165
  %d0.a.i376.i.i.i = fadd double %d0.b.i375.i.i.i, %t45.i362.i.i.i
  store double %d0.a.i376.i.i.i, ptr %d0.p.i374.i.i.i, align 8, !noalias !165
  %d1.p.i377.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i321.i.i.i
  %d1.b.i378.i.i.i = load double, ptr %d1.p.i377.i.i.i, align 8, !noalias !165
  %d1.a.i379.i.i.i = fadd double %d1.b.i378.i.i.i, %t44.i361.i.i.i
  store double %d1.a.i379.i.i.i, ptr %d1.p.i377.i.i.i, align 8, !noalias !165
  %d2.p.i380.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i323.i.i.i
  %d2.b.i381.i.i.i = load double, ptr %d2.p.i380.i.i.i, align 8, !noalias !165
  %d2.a.i382.i.i.i = fadd double %d2.b.i381.i.i.i, %48
  store double %d2.a.i382.i.i.i, ptr %d2.p.i380.i.i.i, align 8, !noalias !165
  br label %prior_density.exit.i.i

d12.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i383.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i384.i.i.i = load i64, ptr %i1.p.i383.i.i.i, align 4, !noalias !165
  %x0.p.i385.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i386.i.i.i = load double, ptr %x0.p.i385.i.i.i, align 8, !noalias !165
  %x1.p.i387.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i384.i.i.i
  %x1.i388.i.i.i = load double, ptr %x1.p.i387.i.i.i, align 8, !noalias !165
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
  %d0.b.i403.i.i.i = load double, ptr %d0.p.i402.i.i.i, align 8, !noalias !165
  %d0.a.i404.i.i.i = fadd double %d0.b.i403.i.i.i, %t15.i397.i.i.i
  store double %d0.a.i404.i.i.i, ptr %d0.p.i402.i.i.i, align 8, !noalias !165
  %d1.p.i405.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i384.i.i.i
  %d1.b.i406.i.i.i = load double, ptr %d1.p.i405.i.i.i, align 8, !noalias !165
  %d1.a.i407.i.i.i = fadd double %d1.b.i406.i.i.i, %51
  store double %d1.a.i407.i.i.i, ptr %d1.p.i405.i.i.i, align 8, !noalias !165
  br label %prior_density.exit.i.i

d13.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i408.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i409.i.i.i = load i64, ptr %i1.p.i408.i.i.i, align 4, !noalias !165
  %x0.p.i410.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i411.i.i.i = load double, ptr %x0.p.i410.i.i.i, align 8, !noalias !165
  %x1.p.i412.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i409.i.i.i
  %x1.i413.i.i.i = load double, ptr %x1.p.i412.i.i.i, align 8, !noalias !165
  %t5.i414.i.i.i = fdiv contract double 1.000000e+00, %x1.i413.i.i.i
  %t6.i415.i.i.i = fsub contract double %t5.i414.i.i.i, %x0.i411.i.i.i
  %t8.i416.i.i.i = fmul contract double %x0.i411.i.i.i, %x1.i413.i.i.i
  %t9.i417.i.i.i = tail call double @llvm.log.f64(double %x1.i413.i.i.i)
  %t10.i418.i.i.i = fsub contract double %t9.i417.i.i.i, %t8.i416.i.i.i
  %d0.p.i419.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i420.i.i.i = load double, ptr %d0.p.i419.i.i.i, align 8, !noalias !165
  %d0.a.i421.i.i.i = fsub double %d0.b.i420.i.i.i, %x1.i413.i.i.i
  store double %d0.a.i421.i.i.i, ptr %d0.p.i419.i.i.i, align 8, !noalias !165
  %d1.p.i422.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i409.i.i.i
  %d1.b.i423.i.i.i = load double, ptr %d1.p.i422.i.i.i, align 8, !noalias !165
  %d1.a.i424.i.i.i = fadd double %t6.i415.i.i.i, %d1.b.i423.i.i.i
  store double %d1.a.i424.i.i.i, ptr %d1.p.i422.i.i.i, align 8, !noalias !165
  br label %prior_density.exit.i.i

d14.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i427.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i428.i.i.i = load i64, ptr %i1.p.i427.i.i.i, align 4, !noalias !165
  %i2.p.i429.i.i.i = getelementptr i8, ptr %i1.p.i427.i.i.i, i64 8
  %s2.i430.i.i.i = load i64, ptr %i2.p.i429.i.i.i, align 4, !noalias !165
  %x0.p.i431.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i432.i.i.i = load double, ptr %x0.p.i431.i.i.i, align 8, !noalias !165
  %x1.p.i433.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i428.i.i.i
  %x1.i434.i.i.i = load double, ptr %x1.p.i433.i.i.i, align 8, !noalias !165
  %x2.p.i435.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i430.i.i.i
  %x2.i436.i.i.i = load double, ptr %x2.p.i435.i.i.i, align 8, !noalias !165
  %t5.i437.i.i.i = fdiv contract double %x1.i434.i.i.i, %x2.i436.i.i.i
  %t6.i438.i.i.i = fsub contract double %t5.i437.i.i.i, %x0.i432.i.i.i
  %t7.i439.i.i.i = tail call double @llvm.log.f64(double %x0.i432.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i425.i.i.i, double %x1.i434.i.i.i)
  %.17.i.i441.i.i.i = load double, ptr %.3.i.i425.i.i.i, align 8, !noalias !165
  %t10.i442.i.i.i = tail call double @llvm.log.f64(double %x2.i436.i.i.i)
  %t11.i443.i.i.i = fsub contract double %t10.i442.i.i.i, %.17.i.i441.i.i.i
  %t12.i444.i.i.i = fadd contract double %t7.i439.i.i.i, %t11.i443.i.i.i
  %t15.i445.i.i.i = fadd contract double %x1.i434.i.i.i, -1.000000e+00
  %t16.i446.i.i.i = fdiv contract double %t15.i445.i.i.i, %x0.i432.i.i.i
  %t17.i447.i.i.i = fsub contract double %t16.i446.i.i.i, %x2.i436.i.i.i
  %t18.i448.i.i.i = fmul contract double %x0.i432.i.i.i, %x2.i436.i.i.i
  %t19.i449.i.i.i = fmul contract double %t7.i439.i.i.i, %t15.i445.i.i.i
  %t20.i450.i.i.i = tail call double @lgamma(double %x1.i434.i.i.i), !noalias !165
  %t21.i451.i.i.i = fmul contract double %x1.i434.i.i.i, %t10.i442.i.i.i
  %t22.i452.i.i.i = fsub contract double %t21.i451.i.i.i, %t20.i450.i.i.i
  %t23.i453.i.i.i = fadd contract double %t19.i449.i.i.i, %t22.i452.i.i.i
  %t24.i454.i.i.i = fsub contract double %t23.i453.i.i.i, %t18.i448.i.i.i
  %d0.p.i455.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i456.i.i.i = load double, ptr %d0.p.i455.i.i.i, align 8, !noalias !165
  %d0.a.i457.i.i.i = fadd double %t17.i447.i.i.i, %d0.b.i456.i.i.i
  store double %d0.a.i457.i.i.i, ptr %d0.p.i455.i.i.i, align 8, !noalias !165
  %d1.p.i458.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i428.i.i.i
  %d1.b.i459.i.i.i = load double, ptr %d1.p.i458.i.i.i, align 8, !noalias !165
  %d1.a.i460.i.i.i = fadd double %t12.i444.i.i.i, %d1.b.i459.i.i.i
  store double %d1.a.i460.i.i.i, ptr %d1.p.i458.i.i.i, align 8, !noalias !165
  %d2.p.i461.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i430.i.i.i
  %d2.b.i462.i.i.i = load double, ptr %d2.p.i461.i.i.i, align 8, !noalias !165
  %d2.a.i463.i.i.i = fadd double %t6.i438.i.i.i, %d2.b.i462.i.i.i
  store double %d2.a.i463.i.i.i, ptr %d2.p.i461.i.i.i, align 8, !noalias !165
  br label %prior_density.exit.i.i

d15.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i466.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i467.i.i.i = load i64, ptr %i1.p.i466.i.i.i, align 4, !noalias !165
  %i2.p.i468.i.i.i = getelementptr i8, ptr %i1.p.i466.i.i.i, i64 8
  %s2.i469.i.i.i = load i64, ptr %i2.p.i468.i.i.i, align 4, !noalias !165
  %x0.p.i470.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i471.i.i.i = load double, ptr %x0.p.i470.i.i.i, align 8, !noalias !165
  %x1.p.i472.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i467.i.i.i
  %x1.i473.i.i.i = load double, ptr %x1.p.i472.i.i.i, align 8, !noalias !165
  %x2.p.i474.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i469.i.i.i
  %x2.i475.i.i.i = load double, ptr %x2.p.i474.i.i.i, align 8, !noalias !165
  %t2.i476.i.i.i = fdiv contract double 1.000000e+00, %x0.i471.i.i.i
  %t5.i477.i.i.i = fdiv contract double %x1.i473.i.i.i, %x2.i475.i.i.i
  %52 = fsub contract double %t5.i477.i.i.i, %t2.i476.i.i.i
  %t7.i478.i.i.i = tail call double @llvm.log.f64(double %x0.i471.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i464.i.i.i, double %x1.i473.i.i.i)
  %.17.i.i480.i.i.i = load double, ptr %.3.i.i464.i.i.i, align 8, !noalias !165
  %t11.i481.i.i.i = tail call double @llvm.log.f64(double %x2.i475.i.i.i)
  %t12.i482.i.i.i = fsub contract double %t11.i481.i.i.i, %.17.i.i480.i.i.i
  %t13.i483.i.i.i = fsub contract double %t12.i482.i.i.i, %t7.i478.i.i.i
  %t14.i484.i.i.i = fdiv contract double %x2.i475.i.i.i, %x0.i471.i.i.i
  %t18.i485.i.i.i = fadd contract double %x1.i473.i.i.i, 1.000000e+00
  %53 = fdiv contract double %t14.i484.i.i.i, %x0.i471.i.i.i
  %54 = fdiv contract double %t18.i485.i.i.i, %x0.i471.i.i.i
  %t21.i486.i.i.i = fsub contract double %53, %54
  %t22.i487.i.i.i = fmul contract double %t7.i478.i.i.i, %t18.i485.i.i.i
  %t23.i488.i.i.i = tail call double @lgamma(double %x1.i473.i.i.i), !noalias !165
  %t24.i489.i.i.i = fmul contract double %x1.i473.i.i.i, %t11.i481.i.i.i
  %t25.i490.i.i.i = fsub contract double %t24.i489.i.i.i, %t23.i488.i.i.i
  %t26.i491.i.i.i = fsub contract double %t25.i490.i.i.i, %t22.i487.i.i.i
  %t27.i492.i.i.i = fsub contract double %t26.i491.i.i.i, %t14.i484.i.i.i
  %d0.p.i493.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i494.i.i.i = load double, ptr %d0.p.i493.i.i.i, align 8, !noalias !165
  %d0.a.i495.i.i.i = fadd double %t21.i486.i.i.i, %d0.b.i494.i.i.i
  store double %d0.a.i495.i.i.i, ptr %d0.p.i493.i.i.i, align 8, !noalias !165
  %d1.p.i496.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i467.i.i.i
  %d1.b.i497.i.i.i = load double, ptr %d1.p.i496.i.i.i, align 8, !noalias !165
  %d1.a.i498.i.i.i = fadd double %t13.i483.i.i.i, %d1.b.i497.i.i.i
  store double %d1.a.i498.i.i.i, ptr %d1.p.i496.i.i.i, align 8, !noalias !165
  %d2.p.i499.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i469.i.i.i
  %d2.b.i500.i.i.i = load double, ptr %d2.p.i499.i.i.i, align 8, !noalias !165
  %d2.a.i501.i.i.i = fadd double %52, %d2.b.i500.i.i.i
  store double %d2.a.i501.i.i.i, ptr %d2.p.i499.i.i.i, align 8, !noalias !165
  br label %prior_density.exit.i.i

d16.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i502.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i503.i.i.i = load i64, ptr %i1.p.i502.i.i.i, align 4, !noalias !165
  %i2.p.i504.i.i.i = getelementptr i8, ptr %i1.p.i502.i.i.i, i64 8
  %s2.i505.i.i.i = load i64, ptr %i2.p.i504.i.i.i, align 4, !noalias !165
  %x0.p.i506.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i507.i.i.i = load double, ptr %x0.p.i506.i.i.i, align 8, !noalias !165
  %x1.p.i508.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i503.i.i.i
  %x1.i509.i.i.i = load double, ptr %x1.p.i508.i.i.i, align 8, !noalias !165
  %x2.p.i510.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i505.i.i.i
  %x2.i511.i.i.i = load double, ptr %x2.p.i510.i.i.i, align 8, !noalias !165
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
  %d0.b.i528.i.i.i = load double, ptr %d0.p.i527.i.i.i, align 8, !noalias !165
  %d0.a.i529.i.i.i = fadd double %d0.b.i528.i.i.i, %t19.i521.i.i.i
  store double %d0.a.i529.i.i.i, ptr %d0.p.i527.i.i.i, align 8, !noalias !165
  %d1.p.i530.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i503.i.i.i
  %d1.b.i531.i.i.i = load double, ptr %d1.p.i530.i.i.i, align 8, !noalias !165
  %d1.a.i532.i.i.i = fsub double %d1.b.i531.i.i.i, %t16.i519.i.i.i
  store double %d1.a.i532.i.i.i, ptr %d1.p.i530.i.i.i, align 8, !noalias !165
  %d2.p.i533.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i505.i.i.i
  %d2.b.i534.i.i.i = load double, ptr %d2.p.i533.i.i.i, align 8, !noalias !165
  %d2.a.i535.i.i.i = fadd double %d2.b.i534.i.i.i, %57
  store double %d2.a.i535.i.i.i, ptr %d2.p.i533.i.i.i, align 8, !noalias !165
  br label %prior_density.exit.i.i

d17.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i538.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i539.i.i.i = load i64, ptr %i1.p.i538.i.i.i, align 4, !noalias !165
  %i2.p.i540.i.i.i = getelementptr i8, ptr %i1.p.i538.i.i.i, i64 8
  %s2.i541.i.i.i = load i64, ptr %i2.p.i540.i.i.i, align 4, !noalias !165
  %x0.p.i542.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i543.i.i.i = load double, ptr %x0.p.i542.i.i.i, align 8, !noalias !165
  %x1.p.i544.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i539.i.i.i
  %x1.i545.i.i.i = load double, ptr %x1.p.i544.i.i.i, align 8, !noalias !165
  %x2.p.i546.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i541.i.i.i
  %x2.i547.i.i.i = load double, ptr %x2.p.i546.i.i.i, align 8, !noalias !165
  %t2.i548.i.i.i = fdiv contract double %x0.i543.i.i.i, %x2.i547.i.i.i
  %t4.i549.i.i.i = tail call double @llvm.log.f64(double %t2.i548.i.i.i)
  %t5.i550.i.i.i = fmul contract double %x1.i545.i.i.i, %t4.i549.i.i.i
  call fastcc void @exp_of.2(ptr %.3.i.i536.i.i.i, double %t5.i550.i.i.i)
  %.17.i.i552.i.i.i = load double, ptr %.3.i.i536.i.i.i, align 8, !noalias !165
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
  %d0.b.i571.i.i.i = load double, ptr %d0.p.i570.i.i.i, align 8, !noalias !165
  %d0.a.i572.i.i.i = fadd double %d0.b.i571.i.i.i, %t26.i565.i.i.i
  store double %d0.a.i572.i.i.i, ptr %d0.p.i570.i.i.i, align 8, !noalias !165
  %d1.p.i573.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i539.i.i.i
  %d1.b.i574.i.i.i = load double, ptr %d1.p.i573.i.i.i, align 8, !noalias !165
  %d1.a.i575.i.i.i = fadd double %t25.i564.i.i.i, %d1.b.i574.i.i.i
  store double %d1.a.i575.i.i.i, ptr %d1.p.i573.i.i.i, align 8, !noalias !165
  %d2.p.i576.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i541.i.i.i
  %d2.b.i577.i.i.i = load double, ptr %d2.p.i576.i.i.i, align 8, !noalias !165
  %d2.a.i578.i.i.i = fadd double %t21.i561.i.i.i, %d2.b.i577.i.i.i
  store double %d2.a.i578.i.i.i, ptr %d2.p.i576.i.i.i, align 8, !noalias !165
  br label %prior_density.exit.i.i

d18.i.i.i:                                        ; preds = %B134.i.i
  %i1.p.i583.i.i.i = getelementptr i64, ptr %arg.ints, i64 %.462.i.i
  %s1.i584.i.i.i = load i64, ptr %i1.p.i583.i.i.i, align 4, !noalias !165
  %i2.p.i585.i.i.i = getelementptr i8, ptr %i1.p.i583.i.i.i, i64 8
  %s2.i586.i.i.i = load i64, ptr %i2.p.i585.i.i.i, align 4, !noalias !165
  %x0.p.i587.i.i.i = getelementptr double, ptr %arg.v, i64 %.139.044.i.i
  %x0.i588.i.i.i = load double, ptr %x0.p.i587.i.i.i, align 8, !noalias !165
  %x1.p.i589.i.i.i = getelementptr double, ptr %arg.v, i64 %s1.i584.i.i.i
  %x1.i590.i.i.i = load double, ptr %x1.p.i589.i.i.i, align 8, !noalias !165
  %x2.p.i591.i.i.i = getelementptr double, ptr %arg.v, i64 %s2.i586.i.i.i
  %x2.i592.i.i.i = load double, ptr %x2.p.i591.i.i.i, align 8, !noalias !165
  %t1.i.i.i.i = fneg double %x0.i588.i.i.i
  %t2.i593.i.i.i = tail call double @log1p(double %t1.i.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i.i581.i.i.i, double %x2.i592.i.i.i)
  %.17.i.i595.i.i.i = load double, ptr %.3.i.i581.i.i.i, align 8, !noalias !165
  %t8.i596.i.i.i = fadd contract double %x1.i590.i.i.i, %x2.i592.i.i.i
  call fastcc void @digamma.2(ptr %.3.i1.i579.i.i.i, double %t8.i596.i.i.i)
  %.17.i4.i598.i.i.i = load double, ptr %.3.i1.i579.i.i.i, align 8, !noalias !165
  %t10.i599.i.i.i = fsub contract double %.17.i4.i598.i.i.i, %.17.i.i595.i.i.i
  %t11.i600.i.i.i = fadd contract double %t2.i593.i.i.i, %t10.i599.i.i.i
  %t12.i601.i.i.i = tail call double @llvm.log.f64(double %x0.i588.i.i.i)
  call fastcc void @digamma.2(ptr %.3.i5.i.i.i.i, double %x1.i590.i.i.i)
  %.17.i8.i.i.i.i = load double, ptr %.3.i5.i.i.i.i, align 8, !noalias !165
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
  %t26.i612.i.i.i = tail call double @lgamma(double %x2.i592.i.i.i), !noalias !165
  %t27.i613.i.i.i = tail call double @lgamma(double %x1.i590.i.i.i), !noalias !165
  %t28.i614.i.i.i = tail call double @lgamma(double %t8.i596.i.i.i), !noalias !165
  %t29.i615.i.i.i = fsub contract double %t28.i614.i.i.i, %t27.i613.i.i.i
  %t30.i616.i.i.i = fsub contract double %t29.i615.i.i.i, %t26.i612.i.i.i
  %t31.i617.i.i.i = fadd contract double %t25.i611.i.i.i, %t30.i616.i.i.i
  %t32.i618.i.i.i = fadd contract double %t24.i610.i.i.i, %t31.i617.i.i.i
  %d0.p.i619.i.i.i = getelementptr double, ptr %arg.dv, i64 %.139.044.i.i
  %d0.b.i620.i.i.i = load double, ptr %d0.p.i619.i.i.i, align 8, !noalias !165
  %d0.a.i621.i.i.i = fadd double %t23.i609.i.i.i, %d0.b.i620.i.i.i
  store double %d0.a.i621.i.i.i, ptr %d0.p.i619.i.i.i, align 8, !noalias !165
  %d1.p.i622.i.i.i = getelementptr double, ptr %arg.dv, i64 %s1.i584.i.i.i
  %d1.b.i623.i.i.i = load double, ptr %d1.p.i622.i.i.i, align 8, !noalias !165
  %d1.a.i624.i.i.i = fadd double %t16.i603.i.i.i, %d1.b.i623.i.i.i
  store double %d1.a.i624.i.i.i, ptr %d1.p.i622.i.i.i, align 8, !noalias !165
  %d2.p.i625.i.i.i = getelementptr double, ptr %arg.dv, i64 %s2.i586.i.i.i
  %d2.b.i626.i.i.i = load double, ptr %d2.p.i625.i.i.i, align 8, !noalias !165
  %d2.a.i627.i.i.i = fadd double %t11.i600.i.i.i, %d2.b.i626.i.i.i
  store double %d2.a.i627.i.i.i, ptr %d2.p.i625.i.i.i, align 8, !noalias !165
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
  %.337.i.i = load i64, ptr %.336.i.i, align 8, !noalias !165
  %62 = getelementptr i64, ptr %arg.ints, i64 %.337.i.i
  %.341.i.i = getelementptr i64, ptr %62, i64 %.139.044.i.i
  %.342.i.i = load i64, ptr %.341.i.i, align 8, !noalias !165
  %.347.i236.i = icmp eq i64 %.342.i.i, 0
  br i1 %.347.i236.i, label %B219.i.i, label %B134.i.i

B140.if.i:                                        ; preds = %B140.if.i, %B140.if.lr.ph.i
  %lp.3.0247.i = phi double [ 0.000000e+00, %B140.if.lr.ph.i ], [ %.520.i, %B140.if.i ]
  %.358.0246.i = phi i64 [ 0, %B140.if.lr.ph.i ], [ %.429.i, %B140.if.i ]
  %.429.i = add nuw nsw i64 %.358.0246.i, 1
  %.458.i = getelementptr i64, ptr %1, i64 %.358.0246.i
  %.459.i = load i64, ptr %.458.i, align 8, !noalias !150
  %.461.i = getelementptr double, ptr %arg.x, i64 %.358.0246.i
  %.462.i = load double, ptr %.461.i, align 8, !noalias !150
  %.467.idx.i = shl i64 %.358.0246.i, 4
  %.467.i = getelementptr i8, ptr %2, i64 %.467.idx.i
  %.468.i = load double, ptr %.467.i, align 8, !noalias !150
  %.474.i = getelementptr i8, ptr %.467.i, i64 8
  %.475.i = load double, ptr %.474.i, align 8, !noalias !150
  call fastcc void @to_scale(ptr %.476.i, i64 %.459.i, double %.462.i, double %.468.i, double %.475.i)
  %.490.fca.3.load.i = load double, ptr %.fca.3.gep.i, align 8, !noalias !150
  %.490.fca.2.load.i = load double, ptr %.fca.2.gep.i, align 8, !noalias !150
  %.490.fca.0.load.i = load double, ptr %.476.i, align 8, !noalias !150
  %.517.i = getelementptr double, ptr %arg.v, i64 %.358.0246.i
  store double %.490.fca.0.load.i, ptr %.517.i, align 8, !noalias !150
  %.520.i = fadd double %lp.3.0247.i, %.490.fca.2.load.i
  %.524.i = getelementptr double, ptr %arg.grad, i64 %.358.0246.i
  %.525.i = load double, ptr %.524.i, align 8, !noalias !150
  %.526.i = fadd double %.490.fca.3.load.i, %.525.i
  store double %.526.i, ptr %.524.i, align 8, !noalias !150
  %exitcond.not.i = icmp eq i64 %.429.i, %.121.i
  br i1 %exitcond.not.i, label %B276.i, label %B140.if.i

B336.if.i:                                        ; preds = %B336.loopexit.i, %B336.if.lr.ph.i
  %.662.0258.i = phi i64 [ 0, %B336.if.lr.ph.i ], [ %.731.i, %B336.loopexit.i ]
  %.731.i = add nuw nsw i64 %.662.0258.i, 1
  %.855.i = load i64, ptr %.854.i, align 8, !noalias !150
  %63 = getelementptr i64, ptr %arg.ints, i64 %.855.i
  %.901.idx.i = mul i64 %.662.0258.i, 40
  %.901.i = getelementptr i8, ptr %63, i64 %.901.idx.i
  %.902.i = load i64, ptr %.901.i, align 8, !noalias !150
  %.1098253.not.i = icmp slt i64 %.902.i, 1
  br i1 %.1098253.not.i, label %B336.loopexit.i, label %B660.if.lr.ph.i

B660.if.lr.ph.i:                                  ; preds = %B336.if.i
  %.1010.i = getelementptr i8, ptr %.901.i, i64 32
  %.1011.i = load i64, ptr %.1010.i, align 8, !noalias !150
  %.985.i = getelementptr i8, ptr %.901.i, i64 24
  %.986.i = load i64, ptr %.985.i, align 8, !noalias !150
  %.951.i = getelementptr i8, ptr %.901.i, i64 8
  %.952.i = load i64, ptr %.951.i, align 8, !noalias !150
  %.926.i = getelementptr i8, ptr %.901.i, i64 16
  %.927.i = load i64, ptr %.926.i, align 8, !noalias !150
  %64 = getelementptr double, ptr %arg.floats, i64 %.1011.i
  %65 = getelementptr double, ptr %arg.floats, i64 %.986.i
  %66 = getelementptr i64, ptr %arg.ints, i64 %.927.i
  %67 = getelementptr i64, ptr %arg.ints, i64 %.952.i
  br label %B660.if.i

B660.if.i:                                        ; preds = %B660.if.lr.ph.i, %B770.i
  %.1042.0254.i = phi i64 [ 0, %B660.if.lr.ph.i ], [ %.1111.i, %B770.i ]
  %.1143.i = getelementptr double, ptr %64, i64 %.1042.0254.i
  %.1144.i = load double, ptr %.1143.i, align 8, !noalias !150
  %.1268.i = mul nuw nsw i64 %.1042.0254.i, %.902.i
  %68 = getelementptr double, ptr %65, i64 %.1268.i
  br label %B704.if.i

B704.if.i:                                        ; preds = %B704.if.i, %B660.if.i
  %total.2.2251.i = phi double [ %.1144.i, %B660.if.i ], [ %.1285.i, %B704.if.i ]
  %.1172.0249.i = phi i64 [ 0, %B660.if.i ], [ %.1241.i, %B704.if.i ]
  %.1241.i = add nuw nsw i64 %.1172.0249.i, 1
  %.1273.i = getelementptr double, ptr %68, i64 %.1172.0249.i
  %.1274.i = load double, ptr %.1273.i, align 8, !noalias !150
  %.1278.i = getelementptr i64, ptr %66, i64 %.1172.0249.i
  %.1279.i = load i64, ptr %.1278.i, align 8, !noalias !150
  %.1281.i = getelementptr double, ptr %arg.x, i64 %.1279.i
  %.1282.i = load double, ptr %.1281.i, align 8, !noalias !150
  %.1283.i = fmul double %.1274.i, %.1282.i
  %.1285.i = fadd double %total.2.2251.i, %.1283.i
  %exitcond262.not.i = icmp eq i64 %.902.i, %.1241.i
  br i1 %exitcond262.not.i, label %B770.i, label %B704.if.i

B866.if.i:                                        ; preds = %B866.if.i, %B866.if.lr.ph.i
  %.1452.0260.i = phi i64 [ 0, %B866.if.lr.ph.i ], [ %.1521.i, %B866.if.i ]
  %.1521.i = add nuw nsw i64 %.1452.0260.i, 1
  %.1645.i = load i64, ptr %.1644.i, align 8, !noalias !150
  %69 = getelementptr double, ptr %arg.floats, i64 %.1645.i
  %.1648.i = getelementptr double, ptr %69, i64 %.1452.0260.i
  %.1649.i = load double, ptr %.1648.i, align 8, !noalias !150
  %.1653.i = getelementptr double, ptr %3, i64 %.1452.0260.i
  store double %.1649.i, ptr %.1653.i, align 8, !noalias !150
  %exitcond265.not.i = icmp eq i64 %.1521.i, %.1428.i
  br i1 %exitcond265.not.i, label %B934.i, label %B866.if.i

forward: ; preds = %B219.i.i, %calculate
  %lp.2.0.lcssa.i.i = phi double [ 0.000000e+00, %calculate ], [ %lp.3.1.i.i, %B219.i.i ]
  %.1695.i = fadd double %lp.3.0.lcssa.i, %lp.5.0.lcssa.i.i
  %.1863.i = fadd double %.1695.i, %lp.2.0.lcssa.i.i
  %.386 = getelementptr i8, ptr %arg.ints, i64 104
  %.387 = load i64, ptr %.386, align 8
  %.467156.not = icmp slt i64 %.387, 1
  br i1 %.467156.not, label %B746, label %B164.if.lr.ph

B164.if.lr.ph:                                    ; preds = %forward
  %.603 = getelementptr i8, ptr %arg.ints, i64 112
  %.911 = getelementptr i8, ptr %arg.ints, i64 136
  br label %B164.if

B376:                                             ; preds = %factor_forward
  %.223.i = getelementptr i8, ptr %208, i64 376
  %.224.i = load i64, ptr %.223.i, align 8, !noalias !168
  %.437.i = getelementptr double, ptr %arg.v, i64 %.1174
  %.438.i = load double, ptr %.437.i, align 8, !noalias !168
  %.117250.not.i = icmp slt i64 %.224.i, 1
  br i1 %.117250.not.i, label %B402, label %B238.if.lr.ph.i

B238.if.lr.ph.i:                                  ; preds = %B376
  %.1082.i = getelementptr i8, ptr %208, i64 408
  %.1083.i = load i64, ptr %.1082.i, align 8, !noalias !168
  %.870.i = getelementptr i8, ptr %208, i64 392
  %.871.i = load i64, ptr %.870.i, align 8, !noalias !168
  %.649.i = getelementptr i8, ptr %208, i64 400
  %.650.i = load i64, ptr %.649.i, align 8, !noalias !168
  %70 = getelementptr double, ptr %arg.floats, i64 %.871.i
  %71 = getelementptr double, ptr %arg.work, i64 %.650.i
  %72 = getelementptr double, ptr %71, i64 %.224.i
  %73 = getelementptr double, ptr %arg.work, i64 %.1083.i
  br label %B238.if.i

B256.i:                                           ; preds = %B238.if.i
  %.1220.i = getelementptr double, ptr %70, i64 %.1114.051.i
  %.1221.i = load double, ptr %.1220.i, align 8, !noalias !168
  %.1223.i = tail call double @llvm.pow.f64(double %.438.i, double %.1221.i)
  br label %B276.i92

B276.i92:                                         ; preds = %B238.if.i, %B256.i
  %"$phi276.1.2.1.i" = phi double [ %.1223.i, %B256.i ], [ 0.000000e+00, %B238.if.i ]
  %.1238.i = getelementptr double, ptr %71, i64 %.1114.051.i
  store double %"$phi276.1.2.1.i", ptr %.1238.i, align 8, !noalias !168
  %.1240.i = fsub double 1.000000e+00, %"$phi276.1.2.1.i"
  %.1241.i93 = fadd double %"$phi276.1.2.1.i", 1.000000e+00
  %.1242.i = fmul double %.1240.i, %.1241.i93
  %.1243.i = tail call double @sqrt(double %.1242.i)
  %.1250.i = getelementptr double, ptr %72, i64 %.1114.051.i
  store double %.1243.i, ptr %.1250.i, align 8, !noalias !168
  %.1258.i = getelementptr double, ptr %73, i64 %.1114.051.i
  store double 0.000000e+00, ptr %.1258.i, align 8, !noalias !168
  %exitcond.not.i94 = icmp eq i64 %.1185.i, %.224.i
  br i1 %exitcond.not.i94, label %B402, label %B238.if.i

B238.if.i:                                        ; preds = %B276.i92, %B238.if.lr.ph.i
  %.1114.051.i = phi i64 [ 0, %B238.if.lr.ph.i ], [ %.1185.i, %B276.i92 ]
  %.1185.i = add nuw nsw i64 %.1114.051.i, 1
  %.1214.not.i = icmp eq i64 %.1114.051.i, 0
  br i1 %.1214.not.i, label %B276.i92, label %B256.i

B402:                                             ; preds = %B276.i92, %B376, %factor_forward
  %.1420 = getelementptr i8, ptr %208, i64 24
  %.1421 = load i64, ptr %.1420, align 8
  %.1422 = icmp slt i64 %.1421, 0
  br i1 %.1422, label %B747, label %B456

B456:                                             ; preds = %B402
  %.1646 = load i64, ptr %.1173, align 8
  %.1647 = icmp sgt i64 %.1646, -1
  br i1 %.1647, label %B506, label %B542

B506:                                             ; preds = %B456
  %.234.i = getelementptr i8, ptr %208, i64 376
  %.235.i = load i64, ptr %.234.i, align 8, !noalias !171
  %.449.i = load i64, ptr %.1539.i, align 8, !noalias !171
  %.451.i = getelementptr double, ptr %arg.work, i64 %.449.i
  %.452.i = load double, ptr %.451.i, align 8, !noalias !171
  %.899.i = getelementptr i8, ptr %208, i64 120
  %.900.i = load i64, ptr %.899.i, align 8, !noalias !171
  %74 = getelementptr i64, ptr %arg.ints, i64 %.900.i
  %.903.i = getelementptr i8, ptr %74, i64 8
  %.904.i = load i64, ptr %.903.i, align 8, !noalias !171
  %.1337.i = getelementptr i8, ptr %208, i64 384
  %.1338.i = load i64, ptr %.1337.i, align 8, !noalias !171
  %.1420236.not.i = icmp slt i64 %.1338.i, 1
  br i1 %.1420236.not.i, label %states_forward, label %B296.if.lr.ph.i

B296.if.lr.ph.i:                                  ; preds = %B506
  %.1117.i = getelementptr i8, ptr %208, i64 128
  %.1118.i = load i64, ptr %.1117.i, align 8, !noalias !171
  %.665.i = getelementptr i8, ptr %208, i64 400
  %.666.i = load i64, ptr %.665.i, align 8, !noalias !171
  %.1678.i = getelementptr i8, ptr %208, i64 104
  %.1893.i = getelementptr i8, ptr %208, i64 112
  %.2114.i = getelementptr i8, ptr %208, i64 240
  %.2329.i = getelementptr i8, ptr %208, i64 248
  %.2550.i = getelementptr i8, ptr %208, i64 256
  %.2765.i = getelementptr i8, ptr %208, i64 232
  %.2980.i = getelementptr i8, ptr %208, i64 216
  %.3419.i = getelementptr i8, ptr %208, i64 136
  %.3528220.not.i = icmp slt i64 %.235.i, 1
  %.3658216.not.i = icmp slt i64 %.904.i, 1
  %75 = getelementptr i64, ptr %arg.ints, i64 %.1118.i
  %76 = getelementptr double, ptr %arg.work, i64 %.666.i
  %77 = getelementptr double, ptr %76, i64 %.235.i
  %.3744.i = fmul double %.452.i, %.452.i
  %.3855.i = add nsw i64 %.235.i, -2
  %78 = tail call i64 @llvm.smax.i64(i64 %.235.i, i64 1)
  %.3935229.i = icmp sgt i64 %.235.i, 1
  br label %B296.if.i

B886.i:                                           ; preds = %B820.if.i, %B778.if.i
  %total.2.2.lcssa.i = phi double [ %.3574.i, %B778.if.i ], [ %.3715.i, %B820.if.i ]
  %.3727.i = getelementptr double, ptr %76, i64 %.3472.0221.i
  %.3728.i = load double, ptr %.3727.i, align 8, !noalias !171
  %.3735.i = getelementptr double, ptr %77, i64 %.3472.0221.i
  %.3736.i = load double, ptr %.3735.i, align 8, !noalias !171
  %.3737.i = fmul double %.3728.i, %.3728.i
  %.3739.i = fmul double %variance.3.1224.i, %.3737.i
  %.3740.i = fmul double %.3736.i, %.3736.i
  %.3741.i = fadd double %.3739.i, %.3740.i
  %.3749.i = getelementptr double, ptr %96, i64 %.3472.0221.i
  %.3750.i = load double, ptr %.3749.i, align 8, !noalias !171
  %.3751.i = fmul double %.3744.i, %.3750.i
  %.3752.i = fmul double %.3751.i, %.3741.i
  %.3753.i = fadd double %.3752.i, 1.000000e+00
  %.3757.i = fdiv double %.3741.i, %.3753.i
  %.3759.i = fmul double %m.3.1225.i, %.3728.i
  %.3761.i = fmul double %.452.i, %.3741.i
  %.3763.i = fmul double %total.2.2.lcssa.i, %.3761.i
  %.3764.i = fadd double %.3759.i, %.3763.i
  %.3768.i = fdiv double %.3764.i, %.3753.i
  %.3778.i = getelementptr double, ptr %98, i64 %.3472.0221.i
  store double %total.2.2.lcssa.i, ptr %.3778.i, align 8, !noalias !171
  %.3786.i = getelementptr double, ptr %99, i64 %.3472.0221.i
  store double %.3741.i, ptr %.3786.i, align 8, !noalias !171
  %.3794.i = getelementptr double, ptr %100, i64 %.3472.0221.i
  store double %.3768.i, ptr %.3794.i, align 8, !noalias !171
  %.3796.i = tail call double @llvm.log.f64(double %.3753.i)
  %.3797.i = fmul double %.3796.i, 5.000000e-01
  %.3799.i = fsub double %lp.4.1223.i, %.3797.i
  %exitcond241.not.i = icmp eq i64 %.235.i, %.3541.i
  br i1 %exitcond241.not.i, label %B1142.i, label %B778.if.i

B1142.i:                                          ; preds = %B886.i, %B296.if.i
  %lp.4.1.lcssa.i = phi double [ %lp.5.0239.i, %B296.if.i ], [ %.3799.i, %B886.i ]
  %variance.3.1.lcssa.i = phi double [ 0.000000e+00, %B296.if.i ], [ %.3757.i, %B886.i ]
  %m.3.1.lcssa.i = phi double [ 0.000000e+00, %B296.if.i ], [ %.3768.i, %B886.i ]
  %.3820.i = tail call double @sqrt(double %variance.3.1.lcssa.i)
  %79 = getelementptr double, ptr %arg.x, i64 %.3205.i
  %80 = getelementptr double, ptr %79, i64 %91
  %81 = getelementptr double, ptr %80, i64 %.235.i
  %.3828.i = getelementptr i8, ptr %81, i64 -8
  %.3829.i = load double, ptr %.3828.i, align 8, !noalias !171
  %.3830.i = fmul double %.3820.i, %.3829.i
  %.3832.i = fadd double %m.3.1.lcssa.i, %.3830.i
  %.3839.i = fmul double %.452.i, %.3832.i
  %82 = getelementptr double, ptr %arg.work, i64 %.2766.i
  %83 = getelementptr double, ptr %82, i64 %91
  %84 = getelementptr double, ptr %83, i64 %.235.i
  %.3845.i = getelementptr i8, ptr %84, i64 -8
  store double %.3832.i, ptr %.3845.i, align 8, !noalias !171
  %85 = getelementptr double, ptr %arg.work, i64 %.2981.i
  %86 = getelementptr double, ptr %85, i64 %91
  %87 = getelementptr double, ptr %86, i64 %.235.i
  %.3852.i = getelementptr i8, ptr %87, i64 -8
  store double %.3839.i, ptr %.3852.i, align 8, !noalias !171
  br i1 %.3935229.i, label %B1304.if.lr.ph.i, label %B1702.i

B1304.if.lr.ph.i:                                 ; preds = %B1142.i
  %88 = getelementptr double, ptr %arg.work, i64 %.2116.i
  %89 = getelementptr double, ptr %arg.work, i64 %.2331.i
  %90 = getelementptr double, ptr %arg.floats, i64 %.1680.i
  br label %B1304.if.i

B1702.i:                                          ; preds = %B1304.if.i, %B1142.i
  %lp.6.1.lcssa.i = phi double [ %lp.4.1.lcssa.i, %B1142.i ], [ %.4071.i, %B1304.if.i ]
  %later.2.1.lcssa.i = phi double [ %.3832.i, %B1142.i ], [ %.4085.i, %B1304.if.i ]
  %.4118.i = fmul double %later.2.1.lcssa.i, 5.000000e-01
  %.4120.i = fmul double %later.2.1.lcssa.i, %.4118.i
  %.4124.i = fsub double %lp.6.1.lcssa.i, %.4120.i
  %exitcond242.not.i = icmp eq i64 %.1433.i, %.1338.i
  br i1 %exitcond242.not.i, label %states_forward, label %B296.if.i

B296.if.i:                                        ; preds = %B1702.i, %B296.if.lr.ph.i
  %lp.5.0239.i = phi double [ 0.000000e+00, %B296.if.lr.ph.i ], [ %.4124.i, %B1702.i ]
  %.1362.0237.i = phi i64 [ 0, %B296.if.lr.ph.i ], [ %.1433.i, %B1702.i ]
  %.1433.i = add nuw nsw i64 %.1362.0237.i, 1
  %91 = mul nsw i64 %.1362.0237.i, %.235.i
  %.1679.i = load i64, ptr %.1678.i, align 8, !noalias !171
  %.1680.i = add nsw i64 %.1679.i, %91
  %.2115.i = load i64, ptr %.2114.i, align 8, !noalias !171
  %.2116.i = add nsw i64 %.2115.i, %91
  %.2330.i = load i64, ptr %.2329.i, align 8, !noalias !171
  %.2331.i = add nsw i64 %.2330.i, %91
  %.2766.i = load i64, ptr %.2765.i, align 8, !noalias !171
  %.2981.i = load i64, ptr %.2980.i, align 8, !noalias !171
  %.3205.i = load i64, ptr %.1420, align 8, !noalias !171
  br i1 %.3528220.not.i, label %B1142.i, label %B778.if.lr.ph.i

B778.if.lr.ph.i:                                  ; preds = %B296.if.i
  %.3422.i = mul nsw i64 %91, %.904.i
  %.3420.i = load i64, ptr %.3419.i, align 8, !noalias !171
  %.2551.i = load i64, ptr %.2550.i, align 8, !noalias !171
  %.1894.i = load i64, ptr %.1893.i, align 8, !noalias !171
  %92 = getelementptr double, ptr %arg.floats, i64 %.1894.i
  %93 = getelementptr double, ptr %92, i64 %91
  %94 = getelementptr double, ptr %arg.floats, i64 %.3420.i
  %95 = getelementptr double, ptr %94, i64 %.3422.i
  %96 = getelementptr double, ptr %arg.floats, i64 %.1680.i
  %97 = getelementptr double, ptr %arg.work, i64 %.2551.i
  %98 = getelementptr double, ptr %97, i64 %91
  %99 = getelementptr double, ptr %arg.work, i64 %.2116.i
  %100 = getelementptr double, ptr %arg.work, i64 %.2331.i
  br label %B778.if.i

B778.if.i:                                        ; preds = %B778.if.lr.ph.i, %B886.i
  %m.3.1225.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i ], [ %.3768.i, %B886.i ]
  %variance.3.1224.i = phi double [ 0.000000e+00, %B778.if.lr.ph.i ], [ %.3757.i, %B886.i ]
  %lp.4.1223.i = phi double [ %lp.5.0239.i, %B778.if.lr.ph.i ], [ %.3799.i, %B886.i ]
  %.3472.0221.i = phi i64 [ 0, %B778.if.lr.ph.i ], [ %.3541.i, %B886.i ]
  %.3541.i = add nuw nsw i64 %.3472.0221.i, 1
  %.3573.i = getelementptr double, ptr %93, i64 %.3472.0221.i
  %.3574.i = load double, ptr %.3573.i, align 8, !noalias !171
  br i1 %.3658216.not.i, label %B886.i, label %B820.if.lr.ph.i

B820.if.lr.ph.i:                                  ; preds = %B778.if.i
  %.3706.i = mul nuw nsw i64 %.3472.0221.i, %.904.i
  %101 = getelementptr double, ptr %95, i64 %.3706.i
  br label %B820.if.i

B820.if.i:                                        ; preds = %B820.if.i, %B820.if.lr.ph.i
  %total.2.2219.i = phi double [ %.3574.i, %B820.if.lr.ph.i ], [ %.3715.i, %B820.if.i ]
  %.3602.0217.i = phi i64 [ 0, %B820.if.lr.ph.i ], [ %.3671.i, %B820.if.i ]
  %.3671.i = add nuw nsw i64 %.3602.0217.i, 1
  %.3699.i = getelementptr i64, ptr %75, i64 %.3602.0217.i
  %.3700.i = load i64, ptr %.3699.i, align 8, !noalias !171
  %.3702.i = getelementptr double, ptr %arg.v, i64 %.3700.i
  %.3703.i = load double, ptr %.3702.i, align 8, !noalias !171
  %.3711.i = getelementptr double, ptr %101, i64 %.3602.0217.i
  %.3712.i = load double, ptr %.3711.i, align 8, !noalias !171
  %.3713.i = fmul double %.3703.i, %.3712.i
  %.3715.i = fsub double %total.2.2219.i, %.3713.i
  %exitcond.not.i95 = icmp eq i64 %.904.i, %.3671.i
  br i1 %exitcond.not.i95, label %B886.i, label %B820.if.i

B1304.if.i:                                       ; preds = %B1304.if.i, %B1304.if.lr.ph.i
  %later.2.1233.i = phi double [ %.3832.i, %B1304.if.lr.ph.i ], [ %.4085.i, %B1304.if.i ]
  %lp.6.1232.i = phi double [ %lp.4.1.lcssa.i, %B1304.if.lr.ph.i ], [ %.4071.i, %B1304.if.i ]
  %.3882.0.in231.i = phi i64 [ %78, %B1304.if.lr.ph.i ], [ %.3882.0.i, %B1304.if.i ]
  %.3879.0230.i = phi i64 [ %.3855.i, %B1304.if.lr.ph.i ], [ %.3948.i, %B1304.if.i ]
  %.3882.0.i = add nsw i64 %.3882.0.in231.i, -1
  %.3948.i = add i64 %.3879.0230.i, -1
  %102 = getelementptr double, ptr %76, i64 %.3879.0230.i
  %.3977.i = getelementptr i8, ptr %102, i64 8
  %.3978.i = load double, ptr %.3977.i, align 8, !noalias !171
  %103 = getelementptr double, ptr %77, i64 %.3879.0230.i
  %.3985.i = getelementptr i8, ptr %103, i64 8
  %.3986.i = load double, ptr %.3985.i, align 8, !noalias !171
  %104 = getelementptr double, ptr %88, i64 %.3879.0230.i
  %.3991.i = getelementptr i8, ptr %104, i64 8
  %.3992.i = load double, ptr %.3991.i, align 8, !noalias !171
  %.3996.i = getelementptr double, ptr %89, i64 %.3879.0230.i
  %.3997.i = load double, ptr %.3996.i, align 8, !noalias !171
  %.4026.i = load double, ptr %104, align 8, !noalias !171
  %.4033.i = getelementptr double, ptr %90, i64 %.3879.0230.i
  %.4034.i = load double, ptr %.4033.i, align 8, !noalias !171
  %.4035.i = fmul double %.3744.i, %.4034.i
  %.4041.i = fmul double %.4026.i, %.4035.i
  %.4042.i = fadd double %.4041.i, 1.000000e+00
  %.4046.i = fdiv double %.4026.i, %.4042.i
  %.4047.i = fmul double %.3978.i, %.3997.i
  %.4049.i = fsub double %later.2.1233.i, %.4047.i
  %.4053.i = fdiv double %.4046.i, %.3992.i
  %.4054.i = tail call double @sqrt(double %.4053.i)
  %.4055.i = fmul double %.3986.i, %.4049.i
  %.4059.i = fdiv double %.4055.i, %.3992.i
  %.4060.i = fmul double %.3978.i, %.4054.i
  %.4064.i = getelementptr double, ptr %80, i64 %.3879.0230.i
  %.4065.i = load double, ptr %.4064.i, align 8, !noalias !171
  %.4066.i = fmul double %.4060.i, %.4065.i
  %.4067.i = fsub double %.4059.i, %.4066.i
  %.4068.i = fmul double %.4067.i, 5.000000e-01
  %.4069.i = fmul double %.4067.i, %.4068.i
  %.4071.i = fsub double %lp.6.1232.i, %.4069.i
  %.4075.i = fmul double %.4054.i, %.4060.i
  %.4076.i = fmul double %.4049.i, %.4075.i
  %.4077.i = fadd double %.3997.i, %.4076.i
  %.4078.i = fmul double %.3986.i, %.4054.i
  %.4084.i = fmul double %.4078.i, %.4065.i
  %.4085.i = fadd double %.4084.i, %.4077.i
  %.4089.i = fmul double %.452.i, %.4085.i
  %.4093.i = getelementptr double, ptr %83, i64 %.3879.0230.i
  store double %.4085.i, ptr %.4093.i, align 8, !noalias !171
  %.4098.i = getelementptr double, ptr %86, i64 %.3879.0230.i
  store double %.4089.i, ptr %.4098.i, align 8, !noalias !171
  %.3935.i = icmp sgt i64 %.3882.0.in231.i, 2
  br i1 %.3935.i, label %B1304.if.i, label %B1702.i

states_forward: ; preds = %B1702.i, %B506
  %lp.5.0.lcssa.i = phi double [ 0.000000e+00, %B506 ], [ %.4124.i, %B1702.i ]
  %.1683 = fadd double %.955, %lp.5.0.lcssa.i
  br label %B747

B542:                                             ; preds = %B456
  %.1901 = getelementptr i8, ptr %208, i64 328
  %.1902 = load i64, ptr %.1901, align 8
  %.1903 = icmp sgt i64 %.1902, -1
  br i1 %.1903, label %B592, label %B628

B592:                                             ; preds = %B542
  %.235.i97 = load i64, ptr %208, align 8, !noalias !174
  %.449.i99 = load i64, ptr %.1539.i, align 8, !noalias !174
  %.451.i100 = getelementptr double, ptr %arg.work, i64 %.449.i99
  %.452.i101 = load double, ptr %.451.i100, align 8, !noalias !174
  %.668.i = getelementptr double, ptr %arg.v, i64 %.1902
  %.669.i = load double, ptr %.668.i, align 8, !noalias !174
  %.1550.i = getelementptr i8, ptr %208, i64 120
  %.1551.i = load i64, ptr %.1550.i, align 8, !noalias !174
  %105 = getelementptr i64, ptr %arg.ints, i64 %.1551.i
  %.1554.i = getelementptr i8, ptr %105, i64 8
  %.1555.i = load i64, ptr %.1554.i, align 8, !noalias !174
  %.3281.i = getelementptr i8, ptr %208, i64 352
  %.3400128.not.i = icmp slt i64 %.235.i97, 1
  br i1 %.3400128.not.i, label %B1178.i, label %B688.if.lr.ph.i

B688.if.lr.ph.i:                                  ; preds = %B592
  %.3282.i = load i64, ptr %.3281.i, align 8, !noalias !174
  %.3067.i = getelementptr i8, ptr %208, i64 232
  %.3068.i = load i64, ptr %.3067.i, align 8, !noalias !174
  %.2853.i = getelementptr i8, ptr %208, i64 240
  %.2854.i = load i64, ptr %.2853.i, align 8, !noalias !174
  %.2639.i = getelementptr i8, ptr %208, i64 256
  %.2640.i = load i64, ptr %.2639.i, align 8, !noalias !174
  %.2202.i = getelementptr i8, ptr %208, i64 264
  %.2203.i = load i64, ptr %.2202.i, align 8, !noalias !174
  %.1988.i = getelementptr i8, ptr %208, i64 344
  %.1989.i = load i64, ptr %.1988.i, align 8, !noalias !174
  %.1768.i = getelementptr i8, ptr %208, i64 128
  %.1769.i = load i64, ptr %.1768.i, align 8, !noalias !174
  %.1327.i = getelementptr i8, ptr %208, i64 136
  %.1328.i = load i64, ptr %.1327.i, align 8, !noalias !174
  %.1113.i = getelementptr i8, ptr %208, i64 112
  %.1114.i = load i64, ptr %.1113.i, align 8, !noalias !174
  %.899.i104 = getelementptr i8, ptr %208, i64 104
  %.900.i105 = load i64, ptr %.899.i104, align 8, !noalias !174
  %106 = getelementptr double, ptr %arg.floats, i64 %.1114.i
  %.3530124.not.i = icmp slt i64 %.1555.i, 1
  %107 = getelementptr i64, ptr %arg.ints, i64 %.1769.i
  %108 = getelementptr double, ptr %arg.floats, i64 %.1328.i
  %109 = getelementptr double, ptr %arg.floats, i64 %.1989.i
  %.3604.i = fsub double 1.000000e+00, %.669.i
  %.3609.i = fmul double %.452.i101, %.452.i101
  %110 = getelementptr double, ptr %arg.floats, i64 %.900.i105
  %111 = getelementptr double, ptr %arg.x, i64 %.1421
  %112 = getelementptr double, ptr %arg.work, i64 %.2640.i
  %113 = getelementptr double, ptr %arg.work, i64 %.2203.i
  %114 = getelementptr double, ptr %arg.work, i64 %.2854.i
  %115 = getelementptr double, ptr %arg.work, i64 %.3068.i
  %116 = getelementptr double, ptr %arg.work, i64 %.3282.i
  br label %B688.if.i

B794.i:                                           ; preds = %B730.if.i, %B688.if.i
  %total.2.1.lcssa.i = phi double [ %.3446.i, %B688.if.i ], [ %.3587.i, %B730.if.i ]
  %.3599.i = getelementptr double, ptr %109, i64 %.3342.0130.i
  %.3600.i = load double, ptr %.3599.i, align 8, !noalias !174
  %.3602.i = fmul double %.669.i, %.3600.i
  %.3605.i = fadd double %.3604.i, %.3602.i
  %.3606.i = tail call double @sqrt(double %.3605.i)
  %.3610.i = fmul double %.3609.i, %.3606.i
  %.3611.i = fmul double %.3606.i, %.3610.i
  %.3616.i = getelementptr double, ptr %110, i64 %.3342.0130.i
  %.3617.i = load double, ptr %.3616.i, align 8, !noalias !174
  %.3618.i = fmul double %.3617.i, %.3611.i
  %.3619.i = fadd double %.3618.i, 1.000000e+00
  %.3620.i = tail call double @sqrt(double %.3619.i)
  %.3625.i = getelementptr double, ptr %111, i64 %.3342.0130.i
  %.3626.i = load double, ptr %.3625.i, align 8, !noalias !174
  %.3628.i = fmul double %.452.i101, %.3606.i
  %.3630.i = fmul double %total.2.1.lcssa.i, %.3628.i
  %.3634.i = fdiv double %.3630.i, %.3620.i
  %.3635.i = fadd double %.3626.i, %.3634.i
  %.3639.i = fdiv double %.3635.i, %.3620.i
  %.3640.i = fmul double %.3639.i, 5.000000e-01
  %.3641.i = fmul double %.3639.i, %.3640.i
  %.3642.i = tail call double @llvm.log.f64(double %.3619.i)
  %.3643.i = fmul double %.3642.i, 5.000000e-01
  %.3644.i = fadd double %.3643.i, %.3641.i
  %.3646.i = fsub double %lp.2.0131.i, %.3644.i
  %.3680.i = getelementptr double, ptr %112, i64 %.3342.0130.i
  store double %total.2.1.lcssa.i, ptr %.3680.i, align 8, !noalias !174
  %.3686.i = getelementptr double, ptr %113, i64 %.3342.0130.i
  store double %.3606.i, ptr %.3686.i, align 8, !noalias !174
  %.3692.i = getelementptr double, ptr %114, i64 %.3342.0130.i
  store double %.3620.i, ptr %.3692.i, align 8, !noalias !174
  %.3698.i = getelementptr double, ptr %115, i64 %.3342.0130.i
  store double %.3639.i, ptr %.3698.i, align 8, !noalias !174
  %.3702.i108 = fmul double %.3628.i, %.3639.i
  %.3709.i = getelementptr double, ptr %116, i64 %.3342.0130.i
  store double %.3702.i108, ptr %.3709.i, align 8, !noalias !174
  %exitcond133.not.i = icmp eq i64 %.3413.i, %.235.i97
  br i1 %exitcond133.not.i, label %B1178.loopexit.i, label %B688.if.i

B1178.loopexit.i:                                 ; preds = %B794.i
  %.223.i.pre.i = load i64, ptr %208, align 8, !noalias !177
  br label %B1178.i

B1178.i:                                          ; preds = %B1178.loopexit.i, %B592
  %.223.i.i = phi i64 [ %.235.i97, %B592 ], [ %.223.i.pre.i, %B1178.loopexit.i ]
  %lp.2.0.lcssa.i = phi double [ 0.000000e+00, %B592 ], [ %.3646.i, %B1178.loopexit.i ]
  %.434.i.i = getelementptr i8, ptr %208, i64 216
  %.435.i.i = load i64, ptr %.434.i.i, align 8, !noalias !177
  %.647.i.i = load i64, ptr %.3281.i, align 8, !noalias !177
  %.858.i.i = getelementptr i8, ptr %208, i64 336
  %.859.i.i = load i64, ptr %.858.i.i, align 8, !noalias !177
  %.907.0.i.i = and i64 %.223.i.i, 3
  %.938.i.i = and i64 %.223.i.i, -4
  %117 = tail call i64 @llvm.smax.i64(i64 %.223.i.i, i64 3)
  %spec.select.i.i = lshr i64 %117, 2
  %.1024199.not.i.i = icmp eq i64 %spec.select.i.i, 0
  br i1 %.1024199.not.i.i, label %B538.preheader.i.i, label %B214.if.lr.ph.i.i

B214.if.lr.ph.i.i:                                ; preds = %B1178.i
  %.1175189.not.i.i = icmp slt i64 %.223.i.i, 1
  %118 = getelementptr double, ptr %arg.work, i64 %.647.i.i
  %119 = getelementptr double, ptr %arg.floats, i64 %.859.i.i
  %.idx.i.i = shl i64 %.223.i.i, 4
  %.idx182.i.i = mul i64 %.223.i.i, 24
  %120 = getelementptr double, ptr %arg.work, i64 %.435.i.i
  br label %B214.if.i.i

B538.preheader.i.i:                               ; preds = %B428.i.i, %B1178.i
  %.1426207.not.i.i = icmp eq i64 %.907.0.i.i, 0
  br i1 %.1426207.not.i.i, label %regions_forward, label %B538.if.lr.ph.i.i

B538.if.lr.ph.i.i:                                ; preds = %B538.preheader.i.i
  %.1558202.not.i.i = icmp slt i64 %.223.i.i, 1
  %121 = getelementptr double, ptr %arg.floats, i64 %.859.i.i
  %122 = getelementptr double, ptr %arg.work, i64 %.647.i.i
  %123 = getelementptr double, ptr %arg.work, i64 %.435.i.i
  br label %B538.if.i.i

B428.i.i:                                         ; preds = %B274.if.i.i, %B214.if.i.i
  %t0.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B214.if.i.i ], [ %.1225.i.i, %B274.if.i.i ]
  %t1.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B214.if.i.i ], [ %.1237.i.i, %B274.if.i.i ]
  %t2.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B214.if.i.i ], [ %.1250.i.i, %B274.if.i.i ]
  %t3.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B214.if.i.i ], [ %.1263.i.i, %B274.if.i.i ]
  %.1313.i.i = getelementptr double, ptr %120, i64 %.966.0200.i.i
  store double %t0.2.1.lcssa.i.i, ptr %.1313.i.i, align 8, !noalias !177
  %.1320.i.i = getelementptr i8, ptr %.1313.i.i, i64 8
  store double %t1.2.1.lcssa.i.i, ptr %.1320.i.i, align 8, !noalias !177
  %.1327.i.i = getelementptr i8, ptr %.1313.i.i, i64 16
  store double %t2.2.1.lcssa.i.i, ptr %.1327.i.i, align 8, !noalias !177
  %.1336.i.i = getelementptr i8, ptr %.1313.i.i, i64 24
  store double %t3.2.1.lcssa.i.i, ptr %.1336.i.i, align 8, !noalias !177
  %.1024.i.i = icmp samesign ugt i64 %.969.0201.i.i, 1
  br i1 %.1024.i.i, label %B214.if.i.i, label %B538.preheader.i.i

B630.i.i:                                         ; preds = %B584.if.i.i, %B538.if.i.i
  %total.2.1.lcssa.i.i = phi double [ 0.000000e+00, %B538.if.i.i ], [ %.1608.i.i, %B584.if.i.i ]
  %.1625.i.i = getelementptr double, ptr %123, i64 %.1370.0208.i.i
  store double %total.2.1.lcssa.i.i, ptr %.1625.i.i, align 8, !noalias !177
  %.1426.i.i = icmp sgt i64 %.1373.0209.i.i, 1
  br i1 %.1426.i.i, label %B538.if.i.i, label %regions_forward

B214.if.i.i:                                      ; preds = %B428.i.i, %B214.if.lr.ph.i.i
  %.969.0201.i.i = phi i64 [ %spec.select.i.i, %B214.if.lr.ph.i.i ], [ %.1033.i.i, %B428.i.i ]
  %.966.0200.i.i = phi i64 [ 0, %B214.if.lr.ph.i.i ], [ %.1037.i.i, %B428.i.i ]
  %.1033.i.i = add nsw i64 %.969.0201.i.i, -1
  %.1037.i.i = add nuw nsw i64 %.966.0200.i.i, 4
  br i1 %.1175189.not.i.i, label %B428.i.i, label %B274.if.lr.ph.i.i

B274.if.lr.ph.i.i:                                ; preds = %B214.if.i.i
  %.1067.i.i = mul nuw nsw i64 %.966.0200.i.i, %.223.i.i
  %124 = getelementptr double, ptr %119, i64 %.1067.i.i
  %125 = getelementptr double, ptr %124, i64 %.223.i.i
  %126 = getelementptr i8, ptr %124, i64 %.idx.i.i
  %127 = getelementptr i8, ptr %124, i64 %.idx182.i.i
  br label %B274.if.i.i

B274.if.i.i:                                      ; preds = %B274.if.i.i, %B274.if.lr.ph.i.i
  %t3.2.1195.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1263.i.i, %B274.if.i.i ]
  %t2.2.1194.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1250.i.i, %B274.if.i.i ]
  %t1.2.1193.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1237.i.i, %B274.if.i.i ]
  %t0.2.1192.i.i = phi double [ 0.000000e+00, %B274.if.lr.ph.i.i ], [ %.1225.i.i, %B274.if.i.i ]
  %.1119.0190.i.i = phi i64 [ 0, %B274.if.lr.ph.i.i ], [ %.1188.i.i, %B274.if.i.i ]
  %.1188.i.i = add nuw nsw i64 %.1119.0190.i.i, 1
  %.1216.i.i = getelementptr double, ptr %118, i64 %.1119.0190.i.i
  %.1217.i.i = load double, ptr %.1216.i.i, align 8, !noalias !177
  %.1221.i.i = getelementptr double, ptr %124, i64 %.1119.0190.i.i
  %.1222.i.i = load double, ptr %.1221.i.i, align 8, !noalias !177
  %.1223.i.i = fmul double %.1217.i.i, %.1222.i.i
  %.1225.i.i = fadd double %t0.2.1192.i.i, %.1223.i.i
  %.1233.i.i = getelementptr double, ptr %125, i64 %.1119.0190.i.i
  %.1234.i.i = load double, ptr %.1233.i.i, align 8, !noalias !177
  %.1235.i.i = fmul double %.1217.i.i, %.1234.i.i
  %.1237.i.i = fadd double %t1.2.1193.i.i, %.1235.i.i
  %.1246.i.i = getelementptr double, ptr %126, i64 %.1119.0190.i.i
  %.1247.i.i = load double, ptr %.1246.i.i, align 8, !noalias !177
  %.1248.i.i = fmul double %.1217.i.i, %.1247.i.i
  %.1250.i.i = fadd double %t2.2.1194.i.i, %.1248.i.i
  %.1259.i.i = getelementptr double, ptr %127, i64 %.1119.0190.i.i
  %.1260.i.i = load double, ptr %.1259.i.i, align 8, !noalias !177
  %.1261.i.i = fmul double %.1217.i.i, %.1260.i.i
  %.1263.i.i = fadd double %t3.2.1195.i.i, %.1261.i.i
  %exitcond.not.i.i109 = icmp eq i64 %.223.i.i, %.1188.i.i
  br i1 %exitcond.not.i.i109, label %B428.i.i, label %B274.if.i.i

B538.if.i.i:                                      ; preds = %B630.i.i, %B538.if.lr.ph.i.i
  %.1373.0209.i.i = phi i64 [ %.907.0.i.i, %B538.if.lr.ph.i.i ], [ %.1435.i.i, %B630.i.i ]
  %.1370.0208.i.i = phi i64 [ %.938.i.i, %B538.if.lr.ph.i.i ], [ %.1439.i.i, %B630.i.i ]
  %.1435.i.i = add nsw i64 %.1373.0209.i.i, -1
  %.1439.i.i = add nuw nsw i64 %.1370.0208.i.i, 1
  br i1 %.1558202.not.i.i, label %B630.i.i, label %B584.if.lr.ph.i.i

B584.if.lr.ph.i.i:                                ; preds = %B538.if.i.i
  %.1469.i.i = mul nsw i64 %.1370.0208.i.i, %.223.i.i
  %128 = getelementptr double, ptr %121, i64 %.1469.i.i
  br label %B584.if.i.i

B584.if.i.i:                                      ; preds = %B584.if.i.i, %B584.if.lr.ph.i.i
  %total.2.1205.i.i = phi double [ 0.000000e+00, %B584.if.lr.ph.i.i ], [ %.1608.i.i, %B584.if.i.i ]
  %.1502.0203.i.i = phi i64 [ 0, %B584.if.lr.ph.i.i ], [ %.1571.i.i, %B584.if.i.i ]
  %.1571.i.i = add nuw nsw i64 %.1502.0203.i.i, 1
  %.1599.i.i = getelementptr double, ptr %128, i64 %.1502.0203.i.i
  %.1600.i.i = load double, ptr %.1599.i.i, align 8, !noalias !177
  %.1604.i.i = getelementptr double, ptr %122, i64 %.1502.0203.i.i
  %.1605.i.i = load double, ptr %.1604.i.i, align 8, !noalias !177
  %.1606.i.i = fmul double %.1600.i.i, %.1605.i.i
  %.1608.i.i = fadd double %total.2.1205.i.i, %.1606.i.i
  %exitcond210.not.i.i = icmp eq i64 %.223.i.i, %.1571.i.i
  br i1 %exitcond210.not.i.i, label %B630.i.i, label %B584.if.i.i

B688.if.i:                                        ; preds = %B794.i, %B688.if.lr.ph.i
  %lp.2.0131.i = phi double [ 0.000000e+00, %B688.if.lr.ph.i ], [ %.3646.i, %B794.i ]
  %.3342.0130.i = phi i64 [ 0, %B688.if.lr.ph.i ], [ %.3413.i, %B794.i ]
  %.3413.i = add nuw nsw i64 %.3342.0130.i, 1
  %.3445.i = getelementptr double, ptr %106, i64 %.3342.0130.i
  %.3446.i = load double, ptr %.3445.i, align 8, !noalias !174
  br i1 %.3530124.not.i, label %B794.i, label %B730.if.lr.ph.i

B730.if.lr.ph.i:                                  ; preds = %B688.if.i
  %.3578.i = mul nuw nsw i64 %.3342.0130.i, %.1555.i
  %129 = getelementptr double, ptr %108, i64 %.3578.i
  br label %B730.if.i

B730.if.i:                                        ; preds = %B730.if.i, %B730.if.lr.ph.i
  %total.2.1127.i = phi double [ %.3446.i, %B730.if.lr.ph.i ], [ %.3587.i, %B730.if.i ]
  %.3474.0125.i = phi i64 [ 0, %B730.if.lr.ph.i ], [ %.3543.i, %B730.if.i ]
  %.3543.i = add nuw nsw i64 %.3474.0125.i, 1
  %.3571.i = getelementptr i64, ptr %107, i64 %.3474.0125.i
  %.3572.i = load i64, ptr %.3571.i, align 8, !noalias !174
  %.3574.i106 = getelementptr double, ptr %arg.v, i64 %.3572.i
  %.3575.i = load double, ptr %.3574.i106, align 8, !noalias !174
  %.3583.i = getelementptr double, ptr %129, i64 %.3474.0125.i
  %.3584.i = load double, ptr %.3583.i, align 8, !noalias !174
  %.3585.i = fmul double %.3575.i, %.3584.i
  %.3587.i = fsub double %total.2.1127.i, %.3585.i
  %exitcond.not.i107 = icmp eq i64 %.1555.i, %.3543.i
  br i1 %exitcond.not.i107, label %B794.i, label %B730.if.i

regions_forward: ; preds = %B630.i.i, %B538.preheader.i.i
  %.1939 = fadd double %.955, %lp.2.0.lcssa.i
  br label %B747

B628:                                             ; preds = %B542
  %.223.i.i110 = load i64, ptr %.237.i, align 8, !noalias !180
  %.224.i.i = icmp eq i64 %.223.i.i110, 1
  br i1 %.224.i.i, label %B64.i.i, label %B62.i

B64.i.i:                                          ; preds = %B628
  %.441.i.i = getelementptr i8, ptr %208, i64 96
  %.442.i.i = load i64, ptr %.441.i.i, align 8, !noalias !180
  %.443.i.i = icmp slt i64 %.442.i.i, 0
  br i1 %.443.i.i, label %is_single.2, label %B62.i

is_single.2: ; preds = %B64.i.i
  %.661.i.i = getelementptr i8, ptr %208, i64 144
  %.662.i.i = load i64, ptr %.661.i.i, align 8, !noalias !180
  %.665.i.not.i = icmp eq i64 %.662.i.i, 0
  br i1 %.665.i.not.i, label %B36.i, label %B62.i

B36.i:                                            ; preds = %is_single.2
  %.885.i.i = getelementptr i8, ptr %208, i64 120
  %.886.i.i = load i64, ptr %.885.i.i, align 8, !noalias !185
  %130 = getelementptr i64, ptr %arg.ints, i64 %.886.i.i
  %.889.i.i = getelementptr i8, ptr %130, i64 8
  %.890.i.i = load i64, ptr %.889.i.i, align 8, !noalias !185
  %.2843.i.i = load i64, ptr %.1539.i, align 8, !noalias !185
  %.2845.i.i = getelementptr double, ptr %arg.work, i64 %.2843.i.i
  %.2846.i.i = load double, ptr %.2845.i.i, align 8, !noalias !185
  %.3066.i.i = load i64, ptr %208, align 8, !noalias !185
  %.3148226.not.i.i = icmp slt i64 %.3066.i.i, 1
  br i1 %.3148226.not.i.i, label %effects_forward, label %B624.if.lr.ph.i.i

B624.if.lr.ph.i.i:                                ; preds = %B36.i
  %.2622.i.i = getelementptr i8, ptr %208, i64 216
  %.2623.i.i = load i64, ptr %.2622.i.i, align 8, !noalias !185
  %.2408.i.i = getelementptr i8, ptr %208, i64 232
  %.2409.i.i = load i64, ptr %.2408.i.i, align 8, !noalias !185
  %.2185.i.i = getelementptr i8, ptr %208, i64 248
  %.2186.i.i = load i64, ptr %.2185.i.i, align 8, !noalias !185
  %.1971.i.i = getelementptr i8, ptr %208, i64 256
  %.1972.i.i = load i64, ptr %.1971.i.i, align 8, !noalias !185
  %.1757.i.i = getelementptr i8, ptr %208, i64 240
  %.1758.i.i = load i64, ptr %.1757.i.i, align 8, !noalias !185
  %.1537.i.i = getelementptr i8, ptr %208, i64 200
  %.1538.i.i = load i64, ptr %.1537.i.i, align 8, !noalias !185
  %.1323.i.i = getelementptr i8, ptr %208, i64 136
  %.1324.i.i = load i64, ptr %.1323.i.i, align 8, !noalias !185
  %.1103.i.i = getelementptr i8, ptr %208, i64 128
  %.1104.i.i = load i64, ptr %.1103.i.i, align 8, !noalias !185
  %.662.i826.i = getelementptr i8, ptr %208, i64 112
  %.663.i.i = load i64, ptr %.662.i826.i, align 8, !noalias !185
  %.448.i.i133 = getelementptr i8, ptr %208, i64 104
  %.449.i.i = load i64, ptr %.448.i.i133, align 8, !noalias !185
  %131 = getelementptr double, ptr %arg.floats, i64 %.449.i.i
  %132 = getelementptr double, ptr %arg.floats, i64 %.663.i.i
  %.3297217.not.i.i = icmp slt i64 %.890.i.i, 1
  %133 = getelementptr i64, ptr %arg.ints, i64 %.1104.i.i
  %134 = getelementptr double, ptr %arg.floats, i64 %.1324.i.i
  %.3448221.not.i.i = icmp slt i64 %.1538.i.i, 1
  %.219.i.i.i = getelementptr i8, ptr %208, i64 208
  %135 = getelementptr double, ptr %arg.x, i64 %.1421
  %136 = getelementptr double, ptr %arg.work, i64 %.1758.i.i
  %137 = getelementptr double, ptr %arg.work, i64 %.1972.i.i
  %138 = getelementptr double, ptr %arg.work, i64 %.2186.i.i
  %139 = getelementptr double, ptr %arg.work, i64 %.2409.i.i
  %140 = getelementptr double, ptr %arg.work, i64 %.2623.i.i
  br label %B624.if.i.i

B808.i.i:                                         ; preds = %B744.if.i.i, %B624.if.i.i
  %pull.3.1.lcssa.i.i = phi double [ %.3213.i.i, %B624.if.i.i ], [ %.3354.i.i, %B744.if.i.i ]
  %invariant.gep.i.i = getelementptr i64, ptr %arg.ints, i64 %.3090.0228.i.i
  br i1 %.3448221.not.i.i, label %B964.i.i, label %B834.if.lr.ph.i.i

B834.if.lr.ph.i.i:                                ; preds = %B808.i.i
  %.220.i.i.i = load i64, ptr %.219.i.i.i, align 8, !noalias !188
  %141 = getelementptr i64, ptr %arg.ints, i64 %.220.i.i.i
  br label %B834.if.i.i

B926.i.i:                                         ; preds = %B834.if.i.i
  %.333.i.i.i = load i64, ptr %.603, align 8, !noalias !188
  %142 = getelementptr i64, ptr %arg.ints, i64 %.333.i.i.i
  %.557.i.i.i = load i64, ptr %.556.i.i.i, align 8, !noalias !188
  %.idx.i.i.i = mul i64 %.557.i.i.i, 416
  %143 = getelementptr i8, ptr %142, i64 %.idx.i.i.i
  %.792.i.i.i = getelementptr i8, ptr %143, i64 8
  %.793.i.i.i = load i64, ptr %.792.i.i.i, align 8, !noalias !188
  %.574.i.i.i = getelementptr i8, ptr %.556.i.i.i, i64 8
  %.575.i.i.i = load i64, ptr %.574.i.i.i, align 8, !noalias !188
  %gep.i.i = getelementptr i64, ptr %invariant.gep.i.i, i64 %.575.i.i.i
  %.578.i.i.i = load i64, ptr %gep.i.i, align 8, !noalias !188
  %.794.i.i.i = mul nsw i64 %.578.i.i.i, %.793.i.i.i
  %.580.i.i.i = getelementptr i8, ptr %143, i64 216
  %.581.i.i.i = load i64, ptr %.580.i.i.i, align 8, !noalias !188
  %144 = getelementptr double, ptr %arg.work, i64 %.794.i.i.i
  %145 = getelementptr double, ptr %144, i64 %.581.i.i.i
  %.3765.i.i = getelementptr double, ptr %145, i64 %.3740.i.i
  %.3766.i.i = load double, ptr %.3765.i.i, align 8, !noalias !185
  %.3768.i.i = fmul double %.3194.i.i, %.3766.i.i
  %.3770.i.i = fsub double %pull.4.1224.i.i, %.3768.i.i
  br label %B1173.i.i

B964.i.i:                                         ; preds = %B1173.i.i, %B808.i.i
  %pull.4.1.lcssa.i.i = phi double [ %pull.3.1.lcssa.i.i, %B808.i.i ], [ %pull.5.2.i.i, %B1173.i.i ]
  %.3784.i.i = fmul double %.2846.i.i, %pull.4.1.lcssa.i.i
  %.3789.i.i = fdiv double %.3784.i.i, %.3204.i.i
  %.3794.i.i = getelementptr double, ptr %135, i64 %.3090.0228.i.i
  %.3795.i.i = load double, ptr %.3794.i.i, align 8, !noalias !185
  %.3796.i.i = fadd double %.3795.i.i, %.3789.i.i
  %.3801.i.i = fdiv double %.3796.i.i, %.3204.i.i
  %.3803.i.i = tail call double @llvm.log.f64(double %.3204.i.i)
  %.3805.i.i = fsub double %lp.3.0229.i.i, %.3803.i.i
  %.3806.i.i = fmul double %.3801.i.i, 5.000000e-01
  %.3807.i.i = fmul double %.3801.i.i, %.3806.i.i
  %.3808.i.i = fsub double %.3805.i.i, %.3807.i.i
  %.3816.i.i = getelementptr double, ptr %136, i64 %.3090.0228.i.i
  store double %.3204.i.i, ptr %.3816.i.i, align 8, !noalias !185
  %.3825.i.i = getelementptr double, ptr %137, i64 %.3090.0228.i.i
  store double %pull.4.1.lcssa.i.i, ptr %.3825.i.i, align 8, !noalias !185
  %.3833.i.i = getelementptr double, ptr %138, i64 %.3090.0228.i.i
  store double %.3789.i.i, ptr %.3833.i.i, align 8, !noalias !185
  %.3836.i.i = fmul double %.2846.i.i, %.3801.i.i
  %.3841.i.i = getelementptr double, ptr %139, i64 %.3090.0228.i.i
  store double %.3801.i.i, ptr %.3841.i.i, align 8, !noalias !185
  %.3849.i.i = getelementptr double, ptr %140, i64 %.3090.0228.i.i
  store double %.3836.i.i, ptr %.3849.i.i, align 8, !noalias !185
  %exitcond232.not.i.i = icmp eq i64 %.3161.i.i, %.3066.i.i
  br i1 %exitcond232.not.i.i, label %effects_forward, label %B624.if.i.i

B1173.i.i:                                        ; preds = %B834.if.i.i, %B926.i.i
  %pull.5.2.i.i = phi double [ %.3770.i.i, %B926.i.i ], [ %pull.4.1224.i.i, %B834.if.i.i ]
  %exitcond231.not.i.i = icmp eq i64 %.1538.i.i, %.3461.i.i
  br i1 %exitcond231.not.i.i, label %B964.i.i, label %B834.if.i.i

B624.if.i.i:                                      ; preds = %B964.i.i, %B624.if.lr.ph.i.i
  %lp.3.0229.i.i = phi double [ 0.000000e+00, %B624.if.lr.ph.i.i ], [ %.3808.i.i, %B964.i.i ]
  %.3090.0228.i.i = phi i64 [ 0, %B624.if.lr.ph.i.i ], [ %.3161.i.i, %B964.i.i ]
  %.3161.i.i = add nuw nsw i64 %.3090.0228.i.i, 1
  %.3193.i.i = getelementptr double, ptr %131, i64 %.3090.0228.i.i
  %.3194.i.i = load double, ptr %.3193.i.i, align 8, !noalias !185
  %.3200.i.i = fmul double %.2846.i.i, %.3194.i.i
  %.3202.i.i = fmul double %.2846.i.i, %.3200.i.i
  %.3203.i.i = fadd double %.3202.i.i, 1.000000e+00
  %.3204.i.i = tail call double @sqrt(double %.3203.i.i)
  %.3212.i.i = getelementptr double, ptr %132, i64 %.3090.0228.i.i
  %.3213.i.i = load double, ptr %.3212.i.i, align 8, !noalias !185
  br i1 %.3297217.not.i.i, label %B808.i.i, label %B744.if.lr.ph.i.i

B744.if.lr.ph.i.i:                                ; preds = %B624.if.i.i
  %.3345.i.i = mul nuw nsw i64 %.3090.0228.i.i, %.890.i.i
  %146 = getelementptr double, ptr %134, i64 %.3345.i.i
  br label %B744.if.i.i

B744.if.i.i:                                      ; preds = %B744.if.i.i, %B744.if.lr.ph.i.i
  %pull.3.1220.i.i = phi double [ %.3213.i.i, %B744.if.lr.ph.i.i ], [ %.3354.i.i, %B744.if.i.i ]
  %.3241.0218.i.i = phi i64 [ 0, %B744.if.lr.ph.i.i ], [ %.3310.i.i, %B744.if.i.i ]
  %.3310.i.i = add nuw nsw i64 %.3241.0218.i.i, 1
  %.3338.i.i = getelementptr i64, ptr %133, i64 %.3241.0218.i.i
  %.3339.i.i = load i64, ptr %.3338.i.i, align 8, !noalias !185
  %.3341.i.i = getelementptr double, ptr %arg.v, i64 %.3339.i.i
  %.3342.i.i = load double, ptr %.3341.i.i, align 8, !noalias !185
  %.3350.i.i = getelementptr double, ptr %146, i64 %.3241.0218.i.i
  %.3351.i.i = load double, ptr %.3350.i.i, align 8, !noalias !185
  %.3352.i.i = fmul double %.3342.i.i, %.3351.i.i
  %.3354.i.i = fsub double %pull.3.1220.i.i, %.3352.i.i
  %exitcond.not.i.i134 = icmp eq i64 %.890.i.i, %.3310.i.i
  br i1 %exitcond.not.i.i134, label %B808.i.i, label %B744.if.i.i

B834.if.i.i:                                      ; preds = %B1173.i.i, %B834.if.lr.ph.i.i
  %pull.4.1224.i.i = phi double [ %pull.3.1.lcssa.i.i, %B834.if.lr.ph.i.i ], [ %pull.5.2.i.i, %B1173.i.i ]
  %.3392.0222.i.i = phi i64 [ 0, %B834.if.lr.ph.i.i ], [ %.3461.i.i, %B1173.i.i ]
  %.3461.i.i = add nuw nsw i64 %.3392.0222.i.i, 1
  %.556.idx.i.i.i = mul i64 %.3392.0222.i.i, 24
  %.556.i.i.i = getelementptr i8, ptr %141, i64 %.556.idx.i.i.i
  %.810.i.i.i = getelementptr i8, ptr %.556.i.i.i, i64 16
  %.811.i.i.i = load i64, ptr %.810.i.i.i, align 8, !noalias !188
  %.3739.i.i = getelementptr i64, ptr %arg.ints, i64 %.811.i.i.i
  %.3740.i.i = load i64, ptr %.3739.i.i, align 8, !noalias !185
  %.3741.i.i = icmp sgt i64 %.3740.i.i, -1
  br i1 %.3741.i.i, label %B926.i.i, label %B1173.i.i

B62.i:                                            ; preds = %is_single.2, %B64.i.i, %B628
  %.319.i = load i64, ptr %208, align 8, !noalias !191
  %.981.i = load i64, ptr %.451.i143, align 8, !noalias !191
  %.1195.i = load i64, ptr %.1759.i, align 8, !noalias !191
  %.1196.not.i = icmp eq i64 %.1195.i, 0
  %.1717938.not.i = icmp slt i64 %.319.i, 1
  br i1 %.1717938.not.i, label %effects_forward, label %B392.lr.ph.i

B392.lr.ph.i:                                     ; preds = %B62.i
  %.1629.i = getelementptr i8, ptr %208, i64 120
  %.1630.i = load i64, ptr %.1629.i, align 8, !noalias !191
  %.1416.i = load i64, ptr %.1539.i, align 8, !noalias !191
  %.1970.i = getelementptr i8, ptr %208, i64 104
  %.2190.i = getelementptr i8, ptr %208, i64 240
  %.2416.i111 = getelementptr i8, ptr %208, i64 256
  %.2634.i = getelementptr i8, ptr %208, i64 248
  %.2858.i = getelementptr i8, ptr %208, i64 232
  %.3076.i = getelementptr i8, ptr %208, i64 216
  %.234.i827.i = getelementptr i8, ptr %208, i64 144
  %.464.i.i = getelementptr i8, ptr %208, i64 192
  %.684.i.i = getelementptr i8, ptr %208, i64 168
  %.1115.i.i = getelementptr i8, ptr %208, i64 184
  %.901.i.i = getelementptr i8, ptr %208, i64 176
  %.1490.i.i = getelementptr i8, ptr %208, i64 152
  %.2453.i.i = getelementptr i8, ptr %208, i64 160
  %.3334.i = getelementptr i8, ptr %208, i64 264
  %.3380.i = icmp sgt i64 %.223.i.i110, 0
  %storemerge812.i = tail call i64 @llvm.smax.i64(i64 %.223.i.i110, i64 0)
  %147 = getelementptr double, ptr %arg.work, i64 %.1416.i
  %148 = getelementptr i64, ptr %arg.ints, i64 %.1630.i
  %.4209.i = getelementptr i8, ptr %208, i64 128
  %.4427.i = getelementptr i8, ptr %208, i64 136
  %.4647.i = getelementptr i8, ptr %208, i64 112
  %.5026.i = getelementptr i8, ptr %208, i64 200
  %.219.i.i = getelementptr i8, ptr %208, i64 208
  %.5726913.not.i = icmp slt i64 %.223.i.i110, 1
  %149 = getelementptr double, ptr %arg.x, i64 %.1421
  %.6663.i = getelementptr i8, ptr %208, i64 96
  %.9536.not.i.i = icmp slt i64 %.981.i, 1
  %.8.i.i = sitofp i64 %.981.i to double
  %.9.i.i = fmul double %.8.i.i, 5.000000e-01
  br label %B392.i

B386.loopexit.i:                                  ; preds = %B2572.i, %B2452.i
  %exitcond953.not.i = icmp eq i64 %.1730.i, %.319.i
  br i1 %exitcond953.not.i, label %effects_forward, label %B392.i

B392.i:                                           ; preds = %B386.loopexit.i, %B392.lr.ph.i
  %lp.4.0941.i = phi double [ 0.000000e+00, %B392.lr.ph.i ], [ %lp.5.1.i, %B386.loopexit.i ]
  %.1661.0940.i = phi i64 [ 0, %B392.lr.ph.i ], [ %.1730.i, %B386.loopexit.i ]
  %.1730.i = add nuw nsw i64 %.1661.0940.i, 1
  %.1971.i = load i64, ptr %.1970.i, align 8, !noalias !191
  %.1974.i = mul nsw i64 %.1661.0940.i, %.223.i.i110
  %.1976.i = mul nsw i64 %.1974.i, %.223.i.i110
  %.2191.i = load i64, ptr %.2190.i, align 8, !noalias !191
  %.2417.i113 = load i64, ptr %.2416.i111, align 8, !noalias !191
  %.2635.i = load i64, ptr %.2634.i, align 8, !noalias !191
  %.2859.i = load i64, ptr %.2858.i, align 8, !noalias !191
  %.2863.i = add nsw i64 %.2859.i, %.1974.i
  %.3077.i = load i64, ptr %.3076.i, align 8, !noalias !191
  %.235.i828.i = load i64, ptr %.234.i827.i, align 8, !noalias !192
  %.236.i.i115 = icmp eq i64 %.235.i828.i, 0
  br i1 %.236.i.i115, label %weight_of, label %B56.i.i

B56.i.i:                                          ; preds = %B392.i
  %.465.i.i = load i64, ptr %.464.i.i, align 8, !noalias !192
  %150 = getelementptr double, ptr %arg.floats, i64 %.465.i.i
  %.469.i.i = getelementptr double, ptr %150, i64 %.1661.0940.i
  %.470.i.i = load double, ptr %.469.i.i, align 8, !noalias !192
  %.471.i.i = fneg double %.470.i.i
  %.685.i.i = load i64, ptr %.684.i.i, align 8, !noalias !192
  %.120796.not.i.i = icmp slt i64 %.685.i.i, 1
  br i1 %.120796.not.i.i, label %B316.i.i, label %B266.if.lr.ph.i.i

B266.if.lr.ph.i.i:                                ; preds = %B56.i.i
  %.1118.i.i = mul nuw nsw i64 %.685.i.i, %.1661.0940.i
  %.1116.i.i = load i64, ptr %.1115.i.i, align 8, !noalias !192
  %.902.i.i = load i64, ptr %.901.i.i, align 8, !noalias !192
  %151 = getelementptr i64, ptr %arg.ints, i64 %.902.i.i
  %152 = getelementptr double, ptr %arg.floats, i64 %.1116.i.i
  %153 = getelementptr double, ptr %152, i64 %.1118.i.i
  br label %B266.if.i.i

B316.i.i:                                         ; preds = %B266.if.i.i, %B56.i.i
  %total.3.0.lcssa.i.i = phi double [ %.471.i.i, %B56.i.i ], [ %.1260.i.i117, %B266.if.i.i ]
  %.1491.i.i = load i64, ptr %.1490.i.i, align 8, !noalias !192
  %.1492.i.i = icmp sgt i64 %.1491.i.i, -1
  br i1 %.1492.i.i, label %B370.i.i, label %B698.i.i

B370.i.i:                                         ; preds = %B316.i.i
  %.1601.i.i = load i64, ptr %.603, align 8, !noalias !192
  %154 = getelementptr i64, ptr %arg.ints, i64 %.1601.i.i
  %.idx.i.i132 = mul i64 %.1491.i.i, 416
  %155 = getelementptr i8, ptr %154, i64 %.idx.i.i132
  %.2237.i.i = getelementptr i8, ptr %155, i64 8
  %.2238.i.i = load i64, ptr %.2237.i.i, align 8, !noalias !192
  %.2763100.not.i.i = icmp slt i64 %.2238.i.i, 1
  br i1 %.2763100.not.i.i, label %B698.i.i, label %B650.if.lr.ph.i.i

B650.if.lr.ph.i.i:                                ; preds = %B370.i.i
  %.2669.i.i = getelementptr i8, ptr %155, i64 216
  %.2670.i.i = load i64, ptr %.2669.i.i, align 8, !noalias !192
  %.2456.i.i = mul nuw nsw i64 %.2238.i.i, %.1661.0940.i
  %.2454.i.i = load i64, ptr %.2453.i.i, align 8, !noalias !192
  %156 = getelementptr double, ptr %arg.work, i64 %.2670.i.i
  %157 = getelementptr double, ptr %156, i64 %.2456.i.i
  %158 = getelementptr double, ptr %arg.floats, i64 %.2454.i.i
  %159 = getelementptr double, ptr %158, i64 %.2456.i.i
  br label %B650.if.i.i

B698.i.i:                                         ; preds = %B650.if.i.i, %B370.i.i, %B316.i.i
  %total.5.0.i.i = phi double [ %total.3.0.lcssa.i.i, %B316.i.i ], [ %total.3.0.lcssa.i.i, %B370.i.i ], [ %.2813.i.i, %B650.if.i.i ]
  %.2848.i.i = tail call double @llvm.exp.f64(double %total.5.0.i.i)
  br label %weight_of

B266.if.i.i:                                      ; preds = %B266.if.i.i, %B266.if.lr.ph.i.i
  %total.3.099.i.i = phi double [ %.471.i.i, %B266.if.lr.ph.i.i ], [ %.1260.i.i117, %B266.if.i.i ]
  %.1149.097.i.i = phi i64 [ 0, %B266.if.lr.ph.i.i ], [ %.1220.i.i, %B266.if.i.i ]
  %.1220.i.i = add nuw nsw i64 %.1149.097.i.i, 1
  %.1248.i.i116 = getelementptr i64, ptr %151, i64 %.1149.097.i.i
  %.1249.i.i = load i64, ptr %.1248.i.i116, align 8, !noalias !192
  %.1251.i.i = getelementptr double, ptr %arg.v, i64 %.1249.i.i
  %.1252.i.i = load double, ptr %.1251.i.i, align 8, !noalias !192
  %.1256.i.i = getelementptr double, ptr %153, i64 %.1149.097.i.i
  %.1257.i.i = load double, ptr %.1256.i.i, align 8, !noalias !192
  %.1258.i.i = fmul double %.1252.i.i, %.1257.i.i
  %.1260.i.i117 = fadd double %total.3.099.i.i, %.1258.i.i
  %exitcond.not.i829.i = icmp eq i64 %.1220.i.i, %.685.i.i
  br i1 %exitcond.not.i829.i, label %B316.i.i, label %B266.if.i.i

B650.if.i.i:                                      ; preds = %B650.if.i.i, %B650.if.lr.ph.i.i
  %total.4.0103.i.i = phi double [ %total.3.0.lcssa.i.i, %B650.if.lr.ph.i.i ], [ %.2813.i.i, %B650.if.i.i ]
  %.2707.0101.i.i = phi i64 [ 0, %B650.if.lr.ph.i.i ], [ %.2776.i.i, %B650.if.i.i ]
  %.2776.i.i = add nuw nsw i64 %.2707.0101.i.i, 1
  %.2804.i.i = getelementptr double, ptr %157, i64 %.2707.0101.i.i
  %.2805.i.i = load double, ptr %.2804.i.i, align 8, !noalias !192
  %.2809.i.i = getelementptr double, ptr %159, i64 %.2707.0101.i.i
  %.2810.i.i = load double, ptr %.2809.i.i, align 8, !noalias !192
  %.2811.i.i = fmul double %.2805.i.i, %.2810.i.i
  %.2813.i.i = fadd double %total.4.0103.i.i, %.2811.i.i
  %exitcond105.not.i.i = icmp eq i64 %.2776.i.i, %.2238.i.i
  br i1 %exitcond105.not.i.i, label %B698.i.i, label %B650.if.i.i

weight_of: ; preds = %B698.i.i, %B392.i
  %storemerge93.i.i = phi double [ %.2848.i.i, %B698.i.i ], [ 1.000000e+00, %B392.i ]
  %.3335.i = load i64, ptr %.3334.i, align 8, !noalias !191
  %160 = getelementptr double, ptr %arg.work, i64 %.3335.i
  %.3340.i = getelementptr double, ptr %160, i64 %.1661.0940.i
  store double %storemerge93.i.i, ptr %.3340.i, align 8, !noalias !191
  %invariant.gep896.i = getelementptr double, ptr %arg.floats, i64 %.1974.i
  br i1 %.3380.i, label %B820.if.lr.ph.i119, label %B2302.i

B820.if.lr.ph.i119:                               ; preds = %weight_of
  %161 = getelementptr double, ptr %arg.floats, i64 %.1971.i
  %162 = getelementptr double, ptr %161, i64 %.1976.i
  %163 = getelementptr double, ptr %arg.work, i64 %.2191.i
  %164 = getelementptr double, ptr %163, i64 %.1976.i
  %invariant.gep889.i = getelementptr i64, ptr %arg.ints, i64 %.1661.0940.i
  %165 = getelementptr double, ptr %arg.work, i64 %.2417.i113
  %166 = getelementptr double, ptr %165, i64 %.1974.i
  br label %B856.if.lr.ph.i

B1058.i:                                          ; preds = %B988.if.i, %B930.if.i
  %inner.2.4.lcssa.i = phi double [ 0.000000e+00, %B930.if.i ], [ %.3928.i, %B988.if.i ]
  %gep875.i = getelementptr double, ptr %invariant.gep874.i, i64 %190
  %.3947.i = load double, ptr %gep875.i, align 8, !noalias !191
  %.3949.i = fmul double %storemerge93.i.i, %.3947.i
  %.3951.i = fmul double %inner.2.4.lcssa.i, %.3949.i
  %.3955.i = fadd double %total.13.3872.i, %.3951.i
  %.3714.i = icmp sgt i64 %.3661.0871.i, 1
  br i1 %.3714.i, label %B930.if.i, label %B1110.i

B1110.i:                                          ; preds = %B1058.i, %B856.if.i
  %total.13.3.lcssa.i = phi double [ %..i, %B856.if.i ], [ %.3955.i, %B1058.i ]
  %.3974.i = getelementptr double, ptr %189, i64 %.3488.0877.i
  store double %total.13.3.lcssa.i, ptr %.3974.i, align 8, !noalias !191
  br i1 %.3587.i121, label %B1146.i, label %B856.if.i

B1146.i:                                          ; preds = %B1110.i
  %.3987.i = getelementptr i64, ptr %148, i64 %.3366.0899.i
  %.3988.i = load i64, ptr %.3987.i, align 8, !noalias !191
  %.3994.i = getelementptr i8, ptr %.3987.i, i64 8
  %.3995.i = load i64, ptr %.3994.i, align 8, !noalias !191
  %.3996.i124 = sub nsw i64 %.3995.i, %.3988.i
  %.4648.i = load i64, ptr %.4647.i, align 8, !noalias !191
  %gep897.i = getelementptr double, ptr %invariant.gep896.i, i64 %.4648.i
  %.4656.i = getelementptr double, ptr %gep897.i, i64 %.3366.0899.i
  %.4657.i = load double, ptr %.4656.i, align 8, !noalias !191
  %.4743879.not.i = icmp slt i64 %.3996.i124, 1
  br i1 %.4743879.not.i, label %B1444.i, label %B1390.if.lr.ph.i

B1390.if.lr.ph.i:                                 ; preds = %B1146.i
  %.4433.i = mul nuw nsw i64 %.3996.i124, %.1661.0940.i
  %.4430.i = mul nsw i64 %.3988.i, %.319.i
  %.4428.i = load i64, ptr %.4427.i, align 8, !noalias !191
  %.4210.i = load i64, ptr %.4209.i, align 8, !noalias !191
  %167 = getelementptr i64, ptr %arg.ints, i64 %.4210.i
  %168 = getelementptr i64, ptr %167, i64 %.3988.i
  %169 = getelementptr double, ptr %arg.floats, i64 %.4428.i
  %170 = getelementptr double, ptr %169, i64 %.4430.i
  %171 = getelementptr double, ptr %170, i64 %.4433.i
  br label %B1390.if.i

B1444.i:                                          ; preds = %B1390.if.i, %B1146.i
  %total.14.2.lcssa.i = phi double [ %.4657.i, %B1146.i ], [ %.4796.i, %B1390.if.i ]
  %.5027.i = load i64, ptr %.5026.i, align 8, !noalias !191
  %.5107891.not.i = icmp slt i64 %.5027.i, 1
  br i1 %.5107891.not.i, label %B1706.i, label %B1508.if.lr.ph.i

B1508.if.lr.ph.i:                                 ; preds = %B1444.i
  %.220.i.i = load i64, ptr %.219.i.i, align 8, !noalias !195
  %.333.i.i125 = load i64, ptr %.603, align 8, !noalias !195
  %172 = getelementptr i64, ptr %arg.ints, i64 %.220.i.i
  %173 = getelementptr i64, ptr %arg.ints, i64 %.333.i.i125
  %174 = getelementptr double, ptr %162, i64 %.3965.i
  br label %B1508.if.i

B1508.loopexit.i:                                 ; preds = %B2607.i
  %.5120.i = add nuw nsw i64 %.5051.0892.i, 1
  %exitcond946.not.i = icmp eq i64 %.5120.i, %.5027.i
  br i1 %exitcond946.not.i, label %B1706.i, label %B1508.if.i

B1632.i:                                          ; preds = %B1598.if.i
  %.5548.i = getelementptr double, ptr %174, i64 %.5426.0885.i
  %.5549.i = load double, ptr %.5548.i, align 8, !noalias !191
  %.5561.i = getelementptr double, ptr %195, i64 %.5528.i
  %.5562.i = load double, ptr %.5561.i, align 8, !noalias !191
  %.5563.i = fmul double %.5549.i, %.5562.i
  %.5565.i = fsub double %total.15.3887.i, %.5563.i
  br label %B2607.i

B1706.i:                                          ; preds = %B1508.loopexit.i, %B1444.i
  %total.16.2.lcssa.i = phi double [ %total.14.2.lcssa.i, %B1444.i ], [ %total.17.4.i, %B1508.loopexit.i ]
  %.5591.i = fmul double %storemerge93.i.i, %total.16.2.lcssa.i
  %.5600.i = getelementptr double, ptr %166, i64 %.3366.0899.i
  store double %.5591.i, ptr %.5600.i, align 8, !noalias !191
  %exitcond947.not.i = icmp eq i64 %.223.i.i110, %.3435.i
  br i1 %exitcond947.not.i, label %B64.if.lr.ph.i.i126, label %B856.if.lr.ph.i

B182.i.i128:                                      ; preds = %B116.if.i.i, %B64.if.i.i127
  %total.2.2.lcssa.i.i = phi double [ %.270.i.i, %B64.if.i.i127 ], [ %.412.i.i, %B116.if.i.i ]
  %.422.i.i129 = icmp eq i64 %.40.0145.i.i, %.164.0142.i.i
  br i1 %.422.i.i129, label %B294.i.i, label %B268.i.i

B268.i.i:                                         ; preds = %B182.i.i128
  %.434.i.i130 = mul nuw nsw i64 %.164.0142.i.i, %.223.i.i110
  %175 = getelementptr double, ptr %164, i64 %.434.i.i130
  %.440.i.i = getelementptr double, ptr %175, i64 %.164.0142.i.i
  %.441.i831.i = load double, ptr %.440.i.i, align 8, !noalias !198
  %.446.i.i = fdiv double %total.2.2.lcssa.i.i, %.441.i831.i
  store double %.446.i.i, ptr %.269.i.i, align 8, !noalias !198
  br label %B64.if.i.i127

B294.i.i:                                         ; preds = %B182.i.i128
  %.111.i.i131 = add nuw nsw i64 %.40.0145.i.i, 1
  %.425.i.i = tail call double @sqrt(double %total.2.2.lcssa.i.i)
  store double %.425.i.i, ptr %.269.i.i, align 8, !noalias !198
  %.482.i.i = getelementptr double, ptr %176, i64 %.40.0145.i.i
  %.483.i.i = load double, ptr %.482.i.i, align 8, !noalias !198
  %.484.i.i = tail call double @llvm.log.f64(double %.483.i.i)
  %.486.i.i = fadd double %half.2.0147.i.i, %.484.i.i
  %exitcond150.not.i.i = icmp eq i64 %.111.i.i131, %.223.i.i110
  br i1 %exitcond150.not.i.i, label %cholesky, label %B64.if.lr.ph.i.i126

B64.if.lr.ph.i.i126:                              ; preds = %B1706.i, %B294.i.i
  %half.2.0147.i.i = phi double [ %.486.i.i, %B294.i.i ], [ 0.000000e+00, %B1706.i ]
  %.40.0145.i.i = phi i64 [ %.111.i.i131, %B294.i.i ], [ 0, %B1706.i ]
  %.263.i.i = mul nuw nsw i64 %.40.0145.i.i, %.223.i.i110
  %176 = getelementptr double, ptr %164, i64 %.263.i.i
  br label %B64.if.i.i127

B64.if.i.i127:                                    ; preds = %B64.if.lr.ph.i.i126, %B268.i.i
  %.164.0142.i.i = phi i64 [ 0, %B64.if.lr.ph.i.i126 ], [ %.233.i.i, %B268.i.i ]
  %.233.i.i = add nuw nsw i64 %.164.0142.i.i, 1
  %.269.i.i = getelementptr double, ptr %176, i64 %.164.0142.i.i
  %.270.i.i = load double, ptr %.269.i.i, align 8, !noalias !198
  %.354137.not.i.i = icmp eq i64 %.164.0142.i.i, 0
  br i1 %.354137.not.i.i, label %B182.i.i128, label %B116.if.lr.ph.i.i

B116.if.lr.ph.i.i:                                ; preds = %B64.if.i.i127
  %.403.i.i = mul nuw nsw i64 %.164.0142.i.i, %.223.i.i110
  %177 = getelementptr double, ptr %164, i64 %.403.i.i
  br label %B116.if.i.i

B116.if.i.i:                                      ; preds = %B116.if.i.i, %B116.if.lr.ph.i.i
  %total.2.2140.i.i = phi double [ %.270.i.i, %B116.if.lr.ph.i.i ], [ %.412.i.i, %B116.if.i.i ]
  %.298.0138.i.i = phi i64 [ 0, %B116.if.lr.ph.i.i ], [ %.367.i.i, %B116.if.i.i ]
  %.367.i.i = add nuw nsw i64 %.298.0138.i.i, 1
  %.399.i.i = getelementptr double, ptr %176, i64 %.298.0138.i.i
  %.400.i.i = load double, ptr %.399.i.i, align 8, !noalias !198
  %.408.i.i = getelementptr double, ptr %177, i64 %.298.0138.i.i
  %.409.i.i = load double, ptr %.408.i.i, align 8, !noalias !198
  %.410.i.i = fmul double %.400.i.i, %.409.i.i
  %.412.i.i = fsub double %total.2.2140.i.i, %.410.i.i
  %exitcond.not.i830.i = icmp eq i64 %.367.i.i, %.164.0142.i.i
  br i1 %exitcond.not.i830.i, label %B182.i.i128, label %B116.if.i.i

cholesky: ; preds = %B294.i.i
  %178 = getelementptr double, ptr %arg.work, i64 %.2635.i
  %179 = getelementptr double, ptr %178, i64 %.1974.i
  br label %B1794.if.i

B1888.i:                                          ; preds = %B1828.if.i, %B1794.if.i
  %total.18.2.lcssa.i = phi double [ 0.000000e+00, %B1794.if.i ], [ %.5905.i, %B1828.if.i ]
  %.5999908.not.i = icmp eq i64 %.5670.0914.i, 0
  br i1 %.5999908.not.i, label %B1976.i, label %B1914.if.lr.ph.i

B1914.if.lr.ph.i:                                 ; preds = %B1888.i
  %.6039.i = mul nuw nsw i64 %.5670.0914.i, %.223.i.i110
  %180 = getelementptr double, ptr %164, i64 %.6039.i
  br label %B1914.if.i

B1976.i:                                          ; preds = %B1914.if.i, %B1888.i
  %.6063.pre-phi.i = phi i64 [ 0, %B1888.i ], [ %.6039.i, %B1914.if.i ]
  %total.19.2.lcssa.i = phi double [ %total.18.2.lcssa.i, %B1888.i ], [ %.6053.i, %B1914.if.i ]
  %181 = getelementptr double, ptr %164, i64 %.6063.pre-phi.i
  %.6069.i = getelementptr double, ptr %181, i64 %.5670.0914.i
  %.6070.i = load double, ptr %.6069.i, align 8, !noalias !191
  %.6075.i = fdiv double %total.19.2.lcssa.i, %.6070.i
  %.6084.i = getelementptr double, ptr %179, i64 %.5670.0914.i
  store double %.6075.i, ptr %.6084.i, align 8, !noalias !191
  %exitcond950.not.i = icmp eq i64 %.223.i.i110, %.5739.i
  br i1 %exitcond950.not.i, label %B2030.i, label %B1794.if.i

B2030.i:                                          ; preds = %B1976.i
  %.5640.i = fsub double %lp.4.0941.i, %.486.i.i
  %.6236.i = mul nsw i64 %.1661.0940.i, %.981.i
  %182 = getelementptr double, ptr %149, i64 %.6236.i
  %183 = getelementptr double, ptr %arg.work, i64 %.2863.i
  br label %B2066.if.i

B2098.i:                                          ; preds = %B2066.if.i
  %.6242.i = getelementptr double, ptr %182, i64 %.6124.0928.i
  %.6243.i = load double, ptr %.6242.i, align 8, !noalias !191
  br label %B2124.i

B2124.i:                                          ; preds = %B2066.if.i, %B2098.i
  %"$phi2124.3.2.2.i" = phi double [ %.6243.i, %B2098.i ], [ 0.000000e+00, %B2066.if.i ]
  %.6253.i = fadd double %.6226.i, %"$phi2124.3.2.2.i"
  %.6300.i = sub i64 %.223.i.i110, %.6124.0.in925.i
  %.6343916.not.i = icmp eq i64 %.6300.i, 0
  br i1 %.6343916.not.i, label %B2222.i, label %B2160.if.lr.ph.i

B2160.if.lr.ph.i:                                 ; preds = %B2124.i
  %invariant.gep921.i = getelementptr double, ptr %164, i64 %.6124.0928.i
  br label %B2160.if.i

B2222.i:                                          ; preds = %B2160.if.i, %B2124.i
  %total.20.2.lcssa.i = phi double [ %.6253.i, %B2124.i ], [ %.6397.i, %B2160.if.i ]
  %.6407.i = mul nsw i64 %.6124.0928.i, %.223.i.i110
  %184 = getelementptr double, ptr %164, i64 %.6407.i
  %.6413.i = getelementptr double, ptr %184, i64 %.6124.0928.i
  %.6414.i = load double, ptr %.6413.i, align 8, !noalias !191
  %.6419.i = fdiv double %total.20.2.lcssa.i, %.6414.i
  %.6428.i = getelementptr double, ptr %183, i64 %.6124.0928.i
  store double %.6419.i, ptr %.6428.i, align 8, !noalias !191
  %.6430.i = fmul double %.6419.i, 5.000000e-01
  %.6431.i = fmul double %.6419.i, %.6430.i
  %.6433.i = fsub double %lp.6.1927.i, %.6431.i
  %.6180.i = icmp sgt i64 %.6127.0926.i, 1
  br i1 %.6180.i, label %B2066.if.i, label %B2302.i

B2302.i:                                          ; preds = %B2222.i, %weight_of
  %lp.6.1.lcssa.i118 = phi double [ %lp.4.0941.i, %weight_of ], [ %.6433.i, %B2222.i ]
  %.6664.i = load i64, ptr %.6663.i, align 8, !noalias !191
  %.6665.i = icmp sgt i64 %.6664.i, -1
  br i1 %.6665.i, label %B2356.i, label %B2452.i

B2356.i:                                          ; preds = %B2302.i
  %.6883.i = getelementptr double, ptr %arg.v, i64 %.6664.i
  %.6884.i = load double, ptr %.6883.i, align 8, !noalias !191
  br i1 %.9536.not.i.i, label %squared.2, label %B30.if.lr.ph.i832.i

B30.if.lr.ph.i832.i:                              ; preds = %B2356.i
  %185 = getelementptr double, ptr %arg.work, i64 %.2863.i
  br label %B30.if.i.i

B30.if.i.i:                                       ; preds = %B30.if.i.i, %B30.if.lr.ph.i832.i
  %total.2.039.i.i = phi double [ 0.000000e+00, %B30.if.lr.ph.i832.i ], [ %.145.i.i, %B30.if.i.i ]
  %.37.037.i.i = phi i64 [ 0, %B30.if.lr.ph.i832.i ], [ %.108.i.i, %B30.if.i.i ]
  %.108.i.i = add nuw nsw i64 %.37.037.i.i, 1
  %.136.i.i = getelementptr double, ptr %185, i64 %.37.037.i.i
  %.137.i.i = load double, ptr %.136.i.i, align 8, !noalias !201
  %.143.i.i = fmul double %.137.i.i, %.137.i.i
  %.145.i.i = fadd double %total.2.039.i.i, %.143.i.i
  %exitcond.not.i833.i = icmp eq i64 %.108.i.i, %.981.i
  br i1 %exitcond.not.i833.i, label %squared.2, label %B30.if.i.i

squared.2: ; preds = %B30.if.i.i, %B2356.i
  %total.2.0.lcssa.i.i = phi double [ 0.000000e+00, %B2356.i ], [ %.145.i.i, %B30.if.i.i ]
  %.7.i.i = fmul double %.6884.i, 5.000000e-01
  %.11.i.i = fadd double %.9.i.i, %.7.i.i
  call fastcc void @stirling_rest_of.2(ptr %.12.i.i, double %.11.i.i)
  %.26.i.i = load double, ptr %.12.i.i, align 8, !noalias !204
  call fastcc void @stirling_rest_of.2(ptr %.39.i.i, double %.7.i.i)
  %.53.i.i = load double, ptr %.39.i.i, align 8, !noalias !204
  %.63.i.i = fsub double %.26.i.i, %.53.i.i
  %.68.i.i = fdiv double %.9.i.i, %.7.i.i
  %.69.i.i = tail call double @log1p(double %.68.i.i)
  %.70.i.i = fmul double %.11.i.i, %.69.i.i
  %.71.i.i = fadd double %.63.i.i, %.70.i.i
  %.72.i.i = fsub double %.71.i.i, %.9.i.i
  %.77.i.i = fdiv double %total.2.0.lcssa.i.i, %.6884.i
  %.78.i.i = tail call double @log1p(double %.77.i.i)
  %.79.i.i = fmul double %.11.i.i, %.78.i.i
  %.80.i.i = fsub double %.72.i.i, %.79.i.i
  %.81.i.i = fmul double %total.2.0.lcssa.i.i, 5.000000e-01
  %.82.i.i = fadd double %.81.i.i, %.80.i.i
  %.6939.i = fadd double %lp.6.1.lcssa.i118, %.82.i.i
  br label %B2452.i

B2452.i:                                          ; preds = %squared.2, %B2302.i
  %lp.5.1.i = phi double [ %.6939.i, %squared.2 ], [ %lp.6.1.lcssa.i118, %B2302.i ]
  br i1 %.5726913.not.i, label %B386.loopexit.i, label %B2474.if.lr.ph.i

B2474.if.lr.ph.i:                                 ; preds = %B2452.i
  %186 = getelementptr double, ptr %arg.work, i64 %.2863.i
  %187 = getelementptr double, ptr %arg.work, i64 %.3077.i
  %188 = getelementptr double, ptr %187, i64 %.1974.i
  br label %B2512.if.lr.ph.i

B2572.i:                                          ; preds = %B2512.if.i
  %.7040.i = add nuw nsw i64 %.6971.0936.i, 1
  %.7221.i = getelementptr double, ptr %188, i64 %.6971.0936.i
  store double %.7206.i, ptr %.7221.i, align 8, !noalias !191
  %exitcond952.not.i = icmp eq i64 %.223.i.i110, %.7040.i
  br i1 %exitcond952.not.i, label %B386.loopexit.i, label %B2512.if.lr.ph.i

B2607.i:                                          ; preds = %B1598.if.i, %B1632.i
  %total.17.4.i = phi double [ %.5565.i, %B1632.i ], [ %total.15.3887.i, %B1598.if.i ]
  %exitcond945.not.i = icmp eq i64 %.223.i.i110, %.5495.i
  br i1 %exitcond945.not.i, label %B1508.loopexit.i, label %B1598.if.i

B856.if.lr.ph.i:                                  ; preds = %B1706.i, %B820.if.lr.ph.i119
  %.3366.0899.i = phi i64 [ 0, %B820.if.lr.ph.i119 ], [ %.3435.i, %B1706.i ]
  %.3435.i = add nuw nsw i64 %.3366.0899.i, 1
  %"$phi920.6.2.3.i" = select i1 %.1196.not.i, i64 %.223.i.i110, i64 %.3435.i
  %.3671.i120 = sub nsw i64 %"$phi920.6.2.3.i", %.3366.0899.i
  %spec.select860.i = tail call i64 @llvm.smax.i64(i64 %.3671.i120, i64 0)
  %.3714869.not.i = icmp slt i64 %.3671.i120, 1
  %invariant.gep874.i = getelementptr double, ptr %147, i64 %.3366.0899.i
  %.3965.i = mul nuw nsw i64 %.3366.0899.i, %.223.i.i110
  %189 = getelementptr double, ptr %164, i64 %.3965.i
  br label %B856.if.i

B856.if.i:                                        ; preds = %B856.if.lr.ph.i, %B1110.i
  %.3488.0877.i = phi i64 [ 0, %B856.if.lr.ph.i ], [ %.3557.i, %B1110.i ]
  %.3557.i = add nuw nsw i64 %.3488.0877.i, 1
  %.3587.i121 = icmp eq i64 %.3366.0899.i, %.3488.0877.i
  %..i = select i1 %.3587.i121, double 1.000000e+00, double 0.000000e+00
  br i1 %.3714869.not.i, label %B1110.i, label %B930.if.lr.ph.i

B930.if.lr.ph.i:                                  ; preds = %B856.if.i
  %"$phi978.7.2.4.i" = select i1 %.1196.not.i, i64 %.223.i.i110, i64 %.3557.i
  %.3827.i = sub nsw i64 %"$phi978.7.2.4.i", %.3488.0877.i
  %spec.select861.i = tail call i64 @llvm.smax.i64(i64 %.3827.i, i64 0)
  %.3870865.not.i = icmp slt i64 %.3827.i, 1
  %invariant.gep.i = getelementptr double, ptr %147, i64 %.3488.0877.i
  br label %B930.if.i

B930.if.i:                                        ; preds = %B930.if.lr.ph.i, %B1058.i
  %total.13.3872.i = phi double [ %..i, %B930.if.lr.ph.i ], [ %.3955.i, %B1058.i ]
  %.3661.0871.i = phi i64 [ %spec.select860.i, %B930.if.lr.ph.i ], [ %.3723.i, %B1058.i ]
  %.3658.0870.i = phi i64 [ %.3366.0899.i, %B930.if.lr.ph.i ], [ %.3727.i122, %B1058.i ]
  %.3723.i = add nsw i64 %.3661.0871.i, -1
  %.3727.i122 = add nuw i64 %.3658.0870.i, 1
  %190 = mul nsw i64 %.3658.0870.i, %.223.i.i110
  br i1 %.3870865.not.i, label %B1058.i, label %B988.if.lr.ph.i

B988.if.lr.ph.i:                                  ; preds = %B930.if.i
  %191 = getelementptr double, ptr %162, i64 %190
  br label %B988.if.i

B988.if.i:                                        ; preds = %B988.if.i, %B988.if.lr.ph.i
  %inner.2.4868.i = phi double [ 0.000000e+00, %B988.if.lr.ph.i ], [ %.3928.i, %B988.if.i ]
  %.3817.0867.i = phi i64 [ %spec.select861.i, %B988.if.lr.ph.i ], [ %.3879.i, %B988.if.i ]
  %.3814.0866.i = phi i64 [ %.3488.0877.i, %B988.if.lr.ph.i ], [ %.3883.i, %B988.if.i ]
  %.3879.i = add nsw i64 %.3817.0867.i, -1
  %.3883.i = add nuw i64 %.3814.0866.i, 1
  %.3915.i = getelementptr double, ptr %191, i64 %.3814.0866.i
  %.3916.i = load double, ptr %.3915.i, align 8, !noalias !191
  %.3918.i = mul nsw i64 %.3814.0866.i, %.223.i.i110
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.3918.i
  %.3925.i = load double, ptr %gep.i, align 8, !noalias !191
  %.3926.i = fmul double %.3916.i, %.3925.i
  %.3928.i = fadd double %inner.2.4868.i, %.3926.i
  %.3870.i = icmp sgt i64 %.3817.0867.i, 1
  br i1 %.3870.i, label %B988.if.i, label %B1058.i

B1390.if.i:                                       ; preds = %B1390.if.i, %B1390.if.lr.ph.i
  %total.14.2882.i = phi double [ %.4657.i, %B1390.if.lr.ph.i ], [ %.4796.i, %B1390.if.i ]
  %.4687.0880.i = phi i64 [ 0, %B1390.if.lr.ph.i ], [ %.4756.i, %B1390.if.i ]
  %.4756.i = add nuw nsw i64 %.4687.0880.i, 1
  %.4784.i = getelementptr i64, ptr %168, i64 %.4687.0880.i
  %.4785.i = load i64, ptr %.4784.i, align 8, !noalias !191
  %.4787.i = getelementptr double, ptr %arg.v, i64 %.4785.i
  %.4788.i = load double, ptr %.4787.i, align 8, !noalias !191
  %.4792.i = getelementptr double, ptr %171, i64 %.4687.0880.i
  %.4793.i = load double, ptr %.4792.i, align 8, !noalias !191
  %.4794.i = fmul double %.4788.i, %.4793.i
  %.4796.i = fsub double %total.14.2882.i, %.4794.i
  %exitcond944.not.i = icmp eq i64 %.4756.i, %.3996.i124
  br i1 %exitcond944.not.i, label %B1444.i, label %B1390.if.i

B1508.if.i:                                       ; preds = %B1508.loopexit.i, %B1508.if.lr.ph.i
  %total.16.2894.i = phi double [ %total.14.2.lcssa.i, %B1508.if.lr.ph.i ], [ %total.17.4.i, %B1508.loopexit.i ]
  %.5051.0892.i = phi i64 [ 0, %B1508.if.lr.ph.i ], [ %.5120.i, %B1508.loopexit.i ]
  %.556.idx.i.i = mul i64 %.5051.0892.i, 24
  %.556.i.i = getelementptr i8, ptr %172, i64 %.556.idx.i.i
  %.557.i.i = load i64, ptr %.556.i.i, align 8, !noalias !195
  %.574.i.i = getelementptr i8, ptr %.556.i.i, i64 8
  %.575.i.i = load i64, ptr %.574.i.i, align 8, !noalias !195
  %gep890.i = getelementptr i64, ptr %invariant.gep889.i, i64 %.575.i.i
  %.578.i.i = load i64, ptr %gep890.i, align 8, !noalias !195
  %.idx.i834.i = mul i64 %.557.i.i, 416
  %192 = getelementptr i8, ptr %173, i64 %.idx.i834.i
  %.580.i.i = getelementptr i8, ptr %192, i64 216
  %.581.i.i = load i64, ptr %.580.i.i, align 8, !noalias !195
  %.792.i.i = getelementptr i8, ptr %192, i64 8
  %.793.i.i = load i64, ptr %.792.i.i, align 8, !noalias !195
  %.794.i.i = mul nsw i64 %.793.i.i, %.578.i.i
  %.810.i.i = getelementptr i8, ptr %.556.i.i, i64 16
  %.811.i.i = load i64, ptr %.810.i.i, align 8, !noalias !195
  %193 = getelementptr i64, ptr %arg.ints, i64 %.811.i.i
  %194 = getelementptr double, ptr %arg.work, i64 %.794.i.i
  %195 = getelementptr double, ptr %194, i64 %.581.i.i
  br label %B1598.if.i

B1598.if.i:                                       ; preds = %B1508.if.i, %B2607.i
  %total.15.3887.i = phi double [ %total.16.2894.i, %B1508.if.i ], [ %total.17.4.i, %B2607.i ]
  %.5426.0885.i = phi i64 [ 0, %B1508.if.i ], [ %.5495.i, %B2607.i ]
  %.5495.i = add nuw nsw i64 %.5426.0885.i, 1
  %.5527.i = getelementptr i64, ptr %193, i64 %.5426.0885.i
  %.5528.i = load i64, ptr %.5527.i, align 8, !noalias !191
  %.5529.i = icmp sgt i64 %.5528.i, -1
  br i1 %.5529.i, label %B1632.i, label %B2607.i

B1794.if.i:                                       ; preds = %B1976.i, %cholesky
  %.5670.0914.i = phi i64 [ 0, %cholesky ], [ %.5739.i, %B1976.i ]
  %.5739.i = add nuw nsw i64 %.5670.0914.i, 1
  %.5851901.not.not.i = icmp sgt i64 %.223.i.i110, %.5670.0914.i
  br i1 %.5851901.not.not.i, label %B1828.if.lr.ph.i, label %B1888.i

B1828.if.lr.ph.i:                                 ; preds = %B1794.if.i
  %invariant.gep906.i = getelementptr double, ptr %147, i64 %.5670.0914.i
  br label %B1828.if.i

B1828.if.i:                                       ; preds = %B1828.if.i, %B1828.if.lr.ph.i
  %total.18.2904.i = phi double [ 0.000000e+00, %B1828.if.lr.ph.i ], [ %.5905.i, %B1828.if.i ]
  %.5795.0902.i = phi i64 [ %.5670.0914.i, %B1828.if.lr.ph.i ], [ %.5864.i, %B1828.if.i ]
  %.5864.i = add nuw i64 %.5795.0902.i, 1
  %.5890.i = mul nsw i64 %.5795.0902.i, %.223.i.i110
  %gep907.i = getelementptr double, ptr %invariant.gep906.i, i64 %.5890.i
  %.5897.i = load double, ptr %gep907.i, align 8, !noalias !191
  %.5901.i = getelementptr double, ptr %166, i64 %.5795.0902.i
  %.5902.i = load double, ptr %.5901.i, align 8, !noalias !191
  %.5903.i = fmul double %.5897.i, %.5902.i
  %.5905.i = fadd double %total.18.2904.i, %.5903.i
  %exitcond948.not.i = icmp eq i64 %.5864.i, %.223.i.i110
  br i1 %exitcond948.not.i, label %B1888.i, label %B1828.if.i

B1914.if.i:                                       ; preds = %B1914.if.i, %B1914.if.lr.ph.i
  %total.19.2911.i = phi double [ %total.18.2.lcssa.i, %B1914.if.lr.ph.i ], [ %.6053.i, %B1914.if.i ]
  %.5943.0909.i = phi i64 [ 0, %B1914.if.lr.ph.i ], [ %.6012.i, %B1914.if.i ]
  %.6012.i = add nuw nsw i64 %.5943.0909.i, 1
  %.6044.i = getelementptr double, ptr %180, i64 %.5943.0909.i
  %.6045.i = load double, ptr %.6044.i, align 8, !noalias !191
  %.6049.i = getelementptr double, ptr %179, i64 %.5943.0909.i
  %.6050.i = load double, ptr %.6049.i, align 8, !noalias !191
  %.6051.i = fmul double %.6045.i, %.6050.i
  %.6053.i = fsub double %total.19.2911.i, %.6051.i
  %exitcond949.not.i = icmp eq i64 %.6012.i, %.5670.0914.i
  br i1 %exitcond949.not.i, label %B1976.i, label %B1914.if.i

B2066.if.i:                                       ; preds = %B2222.i, %B2030.i
  %lp.6.1927.i = phi double [ %.5640.i, %B2030.i ], [ %.6433.i, %B2222.i ]
  %.6127.0926.i = phi i64 [ %storemerge812.i, %B2030.i ], [ %.6189.i, %B2222.i ]
  %.6124.0.in925.i = phi i64 [ %.223.i.i110, %B2030.i ], [ %.6124.0928.i, %B2222.i ]
  %.6124.0928.i = add i64 %.6124.0.in925.i, -1
  %.6189.i = add nsw i64 %.6127.0926.i, -1
  %.6225.i = getelementptr double, ptr %179, i64 %.6124.0928.i
  %.6226.i = load double, ptr %.6225.i, align 8, !noalias !191
  %.6229.i = icmp slt i64 %.6124.0928.i, %.981.i
  br i1 %.6229.i, label %B2098.i, label %B2124.i

B2160.if.i:                                       ; preds = %B2160.if.i, %B2160.if.lr.ph.i
  %total.20.2919.i = phi double [ %.6253.i, %B2160.if.lr.ph.i ], [ %.6397.i, %B2160.if.i ]
  %.6290.0918.i = phi i64 [ %.6300.i, %B2160.if.lr.ph.i ], [ %.6352.i, %B2160.if.i ]
  %.6287.0917.i = phi i64 [ %.6124.0.in925.i, %B2160.if.lr.ph.i ], [ %.6356.i, %B2160.if.i ]
  %.6352.i = add nsw i64 %.6290.0918.i, -1
  %.6356.i = add i64 %.6287.0917.i, 1
  %.6382.i = mul nsw i64 %.6287.0917.i, %.223.i.i110
  %gep922.i = getelementptr double, ptr %invariant.gep921.i, i64 %.6382.i
  %.6389.i = load double, ptr %gep922.i, align 8, !noalias !191
  %.6393.i = getelementptr double, ptr %183, i64 %.6287.0917.i
  %.6394.i = load double, ptr %.6393.i, align 8, !noalias !191
  %.6395.i = fmul double %.6389.i, %.6394.i
  %.6397.i = fsub double %total.20.2919.i, %.6395.i
  %.6343.i = icmp sgt i64 %.6290.0918.i, 1
  br i1 %.6343.i, label %B2160.if.i, label %B2222.i

B2512.if.lr.ph.i:                                 ; preds = %B2572.i, %B2474.if.lr.ph.i
  %.6971.0936.i = phi i64 [ 0, %B2474.if.lr.ph.i ], [ %.7040.i, %B2572.i ]
  %.7192.i = mul nuw nsw i64 %.6971.0936.i, %.223.i.i110
  %196 = getelementptr double, ptr %147, i64 %.7192.i
  br label %B2512.if.i

B2512.if.i:                                       ; preds = %B2512.if.i, %B2512.if.lr.ph.i
  %total.21.2933.i = phi double [ 0.000000e+00, %B2512.if.lr.ph.i ], [ %.7206.i, %B2512.if.i ]
  %.7096.0931.i = phi i64 [ 0, %B2512.if.lr.ph.i ], [ %.7165.i, %B2512.if.i ]
  %.7165.i = add nuw nsw i64 %.7096.0931.i, 1
  %.7197.i = getelementptr double, ptr %196, i64 %.7096.0931.i
  %.7198.i = load double, ptr %.7197.i, align 8, !noalias !191
  %.7202.i = getelementptr double, ptr %186, i64 %.7096.0931.i
  %.7203.i = load double, ptr %.7202.i, align 8, !noalias !191
  %.7204.i = fmul double %.7198.i, %.7203.i
  %.7206.i = fadd double %total.21.2933.i, %.7204.i
  %exitcond951.not.i = icmp eq i64 %.7096.0931.i, %.6971.0936.i
  br i1 %exitcond951.not.i, label %B2572.i, label %B2512.if.i

effects_forward: ; preds = %B386.loopexit.i, %B964.i.i, %B36.i, %B62.i
  %storemerge811.i = phi double [ %.3808.i.i, %B964.i.i ], [ 0.000000e+00, %B36.i ], [ 0.000000e+00, %B62.i ], [ %lp.5.1.i, %B386.loopexit.i ]
  %.1977 = fadd double %.955, %storemerge811.i
  %.2195 = getelementptr i8, ptr %208, i64 280
  %.2196 = load i64, ptr %.2195, align 8
  %.2197.not = icmp eq i64 %.2196, 0
  br i1 %.2197.not, label %B747, label %B716

B716:                                             ; preds = %effects_forward
  %.226.i135 = load i64, ptr %208, align 8, !noalias !207
  %.439.i = load i64, ptr %.237.i, align 8, !noalias !207
  %.651.i = getelementptr i8, ptr %208, i64 216
  %.652.i = load i64, ptr %.651.i, align 8, !noalias !207
  %.1820179.not.i = icmp slt i64 %.226.i135, 1
  br i1 %.1820179.not.i, label %B747, label %B356.if.lr.ph.i

B356.if.lr.ph.i:                                  ; preds = %B716
  %.1734.i = getelementptr i8, ptr %208, i64 320
  %.1735.i = load i64, ptr %.1734.i, align 8, !noalias !207
  %.1515.i = getelementptr i8, ptr %208, i64 312
  %.1516.i = load i64, ptr %.1515.i, align 8, !noalias !207
  %.1302.i = getelementptr i8, ptr %208, i64 304
  %.1303.i137 = load i64, ptr %.1302.i, align 8, !noalias !207
  %.1083.i138 = getelementptr i8, ptr %208, i64 296
  %.1084.i = load i64, ptr %.1083.i138, align 8, !noalias !207
  %.870.i139 = getelementptr i8, ptr %208, i64 288
  %.871.i140 = load i64, ptr %.870.i139, align 8, !noalias !207
  %197 = getelementptr i64, ptr %arg.ints, i64 %.871.i140
  %198 = getelementptr double, ptr %arg.floats, i64 %.1735.i
  %.1963170.not.i = icmp slt i64 %.439.i, 1
  %199 = getelementptr i64, ptr %arg.ints, i64 %.1084.i
  %200 = getelementptr i64, ptr %arg.ints, i64 %.1303.i137
  %201 = getelementptr double, ptr %arg.floats, i64 %.1516.i
  %202 = getelementptr double, ptr %arg.work, i64 %.652.i
  br label %B356.if.i

B356.loopexit.i:                                  ; preds = %B514.loopexit.i, %B460.i
  %exitcond183.not.i = icmp eq i64 %.1833.i, %.226.i135
  br i1 %exitcond183.not.i, label %B747, label %B356.if.i

B460.i:                                           ; preds = %B420.if.i, %B356.if.i
  %.2022.i = getelementptr i64, ptr %199, i64 %.1762.0180.i
  %.2023.i = load i64, ptr %.2022.i, align 8, !noalias !207
  %.2031.i = getelementptr i8, ptr %.2022.i, i64 8
  %.2032.i = load i64, ptr %.2031.i, align 8, !noalias !207
  %.2069.i = sub i64 %.2032.i, %.2023.i
  %.2112176.not.i = icmp slt i64 %.2069.i, 1
  br i1 %.2112176.not.i, label %B356.loopexit.i, label %B514.if.lr.ph.i

B514.if.lr.ph.i:                                  ; preds = %B460.i
  %203 = getelementptr double, ptr %arg.work, i64 %.1870.i
  br label %B514.if.i

B514.loopexit.i:                                  ; preds = %B582.if.i, %B514.if.i
  %.2112.i = icmp samesign ugt i64 %.2059.0178.i, 1
  br i1 %.2112.i, label %B514.if.i, label %B356.loopexit.i

B356.if.i:                                        ; preds = %B356.loopexit.i, %B356.if.lr.ph.i
  %.1762.0180.i = phi i64 [ 0, %B356.if.lr.ph.i ], [ %.1833.i, %B356.loopexit.i ]
  %.1833.i = add nuw nsw i64 %.1762.0180.i, 1
  %.1865.i = getelementptr i64, ptr %197, i64 %.1762.0180.i
  %.1866.i = load i64, ptr %.1865.i, align 8, !noalias !207
  %.1868.i = mul nsw i64 %.1866.i, %.439.i
  %.1870.i = add nsw i64 %.1868.i, %.652.i
  %.1875.i = getelementptr double, ptr %198, i64 %.1762.0180.i
  %.1876.i = load double, ptr %.1875.i, align 8, !noalias !207
  br i1 %.1963170.not.i, label %B460.i, label %B420.if.lr.ph.i

B420.if.lr.ph.i:                                  ; preds = %B356.if.i
  %204 = getelementptr double, ptr %arg.work, i64 %.1870.i
  br label %B420.if.i

B420.if.i:                                        ; preds = %B420.if.i, %B420.if.lr.ph.i
  %.1907.0171.i = phi i64 [ 0, %B420.if.lr.ph.i ], [ %.1976.i141, %B420.if.i ]
  %.1976.i141 = add nuw nsw i64 %.1907.0171.i, 1
  %.2004.i = getelementptr double, ptr %204, i64 %.1907.0171.i
  %.2005.i = load double, ptr %.2004.i, align 8, !noalias !207
  %.2007.i = fmul double %.1876.i, %.2005.i
  store double %.2007.i, ptr %.2004.i, align 8, !noalias !207
  %exitcond.not.i142 = icmp eq i64 %.439.i, %.1976.i141
  br i1 %exitcond.not.i142, label %B460.i, label %B420.if.i

B514.if.i:                                        ; preds = %B514.loopexit.i, %B514.if.lr.ph.i
  %.2059.0178.i = phi i64 [ %.2069.i, %B514.if.lr.ph.i ], [ %.2121.i, %B514.loopexit.i ]
  %.2056.0177.i = phi i64 [ %.2023.i, %B514.if.lr.ph.i ], [ %.2125.i, %B514.loopexit.i ]
  %.2121.i = add nsw i64 %.2059.0178.i, -1
  %.2125.i = add i64 %.2056.0177.i, 1
  %.2162.i = getelementptr double, ptr %201, i64 %.2056.0177.i
  %.2163.i = load double, ptr %.2162.i, align 8, !noalias !207
  br i1 %.1963170.not.i, label %B514.loopexit.i, label %B582.if.lr.ph.i

B582.if.lr.ph.i:                                  ; preds = %B514.if.i
  %.2153.i = getelementptr i64, ptr %200, i64 %.2056.0177.i
  %.2154.i = load i64, ptr %.2153.i, align 8, !noalias !207
  %.2156.i = mul nsw i64 %.2154.i, %.439.i
  %205 = getelementptr double, ptr %202, i64 %.2156.i
  br label %B582.if.i

B582.if.i:                                        ; preds = %B582.if.i, %B582.if.lr.ph.i
  %.2194.0174.i = phi i64 [ 0, %B582.if.lr.ph.i ], [ %.2263.i, %B582.if.i ]
  %.2263.i = add nuw nsw i64 %.2194.0174.i, 1
  %.2291.i = getelementptr double, ptr %203, i64 %.2194.0174.i
  %.2292.i = load double, ptr %.2291.i, align 8, !noalias !207
  %.2296.i = getelementptr double, ptr %205, i64 %.2194.0174.i
  %.2297.i = load double, ptr %.2296.i, align 8, !noalias !207
  %.2299.i = fmul double %.2163.i, %.2297.i
  %.2300.i = fadd double %.2292.i, %.2299.i
  store double %.2300.i, ptr %.2291.i, align 8, !noalias !207
  %exitcond182.not.i = icmp eq i64 %.439.i, %.2263.i
  br i1 %exitcond182.not.i, label %B514.loopexit.i, label %B582.if.i

B746:                                             ; preds = %B747, %forward
  %lp.5.0.lcssa = phi double [ %.1863.i, %forward ], [ %lp.6.1, %B747 ]
  store double %lp.5.0.lcssa, ptr %retptr, align 8
  ret void

B747:                                             ; preds = %B356.loopexit.i, %B716, %effects_forward, %B402, %regions_forward, %states_forward
  %lp.6.1 = phi double [ %.955, %B402 ], [ %.1683, %states_forward ], [ %.1939, %regions_forward ], [ %.1977, %effects_forward ], [ %.1977, %B716 ], [ %.1977, %B356.loopexit.i ]
  %exitcond162.not = icmp eq i64 %.480, %.387
  br i1 %exitcond162.not, label %B746, label %B164.if

B164.if:                                          ; preds = %B164.if.lr.ph, %B747
  %lp.5.0159 = phi double [ %.1863.i, %B164.if.lr.ph ], [ %lp.6.1, %B747 ]
  %.411.0158 = phi i64 [ 0, %B164.if.lr.ph ], [ %.480, %B747 ]
  %.480 = add nuw nsw i64 %.411.0158, 1
  %.604 = load i64, ptr %.603, align 8
  %.912 = load i64, ptr %.911, align 8
  %206 = getelementptr i64, ptr %arg.ints, i64 %.912
  %.915 = getelementptr i64, ptr %206, i64 %.411.0158
  %.916 = load i64, ptr %.915, align 8
  %207 = getelementptr i64, ptr %arg.ints, i64 %.604
  %.idx = mul i64 %.916, 416
  %208 = getelementptr i8, ptr %207, i64 %.idx
  %.237.i = getelementptr i8, ptr %208, i64 8
  %.238.i = load i64, ptr %.237.i, align 8, !noalias !210
  %.451.i143 = getelementptr i8, ptr %208, i64 16
  %.452.i144 = load i64, ptr %.451.i143, align 8, !noalias !210
  %.674.i = getelementptr i8, ptr %208, i64 40
  %.675.i = load i64, ptr %.674.i, align 8, !noalias !210
  %.888.i = getelementptr i8, ptr %208, i64 48
  %.889.i = load i64, ptr %.888.i, align 8, !noalias !210
  %.1102.i = getelementptr i8, ptr %208, i64 32
  %.1103.i = load i64, ptr %.1102.i, align 8, !noalias !210
  %.1325.i = getelementptr i8, ptr %208, i64 72
  %.1326.i = load i64, ptr %.1325.i, align 8, !noalias !210
  %.1539.i = getelementptr i8, ptr %208, i64 56
  %.1540.i = load i64, ptr %.1539.i, align 8, !noalias !210
  %.1759.i = getelementptr i8, ptr %208, i64 88
  %.1760.i = load i64, ptr %.1759.i, align 8, !noalias !210
  %.1761.not.i = icmp eq i64 %.1760.i, 0
  br i1 %.1761.not.i, label %B448.i, label %B346.i

B346.i:                                           ; preds = %B164.if
  %.1859356.not.i = icmp slt i64 %.238.i, 1
  br i1 %.1859356.not.i, label %factor_forward, label %B368.if.lr.ph.i

B368.if.lr.ph.i:                                  ; preds = %B346.i
  %209 = getelementptr double, ptr %arg.work, i64 %.1326.i
  %210 = getelementptr i64, ptr %arg.ints, i64 %.1103.i
  %211 = getelementptr double, ptr %arg.work, i64 %.1540.i
  br label %B368.if.i

B448.i:                                           ; preds = %B164.if
  %.1983.i = sub i64 %.238.i, %.452.i144
  %storemerge.i = tail call i64 @llvm.smax.i64(i64 %.1983.i, i64 0)
  %.2026362.not.i = icmp slt i64 %.1983.i, 1
  br i1 %.2026362.not.i, label %B564.i, label %B470.if.lr.ph.i

B470.if.lr.ph.i:                                  ; preds = %B448.i
  %.2147359.not.i = icmp slt i64 %.238.i, 1
  %212 = getelementptr double, ptr %arg.work, i64 %.1326.i
  %213 = getelementptr double, ptr %arg.work, i64 %.1540.i
  br label %B470.if.i

B470.loopexit.i:                                  ; preds = %B498.if.i, %B470.if.i
  %.2026.i = icmp samesign ugt i64 %.1973.0364.i, 1
  br i1 %.2026.i, label %B470.if.i, label %B564.i

B564.i:                                           ; preds = %B470.loopexit.i, %B448.i
  %.2301371.not.i = icmp slt i64 %.452.i144, 1
  br i1 %.2301371.not.i, label %B1160.preheader.i, label %B590.if.lr.ph.i

B590.if.lr.ph.i:                                  ; preds = %B564.i
  %214 = getelementptr i64, ptr %arg.ints, i64 %.1103.i
  %215 = getelementptr i64, ptr %arg.ints, i64 %.675.i
  %216 = getelementptr double, ptr %arg.floats, i64 %.889.i
  %217 = getelementptr double, ptr %arg.work, i64 %.1326.i
  %218 = getelementptr double, ptr %arg.work, i64 %.1540.i
  br label %B590.if.i

B1160.preheader.i:                                ; preds = %B1070.i, %B564.i
  %lp.3.0.lcssa.i146 = phi double [ 0.000000e+00, %B564.i ], [ %lp.2.1.lcssa.i, %B1070.i ]
  br i1 %.2026362.not.i, label %factor_forward, label %B1160.if.lr.ph.i

B1160.if.lr.ph.i:                                 ; preds = %B1160.preheader.i
  %.3034.i = getelementptr i8, ptr %208, i64 80
  %219 = getelementptr i64, ptr %arg.ints, i64 %.1103.i
  %220 = getelementptr double, ptr %arg.work, i64 %.1326.i
  %221 = getelementptr double, ptr %arg.work, i64 %.1540.i
  br label %B1160.if.i

B688.i:                                           ; preds = %B642.if.i
  %.2513.i = getelementptr double, ptr %arg.x, i64 %.2501.i
  %.2514.i = load double, ptr %.2513.i, align 8, !noalias !210
  %.2524.i = getelementptr double, ptr %230, i64 %.2387.0366.i
  %.2525.i = load double, ptr %.2524.i, align 8, !noalias !210
  %.2532.i = tail call double @llvm.fabs.f64(double %.2514.i)
  %.2540.i = fmul double %.2532.i, -2.000000e+00
  %.12.i.i.i = fcmp olt double %.2540.i, 0.000000e+00
  %.13.i.i.i = select i1 %.12.i.i.i, double 0.000000e+00, double %.2540.i
  %.35.i.i = tail call double @llvm.fabs.f64(double %.2540.i)
  %.36.i.i = fneg double %.35.i.i
  %.37.i.i = tail call double @llvm.exp.f64(double %.36.i.i)
  %.38.i.i = tail call double @log1p(double %.37.i.i)
  %.39.i.i148 = fadd double %.38.i.i, %.13.i.i.i
  %.2533.i = fsub double 0x3FE62E42FEFA39EF, %.2532.i
  %.2526.i = fmul double %.2525.i, 2.000000e+00
  %.2515.i = tail call double @tanh(double %.2514.i)
  %.2565.i = fsub double %.2533.i, %.39.i.i148
  %.2566.i = fmul double %.2526.i, %.2565.i
  %.2568.i = fadd double %lp.2.1368.i, %.2566.i
  %.2575.i = getelementptr double, ptr %arg.grad, i64 %.2501.i
  %.2576.i = load double, ptr %.2575.i, align 8, !noalias !210
  %.2578.i = fmul double %.2526.i, %.2515.i
  %.2579.i = fsub double %.2576.i, %.2578.i
  store double %.2579.i, ptr %.2575.i, align 8, !noalias !210
  %.2585.i = fmul double %left.2.1369.i, %.2515.i
  %.2591.i = load double, ptr %.2513.i, align 8, !noalias !210
  %.2594.i = tail call double @cosh(double %.2591.i)
  %.2599.i = fdiv double %left.2.1369.i, %.2594.i
  br label %B1012.i

B1012.i:                                          ; preds = %B642.if.i, %B688.i
  %lp.4.2.i = phi double [ %.2568.i, %B688.i ], [ %lp.2.1368.i, %B642.if.i ]
  %left.3.2.i = phi double [ %.2599.i, %B688.i ], [ %left.2.1369.i, %B642.if.i ]
  %entry.2.2.i = phi double [ %.2585.i, %B688.i ], [ 0.000000e+00, %B642.if.i ]
  %.2626.i = getelementptr double, ptr %231, i64 %.2387.0366.i
  store double %entry.2.2.i, ptr %.2626.i, align 8, !noalias !210
  %.2630.i = fmul double %.2356.i, %entry.2.2.i
  %.2643.i = getelementptr double, ptr %232, i64 %.2387.0366.i
  store double %.2630.i, ptr %.2643.i, align 8, !noalias !210
  %exitcond384.not.i = icmp eq i64 %.2456.i, %.2245.0372.i
  br i1 %exitcond384.not.i, label %B1070.i, label %B642.if.i

B1070.i:                                          ; preds = %B1012.i, %B590.if.i
  %.2657.pre-phi.i = phi i64 [ 0, %B590.if.i ], [ %.2494.i, %B1012.i ]
  %lp.2.1.lcssa.i = phi double [ %lp.3.0374.i, %B590.if.i ], [ %lp.4.2.i, %B1012.i ]
  %left.2.1.lcssa.i = phi double [ 1.000000e+00, %B590.if.i ], [ %left.3.2.i, %B1012.i ]
  %222 = getelementptr double, ptr %217, i64 %.2657.pre-phi.i
  %.2664.i = getelementptr double, ptr %222, i64 %.2245.0372.i
  store double %left.2.1.lcssa.i, ptr %.2664.i, align 8, !noalias !210
  %.2668.i = fmul double %.2356.i, %left.2.1.lcssa.i
  %223 = getelementptr double, ptr %218, i64 %.2657.pre-phi.i
  %.2683.i = getelementptr double, ptr %223, i64 %.2245.0372.i
  store double %.2668.i, ptr %.2683.i, align 8, !noalias !210
  %exitcond385.not.i = icmp eq i64 %.2314.i, %.452.i144
  br i1 %exitcond385.not.i, label %B1160.preheader.i, label %B590.if.i

B1160.loopexit.i:                                 ; preds = %B1272.if.i, %B1160.if.i
  %.2781.i = icmp sgt i64 %.2728.0381.i, 1
  br i1 %.2781.i, label %B1160.if.i, label %factor_forward

B368.if.i:                                        ; preds = %B368.if.i, %B368.if.lr.ph.i
  %.1801.0358.i = phi i64 [ 0, %B368.if.lr.ph.i ], [ %.1872.i, %B368.if.i ]
  %.1872.i = add nuw nsw i64 %.1801.0358.i, 1
  %.1898.i = mul nuw nsw i64 %.1801.0358.i, %.238.i
  %224 = getelementptr double, ptr %209, i64 %.1898.i
  %.1903.i = getelementptr double, ptr %224, i64 %.1801.0358.i
  store double 1.000000e+00, ptr %.1903.i, align 8, !noalias !210
  %.1908.i = getelementptr i64, ptr %210, i64 %.1801.0358.i
  %.1909.i = load i64, ptr %.1908.i, align 8, !noalias !210
  %.1911.i = getelementptr double, ptr %arg.v, i64 %.1909.i
  %.1912.i = load double, ptr %.1911.i, align 8, !noalias !210
  %225 = getelementptr double, ptr %211, i64 %.1898.i
  %.1919.i = getelementptr double, ptr %225, i64 %.1801.0358.i
  store double %.1912.i, ptr %.1919.i, align 8, !noalias !210
  %exitcond.not.i145 = icmp eq i64 %.1872.i, %.238.i
  br i1 %exitcond.not.i145, label %factor_forward, label %B368.if.i

B470.if.i:                                        ; preds = %B470.loopexit.i, %B470.if.lr.ph.i
  %.1973.0364.i = phi i64 [ %storemerge.i, %B470.if.lr.ph.i ], [ %.2035.i, %B470.loopexit.i ]
  %.1970.0363.i = phi i64 [ %.452.i144, %B470.if.lr.ph.i ], [ %.2039.i, %B470.loopexit.i ]
  %.2035.i = add nsw i64 %.1973.0364.i, -1
  %.2039.i = add i64 %.1970.0363.i, 1
  br i1 %.2147359.not.i, label %B470.loopexit.i, label %B498.if.lr.ph.i

B498.if.lr.ph.i:                                  ; preds = %B470.if.i
  %226 = mul nsw i64 %.1970.0363.i, %.238.i
  %227 = getelementptr double, ptr %212, i64 %226
  %228 = getelementptr double, ptr %213, i64 %226
  br label %B498.if.i

B498.if.i:                                        ; preds = %B498.if.i, %B498.if.lr.ph.i
  %.2091.0360.i = phi i64 [ 0, %B498.if.lr.ph.i ], [ %.2160.i, %B498.if.i ]
  %.2160.i = add nuw nsw i64 %.2091.0360.i, 1
  %.2192.i = getelementptr double, ptr %227, i64 %.2091.0360.i
  store double 0.000000e+00, ptr %.2192.i, align 8, !noalias !210
  %.2201.i = getelementptr double, ptr %228, i64 %.2091.0360.i
  store double 0.000000e+00, ptr %.2201.i, align 8, !noalias !210
  %exitcond383.not.i = icmp eq i64 %.238.i, %.2160.i
  br i1 %exitcond383.not.i, label %B470.loopexit.i, label %B498.if.i

B590.if.i:                                        ; preds = %B1070.i, %B590.if.lr.ph.i
  %lp.3.0374.i = phi double [ 0.000000e+00, %B590.if.lr.ph.i ], [ %lp.2.1.lcssa.i, %B1070.i ]
  %.2245.0372.i = phi i64 [ 0, %B590.if.lr.ph.i ], [ %.2314.i, %B1070.i ]
  %.2314.i = add nuw nsw i64 %.2245.0372.i, 1
  %.2352.i = getelementptr i64, ptr %214, i64 %.2245.0372.i
  %.2353.i = load i64, ptr %.2352.i, align 8, !noalias !210
  %.2355.i = getelementptr double, ptr %arg.v, i64 %.2353.i
  %.2356.i = load double, ptr %.2355.i, align 8, !noalias !210
  %.2443365.not.i = icmp eq i64 %.2245.0372.i, 0
  br i1 %.2443365.not.i, label %B1070.i, label %B642.if.lr.ph.i

B642.if.lr.ph.i:                                  ; preds = %B590.if.i
  %.2494.i = mul nsw i64 %.2245.0372.i, %.238.i
  %229 = getelementptr i64, ptr %215, i64 %.2494.i
  %230 = getelementptr double, ptr %216, i64 %.2494.i
  %231 = getelementptr double, ptr %217, i64 %.2494.i
  %232 = getelementptr double, ptr %218, i64 %.2494.i
  br label %B642.if.i

B642.if.i:                                        ; preds = %B642.if.lr.ph.i, %B1012.i
  %left.2.1369.i = phi double [ 1.000000e+00, %B642.if.lr.ph.i ], [ %left.3.2.i, %B1012.i ]
  %lp.2.1368.i = phi double [ %lp.3.0374.i, %B642.if.lr.ph.i ], [ %lp.4.2.i, %B1012.i ]
  %.2387.0366.i = phi i64 [ 0, %B642.if.lr.ph.i ], [ %.2456.i, %B1012.i ]
  %.2456.i = add nuw nsw i64 %.2387.0366.i, 1
  %.2500.i = getelementptr i64, ptr %229, i64 %.2387.0366.i
  %.2501.i = load i64, ptr %.2500.i, align 8, !noalias !210
  %.2509.i = icmp sgt i64 %.2501.i, -1
  br i1 %.2509.i, label %B688.i, label %B1012.i

B1160.if.i:                                       ; preds = %B1160.loopexit.i, %B1160.if.lr.ph.i
  %.2728.0381.i = phi i64 [ %storemerge.i, %B1160.if.lr.ph.i ], [ %.2790.i, %B1160.loopexit.i ]
  %.2725.0380.i = phi i64 [ %.452.i144, %B1160.if.lr.ph.i ], [ %.2794.i, %B1160.loopexit.i ]
  %.2790.i = add nsw i64 %.2728.0381.i, -1
  %.2794.i = add i64 %.2725.0380.i, 1
  %.3035.i = load i64, ptr %.3034.i, align 8, !noalias !210
  %.3037.i = sub i64 %.2725.0380.i, %.452.i144
  %233 = getelementptr i64, ptr %arg.ints, i64 %.3037.i
  %.3041.i = getelementptr i64, ptr %233, i64 %.3035.i
  %.3042.i = load i64, ptr %.3041.i, align 8, !noalias !210
  %.3047.i = getelementptr i64, ptr %219, i64 %.2725.0380.i
  %.3048.i = load i64, ptr %.3047.i, align 8, !noalias !210
  %.3050.i = getelementptr double, ptr %arg.v, i64 %.3048.i
  %.3051.i = load double, ptr %.3050.i, align 8, !noalias !210
  %.3139376.i = icmp sgt i64 %.3042.i, -1
  br i1 %.3139376.i, label %B1272.if.lr.ph.i, label %B1160.loopexit.i

B1272.if.lr.ph.i:                                 ; preds = %B1160.if.i
  %.3179.i = mul nsw i64 %.3042.i, %.238.i
  %234 = getelementptr double, ptr %220, i64 %.3179.i
  %.3188.i = mul nsw i64 %.2725.0380.i, %.238.i
  %235 = getelementptr double, ptr %220, i64 %.3188.i
  %236 = getelementptr double, ptr %221, i64 %.3188.i
  br label %B1272.if.i

B1272.if.i:                                       ; preds = %B1272.if.i, %B1272.if.lr.ph.i
  %.3083.0377.i = phi i64 [ 0, %B1272.if.lr.ph.i ], [ %.3152.i, %B1272.if.i ]
  %.3152.i = add nuw i64 %.3083.0377.i, 1
  %.3184.i = getelementptr double, ptr %234, i64 %.3083.0377.i
  %.3185.i = load double, ptr %.3184.i, align 8, !noalias !210
  %.3193.i = getelementptr double, ptr %235, i64 %.3083.0377.i
  store double %.3185.i, ptr %.3193.i, align 8, !noalias !210
  %.3205.i147 = fmul double %.3051.i, %.3185.i
  %.3213.i = getelementptr double, ptr %236, i64 %.3083.0377.i
  store double %.3205.i147, ptr %.3213.i, align 8, !noalias !210
  %exitcond.not = icmp eq i64 %.3083.0377.i, %.3042.i
  br i1 %exitcond.not, label %B1160.loopexit.i, label %B1272.if.i

factor_forward: ; preds = %B368.if.i, %B1160.loopexit.i, %B346.i, %B1160.preheader.i
  %storemerge341.i = phi double [ %lp.3.0.lcssa.i146, %B1160.preheader.i ], [ 0.000000e+00, %B346.i ], [ %lp.3.0.lcssa.i146, %B1160.loopexit.i ], [ 0.000000e+00, %B368.if.i ]
  %.955 = fadd double %lp.5.0159, %storemerge341.i
  %.1173 = getelementptr i8, ptr %208, i64 368
  %.1174 = load i64, ptr %.1173, align 8
  %.1175 = icmp sgt i64 %.1174, -1
  br i1 %.1175, label %B376, label %B402
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
  %.853.i = load i64, ptr %0, align 8, !noalias !213
  %.93592.not.i = icmp slt i64 %.853.i, 1
  br i1 %.93592.not.i, label %residuals, label %B270.if.lr.ph.i

B270.if.lr.ph.i:                                  ; preds = %entry
  %.706.i = getelementptr i8, ptr %0, i64 160
  %.707.i = load i64, ptr %.706.i, align 8, !noalias !213
  %.569.i = getelementptr i8, ptr %0, i64 232
  %.570.i = load i64, ptr %.569.i, align 8, !noalias !213
  %.432.i = getelementptr i8, ptr %0, i64 184
  %.433.i = load i64, ptr %.432.i, align 8, !noalias !213
  %.289.i = getelementptr i8, ptr %0, i64 176
  %.290.i = load i64, ptr %.289.i, align 8, !noalias !213
  %.152.i = getelementptr i8, ptr %0, i64 168
  %.153.i = load i64, ptr %.152.i, align 8, !noalias !213
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
  store double %total.2.1.lcssa.i, ptr %.1147.i, align 8, !noalias !213
  %exitcond.not.i = icmp eq i64 %.948.i, %.853.i
  br i1 %exitcond.not.i, label %residuals, label %B270.if.i

B270.if.i:                                        ; preds = %B394.i, %B270.if.lr.ph.i
  %.877.093.i = phi i64 [ 0, %B270.if.lr.ph.i ], [ %.948.i, %B394.i ]
  %.948.i = add nuw nsw i64 %.877.093.i, 1
  %.980.i = getelementptr double, ptr %1, i64 %.877.093.i
  %.981.i = load double, ptr %.980.i, align 8, !noalias !213
  %.989.i = getelementptr i64, ptr %2, i64 %.877.093.i
  %.990.i = load i64, ptr %.989.i, align 8, !noalias !213
  %.996.i = getelementptr i8, ptr %.989.i, i64 8
  %.997.i = load i64, ptr %.996.i, align 8, !noalias !213
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
  %.1119.i = load double, ptr %.1118.i, align 8, !noalias !213
  %.1123.i = getelementptr i64, ptr %4, i64 %.1021.089.i
  %.1124.i = load i64, ptr %.1123.i, align 8, !noalias !213
  %.1128.i = getelementptr double, ptr %5, i64 %.1124.i
  %.1129.i = load double, ptr %.1128.i, align 8, !noalias !213
  %.1130.i = fmul double %.1119.i, %.1129.i
  %.1132.i = fsub double %total.2.191.i, %.1130.i
  %.1077.i = icmp samesign ugt i64 %.1024.090.i, 1
  br i1 %.1077.i, label %B340.if.i, label %B394.i

residuals: ; preds = %B394.i, %entry
  %.723.i = getelementptr i8, ptr %0, i64 80
  %.724.i = load i64, ptr %.723.i, align 8, !noalias !216
  %.80682.not.i = icmp slt i64 %.724.i, 1
  br i1 %.80682.not.i, label %fill_prior, label %B240.if.lr.ph.i

B240.if.lr.ph.i:                                  ; preds = %residuals
  %.580.i = getelementptr i8, ptr %0, i64 136
  %.581.i = load i64, ptr %.580.i, align 8, !noalias !216
  %.443.i = getelementptr i8, ptr %0, i64 128
  %.444.i = load i64, ptr %.443.i, align 8, !noalias !216
  %.286.i = getelementptr i8, ptr %0, i64 112
  %.287.i = load i64, ptr %.286.i, align 8, !noalias !216
  %.149.i = getelementptr i8, ptr %0, i64 120
  %.150.i = load i64, ptr %.149.i, align 8, !noalias !216
  %7 = getelementptr i64, ptr %arg.ints, i64 %.444.i
  %8 = getelementptr i64, ptr %arg.ints, i64 %.581.i
  %9 = getelementptr double, ptr %arg.work, i64 %.150.i
  %10 = getelementptr double, ptr %arg.floats, i64 %.287.i
  br label %B240.if.i

B272.i:                                           ; preds = %B240.if.i
  %.877.i = getelementptr double, ptr %10, i64 %.748.083.i
  %.878.i = load double, ptr %.877.i, align 8, !noalias !216
  br label %B695.i

B300.i:                                           ; preds = %B240.if.i
  %11 = getelementptr i64, ptr %arg.ints, i64 %.852.i
  %.1100.i = getelementptr i8, ptr %11, i64 376
  %.1101.i = load i64, ptr %.1100.i, align 8, !noalias !216
  %.1316.i = getelementptr i8, ptr %11, i64 400
  %.1317.i = load i64, ptr %.1316.i, align 8, !noalias !216
  %.1322.i = getelementptr i64, ptr %8, i64 %.748.083.i
  %.1323.i = load i64, ptr %.1322.i, align 8, !noalias !216
  %.1324.i = ashr i64 %.1323.i, 1
  %.1336.i = add nsw i64 %.1324.i, %.1317.i
  %12 = getelementptr double, ptr %arg.work, i64 %.1317.i
  %13 = getelementptr double, ptr %12, i64 %.1101.i
  %.1346.i = getelementptr double, ptr %13, i64 %.1324.i
  %.1347.i = load double, ptr %.1346.i, align 8, !noalias !216
  %.1360.i = and i64 %.1323.i, 1
  %.1361.not.i = icmp eq i64 %.1360.i, 0
  br i1 %.1361.not.i, label %B496.i, label %B464.i

B464.i:                                           ; preds = %B300.i
  %.1338.i = getelementptr double, ptr %arg.work, i64 %.1336.i
  %.1339.i = load double, ptr %.1338.i, align 8, !noalias !216
  %.1380.i = fneg double %.1339.i
  %.1385.i = fmul double %.1347.i, %.1347.i
  %.1391.i = fdiv double %.1380.i, %.1385.i
  br label %B695.i

B496.i:                                           ; preds = %B300.i
  %.1409.i = fmul double %.1347.i, %.1347.i
  %.1413.i = fdiv double 1.000000e+00, %.1409.i
  %.1419.i = fmul double %product.3.085.i, %.1347.i
  %.1432.i = fcmp olt double %.1419.i, 0x2704A8729FC3DDB7
  br i1 %.1432.i, label %B534.i, label %B594.i

B534.i:                                           ; preds = %B496.i
  %.1435.i = tail call double @llvm.log.f64(double %.1419.i)
  %.1438.i = fmul double %.1435.i, 2.000000e+00
  %.1440.i = fadd double %gained.2.086.i, %.1438.i
  br label %B594.i

B594.i:                                           ; preds = %B534.i, %B496.i
  %gained.4.1.i = phi double [ %.1440.i, %B534.i ], [ %gained.2.086.i, %B496.i ]
  %product.5.1.i = phi double [ 1.000000e+00, %B534.i ], [ %.1419.i, %B496.i ]
  %.1457.i = add nsw i64 %.1324.i, 1
  %.1459.i = icmp slt i64 %.1457.i, %.1101.i
  br i1 %.1459.i, label %B612.i, label %B695.i

B612.i:                                           ; preds = %B594.i
  %14 = getelementptr double, ptr %arg.work, i64 %.1336.i
  %.1466.i = getelementptr i8, ptr %14, i64 8
  %.1467.i = load double, ptr %.1466.i, align 8, !noalias !216
  %.1481.i = getelementptr i8, ptr %.1346.i, i64 8
  %.1482.i = load double, ptr %.1481.i, align 8, !noalias !216
  %.1486.i = fdiv double %.1467.i, %.1482.i
  %.1487.i = fmul double %.1486.i, %.1486.i
  %.1489.i = fadd double %.1413.i, %.1487.i
  br label %B695.i

B694.loopexit.i:                                  ; preds = %B695.i
  %15 = tail call double @llvm.log.f64(double %product.4.1.i)
  %16 = fmul double %15, 2.000000e+00
  %17 = fadd double %gained.3.1.i, %16
  br label %fill_prior

B695.i:                                           ; preds = %B612.i, %B594.i, %B464.i, %B272.i
  %.1391.sink.i = phi double [ %.1391.i, %B464.i ], [ %.878.i, %B272.i ], [ %.1489.i, %B612.i ], [ %.1413.i, %B594.i ]
  %gained.3.1.i = phi double [ %gained.2.086.i, %B464.i ], [ %gained.2.086.i, %B272.i ], [ %gained.4.1.i, %B612.i ], [ %gained.4.1.i, %B594.i ]
  %product.4.1.i = phi double [ %product.3.085.i, %B464.i ], [ %product.3.085.i, %B272.i ], [ %product.5.1.i, %B612.i ], [ %product.5.1.i, %B594.i ]
  %.1398.i = getelementptr double, ptr %9, i64 %.748.083.i
  store double %.1391.sink.i, ptr %.1398.i, align 8, !noalias !216
  %exitcond.not.i181 = icmp eq i64 %.819.i, %.724.i
  br i1 %exitcond.not.i181, label %B694.loopexit.i, label %B240.if.i

B240.if.i:                                        ; preds = %B695.i, %B240.if.lr.ph.i
  %gained.2.086.i = phi double [ 0.000000e+00, %B240.if.lr.ph.i ], [ %gained.3.1.i, %B695.i ]
  %product.3.085.i = phi double [ 1.000000e+00, %B240.if.lr.ph.i ], [ %product.4.1.i, %B695.i ]
  %.748.083.i = phi i64 [ 0, %B240.if.lr.ph.i ], [ %.819.i, %B695.i ]
  %.819.i = add nuw nsw i64 %.748.083.i, 1
  %.851.i = getelementptr i64, ptr %7, i64 %.748.083.i
  %.852.i = load i64, ptr %.851.i, align 8, !noalias !216
  %.857.i = icmp slt i64 %.852.i, 0
  br i1 %.857.i, label %B272.i, label %B300.i

fill_prior: ; preds = %residuals, %B694.loopexit.i
  %.1549.i = phi double [ 0.000000e+00, %residuals ], [ %17, %B694.loopexit.i ]
  %.155.i = getelementptr i8, ptr %0, i64 8
  %.156.i = load i64, ptr %.155.i, align 8, !noalias !219
  %.293.i = getelementptr i8, ptr %0, i64 192
  %.294.i = load i64, ptr %.293.i, align 8, !noalias !219
  %.435.i = load i64, ptr %0, align 8, !noalias !219
  %.572.i = getelementptr i8, ptr %0, i64 56
  %.573.i = load i64, ptr %.572.i, align 8, !noalias !219
  %18 = getelementptr i64, ptr %arg.ints, i64 %.156.i
  %.579.i = getelementptr i64, ptr %18, i64 %.435.i
  %.580.i182 = load i64, ptr %.579.i, align 8, !noalias !219
  %.662329.not.i = icmp slt i64 %.580.i182, 1
  br i1 %.662329.not.i, label %B224.i, label %B200.if.lr.ph.i

B200.if.lr.ph.i:                                  ; preds = %fill_prior
  %19 = getelementptr double, ptr %arg.work, i64 %.294.i
  %20 = shl nuw i64 %.580.i182, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %19, i8 0, i64 %20, i1 false), !noalias !219
  br label %B224.i

B224.i:                                           ; preds = %B200.if.lr.ph.i, %fill_prior
  %.1129.i184 = load i64, ptr %.723.i, align 8, !noalias !219
  %.1209332.not.i = icmp slt i64 %.1129.i184, 1
  br i1 %.1209332.not.i, label %B418.i, label %B370.if.lr.ph.i

B370.if.lr.ph.i:                                  ; preds = %B224.i
  %.984.i = getelementptr i8, ptr %0, i64 120
  %.985.i = load i64, ptr %.984.i, align 8, !noalias !219
  %.846.i = getelementptr i8, ptr %0, i64 88
  %.847.i = load i64, ptr %.846.i, align 8, !noalias !219
  %21 = getelementptr double, ptr %arg.work, i64 %.985.i
  %22 = getelementptr i64, ptr %arg.ints, i64 %.847.i
  %23 = getelementptr double, ptr %arg.work, i64 %.294.i
  br label %B370.if.i

B418.i:                                           ; preds = %B370.if.i, %B224.i
  %.1413.i186 = getelementptr i8, ptr %0, i64 48
  %.1414.i = load i64, ptr %.1413.i186, align 8, !noalias !219
  %.1494352.not.i = icmp slt i64 %.1414.i, 1
  br i1 %.1494352.not.i, label %assemble, label %B482.if.lr.ph.i

B482.if.lr.ph.i:                                  ; preds = %B418.i
  %24 = getelementptr i64, ptr %arg.ints, i64 %.573.i
  %25 = getelementptr double, ptr %arg.work, i64 %.294.i
  br label %B482.if.i

B890.i:                                           ; preds = %B482.if.i
  %.2566.i = getelementptr i64, ptr %arg.ints, i64 %.2545.i
  %.2567.i = load i64, ptr %.2566.i, align 8, !noalias !219
  %.2573.i = getelementptr double, ptr %25, i64 %.2567.i
  %.2574.i = load double, ptr %.2573.i, align 8, !noalias !219
  %.2577.i = getelementptr double, ptr %arg.work, i64 %.2266.i
  %.2578.i = load double, ptr %.2577.i, align 8, !noalias !219
  %.2583.i = getelementptr double, ptr %arg.floats, i64 %.2515.i
  %.2584.i = load double, ptr %.2583.i, align 8, !noalias !219
  %.2587.i = fmul double %.2578.i, %.2584.i
  %.2590.i = getelementptr double, ptr %arg.work, i64 %.2479.i
  %.2591.i = load double, ptr %.2590.i, align 8, !noalias !219
  %.2594.i = fmul double %.2587.i, %.2591.i
  %.2595.i = fadd double %.2574.i, %.2594.i
  store double %.2595.i, ptr %.2573.i, align 8, !noalias !219
  br label %B1383.i

B958.i:                                           ; preds = %B482.if.i
  %.2628.i = getelementptr i8, ptr %.1590.i, i64 16
  %.2629.i = load i64, ptr %.2628.i, align 8, !noalias !219
  %.2660.i = getelementptr i8, ptr %.1590.i, i64 24
  %.2661.i = load i64, ptr %.2660.i, align 8, !noalias !219
  %.2662.i = icmp eq i64 %.2629.i, %.2661.i
  %.2746349.not.i = icmp slt i64 %.2047.i, 1
  br i1 %.2746349.not.i, label %B1383.i, label %B1066.if.lr.ph.i

B1066.if.lr.ph.i:                                 ; preds = %B958.i
  %26 = getelementptr i64, ptr %arg.ints, i64 %.2545.i
  %27 = getelementptr double, ptr %arg.floats, i64 %.2515.i
  %28 = getelementptr double, ptr %arg.work, i64 %.2479.i
  %29 = getelementptr double, ptr %arg.work, i64 %.2266.i
  br label %B1066.if.i

B1066.loopexit.i:                                 ; preds = %B1324.i, %B1066.if.i
  %exitcond356.not.i = icmp eq i64 %.2759.i, %.2047.i
  br i1 %exitcond356.not.i, label %B1383.i, label %B1066.if.i

B1276.i:                                          ; preds = %B1202.if.i
  %.3030.i = add nsw i64 %.2968.0341.i, -1
  %.3034.i = add i64 %.2965.0340.i, 1
  %.3214.i = mul nsw i64 %.2965.0340.i, %.1834.i
  %gep345.i = getelementptr double, ptr %invariant.gep344.i, i64 %.3214.i
  %.3223.i = load double, ptr %gep345.i, align 8, !noalias !219
  %.3225.i = fmul double %.3204.i, %.3223.i
  %.3229.i = fadd double %total.2.3342.i, %.3225.i
  %.3021.i = icmp sgt i64 %.2968.0341.i, 1
  br i1 %.3021.i, label %B1202.if.lr.ph.i, label %B1324.i

B1324.i:                                          ; preds = %B1276.i
  %.2905.i = add nsw i64 %.2843.0348.i, -1
  %.2909.i = add nuw i64 %.2840.0347.i, 1
  %.3243.i = getelementptr double, ptr %33, i64 %.2840.0347.i
  %.3244.i = load double, ptr %.3243.i, align 8, !noalias !219
  %.3246.i = fadd double %.3229.i, %.3244.i
  store double %.3246.i, ptr %.3243.i, align 8, !noalias !219
  %.2896.i = icmp sgt i64 %.2843.0348.i, 1
  br i1 %.2896.i, label %B1168.if.lr.ph.i, label %B1066.loopexit.i

B1383.i:                                          ; preds = %B1066.loopexit.i, %B958.i, %B890.i
  %exitcond357.not.i = icmp eq i64 %.1507.i, %.1414.i
  br i1 %exitcond357.not.i, label %assemble, label %B482.if.i

B370.if.i:                                        ; preds = %B370.if.i, %B370.if.lr.ph.i
  %.1153.0333.i = phi i64 [ 0, %B370.if.lr.ph.i ], [ %.1222.i, %B370.if.i ]
  %.1222.i = add nuw nsw i64 %.1153.0333.i, 1
  %.1250.i = getelementptr double, ptr %21, i64 %.1153.0333.i
  %.1251.i = load double, ptr %.1250.i, align 8, !noalias !219
  %.1253.i = fmul double %arg.variance, %.1251.i
  %.1257.i = getelementptr i64, ptr %22, i64 %.1153.0333.i
  %.1258.i = load i64, ptr %.1257.i, align 8, !noalias !219
  %.1262.i = getelementptr double, ptr %23, i64 %.1258.i
  store double %.1253.i, ptr %.1262.i, align 8, !noalias !219
  %exitcond.not.i185 = icmp eq i64 %.1222.i, %.1129.i184
  br i1 %exitcond.not.i185, label %B418.i, label %B370.if.i

B482.if.i:                                        ; preds = %B1383.i, %B482.if.lr.ph.i
  %.1438.0353.i = phi i64 [ 0, %B482.if.lr.ph.i ], [ %.1507.i, %B1383.i ]
  %.1507.i = add nuw nsw i64 %.1438.0353.i, 1
  %.1590.idx.i = mul i64 %.1438.0353.i, 48
  %.1590.i = getelementptr i8, ptr %24, i64 %.1590.idx.i
  %.1591.i = load i64, ptr %.1590.i, align 8, !noalias !219
  %.1620.i = getelementptr i8, ptr %.1590.i, i64 8
  %.1621.i = load i64, ptr %.1620.i, align 8, !noalias !219
  %30 = getelementptr i64, ptr %arg.ints, i64 %.1591.i
  %.1833.i = getelementptr i8, ptr %30, i64 8
  %.1834.i = load i64, ptr %.1833.i, align 8, !noalias !219
  %31 = getelementptr i64, ptr %arg.ints, i64 %.1621.i
  %.2046.i = getelementptr i8, ptr %31, i64 8
  %.2047.i = load i64, ptr %.2046.i, align 8, !noalias !219
  %.2265.i = getelementptr i8, ptr %30, i64 56
  %.2266.i = load i64, ptr %.2265.i, align 8, !noalias !219
  %.2478.i = getelementptr i8, ptr %31, i64 56
  %.2479.i = load i64, ptr %.2478.i, align 8, !noalias !219
  %.2514.i = getelementptr i8, ptr %.1590.i, i64 32
  %.2515.i = load i64, ptr %.2514.i, align 8, !noalias !219
  %.2544.i = getelementptr i8, ptr %.1590.i, i64 40
  %.2545.i = load i64, ptr %.2544.i, align 8, !noalias !219
  %.2553.i = icmp eq i64 %.1834.i, 1
  %.2556.i = icmp eq i64 %.2047.i, 1
  %or.cond.i = select i1 %.2553.i, i1 %.2556.i, i1 false
  br i1 %or.cond.i, label %B890.i, label %B958.i

B1066.if.i:                                       ; preds = %B1066.loopexit.i, %B1066.if.lr.ph.i
  %.2693.0351.i = phi i64 [ %.2047.i, %B1066.if.lr.ph.i ], [ %.2755.i, %B1066.loopexit.i ]
  %.2690.0350.i = phi i64 [ 0, %B1066.if.lr.ph.i ], [ %.2759.i, %B1066.loopexit.i ]
  %smax.i = tail call i64 @llvm.smax.i64(i64 %.2693.0351.i, i64 0)
  %32 = add nuw i64 %smax.i, %.2690.0350.i
  %.2755.i = add nsw i64 %.2693.0351.i, -1
  %.2759.i = add nuw nsw i64 %.2690.0350.i, 1
  %.2736.sroa.0.0..i = select i1 %.2662.i, i64 %.2690.0350.i, i64 0
  %.2853.i = sub i64 %.1834.i, %.2736.sroa.0.0..i
  %.2896346.not.i = icmp slt i64 %.2853.i, 1
  br i1 %.2896346.not.i, label %B1066.loopexit.i, label %B1134.if.lr.ph.i

B1134.if.lr.ph.i:                                 ; preds = %B1066.if.i
  %.2791.i = getelementptr i64, ptr %26, i64 %.2690.0350.i
  %.2792.i = load i64, ptr %.2791.i, align 8, !noalias !219
  %invariant.gep.i = getelementptr double, ptr %28, i64 %.2690.0350.i
  %33 = getelementptr double, ptr %25, i64 %.2792.i
  br label %B1168.if.lr.ph.i

B1168.if.lr.ph.i:                                 ; preds = %B1134.if.lr.ph.i, %B1324.i
  %.2843.0348.i = phi i64 [ %.2853.i, %B1134.if.lr.ph.i ], [ %.2905.i, %B1324.i ]
  %.2840.0347.i = phi i64 [ %.2736.sroa.0.0..i, %B1134.if.lr.ph.i ], [ %.2909.i, %B1324.i ]
  %.2978.i = sub i64 %.1834.i, %.2840.0347.i
  %invariant.gep344.i = getelementptr double, ptr %29, i64 %.2840.0347.i
  br label %B1202.if.lr.ph.i

B1202.if.lr.ph.i:                                 ; preds = %B1168.if.lr.ph.i, %B1276.i
  %total.2.3342.i = phi double [ 0.000000e+00, %B1168.if.lr.ph.i ], [ %.3229.i, %B1276.i ]
  %.2968.0341.i = phi i64 [ %.2978.i, %B1168.if.lr.ph.i ], [ %.3030.i, %B1276.i ]
  %.2965.0340.i = phi i64 [ %.2840.0347.i, %B1168.if.lr.ph.i ], [ %.3034.i, %B1276.i ]
  %.3186.i = mul nsw i64 %.2965.0340.i, %.2047.i
  %34 = getelementptr double, ptr %27, i64 %.3186.i
  br label %B1202.if.i

B1202.if.i:                                       ; preds = %B1202.if.i, %B1202.if.lr.ph.i
  %inner.2.4338.i = phi double [ 0.000000e+00, %B1202.if.lr.ph.i ], [ %.3204.i, %B1202.if.i ]
  %.3090.0336.i = phi i64 [ %.2690.0350.i, %B1202.if.lr.ph.i ], [ %.3159.i, %B1202.if.i ]
  %.3159.i = add nuw i64 %.3090.0336.i, 1
  %.3191.i = getelementptr double, ptr %34, i64 %.3090.0336.i
  %.3192.i = load double, ptr %.3191.i, align 8, !noalias !219
  %.3194.i = mul nsw i64 %.3090.0336.i, %.2047.i
  %gep.i = getelementptr double, ptr %invariant.gep.i, i64 %.3194.i
  %.3201.i = load double, ptr %gep.i, align 8, !noalias !219
  %.3202.i = fmul double %.3192.i, %.3201.i
  %.3204.i = fadd double %inner.2.4338.i, %.3202.i
  %exitcond355.not.i = icmp eq i64 %.3159.i, %32
  br i1 %exitcond355.not.i, label %B1276.i, label %B1202.if.i

assemble: ; preds = %B1383.i, %B418.i
  %.150.i188 = load i64, ptr %0, align 8, !noalias !222
  %.1366238.not.i = icmp slt i64 %.150.i188, 1
  br i1 %.1366238.not.i, label %factorise, label %B408.if.lr.ph.i

factorise: ; preds = %assemble
  %.276246 = getelementptr i8, ptr %0, i64 72
  %.277247 = load i64, ptr %.276246, align 8
  %.414248 = getelementptr i8, ptr %0, i64 64
  %.415249 = load i64, ptr %.414248, align 8
  %.558250 = getelementptr i8, ptr %0, i64 232
  %.559251 = load i64, ptr %.558250, align 8
  %.696252 = getelementptr i8, ptr %0, i64 248
  %.697253 = load i64, ptr %.696252, align 8
  br label %B358

B408.if.lr.ph.i:                                  ; preds = %assemble
  %.1263.i = getelementptr i8, ptr %0, i64 208
  %.1264.i = load i64, ptr %.1263.i, align 8, !noalias !222
  %.1127.i = load i64, ptr %.293.i, align 8, !noalias !222
  %.983.i = getelementptr i8, ptr %0, i64 152
  %.984.i189 = load i64, ptr %.983.i, align 8, !noalias !222
  %.846.i190 = getelementptr i8, ptr %0, i64 40
  %.847.i191 = load i64, ptr %.846.i190, align 8, !noalias !222
  %.703.i = getelementptr i8, ptr %0, i64 32
  %.704.i = load i64, ptr %.703.i, align 8, !noalias !222
  %.566.i = getelementptr i8, ptr %0, i64 24
  %.567.i = load i64, ptr %.566.i, align 8, !noalias !222
  %.423.i = getelementptr i8, ptr %0, i64 16
  %.424.i = load i64, ptr %.423.i, align 8, !noalias !222
  %.287.i193 = load i64, ptr %.155.i, align 8, !noalias !222
  %35 = getelementptr i64, ptr %arg.ints, i64 %.287.i193
  %36 = getelementptr double, ptr %arg.work, i64 %.1127.i
  %37 = getelementptr i64, ptr %arg.ints, i64 %.424.i
  %38 = getelementptr double, ptr %arg.work, i64 %.1264.i
  %39 = getelementptr i64, ptr %arg.ints, i64 %.567.i
  %40 = getelementptr i64, ptr %arg.ints, i64 %.704.i
  %41 = getelementptr i64, ptr %arg.ints, i64 %.847.i191
  %42 = getelementptr double, ptr %arg.floats, i64 %.984.i189
  br label %B408.if.i

B408.loopexit.i:                                  ; preds = %B1042.if.i, %B944.i
  %exitcond.not.i198 = icmp eq i64 %.1379.i, %.150.i188
  br i1 %exitcond.not.i198, label %factorise.2, label %B408.if.i

B518.i:                                           ; preds = %B474.if.i, %B408.if.i
  %.1569.i = getelementptr i64, ptr %39, i64 %.1308.0239.i
  %.1570.i = load i64, ptr %.1569.i, align 8, !noalias !222
  %.1576.i = getelementptr i8, ptr %.1569.i, i64 8
  %.1577.i = load i64, ptr %.1576.i, align 8, !noalias !222
  %.1614.i = sub i64 %.1577.i, %.1570.i
  %.1657232.not.i = icmp slt i64 %.1614.i, 1
  br i1 %.1657232.not.i, label %B756.i, label %B572.if.i

B572.loopexit.i:                                  ; preds = %B682.if.i, %B572.if.i
  %.1657.i = icmp samesign ugt i64 %.1604.0234.i, 1
  br i1 %.1657.i, label %B572.if.i, label %B756.i

B756.i:                                           ; preds = %B572.loopexit.i, %B518.i
  %.1884.i = getelementptr double, ptr %42, i64 %.1308.0239.i
  %.1885.i = load double, ptr %.1884.i, align 8, !noalias !222
  %.1895.i = getelementptr double, ptr %38, i64 %.1308.0239.i
  %.1896.i = load double, ptr %.1895.i, align 8, !noalias !222
  %.1898.i = fmul double %.1885.i, %.1896.i
  %.1904.i = fmul double %pivots.3.0242.i, %.1898.i
  %.1905.i = fcmp ogt double %.1904.i, 0x2704A8729FC3DDB7
  %.1911.i = fcmp olt double %.1904.i, 0x58D8C8DAC6A0342A
  %or.cond.i197 = and i1 %.1905.i, %.1911.i
  br i1 %or.cond.i197, label %B944.i, label %B844.i

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
  store double %.1951.i, ptr %.1968.i, align 8, !noalias !222
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
  %.1412.i = load i64, ptr %.1411.i, align 8, !noalias !222
  %.1418.i = getelementptr i8, ptr %.1411.i, i64 8
  %.1419.i194 = load i64, ptr %.1418.i, align 8, !noalias !222
  %.1464.i = sub i64 %.1419.i194, %.1412.i
  %.1507226.not.i = icmp slt i64 %.1464.i, 1
  br i1 %.1507226.not.i, label %B518.i, label %B474.if.i

B474.if.i:                                        ; preds = %B408.if.i, %B474.if.i
  %.1454.0228.i = phi i64 [ %.1516.i, %B474.if.i ], [ %.1464.i, %B408.if.i ]
  %.1451.0227.i = phi i64 [ %.1520.i, %B474.if.i ], [ %.1412.i, %B408.if.i ]
  %.1516.i = add nsw i64 %.1454.0228.i, -1
  %.1520.i = add i64 %.1451.0227.i, 1
  %.1548.i = getelementptr double, ptr %36, i64 %.1451.0227.i
  %.1549.i195 = load double, ptr %.1548.i, align 8, !noalias !222
  %.1553.i = getelementptr i64, ptr %37, i64 %.1451.0227.i
  %.1554.i = load i64, ptr %.1553.i, align 8, !noalias !222
  %.1558.i = getelementptr double, ptr %38, i64 %.1554.i
  store double %.1549.i195, ptr %.1558.i, align 8, !noalias !222
  %.1507.i196 = icmp samesign ugt i64 %.1454.0228.i, 1
  br i1 %.1507.i196, label %B474.if.i, label %B518.i

B572.if.i:                                        ; preds = %B518.i, %B572.loopexit.i
  %.1604.0234.i = phi i64 [ %.1666.i, %B572.loopexit.i ], [ %.1614.i, %B518.i ]
  %.1601.0233.i = phi i64 [ %.1670.i, %B572.loopexit.i ], [ %.1570.i, %B518.i ]
  %.1666.i = add nsw i64 %.1604.0234.i, -1
  %.1670.i = add i64 %.1601.0233.i, 1
  %.1698.i = getelementptr i64, ptr %40, i64 %.1601.0233.i
  %.1699.i = load i64, ptr %.1698.i, align 8, !noalias !222
  %.1703.i = getelementptr double, ptr %36, i64 %.1699.i
  %.1704.i = load double, ptr %.1703.i, align 8, !noalias !222
  %.1708.i = getelementptr i64, ptr %41, i64 %.1601.0233.i
  %.1709.i = load i64, ptr %.1708.i, align 8, !noalias !222
  %.1713.i = getelementptr double, ptr %42, i64 %.1709.i
  %.1714.i = load double, ptr %.1713.i, align 8, !noalias !222
  %.1715.i = fmul double %.1704.i, %.1714.i
  %43 = getelementptr i64, ptr %35, i64 %.1709.i
  %.1728.i = getelementptr i8, ptr %43, i64 8
  %.1729.i = load i64, ptr %.1728.i, align 8, !noalias !222
  %.1766.i = sub i64 %.1729.i, %.1699.i
  %.1809229.not.i = icmp slt i64 %.1766.i, 1
  br i1 %.1809229.not.i, label %B572.loopexit.i, label %B682.if.i

B682.if.i:                                        ; preds = %B572.if.i, %B682.if.i
  %.1756.0231.i = phi i64 [ %.1818.i, %B682.if.i ], [ %.1766.i, %B572.if.i ]
  %.1753.0230.i = phi i64 [ %.1822.i, %B682.if.i ], [ %.1699.i, %B572.if.i ]
  %.1818.i = add nsw i64 %.1756.0231.i, -1
  %.1822.i = add i64 %.1753.0230.i, 1
  %.1850.i = getelementptr i64, ptr %37, i64 %.1753.0230.i
  %.1851.i = load i64, ptr %.1850.i, align 8, !noalias !222
  %.1855.i = getelementptr double, ptr %38, i64 %.1851.i
  %.1856.i = load double, ptr %.1855.i, align 8, !noalias !222
  %.1860.i = getelementptr double, ptr %36, i64 %.1753.0230.i
  %.1861.i = load double, ptr %.1860.i, align 8, !noalias !222
  %.1863.i = fmul double %.1715.i, %.1861.i
  %.1864.i = fsub double %.1856.i, %.1863.i
  store double %.1864.i, ptr %.1855.i, align 8, !noalias !222
  %.1809.i = icmp samesign ugt i64 %.1756.0231.i, 1
  br i1 %.1809.i, label %B682.if.i, label %B572.loopexit.i

B1042.if.i:                                       ; preds = %B944.i, %B1042.if.i
  %.2003.0237.i = phi i64 [ %.2065.i, %B1042.if.i ], [ %.2013.i, %B944.i ]
  %.2000.0236.i = phi i64 [ %.2069.i, %B1042.if.i ], [ %.1971.i, %B944.i ]
  %.2065.i = add nsw i64 %.2003.0237.i, -1
  %.2069.i = add i64 %.2000.0236.i, 1
  %.2097.i = getelementptr i64, ptr %37, i64 %.2000.0236.i
  %.2098.i = load i64, ptr %.2097.i, align 8, !noalias !222
  %.2102.i = getelementptr double, ptr %38, i64 %.2098.i
  %.2103.i = load double, ptr %.2102.i, align 8, !noalias !222
  %.2105.i = fmul double %.1958.i, %.2103.i
  %.2109.i = getelementptr double, ptr %36, i64 %.2000.0236.i
  store double %.2105.i, ptr %.2109.i, align 8, !noalias !222
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
  %.921228.not = icmp slt i64 %.841.pre, 1
  br i1 %.921228.not, label %B358, label %B334.if.lr.ph

B334.if.lr.ph:                                    ; preds = %factorise.2
  %46 = getelementptr double, ptr %arg.work, i64 %.697
  %47 = shl nuw i64 %.841.pre, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %46, i8 0, i64 %47, i1 false)
  br label %B358

B358:                                             ; preds = %factorise, %B334.if.lr.ph, %factorise.2
  %.697260 = phi i64 [ %.697253, %factorise ], [ %.697, %B334.if.lr.ph ], [ %.697, %factorise.2 ]
  %.696259 = phi ptr [ %.696252, %factorise ], [ %.696, %B334.if.lr.ph ], [ %.696, %factorise.2 ]
  %.559258 = phi i64 [ %.559251, %factorise ], [ %.559, %B334.if.lr.ph ], [ %.559, %factorise.2 ]
  %.415257 = phi i64 [ %.415249, %factorise ], [ %.415, %B334.if.lr.ph ], [ %.415, %factorise.2 ]
  %.277256 = phi i64 [ %.277247, %factorise ], [ %.277, %B334.if.lr.ph ], [ %.277, %factorise.2 ]
  %.2160.i255 = phi double [ 0.000000e+00, %factorise ], [ %45, %B334.if.lr.ph ], [ %45, %factorise.2 ]
  %.1051238.not = icmp slt i64 %.415257, 1
  br i1 %.1051238.not, label %B790, label %B384.if.lr.ph

B384.if.lr.ph:                                    ; preds = %B358
  %48 = getelementptr i64, ptr %arg.ints, i64 %.277256
  %49 = getelementptr double, ptr %arg.work, i64 %.559258
  %50 = getelementptr double, ptr %arg.work, i64 %.697260
  br label %B384.if

B384.loopexit:                                    ; preds = %B754, %B384.if
  %exitcond242.not = icmp eq i64 %.1064, %.415257
  br i1 %exitcond242.not, label %B790, label %B384.if

B754:                                             ; preds = %B688.if
  %.1850 = getelementptr double, ptr %63, i64 %.1596.0236
  store double %.1833, ptr %.1850, align 8
  %exitcond241.not = icmp eq i64 %.1665, %.1352
  br i1 %exitcond241.not, label %B384.loopexit, label %B688.if.lr.ph

B790:                                             ; preds = %B384.loopexit, %B358
  %.720.i = load i64, ptr %0, align 8, !noalias !225
  %.80294.not.i = icmp slt i64 %.720.i, 1
  br i1 %.80294.not.i, label %backward_solve, label %B232.if.lr.ph.i

B232.if.lr.ph.i:                                  ; preds = %B790
  %.573.i200 = load i64, ptr %.696259, align 8, !noalias !226
  %.435.i201 = load i64, ptr %.293.i, align 8, !noalias !226
  %.290.i202 = getelementptr i8, ptr %0, i64 16
  %.291.i = load i64, ptr %.290.i202, align 8, !noalias !226
  %.153.i204 = load i64, ptr %.155.i, align 8, !noalias !226
  %51 = getelementptr double, ptr %arg.work, i64 %.573.i200
  %52 = getelementptr i64, ptr %arg.ints, i64 %.153.i204
  %53 = getelementptr double, ptr %arg.work, i64 %.435.i201
  %.998.i = getelementptr i8, ptr %0, i64 152
  %54 = getelementptr i64, ptr %arg.ints, i64 %.291.i
  br label %B232.if.i

B232.loopexit.i:                                  ; preds = %B428.if.i, %B232.if.i
  %exitcond.not.i207 = icmp eq i64 %.815.i, %.720.i
  br i1 %exitcond.not.i207, label %forward_solve, label %B232.if.i

B232.if.i:                                        ; preds = %B232.loopexit.i, %B232.if.lr.ph.i
  %square.2.097.i = phi double [ 0.000000e+00, %B232.if.lr.ph.i ], [ %.1019.i, %B232.loopexit.i ]
  %.744.095.i = phi i64 [ 0, %B232.if.lr.ph.i ], [ %.815.i, %B232.loopexit.i ]
  %.815.i = add nuw nsw i64 %.744.095.i, 1
  %.843.i = getelementptr double, ptr %51, i64 %.744.095.i
  %.844.i = load double, ptr %.843.i, align 8, !noalias !226
  %.848.i = getelementptr i64, ptr %52, i64 %.744.095.i
  %.849.i = load i64, ptr %.848.i, align 8, !noalias !226
  %.853.i205 = getelementptr double, ptr %53, i64 %.849.i
  %.854.i = load double, ptr %.853.i205, align 8, !noalias !226
  %.858.i = fdiv double %.844.i, %.854.i
  %.999.i = load i64, ptr %.998.i, align 8, !noalias !226
  %55 = getelementptr double, ptr %arg.floats, i64 %.999.i
  %.1002.i = getelementptr double, ptr %55, i64 %.744.095.i
  %.1003.i = load double, ptr %.1002.i, align 8, !noalias !226
  %.1005.i = fmul double %.858.i, %.1003.i
  store double %.1005.i, ptr %.843.i, align 8, !noalias !226
  %.1017.i = fmul double %.858.i, %.1005.i
  %.1019.i = fadd double %square.2.097.i, %.1017.i
  %.1029.i = load i64, ptr %.848.i, align 8, !noalias !226
  %.1030.i = add nsw i64 %.1029.i, 1
  %.1035.i = getelementptr i8, ptr %.848.i, i64 8
  %.1036.i = load i64, ptr %.1035.i, align 8, !noalias !226
  %.1073.i = sub i64 %.1036.i, %.1030.i
  %.111691.not.i = icmp slt i64 %.1073.i, 1
  br i1 %.111691.not.i, label %B232.loopexit.i, label %B428.if.i

B428.if.i:                                        ; preds = %B232.if.i, %B428.if.i
  %.1063.093.i = phi i64 [ %.1125.i, %B428.if.i ], [ %.1073.i, %B232.if.i ]
  %.1060.092.i = phi i64 [ %.1129.i206, %B428.if.i ], [ %.1030.i, %B232.if.i ]
  %.1125.i = add nsw i64 %.1063.093.i, -1
  %.1129.i206 = add i64 %.1060.092.i, 1
  %.1157.i = getelementptr i64, ptr %54, i64 %.1060.092.i
  %.1158.i = load i64, ptr %.1157.i, align 8, !noalias !226
  %.1162.i = getelementptr double, ptr %51, i64 %.1158.i
  %.1163.i = load double, ptr %.1162.i, align 8, !noalias !226
  %.1167.i = getelementptr double, ptr %53, i64 %.1060.092.i
  %.1168.i = load double, ptr %.1167.i, align 8, !noalias !226
  %.1170.i = fmul double %.858.i, %.1168.i
  %.1171.i = fsub double %.1163.i, %.1170.i
  store double %.1171.i, ptr %.1162.i, align 8, !noalias !226
  %.1116.i = icmp samesign ugt i64 %.1063.093.i, 1
  br i1 %.1116.i, label %B428.if.i, label %B232.loopexit.i

forward_solve: ; preds = %B232.loopexit.i
  %.707.i208.pr = load i64, ptr %0, align 8, !noalias !229
  %.79095.not.i = icmp slt i64 %.707.i208.pr, 1
  br i1 %.79095.not.i, label %backward_solve, label %B238.if.lr.ph.i

B238.if.lr.ph.i:                                  ; preds = %forward_solve
  %.564.i = load i64, ptr %.696259, align 8, !noalias !229
  %.427.i = load i64, ptr %.293.i, align 8, !noalias !229
  %.284.i = load i64, ptr %.290.i202, align 8, !noalias !229
  %.147.i = load i64, ptr %.155.i, align 8, !noalias !229
  %56 = getelementptr double, ptr %arg.work, i64 %.564.i
  %57 = getelementptr i64, ptr %arg.ints, i64 %.147.i
  %58 = getelementptr double, ptr %arg.work, i64 %.427.i
  %59 = getelementptr i64, ptr %arg.ints, i64 %.284.i
  br label %B238.if.i

B368.i:                                           ; preds = %B314.if.i, %B238.if.i
  %total.2.1.lcssa.i216 = phi double [ %.836.i, %B238.if.i ], [ %.988.i, %B314.if.i ]
  %.1005.i217 = getelementptr double, ptr %58, i64 %.845.i
  %.1006.i = load double, ptr %.1005.i217, align 8, !noalias !229
  %.1011.i = fdiv double %total.2.1.lcssa.i216, %.1006.i
  store double %.1011.i, ptr %.835.i, align 8, !noalias !229
  %.790.i = icmp samesign ugt i64 %.732.097.in.i, 1
  br i1 %.790.i, label %B238.if.i, label %backward_solve

B238.if.i:                                        ; preds = %B368.i, %B238.if.lr.ph.i
  %.732.097.in.i = phi i64 [ %.707.i208.pr, %B238.if.lr.ph.i ], [ %.732.097.i, %B368.i ]
  %.732.097.i = add nsw i64 %.732.097.in.i, -1
  %.835.i = getelementptr double, ptr %56, i64 %.732.097.i
  %.836.i = load double, ptr %.835.i, align 8, !noalias !229
  %.844.i209 = getelementptr i64, ptr %57, i64 %.732.097.i
  %.845.i = load i64, ptr %.844.i209, align 8, !noalias !229
  %.846.i210 = add nsw i64 %.845.i, 1
  %.852.i211 = getelementptr i8, ptr %.844.i209, i64 8
  %.853.i212 = load i64, ptr %.852.i211, align 8, !noalias !229
  %.890.i = sub i64 %.853.i212, %.846.i210
  %.93390.not.i = icmp slt i64 %.890.i, 1
  br i1 %.93390.not.i, label %B368.i, label %B314.if.i

B314.if.i:                                        ; preds = %B238.if.i, %B314.if.i
  %total.2.193.i = phi double [ %.988.i, %B314.if.i ], [ %.836.i, %B238.if.i ]
  %.880.092.i = phi i64 [ %.942.i, %B314.if.i ], [ %.890.i, %B238.if.i ]
  %.877.091.i = phi i64 [ %.946.i, %B314.if.i ], [ %.846.i210, %B238.if.i ]
  %.942.i = add nsw i64 %.880.092.i, -1
  %.946.i = add i64 %.877.091.i, 1
  %.974.i = getelementptr double, ptr %58, i64 %.877.091.i
  %.975.i = load double, ptr %.974.i, align 8, !noalias !229
  %.979.i = getelementptr i64, ptr %59, i64 %.877.091.i
  %.980.i213 = load i64, ptr %.979.i, align 8, !noalias !229
  %.984.i214 = getelementptr double, ptr %56, i64 %.980.i213
  %.985.i215 = load double, ptr %.984.i214, align 8, !noalias !229
  %.986.i = fmul double %.975.i, %.985.i215
  %.988.i = fsub double %total.2.193.i, %.986.i
  %.933.i = icmp samesign ugt i64 %.880.092.i, 1
  br i1 %.933.i, label %B314.if.i, label %B368.i

backward_solve: ; preds = %B368.i, %B790, %forward_solve
  %square.2.0.lcssa.i224 = phi double [ 0.000000e+00, %B790 ], [ %.1019.i, %forward_solve ], [ %.1019.i, %B368.i ]
  %.136 = fadd double %.1549.i, %.2160.i255
  store double %square.2.0.lcssa.i224, ptr %retptr, align 8
  %retptr.repack177 = getelementptr inbounds nuw i8, ptr %retptr, i64 8
  store double %.136, ptr %retptr.repack177, align 8
  ret void

B384.if:                                          ; preds = %B384.if.lr.ph, %B384.loopexit
  %.995.0239 = phi i64 [ 0, %B384.if.lr.ph ], [ %.1064, %B384.loopexit ]
  %.1064 = add nuw nsw i64 %.995.0239, 1
  %.1111.idx = shl i64 %.995.0239, 4
  %.1111 = getelementptr i8, ptr %48, i64 %.1111.idx
  %.1112 = load i64, ptr %.1111, align 8
  %60 = getelementptr i64, ptr %arg.ints, i64 %.1112
  %.1351 = getelementptr i8, ptr %60, i64 8
  %.1352 = load i64, ptr %.1351, align 8
  %.1652235.not = icmp slt i64 %.1352, 1
  br i1 %.1652235.not, label %B384.loopexit, label %B654.if.lr.ph

B654.if.lr.ph:                                    ; preds = %B384.if
  %.1564 = getelementptr i8, ptr %60, i64 56
  %.1565 = load i64, ptr %.1564, align 8
  %.1135 = getelementptr i8, ptr %.1111, i64 8
  %.1136 = load i64, ptr %.1135, align 8
  %61 = getelementptr double, ptr %arg.work, i64 %.1565
  %62 = getelementptr double, ptr %49, i64 %.1136
  %63 = getelementptr double, ptr %50, i64 %.1136
  br label %B688.if.lr.ph

B688.if.lr.ph:                                    ; preds = %B754, %B654.if.lr.ph
  %.1596.0236 = phi i64 [ 0, %B654.if.lr.ph ], [ %.1665, %B754 ]
  %.1665 = add nuw nsw i64 %.1596.0236, 1
  %invariant.gep = getelementptr double, ptr %61, i64 %.1596.0236
  br label %B688.if

B688.if:                                          ; preds = %B688.if.lr.ph, %B688.if
  %total.2.2234 = phi double [ 0.000000e+00, %B688.if.lr.ph ], [ %.1833, %B688.if ]
  %.1721.0232 = phi i64 [ %.1596.0236, %B688.if.lr.ph ], [ %.1790, %B688.if ]
  %.1790 = add nuw i64 %.1721.0232, 1
  %.1816 = mul nsw i64 %.1721.0232, %.1352
  %gep = getelementptr double, ptr %invariant.gep, i64 %.1816
  %.1823 = load double, ptr %gep, align 8
  %.1829 = getelementptr double, ptr %62, i64 %.1721.0232
  %.1830 = load double, ptr %.1829, align 8
  %.1831 = fmul double %.1823, %.1830
  %.1833 = fadd double %total.2.2234, %.1831
  %exitcond.not = icmp eq i64 %.1790, %.1352
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
  %.59.i = load i64, ptr %.58.i, align 8, !noalias !232
  %.60.i = icmp eq i64 %.59.i, 0
  br i1 %.60.i, label %B50.i, label %B100.i

B50.i:                                            ; preds = %B134
  %.14879.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.14879.not.i, label %from_scaled, label %B72.if.i

B100.i:                                           ; preds = %B134
  %.245.i = getelementptr i8, ptr %arg.model, i64 32
  %.246.i = load i64, ptr %.245.i, align 8, !noalias !232
  %.247.i = inttoptr i64 %.246.i to ptr
  %.294.i = inttoptr i64 %.59.i to ptr
  %.38376.not.i = icmp slt i64 %arg.dim, 1
  br i1 %.38376.not.i, label %from_scaled, label %B232.if.i

B72.if.i:                                         ; preds = %B50.i, %B72.if.i
  %.90.080.i = phi i64 [ %.161.i, %B72.if.i ], [ 0, %B50.i ]
  %.161.i = add nuw nsw i64 %.90.080.i, 1
  %.187.i = getelementptr double, ptr %arg.y, i64 %.90.080.i
  %.188.i = load double, ptr %.187.i, align 8, !noalias !232
  %.190.i = getelementptr double, ptr %.173, i64 %.90.080.i
  store double %.188.i, ptr %.190.i, align 8, !noalias !232
  %exitcond83.not.i = icmp eq i64 %arg.dim, %.161.i
  br i1 %exitcond83.not.i, label %from_scaled, label %B72.if.i

B232.if.i:                                        ; preds = %B100.i, %B232.if.i
  %.327.077.i = phi i64 [ %.396.i, %B232.if.i ], [ 0, %B100.i ]
  %.396.i = add nuw nsw i64 %.327.077.i, 1
  %.422.i = getelementptr double, ptr %.247.i, i64 %.327.077.i
  %.423.i = load double, ptr %.422.i, align 8, !noalias !232
  %.425.i = getelementptr double, ptr %.294.i, i64 %.327.077.i
  %.426.i = load double, ptr %.425.i, align 8, !noalias !232
  %.428.i = getelementptr double, ptr %arg.y, i64 %.327.077.i
  %.429.i = load double, ptr %.428.i, align 8, !noalias !232
  %.430.i = fmul double %.426.i, %.429.i
  %.431.i = fadd double %.423.i, %.430.i
  %.433.i = getelementptr double, ptr %.173, i64 %.327.077.i
  store double %.431.i, ptr %.433.i, align 8, !noalias !232
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
  %.112.i = load i64, ptr %.111.i, align 8, !noalias !235
  %0 = add i64 %.112.i, -2
  %.30284.i = icmp ult i64 %0, 9223372036854775807
  br i1 %.30284.i, label %B110.if.lr.ph.i, label %B414

B110.if.lr.ph.i:                                  ; preds = %B284
  %.346 = getelementptr i8, ptr %arg.model, i64 16
  %.347 = load i64, ptr %.346, align 8
  %.350 = inttoptr i64 %.347 to ptr
  %.211.i = getelementptr i8, ptr %.303, i64 176
  %.212.i = load i64, ptr %.211.i, align 8, !noalias !235
  %1 = getelementptr double, ptr %.350, i64 %.212.i
  %.571.i = getelementptr i8, ptr %.303, i64 168
  br label %B142.if.lr.ph.i

B238.i:                                           ; preds = %B142.if.i
  %2 = getelementptr i64, ptr %.303, i64 %.689.pre.i
  %.695.i = getelementptr i64, ptr %2, i64 %.247.086.i
  %.696.i = load i64, ptr %.695.i, align 8, !noalias !235
  %.698.i = getelementptr double, ptr %.173, i64 %.696.i
  %.699.i = load double, ptr %.698.i, align 8, !noalias !235
  %.701.i = fadd double %.582.i, %.699.i
  store double %.701.i, ptr %.698.i, align 8, !noalias !235
  %.302.i = icmp samesign ugt i64 %.247.086.i, 1
  br i1 %.302.i, label %B142.if.lr.ph.i, label %B414

B142.if.lr.ph.i:                                  ; preds = %B110.if.lr.ph.i, %B238.i
  %.247.086.i.in = phi i64 [ %.112.i, %B110.if.lr.ph.i ], [ %.247.086.i, %B238.i ]
  %.247.086.i = add i64 %.247.086.i.in, -1
  %.689.pre.i = load i64, ptr %.571.i, align 8, !noalias !235
  %.466.i = mul nsw i64 %.247.086.i, %.112.i
  %3 = getelementptr double, ptr %1, i64 %.466.i
  %4 = getelementptr i64, ptr %.303, i64 %.689.pre.i
  br label %B142.if.i

B142.if.i:                                        ; preds = %B142.if.i, %B142.if.lr.ph.i
  %total.2.183.i = phi double [ 0.000000e+00, %B142.if.lr.ph.i ], [ %.582.i, %B142.if.i ]
  %.370.081.i = phi i64 [ 0, %B142.if.lr.ph.i ], [ %.439.i, %B142.if.i ]
  %.439.i = add nuw nsw i64 %.370.081.i, 1
  %.471.i = getelementptr double, ptr %3, i64 %.370.081.i
  %.472.i = load double, ptr %.471.i, align 8, !noalias !235
  %.575.i = getelementptr i64, ptr %4, i64 %.370.081.i
  %.576.i = load i64, ptr %.575.i, align 8, !noalias !235
  %.578.i = getelementptr double, ptr %.173, i64 %.576.i
  %.579.i = load double, ptr %.578.i, align 8, !noalias !235
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
  %.123.i = load i64, ptr %.122.i, align 8, !noalias !238
  %.224.i = getelementptr i8, ptr %0, i64 24
  %.225.i = load i64, ptr %.224.i, align 8, !noalias !238
  %.314143.not.i = icmp slt i64 %.225.i, 1
  br i1 %.314143.not.i, label %B344.i, label %B108.if.lr.ph.i

B108.if.lr.ph.i:                                  ; preds = %B256
  %.455.i = getelementptr i8, ptr %0, i64 32
  %.693.i = getelementptr i8, ptr %0, i64 40
  %1 = getelementptr double, ptr %.332, i64 %.123.i
  br label %B108.if.i

B258.i:                                           ; preds = %B108.if.i
  %.579.i = getelementptr double, ptr %arg.x, i64 %.571.i
  %.580.i = load double, ptr %.579.i, align 8, !noalias !238
  br label %B328.i

B266.i:                                           ; preds = %B108.if.i
  %.589.i = getelementptr double, ptr %.332, i64 %.571.i
  %.590.i = load double, ptr %.589.i, align 8, !noalias !238
  %.694.i = load i64, ptr %.693.i, align 8, !noalias !238
  %2 = getelementptr double, ptr %.104, i64 %.694.i
  %.698.i = getelementptr double, ptr %2, i64 %.256.0144.i
  %.699.i = load double, ptr %.698.i, align 8, !noalias !238
  %.700.i = fsub double %.590.i, %.699.i
  br label %B328.i

B328.i:                                           ; preds = %B266.i, %B258.i
  %"$phi328.1.2.1.i" = phi double [ %.580.i, %B258.i ], [ %.700.i, %B266.i ]
  %.711.i = getelementptr double, ptr %1, i64 %.256.0144.i
  store double %"$phi328.1.2.1.i", ptr %.711.i, align 8, !noalias !238
  %exitcond.not.i = icmp eq i64 %.327.i, %.225.i
  br i1 %exitcond.not.i, label %B344.i, label %B108.if.i

B344.i:                                           ; preds = %B328.i, %B256
  %.836.i = getelementptr i8, ptr %0, i64 48
  %.837.i = load i64, ptr %.836.i, align 8, !noalias !238
  %.917150.not.i = icmp slt i64 %.837.i, 1
  br i1 %.917150.not.i, label %gather.2, label %B416.if.lr.ph.i

B416.if.lr.ph.i:                                  ; preds = %B344.i
  %.728.i = add nsw i64 %.225.i, %.123.i
  %.1061.i = getelementptr i8, ptr %0, i64 56
  br label %B416.if.i

B416.loopexit.i:                                  ; preds = %B580.if.i, %B416.if.i
  %position.2.1.lcssa.i = phi i64 [ %position.3.0153.i, %B416.if.i ], [ %.1839.i, %B580.if.i ]
  %exitcond155.not.i = icmp eq i64 %.930.i, %.837.i
  br i1 %exitcond155.not.i, label %gather.2, label %B416.if.i

B108.if.i:                                        ; preds = %B328.i, %B108.if.lr.ph.i
  %.256.0144.i = phi i64 [ 0, %B108.if.lr.ph.i ], [ %.327.i, %B328.i ]
  %.327.i = add nuw nsw i64 %.256.0144.i, 1
  %.456.i = load i64, ptr %.455.i, align 8, !noalias !238
  %3 = getelementptr i64, ptr %.60, i64 %.456.i
  %.461.idx.i = shl i64 %.256.0144.i, 4
  %.461.i = getelementptr i8, ptr %3, i64 %.461.idx.i
  %.462.i = load i64, ptr %.461.i, align 8, !noalias !238
  %.570.i = getelementptr i8, ptr %.461.i, i64 8
  %.571.i = load i64, ptr %.570.i, align 8, !noalias !238
  %.575.i = icmp eq i64 %.462.i, 0
  br i1 %.575.i, label %B258.i, label %B266.i

B416.if.i:                                        ; preds = %B416.loopexit.i, %B416.if.lr.ph.i
  %position.3.0153.i = phi i64 [ %.728.i, %B416.if.lr.ph.i ], [ %position.2.1.lcssa.i, %B416.loopexit.i ]
  %.861.0151.i = phi i64 [ 0, %B416.if.lr.ph.i ], [ %.930.i, %B416.loopexit.i ]
  %.930.i = add nuw nsw i64 %.861.0151.i, 1
  %.1062.i = load i64, ptr %.1061.i, align 8, !noalias !238
  %4 = getelementptr i64, ptr %.60, i64 %.1062.i
  %.1065.i = getelementptr i64, ptr %4, i64 %.861.0151.i
  %.1066.i = load i64, ptr %.1065.i, align 8, !noalias !238
  %.1282.i = getelementptr i64, ptr %.60, i64 %.1066.i
  %.1283.i = load i64, ptr %.1282.i, align 8, !noalias !238
  %.1496.i = getelementptr i8, ptr %.1282.i, i64 8
  %.1497.i = load i64, ptr %.1496.i, align 8, !noalias !238
  %.1498.i = mul nsw i64 %.1497.i, %.1283.i
  %.1578146.not.i = icmp slt i64 %.1498.i, 1
  br i1 %.1578146.not.i, label %B416.loopexit.i, label %B580.if.lr.ph.i

B580.if.lr.ph.i:                                  ; preds = %B416.if.i
  %.1828.i = getelementptr i8, ptr %.1282.i, i64 216
  br label %B580.if.i

B580.if.i:                                        ; preds = %B580.if.i, %B580.if.lr.ph.i
  %position.2.1149.i = phi i64 [ %position.3.0153.i, %B580.if.lr.ph.i ], [ %.1839.i, %B580.if.i ]
  %.1522.0147.i = phi i64 [ 0, %B580.if.lr.ph.i ], [ %.1591.i, %B580.if.i ]
  %.1591.i = add nuw nsw i64 %.1522.0147.i, 1
  %.1829.i = load i64, ptr %.1828.i, align 8, !noalias !238
  %5 = getelementptr double, ptr %.332, i64 %.1829.i
  %.1832.i = getelementptr double, ptr %5, i64 %.1522.0147.i
  %.1833.i = load double, ptr %.1832.i, align 8, !noalias !238
  %.1836.i = getelementptr double, ptr %.332, i64 %position.2.1149.i
  store double %.1833.i, ptr %.1836.i, align 8, !noalias !238
  %.1839.i = add nsw i64 %position.2.1149.i, 1
  %exitcond154.not.i = icmp eq i64 %.1591.i, %.1498.i
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
  %.197.i = load i64, ptr %.196.i, align 8, !noalias !241
  %.334.i = getelementptr i8, ptr %.196.i, i64 248
  %.335.i = load i64, ptr %.334.i, align 8, !noalias !241
  %.472.i = getelementptr i8, ptr %.196.i, i64 232
  %.473.i = load i64, ptr %.472.i, align 8, !noalias !241
  %.559195.not.i = icmp slt i64 %.197.i, 1
  br i1 %.559195.not.i, label %B274.i, label %B176.if.lr.ph.i

B176.if.lr.ph.i:                                  ; preds = %gather.2
  %6 = getelementptr double, ptr %.332, i64 %.335.i
  %7 = getelementptr double, ptr %.332, i64 %.473.i
  %sqrt = tail call double @llvm.sqrt.f64(double %.1024)
  br label %B176.if.i

B274.loopexit.i:                                  ; preds = %B176.if.i
  %.707.i.pr.pre211.pre.i = load i64, ptr %.196.i, align 8, !noalias !244
  br label %B274.i

B274.i:                                           ; preds = %B274.loopexit.i, %gather.2
  %.707.i.pr.pre211.i = phi i64 [ %.707.i.pr.pre211.pre.i, %B274.loopexit.i ], [ %.197.i, %gather.2 ]
  %.763.i = getelementptr i8, ptr %.196.i, i64 144
  %.764.i = load i64, ptr %.763.i, align 8, !noalias !241
  %.765.i = icmp sgt i64 %.764.i, 0
  br i1 %.765.i, label %B328.i13, label %B376.i

B328.i13:                                         ; preds = %B274.i
  %.428.i.i = getelementptr i8, ptr %.196.i, i64 8
  %.429.i.i = load i64, ptr %.428.i.i, align 8, !noalias !247
  %.566.i.i = getelementptr i8, ptr %.196.i, i64 16
  %.567.i.i = load i64, ptr %.566.i.i, align 8, !noalias !247
  %.740.i.i = getelementptr i8, ptr %.196.i, i64 192
  %.741.i.i = load i64, ptr %.740.i.i, align 8, !noalias !247
  %.879.i.i = load i64, ptr %.334.i, align 8, !noalias !247
  %.1016.i.i = getelementptr i8, ptr %.196.i, i64 208
  %.1017.i.i = load i64, ptr %.1016.i.i, align 8, !noalias !247
  %.1154.i.i = getelementptr i8, ptr %.196.i, i64 256
  %.1155.i.i = load i64, ptr %.1154.i.i, align 8, !noalias !247
  %.1193.i.i = shl nuw i64 %.764.i, 1
  %.1195.i.i = sub i64 %.707.i.pr.pre211.i, %.1193.i.i
  %.1281517.not.i.i = icmp slt i64 %.707.i.pr.pre211.i, 1
  br i1 %.1281517.not.i.i, label %B406.i.i, label %B382.if.lr.ph.i.i

B382.if.lr.ph.i.i:                                ; preds = %B328.i13
  %8 = getelementptr double, ptr %.332, i64 %.1017.i.i
  %9 = shl nuw i64 %.707.i.pr.pre211.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %8, i8 0, i64 %9, i1 false), !noalias !247
  br label %B406.i.i

B406.i.i:                                         ; preds = %B382.if.lr.ph.i.i, %B328.i13
  %.1331.i.i = mul i64 %.764.i, %.764.i
  %.1411520.i.i = icmp sgt i64 %.1331.i.i, 0
  br i1 %.1411520.i.i, label %B436.if.lr.ph.i.i, label %B460.i.i

B436.if.lr.ph.i.i:                                ; preds = %B406.i.i
  %10 = getelementptr double, ptr %.332, i64 %.1155.i.i
  %11 = shl i64 %.1331.i.i, 3
  tail call void @llvm.memset.p0.i64(ptr align 8 %10, i8 0, i64 %11, i1 false), !noalias !247
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
  %.2994.i.i = load double, ptr %.2993.i.i, align 8, !noalias !247
  %.2995.i.i = fcmp ogt double %.2994.i.i, 0.000000e+00
  br i1 %.2995.i.i, label %B1304.i.i, label %B1342.i.i

B1304.i.i:                                        ; preds = %B1270.i.i
  %.3011.i.i = fdiv double %total.5.2.lcssa.i.i, %.2994.i.i
  br label %B1342.i.i

B1342.i.i:                                        ; preds = %B1304.i.i, %B1270.i.i, %B1204.i.i
  %total.6.2.i.i = phi double [ %sqrt.i.i, %B1204.i.i ], [ %.3011.i.i, %B1304.i.i ], [ 0.000000e+00, %B1270.i.i ]
  store double %total.6.2.i.i, ptr %.2794.i.i, align 8, !noalias !247
  %.3042.i.i = load double, ptr %.3041.i.i, align 8, !noalias !247
  %.idx497.i.i = shl i64 %.2689.0543.i.i, 4
  %27 = getelementptr i8, ptr %25, i64 %.idx497.i.i
  %.3053.i.i = getelementptr i8, ptr %27, i64 8
  %.3054.i.i = load double, ptr %.3053.i.i, align 8, !noalias !247
  %.3056.i.i = fmul double %total.6.2.i.i, %.3054.i.i
  %.3059.i.i = fadd double %.3042.i.i, %.3056.i.i
  store double %.3059.i.i, ptr %.3041.i.i, align 8, !noalias !247
  br i1 %.2947.i.i, label %B1454.i.i, label %B1064.if.i.i

B1454.i.i:                                        ; preds = %B1342.i.i
  %.2636.i.i = add i64 %.2567.0546.i.i, 1
  store double 0.000000e+00, ptr %31, align 8, !noalias !247
  %exitcond553.not.i.i = icmp eq i64 %.2636.i.i, %.764.i
  br i1 %exitcond553.not.i.i, label %B1514.preheader.i.i, label %B1064.if.lr.ph.i.i

B1563.i.i:                                        ; preds = %B898.else.if.i.i, %B828.if.i.i
  %.2247.i.i = icmp samesign ugt i64 %.2194.0531.i.i, 1
  br i1 %.2247.i.i, label %B828.if.i.i, label %B762.loopexit.i.i

B486.if.i.i:                                      ; preds = %B486.loopexit.i.i, %B486.if.lr.ph.i.i
  %.1483.0527.i.i = phi i64 [ 0, %B486.if.lr.ph.i.i ], [ %.1552.i.i, %B486.loopexit.i.i ]
  %.1552.i.i = add nuw nsw i64 %.1483.0527.i.i, 1
  %.1584.i.i = getelementptr i64, ptr %12, i64 %.1483.0527.i.i
  %.1585.i.i = load i64, ptr %.1584.i.i, align 8, !noalias !247
  %.1591.i.i = getelementptr i8, ptr %.1584.i.i, i64 8
  %.1592.i.i = load i64, ptr %.1591.i.i, align 8, !noalias !247
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
  %.1714.i.i = load i64, ptr %.1713.i.i, align 8, !noalias !247
  %.1718.i.i = getelementptr double, ptr %14, i64 %.1714.i.i
  %.1719.i.i = load double, ptr %.1718.i.i, align 8, !noalias !247
  %.1723.i.i = getelementptr double, ptr %15, i64 %.1616.0524.i.i
  %.1724.i.i = load double, ptr %.1723.i.i, align 8, !noalias !247
  %.1730.i.i = load double, ptr %.1729.i.i, align 8, !noalias !247
  %.1731.i.i = fmul double %.1724.i.i, %.1730.i.i
  %.1732.i.i = fadd double %.1719.i.i, %.1731.i.i
  store double %.1732.i.i, ptr %.1718.i.i, align 8, !noalias !247
  %.1672.i.i = icmp samesign ugt i64 %.1619.0525.i.i, 1
  br i1 %.1672.i.i, label %B542.if.i.i, label %B486.loopexit.i.i

B652.if.i.i:                                      ; preds = %B652.loopexit.i.i, %B652.if.lr.ph.i.i
  %.1776.0537.i.i = phi i64 [ %.1193.i.i, %B652.if.lr.ph.i.i ], [ %.1838.i.i, %B652.loopexit.i.i ]
  %.1773.0536.i.i = phi i64 [ %.1195.i.i, %B652.if.lr.ph.i.i ], [ %.1842.i.i, %B652.loopexit.i.i ]
  %.1838.i.i = add nsw i64 %.1776.0537.i.i, -1
  %.1842.i.i = add i64 %.1773.0536.i.i, 1
  %.2007.i.i = load i64, ptr %.2006.i.i, align 8, !noalias !247
  %28 = getelementptr double, ptr %.104, i64 %.2007.i.i
  %.2011.i.i = getelementptr double, ptr %28, i64 %.1773.0536.i.i
  %.2012.i.i = load double, ptr %.2011.i.i, align 8, !noalias !247
  %.2020.i.i = getelementptr i64, ptr %17, i64 %.1773.0536.i.i
  %.2021.i.i = load i64, ptr %.2020.i.i, align 8, !noalias !247
  %.2027.i.i = getelementptr i8, ptr %.2020.i.i, i64 8
  %.2028.i.i = load i64, ptr %.2027.i.i, align 8, !noalias !247
  %.2065.i.i = sub i64 %.2028.i.i, %.2021.i.i
  %.2108532.not.i.i = icmp slt i64 %.2065.i.i, 1
  br i1 %.2108532.not.i.i, label %B652.loopexit.i.i, label %B762.if.i.i

B762.if.i.i:                                      ; preds = %B652.if.i.i, %B762.loopexit.i.i
  %.2055.0534.i.i = phi i64 [ %.2117.i.i, %B762.loopexit.i.i ], [ %.2065.i.i, %B652.if.i.i ]
  %.2052.0533.i.i = phi i64 [ %.2121.i.i, %B762.loopexit.i.i ], [ %.2021.i.i, %B652.if.i.i ]
  %.2117.i.i = add nsw i64 %.2055.0534.i.i, -1
  %.2121.i.i = add i64 %.2052.0533.i.i, 1
  %.2165.i.i = load i64, ptr %.2020.i.i, align 8, !noalias !247
  %.2204.i.i = sub i64 %.2121.i.i, %.2165.i.i
  %.2247529.not.i.i = icmp slt i64 %.2204.i.i, 1
  br i1 %.2247529.not.i.i, label %B762.loopexit.i.i, label %B828.if.lr.ph.i.i

B828.if.lr.ph.i.i:                                ; preds = %B762.if.i.i
  %.2153.i.i = getelementptr i64, ptr %18, i64 %.2052.0533.i.i
  %.2154.i.i = load i64, ptr %.2153.i.i, align 8, !noalias !247
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
  %.2293.i.i = load i64, ptr %.2292.i.i, align 8, !noalias !247
  %.2295.i.i = sub nsw i64 %.2293.i.i, %.1195.i.i
  %.2358.0.i.i = and i64 %.2295.i.i, 1
  %.2388.not.i.i = icmp eq i64 %.2358.0.i.i, 0
  %or.cond.i.i = select i1 %.2340.not.i.i, i1 true, i1 %.2388.not.i.i
  br i1 %or.cond.i.i, label %B1563.i.i, label %B898.else.if.i.i

B898.else.if.i.i:                                 ; preds = %B828.if.i.i
  %.2448.0.i.i = ashr i64 %.2295.i.i, 1
  %.2485.i.i = getelementptr double, ptr %29, i64 %.2448.0.i.i
  %.2486.i.i = load double, ptr %.2485.i.i, align 8, !noalias !247
  %.2492.i.i = load double, ptr %.2491.i.i, align 8, !noalias !247
  %.2494.i.i = fmul double %.2012.i.i, %.2492.i.i
  %.2501.i.i = getelementptr double, ptr %20, i64 %.2191.0530.i.i
  %.2502.i.i = load double, ptr %.2501.i.i, align 8, !noalias !247
  %.2503.i.i = fmul double %.2494.i.i, %.2502.i.i
  %.2504.i.i = fadd double %.2486.i.i, %.2503.i.i
  store double %.2504.i.i, ptr %.2485.i.i, align 8, !noalias !247
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
  %.2795.i.i = load double, ptr %.2794.i.i, align 8, !noalias !247
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
  %.2925.i.i = load double, ptr %.2924.i.i, align 8, !noalias !247
  %.2933.i.i = getelementptr double, ptr %32, i64 %.2823.0539.i.i
  %.2934.i.i = load double, ptr %.2933.i.i, align 8, !noalias !247
  %.2935.i.i = fmul double %.2925.i.i, %.2934.i.i
  %.2937.i.i = fsub double %total.5.2541.i.i, %.2935.i.i
  %exitcond551.not.i.i = icmp eq i64 %.2892.i.i, %.2689.0543.i.i
  br i1 %exitcond551.not.i.i, label %B1188.i.i, label %B1118.if.i.i

B1514.if.i.i:                                     ; preds = %B1514.preheader.i.i, %B1514.if.i.i
  %.3116.0549.i.i = phi i64 [ %.3185.i.i, %B1514.if.i.i ], [ 0, %B1514.preheader.i.i ]
  %.3185.i.i = add nuw nsw i64 %.3116.0549.i.i, 1
  %.3213.i.i = getelementptr double, ptr %22, i64 %.3116.0549.i.i
  %.3214.i.i = load double, ptr %.3213.i.i, align 8, !noalias !247
  %.3218.i.i = getelementptr double, ptr %24, i64 %.3116.0549.i.i
  store double %.3214.i.i, ptr %.3218.i.i, align 8, !noalias !247
  store double 0.000000e+00, ptr %.3213.i.i, align 8, !noalias !247
  %exitcond554.not.i.i = icmp eq i64 %.707.i.pr.pre211.i, %.3185.i.i
  br i1 %exitcond554.not.i.i, label %spread_noise, label %B1514.if.i.i

spread_noise: ; preds = %B1514.if.i.i, %B1514.preheader.i.i
  %.720.i.i = load i64, ptr %.196.i, align 8, !noalias !241
  %.80294.not.i.i = icmp slt i64 %.720.i.i, 1
  br i1 %.80294.not.i.i, label %backward_solve.2, label %B232.if.lr.ph.i.i

B232.if.lr.ph.i.i:                                ; preds = %spread_noise
  %.573.i.i = load i64, ptr %.334.i, align 8, !noalias !250
  %.435.i.i = load i64, ptr %.740.i.i, align 8, !noalias !250
  %.291.i179.i = load i64, ptr %.566.i.i, align 8, !noalias !250
  %.153.i181.i = load i64, ptr %.428.i.i, align 8, !noalias !250
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
  %.844.i.i = load double, ptr %.843.i.i, align 8, !noalias !250
  %.848.i.i = getelementptr i64, ptr %34, i64 %.744.095.i.i
  %.849.i.i = load i64, ptr %.848.i.i, align 8, !noalias !250
  %.853.i.i = getelementptr double, ptr %35, i64 %.849.i.i
  %.854.i.i = load double, ptr %.853.i.i, align 8, !noalias !250
  %.858.i.i = fdiv double %.844.i.i, %.854.i.i
  %.999.i.i = load i64, ptr %.998.i.i, align 8, !noalias !250
  %37 = getelementptr double, ptr %.104, i64 %.999.i.i
  %.1002.i.i = getelementptr double, ptr %37, i64 %.744.095.i.i
  %.1003.i.i = load double, ptr %.1002.i.i, align 8, !noalias !250
  %.1005.i.i = fmul double %.858.i.i, %.1003.i.i
  store double %.1005.i.i, ptr %.843.i.i, align 8, !noalias !250
  %.1029.i.i = load i64, ptr %.848.i.i, align 8, !noalias !250
  %.1030.i.i = add nsw i64 %.1029.i.i, 1
  %.1035.i.i = getelementptr i8, ptr %.848.i.i, i64 8
  %.1036.i.i = load i64, ptr %.1035.i.i, align 8, !noalias !250
  %.1073.i.i = sub i64 %.1036.i.i, %.1030.i.i
  %.111691.not.i.i = icmp slt i64 %.1073.i.i, 1
  br i1 %.111691.not.i.i, label %B232.loopexit.i.i, label %B428.if.i.i

B428.if.i.i:                                      ; preds = %B232.if.i.i, %B428.if.i.i
  %.1063.093.i.i = phi i64 [ %.1125.i.i, %B428.if.i.i ], [ %.1073.i.i, %B232.if.i.i ]
  %.1060.092.i.i = phi i64 [ %.1129.i.i, %B428.if.i.i ], [ %.1030.i.i, %B232.if.i.i ]
  %.1125.i.i = add nsw i64 %.1063.093.i.i, -1
  %.1129.i.i = add i64 %.1060.092.i.i, 1
  %.1157.i.i = getelementptr i64, ptr %36, i64 %.1060.092.i.i
  %.1158.i.i = load i64, ptr %.1157.i.i, align 8, !noalias !250
  %.1162.i.i = getelementptr double, ptr %33, i64 %.1158.i.i
  %.1163.i.i = load double, ptr %.1162.i.i, align 8, !noalias !250
  %.1167.i.i = getelementptr double, ptr %35, i64 %.1060.092.i.i
  %.1168.i.i = load double, ptr %.1167.i.i, align 8, !noalias !250
  %.1170.i.i = fmul double %.858.i.i, %.1168.i.i
  %.1171.i.i = fsub double %.1163.i.i, %.1170.i.i
  store double %.1171.i.i, ptr %.1162.i.i, align 8, !noalias !250
  %.1116.i.i = icmp samesign ugt i64 %.1063.093.i.i, 1
  br i1 %.1116.i.i, label %B428.if.i.i, label %B232.loopexit.i.i

B376.loopexit.i:                                  ; preds = %B232.loopexit.i.i
  %.707.i.pr.pre.i = load i64, ptr %.196.i, align 8, !noalias !244
  br label %B376.i

B376.i:                                           ; preds = %B376.loopexit.i, %B274.i
  %.707.i.pr.i = phi i64 [ %.707.i.pr.pre.i, %B376.loopexit.i ], [ %.707.i.pr.pre211.i, %B274.i ]
  %.79095.not.i.i = icmp slt i64 %.707.i.pr.i, 1
  br i1 %.79095.not.i.i, label %backward_solve.2, label %B238.if.lr.ph.i.i

B238.if.lr.ph.i.i:                                ; preds = %B376.i
  %.564.i.i = load i64, ptr %.334.i, align 8, !noalias !244
  %.426.i.i = getelementptr i8, ptr %.196.i, i64 192
  %.427.i.i = load i64, ptr %.426.i.i, align 8, !noalias !244
  %.283.i.i = getelementptr i8, ptr %.196.i, i64 16
  %.284.i.i = load i64, ptr %.283.i.i, align 8, !noalias !244
  %.146.i.i = getelementptr i8, ptr %.196.i, i64 8
  %.147.i.i = load i64, ptr %.146.i.i, align 8, !noalias !244
  %38 = getelementptr double, ptr %.332, i64 %.564.i.i
  %39 = getelementptr i64, ptr %.60, i64 %.147.i.i
  %40 = getelementptr double, ptr %.332, i64 %.427.i.i
  %41 = getelementptr i64, ptr %.60, i64 %.284.i.i
  br label %B238.if.i.i

B368.i.i:                                         ; preds = %B314.if.i.i, %B238.if.i.i
  %total.2.1.lcssa.i.i = phi double [ %.836.i.i, %B238.if.i.i ], [ %.988.i.i, %B314.if.i.i ]
  %.1005.i186.i = getelementptr double, ptr %40, i64 %.845.i.i
  %.1006.i.i = load double, ptr %.1005.i186.i, align 8, !noalias !244
  %.1011.i.i = fdiv double %total.2.1.lcssa.i.i, %.1006.i.i
  store double %.1011.i.i, ptr %.835.i.i, align 8, !noalias !244
  %.790.i.i = icmp samesign ugt i64 %.732.097.in.i.i, 1
  br i1 %.790.i.i, label %B238.if.i.i, label %backward_solve.2

B238.if.i.i:                                      ; preds = %B368.i.i, %B238.if.lr.ph.i.i
  %.732.097.in.i.i = phi i64 [ %.707.i.pr.i, %B238.if.lr.ph.i.i ], [ %.732.097.i.i, %B368.i.i ]
  %.732.097.i.i = add nsw i64 %.732.097.in.i.i, -1
  %.835.i.i = getelementptr double, ptr %38, i64 %.732.097.i.i
  %.836.i.i = load double, ptr %.835.i.i, align 8, !noalias !244
  %.844.i184.i = getelementptr i64, ptr %39, i64 %.732.097.i.i
  %.845.i.i = load i64, ptr %.844.i184.i, align 8, !noalias !244
  %.846.i.i = add nsw i64 %.845.i.i, 1
  %.852.i.i = getelementptr i8, ptr %.844.i184.i, i64 8
  %.853.i185.i = load i64, ptr %.852.i.i, align 8, !noalias !244
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
  %.975.i.i = load double, ptr %.974.i.i, align 8, !noalias !244
  %.979.i.i = getelementptr i64, ptr %41, i64 %.877.091.i.i
  %.980.i.i = load i64, ptr %.979.i.i, align 8, !noalias !244
  %.984.i.i = getelementptr double, ptr %38, i64 %.980.i.i
  %.985.i.i = load double, ptr %.984.i.i, align 8, !noalias !244
  %.986.i.i = fmul double %.975.i.i, %.985.i.i
  %.988.i.i = fsub double %total.2.193.i.i, %.986.i.i
  %.933.i.i = icmp samesign ugt i64 %.880.092.i.i, 1
  br i1 %.933.i.i, label %B314.if.i.i, label %B368.i.i

backward_solve.2: ; preds = %B368.i.i, %B376.i, %spread_noise
  %.1137.i = getelementptr i8, ptr %.196.i, i64 64
  %.1138.i = load i64, ptr %.1137.i, align 8, !noalias !241
  %.1218205.not.i = icmp slt i64 %.1138.i, 1
  br i1 %.1218205.not.i, label %joint_draw, label %B502.if.lr.ph.i

B502.if.lr.ph.i:                                  ; preds = %backward_solve.2
  %.994.i = getelementptr i8, ptr %.196.i, i64 72
  %.995.i = load i64, ptr %.994.i, align 8, !noalias !241
  %42 = getelementptr i64, ptr %.60, i64 %.995.i
  %43 = getelementptr double, ptr %.332, i64 %.473.i
  %44 = getelementptr double, ptr %.332, i64 %.335.i
  br label %B502.if.i

B502.loopexit.i:                                  ; preds = %B898.i, %B502.if.i
  %exitcond210.not.i = icmp eq i64 %.1231.i, %.1138.i
  br i1 %exitcond210.not.i, label %joint_draw, label %B502.if.i

B898.i:                                           ; preds = %B810.if.i
  %.1832.i12 = add nuw nsw i64 %.1763.0203.i, 1
  %.2023.i = getelementptr double, ptr %49, i64 %.1763.0203.i
  store double %.2008.i, ptr %.2023.i, align 8, !noalias !241
  %exitcond209.not.i = icmp eq i64 %.1832.i12, %.1519.i
  br i1 %exitcond209.not.i, label %B502.loopexit.i, label %B810.if.lr.ph.i

B176.if.i:                                        ; preds = %B176.if.i, %B176.if.lr.ph.i
  %.503.0197.i = phi i64 [ 0, %B176.if.lr.ph.i ], [ %.572.i, %B176.if.i ]
  %.572.i = add nuw nsw i64 %.503.0197.i, 1
  %.600.i = getelementptr double, ptr %6, i64 %.503.0197.i
  %.601.i = load double, ptr %.600.i, align 8, !noalias !241
  %.605.i = getelementptr double, ptr %7, i64 %.503.0197.i
  store double %.601.i, ptr %.605.i, align 8, !noalias !241
  %.610.i = getelementptr double, ptr %arg.noise, i64 %.503.0197.i
  %.611.i = load double, ptr %.610.i, align 8, !noalias !241
  %.612.i = fmul double %sqrt, %.611.i
  store double %.612.i, ptr %.600.i, align 8, !noalias !241
  %exitcond.not.i11 = icmp eq i64 %.572.i, %.197.i
  br i1 %exitcond.not.i11, label %B274.loopexit.i, label %B176.if.i

B502.if.i:                                        ; preds = %B502.loopexit.i, %B502.if.lr.ph.i
  %.1162.0206.i = phi i64 [ 0, %B502.if.lr.ph.i ], [ %.1231.i, %B502.loopexit.i ]
  %.1231.i = add nuw nsw i64 %.1162.0206.i, 1
  %.1278.idx.i = shl i64 %.1162.0206.i, 4
  %.1278.i = getelementptr i8, ptr %42, i64 %.1278.idx.i
  %.1279.i = load i64, ptr %.1278.i, align 8, !noalias !241
  %45 = getelementptr i64, ptr %.60, i64 %.1279.i
  %.1518.i = getelementptr i8, ptr %45, i64 8
  %.1519.i = load i64, ptr %.1518.i, align 8, !noalias !241
  %.1819202.not.i = icmp slt i64 %.1519.i, 1
  br i1 %.1819202.not.i, label %B502.loopexit.i, label %B772.if.lr.ph.i

B772.if.lr.ph.i:                                  ; preds = %B502.if.i
  %.1731.i = getelementptr i8, ptr %45, i64 56
  %.1732.i = load i64, ptr %.1731.i, align 8, !noalias !241
  %.1302.i = getelementptr i8, ptr %.1278.i, i64 8
  %.1303.i = load i64, ptr %.1302.i, align 8, !noalias !241
  %46 = getelementptr double, ptr %.332, i64 %.1732.i
  %47 = getelementptr double, ptr %43, i64 %.1303.i
  %48 = getelementptr double, ptr %44, i64 %.1303.i
  %49 = getelementptr double, ptr %arg.out, i64 %.1303.i
  br label %B810.if.lr.ph.i

B810.if.lr.ph.i:                                  ; preds = %B772.if.lr.ph.i, %B898.i
  %.1763.0203.i = phi i64 [ 0, %B772.if.lr.ph.i ], [ %.1832.i12, %B898.i ]
  %.1984.i = mul nuw nsw i64 %.1763.0203.i, %.1519.i
  %50 = getelementptr double, ptr %46, i64 %.1984.i
  br label %B810.if.i

B810.if.i:                                        ; preds = %B810.if.i, %B810.if.lr.ph.i
  %total.2.2201.i = phi double [ 0.000000e+00, %B810.if.lr.ph.i ], [ %.2008.i, %B810.if.i ]
  %.1888.0199.i = phi i64 [ 0, %B810.if.lr.ph.i ], [ %.1957.i, %B810.if.i ]
  %.1957.i = add nuw nsw i64 %.1888.0199.i, 1
  %.1989.i = getelementptr double, ptr %50, i64 %.1888.0199.i
  %.1990.i = load double, ptr %.1989.i, align 8, !noalias !241
  %.1996.i = getelementptr double, ptr %47, i64 %.1888.0199.i
  %.1997.i = load double, ptr %.1996.i, align 8, !noalias !241
  %.2003.i = getelementptr double, ptr %48, i64 %.1888.0199.i
  %.2004.i = load double, ptr %.2003.i, align 8, !noalias !241
  %.2005.i = fadd double %.1997.i, %.2004.i
  %.2006.i = fmul double %.1990.i, %.2005.i
  %.2008.i = fadd double %total.2.2201.i, %.2006.i
  %exitcond208.not.i = icmp eq i64 %.1888.0199.i, %.1763.0203.i
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
  %.31.i23 = load double, ptr %.17.i18, align 8, !noalias !253
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
!88 = distinct !{!88, !89, !"regions_backward.2: %retptr"}
!89 = distinct !{!89, !"regions_backward.2"}
!90 = !{!91, !82}
!91 = distinct !{!91, !92, !"correlate_backward: %retptr"}
!92 = distinct !{!92, !"correlate_backward"}
!93 = !{!94, !96, !82}
!94 = distinct !{!94, !95, !"is_single.3: %retptr"}
!95 = distinct !{!95, !"is_single.3"}
!96 = distinct !{!96, !97, !"effects_backward: %retptr"}
!97 = distinct !{!97, !"effects_backward"}
!98 = !{!99, !96, !82}
!99 = distinct !{!99, !100, !"single_backward.2: %retptr"}
!100 = distinct !{!100, !"single_backward.2"}
!101 = !{!102, !99, !96, !82}
!102 = distinct !{!102, !103, !"outer_of: %retptr"}
!103 = distinct !{!103, !"outer_of"}
!104 = !{!96, !82}
!105 = !{!106, !96, !82}
!106 = distinct !{!106, !107, !"squared.3: %retptr"}
!107 = distinct !{!107, !"squared.3"}
!108 = !{!109, !96, !82}
!109 = distinct !{!109, !110, !"tails_by_nu: %retptr"}
!110 = distinct !{!110, !"tails_by_nu"}
!111 = !{!112, !96, !82}
!112 = distinct !{!112, !113, !"weight_backward: %retptr"}
!113 = distinct !{!113, !"weight_backward"}
!114 = !{!115, !96, !82}
!115 = distinct !{!115, !116, !"outer_of: %retptr"}
!116 = distinct !{!116, !"outer_of"}
!117 = !{!118, !82}
!118 = distinct !{!118, !119, !"keep_backward.2: %retptr"}
!119 = distinct !{!119, !"keep_backward.2"}
!120 = !{!121, !82}
!121 = distinct !{!121, !122, !"factor_backward.2: %retptr"}
!122 = distinct !{!122, !"factor_backward.2"}
!123 = !{!124, !82}
!124 = distinct !{!124, !125, !"backward: %retptr"}
!125 = distinct !{!125, !"backward"}
!126 = !{!127, !129, !124, !82}
!127 = distinct !{!127, !128, !"nearest.7: %retptr"}
!128 = distinct !{!128, !"nearest.7"}
!129 = distinct !{!129, !130, !"climb_backward.2: %retptr"}
!130 = distinct !{!130, !"climb_backward.2"}
!131 = !{!129, !124, !82}
!132 = !{!133, !129, !124, !82}
!133 = distinct !{!133, !134, !"nearest_backward.3: %retptr"}
!134 = distinct !{!134, !"nearest_backward.3"}
!135 = !{!136, !129, !124, !82}
!136 = distinct !{!136, !137, !"nearest.7: %retptr"}
!137 = distinct !{!137, !"nearest.7"}
!138 = !{!139, !129, !124, !82}
!139 = distinct !{!139, !140, !"nearest_backward.3: %retptr"}
!140 = distinct !{!140, !"nearest_backward.3"}
!141 = !{!142}
!142 = distinct !{!142, !143, !"shear_backward: %retptr"}
!143 = distinct !{!143, !"shear_backward"}
!144 = !{!145}
!145 = distinct !{!145, !146, !"to_scaled.4: %retptr"}
!146 = distinct !{!146, !"to_scaled.4"}
!147 = !{!148}
!148 = distinct !{!148, !149, !"status.2: %retptr"}
!149 = distinct !{!149, !"status.2"}
!150 = !{!151}
!151 = distinct !{!151, !152, !"forward.2: %retptr"}
!152 = distinct !{!152, !"forward.2"}
!153 = !{!154, !151}
!154 = distinct !{!154, !155, !"climb.2: %retptr"}
!155 = distinct !{!155, !"climb.2"}
!156 = !{!157, !154, !151}
!157 = distinct !{!157, !158, !"nearest.7: %retptr"}
!158 = distinct !{!158, !"nearest.7"}
!159 = !{!160, !154, !151}
!160 = distinct !{!160, !161, !"nearest.7: %retptr"}
!161 = distinct !{!161, !"nearest.7"}
!162 = !{!163, !151}
!163 = distinct !{!163, !164, !"calculate.2: %retptr"}
!164 = distinct !{!164, !"calculate.2"}
!165 = !{!166, !151}
!166 = distinct !{!166, !167, !"priors: %retptr"}
!167 = distinct !{!167, !"priors"}
!168 = !{!169}
!169 = distinct !{!169, !170, !"keep: %retptr"}
!170 = distinct !{!170, !"keep"}
!171 = !{!172}
!172 = distinct !{!172, !173, !"states_forward.2: %retptr"}
!173 = distinct !{!173, !"states_forward.2"}
!174 = !{!175}
!175 = distinct !{!175, !176, !"regions_forward.2: %retptr"}
!176 = distinct !{!176, !"regions_forward.2"}
!177 = !{!178, !175}
!178 = distinct !{!178, !179, !"turn: %retptr"}
!179 = distinct !{!179, !"turn"}
!180 = !{!181, !183}
!181 = distinct !{!181, !182, !"is_single.3: %retptr"}
!182 = distinct !{!182, !"is_single.3"}
!183 = distinct !{!183, !184, !"effects_forward.2: %retptr"}
!184 = distinct !{!184, !"effects_forward.2"}
!185 = !{!186, !183}
!186 = distinct !{!186, !187, !"single_forward: %retptr"}
!187 = distinct !{!187, !"single_forward"}
!188 = !{!189, !186, !183}
!189 = distinct !{!189, !190, !"outer_of: %retptr"}
!190 = distinct !{!190, !"outer_of"}
!191 = !{!183}
!192 = !{!193, !183}
!193 = distinct !{!193, !194, !"weight_of.2: %retptr"}
!194 = distinct !{!194, !"weight_of.2"}
!195 = !{!196, !183}
!196 = distinct !{!196, !197, !"outer_of: %retptr"}
!197 = distinct !{!197, !"outer_of"}
!198 = !{!199, !183}
!199 = distinct !{!199, !200, !"cholesky.2: %retptr"}
!200 = distinct !{!200, !"cholesky.2"}
!201 = !{!202, !183}
!202 = distinct !{!202, !203, !"squared.3: %retptr"}
!203 = distinct !{!203, !"squared.3"}
!204 = !{!205, !183}
!205 = distinct !{!205, !206, !"log_tails: %retptr"}
!206 = distinct !{!206, !"log_tails"}
!207 = !{!208}
!208 = distinct !{!208, !209, !"correlate: %retptr"}
!209 = distinct !{!209, !"correlate"}
!210 = !{!211}
!211 = distinct !{!211, !212, !"factor_forward.2: %retptr"}
!212 = distinct !{!212, !"factor_forward.2"}
!213 = !{!214}
!214 = distinct !{!214, !215, !"residuals.2: %retptr"}
!215 = distinct !{!215, !"residuals.2"}
!216 = !{!217}
!217 = distinct !{!217, !218, !"fill_prior.2: %retptr"}
!218 = distinct !{!218, !"fill_prior.2"}
!219 = !{!220}
!220 = distinct !{!220, !221, !"assemble.2: %retptr"}
!221 = distinct !{!221, !"assemble.2"}
!222 = !{!223}
!223 = distinct !{!223, !224, !"factorise.3: %retptr"}
!224 = distinct !{!224, !"factorise.3"}
!225 = !{}
!226 = !{!227}
!227 = distinct !{!227, !228, !"forward_solve.2: %retptr"}
!228 = distinct !{!228, !"forward_solve.2"}
!229 = !{!230}
!230 = distinct !{!230, !231, !"backward_solve.3: %retptr"}
!231 = distinct !{!231, !"backward_solve.3"}
!232 = !{!233}
!233 = distinct !{!233, !234, !"from_scaled.2: %retptr"}
!234 = distinct !{!234, !"from_scaled.2"}
!235 = !{!236}
!236 = distinct !{!236, !237, !"shear: %retptr"}
!237 = distinct !{!237, !"shear"}
!238 = !{!239}
!239 = distinct !{!239, !240, !"gather.3: %retptr"}
!240 = distinct !{!240, !"gather.3"}
!241 = !{!242}
!242 = distinct !{!242, !243, !"joint_draw.2: %retptr"}
!243 = distinct !{!243, !"joint_draw.2"}
!244 = !{!245, !242}
!245 = distinct !{!245, !246, !"backward_solve.3: %retptr"}
!246 = distinct !{!246, !"backward_solve.3"}
!247 = !{!248, !242}
!248 = distinct !{!248, !249, !"spread_noise.2: %retptr"}
!249 = distinct !{!249, !"spread_noise.2"}
!250 = !{!251, !242}
!251 = distinct !{!251, !252, !"forward_solve.2: %retptr"}
!252 = distinct !{!252, !"forward_solve.2"}
!253 = !{!254}
!254 = distinct !{!254, !255, !"log1p_any: %retptr"}
!255 = distinct !{!255, !"log1p_any"}
