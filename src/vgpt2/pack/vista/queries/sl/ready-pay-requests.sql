/*
title: Pay requests ready for payables with vendor, job and net amount
grain: one worksheet
level: intermediate
parameters:
  SLCo: {type: bCompany, example: 1}
asks:
  - Which subcontractor pay requests have the project managers released to accounting?
  - Sub worksheets flagged ready, with job, invoice number, due date and net of retention
  - Vendor name, subcontract, job description, invoice number and date, due date, hold code, work this period, stored material and retainage; one row per worksheet.
  - ready sub requests
  - whats waitin on me to turn into sub bills
  - What can AP pick up today from the field's billings for trades?
  - How much cash will the released applications take once they are vouchered, one by one?
  - trade applications project people have released so payables can pick them up
  - Treasury wants the cash need for Friday, so list all released trade worksheets with the firm's name, job, bill number, due date, any hold, and the sum after holdback.
  - what can AP grab, subs
  - soonest due on top, the trade by name, the job by name, who prepared it, bill number and day, why it's blocked, gross, kept back, net
  - SL wkshts rdy=Y, net of retg, by due dt
  - Which requests for money from hired firms have our site people waved through, so the office may now enter them?
*/
SELECT SLWH.SL, APVM.Name, SLWH.Job, JCJM.Description AS JobDescription, SLWH.UserName, SLWH.APRef, SLWH.InvDate,
    SLWH.DueDate, SLWH.HoldCode, SUM(SLWI.WCCost + SLWI.Purchased - SLWI.Installed) AS ThisRequest,
    SUM(SLWI.WCRetAmt + SLWI.SMRetAmt) AS Retainage,
    SUM(SLWI.WCCost + SLWI.Purchased - SLWI.Installed - SLWI.WCRetAmt - SLWI.SMRetAmt) AS NetRequest
FROM SLWH WITH (NOLOCK)
JOIN SLWI WITH (NOLOCK)
    ON SLWH.SLCo = SLWI.SLCo
    AND SLWH.UserName = SLWI.UserName
    AND SLWH.SL = SLWI.SL
JOIN APVM WITH (NOLOCK)
    ON SLWH.VendorGroup = APVM.VendorGroup
    AND SLWH.Vendor = APVM.Vendor
LEFT JOIN JCJM WITH (NOLOCK)
    ON SLWH.JCCo = JCJM.JCCo
    AND SLWH.Job = JCJM.Job
WHERE SLWH.SLCo = @SLCo
    AND SLWH.ReadyYN = 'Y'
GROUP BY SLWH.SL, APVM.Name, SLWH.Job, JCJM.Description, SLWH.UserName, SLWH.APRef, SLWH.InvDate, SLWH.DueDate,
    SLWH.HoldCode
ORDER BY SLWH.DueDate, APVM.Name, SLWH.SL
