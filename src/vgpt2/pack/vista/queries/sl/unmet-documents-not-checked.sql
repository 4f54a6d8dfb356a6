/*
title: Compliance documents of open subcontracts that are missing or expired at a date and are not checked when paying, with vendor and remaining cost
grain: one compliance document of a subcontract
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Which missing sub documents will never stop a payment because the check is switched off?
  - Subcontract, job, vendor, code, description, expiry, remaining cost where the document is not in or out of date at June 30 and verification is off
  - unverified missing documents
  - Somebody turned off the check on the payment bond of Orion Steel, 410,000 left to bill, where else was that done
  - complience not met but the verfy flag is no
  - Payables swears that the system blocks everybody without papers, yet in July a roofer without workers comp was paid twice, and it turned out that the check had been taken off on that one line in his agreement; I would like to see all lines of running subcontracts that are in that state, with what they still have to bill.
  - Gates that stand open although the papers are not there
  - outdated or absent papers on running trade agreements where the pay-time test was disabled
  - Audit asks how a roofer without workers comp got two checks, so find on live agreements every lapsed or outstanding paper as of June 30 that payables doesn't test, with value left.
  - gate off, doc missing, subs
  - those with the most still to bill on top, the job, the trade by name and its agreement, the paper in words, when it lapsed or came in, if nothing stops a check
  - SL comp not met + verify=N, open SLs, $ remaing
  - For certain papers the computer was told not to block payment. Which hired firms lack such a paper right now?
*/
WITH Remaining AS (
    SELECT SLIT.SLCo, SLIT.SL, SUM(SLIT.CurCost - SLIT.InvCost) AS RemainingCost
    FROM SLIT WITH (NOLOCK)
    WHERE SLIT.SLCo = @SLCo
    GROUP BY SLIT.SLCo, SLIT.SL
)
SELECT SLHD.Job, SLCT.SL, SLHD.Description AS SubcontractName, APVM.Name AS VendorName, SLCT.CompCode,
    HQCP.Description, SLCT.ExpDate, SLCT.ReceiveDate, Remaining.RemainingCost
FROM SLCT WITH (NOLOCK)
JOIN SLHD WITH (NOLOCK)
    ON SLCT.SLCo = SLHD.SLCo
    AND SLCT.SL = SLHD.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
JOIN HQCP WITH (NOLOCK)
    ON SLCT.CompCode = HQCP.CompCode
LEFT JOIN Remaining
    ON SLCT.SLCo = Remaining.SLCo
    AND SLCT.SL = Remaining.SL
WHERE SLCT.SLCo = @SLCo
    AND SLHD.Status = 0
    AND SLCT.Verify = 'N'
    AND ((HQCP.CompType = 'F' AND SLCT.Complied = 'N')
        OR (HQCP.CompType = 'D' AND (SLCT.ExpDate IS NULL OR SLCT.ExpDate < @AsOf)))
ORDER BY Remaining.RemainingCost DESC, SLCT.SL, SLCT.CompCode
