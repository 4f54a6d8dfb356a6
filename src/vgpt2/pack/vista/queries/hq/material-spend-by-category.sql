/*
title: Material invoiced by vendors by category and vendor
grain: one material category and vendor
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - From whom do we buy pipe, rebar and the other material categories, and for how much a year?
  - Spend by material category and supplier taken from vendor invoices
  - How much of our concrete category goes to Lehigh?
  - spend by matl category
  - who gets our lumber money
  - Category, category name, vendor, vendor name, number of materials, invoice lines, gross amount.
  - Dollars vendors billed us for rebar, lumber, pipe and every other stock class in 2024
  - Purchasing meets three suppliers on february 6 for yearly pricing; what did each bill us by class of material from january to december, with supplier's name and number of items?
  - steel, pipe, lumber - who sells us most
  - Class by name, then suppliers by name with different items, lines and total billed, dearest first in each class
  - matl $ invoiced by cat + vndr YTD, AP side
  - What kinds of building stuff do we buy, from which sellers, and for how much each?
*/
SELECT HQMT.Category, HQMC.Description, APTH.Vendor, APVM.Name, COUNT(DISTINCT APTL.Material) AS Materials,
    COUNT(*) AS Lines, SUM(APTL.GrossAmt) AS GrossAmount
FROM APTH WITH (NOLOCK)
JOIN APTL WITH (NOLOCK)
    ON APTH.APCo = APTL.APCo
    AND APTH.Mth = APTL.Mth
    AND APTH.APTrans = APTL.APTrans
JOIN APVM WITH (NOLOCK)
    ON APTH.VendorGroup = APVM.VendorGroup
    AND APTH.Vendor = APVM.Vendor
JOIN HQMT WITH (NOLOCK)
    ON APTL.MatlGroup = HQMT.MatlGroup
    AND APTL.Material = HQMT.Material
JOIN HQMC WITH (NOLOCK)
    ON HQMT.MatlGroup = HQMC.MatlGroup
    AND HQMT.Category = HQMC.Category
WHERE APTH.APCo = @APCo
    AND APTH.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY HQMT.Category, HQMC.Description, APTH.Vendor, APVM.Name
ORDER BY HQMT.Category, GrossAmount DESC
