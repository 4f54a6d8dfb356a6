/*
title: Requisition lines with their order and what was received
grain: one requisition line
level: intermediate
parameters:
  RQCo: {type: bCompany, example: 1}
  JCCo: {type: bCompany, example: 1}
  Job: {type: bJob, example: 1001-}
asks:
  - 'What became of everything my job requested: ordered with whom, and has it arrived?'
  - Requested against ordered and received units for one job
  - I asked for 40 sheets of plywood on 3055 two weeks ago, any of it here?
  - req to receipt
  - is my stuff orderd and did it show up
  - Request, line, text, units asked, order, vendor, units ordered, received, back ordered, promised date.
  - for project 22-4410, which of our asks have been bought and delivered so far
  - The superintendent says missing lumber idles his crew and the owner is coming Tuesday, so line up what was wanted for the job, the PO placed, the supplier, and quantities delivered or outstanding.
  - job asks, bought yet, here yet
  - by need date, the thing and how many we wanted, then the PO, its date, supplier by name, quantity bought, quantity that came in and what is on backorder
  - reqs for 3055 w/ PO, qty recvd + BO qty
  - Our building site wished for a bunch of materials. Which were purchased, from which store, and how much of it has turned up?
*/
SELECT RQRL.RQID, RQRL.RQLine, RQRL.Description, RQRL.Units, RQRL.UM, RQRL.ReqDate, POHD.PO, POHD.OrderDate, APVM.Name,
    POIT.CurUnits, POIT.RecvdUnits, POIT.BOUnits
FROM RQRL WITH (NOLOCK)
LEFT JOIN POIT WITH (NOLOCK)
    ON RQRL.RQCo = POIT.POCo
    AND RQRL.PO = POIT.PO
    AND RQRL.POItem = POIT.POItem
LEFT JOIN POHD WITH (NOLOCK)
    ON POIT.POCo = POHD.POCo
    AND POIT.PO = POHD.PO
LEFT JOIN APVM WITH (NOLOCK)
    ON POHD.VendorGroup = APVM.VendorGroup
    AND POHD.Vendor = APVM.Vendor
WHERE RQRL.RQCo = @RQCo
    AND RQRL.JCCo = @JCCo
    AND RQRL.Job = @Job
ORDER BY RQRL.ReqDate, RQRL.RQID, RQRL.RQLine
