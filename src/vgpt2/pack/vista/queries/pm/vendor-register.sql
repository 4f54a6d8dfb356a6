/*
title: Subcontracts and purchase orders of a project with invoiced and remaining amount
grain: one subcontract or purchase order
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  Project: {type: bJob, example: 1001-}
asks:
  - Give me all commitments on this project, subs and POs together, with what is left on each.
  - Vendor register of a job with original, changes, invoiced and remaining
  - Vendor name, kind, document, description, date, original, changes, current, invoiced and remaining amount; one row per commitment.
  - commitment register
  - everybody we owe on 1001-, subs an suppliers both, and whats left
  - Who is under agreement with us there and how far along is their billing?
  - 'Cost report backup: list of buys with current value and balance'
  - All agreements and POs on 22-4410, first value, changes, billed, balance
  - Lender's draw inspector wants a full list of buys for the condos, subs as well as suppliers, each with original sum, changes, billed so far and what's left.
  - every commitment on 1001-, balances
  - 'By company: agreements and orders of the job, first sum, changes, present sum, billed, left'
  - subs + POs job 22-4410 orig / chg / curr / inv / bal
  - What have we agreed to pay anybody for this building, and how much have they charged so far?
*/
SELECT APVM.Name, vrvPMVendorRegister.DocType, vrvPMVendorRegister.DocID, vrvPMVendorRegister.Description,
    vrvPMVendorRegister.DocDate, vrvPMVendorRegister.OrigAmt, vrvPMVendorRegister.ChgAmt,
    vrvPMVendorRegister.CurrAmt, vrvPMVendorRegister.InvAmt, vrvPMVendorRegister.RemAmt
FROM vrvPMVendorRegister WITH (NOLOCK)
LEFT JOIN APVM WITH (NOLOCK)
    ON vrvPMVendorRegister.VendorGroup = APVM.VendorGroup
    AND vrvPMVendorRegister.Vendor = APVM.Vendor
WHERE vrvPMVendorRegister.PMCo = @PMCo
    AND vrvPMVendorRegister.Project = @Project
ORDER BY APVM.Name, vrvPMVendorRegister.DocType, vrvPMVendorRegister.DocID
