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
  - active trade deals worth over 10,000 where nothing is scanned in
  - Our lawyer wants to sue and needs signed copies, so which running agreements of 50,000 or more have no file uploaded to them, with the firm's name and the job?
  - big subs, empty folder
  - most valuable on top, the trade's name, what the deal covers, the job, the day it was written and its worth, where no file is stored
  - open SLs > 25k w/ no attchmt, signed K missing
  - For which of the larger deals with outside firms could nobody open a copy of the contract in the computer?
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
