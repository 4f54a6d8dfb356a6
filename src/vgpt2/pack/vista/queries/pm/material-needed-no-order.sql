/*
title: Materials required soon that are on no purchase order
grain: one material line
level: intermediate
parameters:
  PMCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
  ThroughDate: {type: bDate, example: 2024-07-31}
asks:
  - What materials do our jobs need in the next month that nobody has put on a PO?
  - PM material without purchase order by required date
  - Project, project description, required date, material, description, phase with its name, quantity, unit, amount and intended vendor.
  - needed not ordered
  - stuff the field needs in july we aint bought yet
  - 'Procurement look-ahead: lines planned to be purchased and still without a document'
  - Will anything arrive late? Show what is unbought with a need date between June 30 and July 31.
  - Purchases required on site in July with no PO number against them
  - Superintendents complain that stuff comes late; ahead of Monday's procurement call list purchase items wanted from August 1 to 31 lacking any order, with quantity, dollars and intended supplier.
  - must-buys for july
  - Unbought items by wanted date, job and activity names, quantity, dollars, supplier's name we had in mind
  - matls req'd on site next 30 days w/ no po cut, all jobs
  - The sites will soon want certain goods; which of these has nobody ordered from a seller yet?
*/
SELECT PMMF.ReqDate, PMMF.Project, JCJM.Description AS ProjectDescription, PMMF.MaterialCode, PMMF.MtlDescription,
    PMMF.Phase, JCJP.Description AS PhaseDescription, PMMF.Units, PMMF.UM, PMMF.Amount, APVM.Name AS Vendor
FROM PMMF WITH (NOLOCK)
JOIN JCJM WITH (NOLOCK)
    ON PMMF.PMCo = JCJM.JCCo
    AND PMMF.Project = JCJM.Job
LEFT JOIN JCJP WITH (NOLOCK)
    ON PMMF.PMCo = JCJP.JCCo
    AND PMMF.Project = JCJP.Job
    AND PMMF.PhaseGroup = JCJP.PhaseGroup
    AND PMMF.Phase = JCJP.Phase
LEFT JOIN APVM WITH (NOLOCK)
    ON PMMF.VendorGroup = APVM.VendorGroup
    AND PMMF.Vendor = APVM.Vendor
WHERE PMMF.PMCo = @PMCo
    AND PMMF.MaterialOption = 'P'
    AND PMMF.PO IS NULL
    AND PMMF.ReqDate BETWEEN @AsOf AND @ThroughDate
ORDER BY PMMF.ReqDate, PMMF.Project, PMMF.Seq
