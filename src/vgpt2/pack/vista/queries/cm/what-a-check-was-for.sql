/*
title: Vendor or paycheck behind one check number
grain: one invoice or payroll payment of a check
level: basic
parameters:
  CMCo: {type: bCompany, example: 1}
  CMRef: {type: bCMRef, example: '1001'}
asks:
  - "The bank is asking about check 1001: who got it, was it a supplier or an employee, and is it void?"
  - What was this check written for
  - what was ck 1001 for
  - For one check number list bank account name, date, payee, vendor or employee, payables transaction, gross, amount paid, cleared date and void flag.
  - got a cleared check i dont recognise, number 48213, who'd we pay
  - Positive pay exception came up and I have to approve or return it; tell me the background
  - Trace an item on the statement back to the bills or wages it covered
  - 'Trace check 1001: recipient, bills or wages covered, and whether it went through'
  - 'A fraud alert from the bank wants an answer by noon on number 1001: supplier or worker''s name, the amounts behind it, the day it was honored, and if we cancelled it.'
  - ck 1001, who and what
  - Bank account title, date, name on it, supplier or worker, each bill's gross and paid sum, bank's date, cancelled or not
  - lookup ck no 1001 AP or PR, whats behind it
  - Somebody handed me a check number; to which person or firm did that money go, and on account of what?
*/
SELECT brvCMChkInqDD.CMAcct, CMAC.Description AS BankAccount, brvCMChkInqDD.CMRef, brvCMChkInqDD.ActDate,
    brvCMChkInqDD.Payee, brvCMChkInqDD.Vendor, brvCMChkInqDD.Employee, brvCMChkInqDD.Name, brvCMChkInqDD.APTrans,
    brvCMChkInqDD.Gross, brvCMChkInqDD.PaidAmt, brvCMChkInqDD.ClearDate, brvCMChkInqDD.Void
FROM brvCMChkInqDD WITH (NOLOCK)
JOIN CMAC WITH (NOLOCK)
    ON brvCMChkInqDD.CMCo = CMAC.CMCo
    AND brvCMChkInqDD.CMAcct = CMAC.CMAcct
WHERE brvCMChkInqDD.CMCo = @CMCo
    AND brvCMChkInqDD.CMRef = @CMRef
ORDER BY brvCMChkInqDD.CMAcct, brvCMChkInqDD.ActDate, brvCMChkInqDD.APTrans
