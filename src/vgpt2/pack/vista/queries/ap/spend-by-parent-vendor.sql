/*
title: Invoiced amount by parent vendor
grain: one parent vendor
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Rolled up to the parent company, from whom did we buy the most in 2024? Branches should count together.
  - Invoiced amount by master vendor with number of branches
  - spend by parent
  - Parent number and name, how many of its vendors billed us between two months, invoices, total.
  - we got suppliers with like six branches in the system, whats the total for each outfit
  - Leverage for national account negotiations
  - Consolidate branch offices before ranking supplier volume
  - Group branch suppliers under their head office and total our purchases.
  - National account rebates depend on combined volume, so add up what all branches of each corporate group billed in 2024, with branch and bill counts
  - head-office spend, branches combined
  - Corporate group's name, how many of its branches billed us, bill count, dollars, largest on top
  - inv $ by mastr vndr jan-dec, all brnches rolld up
  - Some companies bill us from several local offices; how much did we buy from each whole company?
*/
SELECT vrvAPVM_MasterVendor.MasterVend, APVM.Name AS ParentName, COUNT(DISTINCT APTH.Vendor) AS Vendors,
    COUNT(*) AS Invoices, SUM(APTH.InvTotal) AS Total
FROM APTH WITH (NOLOCK)
JOIN vrvAPVM_MasterVendor WITH (NOLOCK)
    ON APTH.VendorGroup = vrvAPVM_MasterVendor.VendorGroup
    AND APTH.Vendor = vrvAPVM_MasterVendor.Vendor
JOIN APVM WITH (NOLOCK)
    ON vrvAPVM_MasterVendor.VendorGroup = APVM.VendorGroup
    AND vrvAPVM_MasterVendor.MasterVend = APVM.Vendor
WHERE APTH.APCo = @APCo
    AND APTH.Mth BETWEEN @BeginMth AND @EndMth
GROUP BY vrvAPVM_MasterVendor.MasterVend, APVM.Name
ORDER BY Total DESC, vrvAPVM_MasterVendor.MasterVend
