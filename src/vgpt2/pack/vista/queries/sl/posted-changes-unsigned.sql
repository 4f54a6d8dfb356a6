/*
title: Subcontract changes posted to the ledger and not approved in project management
grain: one subcontract change order
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which changes are already in the subcontract value although the sub has not signed them?
  - Posted subcontract change orders whose document has no approval date, with vendor, job, amount, sent and due back
  - posted, not signed
  - Job, vendor, subcontract, change number, title, month posted, amount, date sent, due back, received
  - accounting booked 35k for Monroe Drywalls co 4 and he never sent the paper back
  - 'Audit of commitments on 1001-: what did we raise without a signature?'
  - Numbers moved first, ink is still missing
  - trade extras booked in accounting while their document in PM lacks approval
  - Our lawyer won't defend a raise that has no signature, so which booked trade changes still have an unapproved paper, when was that mailed, and when was it due back?
  - raised the sub, no signature
  - by job name and trade, the number and title, the first month it was booked, its sum, the day mailed out, due again and returned, if never approved
  - SCOs in SL, PM doc no apprvd dt, w/ sent + due bk
  - We increased a firm's price in the books before the change paper was agreed. For which firms, and for how much?
*/
SELECT SLHD.Job, JCJM.Description AS JobName, APVM.Name AS VendorName, SLCD.SL, SLCD.SLChangeOrder,
    PMSubcontractCO.Description, MIN(SLCD.Mth) AS FirstMonth, SUM(SLCD.ChangeCurCost) AS Amount,
    PMSubcontractCO.DateSent, PMSubcontractCO.DateDueBack, PMSubcontractCO.DateReceived
FROM SLCD WITH (NOLOCK)
JOIN PMSubcontractCO WITH (NOLOCK)
    ON SLCD.SLCo = PMSubcontractCO.SLCo
    AND SLCD.SL = PMSubcontractCO.SL
    AND SLCD.SLChangeOrder = PMSubcontractCO.SubCO
JOIN SLHD WITH (NOLOCK)
    ON SLCD.SLCo = SLHD.SLCo
    AND SLCD.SL = SLHD.SL
JOIN APVM WITH (NOLOCK)
    ON SLHD.VendorGroup = APVM.VendorGroup
    AND SLHD.Vendor = APVM.Vendor
LEFT JOIN JCJM WITH (NOLOCK)
    ON SLHD.JCCo = JCJM.JCCo
    AND SLHD.Job = JCJM.Job
WHERE SLCD.SLCo = @SLCo
    AND PMSubcontractCO.DateApproved IS NULL
GROUP BY SLHD.Job, JCJM.Description, APVM.Name, SLCD.SL, SLCD.SLChangeOrder, PMSubcontractCO.Description,
    PMSubcontractCO.DateSent, PMSubcontractCO.DateDueBack, PMSubcontractCO.DateReceived
ORDER BY SLHD.Job, APVM.Name, SLCD.SL, SLCD.SLChangeOrder
