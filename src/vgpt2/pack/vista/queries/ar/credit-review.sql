/*
title: Credit limit, balance now and highest balance by customer
grain: one customer
level: advanced
parameters:
  ARCo: {type: bCompany, example: 1}
  SinceMth: {type: bMonth, example: 2023-01-01}
asks:
  - 'For the credit committee: limit, what each customer owes today and the most they ever owed since last year.'
  - Credit exposure per customer with peak balance and last payment
  - Can we raise the limit for customer 10210?
  - credit review list
  - hows their credit lookin, peak n current
  - Customer, limit, present balance, peak, latest invoice and payment dates; sorted by balance.
  - Client limits beside current and peak balance since January 2023.
  - Credit committee meets on the 5th to set limits; show every client's ceiling, what's owed today, the highest ever owed since 2022, newest bill and payment
  - limits vs peak exposure
  - 'Credit standing: client''s name, ceiling, present balance, peak, newest bill, newest payment; largest balance on top'
  - cust cr limt, hi credit, cur bal
  - How much may each client owe us at most, how much does he owe now, and what was the top?
*/
SELECT ARCM.Customer, ARCM.Name, ARCM.CreditLimit, ARMTCustAmtDue.CustAmtDue, MAX(ARMT.HighestCredit) AS HighestCredit,
    MAX(ARMT.LastInvDate) AS LastInvoice, MAX(ARMT.LastPayDate) AS LastPayment
FROM ARMT WITH (NOLOCK)
JOIN ARCM WITH (NOLOCK)
    ON ARMT.CustGroup = ARCM.CustGroup
    AND ARMT.Customer = ARCM.Customer
LEFT JOIN ARMTCustAmtDue WITH (NOLOCK)
    ON ARMT.ARCo = ARMTCustAmtDue.vARCo
    AND ARMT.CustGroup = ARMTCustAmtDue.vCustGroup
    AND ARMT.Customer = ARMTCustAmtDue.vCustomer
WHERE ARMT.ARCo = @ARCo
    AND ARMT.Mth >= @SinceMth
GROUP BY ARCM.Customer, ARCM.Name, ARCM.CreditLimit, ARMTCustAmtDue.CustAmtDue
ORDER BY ARMTCustAmtDue.CustAmtDue DESC, ARCM.Customer
