/*
title: Posted subcontract changes that project management does not have, with who posted them
grain: one change
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - Which subcontract change orders were keyed straight into accounting behind the project team's back?
  - Commitment increases that bypassed the change order documents
  - Change 4 on 22-3301 for 18,700 is in the ledger in August and my PM has never seen it
  - Month, subcontract, item, vendor, change number, description, amount, posted on, login, full name
  - acctg keyed a CO for Polk Electric the pm dont know bout
  - Subcontract changes without a line in project management, by person who posted
  - changes outside PM
  - extras booked on trade agreements in accounting that the PM side never saw
  - PM and accounting reports on 22-3301 differ by 18,700 and the auditor wants it explained, so which 2024 extras were keyed without a matching project record, and who keyed them?
  - SCOs missing on the PM side
  - by month, the firm's name, agreement, its line, the wording, dollars, posting day and full name of the person behind the batch
  - SCOs in SL not in PM, who keyd em, 2024
  - Two departments keep track of added costs from hired firms. Which additions did the bookkeepers enter that the project people have no record of?
*/
SELECT SLCD.Mth, SLCD.SLTrans, SLCD.SL, SLCD.SLItem, SLHD.Job, APVM.Name, SLCD.SLChangeOrder, SLCD.Description,
    SLCD.ChangeCurCost, SLCD.PostedDate, HQBC.CreatedBy, DDUP.FullName
FROM SLCD WITH (NOLOCK)
JOIN SLHD WITH (NOLOCK)
    ON SLCD.SLCo = SLHD.SLCo
    AND SLCD.SL = SLHD.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
LEFT JOIN HQBC WITH (NOLOCK)
    ON SLCD.SLCo = HQBC.Co
    AND SLCD.Mth = HQBC.Mth
    AND SLCD.BatchId = HQBC.BatchId
LEFT JOIN DDUP WITH (NOLOCK)
    ON HQBC.CreatedBy = DDUP.VPUserName
WHERE SLCD.SLCo = @SLCo
    AND SLCD.Mth BETWEEN @BeginMth AND @EndMth
    AND NOT EXISTS (
        SELECT 1
        FROM PMSL WITH (NOLOCK)
        WHERE PMSL.SLCo = SLCD.SLCo
            AND PMSL.SL = SLCD.SL
            AND PMSL.SLItem = SLCD.SLItem
            AND PMSL.SLMth = SLCD.Mth
            AND PMSL.SLTrans = SLCD.SLTrans
    )
ORDER BY SLCD.Mth, SLCD.SL, SLCD.SLTrans
