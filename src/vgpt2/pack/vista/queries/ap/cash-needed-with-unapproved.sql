/*
title: Cash needed by due date, unapproved invoices included
grain: one due date and state of approval
level: intermediate
parameters:
  APCo: {type: bCompany, example: 1}
  ThroughDate: {type: bDate, example: 2024-12-31}
asks:
  - How much cash do we need if the unapproved invoices are approved?
  - Cash requirements by due date, posted and unapproved
  - cash needs incl unapproved
  - Amounts due through a date by due date, told apart by whether they are approved.
  - worst case how much do bills cost us this month
  - What must we fund per due day, counting bills nobody has okayed yet?
  - 'Line of credit draw goes to the bank friday: need outflow by due date until december 31, posted bills apart from those still in approval'
  - cash outlook w/ pending bills
  - Due date, okayed or not, dollars; in date order through july 15; payables due, pending ones included
  - how mch $$ going out by due dt if everything unaprvd gets ok'd
  - If we agree to every bill still on managers' desks as well, how much money leaves us on each day it has to be paid?
*/
SELECT brvAPCashReq.D_DueDate, brvAPCashReq.Apprvd, SUM(brvAPCashReq.Amount) AS Amount
FROM brvAPCashReq WITH (NOLOCK)
WHERE brvAPCashReq.APCo = @APCo
    AND brvAPCashReq.D_DueDate <= @ThroughDate
GROUP BY brvAPCashReq.D_DueDate, brvAPCashReq.Apprvd
ORDER BY brvAPCashReq.D_DueDate, brvAPCashReq.Apprvd
