/*
title: Invoices whose lien waiver or other document named for them is not in
grain: one document of an invoice
level: advanced
parameters:
  SLCo: {type: bCompany, example: 1}
  BeginMth: {type: bMonth, example: 2024-01-01}
  EndMth: {type: bMonth, example: 2024-12-01}
asks:
  - For which pay requests are we still waiting for the waiver that goes with that very invoice?
  - missing lien waivers
  - Releases outstanding before the title company funds the next draw
  - paid Hobbs Painting in june but never got the waiver back
  - Job, subcontract, vendor, invoice number, date, total, open or paid, code, description, received on
  - Documents tied to an invoice number on subcontracts and not received, with the invoice and whether it is still open
  - Did Baker Plumbing sign the unconditional for pay app 6 of May, 41,250?
  - trade bills of 2024 still lacking the release that was requested for exactly that bill
  - The title company funds draw 7 only with all releases, so which papers linked to a certain trade bill never arrived, on which job, and has that bill been settled already?
  - releases owed per bill
  - by job with its name and then by agreement, the trade's name, the bill's number, day and amount, whether it's settled, and which paper is absent
  - WLs tied to AP invs, not recvd, jan-dec
  - When we pay a hired firm it must sign away its right to make a claim on the building. Whose signature for which bill have we not got?
*/
SELECT SLHD.Job, JCJM.Description AS JobName, SLHD.SL, SLHD.Vendor, APVM.Name, APTH.APRef, APTH.InvDate, APTH.InvTotal,
    APTH.OpenYN, SLCT.CompCode, HQCP.Description, SLCT.ReceiveDate
FROM SLCT WITH (NOLOCK)
JOIN SLHD WITH (NOLOCK)
    ON SLCT.SLCo = SLHD.SLCo
    AND SLCT.SL = SLHD.SL
JOIN APTH WITH (NOLOCK)
    ON SLHD.SLCo = APTH.APCo
    AND SLHD.VendorGroup = APTH.VendorGroup
    AND SLHD.Vendor = APTH.Vendor
    AND SLCT.APRef = APTH.APRef
JOIN HQCP WITH (NOLOCK)
    ON SLCT.CompCode = HQCP.CompCode
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
JOIN JCJM WITH (NOLOCK)
    ON SLHD.JCCo = JCJM.JCCo
    AND SLHD.Job = JCJM.Job
WHERE SLCT.SLCo = @SLCo
    AND APTH.Mth BETWEEN @BeginMth AND @EndMth
    AND HQCP.CompType = 'F'
    AND SLCT.Complied = 'N'
ORDER BY SLHD.Job, SLHD.SL, APTH.InvDate, SLCT.CompCode
