const models = [
  'BMW,X5,SUV',
  'Renault,Clio,hatchback',
  'Kia,Rio,sedan',
  'Toyota,Corolla,sedan',
  'Skoda,Octavia,wagon',
  'Audi,A4,sedan',
  'Ford,Focus,hatchback',
  'Volkswagen,Golf,hatchback',
  'Hyundai,Tucson,SUV',
  'Mazda,CX-5,SUV',
];
const colors = ['red', 'blue', 'white', 'black', 'green', 'silver', 'yellow', 'orange', 'grey', 'brown'];

/** A feed of 100 cars of which no two are alike. */
export function carTable(): string {
  const rows = models.flatMap((model) =>
    colors.map((color, index) => {
      const [brand = '', name, body] = model.split(',');
      return [`${brand.toLowerCase()}-${color}`, brand, name, 2010 + index, color, body].join(',');
    }),
  );
  return ['id,brand,model,year,color,bodyType', ...rows, ''].join('\n');
}
