/*
title: Overdue amount by customer with contact
grain: one customer
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
  AsOf: {type: bDate, example: 2024-06-30}
asks:
  - Whom should we call about overdue invoices?
  - Overdue balance by customer with contact and oldest due date
  - dunning list
  - Customers with invoices past due on a date, number of invoices, amount, oldest due date and phone.
  - collections call sheet pls
  - Give the collector a contact and total of late money for each delinquent account
  - We lost our credit clerk and the temp starts Monday, so prepare a phone sheet as of June 30 showing who is late, by how much, since when, and the person to ring.
  - late payers with phone numbers
  - Debtor's name, whom to speak with, telephone, count of late invoices, late dollars, first missed due day; heaviest ahead
  - past due totls per cust w/ contact + ph, who do i ring frist
  - If I had to telephone everyone who has missed a payment deadline, who would I ask for, at what number, and what do they owe altogether?
*/
SELECT ARTH.Customer, ARCM.Name, ARCM.Contact, ARCM.Phone, COUNT(*) AS Invoices, SUM(ARTH.AmountDue) AS Overdue,
    MIN(ARTH.DueDate) AS OldestDueDate
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE ARTH.ARCo = @ARCo
    AND ARTH.ARTransType = 'I'
    AND ARTH.AmountDue > 0
    AND ARTH.DueDate < @AsOf
GROUP BY ARTH.Customer, ARCM.Name, ARCM.Contact, ARCM.Phone
ORDER BY Overdue DESC, ARTH.Customer
