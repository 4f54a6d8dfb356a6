/*
title: Requisition lines received between two dates with requestor, description, units and order number if any
grain: one requisition line
level: basic
parameters:
  RQCo: {type: bCompany, example: 1}
  BeginDate: {type: bDate, example: 2024-01-01}
  EndDate: {type: bDate, example: 2024-12-31}
asks:
  - What has been requested of purchasing this quarter?
  - Requisition, date received, requestor, line, description, job, units, unit of measure, date required, total cost, order, for a range of dates
  - new requisitions
  - all the reqs that came in since febuary 12, w/ po numbr if there is one
  - Did Joel's request for 14 trench boxes on March 8 for 2207- reach us?
  - I was on leave for three weeks and before I start to ring people I want to read through everything that the field has asked for in that time, who it was, what they want, for which site and by when, and whether my stand-in has already written an order for it.
  - What the field has asked for lately
  - everything sites put in for between january and march, bought or not
  - An arbitrator wants the complete log of what our superintendents asked purchasing to supply in 2024, when each ask came in, and which order number it was turned into, if ever.
  - req log for march
  - in order of arrival, who asked, the thing, quantity, site, estimated cost, date it was needed and the PO if one exists
  - reqs recvd YTD by line, requestr + PO no. where cut
  - Our crews send in wish slips for material and tools. What came in during the last three months, from whom, and did it lead to a purchase?
*/
SELECT RQRH.RQID, RQRH.RecDate, RQRH.Requestor, RQRL.RQLine, RQRL.Description, RQRL.Job, RQRL.Units, RQRL.UM,
    RQRL.ReqDate, RQRL.TotalCost, RQRL.PO
FROM RQRH WITH (NOLOCK)
JOIN RQRL WITH (NOLOCK)
    ON RQRH.RQCo = RQRL.RQCo
    AND RQRH.RQID = RQRL.RQID
WHERE RQRH.RQCo = @RQCo
    AND RQRH.RecDate BETWEEN @BeginDate AND @EndDate
ORDER BY RQRH.RecDate, RQRH.RQID, RQRL.RQLine
