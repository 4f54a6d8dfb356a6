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
  - field asks purchasing still has to turn into POs, with when they're needed
  - The buyer quits Friday and her successor must know what is left in the pile, so give all unbought items with the asker, job, material and quantity.
  - buying backlog, what's not on order
  - sorted by need date, each unbought item with its asker, the day it arrived, site, part number, amount and estimated dollars
  - reqs w no PO yet, all jobs, need-by first
  - People asked for things to be purchased and nothing has happened so far. What's on that pile, and who is waiting for it?
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
