/*
title: Last closed months of each company
grain: one company
level: basic
parameters: {}
asks:
  - Which months are closed in each company?
  - Last month closed by company
  - open periods
  - Show the last month closed in GL, AP, AR and subledgers for every company.
  - can i still post to may
  - How far has each entity been locked in the ledger, payables, receivables and the other modules?
  - Lender gets combined statements on the 20th, so I must know which of our companies still accept bookings in may and which are already shut, by company name
  - what period is locked where
  - Entity number and name with four last shut periods next to it, namely ledger, subledgers, AP and AR
  - whch cos havent clsd june yet? gl/ap/ar/sub
  - Until what month is the accounting finished, so that no one can change it any more, for every firm of ours?
*/
SELECT GLCO.GLCo, HQCO.Name, GLCO.LastMthGLClsd, GLCO.LastMthSubClsd, GLCO.LastMthAPClsd, GLCO.LastMthARClsd
FROM GLCO WITH (NOLOCK)
JOIN HQCO WITH (NOLOCK)
    ON GLCO.GLCo = HQCO.HQCo
ORDER BY GLCO.GLCo
