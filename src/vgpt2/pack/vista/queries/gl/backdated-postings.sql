/*
title: Entries posted into a month after a date
grain: one GL entry
level: basic
parameters:
  GLCo: {type: bCompany, example: 1}
  Mth: {type: bMonth, example: 2024-06-01}
  Since: {type: bDate, example: 2024-01-01}
asks:
  - What was posted into last month after we reported it?
  - Entries in a month that were posted after a date
  - late postings
  - GL entries of a month with a posting date after a given day, with account, source and amount.
  - who changed june after we closed it
  - Lines that reached June's ledger after the statements went out on July 15
  - We sent the bank May numbers on june 12 and now they don't agree with the system; what came into that month afterwards, from which module, and for how much?
  - who messed w a closed month
  - 'In order of the day they were posted: account, business date, module, batch, journal, reference, text, dollars'
  - pstngs into 5/24 dated after 6/15?? TB changed on me
  - Our March report was finished and yet the numbers changed later. What was added to March after we were finished?
*/
SELECT GLDT.GLAcct, GLDT.DatePosted, GLDT.ActDate, GLDT.Source, GLDT.BatchId, GLDT.Jrnl, GLDT.GLRef,
    GLDT.Description, GLDT.Amount
FROM GLDT WITH (NOLOCK)
WHERE GLDT.GLCo = @GLCo
    AND GLDT.Mth = @Mth
    AND GLDT.DatePosted > @Since
ORDER BY GLDT.DatePosted, GLDT.GLTrans
