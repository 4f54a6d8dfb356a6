/*
title: Contracts with negative net cash in a month
grain: one contract
level: basic
parameters:
  JCCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
asks:
  - Which contracts are cash negative?
  - Net cash flow to date by contract for a month
  - cash negative jobs
  - Received, paid and unpaid to date and net cash of contracts whose net cash to date is below zero in a month.
  - where are we bankrolling the customer
  - Agreements in June where more was paid out than the owner paid in
  - Our line is nearly drawn, so the banker asks which deals we are financing ourselves as of 06/2024, showing collected, paid out, bills waiting and the hole
  - deals eating our cash
  - Deepest hole first, each deal with collections, payments made, payables waiting and the net position, only those below zero
  - ktrs cash neg thru may, recd vs pd + unpd
  - On which projects have we laid out more of our own money than we have been given by the customer so far?
*/
SELECT vrvJCNetCashFlow.Contract, vrvJCNetCashFlow.ReceivedAmtToDate, vrvJCNetCashFlow.PaidToDate,
    vrvJCNetCashFlow.UnPaidToDate, vrvJCNetCashFlow.NetCashFlowToDate
FROM vrvJCNetCashFlow WITH (NOLOCK)
WHERE vrvJCNetCashFlow.JCCo = @JCCo
    AND vrvJCNetCashFlow.Mth = @Mth
    AND vrvJCNetCashFlow.NetCashFlowToDate < 0
ORDER BY vrvJCNetCashFlow.NetCashFlowToDate, vrvJCNetCashFlow.Contract
