/*
title: Open subcontracts with no invoice yet
grain: one subcontract
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which subcontractors have never billed us?
  - Open subcontracts without an invoice
  - subs not started billing
  - Open subcontracts for which no payable line exists, with vendor, date and current cost.
  - which subs havent sent a bill
  - active trade deals that haven't drawn a single bill so far
  - Before June is closed our auditor asks about unrecorded liabilities, so which running agreements, with what firm and since when, were never charged against at all?
  - zero billings to date, subs
  - oldest deal first, its title, the trade by name, the day it was signed and what it is worth, if no bill was ever entered
  - open SLs w/o any AP lines, by orig dt
  - Which firms under contract with us have yet to send their very first invoice?
*/
SELECT SLHD.SL, SLHD.Description, APVM.Name, SLHD.OrigDate, SUM(SLIT.CurCost) AS CurrentCost
FROM SLHD WITH (NOLOCK)
JOIN SLIT WITH (NOLOCK)
    ON SLHD.SLCo = SLIT.SLCo
    AND SLHD.SL = SLIT.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLHD.SLCo = @SLCo
    AND SLHD.Status = 0
    AND NOT EXISTS (
        SELECT 1
        FROM APTL WITH (NOLOCK)
        WHERE APTL.APCo = SLHD.SLCo
            AND APTL.SL = SLHD.SL
    )
GROUP BY SLHD.SL, SLHD.Description, APVM.Name, SLHD.OrigDate
ORDER BY SLHD.OrigDate, SLHD.SL
