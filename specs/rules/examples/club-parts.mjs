// What both contracts of the book club are put together from.

export const text = (maxLength, description) => ({ type: 'string', maxLength, description });
export const uuid = description => ({ type: 'string', format: 'uuid', description });
export const instant = description => ({ type: 'string', format: 'date-time', description });
export const ref = name => ({ $ref: `#/components/schemas/${name}` });
export const json = (schema, name, value) => ({ 'application/json': { schema, examples: { [name]: { value } } } });

export const SHORT = { type: 'string', maxLength: 512 };
export const LOAN_ID = '01976f1c-7d2a-7c31-9f0e-3b5a8d2c4e10';
export const LOAN = {
    id: LOAN_ID,
    title: 'Cien años de soledad',
    state: 'lent',
    due_on: '2031-03-14',
    lent_at: '2031-02-28T14:00:00Z',
};
