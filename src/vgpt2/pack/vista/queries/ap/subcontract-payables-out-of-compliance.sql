/*
title: Open payables on subcontracts with compliance missing or expired
grain: one subcontract
level: advanced
parameters:
  APCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - How much of what is ready to pay sits on subcontracts whose lien waivers or insurance are not in order on June 30?
  - Payable amounts by subcontract where a checked requirement is not met
  - sub pay blocked by paperwork
  - Open amounts summed by subcontract with description, sub name and job, only where a requirement to be verified is not complied or past its date.
  - which subs can't get there money yet cause of missing docs
  - Pay apps we have to sit on until waivers come in
  - Prepare the list for the compliance coordinator, biggest dollars first
  - Unblocked sub balances where that subcontract's required papers lapsed.
  - Risk manager freezes checks after september 15 wherever a waiver or certificate on the subcontract is missing or expired; dollars at stake, sub and project, please
  - bad paper on the SL, money open
  - 'Payable on subcontracts lacking papers: subcontract and what it covers, project, sub''s name, unpaid dollars, largest on top'
  - opn ap by SL w/ missng waivr or expird COI as of 8/31
  - Which contractors' agreements lack valid documents while money on them is ready to be paid?
*/
SELECT APTL.SL, SLHD.Description, SLHD.Job, APVM.Name, SUM(APTD.Amount) AS OpenAmount
FROM APTD WITH (NOLOCK)
JOIN APTL WITH (NOLOCK)
    ON APTD.APCo = APTL.APCo
    AND APTD.Mth = APTL.Mth
    AND APTD.APTrans = APTL.APTrans
    AND APTD.APLine = APTL.APLine
JOIN SLHD WITH (NOLOCK)
    ON APTL.APCo = SLHD.SLCo
    AND APTL.SL = SLHD.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE APTD.APCo = @APCo
    AND APTD.Status = 1
    AND EXISTS (
        SELECT 1
        FROM SLCT WITH (NOLOCK)
        WHERE SLCT.SLCo = SLHD.SLCo
            AND SLCT.SL = SLHD.SL
            AND SLCT.Verify = 'Y'
            AND (SLCT.Complied = 'N' OR SLCT.ExpDate < @AsOf)
    )
GROUP BY APTL.SL, SLHD.Description, SLHD.Job, APVM.Name
ORDER BY OpenAmount DESC, APTL.SL
