/*
title: Paid to subcontractors with and without valid insurance for a premium audit
grain: one vendor
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  CompCode: {type: bCompCode, example: WCINS}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - The workers comp auditor charges premium on uninsured subs; split what we paid each sub into covered and not covered by a valid certificate on the pay date.
  - Subcontract payments of a policy period by vendor with the part after expiry or without certificate of a given code
  - uninsured sub payments
  - Northside Masonry's certificate ran out on April 30, how much of the 140,000 was after that?
  - comp audit - whos not insured and how much did we pay em
  - Trade contractor, certificate end, in compliance, disbursed, insured share, uninsured share.
  - Remuneration the carrier will add back from January to December for firms lacking proof of cover
  - Split sub disbursements of 2024 into covered and uncovered by a WC certificate.
  - 'Comp carrier''s auditor arrives the 12th and surcharges uncovered subs: policy year payments per sub, certificate end date, covered part, bare part'
  - WC audit, bare subs
  - Sub's name, certificate end, complied or not, dollars paid, covered, uncovered; most uncovered on top; paid over the policy year
  - subs pd w/out WC cert 7/1-6/30, ins v unins $
  - Our insurer charges extra for contractors lacking their own cover; how much did we pay each while covered, and while not?
*/
SELECT APTH.Vendor, APVM.Name, APVC.ExpDate, APVC.Complied, SUM(APTD.Amount) AS PaidAmount,
    SUM(CASE WHEN APVC.Complied = 'Y' AND APVC.ExpDate >= APTD.PaidDate THEN APTD.Amount ELSE 0 END) AS Insured,
    SUM(CASE WHEN APVC.Complied = 'Y' AND APVC.ExpDate >= APTD.PaidDate THEN 0 ELSE APTD.Amount END) AS Uninsured
FROM APTD WITH (NOLOCK)
JOIN APTL WITH (NOLOCK)
    ON APTD.APCo = APTL.APCo
    AND APTD.Mth = APTL.Mth
    AND APTD.APTrans = APTL.APTrans
    AND APTD.APLine = APTL.APLine
JOIN APTH WITH (NOLOCK)
    ON APTL.APCo = APTH.APCo
    AND APTL.Mth = APTH.Mth
    AND APTL.APTrans = APTH.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
LEFT JOIN APVC WITH (NOLOCK)
    ON APTH.APCo = APVC.APCo
    AND APTH.VendorGroup = APVC.VendorGroup
    AND APTH.Vendor = APVC.Vendor
    AND APVC.CompCode = @CompCode
WHERE APTD.APCo = @APCo
    AND APTD.Status = 3
    AND APTD.PaidDate BETWEEN @BeginDate AND @EndDate
    AND APTL.LineType = 7
GROUP BY APTH.Vendor, APVM.Name, APVC.ExpDate, APVC.Complied
ORDER BY Uninsured DESC, APVM.Name
