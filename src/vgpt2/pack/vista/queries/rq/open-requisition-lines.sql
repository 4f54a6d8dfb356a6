/*
title: Requisition lines without a purchase order
grain: one requisition line
level: intermediate
parameters:
  RQCo: {type: bCompany, example: 1}
asks:
  - Which requisitions have not become a purchase order yet?
  - Open requisition lines with job, material and required date
  - open reqs
  - Requisition lines that name no purchase order, with requestor, material, units, cost and required date.
  - what did the field ask for that we didnt order
*/
SELECT RQRL.RQID, RQRL.RQLine, RQRH.Requestor, RQRH.RecDate, RQRL.Job, RQRL.Material, RQRL.Description, RQRL.Units,
    RQRL.UM, RQRL.TotalCost, RQRL.ReqDate
FROM RQRL WITH (NOLOCK)
JOIN RQRH WITH (NOLOCK)
    ON RQRL.RQCo = RQRH.RQCo
    AND RQRL.RQID = RQRH.RQID
WHERE RQRL.RQCo = @RQCo
    AND RQRL.PO IS NULL
ORDER BY RQRL.ReqDate, RQRL.RQID, RQRL.RQLine
