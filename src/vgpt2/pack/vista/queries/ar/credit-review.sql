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
