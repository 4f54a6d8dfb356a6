/*
title: Open subcontracts above an amount without any attached document
grain: one subcontract
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
  Amount: {type: bDollar, example: 10000}
asks:
  - Which larger subcontracts have no signed agreement scanned in?
  - Open subs over a value with no file attached to them
  - Subcontract, description, vendor, job, date and current value for open subcontracts of at least a given amount that carry no attachment.
  - subs missing contract scan
  - big subs w/ no paperwork attached
  - Agreements over 10,000 for which I could not show the lawyer a copy
  - 'Records check: high-value trades whose contract is not on file'
*/
SELECT SLHD.SL, SLHD.Description, APVM.Name, SLHD.Job, SLHD.OrigDate, SUM(SLIT.CurCost) AS CurrentCost
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
        FROM HQAT WITH (NOLOCK)
        WHERE HQAT.HQCo = SLHD.SLCo
            AND HQAT.UniqueAttchID = SLHD.UniqueAttchID
    )
GROUP BY SLHD.SL, SLHD.Description, APVM.Name, SLHD.Job, SLHD.OrigDate
HAVING SUM(SLIT.CurCost) >= @Amount
ORDER BY CurrentCost DESC, SLHD.SL
