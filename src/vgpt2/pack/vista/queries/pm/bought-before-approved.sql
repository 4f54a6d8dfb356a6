/*
title: Purchase orders received although their submittal is not approved
grain: one submittal and purchase order
level: advanced
parameters:
  PMCo: {type: bCompany, example: 1}
asks:
  - Are we taking delivery of material before the submittal for it is approved?
  - Open submittals tied to a purchase order of which something has been received, with vendor, ordered and received cost
  - received before approval
  - Project, submittal, title, sent to reviewer, due back, order, vendor, ordered amount, received amount
  - we got the wrong light fixtures sitting on 1001- and the submital aint even back
  - The switchgear, 84,000, sits in the laydown yard without a stamp from the engineer; what else does?
  - 'Procurement risk: goods on site whose data sheets are still under review'
  - Where have goods arrived on an order while the shop drawing review is pending?
  - The engineer threatens to reject installed pumps, so before Friday name every unapproved submittal whose PO already shows receipts, with supplier, money ordered and money received.
  - stuff delivered, submittal not back
  - Arrived goods on unreviewed submittals, largest delivered dollars first, with job, title, order, supplier's name
  - matl recvd on po but sbmttl still open w/ the A/E, which ones
  - Did we accept materials before the architect said they were the right ones, and from whom did they come?
*/
WITH Ordered AS (
    SELECT POIT.POCo, POIT.PO, SUM(POIT.CurCost) AS CurCost, SUM(POIT.RecvdCost) AS RecvdCost
    FROM POIT WITH (NOLOCK)
    WHERE POIT.JCCo = @PMCo
    GROUP BY POIT.POCo, POIT.PO
)
SELECT PMSubmittal.Project, JCJM.Description AS JobName, PMSubmittal.SubmittalNumber, PMSubmittal.SubmittalRev,
    PMSubmittal.Description, PMSubmittal.SentToApprovingFirm, PMSubmittal.DueFromApprovingFirm, POHD.PO,
    APVM.Name AS VendorName, Ordered.CurCost, Ordered.RecvdCost
FROM PMSubmittal WITH (NOLOCK)
JOIN POHD WITH (NOLOCK)
    ON PMSubmittal.APCo = POHD.POCo
    AND PMSubmittal.PurchaseOrder = POHD.PO
JOIN Ordered
    ON POHD.POCo = Ordered.POCo
    AND POHD.PO = Ordered.PO
JOIN JCJM WITH (NOLOCK)
    ON PMSubmittal.PMCo = JCJM.JCCo
    AND PMSubmittal.Project = JCJM.Job
LEFT JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE PMSubmittal.PMCo = @PMCo
    AND PMSubmittal.Closed = 'N'
    AND PMSubmittal.ReceivedFromApprovingFirm IS NULL
    AND Ordered.RecvdCost > 0
ORDER BY Ordered.RecvdCost DESC, PMSubmittal.Project, PMSubmittal.SubmittalNumber
