/*
title: Inactive customers with an amount due, by customer with number of open invoices and newest due date
grain: one customer
level: intermediate
parameters:
  ARCo: {type: bCompany, example: 1}
asks:
  - Which customers did we switch off although they still owe us?
  - Inactive customers with open invoices, total due, newest due date and phone
  - inactive but owing
  - When Carol cleaned up the customer master in spring she made everything inactive that had no job for two years, and I have the feeling that some of those had open invoices, which then fall off our collection lists; who are they and how much is it?
  - custmers turned off w/ balence
  - Sleeping accounts, say customer 10455, that are not settled
  - Is the 12,600 from Delgado Homes on one that was shut off in April?
  - Clients switched off in our files who still have unpaid bills.
  - Collections lists skip deactivated accounts, so 12,600 went unnoticed; who's off yet owing, how many bills, newest due date, telephone and contact
  - switched-off debtors, who are they
  - Customer, telephone, contact, number of unpaid bills, newest due date, unpaid, withheld; largest on top; deactivated but not settled
  - inactve custs w AR bal + retg
  - We stopped dealing with some clients, but do they still owe us, and whom do we call?
*/
SELECT ARCM.Customer, ARCM.Name, ARCM.Phone, ARCM.Contact, COUNT(*) AS OpenInvoices, MAX(ARTH.DueDate) AS NewestDueDate,
    SUM(ARTH.AmountDue) AS AmountDue, SUM(ARTH.Retainage) AS Retainage
FROM ARTH WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARTH.CustGroup = ARCM.CustGroup
    AND ARTH.Customer = ARCM.Customer
WHERE ARTH.ARCo = @ARCo
    AND ARTH.AmountDue <> 0
    AND ARCM.Status = 'I'
GROUP BY ARCM.Customer, ARCM.Name, ARCM.Phone, ARCM.Contact
ORDER BY AmountDue DESC
