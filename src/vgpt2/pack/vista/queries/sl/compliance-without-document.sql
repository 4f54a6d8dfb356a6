/*
title: Compliance marked as met without an attached document
grain: one compliance entry
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which compliance entries are ticked off although no certificate is attached?
  - Subcontract compliance flagged complied with no file behind it
  - Vendor name, subcontract, compliance code and description, receive date and expiry date where the requirement is met and no attachment exists.
  - compliance no scan
  - somebody checked the box but theres no cert in the system
  - 'Auditor asks for evidence of lien waivers and insurance: where is it absent?'
  - Requirements said to be fulfilled for which I cannot open a paper
  - requirements ticked as fulfilled on live trade agreements where no scan backs the tick
  - The carrier's auditor will ask to open the actual certificate for any item shown as in order, so which ones on running agreements have no file behind them?
  - ticked but nothing scanned
  - by firm name and agreement, what the paper is, when it was received supposedly, when it lapses and its coverage limit, where nothing was uploaded
  - complied=Y but no attchmt, open SLs
  - Somebody marked the hired firm's insurance as okay, but I find no copy stored. For whom does that apply?
*/
SELECT APVM.Name, SLHD.SL, SLCT.CompCode, HQCP.Description, SLCT.ReceiveDate, SLCT.ExpDate, SLCT.Limit
FROM SLCT WITH (NOLOCK)
JOIN SLHD WITH (NOLOCK)
    ON SLCT.SLCo = SLHD.SLCo
    AND SLCT.SL = SLHD.SL
JOIN HQCP WITH (NOLOCK)
    ON SLCT.CompCode = HQCP.CompCode
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
WHERE SLCT.SLCo = @SLCo
    AND SLHD.Status = 0
    AND SLCT.Complied = 'Y'
    AND NOT EXISTS (
        SELECT 1
        FROM HQAT WITH (NOLOCK)
        WHERE HQAT.HQCo = SLCT.SLCo
            AND HQAT.UniqueAttchID = SLCT.UniqueAttchID
    )
ORDER BY APVM.Name, SLHD.SL, SLCT.CompCode
